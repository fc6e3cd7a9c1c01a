package org.lossary.peers.translate;

import java.util.List;
import java.util.Set;

/** Losses of TorchRL: the sum of the terms that they give. */
final class TorchRlFunctions {
  private static final String OBJECTIVES = "torchrl.objectives.";
  private static final String NETS = "actor_network=None, critic_network=None, ";
  private static final String CRITIC = "loss_critic_type='smooth_l1'";
  private static final String STEPS = "(log_probs, old_log_probs, advantages, values, returns";
  private static final String NORMALIZE = ", normalize_advantage=False)";
  private static final String SUM =
      "the sum of loss_objective, loss_critic and loss_entropy, which TorchRL gives one by one";
  private static final String NORM =
      "advantages are divided by their deviation plus 1e-8, there by at least 1e-6";

  private TorchRlFunctions() {}

  static void register(Functions.Library rl) {
    String objective = OBJECTIVES + "ClipPPOLoss(" + NETS + "clip_epsilon=0.2, ";
    String data = STEPS + ", entropy)";
    terms(rl, objective, ", normalize_advantage=False, clip_value=None)" + data)
        .java(a -> policy(a, ppo(a)));
    terms(rl, OBJECTIVES + "KLPENPPOLoss(" + NETS + "beta=1.0, ", NORMALIZE + data)
        .note("the divergence is estimated from the actions; oldPolicy(...) makes it exact")
        .note("beta is adapted from step to step there: give the present one")
        .java(
            a ->
                policy(
                    a,
                    LossCall.of("ppoPenalty")
                        .with("penalty", a.number("beta"))
                        .with("normalizeAdvantages", a.flag("normalize_advantage"))));
    terms(rl, OBJECTIVES + "A2CLoss(" + NETS, ")(log_probs, advantages, values, returns, entropy)")
        .java(a -> policy(a, LossCall.of("actorCritic").with("normalizeAdvantages", false)));
    rl.loss()
        .call(
            OBJECTIVES
                + "ReinforceLoss("
                + NETS
                + CRITIC
                + ")(log_probs, advantages, values, returns)")
        .lenient()
        .note("the sum of loss_actor and loss_value, which TorchRL gives one by one")
        .java(a -> policy(a, LossCall.of("actorCritic").with("normalizeAdvantages", false)));
    values(rl);
  }

  /** A loss with the two names that its coefficients had. */
  private static Function terms(Functions.Library rl, String head, String tail) {
    Function function = rl.loss().lenient().note(SUM);
    for (String coef : new String[] {"coeff", "coef"}) {
      function.call(
          "%sentropy_bonus=True, entropy_%s=0.01, critic_%s=1.0, %s%s"
              .formatted(head, coef, coef, CRITIC, tail));
    }
    return function;
  }

  private static LossCall ppo(Arguments a) {
    if (a.has("clip_value")) {
      throw a.bad("clip_value", "must be None: Losses.ppo().valueClip(...) clips squared errors");
    }
    return LossCall.of("ppo")
        .with("clipRange", a.number("clip_epsilon"))
        .with("normalizeAdvantages", a.flag("normalize_advantage"));
  }

