package org.lossary.generative;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;

/**
 * Wasserstein loss of adversarial training: the critic's is the mean score of generated samples
 * less that of real ones, to be minimised; the generator's is minus the mean score of its samples.
 *
 * <p>Inputs are {@link CriticScores}; any finite scores. Items are -x for real and x for generated
 * scores. Real scores take no part in the generator's loss. Minus the critic's loss estimates the
 * Wasserstein-1 distance only while the critic is 1-Lipschitz: add {@link GradientPenalty}.
 *
 * @param side whose loss it is
 */
public record WassersteinGan(MinimaxGan.Side side)
    implements StructuredLoss<CriticScores>, WassersteinGanParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("wasserstein-gan", "Wasserstein critic loss (WGAN)")
          .family(Family.GENERATIVE, Task.GENERATION)
          .summary("The critic parts the mean scores; the distance is what it can part them by.")
          .formula("cases(r == 1: cases(side == 0: -x, otherwise: 0), side == 0: x, otherwise: -x)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "side",
              MinimaxGan.Side.DISCRIMINATOR,
              "DISCRIMINATOR or GENERATOR",
              "whose loss it is")
          .properties(Property.CONVEX, Property.DIFFERENTIABLE, Property.TWICE_DIFFERENTIABLE)
          .name("PyTorch", "fake.mean() - real.mean(); generator: -fake.mean()")
          .name("TensorFlow GAN", "wasserstein_discriminator_loss, wasserstein_generator_loss")
          .useWhen("a training curve that means something is wanted")
          .avoidWhen("the critic has no Lipschitz constraint: its scores then grow without bound")
          .notes("Several critic steps for each generator step, as in the paper.")
          .source("M. Arjovsky et al., Wasserstein generative adversarial networks, ICML 2017")
          .build();

  private static final ItemKernel<WassersteinGan, CriticScores> KERNEL = WassersteinGan::item;

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<CriticScores> inputs() {
    return CriticScores.class;
  }

  @Override
  public double evaluate(
      CriticScores inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate("wasserstein-gan", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      WassersteinGan loss,
      CriticScores inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double x = inputs.score(item);
    boolean real = inputs.isReal(item);
    double sign = loss.side == MinimaxGan.Side.GENERATOR ? (real ? 0 : -1) : real ? -1 : 1;
    inputs.write(gradients, item, sign == 0 ? 0 : sign * scale);
    return sign == 0 ? 0 : sign * x;
  }
}
