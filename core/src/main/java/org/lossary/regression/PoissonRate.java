package org.lossary.regression;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;
import org.lossary.internal.maths.Maths64;

/**
 * Poisson loss of a rate p itself against a count y: p - y log(p + eps), and if wanted the constant
 * that makes it the negative log-likelihood.
 *
 * <p>Predictions and targets at least 0. With eps = 0 the value at p = 0 is infinite for y &gt; 0,
 * as the likelihood is 0 there, and 0 for y = 0.
 *
 * @param eps added to the rate under the logarithm; finite and at least 0
 * @param constant the term that depends on the target alone; it changes no gradient
 */
public record PoissonRate(double eps, Poisson.Constant constant)
    implements PointwiseLoss, PoissonRateParameters {
  private static final double HALF_LOG_TWO_PI = 0.9189385332046727418;

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("poisson-rate", "Poisson loss of a rate")
          .family(Family.REGRESSION, Task.COUNT_REGRESSION, Task.NON_NEGATIVE_REGRESSION)
          .summary("Minus the log-likelihood of a count, from its rate.")
          .formula(
              "p - y*ln(p + eps) + cases(constant == 2: lgamma(y + 1), constant == 1 and y > 1: y*ln(y) - y + ln(2*pi*y)/2, otherwise: 0)")
          .domains(Domain.NON_NEGATIVE, Domain.NON_NEGATIVE)
          .parameter(
              "eps", 1e-8, "finite and >= 0", 1e-10, 0.1, "added to the rate under the logarithm")
          .parameter(
              "constant",
              Poisson.Constant.NONE,
              "NONE, STIRLING or EXACT",
              "the term of the target alone: left out, by Stirling's formula for y > 1, or log y!")
          .properties(Property.CONVEX, Property.DIFFERENTIABLE, Property.TWICE_DIFFERENTIABLE)
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("PyTorch", "nn.PoissonNLLLoss(log_input=False, eps=eps)")
          .name("Keras", "losses.Poisson() with eps 1e-7")
          .useWhen("a model gives rates, by softplus for example")
          .avoidWhen(
              "the logarithm of the rate is at hand: poisson is smoother and safe everywhere")
          .notes("The Hessian is 0 for y = 0. With eps = 0 the loss is infinite at p = 0, y > 0.")
          .source(
              "P. McCullagh and J. A. Nelder, Generalized Linear Models, 2nd edition, 1989, chapter 6")
          .build();

  /** Checks the parameters. */
  public PoissonRate {
    LossException.requireNonNegative("poisson-rate", "eps", eps);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public double value(double prediction, double target) {
    double rate = prediction + eps;
    double plain = target == 0 ? prediction : prediction - target * Maths64.log(rate);
    if (constant == Poisson.Constant.NONE) {
      return plain;
    }
    double logTarget = Maths64.log(target);
    double distance = prediction - target;
    double deviance = distance - target * logRatio(rate, target, distance + eps, logTarget);
    double full = deviance + (HALF_LOG_TWO_PI + 0.5 * logTarget);
    if (constant == Poisson.Constant.STIRLING) {
      return target > 1 ? full : plain;
    }
    double rest = Maths64.logFactorialRest(target);
    return target > 1 ? full + rest : plain + rest;
  }

  @Override
  public double slope(double prediction, double target) {
    return target == 0 ? 1 : 1 - target / (prediction + eps);
  }

  @Override
  public double curvature(double prediction, double target) {
    double rate = prediction + eps;
    return target == 0 ? 0 : target / rate / rate;
  }

  /** log(a / b) from a - b, exact where a is near b and where the quotient is beyond the type. */
  private static double logRatio(double a, double b, double difference, double logB) {
    double t = difference / b;
    double q = a / b;
    boolean ordinary = q > 1e-30 && q < 1e30;
    double far = Maths64.log(ordinary ? q : a) - (ordinary ? 0 : logB);
    return Math.abs(t) < 0.5 ? Maths64.log1p(t) : far;
  }
}
