package org.lossary.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.lossary.Matrix;

/**
 * Finds the pairs and triplets of a batch that are worth learning from. They are then passed to a
 * loss by {@link LabelledEmbeddings#of(Matrix, IndexPairs)} or {@link LabelledEmbeddings#of(Matrix,
 * IndexTriplets)}, which takes the choice for a constant.
 *
 * <p>A violation of a triplet is d_ap - d_an, turned around for a similarity. Lists can grow with
 * the cube of the batch.
 */
public final class Miners {
  /** Which triplets {@link #triplets} keeps, by how far the negative is beyond the positive. */
  public enum Kind {
    /** At most the margin. */
    ALL,
    /** Not beyond: the negative is as near as the positive, or nearer. */
    HARD,
    /** Beyond, but by no more than the margin. */
    SEMI_HARD,
    /** By more than the margin. */
    EASY
  }

  /** Which positive or negative of an anchor {@link #extremes} takes. */
  public enum Choice {
    /** The nearest positive, the farthest negative. */
    EASY,
    /** The farthest positive, the nearest negative. */
    HARD,
    /** The farthest positive nearer than the negative; the nearest negative beyond the positive. */
    SEMI_HARD,
    /** All of them. */
    ALL
  }

  private Miners() {}

  /** All triplets of one kind. */
  public static IndexTriplets triplets(
      Matrix rows, int[] labels, Distance distance, double margin, Kind kind) {
    Pairs p = new Pairs(rows, labels, distance);
    Triples found = new Triples();
    for (int a = 0; a < p.n; a++) {
      for (int i = 0; i < p.n; i++) {
        for (int k = 0; k < p.n; k++) {
          if (p.positive(a, i) && p.negative(a, k)) {
            double beyond = p.far(a, k) - p.far(a, i);
            boolean kept =
                switch (kind) {
                  case ALL -> beyond <= margin;
                  case HARD -> beyond <= 0;
                  case SEMI_HARD -> beyond > 0 && beyond <= margin;
                  case EASY -> beyond > margin;
                };
            if (kept) {
              found.add(a, i, k);
            }
          }
        }
      }
    }
    return found.triplets();
  }

  /** For each anchor that has both, its farthest positive and its nearest negative. */
  public static IndexTriplets hardest(Matrix rows, int[] labels, Distance distance) {
    Pairs p = new Pairs(rows, labels, distance);
    Triples found = new Triples();
    for (int a = 0; a < p.n; a++) {
      int positive = p.best(a, true, true);
      int negative = p.best(a, false, false);
      if (positive >= 0 && negative >= 0) {
        found.add(a, positive, negative);
      }
    }
    return found.triplets();
  }

  /**
   * For each anchor one positive and one negative. A semi-hard choice depends on the other one; an
   * anchor for which there is none is left out.
   */
  public static IndexPairs extremes(
      Matrix rows, int[] labels, Distance distance, Choice positives, Choice negatives) {
    Pairs p = new Pairs(rows, labels, distance);
    Triples near = new Triples();
    Triples far = new Triples();
    for (int a = 0; a < p.n; a++) {
      int positive = p.best(a, true, positives != Choice.EASY);
      int negative = p.best(a, false, negatives == Choice.EASY);
      if (positive < 0 || negative < 0) {
        continue;
      }
      if (negatives == Choice.SEMI_HARD) {
        negative = p.nearestBeyond(a, p.far(a, positive));
      } else if (positives == Choice.SEMI_HARD) {
        positive = p.farthestWithin(a, p.far(a, negative));
      }
      if (positive >= 0 && negative >= 0) {
        near.add(a, positive, 0);
        far.add(a, negative, 0);
      }
    }
    return pairs(near, far);
  }

  /** Positives that are farther than one margin and negatives nearer than another. */
  public static IndexPairs pairs(
      Matrix rows, int[] labels, Distance distance, double positiveMargin, double negativeMargin) {
    Pairs p = new Pairs(rows, labels, distance);
    double sign = distance.sign();
    Triples near = new Triples();
    Triples far = new Triples();
    for (int a = 0; a < p.n; a++) {
      for (int i = 0; i < p.n; i++) {
        if (p.positive(a, i) && p.far(a, i) > sign * positiveMargin) {
          near.add(a, i, 0);
        } else if (p.negative(a, i) && p.far(a, i) < sign * negativeMargin) {
          far.add(a, i, 0);
        }
      }
    }
    return pairs(near, far);
  }

