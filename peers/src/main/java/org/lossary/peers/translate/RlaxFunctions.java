package org.lossary.peers.translate;

import java.util.List;

/** Losses of RLax of transitions, and its returns. */
final class RlaxFunctions {
  private static final LossCall HALF_SQUARED = LossCall.of("halfSquared");

  private RlaxFunctions() {}

  static void register(Functions.Library rlax) {
    String note = "the error target - estimate, not squared; no gradient passes to the target";
    rlax.loss("td_error")
        .call("rlax.td_learning(v_tm1, r_t, discount_t, v_t)")
        .note(note)
        .java(
            a ->
                errors(
                    "Losses.temporalDifference(" + HALF_SQUARED + ")",
                    "Transitions.ofStates(%s, %s, %s, %s)"
                        .formatted(
                            Forms.column(a, "v_tm1", "values"),
                            Forms.column(a, "r_t", "rewards"),
                            Forms.column(a, "discount_t", "discounts"),
                            Forms.column(a, "v_t", "values of the next states")),
                    a.data("v_tm1", Forms.NUMBERS, "values") + ".length"));
    action(rlax, "sarsa_error", "sarsa(q_tm1, a_tm1, r_t, discount_t, q_t, a_t)")
        .java(
            a ->
                errors(
                    a,
                    "sarsa",
                    ".nextActions(" + a.data("a_t", "int[]", "the next actions") + ")"));
    action(
            rlax,
            "expected_sarsa_error",
            "expected_sarsa(q_tm1, a_tm1, r_t, discount_t, q_t, probs_a_t)")
        .java(
            a ->
                errors(
                    a,
                    "expectedSarsa",
                    ".nextPolicy("
                        + Forms.matrix(
                            a, a.data("probs_a_t", Forms.NUMBERS, "of the next actions"), "columns")
                        + ")"));
    action(rlax, "q_learning_error", "q_learning(q_tm1, a_tm1, r_t, discount_t, q_t)")
        .java(a -> errors(a, "qLearning", ""));
    action(
            rlax,
            "double_q_learning_error",
            "double_q_learning(q_tm1, a_tm1, r_t, discount_t, q_t_value, q_t_selector)")
        .java(
            a ->
                errors(
                    a,
                    "doubleQLearning",
                    ".selector("
                        + Forms.matrix(
                            a,
                            a.data("q_t_selector", Forms.NUMBERS, "what picks the next action"),
                            "columns")
                        + ")"));
    distributions(rlax);
    returns(rlax);
  }

  private static Function action(Functions.Library rlax, String id, String call) {
    return rlax.loss(id)
        .call("rlax." + call)
        .note("the error target - estimate, not squared; no gradient passes to the target")
        .note("a row for each transition; RLax takes one");
  }

  private static Code errors(Arguments a, String factory, String extra) {
    String q = a.data("q_tm1", Forms.NUMBERS, "values of actions, a row for each transition");
    boolean selector = a.signature().parameters().containsKey("q_t_value");
    String next = a.data(selector ? "q_t_value" : "q_t", Forms.NUMBERS, "of the next states");
    String actions = a.data("a_tm1", "int[]", "the actions taken");
    return errors(
        "Losses." + factory + "(" + HALF_SQUARED + ")",
        "Transitions.ofActions(%s, %s, %s, %s, %s)%s"
            .formatted(
                Forms.matrix(a, q, "columns"),
                actions,
                Forms.column(a, "r_t", "rewards"),
                Forms.column(a, "discount_t", "discounts"),
                Forms.matrix(a, next, "columns"),
                extra),
        actions + ".length");
  }

  private static Code errors(String loss, String transitions, String count) {
    return new Code(
        null,
        List.of(
            "Transitions transitions = " + transitions + ";",
            "double[] errors = new double[" + count + "];",
            loss + ".errors(transitions, errors);"),
        "errors");
  }

  private static void distributions(Functions.Library rlax) {
    rlax.loss("categorical_td")
        .call(
            "rlax.categorical_td_learning(v_atoms_tm1, v_logits_tm1, r_t, discount_t, v_atoms_t,"
                + " v_logits_t)")
        .note("the same atoms before and after")
        .java(
            a -> {
              String logits = a.data("v_logits_tm1", Forms.NUMBERS, "a row for each transition");
              a.ignore("v_atoms_t");
              String inputs =
                  "ReturnDistributions.ofAtoms(%s, %s, %s, %s, %s)"
                      .formatted(
                          Forms.matrix(a, logits, "columns"),
                          a.data("v_atoms_tm1", Forms.NUMBERS, "places of the atoms"),
                          Forms.column(a, "r_t", "rewards"),
                          Forms.column(a, "discount_t", "discounts"),
                          Forms.matrix(
                              a,
                              a.data("v_logits_t", Forms.NUMBERS, "of the next states"),
                              "columns"));
              return Forms.structured(
                  LossCall.of("categoricalTd"), "ReturnDistributions", inputs, "rows", "none");
            });
    rlax.loss("ppo_clip")
        .call("rlax.clipped_surrogate_pg_loss(prob_ratios_t, adv_t, epsilon)")
        .java(
            a -> {
              String ratios = a.data("prob_ratios_t", Forms.NUMBERS, "new over old probability");
              String inputs =
                  "PolicyBatch.ofLogProbabilities(Matrix.of(logs), "
                      + Forms.column(a, "adv_t", "advantages")
                      + ").old(Matrix.of(new double[logs.length]))";
              return Forms.structured(
                      LossCall.of("ppo")
                          .with("clipRange", a.number("epsilon"))
                          .with("normalizeAdvantages", false)
                          .with("valueCoefficient", 0.0),
                      "PolicyBatch",
                      inputs,
                      "",
                      "mean")
                  .after("double[] logs = Arrays.stream(" + ratios + ").map(Math::log).toArray();");
            });
  }

  private static void returns(Functions.Library rlax) {
    rlax.loss("gae")
        .call("rlax.truncated_generalized_advantage_estimation(r_t, discount_t, lambda_, values)")
        .note("values have one more entry: that of the state after the last step")
        .java(
            a -> {
              String values = a.data("values", Forms.NUMBERS, "one more than there are steps");
              String rewards = a.data("r_t", Forms.NUMBERS, "rewards");
              return returns(
                  a,
                  rewards,
                  "Matrix.of(Arrays.copyOf(" + values + ", n), 1, n)",
                  "Matrix.of(Arrays.copyOfRange(" + values + ", 1, n + 1), 1, n)",
                  "advantages");
            });
    rlax.loss("lambda_returns")
        .call("rlax.lambda_returns(r_t, discount_t, v_t, lambda_=1.0)")
        .note("values are those of the next states")
        .java(
            a -> {
              String next =
                  "Matrix.of("
                      + a.data("v_t", Forms.NUMBERS, "values of the next states")
                      + ", 1, n)";
              return returns(a, a.data("r_t", Forms.NUMBERS, "rewards"), next, next, "lambda");
            });
  }

  private static Code returns(
      Arguments a, String rewards, String values, String next, String method) {
    return new Code(
        null,
        List.of(
            "int n = " + rewards + ".length;",
            "Trajectories trajectory = Trajectories.of("
                + values
                + ", Matrix.of("
                + rewards
                + ", 1, n), Matrix.of("
                + a.data("discount_t", Forms.NUMBERS, "discounts")
                + ", 1, n), "
                + next
                + ");",
            "double[] out = new double[n];",
            "Returns."
                + method
                + "(trajectory, "
                + a.number("lambda_")
                + ", Matrix.of(out, 1, n));"),
        "out");
  }
}
