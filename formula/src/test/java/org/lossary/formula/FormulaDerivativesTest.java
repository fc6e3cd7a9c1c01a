package org.lossary.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Derivatives against closed forms, which are formulas too but are only evaluated for value. */
class FormulaDerivativesTest {
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-55");

  private static void assertClose(BigDecimal actual, BigDecimal expected, String what) {
    BigDecimal bound = expected.abs().multiply(TOLERANCE);
    assertThat(actual.subtract(expected).abs())
        .as("%s: %s against %s", what, actual, expected)
        .isLessThanOrEqualTo(bound);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "x^3 ! 3*x^2 ! 6*x",
        "x^-2 ! -2*x^-3 ! 6*x^-4",
        "x^2.5 ! 2.5*x^1.5 ! 3.75*sqrt(x)",
        "2^x ! ln(2)*2^x ! ln(2)^2*2^x",
        "x^x ! x^x*(ln(x)+1) ! x^x*((ln(x)+1)^2+1/x)",
        "exp(2*x) ! 2*exp(2*x) ! 4*exp(2*x)",
        "ln(x) ! 1/x ! -1/x^2",
        "log1p(x^2) ! 2*x/(1+x^2) ! 2*(1-x^2)/(1+x^2)^2",
        "expm1(x) ! exp(x) ! exp(x)",
        "sqrt(x) ! 1/(2*sqrt(x)) ! -1/(4*x*sqrt(x))",
        "sinh(x) ! cosh(x) ! sinh(x)",
        "cosh(x) ! sinh(x) ! cosh(x)",
        "tanh(x) ! 1-tanh(x)^2 ! -2*tanh(x)*(1-tanh(x)^2)",
        "sin(x) ! cos(x) ! -sin(x)",
        "cos(x) ! -sin(x) ! -cos(x)",
        "atan(x) ! 1/(1+x^2) ! -2*x/(1+x^2)^2",
        "acos(x/10) ! -1/sqrt(100-x^2) ! -x/(100-x^2)^1.5",
        "softplus(x) ! sigmoid(x) ! sigmoid(x)*sigmoid(-x)",
        "sigmoid(x) ! sigmoid(x)*(1-sigmoid(x)) ! sigmoid(x)*(1-sigmoid(x))*(1-2*sigmoid(x))",
        "lgamma(x) ! digamma(x) ! trigamma(x)",
        "ln(cosh(x)) ! tanh(x) ! 1/cosh(x)^2",
        "xlogx(x) ! ln(x)+1 ! 1/x",
        "xlogy(x, x^2) ! 2*ln(x)+2 ! 2/x",
        "sin(x)/x ! cos(x)/x - sin(x)/x^2 ! -sin(x)/x - 2*cos(x)/x^2 + 2*sin(x)/x^3",
        "|x - 4|*x ! sign(x-4)*(2*x-4) ! 2*sign(x-4)",
        "[x > 1]*x^2 ! [x > 1]*2*x ! [x > 1]*2",
        "max(x, 1)^2 ! 2*x*[x >= 1] ! 2*[x >= 1]",
      })
  void closedForms(String formula, String first, String second) {
    for (double x : new double[] {0.3, 1.75, 2.5, 8.25}) {
      Bindings at = new Bindings().set("x", x);
      BigResult result = Formula.parse(formula).derivatives(at, "x");
      String what = formula + " at " + x;
      assertClose(result.first(), Formula.parse(first).evaluatePrecisely(at), what + " first");
      assertClose(result.second(), Formula.parse(second).evaluatePrecisely(at), what + " second");
    }
  }

  @Test
  void lgammaDerivativesAgreeWithDifferences() {
    Formula lgamma = Formula.parse("lgamma(x)");
    BigDecimal x = new BigDecimal("0.7");
    BigDecimal h = new BigDecimal("1e-25");
    Precise precise = lgamma.precise(100);
    BigDecimal above = precise.value(new Bindings().set("x", x.add(h)));
    BigDecimal below = precise.value(new Bindings().set("x", x.subtract(h)));
    BigDecimal here = precise.value(new Bindings().set("x", x));
    BigResult result = lgamma.derivatives(new Bindings().set("x", x), "x");
    MathContext context = new MathContext(90);
    BigDecimal first = above.subtract(below).divide(h.add(h), context);
    BigDecimal second =
        above.add(below).subtract(here).subtract(here).divide(h.multiply(h), context);
    assertThat(result.first().subtract(first).abs()).isLessThan(new BigDecimal("1e-48"));
    assertThat(result.second().subtract(second).abs()).isLessThan(new BigDecimal("1e-47"));
  }

  @Test
  void softmaxCrossEntropy() {
    Formula loss = Formula.parse("ln(sum(j, exp(z[j]))) - z[y]");
    double[] z = {1.5, -0.25, 3, 0.125};
    Bindings at = new Bindings().set("z", z).set("y", 2);
    List<BigResult> gradient = loss.gradient(at, "z");
    assertThat(gradient).hasSize(4);
    for (int k = 0; k < 4; k++) {
      Bindings component = new Bindings().set("z", z).set("k", k).set("y", 2);
      BigDecimal p = Formula.parse("exp(z[k])/sum(j, exp(z[j]))").evaluatePrecisely(component);
      BigDecimal first = k == 2 ? p.subtract(BigDecimal.ONE) : p;
      assertThat(gradient.get(k).first().subtract(first).abs()).isLessThan(new BigDecimal("1e-58"));
      assertThat(gradient.get(k).second().subtract(p.multiply(BigDecimal.ONE.subtract(p))).abs())
          .isLessThan(new BigDecimal("1e-58"));
    }
  }

  @Test
  void mixedDerivativesByDirections() {
    Precise loss = Formula.parse("ln(sum(j, exp(z[j])))").precise(60);
    double[] z = {1, 2, 0.5};
    Bindings at = new Bindings().set("z", z);
    BigDecimal both = loss.along(at, "z", new double[] {1, 1, 0}).second();
    BigDecimal u = loss.along(at, "z", new double[] {1, 0, 0}).second();
    BigDecimal v = loss.along(at, "z", new double[] {0, 1, 0}).second();
    BigDecimal mixed = both.subtract(u).subtract(v).divide(BigDecimal.valueOf(2));
    // -p0 p1
    BigDecimal expected =
        Formula.parse("-exp(z[0])*exp(z[1])/sum(j, exp(z[j]))^2").evaluatePrecisely(at);
    assertThat(mixed.subtract(expected).abs()).isLessThan(new BigDecimal("1e-57"));
  }

  @Test
  void cancellationIsRepairedByMoreDigits() {
    // 1 - tanh(400) = 2/(exp(800)+1)
    Bindings at = new Bindings().set("x", 400);
    assertClose(
        Formula.parse("1 - tanh(x)").evaluatePrecisely(at),
        Formula.parse("2/(exp(2*x) + 1)").evaluatePrecisely(at),
        "1 - tanh");
    assertClose(
        Formula.parse("ln(1 + exp(-x)*1)").evaluatePrecisely(at),
        Formula.parse("softplus(-x)").evaluatePrecisely(at),
        "softplus by hand");
    // The gradient of the winning class is minus the rest of the probabilities.
    Bindings saturated = new Bindings().set("z", new double[] {300, -300}).set("y", 0);
    assertClose(
        Formula.parse("ln(sum(j, exp(z[j]))) - z[y]").gradient(saturated, "z").get(0).first(),
        Formula.parse("-1/(1 + exp(600))").evaluatePrecisely(saturated),
        "saturated");
  }

  @Test
  void farOut() {
    Bindings low = new Bindings().set("x", -1000);
    assertThat(Formula.parse("softplus(x)").evaluatePrecisely(low).toString())
        .startsWith("5.0759588975494567652");
    assertThat(Formula.parse("exp(x)").evaluatePrecisely(new Bindings().set("x", 1e6)).toString())
        .startsWith("3.0332153968020875450")
        .endsWith("E+434294");
    BigResult logcosh =
        Formula.parse("ln(cosh(p-y))")
            .derivatives(new Bindings().set("p", 1e20).set("y", -1e20), "p");
    assertThat(logcosh.valueAsDouble()).isEqualTo(2e20);
    assertThat(logcosh.firstAsDouble()).isEqualTo(1);
    assertThat(logcosh.secondAsDouble()).isZero();
    assertThatThrownBy(
            () -> Formula.parse("exp(x^2)").evaluatePrecisely(new Bindings().set("x", 1e9)))
        .isInstanceOfSatisfying(
            FormulaEvaluationException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(FormulaEvaluationException.Reason.OVERFLOW);
              assertThat(e.fragment()).isEqualTo("exp(x^2)");
            });
    assertThat(Formula.parse("exp(x)").evaluatePrecisely(new Bindings().set("x", -1e15)))
        .isEqualByComparingTo(BigDecimal.ZERO);
  }

  @Test
  void underflowIsZeroInPowersToo() {
    for (double p : new double[] {1e5, 1e20}) {
      BigResult focal =
          Formula.parse("(1 - sigmoid(p))^2.5*softplus(-p)")
              .derivatives(new Bindings().set("p", p), "p");
      assertThat(focal.value()).isEqualByComparingTo(BigDecimal.ZERO);
      assertThat(focal.firstAsDouble()).isZero();
      assertThat(focal.secondAsDouble()).isZero();
    }
    BigResult left =
        Formula.parse("-sigmoid(-p)^2.5*ln(sigmoid(p))")
            .derivatives(new Bindings().set("p", -1e20), "p");
    assertThat(left.valueAsDouble()).isEqualTo(1e20);
    assertThat(left.firstAsDouble()).isEqualTo(-1);
    BigResult right =
        Formula.parse("-sigmoid(-p)^2.5*ln(sigmoid(p))")
            .derivatives(new Bindings().set("p", 1e20), "p");
    assertThat(right.valueAsDouble()).isZero();
    BigResult welsch =
        Formula.parse("1 - exp(-p^2)").derivatives(new Bindings().set("p", 1e5), "p");
    assertThat(welsch.value()).isEqualByComparingTo(BigDecimal.ONE);
    assertThat(welsch.first().doubleValue()).isZero();
    assertThat(Formula.parse("exp(-p)").evaluatePrecisely(new Bindings().set("p", 5e11)))
        .isEqualByComparingTo(BigDecimal.ZERO);
  }

  @Test
  void kinksFollowTheBranchTaken() {
    Bindings zero = new Bindings().set("u", 0.0);
    assertThat(Formula.parse("|u|").derivatives(zero, "u").firstAsDouble()).isZero();
    assertThat(Formula.parse("max(0, u)").derivatives(zero, "u").firstAsDouble()).isZero();
    assertThat(Formula.parse("max(u, 0)").derivatives(zero, "u").firstAsDouble()).isEqualTo(1);
    assertThat(Formula.parse("max(-u, 2*u)").derivatives(zero, "u").firstAsDouble()).isEqualTo(-1);
    assertThat(
            Formula.parse("cases(u <= 0: 3*u, otherwise: 5*u)")
                .derivatives(zero, "u")
                .firstAsDouble())
        .isEqualTo(3);
    assertThat(
            Formula.parse("max(j, z[j])")
                .gradient(new Bindings().set("z", new double[] {2, 7, 7}), "z")
                .stream()
                .map(BigResult::firstAsDouble))
        .containsExactly(0.0, 1.0, 0.0);
  }

  @Test
  void undefinedDerivativesDoNotSpoilTheValue() {
    BigResult result = Formula.parse("x^1.5").derivatives(new Bindings().set("x", 0), "x");
    assertThat(result.valueAsDouble()).isZero();
    assertThat(result.firstAsDouble()).isZero();
    assertThat(result.isSecondDefined()).isFalse();
    assertThat(result.secondAsDouble()).isNaN();
    assertThatThrownBy(result::second)
        .isInstanceOfSatisfying(
            FormulaEvaluationException.class,
            e -> assertThat(e.reason()).isEqualTo(FormulaEvaluationException.Reason.DERIVATIVE));
    assertThat(
            Formula.parse("sqrt(x)").derivatives(new Bindings().set("x", 0), "x").isFirstDefined())
        .isFalse();
    // A constant branch never asks for them.
    assertThat(
            Formula.parse("max(0, x)^1.5")
                .derivatives(new Bindings().set("x", -1), "x")
                .secondAsDouble())
        .isZero();
  }

  @Test
  void cancellingToExactlyZeroEnds() {
    // The gradient at equal logits and a half target vanishes, which no precision can prove.
    BigResult result =
        Formula.parse("ln(exp(z[0]) + exp(z[1])) - z[0]/2 - z[1]/2")
            .derivatives(new Bindings().set("z", new double[] {0.7, 0.7}), "z", 0);
    assertThat(result.firstAsDouble()).isZero();
    assertThat(result.secondAsDouble()).isEqualTo(0.25);
  }

  @Test
  void matricesAndFamilies() {
    Formula loss =
        Formula.parse(
            "S[i,k] = sum(d, E[i,d]*E[k,d])/T;"
                + "mean(i, ln(sum(k != i, exp(S[i,k]))) - S[i, 1])");
    double[][] e = {{1, 2}, {0.5, -1}, {3, 0.25}};
    Bindings at = new Bindings().set("E", e).set("T", 0.5);
    List<BigResult> gradient = loss.gradient(at, "E");
    assertThat(gradient).hasSize(6);
    double h = 1e-6;
    for (int i = 0; i < 3; i++) {
      for (int d = 0; d < 2; d++) {
        double kept = e[i][d];
        e[i][d] = kept + h;
        double above = loss.evaluate(at);
        e[i][d] = kept - h;
        double below = loss.evaluate(at);
        e[i][d] = kept;
        assertThat(gradient.get(2 * i + d).firstAsDouble())
            .isCloseTo((above - below) / (2 * h), org.assertj.core.data.Offset.offset(1e-6));
      }
    }
  }
}
