package org.lossary.generative;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.Rows;

/**
 * Gradient penalty of a Wasserstein critic: lambda (|g| - target)^2 for the gradient g of the
 * critic's score by one sample, or lambda max(0, |g| - target)^2 if one-sided.
 *
 * <p>Inputs are {@link InputGradients}, at samples between real and fake ones that {@link
 * Interpolates} draws. The norm is that of a sample's whole row, one norm a sample; the mean
 * divides by the samples. The gradient is that by g: pass it on to the automatic differentiation
 * that made g. Where g is 0 it is taken to be 0. Norms neither overflow nor underflow on the way.
 *
 * @param lambda factor; finite and at least 0
 * @param target the norm that costs nothing; finite and at least 0
 * @param oneSided whether smaller norms cost nothing either
 */
public record GradientPenalty(double lambda, double target, boolean oneSided)
    implements StructuredLoss<InputGradients>, GradientPenaltyParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("gradient-penalty", "Gradient penalty (WGAN-GP)")
          .family(Family.GENERATIVE, Task.GENERATION)
          .summary("Keeps the gradient of a critic near a norm, by default 1.")
          .formula(
              "n = sqrt(sum(j, g[j]^2));"
                  + " lambda*cases(oneSided == 1: max(0, n - target), otherwise: n - target)^2")
          .domains(Domain.REAL, Domain.REAL)
          .parameter("lambda", 10.0, "finite and >= 0", 0.5, 20, "factor")
          .parameter("target", 1.0, "finite and >= 0", 0, 2, "the norm that costs nothing")
          .parameter(
              "oneSided", false, "true or false", "whether smaller norms cost nothing either")
          .properties(Property.NON_NEGATIVE)
          .name("PyTorch", "10 * ((gradients.view(n, -1).norm(2, dim=1) - 1) ** 2).mean()")
          .name("TensorFlow GAN", "wasserstein_gradient_penalty(one_sided=oneSided, target=target)")
          .useWhen("a critic must be Lipschitz, and its architecture does not see to it")
          .avoidWhen("real and fake samples are far apart: the penalty r1-penalty converges better")
          .notes(
              "One norm a sample, over all of its numbers. Not convex unless target is 0 or oneSided.")
          .source("I. Gulrajani et al., Improved training of Wasserstein GANs, NeurIPS 2017")
          .build();

  private static final ItemKernel<GradientPenalty, InputGradients> KERNEL = GradientPenalty::item;

  /** Checks the parameters. */
  public GradientPenalty {
    LossException.requireNonNegative("gradient-penalty", "lambda", lambda);
    LossException.requireNonNegative("gradient-penalty", "target", target);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<InputGradients> inputs() {
    return InputGradients.class;
  }

  @Override
  public double evaluate(
      InputGradients inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate("gradient-penalty", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      GradientPenalty loss,
      InputGradients inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.gradients().columns();
    double[] g = memory.doubles(0, n);
    Widen.row(inputs.gradients(), item, g);
    double norm = norm(g, n);
    double excess = norm - loss.target;
    if (loss.oneSided) {
      excess = Math.max(0, excess);
    }
    Matrix out = Items.wanted(gradients, 0);
    if (out != null) {
      double factor = norm == 0 ? 0 : 2 * loss.lambda * (excess / norm);
      Widen.out(g, 0, n, factor * scale, out, item, 0);
    }
    return loss.lambda * excess * excess;
  }

  /** The Euclidean norm, by way of the greatest number where squares leave the range. */
  static double norm(double[] g, int n) {
    double squares = Rows.dot(g, 0, g, 0, n);
    if (squares > 1e-280 && squares < 1e300) {
      return Math.sqrt(squares);
    }
    double most = 0;
    for (int i = 0; i < n; i++) {
      most = Math.max(most, Math.abs(g[i]));
    }
    if (most == 0 || !(most <= Double.MAX_VALUE)) {
      return most;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double x = g[i] / most;
      sum += x * x;
    }
    return most * Math.sqrt(sum);
  }
}
