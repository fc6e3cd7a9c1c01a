package org.lossary.reinforcement;

import org.lossary.InputsInfo;

/** What a {@link PolicyBatch} holds. */
final class PolicyArrays {
  static final InputsInfo INFO =
      InputsInfo.ofItem("a step")
          .matrix(
              "logProbabilities",
              "steps x 1",
              "logarithm of the probability of the action taken",
              "real")
          .matrix(
              "logits",
              "steps x actions",
              "in its place: scores of discrete actions",
              "real; minus infinity rules an action out")
          .matrix(
              "mean",
              "steps x components",
              "in its place: means of a normally distributed action",
              "real")
          .matrix(
              "logDeviation",
              "steps x components",
              "with means: logarithms of the standard deviations",
              "real")
          .constant(
              "actions",
              "steps, or steps x components",
              "the action taken: its number with logits, its components with means",
              "0 to actions - 1; real with means")
          .constant(
              "advantages", "steps x 1", "how much better the action was than expected", "real")
          .constant(
              "old",
              "steps x 1",
              "log-probability of the action when it was taken; oldPolicy has all numbers of that policy",
              "real")
          .matrix("values", "steps x 1", "with critic: the critic's value of each state", "real")
          .constant("returns", "steps x 1", "with critic: what the values should be", "real")
          .constant(
              "oldValues",
              "steps x 1",
              "the values when the steps were taken, for a clip range of the value",
              "real")
          .matrix(
              "entropies",
              "steps x 1",
              "with log-probabilities: entropy of the policy in each state, in nats",
              "real");

  private PolicyArrays() {}
}
