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
import org.lossary.internal.maths.Maths64;

/**
 * Non-saturating loss of adversarial training, from scores x: the discriminator's is the binary
 * cross-entropy of real scores against realLabel plus that of generated ones against fakeLabel; the
 * generator's is softplus(-x), the cross-entropy of generated scores against 1.
 *
 * <p>Inputs are {@link CriticScores}; any finite scores. The mean is that over the real scores plus
 * that over the generated ones, not half of it. Real scores take no part in the generator's loss,
 * nor do the labels. Nothing is clipped and no exponential overflows: a score of -1e30 costs 1e30.
 *
 * @param side whose loss it is
 * @param realLabel target of real scores, 0.9 for one-sided label smoothing; within [0, 1]
 * @param fakeLabel target of generated scores; within [0, 1]
 */
public record NonSaturatingGan(MinimaxGan.Side side, double realLabel, double fakeLabel)
    implements StructuredLoss<CriticScores>, NonSaturatingGanParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("non-saturating-gan", "Non-saturating adversarial loss")
          .family(Family.GENERATIVE, Task.GENERATION)
          .summary(
              "The usual game: the generator maximises the probability of being taken for real.")
          .formula(
              "l = cases(r == 1: realLabel, otherwise: fakeLabel);"
                  + " cases(side == 0: l*softplus(-x) + (1 - l)*softplus(x),"
                  + " r == 1: 0, otherwise: softplus(-x))")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "side",
              MinimaxGan.Side.DISCRIMINATOR,
              "DISCRIMINATOR or GENERATOR",
              "whose loss it is")
          .parameter(
              "realLabel",
              1.0,
              "within [0, 1]",
              0.7,
              1,
              "target of real scores; 0.9 is one-sided label smoothing")
          .parameter("fakeLabel", 0.0, "within [0, 1]", 0, 0.3, "target of generated scores")
          .properties(
              Property.CONVEX,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.NON_NEGATIVE)
          .name(
              "PyTorch",
              "bce_with_logits(real, ones) + bce_with_logits(fake, zeros); generator: bce_with_logits(fake, ones)")
          .name(
              "PyTorch",
              "softplus(-real).mean() + softplus(fake).mean(); generator: softplus(-fake).mean(), as in StyleGAN2")
          .name("TensorFlow GAN", "modified_discriminator_loss, modified_generator_loss")
          .name("MONAI", "losses.PatchAdversarialLoss(criterion='bce'), one term a call")
          .useWhen("an adversarial loss is wanted at all; best with r1-penalty")
          .avoidWhen("training is unstable without a penalty: use hinge-gan or wasserstein-gan")
          .notes("The mean is the sum of two means, without a factor 1/2.")
          .source(
              "I. Goodfellow et al., Generative adversarial nets, NeurIPS 2014, section 3; label smoothing: T. Salimans et al., 2016")
          .build();

  private static final ItemKernel<NonSaturatingGan, CriticScores> KERNEL = NonSaturatingGan::item;

  /** Checks the labels. */
  public NonSaturatingGan {
    LossException.requireWithin("non-saturating-gan", "realLabel", realLabel, 0, 1);
    LossException.requireWithin("non-saturating-gan", "fakeLabel", fakeLabel, 0, 1);
  }

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
    return Items.evaluate("non-saturating-gan", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      NonSaturatingGan loss,
      CriticScores inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double x = inputs.score(item);
    boolean real = inputs.isReal(item);
    if (loss.side == MinimaxGan.Side.GENERATOR) {
      inputs.write(gradients, item, real ? 0 : -scale * Maths64.sigmoid(-x));
      return real ? 0 : Maths64.softplus(-x);
    }
    double label = real ? loss.realLabel : loss.fakeLabel;
    inputs.write(gradients, item, scale * MinimaxGan.crossEntropySlope(x, label));
    return MinimaxGan.crossEntropy(x, label);
  }
}
