package org.lossary.peers.translate;

/** Losses of the algorithms of Stable-Baselines3. */
final class ReinforcementFunctions {
  private ReinforcementFunctions() {}

  static void register() {
    stable(new Functions.Library("Stable-Baselines3"));
  }

  private static void stable(Functions.Library sb3) {
    sb3.loss("a2c", "reinforce")
        .call(
            "stable_baselines3.A2C(policy, env, normalize_advantage=False, entropy_coefficient=0.0,"
                + " value_coefficient=0.5)(log_probs, advantages, values, returns, entropy)")
        .call(
            "stable_baselines3.A2C(policy, env, normalize_advantage=False, ent_coef=0.0,"
                + " vf_coef=0.5)(log_probs, advantages, values, returns, entropy)")
        .lenient()
        .note("the value loss has no factor 1/2, as there")
        .java(
            a ->
                policy(
                    a,
                    LossCall.of("actorCritic")
                        .with("normalizeAdvantages", a.flag("normalize_advantage"))
                        .with("valueCoefficient", either(a, "vf_coef", "value_coefficient"))
                        .with("entropyCoefficient", either(a, "ent_coef", "entropy_coefficient")),
                    ""));
    sb3.loss("ppo")
        .call(
            "stable_baselines3.PPO(policy, env, clip_range=0.2, clip_range_vf=None,"
                + " normalize_advantage=True, ent_coef=0.0, vf_coef=0.5)(log_probs, old_log_probs,"
                + " advantages, values, old_values, returns, entropy)")
        .call(
            "stable_baselines3.PPO(policy, env, clip_range=0.2, clip_range_value=None,"
                + " normalize_advantage=True, entropy_coefficient=0.0,"
                + " value_coefficient=0.5, entropy=None)(log_probs, old_log_probs, advantages, values,"
                + " old_values, returns)")
        .lenient()
        .note("the value loss has no factor 1/2 and no maximum with the unclipped one, as there")
        .java(ReinforcementFunctions::ppo);
    sb3.loss("dqn")
        .call(
            "stable_baselines3.DQN(policy, env, gamma=0.99, beta=1.0)(q_values, actions, rewards,"
                + " dones, next_q_values)")
        .lenient()
        .note("no gradient to the target")
        .java(ReinforcementFunctions::dqn);
  }

  private static Object either(Arguments a, String first, String second) {
    return a.signature().parameters().containsKey(first) ? a.number(first) : a.number(second);
  }

  private static String steps(Arguments a, String extra) {
    a.ignore("policy", "env");
    boolean estimated = a.signature().parameters().containsKey("entropy") && !a.has("entropy");
    return "PolicyBatch.ofLogProbabilities("
        + Forms.column(a, "log_probs", "of the actions taken")
        + ", "
        + Forms.column(a, "advantages", "of the actions taken")
        + ")"
        + extra
        + ".critic("
        + Forms.column(a, "values", "of the states")
        + ", "
        + Forms.column(a, "returns", "what the values should be")
        + ")"
        + (estimated
            ? ""
            : ".entropies(" + Forms.column(a, "entropy", "of the policy in each state") + ")");
  }

  private static Code policy(Arguments a, LossCall loss, String extra) {
    return Forms.structured(loss, "PolicyBatch", steps(a, extra), "", "mean");
  }

  private static Code ppo(Arguments a) {
    String clip =
        a.signature().parameters().containsKey("clip_range_vf")
            ? "clip_range_vf"
            : "clip_range_value";
    boolean clipped = a.has(clip);
    LossCall loss =
        LossCall.of("ppo")
            .with("clipRange", a.number("clip_range"))
            .with("normalizeAdvantages", a.flag("normalize_advantage"))
            .with("valueCoefficient", either(a, "vf_coef", "value_coefficient"))
            .with("entropyCoefficient", either(a, "ent_coef", "entropy_coefficient"))
            .with("valueClip", clipped ? a.number(clip) : (Object) 0.0);
    String extra = ".old(" + Forms.column(a, "old_log_probs", "before the update") + ")";
    return policy(
        a,
        loss,
        clipped
            ? extra + ".oldValues(" + Forms.column(a, "old_values", "before the update") + ")"
            : extra);
  }

  private static Code dqn(Arguments a) {
    a.ignore("policy", "env");
    LossCall loss = LossCall.of("qLearning", LossCall.of("smoothL1", a.number("beta")));
    String q = a.data("q_values", Forms.NUMBERS, "a row for each transition");
    String dones = a.data("dones", Forms.NUMBERS, "1 where the episode ended");
    String inputs =
        "Transitions.ofActions(%s, %s, %s, Matrix.of(discounts), %s)"
            .formatted(
                Forms.matrix(a, q, "columns"),
                a.data("actions", "int[]", "the actions taken"),
                Forms.column(a, "rewards", "of the transitions"),
                Forms.matrix(
                    a, a.data("next_q_values", Forms.NUMBERS, "of the target network"), "columns"));
    return Forms.structured(loss, "Transitions", inputs, "", "mean")
        .after(
            "double[] discounts = Arrays.stream("
                + dones
                + ").map(done -> "
                + a.number("gamma")
                + " * (1 - done)).toArray();");
  }
}
