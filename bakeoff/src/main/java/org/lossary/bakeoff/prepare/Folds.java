package org.lossary.bakeoff.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The folds of a repeated cross-validation, the same for every loss. Rows are drawn by seed and
 * dealt out in turn, class by class for classes and within fifths of the target for numbers, so
 * that every part has its share of each. Of the rows that are not in the test part, every fifth in
 * the order in which they were dealt is for validation: it stops training, chooses parameters and
 * calibrates scores.
 */
public final class Folds {
  private static final int STRATA = 5;
  private static final int VALIDATION = 5;

  private Folds() {}

  /**
   * One fold.
   *
   * @param name repeat and fold, from 1: {@code 2.5}
   * @param repeat from 0
   * @param train rows to train on
   * @param validation rows to stop, choose and calibrate by
   * @param test rows to judge by
   */
  public record Fold(String name, int repeat, int[] train, int[] validation, int[] test) {}

  /** All folds, repeat after repeat. */
  public static List<Fold> of(Target target, int folds, int repeats, long seed) {
    List<Fold> result = new ArrayList<>();
    for (int r = 0; r < repeats; r++) {
      int[] dealt = deal(target, seed + 7919L * r);
      for (int f = 0; f < folds; f++) {
        result.add(fold(dealt, f, folds, r));
      }
    }
    return result;
  }

  /**
   * A sample of rows, each class (each fifth of the numbers) by its share; sorted. Of each class
   * there are at least {@code least} rows, or all.
   */
  public static int[] sample(Target target, int rows, int least, long seed) {
    int n = target.values().length;
    if (rows >= n) {
      return IntStream.range(0, n).toArray();
    }
    int[] dealt = deal(target, seed ^ 0x5DEECE66DL);
    boolean[] picked = new boolean[n];
    int[] ofClass = new int[target.labels().size()];
    for (int i = 0; i < rows; i++) {
      int row = dealt[(int) ((long) i * n / rows)];
      picked[row] = true;
      if (target.isClass()) {
        ofClass[(int) target.values()[row]]++;
      }
    }
    for (int row : dealt) {
      if (target.isClass() && !picked[row] && ofClass[(int) target.values()[row]] < least) {
        picked[row] = true;
        ofClass[(int) target.values()[row]]++;
      }
    }
    return IntStream.range(0, n).filter(i -> picked[i]).toArray();
  }

  /** Rows by stratum, in random order within each. */
  private static int[] deal(Target target, long seed) {
    int n = target.values().length;
    double[] stratum = target.isClass() ? target.values() : fifths(target.values());
    Random random = new Random(seed);
    int[] order = IntStream.range(0, n).toArray();
    for (int i = n - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    return Arrays.stream(order)
        .boxed()
        .sorted((a, b) -> Double.compare(stratum[a], stratum[b]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double[] fifths(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] cuts = new double[STRATA - 1];
    for (int c = 0; c < cuts.length; c++) {
      cuts[c] = sorted[(int) ((long) sorted.length * (c + 1) / STRATA)];
    }
    double[] stratum = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      for (double cut : cuts) {
        stratum[i] += values[i] >= cut ? 1 : 0;
      }
    }
    return stratum;
  }

  private static Fold fold(int[] dealt, int f, int folds, int repeat) {
    List<Integer> train = new ArrayList<>();
    List<Integer> validation = new ArrayList<>();
    List<Integer> test = new ArrayList<>();
    int rest = 0;
    for (int i = 0; i < dealt.length; i++) {
      if (i % folds == f) {
        test.add(dealt[i]);
      } else if (rest++ % VALIDATION == VALIDATION / 2) {
        validation.add(dealt[i]);
      } else {
        train.add(dealt[i]);
      }
    }
    return new Fold(
        (repeat + 1) + "." + (f + 1), repeat, sorted(train), sorted(validation), sorted(test));
  }

  private static int[] sorted(List<Integer> rows) {
    return rows.stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
