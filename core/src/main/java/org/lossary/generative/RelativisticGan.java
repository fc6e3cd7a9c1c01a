package org.lossary.generative;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.Items;
import org.lossary.internal.maths.Maths64;

/**
 * Relativistic losses of adversarial training: scores count only by how far real ones lie above
 * generated ones.
 *
 * <p>With f(d) = softplus(-d), (d - 1)^2 or max(0, 1 - d) by the base, and real scores x, generated
 * ones y: the average form of the discriminator is mean f(x - mean y) + mean f(mean x - y); the
 * standard form is mean f(x_i - y_i) over pairs. The generator's loss is the same with x and y
 * exchanged, and gradients go through both.
 *
 * <p>Inputs are {@link CriticScores}; any finite scores. The standard form needs as many real as
 * generated scores, and the value of a pair is shared equally by its two items. The mean is the
 * mean over the real scores plus that over the generated ones, without the factor 1/2 that some
 * code has. With weights, the means inside f stay plain ones. A mean over no scores is 0. The
 * subgradient of the hinge at the margin is 0.
 *
 * @param side whose loss it is
 * @param average whether scores are compared with the other side's mean, rather than in pairs
 * @param base what is applied to the difference
 */
public record RelativisticGan(MinimaxGan.Side side, boolean average, RelativisticGan.Base base)
    implements StructuredLoss<CriticScores>, RelativisticGanParameters {

  /** What is applied to the difference of scores. */
  public enum Base {
    /** softplus(-d): minus the log-probability that the real sample is the more real one. */
    LOGISTIC,
    /** (d - 1)^2. */
    LEAST_SQUARES,
    /** max(0, 1 - d). */
    HINGE
  }

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("relativistic-gan", "Relativistic adversarial loss")
          .family(Family.GENERATIVE, Task.GENERATION)
          .summary(
              "Real samples should seem more real than generated ones, and the other way round.")
          .formula(
              "d = cases(r == side: -1, otherwise: 1)*(x - o);"
                  + " f = cases(base == 0: softplus(-d), base == 1: (d - 1)^2,"
                  + " otherwise: max(0, 1 - d));"
                  + " cases(average == 1: f, otherwise: f/2)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "side",
              MinimaxGan.Side.DISCRIMINATOR,
              "DISCRIMINATOR or GENERATOR",
              "whose loss it is")
          .parameter(
              "average",
              true,
              "true or false",
              "whether scores are compared with the other side's mean")
          .parameter(
              "base",
              RelativisticGan.Base.LOGISTIC,
              "LOGISTIC, LEAST_SQUARES or HINGE",
              "what is applied to the difference")
          .properties(Property.CONVEX, Property.NON_NEGATIVE)
          .name(
              "PyTorch",
              "bce_with_logits(real - fake.mean(), ones) + bce_with_logits(fake - real.mean(), zeros): RaSGAN, as in ESRGAN")
          .name("PyTorch", "softplus(fake - real).mean(): RSGAN with average false")
          .useWhen("the generator should learn from real samples too, as in super-resolution")
          .avoidWhen("batches are small: the means inside are noisy")
          .notes("ESRGAN halves the discriminator's loss: multiply by 1/2.")
          .source("A. Jolicoeur-Martineau, The relativistic discriminator, ICLR 2019")
          .build();

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
    Items.check("relativistic-gan", inputs, values, gradients);
    return average ? averages(inputs, values, gradients) : pairs(inputs, values, gradients);
  }

  private double averages(
      CriticScores inputs, double @Nullable [] values, @Nullable Matrix[] gradients) {
    int reals = inputs.realCount();
    int fakes = inputs.fakeCount();
    double meanReal = mean(inputs, 0, reals);
    double meanFake = mean(inputs, reals, reals + fakes);
    double realScale = Items.scale(inputs, 0);
    double fakeScale = Items.scale(inputs, 1);
    double sum = 0;
    double realSlopes = 0;
    double fakeSlopes = 0;
    for (int i = 0; i < reals + fakes; i++) {
      boolean real = inputs.isReal(i);
      double sign = sign(real);
      double d = sign * (inputs.score(i) - (real ? meanFake : meanReal));
      double weight = weight(inputs, i);
      double factor = weight * (real ? realScale : fakeScale);
      double value = value(d);
      sum += factor * value;
      double slope = factor * sign * slope(d);
      realSlopes += real ? slope : 0;
      fakeSlopes += real ? 0 : slope;
      if (values != null) {
        values[i] = weight * value;
      }
    }
    for (int i = 0; gradients.length > 0 && i < reals + fakes; i++) {
      boolean real = inputs.isReal(i);
      double sign = sign(real);
      double d = sign * (inputs.score(i) - (real ? meanFake : meanReal));
      double factor = weight(inputs, i) * (real ? realScale : fakeScale);
      // Each score is also in the mean that the other side is compared with.
      double shared = real ? fakeSlopes / reals : realSlopes / fakes;
      inputs.write(gradients, i, factor * sign * slope(d) - shared);
    }
    return sum;
  }

  private double pairs(
      CriticScores inputs, double @Nullable [] values, @Nullable Matrix[] gradients) {
    int pairs = inputs.realCount();
    if (inputs.fakeCount() != pairs) {
      throw new LossException(
          "relativistic-gan",
          "fake",
          "must have as many scores as real (" + pairs + ") for pairs",
          inputs.fakeCount());
    }
    double sign = sign(true);
    double realScale = Items.scale(inputs, 0);
    double fakeScale = Items.scale(inputs, 1);
    double sum = 0;
    for (int i = 0; i < pairs; i++) {
      double d = sign * (inputs.score(i) - inputs.score(pairs + i));
      double half = 0.5 * value(d);
      double factor = weight(inputs, i) * realScale + weight(inputs, pairs + i) * fakeScale;
      sum += factor * half;
      double slope = 0.5 * factor * sign * slope(d);
      inputs.write(gradients, i, slope);
      inputs.write(gradients, pairs + i, -slope);
      if (values != null) {
        values[i] = weight(inputs, i) * half;
        values[pairs + i] = weight(inputs, pairs + i) * half;
      }
    }
    return sum;
  }

  /** 1 if the side wants scores of this kind to lie above the others. */
  private double sign(boolean real) {
    return real == (side == MinimaxGan.Side.DISCRIMINATOR) ? 1 : -1;
  }

  private double value(double d) {
    return switch (base) {
      case LOGISTIC -> Maths64.softplus(-d);
      case LEAST_SQUARES -> (d - 1) * (d - 1);
      case HINGE -> Math.max(0, 1 - d);
    };
  }

  private double slope(double d) {
    return switch (base) {
      case LOGISTIC -> -Maths64.sigmoid(-d);
      case LEAST_SQUARES -> 2 * (d - 1);
      case HINGE -> d < 1 ? -1 : 0;
    };
  }

  private static double mean(CriticScores inputs, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += inputs.score(i);
    }
    return from == to ? 0 : sum / (to - from);
  }

  private static double weight(CriticScores inputs, int item) {
    Doubles weights = inputs.settings().weights();
    return weights.isEmpty() ? 1 : weights.get(item);
  }
}
