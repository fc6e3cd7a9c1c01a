package org.lossary.formula;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A formula: the one definition of a loss, from which its reference values, derivatives and typeset
 * forms follow. The language is described in docs/guide/formulas.md. Immutable and thread-safe;
 * equal formulas have the same tree.
 */
public final class Formula {
  /** The codes of a parameter that is true or false. */
  public static final List<String> BOOLEAN = List.of("false", "true");

  /** Digits of {@link #derivatives} and {@link #gradient}. */
  public static final int DIGITS = 60;

  private final String text;
  private final Expr.Program program;
  private final List<Variable> variables;
  private final Map<String, Integer> ranks;
  private final Precise precise;

  private Formula(String text, Parser.Parsed parsed) {
    this.text = text;
    this.program = parsed.program();
    this.variables = parsed.variables();
    Map<String, Integer> byName = new HashMap<>();
    for (Variable variable : variables) {
      byName.put(variable.name(), variable.rank());
    }
    this.ranks = Map.copyOf(byName);
    this.precise = new Precise(program, ranks, DIGITS);
  }

  /**
   * Reads a formula.
   *
   * @throws FormulaSyntaxException with the position of what is wrong
   */
  public static Formula parse(String text) {
    return new Formula(text, Parser.parse(text));
  }

  /** The text as given. */
  public String text() {
    return text;
  }

  /** Free variables in order of appearance; the implied lengths K and N are not among them. */
  public List<Variable> variables() {
    return variables;
  }

  /**
   * The value in double arithmetic.
   *
   * @throws FormulaBindingException if a variable is missing or has another shape
   * @throws FormulaEvaluationException outside the domain of a function
   */
  public double evaluate(Bindings bindings) {
    return new Evaluator<>(program, ranks, bindings, DoubleAlgebra.INSTANCE).value();
  }

  /** The value to 60 digits. */
  public BigDecimal evaluatePrecisely(Bindings bindings) {
    return precise.value(bindings);
  }

  /**
   * Value, first and second derivative to 60 digits, with respect to a scalar (no index), a
   * component of a vector (one index) or of a matrix (two). At a kink the branch taken decides: the
   * first condition that holds, the first argument of max and min at a tie, 0 for abs at 0.
   */
  public BigResult derivatives(Bindings bindings, String variable, int... index) {
    return precise.derivatives(bindings, variable, index);
  }

  /** {@link #derivatives} for each component of a vector or, row by row, of a matrix. */
  public List<BigResult> gradient(Bindings bindings, String variable) {
    return precise.gradient(bindings, variable);
  }

  /** LaTeX for math mode (amsmath, KaTeX or MathJax), greek parameters as letters. */
  public String latex() {
    return latex(Map.of());
  }

  /**
   * LaTeX with symbols of one's own.
   *
   * @param names from variables to LaTeX, such as {@code p} to {@code \hat{y}}
   */
  public String latex(Map<String, String> names) {
    return latex(names, Map.of());
  }

  /**
   * LaTeX in which conditions say what codes mean.
   *
   * @param names from variables to LaTeX
   * @param codes from variables to what their values 0, 1, ... stand for, as {@code overlap} to
   *     {@code PRODUCT, SQUARES, MINIMUM}: then {@code overlap == 1} is set as overlap = SQUARES. A
   *     variable whose codes are {@link #BOOLEAN} stands alone
   */
  public String latex(Map<String, String> names, Map<String, List<String>> codes) {
    return new LatexRenderer(names, codes).render(program);
  }

  /** One line of Unicode text for a terminal. */
  public String unicode() {
    return unicode(Map.of());
  }

  /** The same, with codes as in {@link #latex(Map, Map)}. */
  public String unicode(Map<String, List<String>> codes) {
    return new UnicodeRenderer(codes).render(program);
  }

  /** An evaluator to another number of digits. */
  public Precise precise(int digits) {
    return new Precise(program, ranks, digits);
  }

  Map<String, Integer> ranks() {
    return ranks;
  }

  Expr.Program program() {
    return program;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Formula formula && formula.program.equals(program);
  }

  @Override
  public int hashCode() {
    return program.hashCode();
  }

  /** The canonical text: single spaces, no redundant brackets. */
  @Override
  public String toString() {
    return TextPrinter.print(program);
  }
}
