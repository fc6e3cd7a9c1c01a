package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /** With both signs: whether minus the formula is minus the call. */
  private record Rule(Polynomial formula, Expression.Call call, boolean bothSigns) {}

  private static final List<Rule> RULES = new ArrayList<>();

  static {
    String kl = "1 + v - m**2 - exp(v)";
    String each = "sum(" + kl + ", 1)";
    either("-0.5 * sum(" + kl + ")", "torch.vae_kl(m, v, reduction='sum')");
    either("-0.5 * " + each, "torch.vae_kl(m, v, reduction='perItem')");
    either("-0.5 * mean(" + each + ")", "torch.vae_kl(m, v)");
    either("-0.5 * mean(" + each + ", 0)", "torch.vae_kl(m, v)");
    either("-0.5 * sum(" + each + ")", "torch.vae_kl(m, v, reduction='sum')");
    either("-0.5 * mean(" + kl + ")", "torch.vae_kl(m, v, reduction='elementMean')");
    critics();
    others();
  }

  private WrittenOut() {}

  private static void critics() {
    add("mean(relu(1 - r)) + mean(relu(1 + f))", "torch.gan_hinge_discriminator(r, f)");
    String both = "torch.gan_bce_discriminator(r, f)";
    add("bce_with_logits(r, ones) + bce_with_logits(f, zeros)", both);
    add("mean(softplus(-r)) + mean(softplus(f))", both);
    add("mean(softplus(-f))", "torch.gan_bce_generator(f)");
    add("mse_loss(r, ones) + mse_loss(f, zeros)", "torch.gan_lsgan_discriminator(r, f)");
    add(
        "bce_with_logits(r - mean(f), ones) + bce_with_logits(f - mean(r), zeros)",
        "torch.relativistic_discriminator(r, f)");
    add("mean((norm(g, 2) - 1)**2)", "torch.gradient_penalty(g)");
    add("mean(sum(g**2, 1))", "torch.r1_penalty(g, gamma=2)");
  }

  private static void others() {
    String mse = "torch.nn.functional.mse_loss(x, y";
    String mae = "torch.nn.functional.l1_loss(x, y";
    add("mean(square(x - y))", mse + ")");
    add("sum(square(x - y))", mse + ", reduction='sum')");
    add("mean(abs(x - y))", mae + ")");
    add("sum(abs(x - y))", mae + ", reduction='sum')");
    add("-mean(logsigmoid(w - l))", "torch.bradley_terry(w, l)");
    add("mean(softplus(l - w))", "torch.bradley_terry(w, l)");
    add("-mean(logsigmoid(w - l - m))", "torch.bradley_terry(w, l, margin=m)");
    add(
        "mean(softplus(pairwise_distance(a, p) - pairwise_distance(a, n)))",
        "torch.triplet_soft_margin(a, p, n)");
    add("-mean(log_prob(d, x) * a)", "torch.policy_gradient(log_probs, a)");
    String continuous = "log_prob(ContinuousBernoulli(logits=z), y)";
    add("-" + continuous, "torch.continuous_bernoulli_nll(z, y, reduction='none')");
    add("-mean(" + continuous + ")", "torch.continuous_bernoulli_nll(z, y)");
    add("-sum(" + continuous + ")", "torch.continuous_bernoulli_nll(z, y, reduction='sum')");
    add("-mean(l * a)", "torch.policy_gradient(l, a)");
    add("mean(f) - mean(r)", "torch.wgan_critic(r, f)");
    add("-mean(f)", "torch.wgan_generator(f)");
    add("mean(sum(binary_crossentropy(x, y), 1))", "keras.vae_reconstruction(x, y)");
    add("l2_loss(e - gather(c, k))", "tf.centre_loss(e, c, k)");
    add("sum(abs(cumsum(p) - cumsum(q)), 1)", "scipy.histogram_emd_cdf(p, q)");
  }

  private static void add(String formula, String call) {
    RULES.add(rule(formula, call, false));
  }

  private static void either(String formula, String call) {
    RULES.add(rule(formula, call, true));
  }

  private static Rule rule(String formula, String call, boolean bothSigns) {
    return new Rule(
        Algebra.read(PythonReader.read(formula)),
        (Expression.Call) PythonReader.read(call),
        bothSigns);
  }

  /** The call that an expression writes out; empty if it is none of those known. */
  static Optional<Form> of(Expression read) {
    if (!(read instanceof Expression.Operation || read instanceof Expression.Call)) {
      return Optional.empty();
    }
    Polynomial said = Algebra.read(read);
    for (Rule rule : RULES) {
      double size = ratio(rule.formula, said);
      for (double ratio : rule.bothSigns ? new double[] {size, -size} : new double[] {size}) {
        Map<String, Polynomial> bound = new LinkedHashMap<>();
        if (matches(rule.formula, said, ratio, bound)) {
          String factor = Math.abs(ratio - 1) < SAME ? "" : Double.toString(ratio);
          return Optional.of(new Form(factor, call(rule.call, bound)));
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
      above += Math.abs(t.coefficient());
    }
    for (Polynomial.Term t : formula.terms()) {
      below += Math.abs(t.coefficient());
    }
    return above / below;
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
    call.keywords().forEach((name, e) -> keywords.put(name, bound(List.of(e), bound).get(0)));
    return new Expression.Call(
        call.name(), bound(call.positional(), bound), keywords, bound(call.applied(), bound));
  }

  private static List<Expression> bound(List<Expression> names, Map<String, Polynomial> bound) {
    List<Expression> all = new ArrayList<>();
    for (Expression e : names) {
      Polynomial data = bound.get(e.toString());
      all.add(data == null ? e : Arithmetic.plain(data.source()));
    }
    return all;
  }
}
