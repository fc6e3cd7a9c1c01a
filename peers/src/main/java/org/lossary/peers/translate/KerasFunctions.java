package org.lossary.peers.translate;

import java.util.List;
import org.lossary.generative.CategoricalKl;

/**
 * Losses of Keras 3: a number a row (the mean over the last axis), weights of rows, and a mean over
 * rows.
 */
final class KerasFunctions {
  private static final double EPSILON = 1e-7;
  private static final String CLIP = "Keras keeps probabilities within [1e-7, 1 - 1e-7]: clip";
  private static final String PROBABILITIES = "probabilities, row by row";

  private KerasFunctions() {}

  static void register(Functions.Library keras) {
    numbers(keras);
    classes(keras);
  }

  static Function loss(
      Functions.Library keras, String id, String type, String function, String parameters) {
    String more = parameters.isEmpty() ? "" : parameters + ", ";
    return keras
        .loss(id)
        .call(
            "keras.losses."
                + type
                + "("
                + more
                + "reduction='sum_over_batch_size', name=None, dtype=None)(y_true, y_pred,"
                + " sample_weight)")
        .call(
            "keras.losses."
                + function
                + "(y_true, y_pred"
                + (parameters.isEmpty() ? "" : ", " + parameters)
                + ")");
  }

  private static void numbers(Functions.Library keras) {
    loss(keras, "keras_mse", "MeanSquaredError", "mean_squared_error", "")
        .java(a -> elements(a, LossCall.of("mse")));
    loss(keras, "keras_mae", "MeanAbsoluteError", "mean_absolute_error", "")
        .java(a -> elements(a, LossCall.of("mae")));
    loss(keras, "keras_mape", "MeanAbsolutePercentageError", "mean_absolute_percentage_error", "")
        .note("percent: 100 times the fraction; divides by max(|y|, 1e-7)")
        .java(a -> elements(a, LossCall.of("mape").with("eps", EPSILON)));
    loss(keras, "keras_msle", "MeanSquaredLogarithmicError", "mean_squared_logarithmic_error", "")
        .note("both sides are at least 1e-7, as there")
        .java(a -> elements(a, LossCall.of("msle", EPSILON)));
    loss(keras, "keras_huber", "Huber", "huber", "delta=1.0")
        .java(a -> elements(a, LossCall.of("huber", a.number("delta"))));
    loss(keras, "keras_log_cosh", "LogCosh", "log_cosh", "")
        .java(a -> elements(a, LossCall.of("logCosh")));
    loss(keras, "keras_poisson", "Poisson", "poisson", "")
        .note("takes rates, not their logarithms; 1e-7 is added to them")
        .java(a -> elements(a, LossCall.of("poissonRate").with("eps", EPSILON)));
    loss(keras, "keras_kl_divergence", "KLDivergence", "kl_divergence", "")
        .note("Keras keeps both within [1e-7, 1]: clip")
        .java(KerasFunctions::divergence);
  }

  /** {@code none} for a function, the object's reduction otherwise. */
  static String reduction(Arguments a) {
    a.ignore("name", "dtype");
    String said = a.reduction("sum_over_batch_size", "mean", "sum", "none");
    return said.equals("sum_over_batch_size") ? "mean" : said;
  }

  /** The mean over the last axis is a row's value; weights are of rows. */
  private static Code elements(Arguments a, LossCall loss) {
    String reduction = reduction(a);
    String t = "y_true";
    boolean weights = weighted(a);
    if (reduction.equals("mean") && !weights) {
      return Forms.plain(
          a,
          loss,
          a.data("y_pred", Forms.NUMBERS, "predictions, in any shape"),
          a.data(t, Forms.NUMBERS, "targets, one for each prediction"),
          reduction);
    }
    String batch = batch(a, Forms.rows(a, "y_pred", t, "predictions, row by row", "columns"));
    if (reduction.equals("none")) {
      return new Code(
          loss,
          List.of(
              "double[] elements = new double[rows * columns];",
              loss + ".values(" + batch + ", Matrix.of(elements, rows, columns));",
              "double[] losses = new double[rows];",
              "for (int i = 0; i < elements.length; i++) { losses[i / columns] += elements[i] /"
                  + " columns; }"),
          "losses");
    }
    Code code = Forms.supervised(loss, batch, "rows", reduction);
    return reduction.equals("sum")
        ? code.with("double loss = ", "double loss = 1.0 / columns * ")
        : code;
  }

  /** Whether rows have weights, which the object is applied to. */
  static boolean weighted(Arguments a) {
    return a.isApplied("sample_weight");
  }

  static String batch(Arguments a, String batch) {
    if (!weighted(a)) {
      return batch;
    }
    a.note("weights multiply rows; the mean divides by the number of rows, as there");
    return batch
        + ".weights(Matrix.of("
        + a.data("sample_weight", Forms.NUMBERS, "a weight for each row")
        + "))";
  }

  private static Code dense(Arguments a, LossCall loss, String meaning) {
    String reduction = reduction(a);
    String batch = batch(a, Forms.rows(a, "y_pred", "y_true", meaning, "columns"));
    return Forms.supervised(loss, batch, "rows", reduction);
  }

