package org.lossary.peers.translate;

import java.util.List;
import org.lossary.Doubles;
import org.lossary.generative.CategoricalKl;
import org.lossary.segmentation.Overlap;
import org.lossary.segmentation.Pool;

/** Losses of Flux.jl of columns of classes, of regions and of sequences. */
final class FluxRows {
  private static final String COLUMNS =
      "a column is a row here: the numbers lie in memory in the same order";
  private static final String PROBABILITIES = "probabilities, item by item";

  private FluxRows() {}

  static void register(Functions.Library flux) {
    String eps = "eps=" + FluxFunctions.EPS + ", ";
    call(flux, "crossentropy", eps)
        .note(COLUMNS)
        .java(
            a ->
                dense(
                    a,
                    LossCall.of("categoricalCrossEntropy").with("eps", a.number("eps")),
                    PROBABILITIES));
    call(flux, "logitcrossentropy", "")
        .note(COLUMNS)
        .java(a -> dense(a, LossCall.of("crossEntropy"), "logits, item by item"));
    call(flux, "kldivergence", eps)
        .note(COLUMNS)
        .note("cross-entropy with the eps of Flux, less the entropy of the targets")
        .java(FluxRows::divergence);
    call(flux, "focal_loss", "gamma=2, " + eps)
        .note(COLUMNS)
        .note("takes probabilities, which are at least eps here; Flux adds it to them")
        .java(
            a -> {
              LossCall loss =
                  LossCall.of("focalCategorical")
                      .with("gamma", a.number("gamma"))
                      .with("alpha", Doubles.of(1.0))
                      .with("clip", a.number("eps"));
              return dense(a, loss, PROBABILITIES);
            });
    flux.loss()
        .call("Flux.Losses.dice_coeff_loss(y_hat, y, smooth=1, eps=" + FluxFunctions.EPS + ")")
        .note("one region of all numbers, images and channels together")
        .java(
            a -> {
              a.ignore("eps");
              return region(
                  a,
                  LossCall.of("dice")
                      .with("smoothNumerator", a.number("smooth"))
                      .with("smoothDenominator", a.number("smooth"))
                      .with("overlap", Overlap.SQUARED));
            });
    flux.loss()
        .call("Flux.Losses.tversky_loss(y_hat, y, beta=0.7, eps=" + FluxFunctions.EPS + ")")
        .note("beta weighs false positives in the code of Flux, false negatives in its text")
        .java(
            a -> {
              a.ignore("eps");
              double beta = a.known("beta");
              return region(
                  a,
                  LossCall.of("tversky")
                      .with("alpha", beta)
                      .with("beta", Decimals.minus(1, beta))
                      .with("smoothNumerator", 1.0)
                      .with("smoothDenominator", 1.0));
            });
    flux.loss()
        .call("Flux.Losses.ctc_loss(y_hat, y)")
        .call("NNlib.ctc_loss(y_hat, y)")
        .note(
            "the last class is the blank; one sequence, a column of scores for each frame; labels count from"
                + " 1 there, from 0 here")
        .java(FluxRows::sequence);
  }

  private static Function call(Functions.Library flux, String name, String parameters) {
    return flux.loss()
        .call("Flux.Losses." + name + "(y_hat, y, " + parameters + "dims=1, agg=mean)");
  }

  private static Code dense(Arguments a, LossCall loss, String meaning) {
    return Forms.dense(a, loss, "y_hat", "y", meaning, FluxFunctions.reduction(a));
  }

  private static Code divergence(Arguments a) {
    String reduction = FluxFunctions.reduction(a);
    if (reduction.equals("none")) {
      throw a.bad("agg", "must be mean or sum");
    }
    LossCall loss = LossCall.of("categoricalCrossEntropy").with("eps", a.number("eps"));
    String batch = Forms.rows(a, "y_hat", "y", PROBABILITIES, "classes");
    String target = Forms.matrix(a, a.data("y", Forms.NUMBERS, PROBABILITIES), "classes");
    LossCall entropy = LossCall.of("categoricalEntropy", CategoricalKl.Form.PROBABILITY);
    boolean sum = reduction.equals("sum");
    String reduced = sum ? ".reduction(Reduction.SUM)" : "";
    return new Code(
        null,
        List.of(
            "Batch batch = " + batch + reduced + ";",
            "Distributions targets = Distributions.of(" + target + ")" + reduced + ";",
            "double loss = " + loss + ".value(batch) - " + entropy + ".value(targets);"),
        "loss");
  }

  private static Code region(Arguments a, LossCall loss) {
    String p = a.data("y_hat", Forms.NUMBERS, "probabilities, in any shape");
    String t = a.data("y", Forms.NUMBERS, "targets, one for each prediction");
    String inputs =
        "Segmentation.of(Matrix.of(%s, 1, %s.length), Matrix.of(%s, 1, %s.length), 1)"
            .formatted(p, p, t, t);
    return Forms.structured(loss.with("pool", Pool.ALL), "Segmentation", inputs, "1", "mean");
  }

  private static Code sequence(Arguments a) {
    String scores = a.data("y_hat", Forms.NUMBERS, "logits, frame by frame");
    String labels = a.data("y", "int[]", "the labels, from 0 on, without blanks");
    String inputs =
        "LabelledSequences.batchFirst(%s, Labellings.of(%s))"
            .formatted(Forms.matrix(a, scores, "symbols"), labels);
    return Forms.structured(
        LossCall.of("ctc").with("blank", -1), "LabelledSequences", inputs, "1", "mean");
  }
}
