package org.lossary.reinforcement;

import org.lossary.Matrix;
import org.lossary.Reduction;

/**
 * What is watched while a policy is trained with {@link Ppo}: the parts of the loss, how far the
 * policy is from the old one, and how often the ratio is out of its range. Means over the steps.
 *
 * @param policyLoss the clipped policy term alone
 * @param valueLoss the squared error of the critic, clipped as the loss says; 0 without a critic
 * @param entropy of the policy, in nats
 * @param divergence Kullback-Leibler divergence of the old policy from the policy, in nats; exact
 *     or estimated as {@link PpoPenalty} says
 * @param clipFraction share of the steps whose ratio is more than the clip range from 1
 */
public record PolicyDiagnostics(
    double policyLoss, double valueLoss, double entropy, double divergence, double clipFraction) {

  /**
   * Diagnoses a batch; allocates a few arrays.
   *
   * @throws org.lossary.LossException as {@link Ppo} does
   */
  public static PolicyDiagnostics of(Ppo loss, PolicyBatch inputs) {
    PolicyBatch mean = inputs.weights(ones(inputs.items())).reduction(Reduction.MEAN);
    int n = inputs.items();
    PolicyBatch none = mean.advantages(Matrix.of(new double[n], n, 1));
    Ppo policy = new Ppo(loss.clipRange(), loss.normalizeAdvantages(), 0, 0, 0, false);
    Ppo critic = new Ppo(loss.clipRange(), false, 1, 0, loss.valueClip(), loss.pessimisticValue());
    double[] ratios = new double[n];
    // The surrogate of advantages of -1 without a penalty is the ratio.
    new PpoPenalty(0, false, 0, 0).values(mean.advantages(Matrix.of(minus(ones(n)), n, 1)), ratios);
    int clipped = 0;
    for (double ratio : ratios) {
      clipped += Math.abs(ratio - 1) > loss.clipRange() ? 1 : 0;
    }
    return new PolicyDiagnostics(
        policy.value(mean),
        critic.value(none),
        0 - new EntropyBonus().value(mean),
        new PpoPenalty(1, false, 0, 0).value(none),
        n == 0 ? 0 : (double) clipped / n);
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    java.util.Arrays.fill(ones, 1);
    return ones;
  }

  private static double[] minus(double[] a) {
    for (int i = 0; i < a.length; i++) {
      a[i] = -a[i];
    }
    return a;
  }
}
