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
    int[] changes = IntStream.range(1, n).filter(i -> sorted[i] != sorted[i - 1]).toArray();
    if (changes.length < folds + 1) {
      throw new BakeOffException(
          Problem.TOO_FEW_ROWS,
          "the time '%s' has %d different value%s, but %d folds need %d: one each to judge by, and two before to train on and to choose by"
              .formatted(
                  column, changes.length + 1, changes.length == 0 ? "" : "s", folds, folds + 2));
    }
    int[] cuts = new int[folds + 2];
    cuts[folds + 1] = n;
    int last = 0;
    for (int f = 1; f <= folds; f++) {
      // One change at least is left for each fold to come, and one is within the first block.
      last =
          nearest(
              changes, last + 1, changes.length - folds + f, (int) ((long) n * f / (folds + 1)));
      cuts[f] = changes[last];
    }
    List<Fold> result = new ArrayList<>();
    for (int f = 0; f < folds; f++) {
      int end = cuts[f + 1];
      int inside = (int) Arrays.stream(changes).filter(c -> c < end).count();
      int middle = changes[nearest(changes, 0, inside, end - Math.max(1, end / VALIDATION))];
      if (end - cuts[f] < LEAST || cuts[f + 2] - end < LEAST) {
        throw new BakeOffException(
            Problem.TOO_FEW_ROWS,
            "in the order of the time '%s' a block of %d folds has %d of %d rows, and needs %d; use fewer folds"
                .formatted(column, folds, Math.min(end - cuts[f], cuts[f + 2] - end), n, LEAST));
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

  /** Of the changes from one to before another, the index of that nearest to a place. */
  private static int nearest(int[] changes, int from, int to, int place) {
    int best = from;
    for (int i = from + 1; i < to; i++) {
      best = Math.abs(changes[i] - place) < Math.abs(changes[best] - place) ? i : best;
    }
    return best;
  }

  private static int[] rows(int[] order, int from, int to) {
    return Arrays.stream(order, from, to).sorted().toArray();
  }
}
