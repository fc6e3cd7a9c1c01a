package org.lossary.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of Unicode text for a terminal. */
final class UnicodeRenderer extends Renderer {
  private static final Map<String, String> GREEK =
      Map.ofEntries(
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("gamma", "γ"),
          Map.entry("delta", "δ"),
          Map.entry("epsilon", "ε"),
          Map.entry("eps", "ε"),
          Map.entry("zeta", "ζ"),
          Map.entry("eta", "η"),
          Map.entry("theta", "θ"),
          Map.entry("iota", "ι"),
          Map.entry("kappa", "κ"),
          Map.entry("lambda", "λ"),
          Map.entry("mu", "μ"),
          Map.entry("nu", "ν"),
          Map.entry("xi", "ξ"),
          Map.entry("rho", "ρ"),
          Map.entry("sigma", "σ"),
          Map.entry("tau", "τ"),
          Map.entry("upsilon", "υ"),
          Map.entry("phi", "φ"),
          Map.entry("chi", "χ"),
          Map.entry("psi", "ψ"),
          Map.entry("omega", "ω"),
          Map.entry("Gamma", "Γ"),
          Map.entry("Delta", "Δ"),
          Map.entry("Theta", "Θ"),
          Map.entry("Lambda", "Λ"),
          Map.entry("Xi", "Ξ"),
          Map.entry("Pi", "Π"),
          Map.entry("Sigma", "Σ"),
          Map.entry("Phi", "Φ"),
          Map.entry("Psi", "Ψ"),
          Map.entry("Omega", "Ω"));

  private static final String PLAIN = "0123456789+−n";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ";
  private static final String BELOW = "0123456789aehijklmnoprstuvx";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

  UnicodeRenderer(Map<String, List<String>> codes) {
    super(codes);
  }

  @Override
  String constant(String word) {
    return word;
  }

  @Override
  String name(String name) {
    return element(name, List.of());
  }

  @Override
  String element(String name, List<String> subscripts) {
    Identifier parts = Identifier.of(name);
    String index =
        String.join(subscripts.stream().allMatch(s -> s.length() == 1) ? "" : ",", subscripts);
    if (index.isEmpty()) {
      return word(parts.stem()) + lowered(word(parts.suffix()));
    }
    String own = parts.suffix().isEmpty() ? "" : word(parts.suffix()) + ",";
    return word(parts.stem()) + lowered(own + index);
  }

  private static String word(String word) {
    return GREEK.getOrDefault(word, word);
  }

  private static String lowered(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String small = translate(text, BELOW, LOWERED);
    return small != null ? small : text.length() == 1 ? "_" + text : "_{" + text + "}";
  }

  private static @Nullable String translate(String text, String from, String to) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      if (at < 0) {
        return null;
      }
      out.append(to.charAt(at));
    }
    return out.toString();
  }

  @Override
  String literal(BigDecimal value) {
    return value.toString().replace("E+", "e").replace("E", "e");
  }

  @Override
  String pi() {
    return "π";
  }

  @Override
  String brackets(String inner) {
    return "(" + inner + ")";
  }

  @Override
  String bars(String inner) {
    return "|" + inner + "|";
  }

  @Override
  String root(String inner) {
    return "√" + (inner.length() == 1 ? inner : brackets(inner));
  }

  @Override
  String minus() {
    return "−";
  }

  @Override
  String product(String left, String right) {
    return left + "·" + right;
  }

  @Override
  String fraction(String numerator, String denominator) {
    throw new IllegalStateException("fractions are set on the line");
  }

  @Override
  String superscript(String base, String exponent) {
    String raised = translate(exponent, PLAIN, RAISED);
    if (raised != null) {
      return base + raised;
    }
    boolean single = exponent.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.');
    return base + "^" + (single ? exponent : brackets(exponent));
  }

  @Override
  String function(Function function, List<String> arguments) {
    return symbol(function) + brackets(String.join(", ", arguments));
  }

  @Override
  String prefix(Function function, String argument) {
    return symbol(function) + " " + argument;
  }

  private static String symbol(Function function) {
    return switch (function) {
      case ATAN -> "arctan";
      case ACOS -> "arccos";
      case LGAMMA -> "ln Γ";
      case DIGAMMA -> "ψ";
      case TRIGAMMA -> "ψ₁";
      default -> function.text();
    };
  }

  @Override
  String operator(Reduction reduction, String below, @Nullable String above) {
    String symbol =
        switch (reduction) {
          case SUM -> "Σ";
          case PROD -> "Π";
          case MEAN, MAX, MIN -> reduction.text();
        };
    // Close, but for the words and, or and not.
    String range = (above == null ? below : below + ".." + above).replaceAll(" ?([^\\w ]) ?", "$1");
    return symbol + lowered(range) + " ";
  }

  @Override
  String range(String index, String from, String to, @Nullable String condition) {
    return index + "=" + from + ".." + to + (condition == null ? "" : ", " + condition);
  }

  @Override
  String cases(List<String> values, List<String> conditions, String otherwise) {
    StringBuilder out = new StringBuilder("{ ");
    for (int i = 0; i < values.size(); i++) {
      out.append(values.get(i)).append(" if ").append(conditions.get(i)).append("; ");
    }
    return out.append(otherwise).append(" otherwise }").toString();
  }

  @Override
  String indicator(String condition) {
    return "[" + condition + "]";
  }

  @Override
  String relation(Expr.Relation relation) {
    return switch (relation) {
      case LESS -> " < ";
      case LESS_EQUAL -> " ≤ ";
      case GREATER -> " > ";
      case GREATER_EQUAL -> " ≥ ";
      case EQUAL -> " = ";
      case NOT_EQUAL -> " ≠ ";
    };
  }

  @Override
  String connective(String word) {
    return word.equals("not") ? "not " : " " + word + " ";
  }

  @Override
  String where(String value, List<String> definitions) {
    return value + "  where " + String.join(", ", definitions);
  }

  @Override
  boolean stacksFractions() {
    return false;
  }

  @Override
  boolean raises(Expr exponent) {
    return false;
  }
}
