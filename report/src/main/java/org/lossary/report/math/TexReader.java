package org.lossary.report.math;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lossary.report.internal.Xml;

/** Reads a LaTeX formula by recursive descent and writes MathML Core. */
final class TexReader {
  /**
   * A piece of MathML, and whether its scripts stand below and above it rather than at its side.
   */
  private record Piece(String markup, boolean limits, boolean function, boolean large) {
    static Piece of(String markup) {
      return new Piece(markup, false, false, false);
    }
  }

  private static final Set<String> CLOSERS = Set.of("", "}", "\\right", "&", "\\\\", "\\end", "]");
  private static final Set<String> TALL =
      Set.of("<mfrac", "<mtable", "<munder", "<mover>", "<msqrt", "<mroot");
  private static final String APPLY = "<mo>\u2061</mo>";
  private static final String THIN = "<mspace width=\"0.167em\"/>";

  private final TexTokens tokens;

  TexReader(String latex) {
    tokens = new TexTokens(latex);
  }

  String read() {
    String all = row(false);
    if (!tokens.peek().isEmpty()) {
      throw tokens.error("unexpected " + tokens.peek());
    }
    return all;
  }

  /**
   * Pieces up to a token that closes something; a closing square bracket does only within an
   * option.
   */
  private String row(boolean option) {
    StringBuilder out = new StringBuilder("<mrow>");
    String last = "";
    while (!closes(tokens.peek(), option)) {
      boolean sign = tokens.peek().equals("-") && isOperator(last);
      Piece piece = scripts(atom());
      if ((piece.function() || piece.large()) && !last.isEmpty() && !isOperator(last)) {
        out.append(THIN);
      }
      out.append(sign ? piece.markup().replace("<mo>", "<mo form=\"prefix\">") : piece.markup());
      if (piece.function() && !closes(tokens.peek(), option)) {
        out.append(isBracket(tokens.peek()) ? APPLY : APPLY + THIN);
      }
      last = piece.function() ? "<mo>" : piece.markup();
    }
    return out.append("</mrow>").toString();
  }

  private static boolean isBracket(String token) {
    return token.equals("\\left") || token.equals("(") || token.equals("[") || token.equals("|");
  }

  /**
   * Whether what follows begins anew: after a sign, an opening bracket or a space, not after an
   * operand.
   */
  private static boolean isOperator(String markup) {
    boolean closing =
        markup.endsWith(")</mo>") || markup.endsWith("]</mo>") || markup.endsWith("|</mo>");
    return (markup.startsWith("<mo") && markup.endsWith("</mo>") && !closing)
        || markup.startsWith("<mspace");
  }

  private static boolean closes(String token, boolean option) {
    return CLOSERS.contains(token) && (option || !token.equals("]"));
  }

  private Piece scripts(Piece base) {
    String below = null;
    String above = null;
    while (true) {
      if (tokens.take("_")) {
        below = once(below, "subscript");
      } else if (tokens.take("^")) {
        above = once(above, "superscript");
      } else if (tokens.take("'")) {
        above = (above == null ? "" : above) + "<mo>′</mo>";
      } else {
        break;
      }
    }
    return new Piece(attach(base, below, above), false, base.function(), base.large());
  }

  private String once(@Nullable String earlier, String what) {
    if (earlier != null) {
      throw tokens.error("a second " + what);
    }
    return argument();
  }

  private static String attach(Piece base, @Nullable String below, @Nullable String above) {
    String inner =
        base.markup()
            + (below == null ? "" : below)
            + (above == null ? "" : "<mrow>" + above + "</mrow>");
    if (below != null && above != null) {
      return wrap(base.limits() ? "munderover" : "msubsup", inner);
    }
    if (below != null) {
      return wrap(base.limits() ? "munder" : "msub", inner);
    }
    return above == null ? inner : wrap(base.limits() ? "mover" : "msup", inner);
  }

