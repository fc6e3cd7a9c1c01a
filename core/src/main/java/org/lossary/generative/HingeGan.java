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
import org.lossary.internal.maths.Maths64;

/**
 * Hinge loss of adversarial training, from scores x: the discriminator's is max(0, 1 - x) for real
 * and max(0, 1 + x) for generated scores; the generator's is -x for generated ones.
 *
 * <p>Inputs are {@link CriticScores}; any finite scores. The mean is that over the real scores plus
 * that over the generated ones. Real scores take no part in the generator's loss. The subgradient
 * at the margin is 0.
 *
 * <p>With {@code squash}, x is the hyperbolic tangent of the score, as in MONAI. Scores then never
 * reach the margin: all keep some gradient, which vanishes on both sides.
 *
 * @param side whose loss it is
 * @param squash whether scores go through tanh first
 */
public record HingeGan(MinimaxGan.Side side, boolean squash)
    implements StructuredLoss<CriticScores>, HingeGanParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("hinge-gan", "Hinge adversarial loss")
          .family(Family.GENERATIVE, Task.GENERATION)
          .summary("Scores beyond a margin cost the discriminator nothing.")
          .formula(
              "s = cases(squash == 1: tanh(x), otherwise: x);"
                  + " cases(side == 0: cases(r == 1: max(0, 1 - s), otherwise: max(0, 1 + s)),"
                  + " r == 1: 0, otherwise: -s)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "side",
              MinimaxGan.Side.DISCRIMINATOR,
              "DISCRIMINATOR or GENERATOR",
              "whose loss it is")
          .parameter("squash", false, "true or false", "whether scores go through tanh first")
          .propertyWhere(Property.CONVEX, "squash is false")
          .name("PyTorch", "relu(1 - real).mean() + relu(1 + fake).mean(); generator: -fake.mean()")
          .name("TensorFlow GAN", "hinge losses of compare_gan")
          .name(
              "MONAI",
              "losses.PatchAdversarialLoss(criterion='hinge') with squash, one term a call; its"
                  + " generator has the discriminator's loss of real scores")
          .useWhen("the discriminator has spectral normalisation, as in SAGAN and BigGAN")
          .avoidWhen("the discriminator's scores are not bounded by its architecture")
          .source("J. Lim and J. Ye, Geometric GAN, 2017; T. Miyato et al., ICLR 2018")
          .build();

  private static final ItemKernel<HingeGan, CriticScores> KERNEL = HingeGan::item;
  private static final LossInfo SQUASHED = INFO.without(Property.CONVEX);

  @Override
  public LossInfo info() {
    return squash ? SQUASHED : INFO;
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
      inputs.write(gradients, item, real ? 0 : loss.squash ? -scale * steepness(x) : -scale);
      return real ? 0 : loss.squash ? -Maths64.tanh(x) : -x;
    }
    double sign = real ? -1 : 1;
    if (loss.squash) {
      inputs.write(gradients, item, sign * scale * steepness(x));
      return 2 * Maths64.sigmoid(2 * sign * x); // 1 + tanh would lose the digits of right scores
    }
    double missing = 1 + sign * x;
    inputs.write(gradients, item, missing > 0 ? sign * scale : 0);
    return Math.max(0, missing);
  }

  /** The derivative of tanh without the cancellation of 1 - tanh^2. */
  private static double steepness(double x) {
    return 4 * Maths64.sigmoid(2 * x) * Maths64.sigmoid(-2 * x);
  }
}
