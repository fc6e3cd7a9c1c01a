package org.lossary.peers.translate;

import org.lossary.regression.Poisson;

/** Losses of {@code tf.nn}, one number an element or a row, and of keras.ops. */
final class TensorFlowScores {
  private TensorFlowScores() {}

  static void register(Functions.Library tf) {
    tf.loss()
        .call("tf.nn.l2_loss(t, name=None)")
        .note("half the sum of squares")
        .java(
            a -> {
              a.ignore("name");
              String t = a.data("t", Forms.NUMBERS, "numbers");
              return Forms.plain(
                  a, LossCall.of("halfSquared"), t, "new double[" + t + ".length]", "sum");
            });
    tf.loss()
        .call("tf.nn.sigmoid_cross_entropy_with_logits(labels=None, logits=None, name=None)")
        .java(a -> elements(a, LossCall.of("bceWithLogits"), "logits", "labels"));
    tf.loss()
        .call("tf.nn.weighted_cross_entropy_with_logits(labels, logits, pos_weight, name=None)")
        .java(
            a ->
                elements(
                    a,
                    LossCall.of("bceWithLogits").with("posWeight", a.number("pos_weight")),
                    "logits",
                    "labels"));
    tf.loss()
        .call("tf.nn.softmax_cross_entropy_with_logits(labels, logits, axis=-1, name=None)")
        .java(
            a -> {
              a.ignore("name");
              LossCall loss = LossCall.of("crossEntropy");
              String rows = "logits, row by row";
              return Forms.dense(a, loss, "logits", "labels", rows, a.reduction("none"));
            });
    tf.loss()
        .call("tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits, name=None)")
        .java(
            a -> {
              a.ignore("name");
              LossCall loss = LossCall.of("crossEntropy").with("ignoreLabel", Integer.MIN_VALUE);
              String rows = "logits, row by row";
              return Forms.labels(a, loss, "logits", "labels", rows, a.reduction("none"));
            });
    tf.loss()
        .call("tf.nn.log_poisson_loss(targets, log_input, compute_full_loss=False, name=None)")
        .java(
            a -> {
              boolean full = a.flag("compute_full_loss");
              if (full) {
                a.note("Stirling's approximation of ln(y!) only where y > 1, as there");
              }
              return elements(
                  a,
                  LossCall.of("poisson", full ? Poisson.Constant.STIRLING : Poisson.Constant.NONE),
                  "log_input",
                  "targets");
            });
    sequences(tf);
  }

  private static Code elements(Arguments a, LossCall loss, String prediction, String target) {
    a.ignore("name");
    return Forms.elements(a, loss, prediction, target);
  }

  private static void sequences(Functions.Library tf) {
    tf.loss()
        .call(
            "tf.nn.ctc_loss(labels, logits, label_length, logit_length, logits_time_major=True,"
                + " unique=None, blank_index=None, name=None)")
        .note("takes labels padded to rows of one length; TensorFlow takes sparse ones as well")
        .java(
            a -> {
              a.ignore("unique", "name");
              return sequences(
                  a,
                  a.has("blank_index") ? a.integer("blank_index") : (Object) 0,
                  a.flag("logits_time_major"),
                  new String[] {"logits", "labels", "logit_length", "label_length"});
            });
    new Functions.Library("Keras")
        .loss()
        .call("keras.ops.ctc_loss(target, output, target_length, output_length, mask_index=0)")
        .note("one loss for each sequence")
        .java(
            a ->
                sequences(
                    a,
                    a.integer("mask_index"),
                    false,
                    new String[] {"output", "target", "output_length", "target_length"}));
  }

  /** Scores, labels, and the lengths of both. */
  private static Code sequences(Arguments a, Object blank, boolean timeFirst, String[] names) {
    String scores =
        a.data(names[0], Forms.NUMBERS, (timeFirst ? "T x N x C" : "N x T x C") + ", logits");
    String lengths = a.data(names[2], "int[]", "frames of each sequence");
    String inputs =
        "LabelledSequences.%s(%s, Labellings.padded(%s, %s, %s)).lengths(%s)"
            .formatted(
                timeFirst ? "timeFirst" : "batchFirst",
                Forms.matrix(a, scores, "symbols"),
                a.data(names[1], "int[]", "labels, padded to rows of one length"),
                a.size("width", "the length of the rows of labels"),
                a.data(names[3], "int[]", "labels of each sequence"),
                lengths);
    a.note("a sequence that cannot have its labels costs infinity here");
    return Forms.structured(
        LossCall.of("ctc").with("blank", blank),
        "LabelledSequences",
        inputs,
        lengths + ".length",
        a.reduction("none"));
  }
}
