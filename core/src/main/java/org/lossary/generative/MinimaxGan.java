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
 * Minimax loss of adversarial training, from scores x: the discriminator's is the binary
 * cross-entropy of real scores against realLabel plus that of generated ones against fakeLabel; the
 * generator's is minus the latter, log(1 - sigmoid(x)) for the label 0.
 *
 * <p>Inputs are {@link CriticScores}; any finite scores. The mean is that over the real scores plus
 * that over the generated ones, not half of it. Real scores take no part in the generator's loss.
 * Nothing is clipped and no exponential overflows: a score of 1e30 costs 1e30.
 *
 * @param side whose loss it is
 * @param realLabel target of real scores, 0.9 for one-sided label smoothing; within [0, 1]
 * @param fakeLabel target of generated scores; within [0, 1]
 */
public record MinimaxGan(MinimaxGan.Side side, double realLabel, double fakeLabel)
    implements StructuredLoss<CriticScores>, MinimaxGanParameters {

  /** Whose loss it is. */
  public enum Side {
    /** Of the network that tells real from generated samples: the discriminator or critic. */
    DISCRIMINATOR,
    /** Of the network that generates. */
    GENERATOR
  }

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("minimax-gan", "Minimax adversarial loss")
          .family(Family.GENERATIVE, Task.GENERATION)
          .summary("The original game: the generator minimises what the discriminator maximises.")
          .formula(
              "l = cases(r == 1: realLabel, otherwise: fakeLabel);"
                  + " b = l*softplus(-x) + (1 - l)*softplus(x);"
                  + " cases(side == 0: b, r == 1: 0, otherwise: -b)")
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
          .properties(Property.DIFFERENTIABLE, Property.TWICE_DIFFERENTIABLE)
          .name(
              "PyTorch",
              "bce_with_logits(real, ones) + bce_with_logits(fake, zeros); generator: -bce_with_logits(fake, zeros)")
          .name("TensorFlow GAN", "minimax_discriminator_loss, minimax_generator_loss")
          .useWhen("the theory of the game is wanted as it stands")
          .avoidWhen("the generator is still bad: its gradient vanishes; use non-saturating-gan")
          .notes("The mean is the sum of two means, without a factor 1/2.")
          .source("I. Goodfellow et al., Generative adversarial nets, NeurIPS 2014")
          .build();

  private static final ItemKernel<MinimaxGan, CriticScores> KERNEL = MinimaxGan::item;

  /** Checks the labels. */
  public MinimaxGan {
    LossException.requireWithin("minimax-gan", "realLabel", realLabel, 0, 1);
    LossException.requireWithin("minimax-gan", "fakeLabel", fakeLabel, 0, 1);
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
    return Items.evaluate("minimax-gan", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      MinimaxGan loss,
      CriticScores inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double x = inputs.score(item);
    boolean real = inputs.isReal(item);
    double label = real ? loss.realLabel : loss.fakeLabel;
    double sign = loss.side == Side.DISCRIMINATOR ? 1 : real ? 0 : -1;
    inputs.write(gradients, item, scale * sign * crossEntropySlope(x, label));
    return sign * crossEntropy(x, label);
  }

  /** Binary cross-entropy of a score against a label. */
  static double crossEntropy(double x, double label) {
    double yes = label == 0 ? 0 : label * Maths64.softplus(-x);
    double no = label == 1 ? 0 : (1 - label) * Maths64.softplus(x);
    return yes + no;
  }

  /** Its derivative by the score. */
  static double crossEntropySlope(double x, double label) {
    return (1 - label) * Maths64.sigmoid(x) - label * Maths64.sigmoid(-x);
  }
}
