package org.lossary.bakeoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lossary.bakeoff.metric.Metric;

/** How it was done, in sentences for the report. */
final class Method {
  private Method() {}

  static List<String> sentences(
      BakeOffOptions o, Metric metric, Metric guide, boolean classes, double... weights) {
    List<String> s = new ArrayList<>();
    s.add(
        "Boosted trees of XGBoost, depth %d, learning rate %s, at most %d rounds, trained with the gradient and Hessian of each loss."
            .formatted(o.depth(), o.learningRate(), o.rounds()));
    s.add(folds(o, classes));
    s.add(
        "%s is for validation: it stops the rounds after %d without improvement, chooses the parameters of the loss%s, by %s. The test part is used once, to judge."
            .formatted(
                validation(o),
                o.patience(),
                classes ? ", calibrates scores and sets the threshold of F1" : "",
                guide.title()));
    if (weights.length > 0) {
      s.add(weights(o, weights));
    }
    if (guide != metric) {
      s.add(
          metric.title()
              + " decides, but does not stop training or choose parameters: a constant can be well calibrated.");
    }
    if (!classes) {
      s.add(
          "Scales of losses come from the residuals of a pilot model (absolute error) on validation rows. In deviances, predictions below a hundredth of the mean target count as that.");
    } else {
      s.add(
          "Margins become probabilities by the link of each loss; those of losses without one are calibrated (Platt's sigmoid for two classes, a temperature for more).");
    }
    s.add(
        "Intervals are 95%% intervals of the corrected resampled t test (Nadeau and Bengio 2003); P values against the best are adjusted by Holm for all losses. The best is chosen by the same folds, so that its own figure is a little too good."
            .formatted());
    return s;
  }

  private static String folds(BakeOffOptions o, boolean classes) {
    if (o.time() != null) {
      return "%d folds in the order of '%s': the rows are cut into %d blocks, and each block after the first is judged by models of all blocks before it; the same folds for all losses."
          .formatted(o.folds(), o.time(), o.folds() + 1);
    }
    return "%d-fold cross-validation, repeated %d time%s, %s, seed %d, the same folds for all losses."
        .formatted(
            o.folds(),
            o.repeats(),
            o.repeats() == 1 ? "" : "s",
            (o.group() == null ? "" : "rows with the same '" + o.group() + "' together, ")
                + (classes ? "stratified by class" : "stratified by fifths of the target"),
            o.seed());
  }

  private static String validation(BakeOffOptions o) {
    if (o.time() != null) {
      return "Within each training part the latest fifth";
    }
    return o.group() == null
        ? "Within each training part every fifth row"
        : "Within each training part about a fifth of the rows, whole groups,";
  }

  /** By Kish's effective size, (sum w)^2 / sum w^2. */
  private static String weights(BakeOffOptions o, double[] weights) {
    double sum = Arrays.stream(weights).sum();
    double squares = Arrays.stream(weights).map(w -> w * w).sum();
    return "Rows count by '%s' in training, calibration and every metric; the %d rows are worth %.0f equal ones. Scales of parameters and what the data look like are by rows."
        .formatted(o.weight(), weights.length, sum * sum / squares);
  }
}
