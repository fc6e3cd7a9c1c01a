package org.lossary.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;
import org.lossary.reinforcement.ActorCritic;
import org.lossary.reinforcement.PolicyBatch;
import org.lossary.reinforcement.PolicyDiagnostics;
import org.lossary.reinforcement.Ppo;

/** Losses of policies in Stable-Baselines3 and RLax. */
final class PolicyPeers {
  private PolicyPeers() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put("a2c", c -> actorCritic(c, 0.5));
    losses.put("reinforce", c -> actorCritic(c, 0));
    losses.put("ppo", PolicyPeers::ppo);
    losses.put("ppo_clip", PolicyPeers::clippedSurrogate);
  }

  /** Steps with all that the case has; what the loss is differentiated by has its name. */
  private record Named(PolicyBatch batch, List<String> names) {
    static Named of(PeerCase c) {
      Matrix logs = column(c, c.input("logProbs"));
      PolicyBatch batch = PolicyBatch.ofLogProbabilities(logs, column(c, c.input("advantages")));
      List<String> names = new ArrayList<>(List.of("logProbs"));
      Tensor old = c.optional("oldLogProbs");
      if (old != null) {
        batch = batch.old(column(c, old));
      }
      if (c.optional("values") != null) {
        batch = batch.critic(column(c, c.input("values")), column(c, c.input("returns")));
        names.add("values");
      }
      Tensor oldValues = c.optional("oldValues");
      if (oldValues != null) {
        batch = batch.oldValues(column(c, oldValues));
      }
      Tensor entropy = c.optional("entropy");
      if (entropy != null) {
        batch = batch.entropies(column(c, entropy));
        names.add("entropy");
      }
      return new Named(batch, names);
    }

    PeerResult evaluate(PeerCase c, StructuredLoss<PolicyBatch> loss) {
      @Nullable Matrix[] gradients = new Matrix[names.size()];
      for (int i = 0; i < gradients.length; i++) {
        gradients[i] = Evaluated.empty(c, batch.items(), 1);
      }
      PeerResult result = PeerResult.of(loss.valueAndGradient(batch, gradients));
      for (int i = 0; i < gradients.length; i++) {
        Matrix gradient = gradients[i];
        if (gradient != null) {
          result.gradient(names.get(i), c.input(names.get(i)).like(Evaluated.array(gradient)));
        }
      }
      return result;
    }

    PeerResult diagnose(PeerResult result, PolicyDiagnostics parts) {
      return result
          .output("policyLoss", number(parts.policyLoss()))
          .output("valueLoss", number(parts.valueLoss()))
          .output("entropyLoss", number(0 - parts.entropy()));
    }
  }

  static Matrix column(PeerCase c, Tensor tensor) {
    return Evaluated.matrix(c, tensor.data(), tensor.size(), 1);
  }

  static Tensor number(double value) {
    return Tensor.of(new int[0], value);
  }

  private static PeerResult actorCritic(PeerCase c, double valueCoefficient) {
    Named steps = Named.of(c);
    ActorCritic loss =
        new ActorCritic(
            c.flag("normalizeAdvantage", false),
            c.number("valueCoefficient", valueCoefficient),
            c.number("entropyCoefficient", 0),
            false,
            1);
    ActorCritic policy = new ActorCritic(loss.normalizeAdvantages(), 0, 0, false, 1);
    // Of a policy compared with itself the clipped loss has the same critic and entropy.
    PolicyBatch same = steps.batch.old(steps.batch.matrices().get(0));
    PolicyDiagnostics parts = PolicyDiagnostics.of(new Ppo(1, false, 0, 0, 0, false), same);
    return steps.diagnose(
        steps.evaluate(c, loss),
        new PolicyDiagnostics(policy.value(steps.batch), parts.valueLoss(), parts.entropy(), 0, 0));
  }

  /** Value clipping without the maximum; no factor 1/2 in the value loss. */
  private static PeerResult ppo(PeerCase c) {
    Named steps = Named.of(c);
    double valueClip = c.number("clipRangeValue", 0);
    if (c.has("clipRangeValue") && valueClip <= 0) {
      throw new PeerException("ppo: clipRangeValue must be > 0 or null, got " + valueClip);
    }
    Ppo loss =
        new Ppo(
            c.number("clipRange", 0.2),
            c.flag("normalizeAdvantage", true),
            c.number("valueCoefficient", 0.5),
            c.number("entropyCoefficient", 0),
            valueClip,
            false);
    PolicyDiagnostics parts = PolicyDiagnostics.of(loss, steps.batch);
    return steps
        .diagnose(steps.evaluate(c, loss), parts)
        .output("approxKl", number(parts.divergence()))
        .output("clipFraction", number(parts.clipFraction()));
  }

  /** The input is the ratio: its logarithm against that of 1, and back by the chain rule. */
  private static PeerResult clippedSurrogate(PeerCase c) {
    Tensor ratios = c.input("ratios");
    int n = ratios.size();
    double[] logs = new double[n];
    for (int i = 0; i < n; i++) {
      if (!(ratios.data()[i] > 0)) {
        throw new PeerException("ppo_clip: ratios must be > 0, got " + ratios.data()[i]);
      }
      logs[i] = Math.log(ratios.data()[i]);
    }
    PolicyBatch batch =
        PolicyBatch.ofLogProbabilities(
                Matrix.of(logs, n, 1), Matrix.of(c.input("advantages").data(), n, 1))
            .old(Matrix.of(new double[n], n, 1))
            .reduction(Reduction.SUM);
    Ppo loss = new Ppo(c.number("clipRange", 0.2), false, 0, 0, 0, false);
    double[] values = new double[n];
    double[] slopes = new double[n];
    double sum = loss.valuesAndGradient(batch, values, Matrix.of(slopes, n, 1));
    String reduction = c.reduction("mean");
    double factor = reduction.equals("mean") ? 1.0 / Math.max(1, n) : 1;
    for (int i = 0; i < n; i++) {
      slopes[i] *= factor / ratios.data()[i];
    }
    PeerResult result =
        reduction.equals("none") ? PeerResult.of(ratios.like(values)) : PeerResult.of(factor * sum);
    return result.gradient("ratios", ratios.like(slopes));
  }
}
