package org.lossary.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaSyntaxTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "1 + ~ 3 ~ `` ~ expected a value",
        "(p - y ~ 6 ~ `` ~ expected ')'",
        "p - y) ~ 5 ~ ) ~ expected the end",
        "|p - y ~ 6 ~ `` ~ expected '|'",
        "p # y ~ 2 ~ # ~ unexpected character",
        "p y ~ 2 ~ y ~ expected the end",
        "foo(p) ~ 0 ~ foo ~ unknown function",
        "1 + exp(p, y) ~ 4 ~ exp ~ wrong number of arguments: 2",
        "max(p) ~ 0 ~ max ~ wrong number of arguments: 1",
        "exp + 1 ~ 0 ~ exp ~ reserved word",
        "r = p; r = y; r ~ 7 ~ r ~ defined twice",
        "a = r; r = 2; a ~ 7 ~ r ~ used before its definition",
        "ln = 2; 1 ~ 0 ~ ln ~ reserved word cannot be defined",
        "r = p ~ 5 ~ `` ~ expected ';'",
        "z[0] + z ~ 7 ~ z ~ needs a subscript",
        "z + z[0] ~ 4 ~ z ~ takes another number",
        "z[1,2,3] ~ 0 ~ z ~ at most two",
        "sum(j, 3) ~ 4 ~ j ~ nothing tells the range of j",
        "sum(z[0]) ~ 0 ~ sum ~ needs an index and a body",
        "sum(3, z[0]) ~ 4 ~ 3 ~ expected the name of an index",
        "sum(j, sum(j, z[j])) ~ 11 ~ j ~ index is already bound",
        "y + sum(y, z[y]) ~ 8 ~ y ~ index has the name of a variable",
        "cases(otherwise: 1) ~ 15 ~ : ~ cases needs a condition",
        "cases(p: 1, otherwise: 2) ~ 7 ~ : ~ expected a comparison",
        "cases(p < 1: 1) ~ 14 ~ ) ~ expected ','",
        "[p] ~ 2 ~ ] ~ expected a comparison",
        "p == 1 ~ 2 ~ == ~ expected the end",
        "1. + 2 ~ 1 ~ . ~ unexpected character",
        "1e999999 ~ 0 ~ 1e999999 ~ exponent too large",
      })
  void errorsSayWhere(String text, int position, String fragment, String rule) {
    assertThatThrownBy(() -> Formula.parse(text))
        .isInstanceOfSatisfying(
            FormulaSyntaxException.class,
            e -> {
              assertThat(e.position()).as(e.getMessage()).isEqualTo(position);
              assertThat(e.fragment()).isEqualTo(fragment == null ? "" : fragment);
              assertThat(e).hasMessageStartingWith(rule);
              assertThat(e).hasMessageEndingWith("in: " + text);
            });
  }

  @Test
  void deepNestingIsRefused() {
    assertThatThrownBy(() -> Formula.parse("(".repeat(10_000) + "x" + ")".repeat(10_000)))
        .isInstanceOf(FormulaSyntaxException.class)
        .hasMessageStartingWith("nested too deeply");
    assertThatThrownBy(() -> Formula.parse("-".repeat(10_000) + "x"))
        .isInstanceOf(FormulaSyntaxException.class);
    assertThatThrownBy(() -> Formula.parse("x^".repeat(10_000) + "x"))
        .isInstanceOf(FormulaSyntaxException.class);
  }

  @Test
  void variablesInOrderWithRank() {
    assertThat(
            Formula.parse("s[j] = exp(z[j])/T; m + sum(i, k, S[i,k]) - ln(sum(j, s[j])) + z[y]/K")
                .variables())
        .containsExactly(
            new Variable("z", 1),
            new Variable("T", 0),
            new Variable("m", 0),
            new Variable("S", 2),
            new Variable("y", 0));
    // Without vectors K is a name like any other.
    assertThat(Formula.parse("K*x").variables())
        .containsExactly(new Variable("K", 0), new Variable("x", 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "((p)) - (y - 1) ~ p - (y - 1)",
        "abs(p-y)^2 ~ |p - y|^2",
        "(-p)^2 ~ (-p)^2",
        "-(p^2) ~ -p^2",
        "-(p*y) ~ -(p*y)",
        "(p*y)/(z*w) ~ p*y/(z*w)",
        "p^(y^z) ~ p^y^z",
        "(p^y)^z ~ (p^y)^z",
        "log(p) ~ ln(p)",
        "r=p-y;r^2 ~ r = p - y; r^2",
        "sum(j!=y,z[j]) ~ sum(j != y, z[j])",
        "sum(j where j!=y and z[j]>0,z[j]) ~ sum(j != y and z[j] > 0, z[j])",
        "sum(j where z[j]>0,z[j]) ~ sum(j where z[j] > 0, z[j])",
        "sum(j in 1 .. 3 where j != y, j) ~ sum(j in 1..3 where j != y, j)",
        "[(a<b or c<d) and not (e<f)] ~ [(a < b or c < d) and not e < f]",
        "cases(p<0:1,otherwise:2) ~ cases(p < 0: 1, otherwise: 2)",
        "s[j]=z[j]^2;sum(k,s[k]) ~ s[j] = z[j]^2; sum(k, s[k])",
      })
  void canonicalText(String text, String canonical) {
    Formula formula = Formula.parse(text);
    assertThat(formula).hasToString(canonical);
    assertThat(Formula.parse(canonical)).isEqualTo(formula).hasSameHashCodeAs(formula);
    assertThat(formula.text()).isEqualTo(text);
  }
}
