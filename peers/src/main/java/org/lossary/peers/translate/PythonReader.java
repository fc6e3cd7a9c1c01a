package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lossary.peers.translate.PythonTokens.Kind;
import org.lossary.peers.translate.PythonTokens.Token;

/**
 * Reads a call as it stands in Python or R: positional and named arguments, numbers and their
 * arithmetic, texts, lists, dictionaries, None, True, False, names, calls within calls, and {@code
 * f(...)(x)}. An argument of any other form is kept as text.
 */
final class PythonReader extends PythonCursor {
  private static final int DEEPEST = 50;
  private int depth;

  private PythonReader(String line) {
    super(line);
  }

  /**
   * The expression of a line. {@code name = } in front is left out; words in front of a call (the
   * library) become part of its name.
   */
  static Expression read(String line) {
    PythonReader reader = new PythonReader(line);
    if (reader.peek(0).kind() == Kind.END) {
      throw new TranslationException("nothing to translate");
    }
    if (reader.peek(0).kind() == Kind.NAME && reader.isSign(1, "=")) {
      reader.skip(2);
    }
    StringBuilder words = new StringBuilder();
    while (reader.peek(0).kind() == Kind.NAME && reader.peek(1).kind() == Kind.NAME) {
      words.append(reader.next().text()).append('.');
    }
    Expression read = reader.sum();
    if (reader.peek(0).kind() != Kind.END) {
      throw reader.unexpected();
    }
    if (words.length() > 0 && read instanceof Expression.Call c) {
      return new Expression.Call(words + c.name(), c.positional(), c.keywords(), c.applied());
    }
    return words.length() > 0 && read instanceof Expression.Name n
        ? new Expression.Name(words + n.name())
        : read;
  }

  private Expression sum() {
    int from = peek(0).from();
    Expression left = product();
    while (isSign(0, "+") || isSign(0, "-")) {
      String sign = next().text();
      left = Arithmetic.of(sign, left, product(), since(from));
    }
    return left;
  }

  private Expression product() {
    int from = peek(0).from();
    Expression left = unary();
    while (isSign(0, "*") || isSign(0, "/")) {
      String sign = next().text();
      left = Arithmetic.of(sign, left, unary(), since(from));
    }
    return left;
  }

  private Expression unary() {
    int from = peek(0).from();
    if (take("-")) {
      return Arithmetic.of("-", new Expression.Num(0), unary(), since(from));
    }
    if (take("+")) {
      return unary();
    }
    Expression base = postfix();
    return take("**") || take("^") ? Arithmetic.of("**", base, unary(), since(from)) : base;
  }

  private Expression postfix() {
    int from = peek(0).from();
    Expression e = primary();
    while (true) {
      if (isSign(0, "(")) {
        e = called(e, from);
      } else if (isSign(0, ".") && peek(1).kind() == Kind.NAME) {
        skip(1);
        e = attribute(e, next().text(), from);
      } else if (isSign(0, "[")) {
        list("[", "]");
        e = new Expression.Other(since(from));
      } else {
        return e;
      }
    }
  }

  /** {@code call.mean()} is kept as the call {@code mean(call)}; so is {@code (x - y).abs()}. */
  private Expression attribute(Expression e, String name, int from) {
    if (e instanceof Expression.Name n) {
      return new Expression.Name(n.name() + "." + name);
    }
    boolean data = e instanceof Expression.Operation || e instanceof Expression.Other;
    if ((data || e instanceof Expression.Call) && take("(")) {
      Expression.Call arguments = arguments(name);
      List<Expression> all = new ArrayList<>(List.of(e));
      all.addAll(arguments.positional());
      return new Expression.Call(name, all, arguments.keywords(), List.of());
    }
    return new Expression.Other(since(from));
  }

  private Expression called(Expression e, int from) {
    skip(1);
    if (e instanceof Expression.Name n) {
      return arguments(n.name());
    }
    Expression.Call second = arguments("");
    if (e instanceof Expression.Call c && c.applied().isEmpty()) {
      List<Expression> applied = new ArrayList<>(second.positional());
      second.keywords().forEach((name, value) -> applied.add(new Expression.Named(name, value)));
      return new Expression.Call(c.name(), c.positional(), c.keywords(), applied);
    }
    return new Expression.Other(since(from));
  }

