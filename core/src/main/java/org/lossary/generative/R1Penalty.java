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
 * Zero-centred gradient penalty: gamma/2 |g|^2 for the gradient g of a discriminator's score by one
 * sample. At real samples it is called R1, at generated ones R2; add both if both are wanted.
 *
 * <p>Inputs are {@link InputGradients}; the mean divides by the samples. The gradient is that by g:
 * pass it on to the automatic differentiation that made g.
 *
 * @param gamma factor; finite and at least 0
 */
public record R1Penalty(double gamma)
    implements StructuredLoss<InputGradients>, R1PenaltyParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("r1-penalty", "R1 and R2 gradient penalty")
          .family(Family.GENERATIVE, Task.GENERATION)
          .summary("Keeps a discriminator flat at the samples, so that training converges.")
          .formula("gamma/2*sum(j, g[j]^2)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter("gamma", 10.0, "finite and >= 0", 0.1, 20, "factor")
          .properties(Property.CONVEX, Property.DIFFERENTIABLE, Property.NON_NEGATIVE)
          .name("PyTorch", "gamma / 2 * gradients.square().sum([1, 2, 3]).mean(), as in StyleGAN2")
          .useWhen("any discriminator, with the non-saturating loss above all")
          .avoidWhen("the critic must have gradients of norm 1: use gradient-penalty")
          .notes("StyleGAN2 evaluates it every 16th step with a factor of 16.")
          .source(
              "L. Mescheder et al., Which training methods for GANs do actually converge?, ICML 2018")
          .build();

  private static final ItemKernel<R1Penalty, InputGradients> KERNEL = R1Penalty::item;

  /** Checks the factor. */
  public R1Penalty {
    LossException.requireNonNegative("r1-penalty", "gamma", gamma);
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
    return Items.evaluate("r1-penalty", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      R1Penalty loss,
      InputGradients inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.gradients().columns();
    double[] g = memory.doubles(0, n);
    Widen.row(inputs.gradients(), item, g);
    Matrix out = Items.wanted(gradients, 0);
    if (out != null) {
      Widen.out(g, 0, n, loss.gamma * scale, out, item, 0);
    }
    return 0.5 * loss.gamma * Rows.dot(g, 0, g, 0, n);
  }
}
