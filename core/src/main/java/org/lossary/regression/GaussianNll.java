package org.lossary.regression;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;
import org.lossary.internal.maths.Maths64;

/**
 * Negative log-likelihood of a normal distribution with predicted mean and variance: (log v + (y -
 * m)^2 / v)/2 with v = max(variance, eps), plus log(2 pi)/2 if full.
 *
 * <p>Rows of two columns, the mean and the variance or its logarithm; the target has one column. A
 * variance below eps counts as eps in value and gradient, but the gradient is passed on to it as if
 * it were not clamped, so that training can lift it.
 *
 * @param eps least variance; finite and &gt; 0, or at least 0 with log-variances
 * @param full whether to add log(2 pi)/2
 * @param spread what the second column is
 */
public record GaussianNll(double eps, boolean full, GaussianNll.Spread spread)
    implements RowLoss, GaussianNllParameters {

  /** What the second column of predictions is. */
  public enum Spread {
    /** The variance, above 0. */
    VARIANCE,
    /** The logarithm of the variance, any number. */
    LOG_VARIANCE
  }

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("gaussian-nll", "Gaussian negative log-likelihood")
          .family(Family.REGRESSION, Task.PROBABILISTIC_REGRESSION)
          .summary(
              "Minus the log-likelihood of a normal distribution whose variance is predicted too.")
          .formula(
              "v = max(cases(spread == 1: exp(z[1]), otherwise: z[1]), eps); (ln(v) + (y - z[0])^2/v + cases(full == 1: ln(2*pi), otherwise: 0))/2")
          .domains(Domain.REAL, Domain.REAL)
          .columns(Domain.REAL, Domain.POSITIVE)
          .parameter(
              "eps",
              1e-6,
              "finite and > 0, or >= 0 with log-variances",
              1e-8,
              1e-3,
              "least variance")
          .parameter("full", false, "true or false", "whether to add log(2 pi)/2")
          .parameter(
              "spread",
              GaussianNll.Spread.VARIANCE,
              "VARIANCE or LOG_VARIANCE",
              "what the second column of predictions is")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("PyTorch", "nn.GaussianNLLLoss(full=full, eps=eps)")
          .useWhen("every prediction should say how uncertain it is")
          .avoidWhen("the target has outliers: they inflate the variance around them")
          .notes(
              "Columns: mean, variance. Where the variance is clamped to eps the gradient still reaches it, as in PyTorch. As a reconstruction error: reconstruction or elbo with error=gaussian-nll sums over the pixels of a sample and takes the mean over the samples.")
          .source(
              "D. Nix and A. Weigend, Estimating the mean and variance of the target probability distribution, ICNN 1994")
          .build();

  private static final LossInfo LOGS = INFO.withDomains(Domain.REAL, Domain.REAL);

  /** Checks the parameters. */
  public GaussianNll {
    if (spread == GaussianNll.Spread.LOG_VARIANCE) {
      LossException.requireNonNegative("gaussian-nll", "eps", eps);
    } else {
      LossException.requirePositive("gaussian-nll", "eps", eps);
    }
  }

  @Override
  public LossInfo info() {
    return spread == Spread.LOG_VARIANCE ? LOGS : INFO;
  }

  @Override
  public void checkColumns(int columns) {
    LossException.require(
        columns == 2, "gaussian-nll", "columns", "must be 2, mean and variance", columns);
  }

  @Override
  public double row(Row row) {
    double[] t = row.target;
    if (t == null || row.targetColumns != 1) {
      throw new LossException(
          "gaussian-nll",
          "target",
          "must have one column",
          t == null ? "labels" : row.targetColumns);
    }
    double[] z = row.score;
    double r = z[row.scoreAt] - t[row.targetAt];
    double s = z[row.scoreAt + 1];
    boolean logs = spread == GaussianNll.Spread.LOG_VARIANCE;
    // The deviation by halving the logarithm, which neither squares nor overflows.
    double floor = logs ? Maths64.log(eps) : eps;
    double clamped = Math.max(s, floor);
    double logVariance = logs ? clamped : Maths64.log(clamped);
    double inverse = logs ? Maths64.exp(-0.5 * clamped) : 1 / Math.sqrt(clamped);
    double w = r * inverse;
    double q = w * w;
    double[] g = row.gradient;
    if (g != null) {
      // How fast the variance grows with the second column, relative to the clamped variance.
      double rate = logs ? Maths64.exp(s - clamped) : 1 / clamped;
      g[row.gradientAt] = row.scale * (w * inverse);
      g[row.gradientAt + 1] = row.scale * (0.5 * (1 - q) * rate);
      double[] h = row.hessian;
      if (h != null) {
        double bend = logs ? 0.5 * (1 - q) * rate : 0;
        h[row.hessianAt] = row.scale * (inverse * inverse);
        h[row.hessianAt + 1] = row.scale * ((q - 0.5) * rate * rate + bend);
      }
    }
    double constant = full ? 0.9189385332046727418 : 0;
    return 0.5 * (logVariance + q) + constant;
  }
}
