package org.lossary.peers;

import java.util.Map;
import org.lossary.Losses;
import org.lossary.PointwiseLoss;
import org.lossary.regression.GaussianNll;
import org.lossary.regression.Poisson;

/** Losses of predicted numbers in torch, Keras, scikit-learn and scipy. */
final class RegressionPeers {
  private RegressionPeers() {}

  static void register(Map<String, PeerLoss> losses) {
    torch(losses);
    keras(losses);
    sklearn(losses);
    scipy(losses);
  }

  private static void torch(Map<String, PeerLoss> losses) {
    losses.put("mse_loss", Pointwise.torchResidual(c -> Losses.mse()));
    losses.put("l1_loss", Pointwise.torchResidual(c -> Losses.mae()));
    losses.put("huber_loss", Pointwise.torchResidual(c -> Losses.huber(c.number("delta", 1))));
    losses.put(
        "smooth_l1_loss", Pointwise.torchResidual(c -> Losses.smoothL1(c.number("beta", 1))));
    losses.put("log_cosh", Pointwise.torchResidual(c -> Losses.logCosh()));
    losses.put("poisson_nll_loss", Pointwise.torch("input", RegressionPeers::poissonNll));
    losses.put("gaussian_nll_loss", RegressionPeers::gaussianNll);
  }

  private static PointwiseLoss poissonNll(PeerCase c) {
    Poisson.Constant constant =
        c.flag("full", false) ? Poisson.Constant.STIRLING : Poisson.Constant.NONE;
    return c.flag("logInput", true)
        ? Losses.poisson(constant)
        : Losses.poissonRate().eps(c.number("eps", 1e-8)).constant(constant);
  }

  /** Means and variances side by side become rows of two; each target then has its row. */
  private static PeerResult gaussianNll(PeerCase c) {
    Tensor mean = c.input("input");
    Tensor target = c.input("target").broadcast(mean.shape());
    Tensor variance = c.input("var");
    Tensor wide = variance.broadcast(mean.shape());
    int n = mean.size();
    double[] rows = new double[2 * n];
    for (int i = 0; i < n; i++) {
      rows[2 * i] = mean.data()[i];
      rows[2 * i + 1] = wide.data()[i];
    }
    GaussianNll loss = Losses.gaussianNll().eps(c.number("eps", 1e-6)).full(c.flag("full", false));
    Evaluated e =
        Evaluated.dense(
            c,
            loss,
            Tensor.of(new int[] {n, 2}, rows),
            Tensor.of(new int[] {n, 1}, target.data()),
            null);
    PeerResult result = Reduce.by(c, e, "rows", new int[] {n, 2}, mean.shape(), n);
    Tensor gradient = result.gradients().remove("rows");
    if (gradient == null) {
      throw new IllegalStateException("no gradient");
    }
    double[] byMean = new double[n];
    double[] byVariance = new double[n];
    for (int i = 0; i < n; i++) {
      byMean[i] = gradient.data()[2 * i];
      byVariance[i] = gradient.data()[2 * i + 1];
    }
    return result
        .gradient("input", mean.like(byMean))
        .gradient("target", mean.like(Evaluated.scaled(byMean, -1)))
        .gradient("var", mean.like(byVariance).unbroadcast(variance.shape()));
  }

  private static void keras(Map<String, PeerLoss> losses) {
    losses.put("keras_mse", Pointwise.keras(c -> Losses.mse()));
    losses.put("keras_mae", Pointwise.keras(c -> Losses.mae()));
    losses.put("keras_mape", Pointwise.keras(c -> Losses.mape()));
    losses.put("keras_msle", Pointwise.keras(c -> Losses.msle(1e-7)));
    losses.put("keras_huber", Pointwise.keras(c -> Losses.huber(c.number("delta", 1))));
    losses.put("keras_log_cosh", Pointwise.keras(c -> Losses.logCosh()));
    losses.put("keras_poisson", Pointwise.keras(c -> Losses.poissonRate().eps(1e-7)));
  }

  private static void sklearn(Map<String, PeerLoss> losses) {
    losses.put("half_squared", Pointwise.sklearn(c -> Losses.halfSquared()));
    losses.put("half_squared_sgd", Pointwise.sklearn(c -> Losses.halfSquared()));
    losses.put("absolute_error", RegressionPeers::absoluteError);
    losses.put("pinball", Pointwise.sklearn(c -> Losses.quantile(c.number("quantile", 0.5))));
    losses.put("pinball_mean", Pointwise.sklearn(c -> Losses.quantile(c.number("quantile", 0.5))));
    losses.put("half_poisson_log", Pointwise.sklearn(c -> Losses.poisson(Poisson.Constant.NONE)));
    losses.put("half_gamma_log", Pointwise.sklearn(c -> Losses.gamma()));
    losses.put("half_tweedie_log", Pointwise.sklearn(c -> Losses.tweedie(c.number("power", 1.5))));
    losses.put(
        "half_tweedie_identity",
        Pointwise.sklearn(c -> Losses.tweedieDeviance().power(c.number("power", 1.5)).half(true)));
    losses.put(
        "tweedie_deviance",
        Pointwise.sklearn(c -> Losses.tweedieDeviance().power(c.number("power", 0))));
    losses.put("huber_sgd", Pointwise.sklearn(c -> Losses.huber(c.number("delta", 0.1))));
    losses.put(
        "epsilon_insensitive",
        Pointwise.sklearn(c -> Losses.epsilonInsensitive(c.number("epsilon", 0.1))));
    losses.put(
        "squared_epsilon_insensitive",
        Pointwise.sklearn(c -> Losses.squaredEpsilonInsensitive(c.number("epsilon", 0.1))));
    losses.put(
        "mape_mean", Pointwise.sklearn(c -> Losses.mape().eps(Math.ulp(1.0)).percent(false)));
    losses.put("msle_mean", Pointwise.sklearn(c -> Losses.msle(0)));
  }

  /** scikit-learn takes 1 for the Hessian of the absolute error, times the weight. */
  private static PeerResult absoluteError(PeerCase c) {
    PeerResult result = Pointwise.sklearn(x -> Losses.mae()).compute(c);
    Tensor input = c.input("input");
    Tensor weight = c.inputs().getOrDefault("weight", Tensor.of(new int[0], 1));
    return result.output("hessianDiagonal", weight.broadcast(input.shape()));
  }

  private static void scipy(Map<String, PeerLoss> losses) {
    losses.put("pseudo_huber", Pointwise.residual(c -> Losses.pseudoHuber(c.number("delta", 1))));
    losses.put("huber_scipy", Pointwise.residual(c -> Losses.huber(c.number("delta", 1))));
    losses.put("robust_linear", Pointwise.residual(c -> Losses.halfSquared()));
    losses.put("robust_huber", Pointwise.residual(c -> Losses.huber(c.number("scale", 1))));
    losses.put("robust_soft_l1", Pointwise.residual(c -> Losses.softL1(c.number("scale", 1))));
    losses.put("robust_cauchy", Pointwise.residual(c -> Losses.cauchy(c.number("scale", 1))));
    losses.put("robust_arctan", Pointwise.residual(c -> Losses.arctan(c.number("scale", 1))));
  }
}
