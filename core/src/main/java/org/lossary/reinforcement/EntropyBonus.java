package org.lossary.reinforcement;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Preparation;

/**
 * Entropy bonus: minus the entropy of the policy, in nats. Minimising it keeps the policy from
 * settling too early.
 *
 * <p>Inputs are a {@link PolicyBatch}, whose advantages do not matter. With H the entropy of the
 * policy in the state of a step: -H. Discrete: H = -sum p log p, between 0 and log K; normal: H =
 * sum (s + log(2 pi e)/2), which may be negative; of a policy given by log-probabilities without
 * entropies -log p of the action taken stands for H. The mean divides by the number of steps.
 */
public record EntropyBonus() implements StructuredLoss<PolicyBatch> {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("entropy-bonus", "Entropy bonus")
          .family(Family.REINFORCEMENT, Task.REINFORCEMENT_LEARNING)
          .summary("Minus the entropy of a policy, so that it goes on exploring.")
          .formula(
              "P[a] = exp(z[a])/sum(b, exp(z[b])); "
                  + "cases(discrete == 1: sum(a, xlogx(P[a])), normal == 1: -sum(j, s[j] + ln(2*pi*e)/2), otherwise: -h)")
          .name("PyTorch", "-distributions.Categorical(logits=logits).entropy().mean()")
          .name("Stable-Baselines3", "-th.mean(entropy)")
          .name("RLax", "entropy_loss(logits, w) for weights w")
          .useWhen("a policy must keep exploring: added to a policy loss with a small weight")
          .avoidWhen("rewards themselves already count entropy, as in soft actor-critic")
          .notes(
              "Losses with an entropyCoefficient contain it. Impossible actions (a logit of minus infinity) count as 0 log 0 = 0. In the formula z are logits, s the logarithms of deviations, h entropies that are given.")
          .source(
              "R. Williams and J. Peng, Function optimization using connectionist reinforcement learning algorithms, Connection Science 3, 1991")
          .build();

  private static final Preparation<EntropyBonus, PolicyBatch> CHECK =
      (loss, inputs, shared) -> PolicyStep.check("entropy-bonus", inputs, false);
  private static final ItemKernel<EntropyBonus, PolicyBatch> KERNEL = EntropyBonus::item;

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
        "entropy-bonus", CHECK, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  private static double item(
      EntropyBonus loss,
      PolicyBatch inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double entropy = PolicyStep.read(inputs, item, memory)[PolicyStep.ENTROPY];
    PolicyStep.write(inputs, item, 0, -1, 0, scale, gradients, memory);
    CriticTerm.evaluate(inputs, item, 0, 0, false, scale, gradients, memory);
    return -entropy;
  }
}
