package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.metric.BoundaryEmbeddings;
import org.lossary.metric.IndexTriplets;

/** Draws embeddings with labels, and a boundary for all or for each class. */
final class BoundaryEmbeddingsSampler implements InputsSampler<BoundaryEmbeddings> {
  @Override
  public Class<BoundaryEmbeddings> type() {
    return BoundaryEmbeddings.class;
  }

  @Override
  public BoundaryEmbeddings draw(
      StructuredLoss<BoundaryEmbeddings> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 7 : 80 * size;
    int columns = size == 1 ? 3 : 40;
    int[] labels = new int[rows];
    for (int i = 0; i < rows; i++) {
      labels[i] = i < 3 ? i : random.nextInt(3);
    }
    Matrix x = Fuzz.normal(random, rows, columns, Math.sqrt(1.0 / columns));
    Matrix boundaries = Fuzz.normal(random, random.nextBoolean() ? 1 : 3, 1, 1);
    return random.nextInt(3) == 0
        ? BoundaryEmbeddings.of(x, boundaries, labels, triplets(random, rows, 3 * rows))
        : BoundaryEmbeddings.of(x, boundaries, labels);
  }

  /** Triplets of different rows. */
  private static IndexTriplets triplets(SplittableRandom random, int rows, int count) {
    int[] anchors = random.ints(count, 0, rows).toArray();
    int[] positives = new int[count];
    int[] negatives = new int[count];
    for (int i = 0; i < count; i++) {
      positives[i] = (anchors[i] + 1 + random.nextInt(rows - 1)) % rows;
      negatives[i] = (anchors[i] + 1 + random.nextInt(rows - 1)) % rows;
    }
    return IndexTriplets.of(anchors, positives, negatives);
  }

  @Override
  public BoundaryEmbeddings fuzz(StructuredLoss<BoundaryEmbeddings> loss, SplittableRandom random) {
    int rows = random.nextInt(8);
    Matrix x = Fuzz.any(random, rows, 1 + random.nextInt(3));
    int boundaries = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(4);
    int most = Math.max(1, boundaries + (random.nextInt(20) == 0 ? 1 : 0));
    return BoundaryEmbeddings.of(
        x, Fuzz.anyTyped(random, x, boundaries, 1), random.ints(rows, 0, most).toArray());
  }

  @Override
  public boolean finite(StructuredLoss<BoundaryEmbeddings> loss, BoundaryEmbeddings inputs) {
    // Over the variance of rows that are all but constant there is no limit to the ratio.
    boolean ratio = loss.toString().contains("SNR");
    double limit = inputs.matrices().get(0).isFloat() ? 1e9 : 1e60;
    return Fuzz.ordinary(inputs, ratio ? 100 : limit);
  }
}
