package org.lossary.generative;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Task;
import org.lossary.internal.maths.Maths64;

/**
 * Negative log-likelihood of the continuous Bernoulli distribution on [0, 1]: A(z) - y z with A(z)
 * = log((e^z - 1) / z), from the logit z of its parameter lambda, against a target y in [0, 1].
 *
 * <p>This is {@link org.lossary.classification.BceWithLogits} less the logarithm of the normaliser
 * C(lambda) = 2 atanh(1 - 2 lambda) / (1 - 2 lambda), which cross-entropy of intensities leaves
 * out. Any finite logit. The mean of the distribution is A'(z), not lambda. The value is a
 * density's, so it may be negative, and it is 0 at z = 0, where the distribution is uniform and the
 * formula 0/0: for |z| &lt; 3 everything comes from series in z^2 without cancellation.
 */
public record ContinuousBernoulli() implements PointwiseLoss {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("continuous-bernoulli", "Continuous Bernoulli negative log-likelihood")
          .family(Family.GENERATIVE, Task.GENERATION)
          .summary("Reconstruction of intensities in [0, 1], with the normaliser that BCE lacks.")
          .formula("max(p, 0) - y*p + ln(-expm1(-abs(p))/abs(p))")
          .domains(Domain.REAL, Domain.UNIT)
          .properties(Property.CONVEX, Property.DIFFERENTIABLE, Property.TWICE_DIFFERENTIABLE)
          .lipschitz("1")
          .hessian(HessianKind.EXACT)
          .name("PyTorch", "-distributions.ContinuousBernoulli(logits=z).log_prob(y)")
          .name(
              "TensorFlow Probability", "-distributions.ContinuousBernoulli(logits=z).log_prob(y)")
          .useWhen("an autoencoder reconstructs pixels that are intensities, not bits")
          .avoidWhen("pixels are 0 or 1: use bce-with-logits")
          .notes(
              "From a probability lambda take the logit log(lambda) - log1p(-lambda). PyTorch and TensorFlow replace the normaliser near lambda = 1/2 by two terms of its series; here it is exact. Sum over the pixels and take the mean over the batch with the loss reconstruction or elbo.")
          .source(
              "G. Loaiza-Ganem and J. Cunningham, The continuous Bernoulli: fixing a pervasive error in variational autoencoders, NeurIPS 2019")
          .build();

  @Override
  public LossInfo info() {
    return INFO;
  }

  // One exponential and one logarithm serve both branches, so that the lanes' loops stay small.

  @Override
  public double value(double prediction, double target) {
    double a = Math.abs(prediction);
    double w = 0.25 * prediction * prediction;
    double linear = prediction > 0 ? (1 - target) * prediction : -target * prediction;
    double log = Maths64.log1p(a < 3 ? w * excess(w) : a / (1 - Maths64.exp(-a)) - 1);
    return a < 3 ? (0.5 - target) * prediction + log : linear - log;
  }

  @Override
  public double slope(double prediction, double target) {
    double a = Math.abs(prediction);
    double w = 0.25 * prediction * prediction;
    double near = 0.5 - target + 0.25 * prediction * tilt(w) / (1 + w * excess(w));
    double q = Maths64.exp(-a);
    double less = 1 / a - q / (1 - q);
    double far = prediction > 0 ? 1 - target - less : less - target;
    return a < 3 ? near : far;
  }

  @Override
  public double curvature(double prediction, double target) {
    double a = Math.abs(prediction);
    double w = 0.25 * prediction * prediction;
    double s = w * excess(w);
    double near = 0.25 * excess(w) * (2 + s) / ((1 + s) * (1 + s));
    double q = Maths64.exp(-a);
    double far = 1 / a / a - q / (1 - q) / (1 - q);
    return a < 3 ? near : far;
  }

  /** (sinh(u)/u - 1)/u^2 for w = u^2: the sum of w^(n-1)/(2n+1)!. */
  private double excess(double w) {
    double c10 = 1.9572941063391263e-20;
    double c9 = Math.fma(w, c10, 8.22063524662433e-18);
    double c8 = Math.fma(w, c9, 2.8114572543455206e-15);
    double c7 = Math.fma(w, c8, 7.647163731819816e-13);
    double c6 = Math.fma(w, c7, 1.6059043836821613e-10);
    double c5 = Math.fma(w, c6, 2.505210838544172e-08);
    double c4 = Math.fma(w, c5, 2.7557319223985893e-06);
    double c3 = Math.fma(w, c4, 0.0001984126984126984);
    double c2 = Math.fma(w, c3, 0.008333333333333333);
    double c1 = Math.fma(w, c2, 0.16666666666666666);
    return c1;
  }

  /**
   * (u cosh u - sinh u)/u^3 for w = u^2, from cosh u - sinh u / u with cosh u = sqrt(1 + sinh^2 u),
   * where what would cancel is divided out.
   */
  private double tilt(double w) {
    double e = excess(w);
    double s = 1 + w * e;
    return (s * s - e * (1 + s)) / (Math.sqrt(1 + w * (s * s)) + s);
  }
}