  private static String wrap(String tag, String inner) {
    return "<" + tag + ">" + inner + "</" + tag + ">";
  }

  /** A group in braces, or a single piece without scripts. */
  private String argument() {
    if (tokens.take("{")) {
      String inner = row(false);
      tokens.expect("}");
      return inner;
    }
    String digit = tokens.digit();
    return digit.isEmpty() ? atom().markup() : wrap("mn", digit);
  }

  private Piece atom() {
    String token = tokens.next();
    if (token.isEmpty()) {
      throw tokens.error("something is missing");
    }
    if (token.equals("{")) {
      String inner = row(false);
      tokens.expect("}");
      return Piece.of(inner);
    }
    if (token.startsWith("\\")) {
      return command(token.substring(1));
    }
    char first = token.charAt(0);
    if (first >= '0' && first <= '9') {
      return Piece.of(wrap("mn", token));
    }
    if (Character.isLetter(token.codePointAt(0))) {
      return Piece.of(wrap("mi", token));
    }
    return Piece.of(sign(token));
  }

  private String sign(String token) {
    return switch (token) {
      case "-" -> "<mo>−</mo>";
      case "/" -> "<mo lspace=\"0\" rspace=\"0\">/</mo>";
      case "(", ")", "[", "]", "|" -> "<mo stretchy=\"false\">" + token + "</mo>";
      case "~" -> THIN;
      case "^", "_", "&", "}", "#", "$", "%" -> throw tokens.error("unexpected " + token);
      default -> wrap("mo", Xml.escape(token));
    };
  }

  private Piece command(String name) {
    String letter = TexSymbols.LETTERS.get(name);
    if (letter != null) {
      // Capital Greek letters stand upright.
      boolean upright = Character.isUpperCase(letter.charAt(0));
      return Piece.of(
          upright ? "<mi mathvariant=\"normal\">" + letter + "</mi>" : wrap("mi", letter));
    }
    String operator = TexSymbols.OPERATORS.get(name);
    if (operator != null) {
      return Piece.of(wrap("mo", operator));
    }
    String space = TexSymbols.SPACES.get(name);
    if (space != null) {
      return Piece.of("<mspace width=\"" + space + "em\"/>");
    }
    String large = TexSymbols.LARGE.get(name);
    if (large != null) {
      return new Piece(wrap("mo", large), true, false, true);
    }
    if (TexSymbols.FUNCTIONS.contains(name)) {
      return new Piece(wrap("mi", name), false, true, false);
    }
    if (TexSymbols.FUNCTIONS_WITH_LIMITS.contains(name)) {
      return new Piece(wrap("mo", name), true, true, false);
    }
    String fence = TexSymbols.FENCES.get(name);
    if (fence != null) {
      return Piece.of("<mo stretchy=\"false\">" + fence + "</mo>");
    }
    return construct(name);
  }

  private Piece construct(String name) {
    String accent = TexSymbols.ACCENTS.get(name);
    if (accent != null) {
      return Piece.of("<mover accent=\"true\">" + argument() + wrap("mo", accent) + "</mover>");
    }
    String alphabet = TexSymbols.ALPHABETS.get(name);
    if (alphabet != null) {
      return Piece.of(letters(alphabet, tokens.rawGroup()));
    }
    return switch (name) {
      case "frac", "tfrac", "dfrac" -> Piece.of(wrap("mfrac", argument() + argument()));
      case "sqrt" -> Piece.of(root());
      case "left" -> Piece.of(fenced());
      case "text", "textrm" -> Piece.of(text(tokens.rawGroup()));
      case "operatorname" -> operatorName();
      case "underset" -> Piece.of(underset());
      case "substack" -> Piece.of(stack());
      case "begin" -> Piece.of(environment(tokens.rawGroup()));
      case " " -> Piece.of("<mspace width=\"0.333em\"/>");
      case "_", "%", "&", "#", "$" -> Piece.of(wrap("mi", Xml.escape(name)));
      default -> throw tokens.error("unknown command \\" + name);
    };
  }

