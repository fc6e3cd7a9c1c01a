package org.lossary.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaEvaluationTest {
  private static double eval(String formula, Bindings bindings) {
    double value = Formula.parse(formula).evaluate(bindings);
    double precise = Formula.parse(formula).evaluatePrecisely(bindings).doubleValue();
    assertThat(value)
        .as("double against precise: %s", formula)
        .isCloseTo(precise, within(1e-13 * (1 + Math.abs(precise))));
    return value;
  }

  private static double eval(String formula) {
    return eval(formula, new Bindings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "1 + 2*3 ~ 7",
        "-2^2 ~ -4",
        "2^-1 ~ 0.5",
        "2^3^2 ~ 512",
        "(2^3)^2 ~ 64",
        "8/4/2 ~ 1",
        "8/(4/2) ~ 4",
        "8 - 4 - 2 ~ 2",
        "8 - (4 - 2) ~ 6",
        "-3*-2 ~ 6",
        "2*-3 ~ -6",
        "--3 ~ 3",
        "|-3| ~ 3",
        "||1 - 4| - |-5|| ~ 2",
        "2*|3 - 5|*2 ~ 8",
        "1e2 + .5 + 2.5e-1 ~ 100.75",
        "[1 < 2] + [2 < 1] ~ 1",
        "[1 < 2 and 3 < 2] ~ 0",
        "[1 < 2 or 3 < 2] ~ 1",
        "[not 1 < 2 or 1 == 1] ~ 1",
        "[not (1 < 2 or 1 == 1)] ~ 0",
        "[0 <= 0.5 < 1] ~ 1",
        "[0 <= 1 < 1] ~ 0",
        "[(1 + 2) < 4 and ((1) < 2)] ~ 1",
        "[((1 < 2))] ~ 1",
        "cases(1 > 2: 5, 2 > 1: 6, otherwise: 7) ~ 6",
        "cases(1 > 2: 5, 2 > 3: 6, otherwise: 7) ~ 7",
        "cases(1 > 2: ln(-1), otherwise: 7) ~ 7",
        "max(1, 5, 3) ~ 5",
        "min(4, 2, 3) ~ 2",
        "sum(j in 1..4, j^2) ~ 30",
        "prod(j in 1..5, j) ~ 120",
        "mean(j in 0..3 where j != 1, j) ~ 1.6666666666666667",
        "sum(i in 0..2, j in i..2, 1) ~ 6",
        "max(j in 0..4, j*(3 - j)) ~ 2",
        "sum(j in 3..2, j) ~ 0",
        "sin(pi/6) ~ 0.5",
        "ln(e^2) ~ 2",
        "log(8)/ln(2) ~ 3",
        "xlogx(0) ~ 0",
        "xlogy(0, 0) ~ 0",
        "xlogy(2, e) ~ 2",
        "sign(-3) + sign(0) + sign(9) ~ 0",
        "exp(lgamma(5)) ~ 24",
        "digamma(2) - digamma(1) ~ 1",
        "a = 3; b = a + 1; a*b ~ 12",
        "f[j in 0..3] = j + 1; sum(j, f[j]) ~ 10",
        "f[j in 0..30] = cases(j < 2: j, otherwise: f[j - 1] + f[j - 2]); f[30] ~ 832040",
        "G[t in 0..4] = cases(t == 4: 1, otherwise: t + G[t + 1]/2); G[0] ~ 1.4375",
        "b[i in 0..6, j in 0..6] = cases(j == 0 or j == i: 1, otherwise: b[i-1,j-1] + b[i-1,j]); b[6,2] ~ 15",
        "4·3 − 2 ~ 10",
        "[1 ≤ 1] + [1 ≥ 1] + [1 ≠ 1] ~ 2",
      })
  void constants(String formula, double expected) {
    assertThat(eval(formula)).isCloseTo(expected, within(1e-14 * (1 + Math.abs(expected))));
  }

  @Test
  void pointwiseLosses() {
    Bindings at =
        new Bindings()
            .set("p", 2.5)
            .set("y", 1.0)
            .set("delta", 1.0)
            .set("tau", 0.3)
            .set("rho", 1.5)
            .set("f", 0.4)
            .set("z", -0.7)
            .set("w", 2.0);
    assertThat(eval("r = p - y; cases(|r| <= delta: r^2/2, otherwise: delta*(|r| - delta/2))", at))
        .isEqualTo(1.0);
    assertThat(eval("w*y*softplus(-z) + (1-y)*softplus(z)", at))
        .isCloseTo(2 * Math.log(1 + Math.exp(0.7)), within(1e-14));
    assertThat(eval("ln(cosh(p - y))", at)).isCloseTo(Math.log(Math.cosh(1.5)), within(1e-15));
    assertThat(eval("-y*exp((1-rho)*f)/(1-rho) + exp((2-rho)*f)/(2-rho)", at))
        .isCloseTo(2 * Math.exp(-0.2) + 2 * Math.exp(0.2), within(1e-14));
    assertThat(eval("u = y - p; max(tau*u, (tau-1)*u)", at)).isCloseTo(1.05, within(1e-15));
    assertThat(eval("exp(f) - y*f + lgamma(y+1)", at))
        .isCloseTo(Math.exp(0.4) - 0.4, within(1e-15));
  }

  @Test
  void rowLosses() {
    Bindings at =
        new Bindings()
            .set("z", new double[] {1, 2, 0.5})
            .set("t", new double[] {0.2, 0.5, 0.3})
            .set("y", 1)
            .set("T", 1)
            .set("m", 1)
            .set("q", 2);
    double lse = Math.log(Math.exp(1) + Math.exp(2) + Math.exp(0.5));
    assertThat(eval("ln(sum(j, exp(z[j]/T))) - z[y]/T", at)).isCloseTo(lse - 2, within(1e-14));
    assertThat(eval("sum(j != y, max(0, m - z[y] + z[j])^q)", at)).isCloseTo(0, within(1e-15));
    assertThat(eval("sum(j != y, max(0, m + 1 - z[y] + z[j])^q)/K", at))
        .isCloseTo((1 + 0.25) / 3, within(1e-15));
    assertThat(eval("max(j, z[j]) + min(j, z[j])", at)).isEqualTo(2.5);
    assertThat(eval("max(j != y, z[j])", at)).isEqualTo(1);
    double soft = lse - (0.2 + 1 + 0.15);
    assertThat(eval("s[j] = exp(z[j])/sum(k, exp(z[k])); -sum(j, t[j]*ln(s[j]))", at))
        .isCloseTo(soft, within(1e-14));
    assertThat(eval("sum(j where t[j] > 0.25, t[j])", at)).isCloseTo(0.8, within(1e-15));
    assertThat(eval("sum(j in 0..K-1 where j != y, z[j])", at)).isEqualTo(1.5);
    assertThat(eval("sum(j, k > j, (z[j] - z[k])^2)", at))
        .isCloseTo(1 + 0.25 + 2.25, within(1e-15));
    assertThat(eval("c[k in 0..K-1] = sum(j in 0..k, t[j]); sum(k, c[k])", at))
        .isCloseTo(0.2 + 0.7 + 1, within(1e-15));
  }

  @Test
  void batchLosses() {
    Bindings at = new Bindings().set("p", new double[] {1, 2, 4}).set("y", new double[] {1, 4, 3});
    assertThat(eval("sqrt(mean(i, (p[i]-y[i])^2))", at))
        .isCloseTo(Math.sqrt(5.0 / 3), within(1e-15));
    assertThat(eval("sum(i, |p[i]-y[i]|)/N", at)).isEqualTo(1);
  }

  @Test
  void doubleIndex() {
    Bindings at = new Bindings().set("S", new double[][] {{1, 2, 3}, {4, 5, 6}}).set("i", 1);
    assertThat(eval("sum(k, S[i,k])", at)).isEqualTo(15);
    assertThat(eval("sum(j, k, S[j,k])/(N*K)", at)).isEqualTo(3.5);
    assertThat(eval("max(k != i, S[0,k])", at)).isEqualTo(3);
  }

  @Test
  void doublesAreStableWhereTheFormulaIsNot() {
    Bindings far = new Bindings().set("z", new double[] {1000, -1000, 999}).set("x", 800);
    assertThat(Formula.parse("ln(sum(j, exp(z[j])))").evaluate(far))
        .isCloseTo(1000 + Math.log1p(Math.exp(-1)), within(1e-12));
    assertThat(Formula.parse("exp(z[2])/sum(j, exp(z[j]))").evaluate(far))
        .isCloseTo(1 / (1 + Math.E), within(1e-13));
    assertThat(Formula.parse("ln(cosh(x))").evaluate(far))
        .isCloseTo(800 - Math.log(2), within(1e-12));
    assertThat(Formula.parse("ln(1 + exp(x))").evaluate(far)).isEqualTo(800);
    assertThat(Formula.parse("ln(exp(-x) + 1)").evaluate(far)).isEqualTo(Math.exp(-800));
    assertThat(Formula.parse("ln(sigmoid(-x))").evaluate(far)).isEqualTo(-800);
    Bindings near = new Bindings().set("x", 1e-20);
    assertThat(Formula.parse("exp(x) - 1").evaluate(near)).isEqualTo(1e-20);
    assertThat(Formula.parse("ln(1 - x)").evaluate(near)).isEqualTo(-1e-20);
    assertThat(Formula.parse("ln(1 + x)").evaluate(near)).isEqualTo(1e-20);
    assertThat(Formula.parse("ln(x + 1)").evaluate(near)).isEqualTo(1e-20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "3 + ln(x - 2) ~ ln(x - 2)",
        "ln(0*x) ~ ln(0*x)",
        "1/(x - 1) ~ 1/(x - 1)",
        "sqrt(-x) ~ sqrt(-x)",
        "(-x)^0.5 ~ (-x)^0.5",
        "(x - 1)^-1 ~ (x - 1)^-1",
        "lgamma(x - 1) ~ lgamma(x - 1)",
        "log1p(-2*x) ~ log1p(-2*x)",
        "acos(2*x) ~ acos(2*x)",
        "xlogy(x, -x) ~ xlogy(x, -x)",
        "xlogx(-x) ~ xlogx(-x)",
        "mean(j in 2..1, x) ~ mean(j in 2..1, x)",
        "max(j in 2..1, x) ~ max(j in 2..1, x)",
      })
  void leavingTheDomainNamesTheExpression(String formula, String fragment) {
    Bindings at = new Bindings().set("x", 1);
    for (boolean precise : new boolean[] {false, true}) {
      Formula parsed = Formula.parse(formula);
      assertThatThrownBy(
              () -> {
                if (precise) {
                  parsed.evaluatePrecisely(at);
                } else {
                  parsed.evaluate(at);
                }
              })
          .isInstanceOfSatisfying(
              FormulaEvaluationException.class,
              e -> {
                assertThat(e.reason()).isEqualTo(FormulaEvaluationException.Reason.DOMAIN);
                assertThat(e.fragment()).isEqualTo(fragment);
                assertThat(e).hasMessageEndingWith(" in " + fragment);
              });
    }
  }

  @Test
  void bindingsAreChecked() {
    Bindings at =
        new Bindings()
            .set("z", new double[] {1, 2})
            .set("t", new double[] {1, 2, 3})
            .set("x", 1)
            .set("h", 0.5);
    assertBindingError("x + missing", at, "missing: is not bound; the formula needs a scalar");
    assertBindingError("x[0]", at, "x: the formula needs a vector, bound to a scalar");
    assertBindingError("z + x", at, "z: the formula needs a scalar, bound to a vector");
    assertBindingError("z[2]", at, "z: subscript 2 is outside 0..1");
    assertBindingError("sum(j, z[j]*t[j])", at, "j: runs over z of length 2 and t of length 3");
    assertBindingError("z[0] + t[0] + K", at, "K: bind it");
    assertBindingError("s[j] = z[j]; s[5]", at, "s: subscript 5 is outside 0..1");
    assertThatThrownBy(() -> Formula.parse("z[h]").evaluate(at))
        .isInstanceOf(FormulaEvaluationException.class)
        .hasMessageContaining("not an integer: 0.5");
    assertThatThrownBy(() -> at.set("x", Double.NaN))
        .isInstanceOf(FormulaBindingException.class)
        .hasMessage("x: must be finite, got NaN");
    assertThatThrownBy(() -> at.set("S", new double[][] {{1}, {1, 2}}))
        .isInstanceOf(FormulaBindingException.class);
    assertThat(Formula.parse("z[0] + t[0] + K").evaluate(at.set("K", 4))).isEqualTo(6);
  }

  private static void assertBindingError(String formula, Bindings at, String message) {
    assertThatThrownBy(() -> Formula.parse(formula).evaluate(at))
        .isInstanceOf(FormulaBindingException.class)
        .hasMessageStartingWith(message);
    assertThatThrownBy(() -> Formula.parse(formula).evaluatePrecisely(at))
        .isInstanceOf(FormulaBindingException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aDefinitionThatNeedsItselfIsAnError() {
    assertThatThrownBy(
            () -> Formula.parse("f[j in 0..3] = f[3 - j] + 1; f[0]").evaluate(new Bindings()))
        .isInstanceOf(FormulaBindingException.class)
        .hasMessageContaining("needs its own value at subscript 0");
    assertThatThrownBy(() -> Formula.parse("f[j] = f[j] + z[j]; f[0]"))
        .isInstanceOf(FormulaSyntaxException.class);
  }

  /** A parameter of the inner loss is not the outer variable of the same name. */
  @Test
  void errorIsTheLossThatIsBoundToIt() {
    Formula outer = Formula.parse("delta*sum(j, error(x[j], 2*x[j] - 1))");
    Formula huber =
        Formula.parse("r = p - y; cases(|r| <= delta: r^2/2, otherwise: delta*(|r| - delta/2))");
    Bindings at =
        new Bindings()
            .set("x", new double[] {0.5, 4})
            .set("delta", 10)
            .set("error", huber, new Bindings().set("delta", 1));
    // Errors of 1/2 and -3 cost 1/8 and 5/2.
    assertThat(eval(outer.text(), at)).isCloseTo(26.25, within(1e-13));
    assertThat(outer.variables()).hasSize(2);
    // d/dx of huber(x, 2x - 1) is huber' (1 - 2): huber' is r below delta, the sign beyond.
    assertThat(outer.derivatives(at, "x", 0).first().doubleValue()).isEqualTo(-5);
    assertThat(outer.derivatives(at, "x", 1).first().doubleValue()).isEqualTo(10);
    assertThat(outer.derivatives(at, "delta").first().doubleValue())
        .isCloseTo(2.625, within(1e-15));
    assertThat(outer.latex()).contains("\\operatorname{error}\\left(x_j, 2 x_j - 1\\right)");
    assertThatThrownBy(() -> outer.evaluate(new Bindings().set("x", new double[1]).set("delta", 1)))
        .isInstanceOf(FormulaBindingException.class)
        .hasMessageContaining("the formula needs a loss of elements");
    assertThatThrownBy(() -> Formula.parse("error(p)")).isInstanceOf(FormulaSyntaxException.class);
  }
}
