package org.lossary.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaRenderingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "(p - y)^2 ~ \\left(p - y\\right)^2",
        "delta^2*(sqrt(1 + ((p - y)/delta)^2) - 1)"
            + " ~ \\delta^2 \\left(\\sqrt{1 + \\left(\\frac{p - y}{\\delta}\\right)^2} - 1\\right)",
        "w*y*softplus(-z) + (1-y)*softplus(z)"
            + " ~ w y \\operatorname{softplus}\\left(-z\\right)"
            + " + \\left(1 - y\\right) \\operatorname{softplus}\\left(z\\right)",
        "-(y*ln(p) + (1 - y)*ln(1 - p))"
            + " ~ -\\left(y \\ln p + \\left(1 - y\\right) \\ln\\left(1 - p\\right)\\right)",
        "ln(cosh(p - y)) ~ \\ln \\cosh\\left(p - y\\right)",
        "-y*exp((1-rho)*f)/(1-rho) + exp((2-rho)*f)/(2-rho)"
            + " ~ -\\frac{y e^{\\left(1 - \\rho\\right) f}}{1 - \\rho}"
            + " + \\frac{e^{\\left(2 - \\rho\\right) f}}{2 - \\rho}",
        "exp(f) - y*f + lgamma(y+1) ~ e^f - y f + \\ln\\Gamma\\left(y + 1\\right)",
        "u = y - f; max(tau*u, (tau-1)*u)"
            + " ~ \\max\\left(\\tau u, \\left(\\tau - 1\\right) u\\right)"
            + " \\quad \\text{where } u = y - f",
        "alpha*(1-p)^gamma*(-ln(p))"
            + " ~ \\alpha \\left(1 - p\\right)^{\\gamma} \\left(-\\ln p\\right)",
        "ln(sum(j, exp(z[j]/T))) - z[y]/T ~ \\ln \\sum_j e^{z_j/T} - \\frac{z_y}{T}",
        "sum(j != y, max(0, m - z[y] + z[j])^q)"
            + " ~ \\sum_{j \\neq y} \\max\\left(0, m - z_y + z_j\\right)^q",
        "s[j] = exp(z[j])/sum(k, exp(z[k])); -sum(j, t[j]*ln(s[j]))"
            + " ~ -\\sum_j t_j \\ln s_j \\quad \\text{where }"
            + " s_j = \\frac{e^{z_j}}{\\sum_k e^{z_k}}",
        "sqrt(mean(i, (p[i]-y[i])^2))"
            + " ~ \\sqrt{\\operatorname*{mean}_i \\left(p_i - y_i\\right)^2}",
        "sum(k in 0..K-1 where k != y, S[i,k])"
            + " ~ \\sum_{\\substack{0 \\le k \\le K - 1 \\\\ k \\neq y}} S_{ik}",
        "sum(k in 1..n, k)/n ~ \\frac{\\sum_{k=1}^n k}{n}",
        "sum(j where t[j] > 0, z[j]) ~ \\sum_{j: t_j > 0} z_j",
        "a*sum(j, z[j])*b ~ a \\left(\\sum_j z_j\\right) b",
        "ln(x)*y + y*ln(x) ~ \\ln\\left(x\\right) y + y \\ln x",
        "tanh(x)^2 ~ \\left(\\tanh x\\right)^2",
        "exp(x)^2 ~ \\left(e^x\\right)^2",
        "1 - exp(-(r/c)^2/2) ~ 1 - e^{-\\left(r/c\\right)^2/2}",
        "x^(a/b) ~ x^{a/b}",
        "a + (-b + c) ~ a + \\left(-b + c\\right)",
        "a - (b - c) + (d + f) ~ a - \\left(b - c\\right) + d + f",
        "a*(b*c) ~ a b c",
        "a - -b + -c ~ a - \\left(-b\\right) - c",
        "2*3*x*4 ~ 2 \\cdot 3 x \\cdot 4",
        "log1p(x) + expm1(x)*y" + " ~ \\ln\\left(1 + x\\right) + \\left(e^x - 1\\right) y",
        "xlogy(x, y/p) ~ x \\ln \\frac{y}{p}",
        "posWeight*x1*w_pos*z_0[y]"
            + " ~ \\mathrm{posWeight} \\, x_1 \\, w_{\\mathrm{pos}} \\, z_{0,y}",
        "1e-7 + 2.5e-10 + eps + pi*e ~ 10^{-7} + 2.5 \\cdot 10^{-10} + \\varepsilon + \\pi e",
        "[0 < x and (y >= 1 or not z == 1)]"
            + " ~ \\left[0 < x \\text{ and } \\left(y \\ge 1 \\text{ or }"
            + " \\lnot \\left(z = 1\\right)\\right)\\right]",
        "atan(x)*acos(y)*sign(z)"
            + " ~ \\arctan\\left(x\\right) \\arccos\\left(y\\right) \\operatorname{sign}\\left(z\\right)",
        "exp(sum(j, z[j])) ~ \\exp\\left(\\sum_j z_j\\right)",
      })
  void latex(String formula, String latex) {
    assertThat(Formula.parse(formula).latex()).isEqualTo(latex);
  }

  @Test
  void latexCases() {
    assertThat(
            Formula.parse("r = p - y; cases(|r| <= delta: r^2/2, otherwise: delta*(|r| - delta/2))")
                .latex())
        .isEqualTo(
            "\\begin{cases} \\frac{r^2}{2} & \\text{if } \\left|r\\right| \\le \\delta \\\\ "
                + "\\delta \\left(\\left|r\\right| - \\frac{\\delta}{2}\\right)"
                + " & \\text{otherwise} \\end{cases} \\quad \\text{where } r = p - y");
  }

  @Test
  void symbolsOfOnesOwn() {
    assertThat(
            Formula.parse("(p - y)^2 + q[j0]").latex(Map.of("p", "\\hat{y}", "q", "\\mathbf{q}")))
        .isEqualTo("\\left(\\hat{y} - y\\right)^2 + \\mathbf{q}_{j_0}");
  }

  @Test
  void codesAreSetAsWhatTheyStandFor() {
    Map<String, List<String>> codes =
        Map.of("form", List.of("PLAIN", "LOG_SUM"), "half", Formula.BOOLEAN);
    Formula formula =
        Formula.parse(
            "cases(form == 1 and half == 1: x, half == 0 or form != 0: 2, half != 1: 3,"
                + " form == 2: 4, x == 1: 5, otherwise: form)");
    assertThat(formula.unicode(codes))
        .isEqualTo(
            "{ x if form = LOG_SUM and half; 2 if not half or form ≠ PLAIN; 3 if not half;"
                + " 4 if form = 2; 5 if x = 1; form otherwise }");
    assertThat(formula.latex(Map.of(), codes))
        .startsWith(
            "\\begin{cases} x & \\text{if } \\mathrm{form} = \\mathrm{LOG\\_SUM}"
                + " \\text{ and } \\mathrm{half} \\\\ 2 & \\text{if } \\lnot \\mathrm{half}");
    assertThat(formula.latex()).contains("\\mathrm{form} = 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "sum(k where a == 0 or k != y, x[k]) ~ Σ_{k:a=0 or k≠y} xₖ",
        "r = p - y; cases(|r| <= delta: r^2/2, otherwise: delta*(|r| - delta/2))"
            + " ~ { r²/2 if |r| ≤ δ; δ·(|r| − δ/2) otherwise }  where r = p − y",
        "-y*exp((1-rho)*f)/(1-rho) ~ −y·exp((1 − ρ)·f)/(1 − ρ)",
        "ln(sum(j, exp(z[j]/T))) - z[y]/T ~ ln Σⱼ exp(zⱼ/T) − z_y/T",
        "sum(j != y, max(0, m - z[y] + z[j])^q) ~ Σ_{j≠y} max(0, m − z_y + zⱼ)^q",
        "sum(d, E[i,d])/T ~ (Σ_d E_{id})/T",
        "sqrt(mean(i, (p[i]-y[i])^2)) ~ √(meanᵢ (pᵢ − yᵢ)²)",
        "sum(k in 0..n, x^k) ~ Σ_{k=0..n} x^k",
        "sqrt(x)*a^-1*x^n*x^(n+1) ~ √x·a⁻¹·xⁿ·x^(n + 1)",
        "lgamma(y)*sigmoid(z)*atan(x) ~ ln Γ(y)·sigmoid(z)·arctan x",
        "1e-7*pi + e ~ 1e-7·π + e",
        "8/(4/2)/3*(2 + x) ~ 8/(4/2)/3·(2 + x)",
        "[x != 1 or x < 0 and not x > 1] ~ [x ≠ 1 or (x < 0 and not (x > 1))]",
        "ln(v)/2 ~ ln(v)/2",
        "mu1*w_pos ~ μ₁·wₚₒₛ",
      })
  void unicode(String formula, String text) {
    assertThat(Formula.parse(formula).unicode()).isEqualTo(text);
  }
}
