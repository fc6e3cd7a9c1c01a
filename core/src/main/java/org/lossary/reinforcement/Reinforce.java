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

/**
 * REINFORCE with baseline: minus the advantage times the log-probability of the action taken, whose
 * gradient is an unbiased estimate of the negative gradient of the expected return.
 *
 * <p>Inputs are a {@link PolicyBatch}. With A the advantage (return less a baseline), a constant,
 * pi the probability of the action taken and H the entropy of the policy: -A log pi -
 * entropyCoefficient H. A critic among the inputs gets a gradient of 0. The mean divides by the
 * number of steps.
 *
 * @param normalizeAdvantages whether advantages are normalised over the batch as {@link Advantages}
 *     does
 * @param entropyCoefficient weight of the entropy, which is subtracted; finite and &gt;= 0
 */
public record Reinforce(boolean normalizeAdvantages, double entropyCoefficient)
    implements StructuredLoss<PolicyBatch>, ReinforceParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("reinforce", "REINFORCE")
          .family(Family.REINFORCEMENT, Task.REINFORCEMENT_LEARNING)
          .summary(
              "Makes actions likelier in proportion to how much better they were than expected.")
          .formula("-a*l - entropyCoefficient*h")
          .parameter(
              "normalizeAdvantages",
              false,
              "true or false",
              "whether advantages are normalised over the batch, with the unbiased deviation plus 1e-8")
          .parameter(
              "entropyCoefficient",
              0.0,
              "finite and >= 0",
              0,
              0.5,
              "weight of the entropy that is subtracted")
          .name("RLax", "policy_gradient_loss(logits, actions, advantages, w) with w = 1")
          .name("PyTorch", "-(distribution.log_prob(action) * advantage).mean()")
          .useWhen("whole episodes are at hand and the policy is improved once on each")
          .avoidWhen(
              "the same steps are to be used several times, which needs the ratio to the policy that took them (ppo)")
          .notes(
              "Advantages may be anything that does not depend on the action but for the return: Returns fills them. In the formula a is the advantage (normalised, if asked for), l the log-probability, h the entropy.")
          .source(
              "R. Williams, Simple statistical gradient-following algorithms for connectionist reinforcement learning, Machine Learning 8, 1992")
          .build();

  private static final Preparation<Reinforce, PolicyBatch> PREPARATION =
      (loss, inputs, shared) -> {
        PolicyStep.check("reinforce", inputs, false);
        Advantages.measure(inputs.advantages(), loss.normalizeAdvantages, shared);
      };
  private static final ItemKernel<Reinforce, PolicyBatch> KERNEL = Reinforce::item;

  /** Checks the parameters. */
  public Reinforce {
    LossException.requireNonNegative("reinforce", "entropyCoefficient", entropyCoefficient);
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
        "reinforce", PREPARATION, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  private static double item(
      Reinforce loss,
      PolicyBatch inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double[] step = PolicyStep.read(inputs, item, memory);
    double advantage = Advantages.apply(inputs.advantages().get(item, 0), memory.prepared());
    double entropyCoefficient = loss.entropyCoefficient;
    double value = advantage == 0 ? 0 : -advantage * step[PolicyStep.LOG_PROBABILITY];
    if (entropyCoefficient != 0) {
      value -= entropyCoefficient * step[PolicyStep.ENTROPY];
    }
    PolicyStep.write(inputs, item, -advantage, -entropyCoefficient, 0, scale, gradients, memory);
    return value + CriticTerm.evaluate(inputs, item, 0, 0, false, scale, gradients, memory);
  }
}
