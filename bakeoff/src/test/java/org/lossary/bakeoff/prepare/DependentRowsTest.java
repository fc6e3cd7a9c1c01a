package org.lossary.bakeoff.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.bakeoff.BakeOffOptions;
import org.lossary.bakeoff.prepare.Folds.Fold;
import org.lossary.tables.Column;
import org.lossary.tables.Table;

/** Folds by group and in the order of time. */
class DependentRowsTest {
  private static final BakeOffOptions GROUPED = BakeOffOptions.defaults().withGroup("g");
  private static final BakeOffOptions TIMED = BakeOffOptions.defaults().withTime("t");
  private static final int ROWS = 400;
  private final Random random = new Random(5);

  private static Column column(String name, IntToDoubleFunction value) {
    return Column.of(name, IntStream.range(0, ROWS).mapToDouble(value).toArray());
  }

  private static List<Fold> folds(BakeOffOptions options, Column... columns) {
    Table table = Table.of(columns);
    Roles roles = Roles.of(table, "y", options);
    Target target = Target.of(table, "y", roles, options.task(), options.folds(), null);
    return Folds.of(target, roles, options);
  }

  private static Set<Double> values(Column column, int... rows) {
    double[] all = column.numbers();
    return Arrays.stream(rows).mapToObj(i -> all[i]).collect(Collectors.toSet());
  }

  private static void areParts(List<Fold> folds) {
    for (Fold f : folds) {
      int[] all = IntStream.of(f.train().length, f.validation().length, f.test().length).toArray();
      assertThat(Arrays.stream(all).boxed()).allMatch(n -> n > 0);
      assertThat(
              IntStream.concat(
                      IntStream.concat(Arrays.stream(f.train()), Arrays.stream(f.validation())),
                      Arrays.stream(f.test()))
                  .distinct()
                  .count())
          .isEqualTo(Arrays.stream(all).sum());
    }
  }

  @Test
  void rowsOfAGroupAreInOnePart() {
    int[] sizes = random.ints(ROWS, 0, 40).toArray();
    Column g = column("g", i -> sizes[i]);
    List<Fold> folds = folds(GROUPED, g, column("y", i -> random.nextGaussian()));
    assertThat(folds).hasSize(10);
    areParts(folds);
    for (Fold f : folds) {
      assertThat(values(g, f.test())).doesNotContainAnyElementsOf(values(g, f.train()));
      assertThat(values(g, f.test())).doesNotContainAnyElementsOf(values(g, f.validation()));
      assertThat(values(g, f.validation())).doesNotContainAnyElementsOf(values(g, f.train()));
      assertThat(f.test().length).isBetween(74, 86);
      assertThat(f.validation().length).isBetween(58, 70);
    }
    for (int r = 0; r < 2; r++) {
      int[] tested =
          folds.subList(5 * r, 5 * r + 5).stream()
              .flatMapToInt(f -> Arrays.stream(f.test()))
              .sorted()
              .toArray();
      assertThat(tested).isEqualTo(IntStream.range(0, ROWS).toArray());
    }
    assertThat(folds.get(0).test()).isNotEqualTo(folds.get(5).test());
  }

  @Test
  void theSeedDrawsTheGroups() {
    Column g = column("g", i -> i % 40);
    Column y = column("y", i -> random.nextGaussian());
    assertThat(folds(GROUPED, g, y).get(3).train()).isEqualTo(folds(GROUPED, g, y).get(3).train());
    assertThat(folds(GROUPED.withSeed(2), g, y).get(3).train())
        .isNotEqualTo(folds(GROUPED, g, y).get(3).train());
  }

  @Test
  void classesAreSpreadOverThePartsAsFarAsGroupsPermit() {
    // A fifth of the groups have all of the rare class: 8 groups, to be had by 5 parts.
    Column g = column("g", i -> i % 40);
    Column y = column("y", i -> i % 40 < 8 ? 1 : 0);
    for (Fold f : folds(GROUPED, g, y)) {
      long rare = Arrays.stream(f.test()).filter(i -> i % 40 < 8).count();
      assertThat(rare).isBetween(10L, 20L);
    }
  }

  @Test
  void groupsMayBeText() {
    Column y = column("y", i -> random.nextGaussian());
    Column g =
        Column.ofText(
            "g", IntStream.range(0, ROWS).mapToObj(i -> "house " + i % 7).toArray(String[]::new));
    areParts(folds(GROUPED, g, y));
  }

  @Test
  void modelsAreJudgedByLaterRowsThanTheyAreTrainedOn() {
    double[] order = random.doubles(ROWS).toArray();
    Column t = column("t", i -> Math.floor(order[i] * 130));
    List<Fold> folds = folds(TIMED, t, column("y", i -> random.nextGaussian()));
    assertThat(folds).extracting(Fold::name).containsExactly("1.1", "1.2", "1.3", "1.4", "1.5");
    areParts(folds);
    int before = 0;
    for (Fold f : folds) {
      double trained = values(t, f.train()).stream().max(Double::compare).orElseThrow();
      assertThat(values(t, f.validation())).allMatch(v -> v > trained);
      double chosen = values(t, f.validation()).stream().max(Double::compare).orElseThrow();
      assertThat(values(t, f.test())).allMatch(v -> v > chosen);
      int rows = f.train().length + f.validation().length;
      assertThat(f.validation().length).isBetween(rows / 5 - 6, rows / 5 + 6);
      assertThat(f.test().length).isBetween(55, 78);
      assertThat(rows).isGreaterThan(before + 50);
      before = rows;
    }
    assertThat(folds.get(4).test().length + before).isEqualTo(ROWS);
  }

  @Test
  void tooFewGroupsOrTimes() {
    Column y = column("y", i -> random.nextGaussian());
    refuses(GROUPED, "'g' has 4 different values", y, column("g", i -> i % 4));
    refuses(GROUPED.withFolds(2, 1), "one group of 'g'", y, column("g", i -> i < 300 ? 0 : i % 3));
    refuses(
        TIMED,
        "the time 't' has 6 different values, but 5 folds need 7",
        y,
        column("t", i -> i % 6));
    refuses(TIMED, "1 different value, but", y, column("t", i -> 2024));
    refuses(TIMED, "has 1 of 400 rows, and needs 8", y, column("t", i -> Math.max(0, i - 393)));
  }

  @Test
  void asManyTimesAsFoldsNeedAreEnough() {
    Column t = column("t", i -> i % 7);
    List<Fold> folds = folds(TIMED, t, column("y", i -> random.nextGaussian()));
    areParts(folds);
    for (int f = 0; f < 5; f++) {
      assertThat(values(t, folds.get(f).test())).containsExactly(f + 2.0);
      assertThat(values(t, folds.get(f).validation())).containsExactly(f + 1.0);
    }
  }

  @Test
  void everyPartNeedsItsClasses() {
    refuses(
        TIMED,
        "in the order of 't' leave fold 1.1 without a row of class '1' to train on",
        column("y", i -> i > 300 ? 1 : 0),
        column("t", i -> i));
    refuses(
        GROUPED,
        "by groups of 'g' leave fold",
        column("y", i -> i % 40 == 0 ? 1 : 0),
        column("g", i -> i % 40));
  }

  private static void refuses(BakeOffOptions options, String says, Column... columns) {
    assertThatThrownBy(() -> folds(options, columns))
        .isInstanceOfSatisfying(
            BakeOffException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(BakeOffException.Problem.TOO_FEW_ROWS);
              assertThat(e.getMessage()).contains(says).doesNotContain("\n");
            });
  }
}
