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
 * Advantage actor-critic: the policy gradient, the squared error of the critic and an entropy bonus
 * in one.
 *
 * <p>Inputs are a {@link PolicyBatch}. With A the advantage, a constant, pi the probability of the
 * action taken, V and R the critic's value and the return that it should be, H the entropy: -A log
 * pi + valueCoefficient (V - R)^2 - entropyCoefficient H. There is no factor 1/2 in the squared
 * error. The mean divides by the number of steps.
 *
 * <p>For steps of another policy mu, {@code importance} weighs the policy gradient by the ratio rho
 * = pi/mu, at most {@code truncation}: log pi is replaced by rho up to the truncation c and by c (1
 * + log(rho/c)) beyond, whose gradient is min(rho, c) times that of log pi.
 *
 * @param normalizeAdvantages whether advantages are normalised over the batch as {@link Advantages}
 *     does
 * @param valueCoefficient weight of the squared error of the critic's value; finite and &gt;= 0
 * @param entropyCoefficient weight of the entropy, which is subtracted; finite and &gt;= 0
 * @param importance whether steps are weighted by the ratio to the old policy, which must then be
 *     given
 * @param truncation the greatest weight; &gt; 0, may be infinite
 */
public record ActorCritic(
    boolean normalizeAdvantages,
    double valueCoefficient,
    double entropyCoefficient,
    boolean importance,
    double truncation)
    implements StructuredLoss<PolicyBatch>, ActorCriticParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("a2c", "Advantage actor-critic")
          .family(Family.REINFORCEMENT, Task.REINFORCEMENT_LEARNING)
          .summary("Policy gradient, critic and entropy bonus in one loss.")
          .formula(
              "r = exp(l - o); -a*cases(importance < 1: l, r <= truncation: r, otherwise: truncation*(1 + l - o - log(truncation))) + valueCoefficient*(v - g)^2 - entropyCoefficient*h")
          .parameter(
              "normalizeAdvantages",
              false,
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
              "importance",
              false,
              "true or false",
              "whether steps are weighted by the ratio of their probabilities now and when they were taken")
          .parameter(
              "truncation", 1.0, "> 0", 0.25, 4, "greatest importance weight; infinite for none")
          .name("Stable-Baselines3", "A2C(vf_coef=valueCoefficient, ent_coef=entropyCoefficient)")
          .name("RLax", "policy_gradient_loss + entropy_loss, each divided by T")
          .useWhen("a policy and a critic are trained together on fresh steps of many environments")
          .avoidWhen("several passes over the same steps are wanted (ppo)")
          .notes(
              "For IMPALA take advantages of Returns.vTrace, which are weighted already. Without a critic among the inputs its term is left out. In the formula a is the advantage (normalised, if asked for), l and o the log-probabilities now and then, v and g value and return, h the entropy.")
          .source(
              "V. Mnih et al., Asynchronous methods for deep reinforcement learning, ICML 2016; truncation: L. Espeholt et al., IMPALA, ICML 2018")
          .build();

  private static final Preparation<ActorCritic, PolicyBatch> PREPARATION =
      (loss, inputs, shared) -> {
        PolicyStep.check("a2c", inputs, loss.importance);
        Advantages.measure(inputs.advantages(), loss.normalizeAdvantages, shared);
      };
  private static final ItemKernel<ActorCritic, PolicyBatch> KERNEL = ActorCritic::item;

  /** Checks the parameters. */
  public ActorCritic {
    LossException.requireNonNegative("a2c", "valueCoefficient", valueCoefficient);
    LossException.requireNonNegative("a2c", "entropyCoefficient", entropyCoefficient);
    LossException.require(truncation > 0, "a2c", "truncation", "must be > 0", truncation);
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
        "a2c", PREPARATION, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  private static double item(
      ActorCritic loss,
      PolicyBatch inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double[] step = PolicyStep.read(inputs, item, memory);
    double advantage = Advantages.apply(inputs.advantages().get(item, 0), memory.prepared());
    double entropyCoefficient = loss.entropyCoefficient;
    double policy = step[PolicyStep.LOG_PROBABILITY];
    double weight = 1;
    if (loss.importance) {
      double most = loss.truncation;
      double ratio = Maths64.exp(step[PolicyStep.LOG_RATIO]);
      weight = Math.min(ratio, most);
      policy = ratio <= most ? ratio : most * (1 + step[PolicyStep.LOG_RATIO] - Maths64.log(most));
    }
    double value = advantage == 0 ? 0 : -advantage * policy;
    if (entropyCoefficient != 0) {
      value -= entropyCoefficient * step[PolicyStep.ENTROPY];
    }
    double slope = advantage == 0 ? 0 : -advantage * weight;
    PolicyStep.write(inputs, item, slope, -entropyCoefficient, 0, scale, gradients, memory);
    return value
        + CriticTerm.evaluate(
            inputs, item, loss.valueCoefficient, 0, false, scale, gradients, memory);
  }
}
