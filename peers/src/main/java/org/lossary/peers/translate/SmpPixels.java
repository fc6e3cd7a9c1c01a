package org.lossary.peers.translate;

/** Losses of pixels of segmentation_models.pytorch. */
final class SmpPixels {
  private static final String LOSSES = "segmentation_models_pytorch.losses.";
  private static final String DATA = "(y_pred, y_true)";
  private static final String[] MODES = {"binary", "multiclass", "multilabel"};
  private static final String MAPS = "images, channels, then space";

  private SmpPixels() {}

  static void register(Functions.Library smp) {
    smp.loss()
        .call(
            LOSSES
                + "FocalLoss(mode, alpha=None, gamma=2.0, ignore_index=None, reduction='mean',"
                + " normalized=False, reduced_threshold=None)"
                + DATA)
        .note("alpha None is -1 here")
        .java(SmpPixels::focal);
    smp.loss()
        .call(
            LOSSES
                + "SoftBCEWithLogitsLoss(weight=None, ignore_index=-100, reduction='mean',"
                + " smooth_factor=None, pos_weight=None)"
                + DATA)
        .java(SmpPixels::binary);
    smp.loss()
        .call(
            LOSSES
                + "SoftCrossEntropyLoss(reduction='mean', smooth_factor=None, ignore_index=-100,"
                + " dim=1)"
                + DATA)
        .note("the mean divides by all pixels, ignored ones too, as there")
        .java(SmpPixels::classes);
  }

  private static Code focal(Arguments a) {
    LossCall loss =
        LossCall.of("focal")
            .with("gamma", a.number("gamma"))
            .with("alpha", a.has("alpha") ? a.number("alpha") : (Object) (-1.0));
    boolean several = a.choice("mode", MODES).equals("multiclass");
    String reduction = a.reduction("mean", "sum");
    String p = a.data("y_pred", Forms.NUMBERS, several ? MAPS : "scores, in any shape");
    String t =
        a.data(
            "y_true",
            Forms.NUMBERS,
            several ? "one-hot, in the shape of the scores" : "targets, one for each score");
    Code code = Forms.plain(a, loss, p, t, reduction);
    if (!several) {
      return code;
    }
    a.note("a binary focal loss of each class, added over classes");
    return reduction.equals("mean")
        ? code.with(
            "double loss = ", "double loss = " + a.size("channels", "how many classes") + " * ")
        : code;
  }

  private static Code binary(Arguments a) {
    if (a.has("ignore_index") && !a.number("ignore_index").equals(-100.0)) {
      throw a.bad(
          "ignore_index",
          "must be None or -100: what is ignored still counts in the mean there, so leave it out");
    }
    boolean smooths = a.has("smooth_factor");
    if (smooths) {
      a.note("smooth_factor is half of what is called label smoothing here");
    }
    LossCall loss =
        LossCall.of("bceWithLogits")
            .with("posWeight", a.has("pos_weight") ? a.number("pos_weight") : (Object) 1.0)
            .with("labelSmoothing", smooths ? 2 * a.known("smooth_factor") : 0.0);
    return Forms.elements(a, loss, "y_pred", "y_true");
  }

  private static Code classes(Arguments a) {
    boolean smooths = a.has("smooth_factor");
    if (!smooths) {
      a.note("smooth_factor None is 0 here; there are versions that fail on it");
    }
    LossCall loss =
        LossCall.of("crossEntropy")
            .with(
                "ignoreLabel",
                a.has("ignore_index") ? a.integer("ignore_index") : (Object) Integer.MIN_VALUE)
            .with("labelSmoothing", smooths ? a.number("smooth_factor") : (Object) 0.0);
    String reduction = a.reduction("mean", "sum", "none");
    Code code =
        Forms.labels(
            a,
            loss,
            "y_pred",
            "y_true",
            "a row for each pixel, the classes moved to the last axis",
            reduction.equals("mean") ? "sum" : reduction);
    return reduction.equals("mean")
        ? code.with("double loss = ", "double loss = 1.0 / rows * ")
        : code;
  }
}
