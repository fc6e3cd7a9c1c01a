package org.lossary.regression;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;
import org.lossary.internal.maths.Maths64;

/**
 * Poisson loss of the logarithm p of a rate against a count y: exp(p) - y p, and if wanted the
 * constant that makes it the negative log-likelihood.
 *
 * <p>Any finite prediction; targets at least 0, whole or not. The value is infinite only where
 * exp(p) is beyond the type. With a constant and y &gt; 1 it is computed as y (exp(d) - 1 - d) +
 * log(2 pi y)/2 + ... with d = p - log y, which loses no digits for large counts that are met.
 *
 * @param constant the term that depends on the target alone; it changes no gradient
 */
public record Poisson(Poisson.Constant constant) implements PointwiseLoss, PoissonParameters {

  /** The term of a Poisson likelihood that depends on the count alone. */
  public enum Constant {
    /** Left out. */
    NONE,
    /** y log y - y + log(2 pi y)/2 where y &gt; 1, else 0: PyTorch's {@code full=True}. */
    STIRLING,
    /** log(y!) = lgamma(y + 1): the loss is the negative log-likelihood. */
    EXACT
  }

  private static final double HALF_LOG_TWO_PI = 0.9189385332046727418;

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("poisson", "Poisson loss")
          .family(Family.REGRESSION, Task.COUNT_REGRESSION, Task.NON_NEGATIVE_REGRESSION)
          .summary("Minus the log-likelihood of a count, from the logarithm of its rate.")
          .formula(
              "exp(p) - y*p + cases(constant == 2: lgamma(y + 1), constant == 1 and y > 1: y*ln(y) - y + ln(2*pi*y)/2, otherwise: 0)")
          .domains(Domain.REAL, Domain.NON_NEGATIVE)
          .parameter(
              "constant",
              Poisson.Constant.NONE,
              "NONE, STIRLING or EXACT",
              "the term of the target alone: left out, by Stirling's formula for y > 1, or log y!")
          .properties(Property.CONVEX, Property.DIFFERENTIABLE, Property.TWICE_DIFFERENTIABLE)
          .hessian(HessianKind.EXACT)
          .name("PyTorch", "nn.PoissonNLLLoss(log_input=True), full=True with STIRLING")
          .name("scikit-learn", "HalfPoissonLoss, HistGradientBoostingRegressor(loss=\"poisson\")")
          .name("XGBoost", "count:poisson (whose Hessian has a further factor)")
          .name("LightGBM", "poisson")
          .useWhen("targets are counts, or amounts whose variance grows like their mean")
          .avoidWhen("counts vary much more than their mean: a Tweedie loss fits better")
          .notes("Keep predictions moderate: exp(89) is beyond float.")
          .source(
              "P. McCullagh and J. A. Nelder, Generalized Linear Models, 2nd edition, 1989, chapter 6")
          .build();

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double rate = Maths64.exp(prediction);
    // exp wins over the product, however large both are.
    double plain = rate < Double.POSITIVE_INFINITY ? rate - target * prediction : rate;
    if (constant == Poisson.Constant.NONE) {
      return plain;
    }
    double logTarget = Maths64.log(target);
    double d = prediction - logTarget;
    double deviance = target * Maths64.expm1LessX(d);
    double full = deviance + (HALF_LOG_TWO_PI + 0.5 * logTarget);
    if (constant == Poisson.Constant.STIRLING) {
      return target > 1 ? full : plain;
    }
    double rest = Maths64.logFactorialRest(target);
    return target > 1 ? full + rest : plain + rest;
  }

  @Override
  public double slope(double prediction, double target) {
    return Maths64.exp(prediction) - target;
  }

  @Override
  public double curvature(double prediction, double target) {
    return Maths64.exp(prediction);
  }
}
