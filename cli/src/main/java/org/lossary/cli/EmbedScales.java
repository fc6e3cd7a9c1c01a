package org.lossary.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.IntStream;
import org.lossary.embedding.TrainingData;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.train.TrainingOptions;
import org.lossary.embedding.train.TrainingResult;

/**
 * Whether one column of a table drowns the others: its standard deviation in the rows that train is
 * more than {@value #MUCH} times the median one. Numbers of a list or an array have one scale,
 * which their model gave them, and no names.
 */
final class EmbedScales {
  private static final double MUCH = 10;

  private EmbedScales() {}

  /** What is to be said about it in one line; empty if nothing. */
  static String says(
      TrainingData all, EmbedColumns columns, TrainingOptions options, TrainingResult result) {
    if (options.standardized()
        || !(all instanceof Vectors vectors)
        || columns.table() == null
        || columns.table().columns().size() != all.columns()) {
      return "";
    }
    double[] deviations = vectors.take(result.split().train()).deviations();
    int[] order =
        IntStream.range(0, deviations.length)
            .filter(k -> deviations[k] > 0)
            .boxed()
            .sorted((a, b) -> Double.compare(deviations[a], deviations[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    if (order.length == 0) {
      return "";
    }
    int greatest = order[order.length - 1];
    // Of two columns the lower one, so that they can differ.
    double fold = deviations[greatest] / deviations[order[(order.length - 1) / 2]];
    return fold > MUCH
        ? "columns differ in scale %s-fold (the standard deviation of %s to the median one): try --standardized"
            .formatted(
                new BigDecimal(fold).round(new MathContext(2)).toPlainString(),
                columns.table().columns().get(greatest))
        : "";
  }

  /** What embeddings are compared with. */
  static String frozen(TrainingResult result) {
    return "frozen vectors" + (standardized(result) ? " (standardised)" : "");
  }

  static boolean standardized(TrainingResult result) {
    return result.head().shape().standardized();
  }
}
