package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.metric.IndexPairs;
import org.lossary.metric.IndexTriplets;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.LiftedStructure;
import org.lossary.metric.NPair;

/** Batches of embeddings with labels, views, references or listed pairs. */
final class LabelledEmbeddingsSampler implements InputsSampler<LabelledEmbeddings> {
  @Override
  public Class<LabelledEmbeddings> type() {
    return LabelledEmbeddings.class;
  }

  @Override
  public LabelledEmbeddings draw(
      StructuredLoss<LabelledEmbeddings> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 7 : 60 * size;
    int columns = size == 1 ? 3 : 40;
    double deviation = Math.sqrt(1.0 / columns);
    Matrix x = Fuzz.normal(random, rows, columns, deviation);
    return switch (loss instanceof LiftedStructure || loss instanceof NPair
        ? 9
        : random.nextInt(5)) {
      case 0 -> LabelledEmbeddings.of(x, labels(random, rows), other(random, x), labels(random, 5));
      case 1 -> LabelledEmbeddings.views(x, Fuzz.normal(random, rows, columns, deviation));
      case 2 -> LabelledEmbeddings.of(x, pairs(random, rows, 3 * rows));
      default -> LabelledEmbeddings.of(x, labels(random, rows));
    };
  }

  private static Matrix other(SplittableRandom random, Matrix x) {
    return Fuzz.normal(random, 5, x.columns(), Math.sqrt(1.0 / x.columns()));
  }

  /** Labels of three classes, each of which occurs. */
  private static int[] labels(SplittableRandom random, int rows) {
    int[] labels = new int[rows];
    for (int i = 0; i < rows; i++) {
      labels[i] = i < 3 ? i : random.nextInt(3);
    }
    return labels;
  }

  /** Pairs of different rows, some of them several times. */
  private static IndexPairs pairs(SplittableRandom random, int rows, int count) {
    int[] anchors = indices(random, rows, count);
    return IndexTriplets.of(anchors, others(random, anchors, rows), others(random, anchors, rows))
        .pairs();
  }

  private static int[] others(SplittableRandom random, int[] anchors, int rows) {
    int[] others = new int[anchors.length];
    for (int i = 0; i < others.length; i++) {
      others[i] = rows < 2 ? 0 : (anchors[i] + 1 + random.nextInt(rows - 1)) % rows;
    }
    return others;
  }

  private static int[] indices(SplittableRandom random, int rows, int count) {
    return random.ints(rows == 0 ? 0 : count, 0, Math.max(1, rows)).toArray();
  }

  @Override
  public LabelledEmbeddings fuzz(StructuredLoss<LabelledEmbeddings> loss, SplittableRandom random) {
    int rows = random.nextInt(8);
    Matrix x = Fuzz.any(random, rows, 1 + random.nextInt(3));
    int classes = 1 + random.nextInt(4);
    int[] labels = random.ints(rows, 0, classes).map(l -> l * 0x5eed1234).toArray();
    return switch (random.nextInt(6)) {
      case 0 -> LabelledEmbeddings.views(x, Fuzz.anyLike(random, x));
      case 1 -> LabelledEmbeddings.of(x, pairs(random, rows, random.nextInt(9)));
      case 2 -> LabelledEmbeddings.of(x, labels, Fuzz.anyLike(random, x), labels);
      case 3 ->
          LabelledEmbeddings.of(
              x,
              IndexTriplets.of(
                  indices(random, rows, 4), indices(random, rows, 4), indices(random, rows, 4)));
      default -> LabelledEmbeddings.of(x, labels);
    };
  }

  @Override
  public boolean finite(StructuredLoss<LabelledEmbeddings> loss, LabelledEmbeddings inputs) {
    // Over the variance of rows that are all but constant there is no limit to the ratio.
    boolean ratio = loss.toString().contains("SNR");
    double limit = inputs.matrices().get(0).isFloat() ? 1e9 : 1e60;
    return Fuzz.ordinary(inputs, ratio ? 100 : limit);
  }
}
