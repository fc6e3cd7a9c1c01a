package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.List;

/** Formulas of losses that are written out, and the calls that they are. */
final class WrittenRules {
  /** With both signs: whether minus the formula is minus the call. */
  record Rule(Polynomial formula, Expression.Call call, boolean bothSigns) {}

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
    divergences();
    critics();
    others();
    elements();
  }

  private WrittenRules() {}

  /** In the order in which they are tried: special ones come first. */
  static List<Rule> all() {
    return List.copyOf(RULES);
  }

  /** Divergences by standard deviations, and of distributions with few or many categories. */
  private static void divergences() {
    for (String log : new String[] {"log(s**2)", "2 * log(s)"}) {
      String each = "sum(1 + " + log + " - m**2 - s**2";
      String call = "torch.vae_kl(m, log(s**2)";
      either("-0.5 * " + each + ")", call + ", reduction='sum')");
      either("-0.5 * " + each + ", 1)", call + ", reduction='perItem')");
      either("-0.5 * mean(" + each + ", 1))", call + ")");
    }
    String entropy = "torch.distributions.entropy.Categorical(probs1=p)";
    add("-sum(p * log(p), 1)", entropy);
    add("-sum(p * log(p))", "sum(" + entropy + ")");
    add("-mean(sum(p * log(p), 1))", "mean(" + entropy + ")");
    add("sum(p * log(p / q))", "sum(scipy.special.rel_entr(p, q))");
  }

  /** Losses of predictions and targets, element by element or row by row. */
  private static void elements() {
    add("mean(log(cosh(x - y)))", "torch.log_cosh(x, y)");
    add("mean(log(1 + exp(-y * f)))", "torch.nn.functional.soft_margin_loss(f, y)");
    String cosine = "optax.cosine_distance(x, y, epsilon=1e-16)";
    add("1 - mean(cosine_similarity(x, y))", "mean(" + cosine + ")");
    add("mean(1 - cosine_similarity(x, y))", "mean(" + cosine + ")");
    add("1 - cosine_similarity(x, y)", cosine);
    add("mean(relu(1 - y * f))", "mean(optax.hinge_loss(f, y))");
    String bce = "torch.nn.functional.binary_cross_entropy(p, y";
    String two = "y * log(p) + (1 - y) * log(1 - p)";
    add("-mean(" + two + ")", bce + ")");
    add("-sum(" + two + ")", bce + ", reduction='sum')");
    add("-mean(sum(y * log(p), 1))", "Flux.Losses.crossentropy(p, y, eps=0)");
    add("-mean(log(sigmoid(w - l)))", "torch.bradley_terry(w, l)");
  }

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
}
