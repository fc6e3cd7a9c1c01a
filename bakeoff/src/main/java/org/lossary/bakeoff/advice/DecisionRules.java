package org.lossary.bakeoff.advice;

import org.lossary.LossInfo;
import org.lossary.reinforcement.PolicyBatch;
import org.lossary.reinforcement.ReturnDistributions;
import org.lossary.reinforcement.Trajectories;
import org.lossary.reinforcement.Transitions;

/** Rules of acting for reward. */
final class DecisionRules {
  private static final String[] ACTION_VALUES = {
    "q-learning", "double-q-learning", "sarsa", "expected-sarsa", "categorical-td", "quantile-td"
  };

  private static boolean ofPolicies(LossInfo info) {
    return Facts.takes(PolicyBatch.class).test(info) || info.id().equals("categorical-entropy");
  }

  private static boolean ofActionValues(LossInfo info) {
    return Facts.ids(ACTION_VALUES).test(info);
  }

  private static boolean ofStateValues(LossInfo info) {
    return Facts.takes(Transitions.class, Trajectories.class).test(info) && !ofActionValues(info);
  }

  static final Rule POLICY =
      Rule.when("a policy is learned")
          .fits(Facts.takes(PolicyBatch.class))
          .forbids(
              Facts.takes(Transitions.class, Trajectories.class, ReturnDistributions.class),
              Rule.SHAPE);

  static final Rule STATE_VALUES =
      Rule.when("values of states are learned")
          .fits(DecisionRules::ofStateValues)
          .forbids(i -> !ofStateValues(i), "it learns no values of states alone");

  static final Rule VALUES =
      Rule.when("values of actions are learned")
          .fits(DecisionRules::ofActionValues)
          .forbids(i -> !ofActionValues(i), "it learns no values of actions");

  static final Rule CONTINUOUS =
      Rule.when("actions are continuous")
          .fits(
              Facts.takes(PolicyBatch.class),
              "it needs the density of the actions taken, not a list of all")
          .forbids(
              Facts.ids(
                  "q-learning",
                  "double-q-learning",
                  "sarsa",
                  "expected-sarsa",
                  "categorical-entropy"),
              "it has a number for each action of a list");

  static final Rule OWN_STEPS =
      Rule.when("steps are of the policy that is learned")
          .fits(Facts.ids("ppo", "a2c", "reinforce", "sarsa", "td-lambda", "temporal-difference"))
          .harms(Facts.ids("v-trace"), Rule.AVOID);

  static final Rule OTHER_STEPS =
      Rule.when("steps are of other policies, as in a replay buffer")
          .fits(
              Facts.ids(
                  "q-learning", "double-q-learning", "v-trace", "categorical-td", "quantile-td"),
              "it learns from steps of any policy")
          .forbids(
              Facts.ids(
                  "ppo",
                  "ppo-penalty",
                  "reinforce",
                  "sarsa",
                  "td-lambda",
                  "n-step-td",
                  "temporal-difference"),
              "it takes steps for those of the policy that is learned, or of one close to it");

  static final Rule SEVERAL_PASSES =
      Rule.when("the same steps are learned from several times")
          .fits(Facts.ids("ppo", "ppo-penalty"))
          .forbids(Facts.ids("a2c", "reinforce"), Rule.AVOID);

  static final Rule ONE_PASS =
      Rule.when("each step is learned from once").fits(Facts.ids("a2c", "reinforce"));

  static final Rule LATE_REWARDS =
      Rule.when("rewards come late").fits(Facts.ids("td-lambda", "n-step-td"));

  static final Rule KNOWN_RANGE =
      Rule.when("the distribution of returns counts, within known bounds")
          .fits(Facts.ids("categorical-td"))
          .harms(
              i -> ofActionValues(i) && !Facts.takes(ReturnDistributions.class).test(i),
              "it learns the mean of returns alone");

  static final Rule UNKNOWN_RANGE =
      Rule.when("the distribution of returns counts, and its range is not known")
          .fits(Facts.ids("quantile-td"))
          .forbids(Facts.ids("categorical-td"), Rule.AVOID);

  static final Rule MEAN_RETURN =
      Rule.when("the mean of returns is enough")
          .harms(Facts.takes(ReturnDistributions.class), "it learns more than that, at a cost");

  private DecisionRules() {}
}
