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
 * Hinge loss of adversarial training, from scores x: the discriminator's is max(0, 1 - x) for real
 * and max(0, 1 + x) for generated scores; the generator's is -x for generated ones.
 *
 * <p>Inputs are {@link CriticScores}; any finite scores. The mean is that over the real scores plus
 * that over the generated ones. Real scores take no part in the generator's loss. The subgradient
 * at the margin is 0.
 *
 * @param side whose loss it is
 */
public record HingeGan(MinimaxGan.Side side)
    implements StructuredLoss<CriticScores>, HingeGanParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("hinge-gan", "Hinge adversarial loss")
          .family(Family.GENERATIVE, Task.GENERATION)
          .summary("Scores beyond a margin cost the discriminator nothing.")
          .formula(
              "cases(side == 0: cases(r == 1: max(0, 1 - x), otherwise: max(0, 1 + x)),"
                  + " r == 1: 0, otherwise: -x)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "side",
              MinimaxGan.Side.DISCRIMINATOR,
              "DISCRIMINATOR or GENERATOR",
              "whose loss it is")
          .properties(Property.CONVEX)
          .name("PyTorch", "relu(1 - real).mean() + relu(1 + fake).mean(); generator: -fake.mean()")
          .name("TensorFlow GAN", "hinge losses of compare_gan")
          .name(
              "MONAI",
              "losses.PatchAdversarialLoss(criterion='hinge'), which puts tanh before the hinge")
          .useWhen("the discriminator has spectral normalisation, as in SAGAN and BigGAN")
          .avoidWhen("the discriminator's scores are not bounded by its architecture")
          .source("J. Lim and J. Ye, Geometric GAN, 2017; T. Miyato et al., ICLR 2018")
          .build();

  private static final ItemKernel<HingeGan, CriticScores> KERNEL = HingeGan::item;

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
    return Items.evaluate("hinge-gan", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      HingeGan loss,
      CriticScores inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double x = inputs.score(item);
    boolean real = inputs.isReal(item);
    if (loss.side == MinimaxGan.Side.GENERATOR) {
      inputs.write(gradients, item, real ? 0 : -scale);
      return real ? 0 : -x;
    }
    double sign = real ? -1 : 1;
    double missing = 1 + sign * x;
    inputs.write(gradients, item, missing > 0 ? sign * scale : 0);
    return Math.max(0, missing);
  }
}
