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

/**
 * Least-squares loss of adversarial training, from scores x: the discriminator's is factor (x -
 * realLabel)^2 for real and factor (x - fakeLabel)^2 for generated scores; the generator's is
 * factor (x - generatorLabel)^2 for generated ones.
 *
 * <p>Inputs are {@link CriticScores}; any finite scores. The mean is that over the real scores plus
 * that over the generated ones. Real scores take no part in the generator's loss.
 *
 * @param side whose loss it is
 * @param realLabel b, target of real scores; finite
 * @param fakeLabel a, target of generated scores; finite
 * @param generatorLabel c, what the generator wants its scores to be; finite
 * @param factor factor of the squares, 1/2 in the paper; finite and &gt; 0
 */
public record LeastSquaresGan(
    MinimaxGan.Side side, double realLabel, double fakeLabel, double generatorLabel, double factor)
    implements StructuredLoss<CriticScores>, LeastSquaresGanParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("least-squares-gan", "Least-squares adversarial loss (LSGAN)")
          .family(Family.GENERATIVE, Task.GENERATION)
          .summary("Scores are drawn to labels by their squared distance.")
          .formula(
              "l = cases(side == 1: generatorLabel, r == 1: realLabel, otherwise: fakeLabel);"
                  + " cases(side == 1 and r == 1: 0, otherwise: factor*(x - l)^2)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "side",
              MinimaxGan.Side.DISCRIMINATOR,
              "DISCRIMINATOR or GENERATOR",
              "whose loss it is")
          .parameter("realLabel", 1.0, "finite", 0.7, 1, "target of real scores")
          .parameter("fakeLabel", 0.0, "finite", -1, 0.3, "target of generated scores")
          .parameter(
              "generatorLabel", 1.0, "finite", 0, 1, "what the generator wants its scores to be")
          .parameter("factor", 0.5, "finite and > 0", 0.5, 1, "factor of the squares")
          .properties(
              Property.CONVEX,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.NON_NEGATIVE)
          .name("PyTorch", "mse_loss(real, ones) + mse_loss(fake, zeros) with factor 1")
          .name("TensorFlow GAN", "least_squares_discriminator_loss, least_squares_generator_loss")
          .name(
              "MONAI",
              "losses.PatchAdversarialLoss(criterion='least_squares') with factor 1, one term a call")
          .useWhen("gradients should not vanish for scores that are right by far")
          .avoidWhen("scores may become large: one of them then has most of the gradient")
          .notes("Factor 1/2 as in the paper; most code has 1.")
          .source("X. Mao et al., Least squares generative adversarial networks, ICCV 2017")
          .build();

  private static final ItemKernel<LeastSquaresGan, CriticScores> KERNEL = LeastSquaresGan::item;

  /** Checks the labels and the factor. */
  public LeastSquaresGan {
    LossException.requireFinite("least-squares-gan", "realLabel", realLabel);
    LossException.requireFinite("least-squares-gan", "fakeLabel", fakeLabel);
    LossException.requireFinite("least-squares-gan", "generatorLabel", generatorLabel);
    LossException.requirePositive("least-squares-gan", "factor", factor);
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
    return Items.evaluate("least-squares-gan", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      LeastSquaresGan loss,
      CriticScores inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double x = inputs.score(item);
    boolean real = inputs.isReal(item);
    boolean generator = loss.side == MinimaxGan.Side.GENERATOR;
    double label = generator ? loss.generatorLabel : real ? loss.realLabel : loss.fakeLabel;
    double factor = generator && real ? 0 : loss.factor;
    double r = factor == 0 ? 0 : x - label;
    inputs.write(gradients, item, scale * (2 * factor * r));
    return factor * r * r;
  }
}
