package org.lossary.metric;

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
   * each choice of them as likely, and the same for negative pairs. A pair is of an anchor and
   * another row, in this order, so that two rows are two pairs.
   *
   * <p>Every pair is measured twice, and none is kept but those that are drawn: the memory is that
   * of the rows, in double, of 32 distances a row, and of the result.
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
    EmbeddingRows read = new EmbeddingRows();
    read.read(ID, LabelledEmbeddings.of(rows, labels), distance);
    return new EvenPairs(read.rows, rows.columns(), labels, distance)
        .draw(bins, positives, negatives, seed);
  }
}
