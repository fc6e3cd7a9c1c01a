package org.lossary.cli;

import java.util.List;
import org.lossary.Matrix;
import org.lossary.ranking.PreferencePairs;
import org.lossary.ranking.QueryGroups;
import org.lossary.ranking.ScorePairs;
import org.lossary.reinforcement.PolicyBatch;
import org.lossary.reinforcement.ReturnDistributions;
import org.lossary.reinforcement.Trajectories;
import org.lossary.reinforcement.Transitions;

/** Examples of ranking, preference and reinforcement learning. */
final class DecisionExamples {
  private DecisionExamples() {}

  static List<Example> of(Class<?> inputs) {
    if (inputs == QueryGroups.class) {
      return List.of(
          Example.of(
              "QueryGroups.of(scores, relevance, lengths)",
              "score of the best of 3 documents, the others 0.5 and 0",
              -4,
              4,
              x -> QueryGroups.of(Example.column(x, 0.5, 0), new double[] {2, 1, 0}, 3)));
    }
    if (inputs == ScorePairs.class) {
      return List.of(
          Example.of(
              "ScorePairs.of(first, second)",
              "score of the better one, the other 0",
              -4,
              4,
              x -> ScorePairs.of(Example.row(x), Example.row(0))));
    }
    if (inputs == PreferencePairs.class) {
      String across = "log-probability of the chosen one over the rejected";
      Matrix zero = Example.row(0);
      return List.of(
          Example.of(
              "PreferencePairs.of(chosen, rejected, referenceChosen, referenceRejected)",
              across,
              -40,
              40,
              x -> PreferencePairs.of(Example.row(x), zero, zero, zero)),
          Example.of(
              "PreferencePairs.ofPolicy(chosen, rejected)",
              across,
              -4,
              4,
              x -> PreferencePairs.ofPolicy(Example.row(x), zero)));
    }
    if (inputs == PolicyBatch.class) {
      return List.of(
          new Example(
              "PolicyBatch.ofLogProbabilities(logProbabilities, advantages).old(oldLogProbabilities)",
              "log-probability of the action, -1 before",
              -3,
              0,
              List.of(advantage("advantage 1", 1), advantage("advantage -1", -1))),
          Example.of(
              "PolicyBatch.ofLogits(logits, actions, advantages)",
              "first of 3 logits",
              -4,
              4,
              x -> PolicyBatch.ofLogits(Example.row(x, 0, 0), new int[] {0}, Example.row(1))));
    }
    return values(inputs);
  }

  private static Example.Line advantage(String name, double advantage) {
    return Example.line(
        name,
        x ->
            PolicyBatch.ofLogProbabilities(Example.row(x), Example.row(advantage))
                .old(Example.row(-1)),
        0);
  }

  private static List<Example> values(Class<?> inputs) {
    if (inputs == Transitions.class) {
      String across = "value of the action, reward 1, then half of 1 or 0";
      Matrix next = Example.row(1, 0);
      String code = "Transitions.ofActions(values, actions, rewards, discounts, nextValues)";
      return List.of(
          Example.of(
              "Transitions.ofStates(values, rewards, discounts, nextValues)",
              "value of the state, reward 1, no next state",
              -4,
              4,
              x ->
                  Transitions.ofStates(
                      Example.row(x), Example.row(1), Example.row(0), Example.row(0))),
          Example.of(code, across, -4, 4, x -> ofActions(x, next)),
          Example.of(
              code + ".nextActions(nextActions)",
              across,
              -4,
              4,
              x -> ofActions(x, next).nextActions(0)),
          Example.of(
              code + ".nextPolicy(nextPolicy)",
              across,
              -4,
              4,
              x -> ofActions(x, next).nextPolicy(Example.row(0.5, 0.5))),
          Example.of(
              code + ".selector(selector)",
              across,
              -4,
              4,
              x -> ofActions(x, next).selector(Example.row(1, 0))));
    }
    if (inputs == Trajectories.class) {
      String code = "Trajectories.of(values, rewards, discounts, nextValues)";
      return List.of(
          Example.of(
              code,
              "value of the first of 2 states, rewards 1, the next value 0.5",
              -4,
              4,
              x ->
                  Trajectories.of(
                      Example.row(x, 0.5),
                      Example.row(1, 1),
                      Example.row(0.9, 0),
                      Example.row(0.5, 0))),
          Example.of(
              code + ".logRatios(logRatios)",
              "value of the first of 2 states, rewards 1, the next value 0.5",
              -4,
              4,
              x ->
                  Trajectories.of(
                          Example.row(x, 0.5),
                          Example.row(1, 1),
                          Example.row(0.9, 0),
                          Example.row(0.5, 0))
                      .logRatios(Example.row(0, 0))));
    }
    if (inputs == ReturnDistributions.class) {
      double[] atoms = {-1, 0, 1};
      return List.of(
          Example.of(
              "ReturnDistributions.ofAtoms(logits, atoms, rewards, discounts, next)",
              "logit of the return -1, reward 0.5",
              -4,
              4,
              x ->
                  ReturnDistributions.ofAtoms(
                      Example.row(x, 0, 0),
                      atoms,
                      Example.row(0.5),
                      Example.row(0),
                      Example.row(1, 0, 0))),
          Example.of(
              "ReturnDistributions.ofQuantiles(quantiles, count, rewards, discounts, next)",
              "the lower of 2 quantiles, reward 1, then 0 or 1",
              -4,
              4,
              x ->
                  ReturnDistributions.ofQuantiles(
                      Example.row(x, 2), 2, Example.row(1), Example.row(1), Example.row(0, 1))));
    }
    return List.of();
  }

  private static Transitions ofActions(double x, Matrix next) {
    return Transitions.ofActions(
        Example.row(x, 0), new int[] {0}, Example.row(1), Example.row(0.5), next);
  }
}