  /**
   * Pairs that are informative beside the anchor's hardest pair of the other kind: positives
   * farther than the nearest negative less epsilon, negatives nearer than the farthest positive
   * plus it.
   */
  public static IndexPairs multiSimilarity(
      Matrix rows, int[] labels, Distance distance, double epsilon) {
    Pairs p = new Pairs(rows, labels, distance);
    Triples near = new Triples();
    Triples far = new Triples();
    for (int a = 0; a < p.n; a++) {
      int positive = p.best(a, true, true);
      int negative = p.best(a, false, false);
      if (positive < 0 || negative < 0) {
        continue;
      }
      for (int i = 0; i < p.n; i++) {
        if (p.positive(a, i) && p.far(a, i) + epsilon > p.far(a, negative)) {
          near.add(a, i, 0);
        } else if (p.negative(a, i) && p.far(a, i) - epsilon < p.far(a, positive)) {
          far.add(a, i, 0);
        }
      }
    }
    return pairs(near, far);
  }

  /**
   * Triplets whose angle at the negative, in the triangle of negative, anchor and the centre of
   * anchor and positive, is greater than the angle.
   */
  public static IndexTriplets angular(
      Matrix rows, int[] labels, Distance distance, double degrees) {
    Pairs p = new Pairs(rows, labels, distance);
    Triples found = new Triples();
    int d = rows.columns();
    double[] z = p.rows;
    double limit = StrictMath.toRadians(degrees);
    for (int a = 0; a < p.n; a++) {
      for (int i = 0; i < p.n; i++) {
        for (int k = 0; k < p.n; k++) {
          if (p.positive(a, i) && p.negative(a, k)) {
            double[] centre = new double[d];
            for (int j = 0; j < d; j++) {
              centre[j] = (z[a * d + j] + z[i * d + j]) / 2;
            }
            double half = distance.of(z, a * d, centre, 0, d);
            double high = distance.of(z, k * d, centre, 0, d);
            if (StrictMath.atan(half / high) > limit) {
              found.add(a, i, k);
            }
          }
        }
      }
    }
    return found.triplets();
  }

  private static IndexPairs pairs(Triples near, Triples far) {
    return IndexPairs.of(near.column(0), near.column(1), far.column(0), far.column(1));
  }

  private static final class Triples {
    private final List<int[]> all = new ArrayList<>();

    void add(int a, int b, int c) {
      all.add(new int[] {a, b, c});
    }

    int[] column(int which) {
      return all.stream().mapToInt(t -> t[which]).toArray();
    }

    IndexTriplets triplets() {
      return IndexTriplets.of(column(0), column(1), column(2));
    }
  }

  /** Distances of a small batch. */
  private static final class Pairs {
    final int n;
    final double[] rows;
    private final int[] labels;
    private final int columns;
    private final Distance distance;

    Pairs(Matrix rows, int[] labels, Distance distance) {
      LabelledEmbeddings inputs = LabelledEmbeddings.of(rows, labels);
      EmbeddingRows read = new EmbeddingRows();
      read.read("miners", inputs, distance);
      this.rows = read.rows;
      this.n = rows.rows();
      this.columns = rows.columns();
      this.labels = labels;
      this.distance = distance;
    }

    boolean positive(int a, int i) {
      return a != i && labels[a] == labels[i];
    }

    boolean negative(int a, int i) {
      return labels[a] != labels[i];
    }

    /** How far, greater for less alike. */
    double far(int a, int i) {
      return distance.sign() * distance.of(rows, a * columns, rows, i * columns, columns);
    }

    int best(int a, boolean positive, boolean farthest) {
      return pick(
          a,
          positive,
          (i, j) -> (far(a, j) > far(a, i)) == farthest && far(a, i) != far(a, j) ? j : i);
    }

    private int pick(int a, boolean positive, IntBinaryOperator better) {
      int best = -1;
      for (int i = 0; i < n; i++) {
        if (positive ? positive(a, i) : negative(a, i)) {
          best = best < 0 ? i : better.applyAsInt(best, i);
        }
      }
      return best;
    }

    int nearestBeyond(int a, double limit) {
      int best = -1;
      for (int i = 0; i < n; i++) {
        if (negative(a, i) && far(a, i) > limit && (best < 0 || far(a, i) < far(a, best))) {
          best = i;
        }
      }
      return best;
    }

    int farthestWithin(int a, double limit) {
      int best = -1;
      for (int i = 0; i < n; i++) {
        if (positive(a, i) && far(a, i) < limit && (best < 0 || far(a, i) > far(a, best))) {
          best = i;
        }
      }
      return best;
    }
  }
}
