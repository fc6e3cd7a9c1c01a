package org.lossary.bakeoff.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.bakeoff.BakeOffException.Problem;
import org.lossary.bakeoff.BakeOffOptions;

/**
 * The folds, the same for every loss. Without a group or a time ({@link Roles}) they are those of a
 * repeated cross-validation: rows are drawn by seed and dealt out in turn, class by class for
 * classes and within fifths of the target for numbers, so that every part has its share of each. Of
 * the rows that are not in the test part, every fifth in the order in which they were dealt is for
 * validation: it stops training, chooses parameters and calibrates scores.
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

  /**
   * All folds that the options ask for, repeat after repeat.
   *
   * @throws BakeOffException if rows, groups or times are too few, or a class is missing where it
   *     is needed
   */
  public static List<Fold> of(Target target, Roles roles, BakeOffOptions options) {
    int folds = options.folds();
    if (options.time() != null) {
      List<Fold> all = TimeFolds.of(options.time(), roles.times(target.rows()), folds);
      checkClasses(target, all, "in the order of '" + options.time() + "'");
      return all;
    }
    if (options.group() != null) {
      List<Fold> all =
          GroupFolds.of(
              target,
              options.group(),
              roles.groups(target.rows()),
              folds,
              options.repeats(),
              options.seed());
      checkClasses(target, all, "by groups of '" + options.group() + "'");
      return all;
    }
    return of(target, folds, options.repeats(), options.seed());
  }

  /**
   * Groups and times may leave a part without a class. Models must have seen every class; of two
   * classes both must be there to choose by and to judge by.
   */
  private static void checkClasses(Target target, List<Fold> folds, String how) {
    boolean two = target.labels().size() == 2;
    for (Fold fold : folds) {
      checkClasses(target, fold.train(), how, fold.name(), "train on");
      if (two) {
        checkClasses(target, fold.validation(), how, fold.name(), "choose by");
        checkClasses(target, fold.test(), how, fold.name(), "judge by");
      }
    }
  }

  private static void checkClasses(
      Target target, int[] rows, String how, String fold, String what) {
    int[] counts = target.take(rows).classCounts();
    for (int k = 0; k < counts.length; k++) {
      if (counts[k] == 0) {
        throw new BakeOffException(
            Problem.TOO_FEW_ROWS,
            "folds %s leave fold %s without a row of class '%s' to %s; use fewer folds, or leave that class out"
                .formatted(how, fold, target.labels().get(k), what));
      }
    }
  }

  /** All folds of a cross-validation, repeat after repeat. */
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
    double[] stratum = strata(target);
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

  /** The class of each row, or its fifth of the numbers. */
  static double[] strata(Target target) {
    return target.isClass() ? target.values() : fifths(target.values());
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
