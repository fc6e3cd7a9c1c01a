package org.lossary.metric;

import java.util.Arrays;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Parts;

/**
 * Draws pairs whose distances are spread evenly over bins, without a list of all pairs. One pass
 * over all pairs finds their least and greatest distance, a second one shows each pair to its bin,
 * which keeps a sample of what it has seen (reservoir sampling, J. S. Vitter 1985): each choice of
 * that many of its pairs is as likely. Distances are measured on all cores, those of a block of
 * anchors at a time; the bins see them in the order of the rows, so that threads change nothing.
 */
final class EvenPairs implements Parts.Part {
  /** Anchors whose distances are kept at a time. */
  private static final int BLOCK = 32;

  private final double[] rows;
  private final int[] labels;
  private final int columns;
  private final Distance distance;

  /** Distances of the anchors of a block to all rows. */
  private final double[] far;

  private int from;

  EvenPairs(double[] rows, int columns, int[] labels, Distance distance) {
    this.rows = rows;
    this.columns = columns;
    this.labels = labels;
    this.distance = distance;
    far = new double[Math.multiplyExact(Math.min(BLOCK, labels.length), labels.length)];
  }

  /** The pairs of one kind that each bin keeps so many of at most. */
  private static final class Kind {
    final Seeded random;
    final Sample[] bins;
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;

    Kind(int bins, int most, Seeded random) {
      this.random = random;
      this.bins = new Sample[bins];
      Arrays.setAll(this.bins, i -> new Sample(most));
    }

    void measure(double distance) {
      least = Math.min(least, distance);
      greatest = Math.max(greatest, distance);
    }

    void show(long pair, double distance) {
      double width = (greatest - least) / bins.length;
      double at = width > 0 ? (distance - least) / width : 0;
      bins[(int) Math.min(bins.length - 1, at)].show(pair, random);
    }

    /** All that was kept, in the order of pairs. */
    int[][] lists(int count) {
      long[] pairs = new long[Arrays.stream(bins).mapToInt(bin -> bin.size).sum()];
      int at = 0;
      for (Sample bin : bins) {
        System.arraycopy(bin.pairs, 0, pairs, at, bin.size);
        at += bin.size;
      }
      Arrays.sort(pairs);
      int[][] lists = new int[2][pairs.length];
      for (int i = 0; i < pairs.length; i++) {
        lists[0][i] = (int) (pairs[i] / count);
        lists[1][i] = (int) (pairs[i] % count);
      }
      return lists;
    }
  }

  /** A sample of at most so many of the pairs that it was shown. */
  private static final class Sample {
    private final int most;
    private long seen;
    long[] pairs = new long[0];
    int size;

    Sample(int most) {
      this.most = most;
    }

    void show(long pair, Seeded random) {
      seen++;
      if (size < most) {
        if (size == pairs.length) {
          pairs = Arrays.copyOf(pairs, (int) Math.min(most, 8 + 2L * size));
        }
        pairs[size++] = pair;
      } else if (most > 0) {
        // Of all seen so far this one is among the kept ones with the same chance as any other.
        long place = random.below(seen);
        if (place < most) {
          pairs[(int) place] = pair;
        }
      }
    }
  }

  /** Draws positive and negative pairs. */
  IndexPairs draw(int bins, int positives, int negatives, long seed) {
    Kind near = new Kind(bins, positives, new Seeded(seed, 1));
    Kind apart = new Kind(bins, negatives, new Seeded(seed, 2));
    pass(near, apart, false);
    pass(near, apart, true);
    int[][] positive = near.lists(labels.length);
    int[][] negative = apart.lists(labels.length);
    return IndexPairs.of(positive[0], positive[1], negative[0], negative[1]);
  }

  private void pass(Kind near, Kind apart, boolean drawing) {
    int count = labels.length;
    for (from = 0; from < count; from += BLOCK) {
      int many = Math.min(BLOCK, count - from);
      Parts.run(this, many, 0);
      for (int i = 0; i < many; i++) {
        int a = from + i;
        for (int k = 0; k < count; k++) {
          if (k == a) {
            continue;
          }
          Kind kind = labels[a] == labels[k] ? near : apart;
          if (drawing) {
            kind.show((long) a * count + k, far[i * count + k]);
          } else {
            kind.measure(far[i * count + k]);
          }
        }
      }
    }
  }

  /** Measures one anchor. */
  @Override
  public void run(int part, Memory memory) {
    int count = labels.length;
    int a = from + part;
    for (int k = 0; k < count; k++) {
      if (k != a) {
        far[part * count + k] = distance.of(rows, a * columns, rows, k * columns, columns);
      }
    }
  }
}
