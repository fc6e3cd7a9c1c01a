package org.lossary.metric;

import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Finds the pairs and triplets of a batch that are worth learning from. They are then passed to a
 * loss by {@link LabelledEmbeddings#of(Matrix, IndexPairs)} or {@link LabelledEmbeddings#of(Matrix,
 * IndexTriplets)}, which takes the choice for a constant.
 *
 * <p>A violation of a triplet is d_ap - d_an, turned around for a similarity. Lists are in the
 * order of anchors, then positives, then negatives; equal distances in the order of rows. All
 * processors are used, and no matrix of all pairs is made; but lists of triplets can grow with the
 * cube of the batch. Easy triplets and easy negatives measure every pair in double, all others only
 * those that can matter.
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
    /** All of them; of anchors that have none of the other kind, too. */
    ALL
  }

  private static final String ID = "miners";
  private static final double FAR = Double.POSITIVE_INFINITY;
  private static final double NONE = Double.NEGATIVE_INFINITY;

  private Miners() {}

  /** All triplets of one kind. */
  public static IndexTriplets triplets(
      Matrix rows, int[] labels, Distance distance, double margin, Kind kind) {
    return new Mining(ID, rows, labels, distance).triplets(new TripletRule(margin, kind));
  }

  private record TripletRule(double margin, Kind kind) implements MiningRule {
    @Override
    public double reach(MinedAnchor a) {
      double positive = a.farthestPositive();
      return a.positiveCount == 0
          ? NONE
          : switch (kind) {
            case ALL, SEMI_HARD -> beyond(positive, margin);
            case HARD -> positive;
            case EASY -> FAR;
          };
    }

    @Override
    public void choose(MinedAnchor a, IndexLists triplets, IndexLists none) {
      for (int i = 0; i < a.positiveCount; i++) {
        for (int k = 0; k < a.negativeCount; k++) {
          double beyond = a.negativeFar[k] - a.positiveFar[i];
          boolean kept =
              switch (kind) {
                case ALL -> beyond <= margin;
                case HARD -> beyond <= 0;
                case SEMI_HARD -> beyond > 0 && beyond <= margin;
                case EASY -> beyond > margin;
              };
          if (kept) {
            triplets.add(a.anchor, a.positives[i], a.negatives[k]);
          }
        }
      }
    }
  }

  /**
   * A sum of distances, rounded up: no less than any number whose difference from one of both is at
   * most the other.
   */
  static double beyond(double far, double more) {
    return Math.nextUp(Math.nextUp(far + more) + Math.ulp(Math.max(Math.abs(far), Math.abs(more))));
  }

  /**
   * Triplets whose violation is greater than one bound and less than another. What a triplet loss
   * of some margin makes of them is their violation plus the margin: with bounds less the margin,
   * and the mean over {@link Reducer#TERMS}, this is a mean over triplets whose loss is within
   * bounds.
   */
  public static IndexTriplets tripletsWithin(
      Matrix rows, int[] labels, Distance distance, double low, double high) {
    return new Mining(ID, rows, labels, distance).triplets(ViolationRule.of(ID, low, high));
  }

  /**
   * Those of listed triplets, as another miner finds them, whose violation is greater than one
   * bound and less than another. They keep their order.
   *
   * @throws LossException if a number is none of a row
   */
  public static IndexTriplets tripletsWithin(
      Matrix rows, IndexTriplets among, Distance distance, double low, double high) {
    return new Listed(ID, rows, distance).triplets(among, ViolationRule.of(ID, low, high));
  }

  /** For each anchor that has both, its farthest positive and its nearest negative. */
  public static IndexTriplets hardest(Matrix rows, int[] labels, Distance distance) {
    return new Mining(ID, rows, labels, distance).triplets(new HardestRule());
  }

  private record HardestRule() implements MiningRule {
    @Override
    public double reach(MinedAnchor a) {
      return a.positiveCount == 0 ? NONE : FAR;
    }

    @Override
    public double reach(MinedAnchor a, double far) {
      return Math.min(a.reach, far);
    }

    @Override
    public void choose(MinedAnchor a, IndexLists triplets, IndexLists none) {
      int positive = a.positive(true);
      int negative = a.negative(false);
      if (positive >= 0 && negative >= 0) {
        triplets.add(a.anchor, a.positives[positive], a.negatives[negative]);
      }
    }
  }

  /**
   * For each anchor one positive and one negative, or all. A semi-hard choice depends on the other
   * one; an anchor without one of both is left out, but beside all of one kind the other is chosen
   * by itself.
   *
   * @throws LossException for a semi-hard choice if the other is semi-hard too, or all
   */
  public static IndexPairs extremes(
      Matrix rows, int[] labels, Distance distance, Choice positives, Choice negatives) {
    requireOne("negatives", negatives, positives);
    requireOne("positives", positives, negatives);
    return new Mining(ID, rows, labels, distance).pairs(new ExtremeRule(positives, negatives));
  }

  private static void requireOne(String name, Choice of, Choice other) {
    LossException.require(
        other != Choice.SEMI_HARD || of == Choice.EASY || of == Choice.HARD,
        ID,
        name,
        "must be EASY or HARD beside a semi-hard choice",
        of);
  }

  /** Positives that are farther than one margin and negatives nearer than another. */
  public static IndexPairs pairs(
      Matrix rows, int[] labels, Distance distance, double positiveMargin, double negativeMargin) {
    double sign = distance.sign();
    return new Mining(ID, rows, labels, distance)
        .pairs(new MarginRule(sign * positiveMargin, sign * negativeMargin));
  }

  private record MarginRule(double positiveFar, double negativeFar) implements MiningRule {
    @Override
    public double reach(MinedAnchor a) {
      return negativeFar;
    }

    @Override
    public void choose(MinedAnchor a, IndexLists near, IndexLists far) {
      for (int i = 0; i < a.positiveCount; i++) {
        if (a.positiveFar[i] > positiveFar) {
          near.add(a.anchor, a.positives[i]);
        }
      }
      for (int k = 0; k < a.negativeCount; k++) {
        if (a.negativeFar[k] < negativeFar) {
          far.add(a.anchor, a.negatives[k]);
        }
      }
    }
  }

  /**
   * Pairs whose distance, or similarity, is greater than one bound and less than another, with
   * bounds of their own for positives and for negatives. As what a pair costs follows from its
   * distance, the mean over {@link Reducer#TERMS} is one over pairs whose loss is within bounds.
   */
  public static IndexPairs pairsWithin(
      Matrix rows,
      int[] labels,
      Distance distance,
      double positiveLow,
      double positiveHigh,
      double negativeLow,
      double negativeHigh) {
    return new Mining(ID, rows, labels, distance)
        .pairs(WithinRule.of(ID, distance, positiveLow, positiveHigh, negativeLow, negativeHigh));
  }

  /**
   * Those of listed pairs, as another miner finds them, whose distance, or similarity, is greater
   * than one bound and less than another. They keep their order.
   *
   * @throws LossException if a number is none of a row
   */
  public static IndexPairs pairsWithin(
      Matrix rows,
      IndexPairs among,
      Distance distance,
      double positiveLow,
      double positiveHigh,
      double negativeLow,
      double negativeHigh) {
    return new Listed(ID, rows, distance)
        .pairs(
            among,
            WithinRule.of(ID, distance, positiveLow, positiveHigh, negativeLow, negativeHigh));
  }

  /**
   * Pairs that are informative beside the anchor's hardest pair of the other kind: positives
   * farther than the nearest negative less epsilon, negatives nearer than the farthest positive
   * plus it.
   */
  public static IndexPairs multiSimilarity(
      Matrix rows, int[] labels, Distance distance, double epsilon) {
    return new Mining(ID, rows, labels, distance).pairs(new InformativeRule(epsilon));
  }

  private record InformativeRule(double epsilon) implements MiningRule {
    @Override
    public double reach(MinedAnchor a) {
      // With a nearest negative beyond that no positive is kept either.
      return a.positiveCount == 0 ? NONE : beyond(a.farthestPositive(), epsilon);
    }

    @Override
    public void choose(MinedAnchor a, IndexLists near, IndexLists far) {
      int nearest = a.negative(false);
      if (nearest < 0) {
        return;
      }
      for (int i = 0; i < a.positiveCount; i++) {
        if (a.positiveFar[i] + epsilon > a.negativeFar[nearest]) {
          near.add(a.anchor, a.positives[i]);
        }
      }
      double farthest = a.farthestPositive();
      for (int k = 0; k < a.negativeCount; k++) {
        if (a.negativeFar[k] - epsilon < farthest) {
          far.add(a.anchor, a.negatives[k]);
        }
      }
    }
  }

  /**
   * Triplets whose angle at the negative, in the triangle of negative, anchor and the centre of
   * anchor and positive, is greater than the angle.
   */
  public static IndexTriplets angular(
      Matrix rows, int[] labels, Distance distance, double degrees) {
    Mining mining = new Mining(ID, rows, labels, distance);
    return mining.triplets(
        AngleRule.of(mining.rows, rows.columns(), distance, StrictMath.toRadians(degrees)));
  }
}
