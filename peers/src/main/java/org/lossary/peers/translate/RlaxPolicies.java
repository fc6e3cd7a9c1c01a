package org.lossary.peers.translate;

import java.util.List;

/** Losses of policies in RLax, n-step returns, and double learning of distributions. */
final class RlaxPolicies {
  private RlaxPolicies() {}

  static void register(Functions.Library rlax) {
    rlax.loss()
        .call("rlax.policy_gradient_loss(logits_t, a_t, adv_t, w_t, use_stop_gradient=True)")
        .note("the mean divides by the steps, whatever their weights, as there")
        .java(
            a -> {
              if (!a.flag("use_stop_gradient")) {
                a.note("no gradient passes to the advantages here");
              }
              String inputs =
                  "PolicyBatch.ofLogits(%s, %s, %s).weights(%s)"
                      .formatted(
                          logits(a),
                          a.data("a_t", "int[]", "the actions taken"),
                          Forms.column(a, "adv_t", "of the actions taken"),
                          a.data("w_t", Forms.NUMBERS, "a weight for each step"));
              return Forms.structured(LossCall.of("reinforce"), "PolicyBatch", inputs, "", "mean");
            });
    rlax.loss()
        .call("rlax.entropy_loss(logits_t, w_t)")
        .note("minus the entropy; the mean divides by the steps, whatever their weights, as there")
        .java(
            a -> {
              String inputs =
                  "PolicyBatch.ofLogits(%s, new int[rows], Matrix.of(new double[rows]))"
                      .formatted(logits(a));
              String weights = a.data("w_t", Forms.NUMBERS, "a weight for each step");
              return Forms.structured(
                  LossCall.of("entropyBonus"),
                  "PolicyBatch",
                  inputs + ".weights(" + weights + ")",
                  "",
                  "mean");
            });
    rlax.loss()
        .call(
            "rlax.n_step_bootstrapped_returns(r_t, discount_t, v_t, n, lambda_t=1.0,"
                + " stop_target_gradients=True)")
        .note("the targets of Losses.nStepTd; values are those of the next states")
        .java(RlaxPolicies::returns);
    rlax.loss()
        .call(
            "rlax.categorical_double_q_learning(q_atoms_tm1, q_logits_tm1, a_tm1, r_t, discount_t,"
                + " q_atoms_t, q_logits_t, q_t_selector)")
        .note("a row for each transition; RLax takes one")
        .note("the same atoms before and after; the best action by q_t_selector is yours to find")
        .java(RlaxPolicies::categorical);
  }

  private static String logits(Arguments a) {
    return Forms.matrix(
        a, a.data("logits_t", Forms.NUMBERS, "of the policy, a row for each step"), "actions");
  }

  private static Code returns(Arguments a) {
    if (!a.number("lambda_t").equals(1.0)) {
      throw a.bad("lambda_t", "must be 1: rlax.lambda_returns has other mixtures of all lengths");
    }
    String next =
        "Matrix.of(" + a.data("v_t", Forms.NUMBERS, "values of the next states") + ", 1, n)";
    String rewards = a.data("r_t", Forms.NUMBERS, "rewards");
    return new Code(
        null,
        List.of(
            "int n = " + rewards + ".length;",
            "Trajectories trajectory = Trajectories.of(%s, Matrix.of(%s, 1, n), Matrix.of(%s, 1, n), %s);"
                .formatted(next, rewards, a.data("discount_t", Forms.NUMBERS, "discounts"), next),
            "double[] out = new double[n];",
            "Returns.nStep(trajectory, " + a.integer("n") + ", Matrix.of(out, 1, n));"),
        "out");
  }

  private static Code categorical(Arguments a) {
    a.ignore("q_atoms_t", "q_t_selector");
    String meaning = "a row for each transition, a block an action";
    String logits = a.data("q_logits_tm1", Forms.NUMBERS, meaning);
    String next = a.data("q_logits_t", Forms.NUMBERS, meaning);
    String inputs =
        "ReturnDistributions.ofAtoms(%s, %s, %s, %s, %s).actions(%s).nextActions(%s)"
            .formatted(
                Forms.matrix(a, logits, "columns"),
                a.data("q_atoms_tm1", Forms.NUMBERS, "places of the atoms"),
                Forms.column(a, "r_t", "rewards"),
                Forms.column(a, "discount_t", "discounts"),
                Forms.matrix(a, next, "columns"),
                a.data("a_tm1", "int[]", "the actions taken"),
                a.variable("best", "int[]", "the best action of each row of q_t_selector"));
    return Forms.structured(
        LossCall.of("categoricalTd"), "ReturnDistributions", inputs, "rows", a.reduction("none"));
  }
}
