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
final class PythonReader {
  private static final int DEEPEST = 50;
  private final String line;
  private final List<Token> tokens;
  private int at;
  private int depth;

  private PythonReader(String line) {
    this.line = line;
    this.tokens = PythonTokens.of(line);
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
      reader.at = 2;
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

  private Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  private Token next() {
    return tokens.get(at < tokens.size() - 1 ? at++ : at);
  }

  private boolean isSign(int ahead, String sign) {
    return peek(ahead).kind() == Kind.SIGN && peek(ahead).text().equals(sign);
  }

  private boolean take(String sign) {
    if (isSign(0, sign)) {
      at++;
      return true;
    }
    return false;
  }

  private TranslationException unexpected() {
    Token token = peek(0);
    return new TranslationException(
        token.kind() == Kind.END
            ? "the call ends too early: a bracket is not closed"
            : "'" + token.text() + "' at column " + (token.from() + 1) + " is not expected there");
  }

  private Expression sum() {
    int from = peek(0).from();
    Expression left = product();
    while (isSign(0, "+") || isSign(0, "-")) {
      String sign = next().text();
      left = combined(sign, left, product(), from);
    }
    return left;
  }

  private Expression product() {
    int from = peek(0).from();
    Expression left = unary();
    while (isSign(0, "*") || isSign(0, "/")) {
      String sign = next().text();
      left = combined(sign, left, unary(), from);
    }
    return left;
  }

  private Expression unary() {
    int from = peek(0).from();
    if (take("-")) {
      return combined("-", new Expression.Num(0), unary(), from);
    }
    if (take("+")) {
      return unary();
    }
    Expression base = postfix();
    return take("**") || take("^") ? combined("**", base, unary(), from) : base;
  }

  private Expression combined(String sign, Expression left, Expression right, int from) {
    if (left instanceof Expression.Num a && right instanceof Expression.Num b) {
      return new Expression.Num(
          switch (sign) {
            case "+" -> a.value() + b.value();
            case "-" -> a.value() - b.value();
            case "*" -> a.value() * b.value();
            case "/" -> a.value() / b.value();
            default -> Math.pow(a.value(), b.value());
          });
    }
    return new Expression.Operation(
        sign, left, right, line.substring(from, tokens.get(at - 1).to()));
  }

  /** Arithmetic with what is no number is kept as text where it is an argument. */
  private static Expression plain(Expression read) {
    return read instanceof Expression.Operation o ? new Expression.Other(o.text()) : read;
  }

  private Expression postfix() {
    int from = peek(0).from();
    Expression e = primary();
    while (true) {
      if (isSign(0, "(")) {
        e = called(e, from);
      } else if (isSign(0, ".") && peek(1).kind() == Kind.NAME) {
        at++;
        e = attribute(e, next().text(), from);
      } else if (isSign(0, "[")) {
        list("[", "]");
        e = new Expression.Other(line.substring(from, tokens.get(at - 1).to()));
      } else {
        return e;
      }
    }
  }

  /** {@code call.mean()} is kept as the call {@code mean(call)}. */
  private Expression attribute(Expression e, String name, int from) {
    if (e instanceof Expression.Name n) {
      return new Expression.Name(n.name() + "." + name);
    }
    if (e instanceof Expression.Call && take("(")) {
      Expression.Call arguments = arguments(name);
      List<Expression> all = new ArrayList<>(List.of(e));
      all.addAll(arguments.positional());
      return new Expression.Call(name, all, arguments.keywords(), List.of());
    }
    return new Expression.Other(line.substring(from, tokens.get(at - 1).to()));
  }

  private Expression called(Expression e, int from) {
    at++;
    if (e instanceof Expression.Name n) {
      return arguments(n.name());
    }
    Expression.Call second = arguments("");
    if (e instanceof Expression.Call c && c.applied().isEmpty()) {
      List<Expression> applied = new ArrayList<>(second.positional());
      second.keywords().forEach((name, value) -> applied.add(new Expression.Named(name, value)));
      return new Expression.Call(c.name(), c.positional(), c.keywords(), applied);
    }
    return new Expression.Other(line.substring(from, tokens.get(at - 1).to()));
  }

  /** The arguments of a call after its opening bracket. */
  private Expression.Call arguments(String name) {
    List<Expression> positional = new ArrayList<>();
    Map<String, Expression> keywords = new LinkedHashMap<>();
    while (!take(")")) {
      String keyword = keyword();
      Expression value = plain(argument(")"));
      if (keyword.isEmpty()) {
        if (!keywords.isEmpty()) {
          throw new TranslationException(
              name + ": argument " + value + " without a name follows one with a name");
        }
        positional.add(value);
      } else if (keywords.put(keyword, value) != null) {
        throw new TranslationException(name + ": argument " + keyword + " is there twice");
      }
      if (!isSign(0, ")") && !take(",")) {
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
        at += ahead + 2;
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
    int start = at;
    int deep = depth;
    try {
      Expression read = sum();
      if (isSign(0, ",") || isSign(0, close)) {
        return read;
      }
    } catch (TranslationException notSo) {
      // Text, then.
    }
    at = start;
    depth = deep;
    int open = 0;
    while (tokens.get(start).text().equals("lambda") && peek(0).kind() != Kind.END && !take(":")) {
      at++;
    }
    while (peek(0).kind() != Kind.END && (open > 0 || !isSign(0, ",") && !isSign(0, close))) {
      String text = peek(0).kind() == Kind.SIGN ? peek(0).text() : "";
      open += "([{".contains(text) && !text.isEmpty() ? 1 : 0;
      open -= ")]}".contains(text) && !text.isEmpty() ? 1 : 0;
      at++;
    }
    if (peek(0).kind() == Kind.END || at == start) {
      throw unexpected();
    }
    return new Expression.Other(line.substring(tokens.get(start).from(), tokens.get(at - 1).to()));
  }

  private Expression primary() {
    Token token = next();
    if (++depth > DEEPEST) {
      throw new TranslationException("brackets are nested too deep");
    }
    Expression read =
        switch (token.kind()) {
          case NUMBER -> number(token);
          case TEXT -> new Expression.Text(token.text());
          case NAME -> name(token);
          case SIGN -> bracket(token);
          case END -> throw unexpected();
        };
    depth--;
    return read;
  }

  private static Expression number(Token token) {
    try {
      return new Expression.Num(Double.parseDouble(token.text()));
    } catch (NumberFormatException e) {
      throw new TranslationException("'" + token.text() + "' is not a number");
    }
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
          at++;
          name.append('.').append(next().text());
        }
        yield new Expression.Name(name.toString());
      }
    };
  }

  private Expression bracket(Token token) {
    return switch (token.text()) {
      case "(" -> {
        at--;
        List<Expression> items = list("(", ")");
        yield items.size() == 1 && !isSign(-2, ",") ? items.get(0) : many(items);
      }
      case "[" -> {
        at--;
        yield many(list("[", "]"));
      }
      case "{" -> mapping();
      default -> {
        at--;
        throw unexpected();
      }
    };
  }

  private static Expression many(List<Expression> items) {
    return new Expression.Many(items.stream().map(PythonReader::plain).toList());
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
        at--;
        throw unexpected();
      }
      entries.put(key.text(), plain(argument("}")));
      if (!isSign(0, "}") && !take(",")) {
        throw unexpected();
      }
    }
    return new Expression.Mapping(entries);
  }
}
