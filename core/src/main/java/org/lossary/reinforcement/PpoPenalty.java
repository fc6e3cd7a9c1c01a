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
 * Proximal policy optimisation with a penalty: the policy gains from likelier good actions and pays
 * for its divergence from the policy that took the steps.
 *
 * <p>Inputs are a {@link PolicyBatch} with an old policy. With A the advantage, a constant, rho the
 * ratio of the probabilities of the action taken, now and then: -rho A + penalty KL(old || new),
 * plus valueCoefficient times the squared error of the critic (without 1/2), less
 * entropyCoefficient times the entropy. The divergence in nats is exact where the old policy is
 * given by its parameters; where only the log-probabilities of the actions are known it is
 * estimated by rho - 1 - log rho, which is never negative and right in expectation. The mean
 * divides by the number of steps.
 *
 * @param penalty weight of the divergence; finite and &gt;= 0
 * @param normalizeAdvantages whether advantages are normalised over the batch as {@link Advantages}
 *     does
 * @param valueCoefficient weight of the squared error of the critic's value; finite and &gt;= 0
 * @param entropyCoefficient weight of the entropy, which is subtracted; finite and &gt;= 0
 */
public record PpoPenalty(
    double penalty, boolean normalizeAdvantages, double valueCoefficient, double entropyCoefficient)
    implements StructuredLoss<PolicyBatch>, PpoPenaltyParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("ppo-penalty", "Proximal policy optimisation with a divergence penalty")
          .family(Family.REINFORCEMENT, Task.REINFORCEMENT_LEARNING)
          .summary("A policy gradient that pays for leaving the old policy.")
          .formula("-exp(l - o)*a + penalty*d + valueCoefficient*(v - g)^2 - entropyCoefficient*h")
          .parameter(
              "penalty",
              1.0,
              "finite and >= 0",
              0,
              3,
              "weight of the divergence from the old policy")
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
          .name("RLlib", "PPO(kl_coeff=penalty) without clipping")
          .name("OpenAI Spinning Up", "PPO-penalty")
          .useWhen("a step of the policy should have a size that can be measured and steered")
          .avoidWhen("nobody adapts the penalty: clipping (ppo) needs less attention")
          .notes(
              "The paper adapts the penalty: halved when the divergence is below two thirds of its aim, doubled above one and a half of it. PolicyDiagnostics has the divergence. With advantages of 0 this is the divergence alone. In the formula d is the divergence, a the advantage (normalised, if asked for), l and o the log-probabilities now and then, v and g value and return, h the entropy.")
          .source(
              "J. Schulman et al., Proximal policy optimization algorithms, arXiv:1707.06347, 2017, section 4")
          .build();

  private static final Preparation<PpoPenalty, PolicyBatch> PREPARATION =
      (loss, inputs, shared) -> {
        PolicyStep.check("ppo-penalty", inputs, true);
        Advantages.measure(inputs.advantages(), loss.normalizeAdvantages, shared);
      };
  private static final ItemKernel<PpoPenalty, PolicyBatch> KERNEL = PpoPenalty::item;

  /** Checks the parameters. */
  public PpoPenalty {
    LossException.requireNonNegative("ppo-penalty", "penalty", penalty);
    LossException.requireNonNegative("ppo-penalty", "valueCoefficient", valueCoefficient);
    LossException.requireNonNegative("ppo-penalty", "entropyCoefficient", entropyCoefficient);
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
        "ppo-penalty", PREPARATION, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  private static double item(
      PpoPenalty loss,
      PolicyBatch inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double[] step = PolicyStep.read(inputs, item, memory);
    double advantage = Advantages.apply(inputs.advantages().get(item, 0), memory.prepared());
    double entropyCoefficient = loss.entropyCoefficient;
    double value = advantage == 0 ? 0 : -advantage * Maths64.exp(step[PolicyStep.LOG_RATIO]);
    double slope = value;
    if (loss.penalty != 0) {
      value += loss.penalty * step[PolicyStep.DIVERGENCE];
    }
    if (entropyCoefficient != 0) {
      value -= entropyCoefficient * step[PolicyStep.ENTROPY];
    }
    PolicyStep.write(
        inputs, item, slope, -entropyCoefficient, loss.penalty, scale, gradients, memory);
    return value
        + CriticTerm.evaluate(
            inputs, item, loss.valueCoefficient, 0, false, scale, gradients, memory);
  }
}
