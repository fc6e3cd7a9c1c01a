package org.lossary.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.Catalog;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;
import org.lossary.regression.Huber;

class TemporalDifferenceTest {
  private static final double GAMMA = 0.9;

  /** State 0: action 0 stays for 1, action 1 goes to state 1 for 0. State 1: 0 goes back for 2. */
  private static final double[][] REWARD = {{1, 0}, {2, 0}};

  private static final int[][] NEXT = {{0, 1}, {0, 1}};

  /** All four transitions of the two states, with estimates for their ends. */
  private static Transitions transitions(double[] q) {
    double[] now = new double[8];
    double[] next = new double[8];
    double[] rewards = new double[4];
    int[] actions = new int[4];
    for (int i = 0; i < 4; i++) {
      int state = i / 2;
      actions[i] = i % 2;
      System.arraycopy(q, 2 * state, now, 2 * i, 2);
      System.arraycopy(q, 2 * NEXT[state][actions[i]], next, 2 * i, 2);
      rewards[i] = REWARD[state][actions[i]];
    }
    return Transitions.ofActions(
            Matrix.of(now, 4, 2),
            actions,
            Matrix.of(rewards),
            Matrix.of(GAMMA, GAMMA, GAMMA, GAMMA),
            Matrix.of(next, 4, 2))
        .reduction(Reduction.SUM);
  }

  private interface Prepared {
    Transitions of(double[] q);
  }

  /** Gradient steps on all transitions until nothing moves. */
  private static double[] learn(StructuredLoss<Transitions> loss, Prepared prepared) {
    double[] q = new double[4];
    for (int step = 0; step < 2000; step++) {
      double[] gradient = new double[8];
      loss.valueAndGradient(prepared.of(q), Matrix.of(gradient, 4, 2));
      for (int i = 0; i < 4; i++) {
        q[2 * (i / 2)] -= 0.2 * gradient[2 * i];
        q[2 * (i / 2) + 1] -= 0.2 * gradient[2 * i + 1];
      }
    }
    return q;
  }

  @Test
  void qLearningFindsTheValuesOfTheBestPolicy() {
    // Best: stay in state 0 for 1 each step (10); 9 by going to 1; from 1 back 2 + 9 = 11.
    // Going to 1 and back: 0 + 0.9 (2 + 0.9 V): V = 1.8/0.19 = 9.47 < 10.
    double[] expected = {10, GAMMA * 11, 11, GAMMA * 11};
    assertThat(learn(Losses.qLearning(), TemporalDifferenceTest::transitions))
        .containsExactly(expected, within(1e-9));
    assertThat(learn(new QLearning(new Huber(1)), TemporalDifferenceTest::transitions))
        .containsExactly(expected, within(1e-9));
    assertThat(
            learn(
                Losses.doubleQLearning(),
                q -> {
                  Transitions t = transitions(q);
                  return t.selector(t.nextValues());
                }))
        .containsExactly(expected, within(1e-9));
  }

  @Test
  void sarsaAndExpectedSarsaFindTheValuesOfTheirPolicies() {
    // Always action 0: V0 = 10, V1 = 2 + 9 = 11.
    double[] first = {10, GAMMA * 11, 11, GAMMA * 11};
    assertThat(learn(Losses.sarsa(), q -> transitions(q).nextActions(0, 0, 0, 0)))
        .containsExactly(first, within(1e-9));
    // Either action with probability 1/2: V0 = (1 + g V0)/2 + g V1/2, V1 = (2 + g V0)/2 + g V1/2.
    // V1 - V0 = 1/2, V0 (1 - g) = 1/2 + g/4.
    double v0 = (0.5 + GAMMA / 4) / (1 - GAMMA);
    double v1 = v0 + 0.5;
    double[] expected = {1 + GAMMA * v0, GAMMA * v1, 2 + GAMMA * v0, GAMMA * v1};
    Matrix half = Matrix.of(new double[] {.5, .5, .5, .5, .5, .5, .5, .5}, 4, 2);
    assertThat(learn(Losses.expectedSarsa(), q -> transitions(q).nextPolicy(half)))
        .containsExactly(expected, within(1e-9));
  }

