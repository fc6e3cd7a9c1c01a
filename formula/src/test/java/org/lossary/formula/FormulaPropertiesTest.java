package org.lossary.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;

/** Random trees. */
class FormulaPropertiesTest {
  /** Below this the precise evaluator promises nothing. */
  private static final BigDecimal TINY = new BigDecimal("1e-400");

  private static final List<Function> UNARY =
      List.of(
          Function.ABS,
          Function.TANH,
          Function.ATAN,
          Function.SIGMOID,
          Function.SOFTPLUS,
          Function.SIN,
          Function.COS,
          Function.SIGN);

  @Provide
  Arbitrary<Expr> expressions() {
    return expressions(4);
  }

  private static Arbitrary<Expr> leaves() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 9).map(n -> new Expr.Literal(BigDecimal.valueOf(n))),
        Arbitraries.of("0.25", "1E-3", "12.5", "0.1").map(s -> new Expr.Literal(new BigDecimal(s))),
        Arbitraries.of("x", "y", "delta").map(Expr.Name::new),
        Arbitraries.of(0, 1, 2)
            .map(i -> new Expr.Element("v", List.of(new Expr.Literal(BigDecimal.valueOf(i))))),
        Arbitraries.of(Expr.Constant.values()));
  }

  private static Arbitrary<Expr> expressions(int depth) {
    if (depth == 0) {
      return leaves();
    }
    Arbitrary<Expr> inner = Arbitraries.lazy(() -> expressions(depth - 1));
    Arbitrary<Expr> binary =
        Combinators.combine(
                Arbitraries.of(Expr.Operator.ADD, Expr.Operator.SUBTRACT, Expr.Operator.MULTIPLY),
                inner,
                inner)
            .as(Expr.Binary::new);
    // Divisors and bases stay positive, so that every tree has a value.
    Arbitrary<Expr> positive =
        inner.map(
            e ->
                new Expr.Binary(
                    Expr.Operator.ADD,
                    new Expr.Literal(BigDecimal.ONE),
                    new Expr.Call(Function.ABS, List.of(e))));
    Arbitrary<Expr> quotient =
        Combinators.combine(inner, positive)
            .as((a, b) -> new Expr.Binary(Expr.Operator.DIVIDE, a, b));
    Arbitrary<Expr> power =
        Combinators.combine(positive, Arbitraries.of("2", "0.5", "3", "1.5"))
            .as(
                (a, n) ->
                    new Expr.Binary(Expr.Operator.POWER, a, new Expr.Literal(new BigDecimal(n))));
    Arbitrary<Expr> call =
        Combinators.combine(Arbitraries.of(UNARY), inner)
            .as((f, e) -> new Expr.Call(f, List.of(e)));
    Arbitrary<Expr> maximum =
        Combinators.combine(Arbitraries.of(Function.MAX, Function.MIN), inner, inner)
            .as((f, a, b) -> new Expr.Call(f, List.of(a, b)));
    Arbitrary<Expr> logarithm = positive.map(e -> new Expr.Call(Function.LN, List.of(e)));
    Arbitrary<Expr> cases =
        Combinators.combine(conditions(inner), inner, inner)
            .as((c, a, b) -> new Expr.Cases(List.of(new Expr.Branch(c, a)), b));
    Arbitrary<Expr> sum =
        inner.map(
            e ->
                new Expr.Reduce(
                    Reduction.SUM,
                    List.of(new Expr.Binder("j", null, null, List.of(new Expr.Axis("v", 0)), null)),
                    new Expr.Binary(
                        Expr.Operator.MULTIPLY,
                        new Expr.Element("v", List.of(new Expr.Name("j"))),
                        hideIndex(e))));
    return Arbitraries.oneOf(
        leaves(),
        binary,
        quotient,
        power,
        call,
        maximum,
        logarithm,
        cases,
        sum,
        inner.map(Expr.Negate::new),
        conditions(inner).map(Expr.Indicator::new));
  }

  /** Sums inside a sum would bind j twice. */
  private static Expr hideIndex(Expr e) {
    return TextPrinter.print(e).contains("sum(") ? new Expr.Name("x") : e;
  }

  private static Arbitrary<Expr.Condition> conditions(Arbitrary<Expr> operands) {
    Arbitrary<Expr.Condition> comparison =
        Combinators.combine(operands, Arbitraries.of(Expr.Relation.values()), operands)
            .as((a, r, b) -> new Expr.Condition.Compare(List.of(a, b), List.of(r)));
    Arbitrary<Expr.Condition> joined =
        Combinators.combine(
                comparison, comparison, comparison, Arbitraries.integers().between(0, 3))
            .as(
                (a, b, c, shape) ->
                    switch (shape) {
                      case 0 -> new Expr.Condition.And(a, new Expr.Condition.Or(b, c));
                      case 1 -> new Expr.Condition.Or(new Expr.Condition.And(a, b), c);
                      case 2 -> new Expr.Condition.Not(new Expr.Condition.And(a, b));
                      default -> new Expr.Condition.And(a, new Expr.Condition.And(b, c));
                    });
    return Arbitraries.frequencyOf(Tuple.of(3, comparison), Tuple.of(1, joined));
  }

  @Property(tries = 400, seed = "20260101")
  void printedTreesParseBack(@ForAll("expressions") Expr expr) {
    String text = TextPrinter.print(expr);
    assertThat(Formula.parse(text).program().body()).as(text).isEqualTo(expr);
  }

  @Property(tries = 200, seed = "20260101")
  void theEvaluatorsAgree(
      @ForAll("expressions") Expr expr,
      @ForAll @DoubleRange(min = -3, max = 3) double x,
      @ForAll @DoubleRange(min = -3, max = 3) double y) {
    Formula formula = Formula.parse(TextPrinter.print(expr));
    Bindings at = bindings(x, y);
    BigDecimal precise = formula.evaluatePrecisely(at);
    BigDecimal sharper = formula.precise(75).value(at);
    assertThat(precise.subtract(sharper).abs())
        .isLessThanOrEqualTo(sharper.abs().scaleByPowerOfTen(-59).add(TINY));
    // A double may take another branch or cancel; where it is continuous the two are close.
    if (!jumps(expr)) {
      double size = magnitude(expr, at);
      assertThat(formula.evaluate(at))
          .as("%s", formula)
          .isCloseTo(precise.doubleValue(), within(1e-11 * (1 + size)));
    }
  }

  @Property(tries = 80, seed = "20260101")
  void derivativesAgreeWithDifferences(
      @ForAll("expressions") Expr expr,
      @ForAll @DoubleRange(min = -3, max = 3) double x,
      @ForAll @DoubleRange(min = -3, max = 3) double y) {
    Formula formula = Formula.parse(TextPrinter.print(expr));
    if (formula.variables().stream().noneMatch(v -> v.name().equals("x"))) {
      return;
    }
    // Off the lattice of literals, so that no kink lies within the step.
    BigDecimal at = new BigDecimal(x).add(new BigDecimal("1.2345678901234567e-5"));
    BigDecimal h = new BigDecimal("1e-30");
    Precise precise = formula.precise(140);
    BigResult here = precise.derivatives(bindings(0, y).set("x", at), "x");
    BigDecimal above = precise.value(bindings(0, y).set("x", at.add(h)));
    BigDecimal below = precise.value(bindings(0, y).set("x", at.subtract(h)));
    BigDecimal first = above.subtract(below).divide(h.add(h));
    BigDecimal scale = BigDecimal.ONE.add(here.first().abs()).add(here.second().abs());
    assertThat(here.first().subtract(first).abs())
        .as("%s at %s", formula, at)
        .isLessThan(scale.multiply(new BigDecimal("1e-15")));
    BigDecimal second =
        above.add(below).subtract(here.value()).subtract(here.value()).divide(h.multiply(h));
    assertThat(here.second().subtract(second).abs())
        .as("second of %s at %s", formula, at)
        .isLessThan(scale.multiply(new BigDecimal("1e-15")));
  }

  @Property(tries = 200, seed = "20260101")
  void renderedTextIsBalanced(@ForAll("expressions") Expr expr) {
    Formula formula = Formula.parse(TextPrinter.print(expr));
    String latex = formula.latex();
    assertThat(count(latex, "\\left")).as(latex).isEqualTo(count(latex, "\\right"));
    assertThat(count(latex, "{")).as(latex).isEqualTo(count(latex, "}"));
    assertThat(latex).doesNotContain("--", "+ -", "^ ", "()", "  ");
    String unicode = formula.unicode();
    assertThat(count(unicode, "(")).as(unicode).isEqualTo(count(unicode, ")"));
    assertThat(unicode).doesNotContain("−−", "+ −", "()");
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static Bindings bindings(double x, double y) {
    return new Bindings()
        .set("x", x)
        .set("y", y)
        .set("delta", 0.75)
        .set("v", new double[] {0.5, -1.25, 2});
  }

  /** Whether a comparison may come out differently in doubles. */
  private static boolean jumps(Expr expr) {
    return Pattern.compile("<|>|==|!=|sign").matcher(TextPrinter.print(expr)).find();
  }

  /** Bound of the intermediate results, which decide the rounding error of doubles. */
  private static double magnitude(Expr expr, Bindings at) {
    String absolute = TextPrinter.print(expr).replace(" - ", " + ").replace("-", "");
    double value = Math.abs(Formula.parse(absolute).evaluate(at));
    return Double.isFinite(value) ? value * 100 : Double.MAX_VALUE;
  }
}
