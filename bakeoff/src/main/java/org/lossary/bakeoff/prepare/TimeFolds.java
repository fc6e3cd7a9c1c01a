package org.lossary.bakeoff.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.bakeoff.BakeOffException.Problem;
import org.lossary.bakeoff.prepare.Folds.Fold;

/**
 * Folds in the order of time. The rows are cut into one block more than there are folds, of about
 * equally many rows; fold f is judged by block f + 1 and trained on all before it, the latest fifth
 * of which is for validation. Rows of the same time are never on both sides of a cut.
 */
final class TimeFolds {
  private static final int VALIDATION = 5;

  /** Rows that a block must have: fewer neither train nor judge. */
  private static final int LEAST = 8;

  private TimeFolds() {}

  /**
   * All folds, the earliest first.
   *
   * @param time the time of each row of the target
   * @throws BakeOffException if too few rows or different times are there
   */
  static List<Fold> of(String column, double[] time, int folds) {
    int n = time.length;
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> time[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] sorted = Arrays.stream(order).mapToDouble(i -> time[i]).toArray();
    int[] cuts = new int[folds + 2];
    cuts[folds + 1] = n;
    for (int f = 1; f <= folds; f++) {
      cuts[f] = cut(sorted, (int) ((long) n * f / (folds + 1)));
    }
    List<Fold> result = new ArrayList<>();
    for (int f = 0; f < folds; f++) {
      int end = cuts[f + 1];
      int middle = cut(Arrays.copyOf(sorted, end), end - Math.max(1, end / VALIDATION));
      if (end - cuts[f] < LEAST || cuts[f + 2] - end < LEAST || middle < 1 || middle == end) {
        throw new BakeOffException(
            Problem.TOO_FEW_ROWS,
            "%d rows with %d different values of the time '%s' are too few for %d folds, each %d rows or more later than the one before; use fewer folds"
                .formatted(n, Arrays.stream(sorted).distinct().count(), column, folds, LEAST));
      }
      result.add(
          new Fold(
              "1." + (f + 1),
              0,
              rows(order, 0, middle),
              rows(order, middle, end),
              rows(order, end, cuts[f + 2])));
    }
    return result;
  }

  /** The place nearest to the one wanted at which the time changes; 0 or the end if it does not. */
  private static int cut(double[] sorted, int wanted) {
    int down = wanted;
    while (down > 0 && down < sorted.length && sorted[down] == sorted[down - 1]) {
      down--;
    }
    int up = wanted;
    while (up > 0 && up < sorted.length && sorted[up] == sorted[up - 1]) {
      up++;
    }
    boolean earlier = down > 0 && (wanted - down <= up - wanted || up == sorted.length);
    return earlier ? down : up;
  }

  private static int[] rows(int[] order, int from, int to) {
    return Arrays.stream(order, from, to).sorted().toArray();
  }
}
