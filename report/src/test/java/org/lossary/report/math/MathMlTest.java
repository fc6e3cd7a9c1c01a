package org.lossary.report.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lossary.report.WellFormed;

class MathMlTest {
  private static String body(String latex) {
    String math = MathMl.inline(latex);
    WellFormed.parse(math);
    return math.substring(math.indexOf("<mrow>") + 6, math.lastIndexOf("</mrow>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "x - 1.5 ~ <mi>x</mi><mo>−</mo><mn>1.5</mn>",
        "z_y ~ <msub><mi>z</mi><mi>y</mi></msub>",
        "p_i^2 ~ <msubsup><mi>p</mi><mi>i</mi><mrow><mn>2</mn></mrow></msubsup>",
        "e^{-x} ~ <msup><mi>e</mi><mrow><mrow><mo>−</mo><mi>x</mi></mrow></mrow></msup>",
        "f'(x) ~ <msup><mi>f</mi><mrow><mo>′</mo></mrow></msup><mo stretchy=\"false\">(</mo><mi>x</mi><mo stretchy=\"false\">)</mo>",
        "\\frac{1}{2} ~ <mfrac><mrow><mn>1</mn></mrow><mrow><mn>2</mn></mrow></mfrac>",
        "\\frac12 ~ <mfrac><mn>1</mn><mn>2</mn></mfrac>",
        "\\sqrt[3]{x} ~ <mroot><mrow><mi>x</mi></mrow><mrow><mn>3</mn></mrow></mroot>",
        "\\sum_{j=1}^K ~ <munderover><mo>∑</mo><mrow><mi>j</mi><mo>=</mo><mn>1</mn></mrow><mrow><mi>K</mi></mrow></munderover>",
        "\\ln x ~ <mi>ln</mi><mo>\u2061</mo><mspace width=\"0.167em\"/><mi>x</mi>",
        "\\max\\left(0\\right) ~ <mo>max</mo><mo>\u2061</mo><mrow><mo stretchy=\"false\">(</mo><mrow><mn>0</mn></mrow><mo stretchy=\"false\">)</mo></mrow>",
        "\\operatorname*{mean}_i ~ <munder><mo>mean</mo><mi>i</mi></munder>",
        "\\hat{y} ~ <mover accent=\"true\"><mrow><mi>y</mi></mrow><mo>^</mo></mover>",
        "\\mathcal{L} ~ <mrow><mi>ℒ</mi></mrow>",
        "\\mathbb{R} \\mathbf{x} ~ <mrow><mi>ℝ</mi></mrow><mrow><mi>𝐱</mi></mrow>",
        "\\delta \\Gamma ~ <mi>δ</mi><mi mathvariant=\"normal\">Γ</mi>",
        "x = -y ~ <mi>x</mi><mo>=</mo><mo form=\"prefix\">−</mo><mi>y</mi>",
        "y \\ln p ~ <mi>y</mi><mspace width=\"0.167em\"/><mi>ln</mi><mo>\u2061</mo><mspace width=\"0.167em\"/><mi>p</mi>",
        "a \\le b ~ <mi>a</mi><mo>≤</mo><mi>b</mi>",
        "a < b ~ <mi>a</mi><mo>&lt;</mo><mi>b</mi>",
        "\\text{if } x ~ <mtext>if\u00a0</mtext><mi>x</mi>",
        "\\mathrm{posWeight} \\, x ~ <mi>posWeight</mi><mspace width=\"0.167em\"/><mi>x</mi>",
      })
  void turnsLatexIntoMathMl(String latex, String expected) {
    assertThat(body(latex)).isEqualTo(expected);
  }

  @Test
  void casesAreATableBehindAStretchingBrace() {
    String cases = body("\\begin{cases} a & \\text{if } b \\\\ c & \\text{otherwise} \\end{cases}");
    assertThat(cases)
        .startsWith(
            "<mrow><mo stretchy=\"true\">{</mo><mtable><mtr><mtd style=\"text-align:left\">");
    assertThat(cases.split("<mtr>", -1)).hasSize(3);
    assertThat(cases.split("<mtd", -1)).hasSize(5);
  }

  @Test
  void bracketsStretchAroundTallContentOnly() {
    assertThat(body("\\left(x\\right)")).contains("<mo stretchy=\"false\">(</mo>");
    assertThat(body("\\left(\\frac{1}{2}\\right)")).contains("<mo stretchy=\"true\">(</mo>");
    assertThat(body("\\left.x\\right|")).startsWith("<mrow><mrow><mi>x</mi>");
  }

  @Test
  void limitsMayBeStacked() {
    assertThat(body("\\sum_{\\substack{0 \\le k \\\\ k \\neq y}} S_{ik}"))
        .startsWith("<munder><mo>∑</mo><mrow><mtable>");
  }

  @Test
  void holdsTheLatexForThoseWhoReadOrCopyIt() {
    assertThat(MathMl.display("a < \"b\""))
        .contains(" display=\"block\"")
        .contains("alttext=\"a &lt; &quot;b&quot;\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\unknown",
        "\\frac{1}",
        "x^",
        "x_1_2",
        "{x",
        "x}",
        "\\left( x",
        "\\left x",
        "a & b",
        "\\begin{cases} a",
        "\\begin{cases} a \\end{matrix}",
        "\\begin{tabular} a \\end{tabular}",
        "\\text{a",
        "x^2^3",
        "\\sqrt[3 x",
        "100%"
      })
  void whatIsNotKnownIsAnError(String latex) {
    assertThatThrownBy(() -> MathMl.inline(latex))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("formula " + latex + ": ");
  }
}
