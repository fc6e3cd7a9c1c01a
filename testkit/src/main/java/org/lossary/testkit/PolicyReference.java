package org.lossary.testkit;

import java.util.List;
import org.lossary.Matrix;
import org.lossary.reinforcement.PolicyBatch;

/**
 * What a policy says of a step, by the definitions in plain Java.
 *
 * @param log log-probability of the action taken
 * @param oldLog that of the old policy; as {@code log} without one
 * @param entropy of the policy
 * @param divergence of the old policy from the policy, exact or estimated
 */
record PolicyReference(double log, double oldLog, double entropy, double divergence) {

  static PolicyReference of(PolicyBatch inputs, int item) {
    List<Matrix> now = inputs.matrices();
    List<Matrix> old = inputs.oldPolicy();
    return switch (inputs.names().get(0)) {
      case "logits" -> categorical(inputs, item, now.get(0), old);
      case "mean" -> gaussian(inputs, item, now, old);
      default -> {
        double log = now.get(0).get(item, 0);
        int entropies = inputs.names().indexOf("entropies");
        double entropy = entropies < 0 ? -log : now.get(entropies).get(item, 0);
        yield estimated(inputs, item, log, entropy);
      }
    };
  }

  private static PolicyReference estimated(
      PolicyBatch inputs, int item, double log, double entropy) {
    double old = inputs.oldLogProbabilities().map(o -> o.get(item, 0)).orElse(log);
    return new PolicyReference(log, old, entropy, StrictMath.exp(log - old) - 1 - (log - old));
  }

  private static PolicyReference categorical(
      PolicyBatch inputs, int item, Matrix logits, List<Matrix> old) {
    int action = inputs.actions()[item];
    double[] p = softmax(logits, item);
    double entropy = 0;
    for (double each : p) {
      entropy -= each * StrictMath.log(each);
    }
    double log = StrictMath.log(p[action]);
    if (old.isEmpty()) {
      return estimated(inputs, item, log, entropy);
    }
    double[] q = softmax(old.get(0), item);
    double divergence = 0;
    for (int j = 0; j < p.length; j++) {
      divergence += q[j] * StrictMath.log(q[j] / p[j]);
    }
    return new PolicyReference(log, StrictMath.log(q[action]), entropy, divergence);
  }

  private static double[] softmax(Matrix logits, int item) {
    double[] p = Fuzz.row(logits, item);
    double sum = 0;
    for (int j = 0; j < p.length; j++) {
      p[j] = StrictMath.exp(p[j]);
      sum += p[j];
    }
    for (int j = 0; j < p.length; j++) {
      p[j] /= sum;
    }
    return p;
  }

  private static PolicyReference gaussian(
      PolicyBatch inputs, int item, List<Matrix> now, List<Matrix> old) {
    double entropy = 0;
    double divergence = 0;
    for (int j = 0; j < now.get(0).columns(); j++) {
      double sd = StrictMath.exp(now.get(1).get(item, j));
      entropy += 0.5 * StrictMath.log(2 * Math.PI * Math.E * sd * sd);
      if (!old.isEmpty()) {
        double was = StrictMath.exp(old.get(1).get(item, j));
        double shift = old.get(0).get(item, j) - now.get(0).get(item, j);
        divergence += StrictMath.log(sd / was) + (was * was + shift * shift) / (2 * sd * sd) - 0.5;
      }
    }
    double log = density(inputs, item, now);
    return old.isEmpty()
        ? estimated(inputs, item, log, entropy)
        : new PolicyReference(log, density(inputs, item, old), entropy, divergence);
  }

  private static double density(PolicyBatch inputs, int item, List<Matrix> policy) {
    double log = 0;
    Matrix actions = inputs.taken().orElseThrow();
    for (int j = 0; j < actions.columns(); j++) {
      double sd = StrictMath.exp(policy.get(1).get(item, j));
      double z = (actions.get(item, j) - policy.get(0).get(item, j)) / sd;
      log -= 0.5 * z * z + StrictMath.log(sd * StrictMath.sqrt(2 * Math.PI));
    }
    return log;
  }
}
