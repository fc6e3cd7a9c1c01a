package org.lossary.peers.translate;

import org.lossary.generative.CategoricalKl;

/** Losses of Liger-Kernel. */
final class LigerFunctions {
  private static final String LIGER = "liger_kernel.transformers.";
  private static final String CROSS =
      "weight=None, ignore_index=-100, lse_square_scale=0.0, label_smoothing=0.0,"
          + " reduction='mean', softcap=None, return_z_loss=False";

  private LigerFunctions() {}

  static void register(Functions.Library liger) {
    String zero =
        "0 where every row is ignored, as there; gradients are right under every reduction";
    liger
        .loss()
        .call(LIGER + "LigerCrossEntropyLoss(" + CROSS + ")(input, target)")
        .note(zero)
        .java(a -> crossEntropy(a, "input"));
    liger
        .loss()
        .call(
            LIGER
                + "LigerFusedLinearCrossEntropyLoss("
                + CROSS.replace("weight=None", "ce_weight=None")
                + ")(lin_weight, input, target, bias)")
        .note(zero)
        .note("takes logits: input times the transpose of lin_weight, plus bias")
        .java(
            a -> {
              a.ignore("lin_weight", "input", "bias");
              return crossEntropy(a, "logits");
            });
    liger
        .loss()
        .call(
            LIGER
                + "LigerKLDIVLoss(reduction='batchmean', log_target=False, eps=1e-10)(y_pred,"
                + " y_true)")
        .note("0 log 0 is 0 here; eps is what Liger puts in place of such a 0")
        .java(LigerFunctions::divergence);
    liger
        .loss()
        .call(LIGER + "LigerJSD(beta=0.5, ignore_index=-100)(log_q, log_p, shift_labels)")
        .java(LigerFunctions::jensenShannon);
    liger
        .loss()
        .call(LIGER + "LigerTVDLoss(reduction='batchmean', ignore_index=-100)(p, q)")
        .note("half the absolute differences of probabilities, added up over a row")
        .java(LigerFunctions::variation);
    liger
        .loss()
        .call(
            "liger_kernel.chunked_loss.LigerFusedLinearDPOLoss(ignore_index=-100, beta=0.1,"
                + " compute_nll_loss=False, compiled=True, use_ref_model=True,"
                + " average_log_prob=False, loss_type='sigmoid')(chosen, rejected,"
                + " reference_chosen, reference_rejected)")
        .note("takes log-probabilities of answers, which Liger computes from hidden states")
        .java(LigerFunctions::preferences);
  }

  private static Code crossEntropy(Arguments a, String scores) {
    if (!a.number("lse_square_scale").equals(0.0)) {
      throw a.bad(
          "lse_square_scale", "must be 0: the square of the log-sum-exp has no counterpart");
    }
    if (a.has("softcap")) {
      throw a.bad("softcap", "must be None: take softcap * tanh(logits / softcap) as the logits");
    }
    String weight = a.signature().parameters().containsKey("weight") ? "weight" : "ce_weight";
    LossCall loss =
        LossCall.of("crossEntropy")
            .with("classWeights", a.numbers(weight))
            .with("ignoreLabel", a.integer("ignore_index"))
            .with("labelSmoothing", a.number("label_smoothing"));
    String reduction = a.reduction("mean", "sum", "none");
    return Forms.labels(a, loss, scores, "target", "logits, row by row", reduction);
  }

  private static Code divergence(Arguments a) {
    a.ignore("eps");
    boolean log = a.flag("log_target");
    LossCall loss =
        LossCall.of("categoricalKl")
            .with(
                "first", log ? CategoricalKl.Form.LOG_PROBABILITY : CategoricalKl.Form.PROBABILITY)
            .with("second", CategoricalKl.Form.LOG_PROBABILITY);
    String said = a.reduction("batchmean", "sum", "none", "mean");
    boolean elements = said.equals("mean") || said.equals("none");
    String q = a.data("y_pred", Forms.NUMBERS, "logarithms of probabilities, row by row");
    String p = a.data("y_true", Forms.NUMBERS, "probabilities, or their logarithms");
    if (said.equals("mean")) {
      a.note("the mean divides by all elements; the divergence is reduction='batchmean'");
    }
    String pairs =
        elements
            ? "DistributionPairs.of(Matrix.of(" + p + "), Matrix.of(" + q + "))"
            : "DistributionPairs.of("
                + Forms.matrix(a, p, "columns")
                + ", "
                + Forms.matrix(a, q, "columns")
                + ")";
    String reduction = said.equals("batchmean") ? "mean" : said;
    return Forms.structured(
        loss, "DistributionPairs", pairs, elements ? q + ".length" : "rows", reduction);
  }

  /** The mixture has the weight beta of the teacher; at the ends it is a divergence. */
  private static Code jensenShannon(Arguments a) {
    if (a.applied("shift_labels") != null) {
      throw a.bad("shift_labels", "has no counterpart: leave the rows to be ignored out");
    }
    a.ignore("ignore_index");
    String q = a.data("log_q", Forms.NUMBERS, "the student's log-probabilities, row by row");
    String p = a.data("log_p", Forms.NUMBERS, "the teacher's log-probabilities, row by row");
    double beta = a.known("beta");
    LossCall loss = LossCall.of(beta > 0 && beta < 1 ? "jensenShannon" : "categoricalKl");
    loss =
        loss.with("first", CategoricalKl.Form.LOG_PROBABILITY)
            .with("second", CategoricalKl.Form.LOG_PROBABILITY);
    if (beta > 0 && beta < 1) {
      loss = loss.with("weight", beta);
    }
    String first = beta == 1 ? q : p;
    String second = beta == 1 ? p : q;
    if (beta == 0 || beta == 1) {
      a.note(
          beta == 0
              ? "the divergence of the teacher from the student, as there"
              : "the divergence of the student from the teacher, as there");
    }
    String pairs =
        "DistributionPairs.of("
            + Forms.matrix(a, first, "columns")
            + ", "
            + Forms.matrix(a, second, "columns")
            + ")";
    return Forms.structured(loss, "DistributionPairs", pairs, "rows", "mean");
  }

  private static Code variation(Arguments a) {
    a.ignore("ignore_index");
    String p = a.data("p", Forms.NUMBERS, "probabilities, row by row");
    String q = a.data("q", Forms.NUMBERS, "probabilities, row by row");
    String reduction = a.reduction("batchmean", "sum", "mean");
    String rows =
        reduction.equals("batchmean") ? "/ " + a.size("rows", "how many rows there are") + " " : "";
    String sum = reduction.equals("mean") ? "mean" : "sum";
    return Forms.plain(a, LossCall.of("mae"), p, q, sum)
        .with("double loss = ", "double loss = 0.5 " + rows + "* ");
  }

  private static Code preferences(Arguments a) {
    if (a.flag("compute_nll_loss")) {
      throw a.bad("compute_nll_loss", "must be False: add Losses.crossEntropy of the chosen");
    }
    if (a.flag("average_log_prob")) {
      a.note("log-probabilities are means over tokens with average_log_prob=True");
    }
    a.ignore("ignore_index", "compiled");
    a.choice("loss_type", "sigmoid");
    boolean free = !a.flag("use_ref_model");
    LossCall loss = LossCall.of("dpo").with("beta", a.number("beta")).with("referenceFree", free);
    return PreferenceFunctions.code(a, new PreferenceFunctions.Form(loss, free));
  }
}
