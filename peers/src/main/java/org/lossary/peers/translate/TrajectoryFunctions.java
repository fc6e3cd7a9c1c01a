package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.List;

/** Losses of RLax on trajectories and on distributions of returns, and those of its numbers. */
final class TrajectoryFunctions {
  private static final String ERRORS =
      "the error target - estimate, not squared; no gradient passes to the target";
  private static final String STEPS = "one trajectory, a number a step";

  private TrajectoryFunctions() {}

  static void register(Functions.Library rlax) {
    rlax.loss()
        .call("rlax.td_lambda(v_tm1, r_t, discount_t, v_t, lambda_, stop_target_gradients=True)")
        .note(ERRORS + ": Losses.tdLambda is a mean of them")
        .note(STEPS)
        .java(
            a ->
                new Code(
                    null,
                    List.of(
                        trajectory(a, ""),
                        "double[] errors = new double[v_tm1.length];".replace("v_tm1", values(a)),
                        "Returns.lambda(trajectory, "
                            + a.number("lambda_")
                            + ", Matrix.of(errors, 1, errors.length));",
                        less(a)),
                    "errors"));
    String parameters =
        "(v_tm1, v_t, r_t, discount_t, rho_tm1, lambda_=1.0, clip_rho_threshold=1.0, ";
    rlax.loss()
        .call("rlax.vtrace" + parameters + "stop_target_gradients=True)")
        .note(ERRORS + ": Losses.vTrace is a mean of them")
        .note(STEPS)
        .java(a -> vTrace(a, false));
    rlax.loss()
        .call(
            "rlax.vtrace_td_error_and_advantage"
                + parameters
                + "clip_pg_rho_threshold=1.0, stop_target_gradients=True)")
        .note(ERRORS + "; advantages holds pg_advantage")
        .note(STEPS)
        .java(a -> vTrace(a, true));
    distributions(rlax);
    numbers(rlax);
  }

  private static String values(Arguments a) {
    return a.data("v_tm1", Forms.NUMBERS, "values of the states");
  }

  private static String row(String name) {
    return "Matrix.of(" + name + ", 1, " + name + ".length)";
  }

  private static String trajectory(Arguments a, String more) {
    return "Trajectories trajectory = Trajectories.of(%s, %s, %s, %s)%s;"
        .formatted(
            row(values(a)),
            row(a.data("r_t", Forms.NUMBERS, "rewards")),
            row(a.data("discount_t", Forms.NUMBERS, "discounts")),
            row(a.data("v_t", Forms.NUMBERS, "values of the next states")),
            more);
  }

  private static String less(Arguments a) {
    return "for (int i = 0; i < errors.length; i++) { errors[i] -= " + values(a) + "[i]; }";
  }

  private static Code vTrace(Arguments a, boolean advantages) {
    Object ratio = a.number("clip_rho_threshold");
    Object policyRatio = advantages ? a.number("clip_pg_rho_threshold") : ratio;
    String ratios = a.data("rho_tm1", Forms.NUMBERS, "new over old probability of the actions");
    List<String> lines = new ArrayList<>();
    lines.add("double[] logs = Arrays.stream(" + ratios + ").map(Math::log).toArray();");
    lines.add(trajectory(a, ".logRatios(" + row("logs") + ")"));
    lines.add("double[] errors = new double[logs.length];");
    if (advantages) {
      lines.add("double[] advantages = new double[logs.length];");
    }
    lines.add(
        "Returns.vTrace(trajectory, %s, %s, 1.0, %s, %s, %s);"
            .formatted(
                a.number("lambda_"),
                ratio,
                policyRatio,
                row("errors"),
                advantages ? row("advantages") : "null"));
    lines.add(less(a));
    return new Code(null, lines, "errors");
  }

  private static void distributions(Functions.Library rlax) {
    String many = "a row for each transition; RLax takes one";
    String blocks = "a block of columns for each action; RLax has actions in ";
    rlax.loss()
        .call(
            "rlax.quantile_q_learning(dist_q_tm1, tau_q_tm1, a_tm1, r_t, discount_t,"
                + " dist_q_t_selector, dist_q_t, huber_param=0.0)")
        .note(many)
        .note(blocks + "columns, quantiles in rows")
        .note("tau_q_tm1 must be the middles (i + 1/2) / M, which they are here")
        .java(TrajectoryFunctions::quantiles);
    rlax.loss()
        .call(
            "rlax.categorical_q_learning(q_atoms_tm1, q_logits_tm1, a_tm1, r_t, discount_t,"
                + " q_atoms_t, q_logits_t)")
        .note(many)
        .note(blocks + "rows: the same order")
        .note("the same atoms before and after")
        .java(
            a -> {
              a.ignore("q_atoms_t");
              String inputs =
                  "ReturnDistributions.ofAtoms(%s, %s, %s, %s, %s).actions(%s)"
                      .formatted(
                          matrix(a, "q_logits_tm1"),
                          a.data("q_atoms_tm1", Forms.NUMBERS, "places of the atoms"),
                          Forms.column(a, "r_t", "rewards"),
                          Forms.column(a, "discount_t", "discounts"),
                          matrix(a, "q_logits_t"),
                          a.data("a_tm1", "int[]", "the actions taken"));
              return Forms.structured(
                  LossCall.of("categoricalTd"),
                  "ReturnDistributions",
                  inputs,
                  "rows",
                  a.reduction("none"));
            });
  }

  private static String matrix(Arguments a, String name) {
    return Forms.matrix(
        a, a.data(name, Forms.NUMBERS, "a row for each transition, a block an action"), "columns");
  }

  private static Code quantiles(Arguments a) {
    a.ignore("tau_q_tm1");
    Object kappa = a.number("huber_param");
    String inputs =
        "ReturnDistributions.ofQuantiles(%s, %s, %s, %s, %s).actions(%s).selector(%s)"
            .formatted(
                matrix(a, "dist_q_tm1"),
                a.size("quantiles", "how many there are in a block"),
                Forms.column(a, "r_t", "rewards"),
                Forms.column(a, "discount_t", "discounts"),
                matrix(a, "dist_q_t"),
                a.data("a_tm1", "int[]", "the actions taken"),
                matrix(a, "dist_q_t_selector"));
    Code code =
        Forms.structured(
            LossCall.of("quantileTd", kappa),
            "ReturnDistributions",
            inputs,
            "rows",
            a.reduction("none"));
    if (kappa.equals(0.0)) {
      return code;
    }
    a.note("the Huber loss is divided by its threshold here, not there: hence the factor");
    return code.result().equals("losses")
        ? code.then("for (int i = 0; i < losses.length; i++) { losses[i] *= " + kappa + "; }")
        : code.with("double loss = ", "double loss = " + kappa + " * ");
  }

  private static void numbers(Functions.Library rlax) {
    rlax.loss()
        .call("rlax.l2_loss(predictions, targets=None)")
        .note("with the factor 1/2, as there")
        .java(a -> Forms.elements(a, LossCall.of("halfSquared"), "predictions", "targets"));
    rlax.loss()
        .call("rlax.huber_loss(x, delta=1.0)")
        .note("takes errors: the targets are zeros")
        .java(
            a -> {
              String x = a.data("x", Forms.NUMBERS, "errors");
              return Forms.plain(
                      a, LossCall.of("huber", a.number("delta")), x, "zeros", a.reduction("none"))
                  .after("double[] zeros = new double[" + x + ".length];");
            });
  }
}