  /** The arguments of a call after its opening bracket. */
  private Expression.Call arguments(String name) {
    List<Expression> positional = new ArrayList<>();
    Map<String, Expression> keywords = new LinkedHashMap<>();
    while (!take(")")) {
      String keyword = keyword();
      Expression value = Arithmetic.plain(argument(")"));
      if (keyword.isEmpty()) {
        if (!keywords.isEmpty()) {
          throw new TranslationException(
              name + ": argument " + value + " without a name follows one with a name");
        }
        positional.add(value);
      } else if (keywords.put(keyword, value) != null) {
        throw new TranslationException(name + ": argument " + keyword + " is there twice");
      }
      if (!isSign(0, ")") && !take(",") && !take(";")) {
        throw unexpected();
      }
    }
    if (name.equals("c") || name.equals("tuple") && keywords.isEmpty()) {
      return new Expression.Call(
          "list", List.of(new Expression.Many(positional)), Map.of(), List.of());
    }
    return new Expression.Call(name, positional, keywords, List.of());
  }

  /** A name and {@code =} in front of an argument; R has dots in names. */
  private String keyword() {
    int ahead = 0;
    StringBuilder name = new StringBuilder();
    while (peek(ahead).kind() == Kind.NAME) {
      name.append(peek(ahead).text());
      if (isSign(ahead + 1, "=")) {
        skip(ahead + 2);
        return name.toString();
      }
      if (!isSign(ahead + 1, ".")) {
        break;
      }
      name.append('.');
      ahead += 2;
    }
    return "";
  }

  /** One argument; what is not understood is text up to the comma or bracket that ends it. */
  private Expression argument(String close) {
    int start = place();
    int deep = depth;
    try {
      Expression read = sum();
      if (endsArgument(close)) {
        return read;
      }
    } catch (TranslationException notSo) {
      // Text, then.
    }
    back(start);
    depth = deep;
    int open = 0;
    int from = peek(0).from();
    boolean lambda = peek(0).text().equals("lambda");
    while (lambda && peek(0).kind() != Kind.END && !take(":")) {
      skip(1);
    }
    while (peek(0).kind() != Kind.END && (open > 0 || !endsArgument(close))) {
      String text = peek(0).kind() == Kind.SIGN ? peek(0).text() : "";
      open += "([{".contains(text) && !text.isEmpty() ? 1 : 0;
      open -= ")]}".contains(text) && !text.isEmpty() ? 1 : 0;
      skip(1);
    }
    if (peek(0).kind() == Kind.END || place() == start) {
      throw unexpected();
    }
    return new Expression.Other(since(from));
  }

  /** Julia has a semicolon in front of arguments with names. */
  private boolean endsArgument(String close) {
    return isSign(0, ",") || isSign(0, close) || close.equals(")") && isSign(0, ";");
  }

  private Expression primary() {
    Token token = next();
    if (++depth > DEEPEST) {
      throw new TranslationException("brackets are nested too deep");
    }
    Expression read =
        switch (token.kind()) {
          case NUMBER -> Arithmetic.number(token.text());
          case TEXT -> new Expression.Text(token.text());
          case NAME -> name(token);
          case SIGN -> bracket(token);
          case END -> throw unexpected();
        };
    depth--;
    return read;
  }

  private Expression name(Token token) {
    return switch (token.text()) {
      case "True", "TRUE", "true" -> new Expression.Bool(true);
      case "False", "FALSE", "false" -> new Expression.Bool(false);
      case "None", "NULL", "null" -> new Expression.None();
      case "inf", "Inf" -> new Expression.Num(Double.POSITIVE_INFINITY);
      default -> {
        StringBuilder name = new StringBuilder(token.text());
        while (isSign(0, "::") && peek(1).kind() == Kind.NAME) {
          skip(1);
          name.append('.').append(next().text());
        }
        yield new Expression.Name(name.toString());
      }
    };
  }

  private Expression bracket(Token token) {
    return switch (token.text()) {
      case "(" -> {
        skip(-1);
        List<Expression> items = list("(", ")");
        yield items.size() == 1 && !isSign(-2, ",") ? items.get(0) : Arithmetic.many(items);
      }
      case "[" -> {
        skip(-1);
        yield Arithmetic.many(list("[", "]"));
      }
      case "{" -> mapping();
      default -> {
        skip(-1);
        throw unexpected();
      }
    };
  }

  private List<Expression> list(String open, String close) {
    if (!take(open)) {
      throw unexpected();
    }
    List<Expression> items = new ArrayList<>();
    while (!take(close)) {
      items.add(argument(close));
      if (!isSign(0, close) && !take(",")) {
        throw unexpected();
      }
    }
    return items;
  }

  private Expression mapping() {
    Map<String, Expression> entries = new LinkedHashMap<>();
    while (!take("}")) {
      Token key = next();
      if (key.kind() != Kind.TEXT && key.kind() != Kind.NAME || !take(":")) {
        skip(-1);
        throw unexpected();
      }
      entries.put(key.text(), Arithmetic.plain(argument("}")));
      if (!isSign(0, "}") && !take(",")) {
        throw unexpected();
      }
    }
    return new Expression.Mapping(entries);
  }
}
