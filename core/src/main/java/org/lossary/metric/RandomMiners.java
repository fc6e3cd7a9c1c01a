package org.lossary.metric;

import java.util.stream.IntStream;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Miners that draw. What they draw follows from the seed alone, which the caller changes from step
 * to step; like all miners they choose, and nothing is differentiated through the choice.
 */
public final class RandomMiners {
  private static final String ID = "random miners";

  private RandomMiners() {}

  /**
   * A triplet for each pair of an anchor and a positive, with a negative that is drawn so that all
   * distances are as likely: the hardest are few and noisy, most others are about sqrt(2) away and
   * teach nothing.
   *
   * <p>Distances are Euclidean of rows of length 1. A negative at distance d is drawn with a
   * probability as 1 / q(max(d, cutoff)), where q(d) = d^(n - 2) (1 - d^2 / 4)^((n - 3) / 2) is the
   * density of distances between random points of the sphere in n dimensions; one at {@code far} or
   * beyond never. An anchor without a negative nearer than that is left out. (C.-Y. Wu et al.,
   * Sampling matters in deep embedding learning, ICCV 2017; there cutoff is 0.5 and far 1.4.)
   *
   * @param cutoff nearer negatives are as likely as if they were that far; &gt; 0
   * @param far from which distance on negatives are left out; greater than cutoff, less than 2
   * @throws LossException for distances out of range, and numbers that are not finite
   */
  public static IndexTriplets distanceWeighted(
      Matrix rows, int[] labels, double cutoff, double far, long seed) {
    LossException.require(cutoff > 0, ID, "cutoff", "must be > 0", cutoff);
    LossException.require(
        far > cutoff && far < 2, ID, "far", "must be within (" + cutoff + ", 2)", far);
    return new Mining(ID, rows, labels, Distance.NORMALIZED_EUCLIDEAN)
        .triplets(new DensityRule(rows.columns(), cutoff, far, seed));
  }

  /**
   * Pairs whose distances are spread evenly: from the least to the greatest distance of all
   * positive pairs there are bins of one width, of each of which at most so many pairs are drawn,
   * and the same for negative pairs.
   *
   * @param bins of one kind of pairs; at least 1
   * @param positives of each bin, at most; at least 0
   * @param negatives of each bin, at most; at least 0
   * @throws LossException for counts out of range, and numbers that are not finite
   */
  public static IndexPairs uniform(
      Matrix rows,
      int[] labels,
      Distance distance,
      int bins,
      int positives,
      int negatives,
      long seed) {
    LossException.require(bins >= 1, ID, "bins", "must be >= 1", bins);
    LossException.require(positives >= 0, ID, "positives", "must be >= 0", positives);
    LossException.require(negatives >= 0, ID, "negatives", "must be >= 0", negatives);
    double[] z = read(rows, labels, distance);
    IndexLists near = even(rows, labels, z, distance, true, bins, positives, new Seeded(seed, 1));
    IndexLists far = even(rows, labels, z, distance, false, bins, negatives, new Seeded(seed, 2));
    return IndexPairs.of(near.list(0), near.list(1), far.list(0), far.list(1));
  }

  private static IndexLists even(
      Matrix rows,
      int[] labels,
      double[] z,
      Distance distance,
      boolean same,
      int bins,
      int most,
      Seeded random) {
    int count = rows.rows();
    int n = rows.columns();
    Pairs pairs = new Pairs();
    for (int a = 0; a < count; a++) {
      for (int k = 0; k < count; k++) {
        if (a != k && (labels[a] == labels[k]) == same) {
          pairs.add(a, k, distance.of(z, a * n, z, k * n, n));
        }
      }
    }
    // In a random order, of which each bin takes the first.
    int[] order = IntStream.range(0, pairs.size).toArray();
    random.shuffle(order);
    int[] taken = new int[bins];
    boolean[] kept = new boolean[pairs.size];
    double width = (pairs.greatest - pairs.least) / bins;
    for (int i : order) {
      double at = width > 0 ? (pairs.far[i] - pairs.least) / width : 0;
      int bin = (int) Math.min(bins - 1, at);
      kept[i] = taken[bin]++ < most;
    }
    IndexLists found = new IndexLists(2);
    for (int i = 0; i < pairs.size; i++) {
      if (kept[i]) {
        found.add(pairs.anchors[i], pairs.others[i]);
      }
    }
    return found;
  }

  private static double[] read(Matrix rows, int[] labels, Distance distance) {
    EmbeddingRows read = new EmbeddingRows();
    read.read(ID, LabelledEmbeddings.of(rows, labels), distance);
    return read.rows;
  }

  /** All pairs of one kind, and how far they are. */
  private static final class Pairs {
    int[] anchors = new int[16];
    int[] others = new int[16];
    double[] far = new double[16];
    int size;
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;

    void add(int anchor, int other, double distance) {
      if (size == far.length) {
        anchors = java.util.Arrays.copyOf(anchors, 2 * size);
        others = java.util.Arrays.copyOf(others, 2 * size);
        far = java.util.Arrays.copyOf(far, 2 * size);
      }
      anchors[size] = anchor;
      others[size] = other;
      far[size++] = distance;
      least = Math.min(least, distance);
      greatest = Math.max(greatest, distance);
    }
  }
}
