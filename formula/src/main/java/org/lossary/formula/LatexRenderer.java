package org.lossary.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** LaTeX for math mode; needs amsmath (or KaTeX, MathJax). */
final class LatexRenderer extends Renderer {
  private static final Set<String> GREEK =
      Set.of(
          "alpha", "beta", "gamma", "delta", "zeta", "eta", "theta", "iota", "kappa", "lambda",
          "mu", "nu", "xi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega", "Gamma",
          "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma", "Phi", "Psi", "Omega");

  private final Map<String, String> names;

  LatexRenderer(Map<String, String> names, Map<String, List<String>> codes) {
    super(codes);
    this.names = names;
  }

  @Override
  String name(String name) {
    return element(name, List.of());
  }

  @Override
  String element(String name, List<String> subscripts) {
    String given = names.get(name);
    Identifier parts = given == null ? Identifier.of(name) : new Identifier(name, "");
    String head = given == null ? word(parts.stem()) : given;
    String index =
        String.join(subscripts.stream().allMatch(s -> s.length() == 1) ? "" : ",", subscripts);
    String own = parts.suffix().isEmpty() ? "" : word(parts.suffix());
    String below = own.isEmpty() || index.isEmpty() ? own + index : own + "," + index;
    return below.isEmpty() ? head : head + "_" + group(below);
  }

  private static String word(String word) {
    if (word.equals("epsilon") || word.equals("eps")) {
      return "\\varepsilon";
    }
    if (GREEK.contains(word)) {
      return "\\" + word;
    }
    return word.length() == 1 || Character.isDigit(word.charAt(0))
        ? word
        : "\\mathrm{" + word.replace("_", "\\_") + "}";
  }

  @Override
  String constant(String word) {
    return "\\mathrm{" + word.replace("_", "\\_") + "}";
  }

  private static String group(String text) {
    return text.length() == 1 ? text : "{" + text + "}";
  }

  @Override
  String literal(BigDecimal value) {
    String text = value.toString();
    int exponent = text.indexOf('E');
    if (exponent < 0) {
      return text;
    }
    String mantissa = text.substring(0, exponent);
    String power = "10^{" + text.substring(exponent + 1).replace("+", "") + "}";
    return mantissa.equals("1") ? power : mantissa + " \\cdot " + power;
  }

  @Override
  String pi() {
    return "\\pi";
  }

  @Override
  String brackets(String inner) {
    return "\\left(" + inner + "\\right)";
  }

  @Override
  String bars(String inner) {
    return "\\left|" + inner + "\\right|";
  }

  @Override
  String root(String inner) {
    return "\\sqrt{" + inner + "}";
  }

  @Override
  String minus() {
    return "-";
  }

  @Override
  String product(String left, String right) {
    if (Character.isDigit(right.charAt(0))) {
      return left + " \\cdot " + right;
    }
    boolean words = left.contains("\\mathrm") || right.startsWith("\\mathrm");
    return left + (words ? " \\, " : " ") + right;
  }

  @Override
  String fraction(String numerator, String denominator) {
    return "\\frac{" + numerator + "}{" + denominator + "}";
  }

  @Override
  String superscript(String base, String exponent) {
    return base + "^" + group(exponent);
  }

  @Override
  String function(Function function, List<String> arguments) {
    return symbol(function) + brackets(String.join(", ", arguments));
  }

  @Override
  String prefix(Function function, String argument) {
    String symbol = symbol(function);
    return symbol + (argument.startsWith("\\left") ? "" : " ") + argument;
  }

  private String symbol(Function function) {
    return switch (function) {
      case ATAN -> "\\arctan";
      case ACOS -> "\\arccos";
      case LGAMMA -> "\\ln\\Gamma";
      case DIGAMMA -> "\\psi";
      case TRIGAMMA -> "\\psi_1";
      case SOFTPLUS, SIGMOID, SIGN, ERROR -> "\\operatorname{" + function.text() + "}";
      default -> "\\" + function.text();
    };
  }

  @Override
  String operator(Reduction reduction, String below, @Nullable String above) {
    String symbol = reduction == Reduction.MEAN ? "\\operatorname*{mean}" : "\\" + reduction.text();
    if (above != null && (reduction == Reduction.SUM || reduction == Reduction.PROD)) {
      return symbol + "_" + group(below) + "^" + group(above) + " ";
    }
    String text = above == null ? below : below + ",\\ldots," + above;
    return symbol + "_" + group(text) + " ";
  }

  @Override
  String range(String index, String from, String to, @Nullable String condition) {
    String range = from + " \\le " + index + " \\le " + to;
    return condition == null ? range : "\\substack{" + range + " \\\\ " + condition + "}";
  }

  @Override
  String cases(List<String> values, List<String> conditions, String otherwise) {
    StringBuilder out = new StringBuilder("\\begin{cases} ");
    for (int i = 0; i < values.size(); i++) {
      out.append(values.get(i)).append(" & \\text{if } ").append(conditions.get(i));
      out.append(" \\\\ ");
    }
    return out.append(otherwise).append(" & \\text{otherwise} \\end{cases}").toString();
  }

  @Override
  String indicator(String condition) {
    return "\\left[" + condition + "\\right]";
  }

  @Override
  String relation(Expr.Relation relation) {
    return switch (relation) {
      case LESS -> " < ";
      case LESS_EQUAL -> " \\le ";
      case GREATER -> " > ";
      case GREATER_EQUAL -> " \\ge ";
      case EQUAL -> " = ";
      case NOT_EQUAL -> " \\neq ";
    };
  }

  @Override
  String connective(String word) {
    return word.equals("not") ? "\\lnot " : " \\text{ " + word + " } ";
  }

  @Override
  String where(String value, List<String> definitions) {
    return value + " \\quad \\text{where } " + String.join(", \\; ", definitions);
  }

  @Override
  boolean stacksFractions() {
    return true;
  }

  /** Sums, cases and exponentials are too tall for a superscript. */
  @Override
  boolean raises(Expr exponent) {
    return !inScript() && Shape.isFlat(exponent);
  }
}
