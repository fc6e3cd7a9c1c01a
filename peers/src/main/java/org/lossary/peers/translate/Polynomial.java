package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Arithmetic as a sum of products, so that {@code mu.pow(2)}, {@code torch.square(mu)} and {@code
 * mu * mu} are the same, and so are the orders in which terms may stand.
 *
 * @param source what it was read from
 */
record Polynomial(List<Term> terms, Expression source) {

  /** A number times factors. */
  record Term(double coefficient, List<Factor> factors) {}

  /** What is no number. */
  sealed interface Factor {}

  /** A name, or what is not understood. */
  record Leaf(String name) implements Factor {}

  /**
   * A function of arguments.
   *
   * @param source what it was read from
   */
  record Applied(String function, List<Polynomial> arguments, Expression source) implements Factor {
    @Override
    public String toString() {
      return function + arguments;
    }
  }

  /** A power of a sum, or of a name. */
  record Power(Polynomial base, double exponent) implements Factor {}

  static Polynomial number(double value, Expression source) {
    return new Polynomial(List.of(new Term(value, List.of())), source);
  }

  static Polynomial of(Factor factor, Expression source) {
    return new Polynomial(List.of(new Term(1, List.of(factor))), source);
  }

  /** Whether it is a number and nothing else. */
  boolean isNumber() {
    return terms.size() == 1 && terms.get(0).factors.isEmpty();
  }

  double number() {
    return terms.get(0).coefficient;
  }

  Polynomial plus(Polynomial other, double sign, Expression from) {
    List<Term> all = new ArrayList<>(terms);
    other.terms.forEach(t -> all.add(new Term(Decimals.times(sign, t.coefficient), t.factors)));
    all.removeIf(t -> t.coefficient == 0 && all.size() > 1);
    return new Polynomial(all, from);
  }

  Polynomial times(double factor, Expression from) {
    return new Polynomial(
        terms.stream()
            .map(t -> new Term(Decimals.times(factor, t.coefficient), t.factors))
            .toList(),
        from);
  }

  Polynomial over(double divisor, Expression from) {
    return new Polynomial(
        terms.stream()
            .map(t -> new Term(Decimals.over(t.coefficient, divisor), t.factors))
            .toList(),
        from);
  }

  Polynomial times(Polynomial other, Expression from) {
    if (isNumber()) {
      return other.times(number(), from);
    }
    if (other.isNumber()) {
      return times(other.number(), from);
    }
    if (equals(other)) {
      return power(2, from);
    }
    Term a = single();
    Term b = other.single();
    List<Factor> all = new ArrayList<>(a.factors);
    all.addAll(b.factors);
    return new Polynomial(
        List.of(new Term(Decimals.times(a.coefficient, b.coefficient), all)), from);
  }

  Polynomial power(double exponent, Expression from) {
    return isNumber()
        ? number(Decimals.power(number(), exponent), from)
        : of(new Power(this, exponent), from);
  }

  /** The only term; a sum is a factor of its own. */
  private Term single() {
    return terms.size() == 1 ? terms.get(0) : new Term(1, List.of(new Power(this, 1)));
  }

  /** Means and sums: a number within stands in front, and so do those of a bracket. */
  Polynomial linear(String function, Expression from) {
    if (terms.size() != 1 || isNumber()) {
      return ofSum(function, from);
    }
    Term only = terms.get(0);
    boolean bracket =
        only.factors.size() == 1
            && only.factors.get(0) instanceof Power p
            && p.exponent == 1
            && p.base.terms.size() > 1;
    Polynomial within =
        bracket
            ? ((Power) only.factors.get(0)).base
            : new Polynomial(List.of(new Term(1, only.factors)), source);
    return within.ofSum(function, from).times(only.coefficient, from);
  }

  /** Of a sum with a number in it, such that the number is above 0. */
  private Polynomial ofSum(String function, Expression from) {
    boolean less =
        terms.size() > 1 && terms.stream().anyMatch(t -> t.factors.isEmpty() && t.coefficient < 0);
    Polynomial within = less ? times(-1, source) : this;
    return of(new Applied(function, List.of(within), from), from).times(less ? -1 : 1, from);
  }

  /** The same numbers and names in the same places, whatever it was read from. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Polynomial p && toString().equals(p.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    return terms.stream()
        .map(t -> t.coefficient + t.factors.toString())
        .sorted()
        .collect(Collectors.joining(" + "));
  }
}
