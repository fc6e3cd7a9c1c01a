package org.lossary.peers.translate;

import org.lossary.metric.Reducer;

/** Losses of Keras whose targets are labels, and its similarity of directions. */
final class KerasLabels {
  private KerasLabels() {}

  static void register(Functions.Library keras) {
    KerasFunctions.loss(
            keras, "keras_cosine_similarity", "CosineSimilarity", "cosine_similarity", "axis=-1")
        .note("minus the similarity, so that less is more alike; lengths are at least 1e-7")
        .java(KerasLabels::similarity);
    String parameters = "from_logits=False, ignore_class=None, axis=-1";
    String rest = ", reduction='sum_over_batch_size', name=None, dtype=None)";
    keras
        .loss()
        .call(
            "keras.losses.SparseCategoricalCrossentropy(from_logits=False, ignore_class=None"
                + rest
                + "(y_true, y_pred, sample_weight)")
        .call("keras.losses.sparse_categorical_crossentropy(y_true, y_pred, " + parameters + ")")
        .java(KerasLabels::sparse);
    keras
        .loss()
        .call(
            "keras.losses.CTC(reduction='sum_over_batch_size', name=None, dtype=None)(y_true, y_pred)")
        .call("keras.losses.ctc(y_true, y_pred)")
        .note("the blank is 0; every sequence has all frames and all labels, as there")
        .java(a -> OptaxRows.wholeCtc(a, "y_pred", "y_true", KerasFunctions.reduction(a)));
    keras
        .loss()
        .call(
            "keras.losses.Circle(gamma=80.0, margin=0.4, remove_diagonal=True"
                + rest
                + "(y_true, y_pred, sample_weight)")
        .note("Keras wants rows of length 1; here their lengths do not matter")
        .note(
            "the mean is over rows whose loss is not 0, as there, where 1e-7 is added to how many")
        .java(KerasLabels::circle);
  }

  private static Code circle(Arguments a) {
    String reduction = KerasFunctions.reduction(a);
    boolean sum = reduction.equals("sum");
    if (reduction.equals("none")) {
      throw a.bad("reduction", "must be 'sum_over_batch_size', 'mean' or 'sum'");
    }
    if (!a.flag("remove_diagonal")) {
      throw a.bad("remove_diagonal", "must be True: a row is no positive of itself");
    }
    if (KerasFunctions.weighted(a)) {
      throw a.bad("sample_weight", "has no counterpart");
    }
    LossCall loss =
        LossCall.of("circle")
            .with("m", a.number("margin"))
            .with("gamma", a.number("gamma"))
            .with("reducer", sum ? Reducer.ROWS : Reducer.NON_ZERO);
    String labels = a.data("y_true", "int[]", MetricInputs.LABELS);
    String rows = MetricInputs.rows(a, "y_pred", MetricInputs.ROWS);
    return MetricInputs.code(loss, "LabelledEmbeddings.of(" + rows + ", " + labels + ")", sum);
  }

  private static Code similarity(Arguments a) {
    String reduction = KerasFunctions.reduction(a);
    String pairs =
        "EmbeddingPairs.of("
            + MetricInputs.rows(a, "y_pred", "predictions, row by row")
            + ", "
            + MetricInputs.rows(a, "y_true", "targets, in rows as the predictions are")
            + ")";
    if (KerasFunctions.weighted(a)) {
      a.note("weights multiply rows; the mean divides by the number of rows, as there");
      pairs += ".weights(" + a.data("sample_weight", Forms.NUMBERS, "a weight a row") + ")";
    }
    LossCall loss = LossCall.of("cosineSimilarity", 1e-7);
    return Forms.structured(loss, "EmbeddingPairs", pairs, "rows", reduction);
  }

  private static Code sparse(Arguments a) {
    String reduction = KerasFunctions.reduction(a);
    if (!a.flag("from_logits")) {
      throw a.bad(
          "from_logits",
          "must be True, which a model without the last softmax has; for probabilities use"
              + " keras.losses.CategoricalCrossentropy with one-hot targets");
    }
    boolean ignores = a.has("ignore_class");
    if (ignores && KerasFunctions.weighted(a)) {
      throw a.bad("ignore_class", "has no counterpart together with sample_weight");
    }
    Object ignored = ignores ? a.integer("ignore_class") : (Object) (-100);
    String scores =
        Forms.matrix(a, a.data("y_pred", Forms.NUMBERS, "logits, row by row"), "classes");
    String labels = a.data("y_true", "int[]", "the class of each row");
    String batch = KerasFunctions.batch(a, "Batch.ofLabels(" + scores + ", " + labels + ")");
    if (ignores) {
      a.note("the mean is over the rows that are not ignored, as there");
    }
    return Forms.supervised(
        LossCall.of("crossEntropy").with("ignoreLabel", ignored), batch, "rows", reduction);
  }
}
