package org.lossary.peers.translate;

import org.lossary.Doubles;
import org.lossary.sequence.Infeasible;
import org.lossary.sequence.Per;

/** Losses of predicted classes and label sequences in PyTorch. */
final class TorchClasses {
  private static final String[] REDUCTIONS = {"mean", "sum", "none"};
  private static final String SCORES =
      "scores, row by row; of N x C x ..., with the class axis moved to the end";
  private static final String OLD = "size_average=None, reduce=None, ";

  private TorchClasses() {}

  static void register(Functions.Library torch) {
    binary(torch);
    crossEntropy(torch);
    margins(torch);
    torch
        .loss("ctc_loss")
        .call(
            "torch.nn.CTCLoss(blank=0, reduction='mean', zero_infinity=False)(log_probs, targets,"
                + " input_lengths, target_lengths)")
        .call(
            "torch.nn.functional.ctc_loss(log_probs, targets, input_lengths, target_lengths,"
                + " blank=0, reduction='mean', zero_infinity=False)")
        .note("torch's gradient by log_probs is right only through log_softmax")
        .java(TorchClasses::ctc);
  }

  private static void binary(Functions.Library torch) {
    torch
        .loss("bce")
        .call(
            "torch.nn.BCELoss(weight=None, size_average=None, reduce=None, reduction='mean')(input,"
                + " target)")
        .call(
            "torch.nn.functional.binary_cross_entropy(input, target, weight=None,"
                + " size_average=None, reduce=None, reduction='mean')")
        .note(
            "-100 is where torch clamps logarithms, 1e-12 what it divides by at least; Losses.bce()"
                + " is the mathematical loss")
        .java(
            a ->
                weighted(
                    a, LossCall.of("bce").with("logFloor", -100.0).with("divisorFloor", 1e-12)));
    torch
        .loss("bce_with_logits")
        .call(
            "torch.nn.BCEWithLogitsLoss(weight=None, size_average=None, reduce=None,"
                + " reduction='mean', pos_weight=None)(input, target)")
        .call(
            "torch.nn.functional.binary_cross_entropy_with_logits(input, target, weight=None,"
                + " size_average=None, reduce=None, reduction='mean', pos_weight=None)")
        .java(TorchClasses::withLogits);
    torch
        .loss("soft_margin", "precision_softplus")
        .call("torch.nn.SoftMarginLoss(" + OLD + "reduction='mean')(input, target)")
        .call("torch.nn.functional.soft_margin_loss(input, target, " + OLD + "reduction='mean')")
        .note("does not overflow above 709, where torch gives infinity")
        .java(a -> Forms.elements(a, LossCall.of("logistic"), "input", "target"));
  }

  /** Elements with a weight each; the mean divides by their number all the same. */
  private static Code weighted(Arguments a, LossCall loss) {
    if (!a.has("weight")) {
      return Forms.elements(a, loss, "input", "target");
    }
    String p = a.data("input", Forms.NUMBERS, "predictions, in any shape");
    String t = a.data("target", Forms.NUMBERS, "targets, one for each prediction");
    String w = a.data("weight", Forms.NUMBERS, "weights, one for each prediction");
    a.note("the mean divides by the number of elements, not by the sum of the weights");
    String batch = "Batch.of(" + p + ", " + t + ").weights(Matrix.of(" + w + "))";
    return Forms.supervised(loss, batch, p + ".length", a.reduction(REDUCTIONS));
  }

  private static Code withLogits(Arguments a) {
    if (!a.has("pos_weight")) {
      return weighted(a, LossCall.of("bceWithLogits"));
    }
    Object weights = a.numbers("pos_weight");
    if (weights instanceof Doubles d && d.size() == 1) {
      return weighted(a, LossCall.of("bceWithLogits").with("posWeight", d.get(0)));
    }
    if (a.has("weight")) {
      throw a.bad("weight", "has no counterpart together with a pos_weight for each class");
    }
    String reduction = a.reduction(REDUCTIONS);
    if (reduction.equals("none")) {
      throw a.bad("reduction", "must be mean or sum with a pos_weight for each class");
    }
    String batch =
        Forms.rows(a, "input", "target", "logits, in rows along the last axis", "columns");
    Code code =
        Forms.supervised(
            LossCall.of("multilabelBce").with("posWeight", weights), batch, "rows", reduction);
    return reduction.equals("sum") ? code.with("double loss = ", "double loss = columns * ") : code;
  }

