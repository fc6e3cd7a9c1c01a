package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Losses that people write out because their library has no function for them: {@code -0.5 *
 * torch.sum(1 + logvar - mu.pow(2) - logvar.exp())} is a call of {@code torch.vae_kl}.
 */
final class WrittenOut {
  /** Functions that say what a number is: no critics, and no networks. */
  private static final Set<String> OWN =
      Set.of(
          "pairwise_distance",
          "log",
          "exp",
          "abs",
          "sqrt",
          "relu",
          "sigmoid",
          "softplus",
          "logsigmoid",
          "log_prob",
          "entropy",
          "norm",
          "min",
          "max",
          "clamp",
          "cumsum",
          "sum",
          "mean",
          "sum_along",
          "mean_along",
          "sum_first",
          "mean_first");

  /** How far a factor may be from that of the formula, for numbers such as 1/3. */
  private static final double SAME = 1e-12;

  /**
   * A loss written out.
   *
   * @param factor of the call; empty for 1
   */
  record Form(String factor, Expression.Call call) {}

  private WrittenOut() {}

  /** The call that an expression writes out; empty if it is none of those known. */
  static Optional<Form> of(Expression read) {
    if (!(read instanceof Expression.Operation || read instanceof Expression.Call)) {
      return Optional.empty();
    }
    Polynomial said = Algebra.read(read);
    for (WrittenRules.Rule rule : WrittenRules.all()) {
      double size = ratio(rule.formula(), said);
      for (double ratio : rule.bothSigns() ? new double[] {size, -size} : new double[] {size}) {
        Map<String, Polynomial> bound = new LinkedHashMap<>();
        if (matches(rule.formula(), said, ratio, bound)) {
          String factor = Math.abs(ratio - 1) < SAME ? "" : Double.toString(ratio);
          return Optional.of(new Form(factor, call(rule.call(), bound)));
        }
      }
    }
    return Optional.empty();
  }

  /** How many times the formula is said, if it is: by the sizes of the factors. */
  private static double ratio(Polynomial formula, Polynomial said) {
    double above = 0;
    double below = 0;
    for (Polynomial.Term t : said.terms()) {
      above = Decimals.plus(above, Math.abs(t.coefficient()));
    }
    for (Polynomial.Term t : formula.terms()) {
      below = Decimals.plus(below, Math.abs(t.coefficient()));
    }
    return Decimals.over(above, below);
  }

  private static boolean matches(
      Polynomial formula, Polynomial said, double ratio, Map<String, Polynomial> bound) {
    if (formula.terms().size() != said.terms().size()) {
      return isVariable(formula) && ratio == 1 && bind(formula, said, bound);
    }
    if (isVariable(formula)) {
      return ratio == 1 && bind(formula, said, bound);
    }
    return terms(formula.terms(), new ArrayList<>(said.terms()), ratio, bound);
  }

  private static boolean isVariable(Polynomial formula) {
    return formula.terms().size() == 1
        && formula.terms().get(0).coefficient() == 1
        && formula.terms().get(0).factors().size() == 1
        && formula.terms().get(0).factors().get(0) instanceof Polynomial.Leaf;
  }

  /** A variable stands for the same data wherever it is; a number is no data. */
  private static boolean bind(Polynomial formula, Polynomial said, Map<String, Polynomial> bound) {
    if (said.terms().stream().anyMatch(WrittenOut::isComputed)) {
      return false;
    }
    String name = ((Polynomial.Leaf) formula.terms().get(0).factors().get(0)).name();
    Polynomial known = bound.putIfAbsent(name, said);
    return known == null || known.equals(said);
  }

  /** Whether a term is a number, or says what its number is: no data. */
  private static boolean isComputed(Polynomial.Term t) {
    return t.factors().isEmpty()
        || t.factors().stream()
            .anyMatch(f -> f instanceof Polynomial.Applied a && OWN.contains(a.function()));
  }