  private String letters(String alphabet, String text) {
    if (alphabet.equals("upright")) {
      return text.length() == 1
          ? "<mi mathvariant=\"normal\">" + Xml.escape(text) + "</mi>"
          : wrap("mi", Xml.escape(text.replace("\\_", "_")));
    }
    if (text.startsWith("\\")) {
      return new TexReader(text).read();
    }
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> out.append(wrap("mi", Xml.escape(TexSymbols.styled(alphabet, c)))));
    return wrap("mrow", out.toString());
  }

  private static String text(String text) {
    // Spaces at the ends count in \text, but not in XML.
    String kept = text.replaceAll("^ +| +$", "\u00a0");
    return wrap("mtext", Xml.escape(kept));
  }

  private String root() {
    if (!tokens.take("[")) {
      return wrap("msqrt", argument());
    }
    String degree = row(true);
    tokens.expect("]");
    return wrap("mroot", argument() + degree);
  }

  /**
   * Brackets stretch around what is tall only: around flat content the stretched forms of many
   * fonts are too wide.
   */
  private String fenced() {
    String open = fence(tokens.next());
    String inner = row(false);
    tokens.expect("\\right");
    String close = fence(tokens.next());
    boolean tall = TALL.stream().anyMatch(inner::contains);
    return wrap("mrow", bracket(open, tall) + inner + bracket(close, tall));
  }

  private static String bracket(String sign, boolean tall) {
    return sign.equals(".") ? "" : "<mo stretchy=\"" + tall + "\">" + sign + "</mo>";
  }

  private String fence(String token) {
    String sign = token.startsWith("\\") ? TexSymbols.FENCES.get(token.substring(1)) : token;
    if (sign == null || sign.isEmpty() || !"()[]|.{}⟨⟩⌊⌋⌈⌉‖/".contains(sign)) {
      throw tokens.error("not a bracket: " + token);
    }
    return sign;
  }

  private Piece operatorName() {
    boolean limits = tokens.take("*");
    String name = Xml.escape(tokens.rawGroup().replace("\\_", "_").replace("\\,", "\u2009"));
    return new Piece(limits ? wrap("mo", name) : wrap("mi", name), limits, true, false);
  }

  private String underset() {
    String below = argument();
    return wrap("munder", argument() + below);
  }

  private String stack() {
    tokens.expect("{");
    String rows = rows("");
    tokens.expect("}");
    return rows;
  }

  private String environment(String name) {
    String inner =
        switch (name) {
          case "cases" ->
              "<mrow><mo stretchy=\"true\">{</mo>" + rows(" style=\"text-align:left\"") + "</mrow>";
          case "aligned", "split" -> rows(" style=\"text-align:left\"");
          case "matrix" -> rows("");
          case "pmatrix" -> "<mrow><mo>(</mo>" + rows("") + "<mo>)</mo></mrow>";
          case "bmatrix" -> "<mrow><mo>[</mo>" + rows("") + "<mo>]</mo></mrow>";
          default -> throw tokens.error("unknown environment " + name);
        };
    tokens.expect("\\end");
    String end = tokens.rawGroup();
    if (!end.equals(name)) {
      throw tokens.error(name + " is closed by " + end);
    }
    return inner;
  }

  private String rows(String style) {
    StringBuilder table = new StringBuilder("<mtable>");
    do {
      if (table.length() > 8 && tokens.peek().equals("\\end")) {
        break;
      }
      StringBuilder cells = new StringBuilder();
      do {
        cells.append("<mtd").append(style).append('>').append(row(false)).append("</mtd>");
      } while (tokens.take("&"));
      table.append(wrap("mtr", cells.toString()));
    } while (tokens.take("\\\\"));
    return table.append("</mtable>").toString();
  }
}