  private static void crossEntropy(Functions.Library torch) {
    String module =
        "torch.nn.CrossEntropyLoss(weight=None, size_average=None, ignore_index=-100, reduce=None,"
            + " reduction='mean', label_smoothing=0.0)(input, target)";
    String function =
        "torch.nn.functional.cross_entropy(input, target, weight=None, size_average=None,"
            + " ignore_index=-100, reduce=None, reduction='mean', label_smoothing=0.0)";
    torch
        .loss("cross_entropy", "precision_cross_entropy")
        .call(module)
        .call(function)
        .when("targets are classes")
        .note("the mean divides by the sum of the targets' weights, as there")
        .note("0, not NaN, where every row is ignored")
        .java(
            a ->
                Forms.labels(
                    a, crossEntropy(a, true), "input", "target", SCORES, a.reduction(REDUCTIONS)));
    torch
        .loss("cross_entropy_soft")
        .call(module)
        .call(function)
        .when("targets are probabilities")
        .note("the mean divides by the number of rows, even with weights, as there")
        .java(
            a ->
                Forms.dense(
                    a, crossEntropy(a, false), "input", "target", SCORES, a.reduction(REDUCTIONS)));
    torch
        .loss("nll_loss")
        .call(
            "torch.nn.NLLLoss(weight=None, size_average=None, ignore_index=-100, reduce=None,"
                + " reduction='mean')(input, target)")
        .call(
            "torch.nn.functional.nll_loss(input, target, weight=None, size_average=None,"
                + " ignore_index=-100, reduce=None, reduction='mean')")
        .note("the mean divides by the sum of the targets' weights, as there")
        .java(
            a ->
                Forms.labels(
                    a,
                    LossCall.of("nll")
                        .with("classWeights", a.numbers("weight"))
                        .with("ignoreLabel", a.integer("ignore_index")),
                    "input",
                    "target",
                    "logarithms of probabilities, row by row",
                    a.reduction(REDUCTIONS)));
  }

  private static LossCall crossEntropy(Arguments a, boolean labels) {
    if (!labels) {
      a.ignore("ignore_index");
    }
    return LossCall.of("crossEntropy")
        .with("classWeights", a.numbers("weight"))
        .with("ignoreLabel", labels ? a.integer("ignore_index") : (Object) (-100))
        .with("labelSmoothing", a.number("label_smoothing"));
  }

  private static void margins(Functions.Library torch) {
    torch
        .loss("multi_margin")
        .call(
            "torch.nn.MultiMarginLoss(p=1, margin=1.0, weight=None, size_average=None, reduce=None,"
                + " reduction='mean')(input, target)")
        .call(
            "torch.nn.functional.multi_margin_loss(input, target, p=1, margin=1.0, weight=None,"
                + " size_average=None, reduce=None, reduction='mean')")
        .note("each row is divided by the number of classes, as there")
        .java(
            a ->
                Forms.labels(
                    a,
                    LossCall.of("multiMargin")
                        .with("power", a.integer("p"))
                        .with("margin", a.number("margin"))
                        .with("classWeights", a.numbers("weight")),
                    "input",
                    "target",
                    SCORES,
                    a.reduction(REDUCTIONS)));
    torch
        .loss("multilabel_margin")
        .call("torch.nn.MultiLabelMarginLoss(" + OLD + "reduction='mean')(input, target)")
        .call(
            "torch.nn.functional.multilabel_margin_loss(input, target, "
                + OLD
                + "reduction='mean')")
        .note("targets are rows of 0 and 1 here, lists of classes ended by -1 there")
        .java(
            a ->
                Forms.dense(
                    a,
                    LossCall.of("multilabelMargin"),
                    "input",
                    "target",
                    SCORES,
                    a.reduction(REDUCTIONS)));
    torch
        .loss("multilabel_soft_margin")
        .call(
            "torch.nn.MultiLabelSoftMarginLoss(weight=None, size_average=None, reduce=None,"
                + " reduction='mean')(input, target)")
        .call(
            "torch.nn.functional.multilabel_soft_margin_loss(input, target, weight=None,"
                + " size_average=None, reduce=None, reduction='mean')")
        .java(
            a ->
                Forms.dense(
                    a,
                    LossCall.of("multilabelSoftMargin", a.numbers("weight")),
                    "input",
                    "target",
                    SCORES,
                    a.reduction(REDUCTIONS)));
  }

  private static Code ctc(Arguments a) {
    String reduction = a.reduction(REDUCTIONS);
    LossCall loss =
        LossCall.of("ctc")
            .with("blank", a.integer("blank"))
            .with("infeasible", a.flag("zero_infinity") ? Infeasible.ZERO : Infeasible.INFINITE)
            .with("per", reduction.equals("mean") ? Per.LABEL : Per.SEQUENCE);
    a.note(
        "takes the logits, or log_probs, which are logits of themselves; its gradient is by the"
            + " logits");
    a.note(
        "Losses.ctcLogProbabilities() has the same value and the gradient by log_probs themselves:"
            + " for a network whose last layer is log_softmax");
    String scores =
        a.data("log_probs", Forms.NUMBERS, "T x N x C, logits or logarithms of probabilities");
    String targets = a.data("targets", "int[]", "labels, padded to rows of one length");
    String lengths = a.data("input_lengths", "int[]", "frames of each sequence");
    String counts = a.data("target_lengths", "int[]", "labels of each sequence");
    String labels =
        "Labellings.padded("
            + targets
            + ", "
            + a.size("width", "the length of the rows of targets")
            + ", "
            + counts
            + ")";
    String inputs =
        "LabelledSequences.timeFirst("
            + Forms.matrix(a, scores, "symbols")
            + ", "
            + labels
            + ").lengths("
            + lengths
            + ")";
    return Forms.structured(loss, "LabelledSequences", inputs, lengths + ".length", reduction);
  }
}
