package org.lossary.cli;

import org.lossary.Domain;
import org.lossary.SupervisedLoss;
import org.lossary.bakeoff.BakeOffOptions;
import org.lossary.bakeoff.BakeOffResult;
import org.lossary.bakeoff.Candidate;
import org.lossary.peers.translate.JavaLine;

/** The lines of Java that train with the recommended loss. */
final class WinnerCode {
  private WinnerCode() {}

  /** With the library alone. */
  static String library(BakeOffResult result) {
    SupervisedLoss loss = result.recommended().loss();
    int columns = result.outOfFold().classLabels().size();
    boolean weighted = result.outOfFold().weights().length > 0;
    String counted =
        weighted ? "\n    .weights(Matrix.of(weights)).reduction(Reduction.WEIGHTED_MEAN)" : "";
    if (loss.info().target() != Domain.LABEL && weighted) {
      return """
          Batch batch = Batch.of(Matrix.of(prediction), Matrix.of(target))%s;
          double value = %s.valueAndGradient(batch, Matrix.of(gradient));"""
          .formatted(counted, JavaLine.of(loss));
    }
    if (loss.info().target() != Domain.LABEL) {
      return "double value = "
          + JavaLine.of(loss)
          + ".valueAndGradient(prediction, target, gradient);";
    }
    return """
        Batch batch = Batch.ofLabels(Matrix.of(scores, rows, %d), labels)%s;
        double value = %s.valueAndGradient(batch, Matrix.of(gradient, rows, %d));"""
        .formatted(columns, counted, JavaLine.of(loss), columns);
  }

  /** With XGBoost4J, the settings of the comparison and as many rounds as it chose. */
  static String xgboost(BakeOffResult result) {
    Candidate winner = result.recommended();
    SupervisedLoss loss = winner.loss();
    boolean labels = loss.info().target() == Domain.LABEL;
    String objective =
        labels
            ? "ofClasses(%s, %d)"
                .formatted(JavaLine.of(loss), result.outOfFold().classLabels().size())
            : "of(%s)".formatted(JavaLine.of(loss));
    BakeOffOptions o = result.settings().options();
    return (result.outOfFold().weights().length > 0 ? "train.setWeight(weights);\n" : "")
        + """
        LossaryObjective objective = LossaryObjective.%s.normalized();
        Map<String, Object> params = new HashMap<>(objective.parameters(train));
        params.putAll(Map.of("eta", %s, "max_depth", %d, "min_child_weight", 3, "tree_method", "hist"));
        Booster booster = XGBoost.train(train, params, %d, Map.of(), objective, null);
        %s(booster.predict(test, true));"""
            .formatted(
                objective,
                o.learningRate(),
                o.depth(),
                rounds(winner),
                labels
                    ? "double[][] predictions = objective.link().classes"
                    : "double[] predictions = objective.link().numbers");
  }

  /** What its settings come from. */
  static String occasion(BakeOffResult result) {
    return result.settings().options().quick()
        ? "first look, whose trees are few and coarse"
        : "comparison";
  }

  /** The median over the folds of the rounds that were best. */
  static int rounds(Candidate winner) {
    int[] sorted = winner.rounds().stream().mapToInt(Integer::intValue).sorted().toArray();
    return Math.max(1, sorted[sorted.length / 2]);
  }
}
