package org.lossary.cli;

import java.util.List;
import java.util.Locale;
import org.lossary.Catalog;
import org.lossary.Loss;
import org.lossary.LossInfo;
import org.lossary.StructuredLoss;
import org.lossary.SupervisedLoss;
import org.lossary.segmentation.Segmentation;

/** What {@code lossary eval} says of losses that it cannot evaluate. */
final class EvalWords {
  private static final int SHOWN = 4;

  private EvalWords() {}

  /** Why a loss has no value by row, and what to evaluate instead. */
  static String notByRow(Loss loss) {
    List<String> others =
        Catalog.all().stream()
            .filter(e -> e.create() instanceof SupervisedLoss)
            .map(Catalog.Entry::info)
            .filter(i -> i.tasks().stream().anyMatch(loss.info().tasks()::contains))
            .map(LossInfo::id)
            .limit(SHOWN)
            .toList();
    return loss.info().id()
        + " takes "
        + inputs(loss)
        + ", which rows of a table do not hold; eval has losses of a prediction, or of one score a"
        + " class, against the target of the same row, such as "
        + String.join(", ", others.isEmpty() ? List.of("huber", "bce", "cross-entropy") : others);
  }

  private static String inputs(Loss loss) {
    if (!(loss instanceof StructuredLoss<?> structured)) {
      return "inputs of its own";
    }
    Class<?> type = structured.inputs();
    return type == Segmentation.class
        ? "whole images: predicted maps and true ones"
        : type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
