package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lossary.Matrix;
import org.lossary.regression.HalfSquared;
import org.lossary.regression.SmoothL1;
import org.lossary.reinforcement.CategoricalTd;
import org.lossary.reinforcement.DoubleQLearning;
import org.lossary.reinforcement.ExpectedSarsa;
import org.lossary.reinforcement.QLearning;
import org.lossary.reinforcement.ReturnDistributions;
import org.lossary.reinforcement.Returns;
import org.lossary.reinforcement.Sarsa;
import org.lossary.reinforcement.TemporalDifference;
import org.lossary.reinforcement.Trajectories;
import org.lossary.reinforcement.Transitions;

/** Temporal differences, returns and advantages in RLax and Stable-Baselines3. */
final class TemporalDifferencePeers {
  private TemporalDifferencePeers() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put("dqn", TemporalDifferencePeers::dqn);
    losses.put("td_error", TemporalDifferencePeers::tdError);
    losses.put("sarsa_error", c -> actionError(c, Kind.SARSA));
    losses.put("expected_sarsa_error", c -> actionError(c, Kind.EXPECTED_SARSA));
    losses.put("q_learning_error", c -> actionError(c, Kind.Q_LEARNING));
    losses.put("double_q_learning_error", c -> actionError(c, Kind.DOUBLE_Q_LEARNING));
    losses.put("categorical_td", TemporalDifferencePeers::categorical);
    losses.put("gae", TemporalDifferencePeers::advantages);
    losses.put("lambda_returns", TemporalDifferencePeers::lambdaReturns);
  }

  private enum Kind {
    SARSA,
    EXPECTED_SARSA,
    Q_LEARNING,
    DOUBLE_Q_LEARNING
  }

  /** Discounts are gamma, or 0 where done. */
  private static PeerResult dqn(PeerCase c) {
    Tensor q = c.input("qValues");
    Tensor dones = c.input("dones");
    double gamma = c.number("gamma", 0.99);
    double[] discounts = Arrays.stream(dones.data()).map(done -> gamma * (1 - done)).toArray();
    Transitions transitions =
        Transitions.ofActions(
            Evaluated.matrix(c, q),
            c.input("actions").labels(),
            PolicyPeers.column(c, c.input("rewards")),
            PolicyPeers.column(c, dones.like(discounts)),
            Evaluated.matrix(c, c.input("nextQValues")));
    QLearning loss = new QLearning(new SmoothL1(c.number("beta", 1)));
    return Structured.by(
        c, loss, transitions, List.of("qValues"), c.input("rewards").shape(), transitions.items());
  }

  /** The signed error; its gradient is -1, since none goes through the target. */
  private static PeerResult tdError(PeerCase c) {
    Tensor value = c.input("value");
    Transitions transitions =
        Transitions.ofStates(
            PolicyPeers.column(c, value),
            PolicyPeers.column(c, c.input("rewards")),
            PolicyPeers.column(c, c.input("discount")),
            PolicyPeers.column(c, c.input("nextValue")));
    double[] errors = new double[value.size()];
    new TemporalDifference(new HalfSquared()).errors(transitions, errors);
    double[] slopes = new double[errors.length];
    Arrays.fill(slopes, -1);
    return PeerResult.of(value.like(errors)).gradient("value", value.like(slopes));
  }

  /** As above for the value of the action taken; the action is the same in each row. */
  private static PeerResult actionError(PeerCase c, Kind kind) {
    Tensor q = c.input("qValues");
    Matrix values = Evaluated.matrix(c, q);
    int n = values.rows();
    int[] actions = actions(c, "action", n);
    Transitions transitions =
        Transitions.ofActions(
            values,
            actions,
            PolicyPeers.column(c, c.input("rewards")),
            PolicyPeers.column(c, c.input("discount")),
            Evaluated.matrix(c, c.input("nextQValues")));
    double[] errors = new double[n];
    HalfSquared error = new HalfSquared();
    switch (kind) {
      case SARSA ->
          new Sarsa(error).errors(transitions.nextActions(actions(c, "nextAction", n)), errors);
      case EXPECTED_SARSA -> {
        Matrix policy = Evaluated.matrix(c, c.input("nextProbabilities"));
        new ExpectedSarsa(error).errors(transitions.nextPolicy(policy), errors);
      }
      case Q_LEARNING -> new QLearning(error).errors(transitions, errors);
      case DOUBLE_Q_LEARNING -> {
        Matrix selector = Evaluated.matrix(c, c.input("nextSelector"));
        new DoubleQLearning(error).errors(transitions.selector(selector), errors);
      }
    }
    double[] gradient = new double[q.size()];
    for (int i = 0; i < n; i++) {
      gradient[i * values.columns() + actions[i]] = -1;
    }
    return PeerResult.of(c.input("rewards").like(errors)).gradient("qValues", q.like(gradient));
  }

  private static int[] actions(PeerCase c, String name, int n) {
    if (!c.has(name)) {
      throw new PeerException(c.loss() + ": parameter " + name + " is missing");
    }
    int[] actions = new int[n];
    Arrays.fill(actions, (int) c.number(name, 0));
    return actions;
  }

  /** Rewards and discounts are parameters there; the projected target is an output. */
  private static PeerResult categorical(PeerCase c) {
    Tensor logits = c.input("logits");
    int atoms = c.input("atoms").size();
    if (atoms == 0 || logits.rank() == 0 || logits.axis(-1) != atoms) {
      throw new PeerException(
          c.loss()
              + ": logits must have one number for each of the "
              + atoms
              + " atoms on their last axis, got "
              + logits);
    }
    Matrix scores = Evaluated.matrix(c, logits.data(), logits.size() / atoms, atoms);
    int n = scores.rows();
    ReturnDistributions inputs =
        ReturnDistributions.ofAtoms(
            scores,
            c.input("atoms").data(),
            constant(c, c.number("reward", 0), n),
            constant(c, c.number("discount", 1), n),
            Evaluated.matrix(c, c.input("nextLogits").data(), n, atoms));
    CategoricalTd loss = new CategoricalTd();
    double[] targets = new double[n * atoms];
    for (int i = 0; i < n; i++) {
      System.arraycopy(loss.target(inputs, i), 0, targets, i * atoms, atoms);
    }
    int[] shape = Arrays.copyOf(logits.shape(), logits.rank() - 1);
    return Structured.by(c.withReduction("none"), loss, inputs, List.of("logits"), shape, n)
        .output("projectedTarget", logits.like(targets));
  }

  private static Matrix constant(PeerCase c, double value, int n) {
    double[] all = new double[n];
    Arrays.fill(all, value);
    return Evaluated.matrix(c, all, n, 1);
  }

  /** Values have one more entry than there are steps: the state after the last. */
  private static PeerResult advantages(PeerCase c) {
    Tensor rewards = c.input("rewards");
    int n = rewards.size();
    double[] values = c.input("values").data();
    if (values.length != n + 1) {
      throw new PeerException(
          "gae: values must have " + (n + 1) + " entries, got " + values.length);
    }
    Trajectories trajectory =
        Trajectories.of(
            row(Arrays.copyOf(values, n)),
            row(rewards.data()),
            row(c.input("discounts").data()),
            row(Arrays.copyOfRange(values, 1, n + 1)));
    double[] out = new double[n];
    Returns.advantages(trajectory, c.number("lambda", 1), row(out));
    return PeerResult.of(rewards.like(out));
  }

  /** The values are those of the next states. */
  private static PeerResult lambdaReturns(PeerCase c) {
    Tensor rewards = c.input("rewards");
    Matrix next = row(c.input("values").data());
    Trajectories trajectory =
        Trajectories.of(next, row(rewards.data()), row(c.input("discounts").data()), next);
    double[] out = new double[rewards.size()];
    Returns.lambda(trajectory, c.number("lambda", 1), row(out));
    return PeerResult.of(rewards.like(out));
  }

  private static Matrix row(double[] data) {
    return Matrix.of(data, 1, data.length);
  }
}
