package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.List;
import org.lossary.peers.translate.Signature.Answer;

/** The lines of Java around a loss: batch, reduction, gradient. */
final class Forms {
  private Forms() {}

  /** One prediction beside one target. */
  static Answer elements(String loss, String reduction, String... notes) {
    return supervised(loss, "Batch.of(prediction, target)", reduction, notes);
  }

  /** Rows of scores against labels. */
  static Answer labels(String loss, String reduction, String... notes) {
    return supervised(loss, "Batch.ofLabels(scores, labels)", reduction, notes);
  }

  /** Rows of scores against rows of targets. */
  static Answer rows(String loss, String reduction, String... notes) {
    return supervised(loss, "Batch.of(scores, targets)", reduction, notes);
  }

  private static Answer supervised(String loss, String batch, String reduction, String... notes) {
    String reduced =
        switch (reduction) {
          case "mean", "sum_over_batch_size", "" -> batch;
          case "sum" -> batch + ".reduction(Reduction.SUM)";
          case "none" -> batch + ".reduction(Reduction.NONE)";
          default ->
              throw new org.lossary.peers.PeerException("unknown reduction '" + reduction + "'");
        };
    boolean none = reduction.equals("none");
    String call =
        loss
            + (none ? ".valuesAndGradient(" : ".valueAndGradient(")
            + reduced
            + (none ? ", values, gradient)" : ", gradient)");
    List<String> all = new ArrayList<>(List.of(notes));
    all.removeIf(String::isEmpty);
    return new Answer(loss, call, all);
  }
}
