package org.lossary.bakeoff.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.bakeoff.BakeOffException.Problem;
import org.lossary.bakeoff.prepare.Folds.Fold;

/**
 * Folds that keep the rows of a group together. Groups are taken from the largest to the smallest,
 * equal ones in random order, and each is put where it makes the parts least unequal: in rows, and
 * in rows of each class (each fifth of the numbers), by the sum of squared shares. Of the rest of a
 * fold about a fifth of the rows, again whole groups, is for validation.
 */
final class GroupFolds {
  private static final int VALIDATION = 5;

  private final String column;
  private final int[] group;
  private final int[] stratum;
  private final int strata;

  private GroupFolds(Target target, String column, int[] group) {
    this.column = column;
    this.group = group;
    this.stratum = Arrays.stream(Folds.strata(target)).mapToInt(s -> (int) s).toArray();
    this.strata = 1 + Arrays.stream(stratum).max().orElse(0);
  }

  /**
   * All folds, repeat after repeat.
   *
   * @param group the group of each row of the target
   * @throws BakeOffException if there are too few groups, or one holds too much
   */
  static List<Fold> of(
      Target target, String column, int[] group, int folds, int repeats, long seed) {
    long groups = Arrays.stream(group).distinct().count();
    if (groups < Math.max(3, folds)) {
      throw new BakeOffException(
          Problem.TOO_FEW_ROWS,
          "the group '%s' has %d different value%s, but %d folds that keep groups together need %d"
              .formatted(column, groups, groups == 1 ? "" : "s", folds, Math.max(3, folds)));
    }
    GroupFolds maker = new GroupFolds(target, column, group);
    List<Fold> result = new ArrayList<>();
    for (int r = 0; r < repeats; r++) {
      long draw = seed + 7919L * r;
      int[] all = IntStream.range(0, group.length).toArray();
      List<int[]> parts = maker.parts(all, folds, new Random(draw));
      for (int f = 0; f < folds; f++) {
        result.add(maker.fold(parts, f, r, new Random(draw ^ (31L * f + 17))));
      }
    }
    return result;
  }

  private Fold fold(List<int[]> parts, int f, int repeat, Random random) {
    int[] test = parts.get(f);
    int[] rest =
        IntStream.range(0, parts.size())
            .filter(p -> p != f)
            .flatMap(p -> Arrays.stream(parts.get(p)))
            .sorted()
            .toArray();
    int groups = (int) Arrays.stream(rest).map(i -> group[i]).distinct().count();
    if (groups < 2) {
      throw new BakeOffException(
          Problem.TOO_FEW_ROWS,
          "one group of '%s' has %d of %d rows, so that beside it none is left to train on; use more folds or another group"
              .formatted(column, rest.length, group.length));
    }
    List<int[]> shares = parts(rest, Math.min(VALIDATION, groups), random);
    int[] validation =
        shares.stream()
            .min(
                Comparator.comparingDouble(
                    s -> Math.abs(s.length - (double) rest.length / VALIDATION)))
            .orElseThrow();
    boolean[] held = new boolean[group.length];
    Arrays.stream(validation).forEach(i -> held[i] = true);
    int[] train = Arrays.stream(rest).filter(i -> !held[i]).toArray();
    return new Fold((repeat + 1) + "." + (f + 1), repeat, train, validation, test);
  }

  /** These rows in so many parts, none of them empty, groups whole; each part in order of rows. */
  private List<int[]> parts(int[] rows, int count, Random random) {
    int groups = Arrays.stream(group).max().orElse(0) + 1;
    // The last column counts all rows: an empty part is always the least full.
    double[][] sizes = new double[groups][strata + 1];
    double[] totals = new double[strata + 1];
    for (int i : rows) {
      for (int s : new int[] {stratum[i], strata}) {
        sizes[group[i]][s]++;
        totals[s]++;
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int g = 0; g < groups; g++) {
      if (sizes[g][strata] > 0) {
        order.add(g);
      }
    }
    Collections.shuffle(order, random);
    order.sort(Comparator.comparingDouble(g -> -sizes[g][strata]));
    double[][] filled = new double[count][strata + 1];
    int[] partOf = new int[groups];
    for (int g : order) {
      int best = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int p = 0; p < count; p++) {
        double increase = increase(filled[p], sizes[g], totals);
        if (increase < least) {
          least = increase;
          best = p;
        }
      }
      partOf[g] = best;
      for (int s = 0; s <= strata; s++) {
        filled[best][s] += sizes[g][s];
      }
    }
    return IntStream.range(0, count)
        .mapToObj(p -> Arrays.stream(rows).filter(i -> partOf[group[i]] == p).toArray())
        .toList();
  }

  /** By how much the sum of squared shares grows when a group joins a part. */
  private static double increase(double[] part, double[] group, double[] totals) {
    double sum = 0;
    for (int s = 0; s < totals.length; s++) {
      if (group[s] > 0) {
        double share = group[s] / totals[s];
        sum += share * (2 * part[s] / totals[s] + share);
      }
    }
    return sum;
  }
}