  /** The policy's terms, and the critic's by its own loss. */
  private static Code policy(Arguments a, LossCall policy) {
    Set<String> known = a.signature().parameters().keySet();
    String coef =
        known.contains("critic_coeff") ? "coeff" : known.contains("critic_coef") ? "coef" : "";
    a.ignore("actor_network", "critic_network");
    boolean normalized = known.contains("normalize_advantage");
    if (normalized && a.flag("normalize_advantage")) {
      a.note(NORM);
    }
    boolean bonus = !coef.isEmpty() && a.flag("entropy_bonus");
    Object entropy = bonus ? a.number("entropy_" + coef) : (Object) 0.0;
    Object critic = coef.isEmpty() ? (Object) 1.0 : a.number("critic_" + coef);
    if (!coef.isEmpty()) {
      a.ignore("entropy_" + coef);
    }
    String type = a.choice("loss_critic_type", "smooth_l1", "l2", "l1");
    boolean squared = type.equals("l2");
    LossCall loss =
        policy
            .with("valueCoefficient", squared ? critic : (Object) 0.0)
            .with("entropyCoefficient", entropy);
    boolean old = a.signature().applied().contains("old_log_probs");
    String inputs =
        "PolicyBatch.ofLogProbabilities("
            + Forms.column(a, "log_probs", "of the actions taken")
            + ", "
            + Forms.column(a, "advantages", "of the actions taken")
            + ")"
            + (old ? ".old(" + Forms.column(a, "old_log_probs", "before the update") + ")" : "")
            + ".critic("
            + Forms.column(a, "values", "of the states")
            + ", "
            + Forms.column(a, "returns", "what the values should be")
            + ")"
            + (bonus
                ? ".entropies(" + Forms.column(a, "entropy", "of the policy in each state") + ")"
                : "");
    if (!bonus) {
      a.ignore("entropy");
    }
    Code code = Forms.structured(loss, "PolicyBatch", inputs, "", "mean");
    if (squared) {
      return code;
    }
    LossCall error = type.equals("l1") ? LossCall.of("mae") : LossCall.of("smoothL1", 1.0);
    String values = a.data("values", Forms.NUMBERS, "of the states");
    String returns = a.data("returns", Forms.NUMBERS, "what the values should be");
    a.note("the critic's gradient is that of its own term");
    return new Code(
        loss,
        List.of(
            "PolicyBatch inputs = " + inputs + ";",
            "double critic = " + error + ".value(" + values + ", " + returns + ");",
            "double loss = "
                + loss
                + ".value(inputs) + "
                + (critic.equals(1.0) ? "" : critic + " * ")
                + "critic;"),
        "loss");
  }

  private static void values(Functions.Library rl) {
    rl.loss()
        .call(
            OBJECTIVES
                + "DQNLoss(value_network=None, loss_function='l2', delay_value=True,"
                + " double_dqn=False, gamma=0.99)(q_values, actions, rewards, dones, next_q_values,"
                + " next_q_selector)")
        .lenient()
        .note("no gradient to the target; gamma is that of the value estimator")
        .java(TorchRlFunctions::dqn);
    rl.loss()
        .call(
            OBJECTIVES
                + "DistributionalDQNLoss(value_network=None, gamma=0.99, delay_value=True)(logits,"
                + " atoms, actions, rewards, dones, next_logits)")
        .lenient()
        .note("the next action is the best in the mean of its distribution")
        .java(
            a -> {
              a.ignore("value_network", "delay_value");
              String inputs =
                  "ReturnDistributions.ofAtoms(%s, %s, %s, Matrix.of(discounts), %s).actions(%s)"
                      .formatted(
                          rows(a, "logits", "a row for each transition, a block an action"),
                          a.data("atoms", Forms.NUMBERS, "places of the atoms"),
                          Forms.column(a, "rewards", "of the transitions"),
                          rows(a, "next_logits", "of the target network"),
                          a.data("actions", "int[]", "the actions taken"));
              return Forms.structured(
                      LossCall.of("categoricalTd"), "ReturnDistributions", inputs, "", "mean")
                  .after(discounts(a));
            });
  }

  private static String rows(Arguments a, String name, String meaning) {
    return Forms.matrix(a, a.data(name, Forms.NUMBERS, meaning), "columns");
  }

  private static String discounts(Arguments a) {
    return "double[] discounts = Arrays.stream("
        + a.data("dones", Forms.NUMBERS, "1 where the episode ended")
        + ").map(done -> "
        + a.number("gamma")
        + " * (1 - done)).toArray();";
  }

  private static Code dqn(Arguments a) {
    a.ignore("value_network", "delay_value");
    LossCall error =
        switch (a.choice("loss_function", "l2", "l1", "smooth_l1")) {
          case "l1" -> LossCall.of("mae");
          case "smooth_l1" -> LossCall.of("smoothL1", 1.0);
          default -> LossCall.of("mse");
        };
    boolean twice = a.flag("double_dqn");
    String inputs =
        "Transitions.ofActions(%s, %s, %s, Matrix.of(discounts), %s)"
            .formatted(
                rows(a, "q_values", "a row for each transition"),
                a.data("actions", "int[]", "the actions taken"),
                Forms.column(a, "rewards", "of the transitions"),
                rows(a, "next_q_values", "of the target network"));
    if (twice) {
      inputs += ".selector(" + rows(a, "next_q_selector", "what picks the next action") + ")";
    } else {
      a.ignore("next_q_selector");
    }
    return Forms.structured(
            LossCall.of(twice ? "doubleQLearning" : "qLearning", error),
            "Transitions",
            inputs,
            "",
            "mean")
        .after(discounts(a));
  }
}