  @Test
  void tdZeroAndResidualGradientsFindTheValuesOfAChain() {
    // 0 -> 1 for 1, 1 -> 0 for 3: V0 = 1 + g V1, V1 = 3 + g V0.
    double v0 = (1 + 3 * GAMMA) / (1 - GAMMA * GAMMA);
    for (boolean residual : new boolean[] {false, true}) {
      double[] v = new double[2];
      for (int step = 0; step < 20_000; step++) {
        double[] next = {v[1], v[0]};
        Matrix gamma = Matrix.of(GAMMA, GAMMA);
        Transitions t =
            Transitions.ofStates(Matrix.of(v), Matrix.of(1.0, 3.0), gamma, Matrix.of(next))
                .reduction(Reduction.SUM);
        Matrix[] gradients = {Matrix.of(0.0, 0.0), Matrix.of(0.0, 0.0)};
        if (residual) {
          Losses.temporalDifference().valueAndGradient(t.residual(), gradients);
        } else {
          Losses.temporalDifference().valueAndGradient(t, gradients[0]);
        }
        v[0] -= 0.3 * (gradients[0].get(0, 0) + gradients[1].get(1, 0));
        v[1] -= 0.3 * (gradients[0].get(1, 0) + gradients[1].get(0, 0));
      }
      assertThat(v).containsExactly(new double[] {v0, 3 + GAMMA * v0}, within(1e-9));
    }
  }

  @Test
  void theNextValueDoesNotMatterWhereTheEpisodeEnded() {
    Transitions t =
        Transitions.ofStates(Matrix.of(1.0), Matrix.of(3.0), Matrix.of(0.0), Matrix.of(Double.NaN));
    Matrix gradient = Matrix.of(0.0);
    assertThat(Losses.temporalDifference().valueAndGradient(t, gradient)).isEqualTo(2);
    assertThat(gradient.get(0, 0)).isEqualTo(-2);
  }

  @Test
  void errorsAreTargetLessEstimateAsInRlax() {
    double[] errors = new double[4];
    double[] q = {1, 2, 3, 4};
    new QLearning(new Huber(1)).errors(transitions(q), errors);
    assertThat(errors)
        .containsExactly(new double[] {1 + 1.8 - 1, 3.6 - 2, 2 + 1.8 - 3, 3.6 - 4}, within(1e-15));
  }

  @Test
  void anyPointwiseLossCanBeTakenOfTheError() {
    Transitions t =
        Transitions.ofStates(Matrix.of(1.0), Matrix.of(4.0), Matrix.of(0.0), Matrix.of(0.0));
    assertThat(value("temporal-difference:error=huber(delta=2)", t)).isEqualTo(4);
    assertThat(value("temporal-difference:error=mae", t)).isEqualTo(3);
    // The estimate is 3 below its target.
    assertThat(value("temporal-difference:error=quantile(tau=0.9)", t))
        .isCloseTo(2.7, within(1e-15));
    assertThatThrownBy(() -> Catalog.parse("q-learning:error=poisson"))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("q-learning: error must be a loss of any real prediction and target");
  }

  @SuppressWarnings("unchecked") // The class of its inputs is known.
  private static double value(String loss, Transitions transitions) {
    return ((StructuredLoss<Transitions>) Catalog.parse(loss)).value(transitions);
  }

  @Test
  void errorsNameWhatIsWrong() {
    Transitions t = transitions(new double[4]);
    assertThatThrownBy(() -> Losses.sarsa().value(t))
        .hasMessage("sarsa: nextActions must be given, got none");
    assertThatThrownBy(() -> Losses.sarsa().value(t.nextActions(0, 1, 2, 0)))
        .hasMessage("sarsa: nextActions[2] must be within [0, 1], got 2");
    assertThatThrownBy(() -> Losses.temporalDifference().value(t))
        .hasMessage("temporal-difference: transitions must be of states, got actions");
  }
}
