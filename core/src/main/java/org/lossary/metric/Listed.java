package org.lossary.metric;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.lossary.Matrix;

/**
 * Measures listed pairs and triplets, and keeps those that a rule keeps, in the order of the list.
 * Distances are those of {@link Distance#of}, as {@link Mining} measures them.
 */
final class Listed {
  private final String id;
  private final Matrix matrix;
  private final Distance distance;
  private final EmbeddingRows read = new EmbeddingRows();

  Listed(String id, Matrix matrix, Distance distance) {
    this.id = id;
    this.matrix = matrix;
    this.distance = distance;
  }

  /** The triplets that a rule keeps. */
  IndexTriplets triplets(IndexTriplets among, ViolationRule rule) {
    read.read(id, LabelledEmbeddings.of(matrix, among), distance);
    int[] anchors = among.anchors();
    int[] positives = among.positives();
    int[] negatives = among.negatives();
    int[] kept =
        places(
            anchors.length,
            i -> rule.keeps(far(anchors[i], positives[i]), far(anchors[i], negatives[i])));
    return IndexTriplets.of(at(kept, anchors), at(kept, positives), at(kept, negatives));
  }

  /** The pairs that a rule keeps. */
  IndexPairs pairs(IndexPairs among, WithinRule rule) {
    read.read(id, LabelledEmbeddings.of(matrix, among), distance);
    int[] nearAnchors = among.positiveAnchors();
    int[] positives = among.positives();
    int[] farAnchors = among.negativeAnchors();
    int[] negatives = among.negatives();
    int[] near =
        places(positives.length, i -> rule.keepsPositive(far(nearAnchors[i], positives[i])));
    int[] away =
        places(negatives.length, i -> rule.keepsNegative(far(farAnchors[i], negatives[i])));
    return IndexPairs.of(
        at(near, nearAnchors), at(near, positives), at(away, farAnchors), at(away, negatives));
  }

  private double far(int a, int b) {
    int n = matrix.columns();
    return distance.sign() * distance.of(read.rows, a * n, read.rows, b * n, n);
  }

  private static int[] places(int count, IntPredicate kept) {
    return IntStream.range(0, count).parallel().filter(kept).toArray();
  }

  private static int[] at(int[] places, int[] list) {
    return IntStream.of(places).map(i -> list[i]).toArray();
  }
}