  private static boolean terms(
      List<Polynomial.Term> formula,
      List<Polynomial.Term> said,
      double ratio,
      Map<String, Polynomial> bound) {
    if (formula.isEmpty()) {
      return said.isEmpty();
    }
    Polynomial.Term first = formula.get(0);
    for (Polynomial.Term t : said) {
      Map<String, Polynomial> tried = new LinkedHashMap<>(bound);
      double wanted = ratio * first.coefficient();
      if (Math.abs(t.coefficient() - wanted) <= SAME * Math.abs(wanted)
          && factors(first.factors(), t.factors(), tried)) {
        List<Polynomial.Term> rest = new ArrayList<>(said);
        rest.remove(t);
        if (terms(formula.subList(1, formula.size()), rest, ratio, tried)) {
          bound.putAll(tried);
          return true;
        }
      }
    }
    return false;
  }

  private static boolean factors(
      List<Polynomial.Factor> formula,
      List<Polynomial.Factor> said,
      Map<String, Polynomial> bound) {
    if (formula.size() != said.size()) {
      return false;
    }
    if (formula.isEmpty()) {
      return true;
    }
    for (Polynomial.Factor f : said) {
      Map<String, Polynomial> tried = new LinkedHashMap<>(bound);
      if (factor(formula.get(0), f, tried)) {
        List<Polynomial.Factor> rest = new ArrayList<>(said);
        rest.remove(f);
        if (factors(formula.subList(1, formula.size()), rest, tried)) {
          bound.putAll(tried);
          return true;
        }
      }
    }
    return false;
  }

  private static boolean factor(
      Polynomial.Factor formula, Polynomial.Factor said, Map<String, Polynomial> bound) {
    if (formula instanceof Polynomial.Leaf) {
      Expression source =
          said instanceof Polynomial.Leaf l
              ? new Expression.Name(l.name())
              : said instanceof Polynomial.Applied a && !OWN.contains(a.function())
                  ? a.source()
                  : new Expression.None();
      return !(source instanceof Expression.None)
          && bind(Polynomial.of(formula, source), Polynomial.of(said, source), bound);
    }
    if (formula instanceof Polynomial.Power p && said instanceof Polynomial.Power q) {
      return p.exponent() == q.exponent() && matches(p.base(), q.base(), 1, bound);
    }
    if (formula instanceof Polynomial.Applied f
        && said instanceof Polynomial.Applied s
        && f.function().equals(s.function())
        && f.arguments().size() == s.arguments().size()) {
      for (int i = 0; i < f.arguments().size(); i++) {
        if (!matches(f.arguments().get(i), s.arguments().get(i), 1, bound)) {
          return false;
        }
      }
      return true;
    }
    return false;
  }

  /** The call with what its names stand for. */
  private static Expression.Call call(Expression.Call call, Map<String, Polynomial> bound) {
    Map<String, Expression> keywords = new LinkedHashMap<>();
    call.keywords().forEach((name, e) -> keywords.put(name, bound(e, bound)));
    return new Expression.Call(
        call.name(), bound(call.positional(), bound), keywords, bound(call.applied(), bound));
  }

  private static List<Expression> bound(List<Expression> names, Map<String, Polynomial> bound) {
    return names.stream().map(e -> bound(e, bound)).toList();
  }

  private static Expression bound(Expression e, Map<String, Polynomial> bound) {
    if (e instanceof Expression.Call within) {
      return call(within, bound);
    }
    if (e instanceof Expression.Other text) {
      String all = text.text();
      for (Map.Entry<String, Polynomial> data : bound.entrySet()) {
        String said = Matcher.quoteReplacement(data.getValue().source().toString());
        all = all.replaceAll("\\b" + data.getKey() + "\\b", said);
      }
      return new Expression.Other(all);
    }
    Polynomial data = bound.get(e.toString());
    return data == null ? e : Arithmetic.plain(data.source());
  }
}