  private static Code divergence(Arguments a) {
    String p = a.data("y_true", Forms.NUMBERS, PROBABILITIES);
    String q = a.data("y_pred", Forms.NUMBERS, PROBABILITIES);
    LossCall loss =
        LossCall.of("categoricalKl")
            .with("first", CategoricalKl.Form.PROBABILITY)
            .with("second", CategoricalKl.Form.PROBABILITY)
            .with("clip", EPSILON);
    String inputs =
        "DistributionPairs.of("
            + Forms.matrix(a, p, "columns")
            + ", "
            + Forms.matrix(a, q, "columns")
            + ")";
    if (weighted(a)) {
      inputs += ".weights(" + a.data("sample_weight", Forms.NUMBERS, "a weight a row") + ")";
    }
    return Forms.structured(loss, "DistributionPairs", inputs, "rows", reduction(a));
  }

  private static void classes(Functions.Library keras) {
    String signs = "labels that are all 0 or 1 stand for -1 and 1 there: they must be -1 or 1 here";
    loss(keras, "keras_hinge", "Hinge", "hinge", "")
        .note(signs)
        .java(a -> elements(a, LossCall.of("hinge")));
    loss(keras, "keras_squared_hinge", "SquaredHinge", "squared_hinge", "")
        .note(signs)
        .java(a -> elements(a, LossCall.of("squaredHinge")));
    loss(keras, "keras_categorical_hinge", "CategoricalHinge", "categorical_hinge", "")
        .note("the maximum over the other classes is at least 0 there, and here")
        .java(a -> dense(a, LossCall.of("categoricalHinge"), "scores, row by row"));
    loss(
            keras,
            "keras_binary_crossentropy",
            "BinaryCrossentropy",
            "binary_crossentropy",
            "from_logits=False, label_smoothing=0.0, axis=-1")
        .java(KerasFunctions::binary);
    loss(
            keras,
            "keras_categorical_crossentropy",
            "CategoricalCrossentropy",
            "categorical_crossentropy",
            "from_logits=False, label_smoothing=0.0, axis=-1")
        .java(KerasFunctions::categorical);
    loss(
            keras,
            "keras_binary_focal",
            "BinaryFocalCrossentropy",
            "binary_focal_crossentropy",
            "apply_class_balancing=False, alpha=0.25, gamma=2.0, from_logits=False,"
                + " label_smoothing=0.0, axis=-1")
        .java(KerasFunctions::binaryFocal);
    loss(
            keras,
            "keras_categorical_focal",
            "CategoricalFocalCrossentropy",
            "categorical_focal_crossentropy",
            "alpha=0.25, gamma=2.0, from_logits=False, label_smoothing=0.0, axis=-1")
        .java(KerasFunctions::categoricalFocal);
  }

  private static Code binary(Arguments a) {
    Object smoothing = a.number("label_smoothing");
    if (a.flag("from_logits")) {
      return elements(a, LossCall.of("bceWithLogits").with("labelSmoothing", smoothing));
    }
    a.note(CLIP);
    return smoothed(a, smoothing, elements(a, LossCall.of("bce").with("clip", EPSILON)));
  }

  /** Draws targets to 1/2 before anything else, where the loss has no parameter for it. */
  private static Code smoothed(Arguments a, Object smoothing, Code code) {
    if (smoothing.equals(0.0)) {
      return code;
    }
    String target = a.data("y_true", Forms.NUMBERS, "targets, one for each prediction");
    String s = smoothing.toString();
    return code.with(", " + target, ", smoothed")
        .with("Matrix.of(" + target, "Matrix.of(smoothed")
        .after(
            "double[] smoothed = Arrays.stream("
                + target
                + ").map(element -> element * (1 - "
                + s
                + ") + 0.5 * "
                + s
                + ").toArray();");
  }

  private static Code categorical(Arguments a) {
    Object smoothing = a.number("label_smoothing");
    if (a.flag("from_logits")) {
      return dense(
          a, LossCall.of("crossEntropy").with("labelSmoothing", smoothing), "logits, row by row");
    }
    a.note(CLIP + "; rows are first divided by their sum: normalize");
    return dense(
        a,
        LossCall.of("categoricalCrossEntropy")
            .with("clip", EPSILON)
            .with("normalize", true)
            .with("labelSmoothing", smoothing),
        PROBABILITIES);
  }

  private static Code binaryFocal(Arguments a) {
    boolean balanced = a.flag("apply_class_balancing");
    Object alpha = a.number("alpha");
    Code code =
        elements(
            a,
            LossCall.of("focalProbability")
                .with("gamma", a.number("gamma"))
                .with("alpha", balanced ? alpha : (Object) (-1.0))
                .with("clip", EPSILON));
    a.note("alpha counts only with apply_class_balancing, as there: -1 leaves it out");
    a.note(CLIP);
    Code smoothed = smoothed(a, a.number("label_smoothing"), code);
    if (!a.flag("from_logits")) {
      return smoothed;
    }
    String p = a.data("y_pred", Forms.NUMBERS, "logits");
    return smoothed
        .with("(" + p + ",", "(probabilities,")
        .after(
            "double[] probabilities = Arrays.stream("
                + p
                + ").map(element -> 1 / (1 + Math.exp(-element))).toArray();");
  }

  private static Code categoricalFocal(Arguments a) {
    if (a.flag("from_logits")) {
      throw a.bad("from_logits", "must be False: apply the softmax first");
    }
    a.note(CLIP + "; rows are first divided by their sum: normalize");
    return dense(
        a,
        LossCall.of("focalCategorical")
            .with("gamma", a.number("gamma"))
            .with("alpha", a.numbers("alpha"))
            .with("clip", EPSILON)
            .with("labelSmoothing", a.number("label_smoothing")),
        PROBABILITIES);
  }
}
