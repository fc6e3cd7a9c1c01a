package org.lossary.peers.translate;

import org.lossary.ranking.Dpo;

/** Losses of pairs of answers, by the trainers of TRL. */
final class PreferenceFunctions {
  private static final String DPO = "beta=0.1, loss_type='sigmoid', label_smoothing=0.0";
  private static final Signature CONFIG =
      Signature.of("trl.DPOConfig(" + DPO + ", reference_free=False)");
  private static final Signature REWARDS =
      Signature.of("trl.RewardConfig(center_rewards_coefficient=None)");
  private static final String ANSWERS = "log-probabilities of answers, summed over tokens";

  private PreferenceFunctions() {}

  static void register(Functions.Library trl) {
    String data = "(chosen, rejected, reference_chosen, reference_rejected)";
    trl.loss()
        .call("trl.DPOConfig(" + DPO + ", reference_free=False)" + data)
        .lenient()
        .java(PreferenceFunctions::dpo);
    trl.loss()
        .call(
            "trl.DPOTrainer(model=None, ref_model=None, "
                + DPO
                + ", reference_free=False, args=None)"
                + data)
        .lenient()
        .java(
            a -> {
              a.ignore("model", "ref_model");
              return a.expression("args") instanceof Expression.Call config
                  ? code(a, form(a.within(CONFIG, config, true)))
                  : dpo(a);
            });
    trl.loss()
        .call("trl.RewardConfig(center_rewards_coefficient=None)(chosen, rejected)")
        .lenient()
        .java(a -> rewards(a, a));
    trl.loss()
        .call(
            "trl.RewardTrainer(model=None, center_rewards_coefficient=None, args=None)(chosen,"
                + " rejected)")
        .lenient()
        .java(
            a -> {
              a.ignore("model");
              return rewards(
                  a,
                  a.expression("args") instanceof Expression.Call config
                      ? a.within(REWARDS, config, true)
                      : a);
            });
  }

  private static Code dpo(Arguments a) {
    return code(a, form(a));
  }

  record Form(LossCall loss, boolean referenceFree) {}

  private static Form form(Arguments a) {
    String type = a.choice("loss_type", "sigmoid", "robust", "hinge", "ipo");
    boolean free = a.flag("reference_free");
    Object smoothing = a.number("label_smoothing");
    if (type.equals("ipo")) {
      a.note("for 'ipo' TRL divides log-probabilities by the number of tokens: so must you");
    }
    Dpo.Form form =
        switch (type) {
          case "robust" -> Dpo.Form.ROBUST;
          case "hinge" -> Dpo.Form.HINGE;
          case "ipo" -> Dpo.Form.IPO;
          default -> Dpo.Form.SIGMOID;
        };
    return new Form(
        LossCall.of("dpo")
            .with("form", form)
            .with("beta", a.number("beta"))
            .with("labelSmoothing", smoothing)
            .with("referenceFree", free),
        free);
  }

  static Code code(Arguments a, Form form) {
    String pair = Forms.column(a, "chosen", ANSWERS) + ", " + Forms.column(a, "rejected", ANSWERS);
    a.ignore("reference_chosen", "reference_rejected");
    String inputs =
        form.referenceFree
            ? "PreferencePairs.ofPolicy(" + pair + ")"
            : "PreferencePairs.of("
                + pair
                + ", "
                + Forms.column(a, "reference_chosen", "the same by the reference")
                + ", "
                + Forms.column(a, "reference_rejected", "the same by the reference")
                + ")";
    return Forms.structured(form.loss, "PreferencePairs", inputs, "", "mean");
  }

  private static Code rewards(Arguments a, Arguments config) {
    String name = "center_rewards_coefficient";
    Object centering = config.has(name) ? config.number(name) : (Object) 0.0;
    a.note("margins of pairs, a column there, are ScorePairs.margins(...)");
    return Forms.structured(
        LossCall.of("bradleyTerry", centering),
        "ScorePairs",
        "ScorePairs.of("
            + Forms.column(a, "chosen", "rewards of the chosen answers")
            + ", "
            + Forms.column(a, "rejected", "rewards of the rejected ones")
            + ")",
        "",
        "mean");
  }
}
