package org.lossary.reinforcement;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Preparation;
import org.lossary.internal.maths.Maths64;

/**
 * Proximal policy optimisation with a clipped ratio: steps may be used several times, since an
 * action gains nothing from becoming likelier or less likely than the clip range allows.
 *
 * <p>Inputs are a {@link PolicyBatch} with an old policy. With A the advantage, a constant, rho the
 * ratio of the probabilities of the action taken, now and then: -min(rho A, clip(rho, 1 - c, 1 + c)
 * A), plus valueCoefficient times the squared error of the critic (without 1/2), less
 * entropyCoefficient times the entropy. Where the clipped term is the smaller the gradient is 0; at
 * the ends of the range it is that of inside. The mean divides by the number of steps.
 *
 * <p>With a {@code valueClip} above 0 and old values among the inputs, the value is clipped to
 * within that distance of the old one before the error is taken; {@code pessimisticValue} takes the
 * greater of the squared errors with and without clipping.
 *
 * @param clipRange how far the ratio may be from 1; finite and &gt; 0
 * @param normalizeAdvantages whether advantages are normalised over the batch as {@link Advantages}
 *     does
 * @param valueCoefficient weight of the squared error of the critic's value; finite and &gt;= 0
 * @param entropyCoefficient weight of the entropy, which is subtracted; finite and &gt;= 0
 * @param valueClip how far the value may be from the old one, in units of the return; finite, 0 for
 *     any
 * @param pessimisticValue whether the greater of the clipped and the unclipped squared error counts
 */
public record Ppo(
    double clipRange,
    boolean normalizeAdvantages,
    double valueCoefficient,
    double entropyCoefficient,
    double valueClip,
    boolean pessimisticValue)
    implements StructuredLoss<PolicyBatch>, PpoParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("ppo", "Proximal policy optimisation with clipping")
          .family(Family.REINFORCEMENT, Task.REINFORCEMENT_LEARNING)
          .summary(
              "A policy gradient that stops where the policy has moved far enough from the old one.")
          .formula(
              "r = exp(l - o); c = max(u - valueClip, min(u + valueClip, v)); -min(r*a, max(1 - clipRange, min(1 + clipRange, r))*a) + valueCoefficient*cases(valueClip <= 0: (v - g)^2, pessimisticValue < 1: (c - g)^2, otherwise: max((v - g)^2, (c - g)^2)) - entropyCoefficient*h")
          .parameter(
              "clipRange", 0.2, "finite and > 0", 0.05, 0.5, "how far the ratio may be from 1")
          .parameter(
              "normalizeAdvantages",
              true,
              "true or false",
              "whether advantages are normalised over the batch, with the unbiased deviation plus 1e-8")
          .parameter(
              "valueCoefficient",
              0.5,
              "finite and >= 0",
              0,
              2,
              "weight of the squared error of the critic's value, where there is a critic")
          .parameter(
              "entropyCoefficient",
              0.0,
              "finite and >= 0",
              0,
              0.5,
              "weight of the entropy that is subtracted")
          .parameter(
              "valueClip",
              0.0,
              "finite and >= 0",
              0,
              0.4,
              "how far the value may be from the old one, in units of the return; 0 for any")
          .parameter(
              "pessimisticValue",
              false,
              "true or false",
              "whether the greater of the clipped and the unclipped squared error counts")
          .name(
              "Stable-Baselines3",
              "PPO(clip_range=clipRange, clip_range_vf=valueClip, vf_coef=valueCoefficient, ent_coef=entropyCoefficient)")
          .name(
              "CleanRL",
              "ppo.py with pessimisticValue, valueClip = clip_coef, valueCoefficient = vf_coef/2")
          .name(
              "RLax",
              "clipped_surrogate_pg_loss with valueCoefficient = 0, normalizeAdvantages = false")
          .useWhen("a robust choice is wanted that makes several passes over the steps it collects")
          .avoidWhen("steps come from policies far from this one, as from a replay buffer")
          .notes(
              "Stable-Baselines3 has the value's clipping without the maximum and no 1/2; CleanRL, like the paper's code, takes the maximum and a 1/2. Without a critic among the inputs its term is left out. In the formula a is the advantage (normalised, if asked for), l and o the log-probabilities now and then, v, u and g value, old value and return, h the entropy.")
          .source(
              "J. Schulman et al., Proximal policy optimization algorithms, arXiv:1707.06347, 2017")
          .build();

  private static final Preparation<Ppo, PolicyBatch> PREPARATION =
      (loss, inputs, shared) -> {
        PolicyStep.check("ppo", inputs, true);
        Advantages.measure(inputs.advantages(), loss.normalizeAdvantages, shared);
      };
  private static final ItemKernel<Ppo, PolicyBatch> KERNEL = Ppo::item;

  /** Checks the parameters. */
  public Ppo {
    LossException.requirePositive("ppo", "clipRange", clipRange);
    LossException.requireNonNegative("ppo", "valueCoefficient", valueCoefficient);
    LossException.requireNonNegative("ppo", "entropyCoefficient", entropyCoefficient);
    LossException.requireNonNegative("ppo", "valueClip", valueClip);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<PolicyBatch> inputs() {
    return PolicyBatch.class;
  }

  @Override
  public double evaluate(
      PolicyBatch inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate(
        "ppo", PREPARATION, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  private static double item(
      Ppo loss,
      PolicyBatch inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double[] step = PolicyStep.read(inputs, item, memory);
    double advantage = Advantages.apply(inputs.advantages().get(item, 0), memory.prepared());
    double entropyCoefficient = loss.entropyCoefficient;
    double value = 0;
    double slope = 0;
    if (advantage != 0) {
      double ratio = Maths64.exp(step[PolicyStep.LOG_RATIO]);
      double end = advantage > 0 ? 1 + loss.clipRange : 1 - loss.clipRange;
      boolean clipped = advantage > 0 ? ratio > end : ratio < end;
      value = -advantage * (clipped ? end : ratio);
      slope = clipped ? 0 : value;
    }
    if (entropyCoefficient != 0) {
      value -= entropyCoefficient * step[PolicyStep.ENTROPY];
    }
    PolicyStep.write(inputs, item, slope, -entropyCoefficient, 0, scale, gradients, memory);
    return value
        + CriticTerm.evaluate(
            inputs,
            item,
            loss.valueCoefficient,
            loss.valueClip,
            loss.pessimisticValue,
            scale,
            gradients,
            memory);
  }
}
