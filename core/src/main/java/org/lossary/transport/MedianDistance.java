package org.lossary.transport;

import java.util.Arrays;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Parts;

/**
 * The median of the distances between all points, exactly and without keeping them: the bits of the
 * squares are found from the highest on, 11 at a time, by counting.
 */
final class MedianDistance implements Parts.Part {
  private static final int BITS = 11;
  private static final int BINS = 1 << BITS;
  private static final int PARTS = 16;
  private static final int TILE = 1024;

  private final long[] counts = new long[PARTS * BINS];
  private double[] points = new double[0];
  private int n;
  private int dimensions;
  private int shift;
  private long found;

  /** The points that are that far apart; -1 if the median is 0. */
  int first;

  int second;

  /** The lower median over the pairs of points in both clouds. */
  double of(PairEnergy.Cloud x, PairEnergy.Cloud y, int coordinates, int threads, Memory memory) {
    n = x.n + y.n;
    dimensions = coordinates;
    if (points.length < n * dimensions) {
      points = new double[n * dimensions];
    }
    for (int d = 0; d < dimensions; d++) {
      System.arraycopy(x.points, d * x.n, points, d * n, x.n);
      System.arraycopy(y.points, d * y.n, points, d * n + x.n, y.n);
    }
    long rank = ((long) n * (n - 1) / 2 - 1) / 2;
    found = 0;
    for (shift = 52; shift > -BITS; shift -= BITS) {
      Arrays.fill(counts, 0);
      Parts.run(this, PARTS, n < 100 ? 1 : threads, memory);
      int bin = 0;
      for (long here = count(0); here <= rank; here = count(bin)) {
        rank -= here;
        bin++;
      }
      found = shift >= 0 ? found | (long) bin << shift : found | bin >> -shift;
    }
    double square = Double.longBitsToDouble(found);
    first = -1;
    if (square > 0) {
      find(square, memory);
    }
    return Math.sqrt(square);
  }

  private long count(int bin) {
    long sum = 0;
    for (int part = 0; part < PARTS; part++) {
      sum += counts[part * BINS + bin];
    }
    return sum;
  }

  /** Counts the next bits of those squares in every 16th row whose higher bits are the median's. */
  @Override
  public void run(int part, Memory memory) {
    double[] squares = memory.doubles(12, TILE);
    for (int i = part; i < n; i += PARTS) {
      for (int from = i + 1; from < n; from += TILE) {
        int some = Math.min(TILE, n - from);
        PointCost.base(2, points, n, i, points, n, from, some, dimensions, squares);
        for (int j = 0; j < some; j++) {
          long bits = Double.doubleToRawLongBits(squares[j]);
          int above = Math.max(0, shift) + (shift >= 0 ? BITS : BITS + shift);
          if (bits >>> above == found >>> above) {
            long next = shift >= 0 ? bits >>> shift : bits << -shift;
            counts[part * BINS + (int) (next & (BINS - 1))]++;
          }
        }
      }
    }
  }

  private void find(double square, Memory memory) {
    double[] squares = memory.doubles(12, TILE);
    for (int i = 0; i < n; i++) {
      for (int from = i + 1; from < n; from += TILE) {
        int some = Math.min(TILE, n - from);
        PointCost.base(2, points, n, i, points, n, from, some, dimensions, squares);
        for (int j = 0; j < some; j++) {
          if (squares[j] == square) {
            first = i;
            second = from + j;
            return;
          }
        }
      }
    }
  }
}
