package org.lossary.bakeoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.tables.Column;
import org.lossary.tables.Table;

/** Bake-offs whose rows weigh differently, or hang together. */
class BakeOffFoldsTest {
  private static final int ROWS = 600;
  private static final BakeOffOptions QUICK =
      BakeOffOptions.quickLook().withLosses(java.util.List.of("mse", "mae"), java.util.List.of());

  private static double rmse(Table table, BakeOffOptions options) {
    return BakeOff.run(table, "y", options).candidate("mse").score(Metric.RMSE).mean();
  }

  /** Houses differ by much; a row says its house by two numbers that no other house has. */
  private static Table houses() {
    Random random = new Random(3);
    double[] level = random.doubles(60, -5, 5).toArray();
    double[] place = random.doubles(60).toArray();
    int[] house = random.ints(ROWS, 0, 60).toArray();
    return Table.of(
        Column.of("house_id", Arrays.stream(house).asDoubleStream().toArray()),
        Column.of("place", Arrays.stream(house).mapToDouble(h -> place[h]).toArray()),
        Column.of("noise", random.doubles(ROWS).toArray()),
        Column.of(
            "y",
            Arrays.stream(house)
                .mapToDouble(h -> level[h] + 0.3 * random.nextGaussian())
                .toArray()));
  }

  @Test
  void groupsShowWhatRowsDrawnAtRandomHide() {
    Table houses = houses();
    double atRandom = rmse(houses, QUICK);
    BakeOffResult grouped = BakeOff.run(houses, "y", QUICK.withGroup("house_id"));
    double byHouse = grouped.candidate("mse").score(Metric.RMSE).mean();
    // Houses that were seen are known to within the noise; of new ones only the spread is known.
    assertThat(atRandom).isLessThan(1.5);
    assertThat(byHouse).isGreaterThan(2.3);
    assertThat(grouped.profile().features()).doesNotContain("house_id");
    assertThat(grouped.settings().method()).anyMatch(m -> m.contains("same 'house_id' together"));
  }

  @Test
  void aHintNamesTheColumnThatRowsShare() {
    assertThat(BakeOff.run(houses(), "y", QUICK).verdict().next())
        .anyMatch(n -> n.contains("'house_id' (60 of them)") && n.contains("--group house_id"));
    assertThat(BakeOff.run(houses(), "y", QUICK.withGroup("house_id")).verdict().next())
        .noneMatch(n -> n.contains("--group"));
  }

  @Test
  void timeShowsADriftThatRowsDrawnAtRandomHide() {
    Random random = new Random(8);
    Table drift =
        Table.of(
            Column.of("day", IntStream.range(0, ROWS).mapToDouble(i -> i / 2 + 0.5).toArray()),
            Column.of("x", random.doubles(ROWS).toArray()),
            Column.of(
                "y",
                IntStream.range(0, ROWS)
                    .mapToDouble(i -> i / 60.0 + 0.2 * random.nextGaussian())
                    .toArray()));
    BakeOffResult timed = BakeOff.run(drift, "y", QUICK.withTime("day"));
    // The next block is a quarter of the rows ahead: 150 / 60 / 2 on average.
    assertThat(timed.candidate("mse").score(Metric.RMSE).mean()).isBetween(1.1, 2.5);
    assertThat(rmse(drift, QUICK)).isLessThan(0.6);
    assertThat(timed.settings().folds()).containsExactly("1.1", "1.2", "1.3");
    assertThat(timed.settings().method()).anyMatch(m -> m.contains("in the order of 'day'"));
    // Rows of the first block are never judged.
    assertThat(timed.outOfFold().rows()).hasSizeBetween(440, 460);
  }

  @Test
  void weightsSayWhichRowsMatter() {
    Random random = new Random(4);
    double[] x = random.doubles(ROWS).toArray();
    double[] y = new double[ROWS];
    double[] w = new double[ROWS];
    for (int i = 0; i < ROWS; i++) {
      boolean odd = i % 2 == 1;
      w[i] = odd ? 0.01 : 10;
      y[i] = (odd ? -4 : 4) * x[i] + 0.1 * random.nextGaussian();
    }
    Table table = Table.of(Column.of("x", x), Column.of("w", w), Column.of("y", y));
    BakeOffResult weighted = BakeOff.run(table, "y", QUICK.withWeight("w"));
    // The rows that count lie on one line; those on the other hardly count, and are half of all.
    assertThat(weighted.candidate("mse").score(Metric.RMSE).mean()).isBetween(0.1, 0.4);
    assertThat(rmse(Table.of(table.column("x"), table.column("y")), QUICK)).isGreaterThan(2);
    assertThat(weighted.profile().features()).containsExactly("x");
    assertThat(weighted.outOfFold().weights()).hasSize(ROWS).contains(10, 0.01);
    assertThat(weighted.settings().method()).anyMatch(m -> m.contains("are worth 301 equal ones"));
  }

  @Test
  void equalWeightsChangeNothing() {
    Table plain = houses();
    double[] w = new double[ROWS];
    Arrays.fill(w, 2);
    Table table =
        Table.of(
            plain.column("house_id"),
            plain.column("place"),
            plain.column("noise"),
            Column.of("w", w),
            plain.column("y"));
    BakeOffResult a = BakeOff.run(plain, "y", QUICK);
    BakeOffResult b = BakeOff.run(table, "y", QUICK.withWeight("w"));
    assertThat(b.candidate("mae").predictions()).isDeepEqualTo(a.candidate("mae").predictions());
    for (Metric metric : a.settings().metrics()) {
      assertThat(b.candidate("mse").score(metric)).isEqualTo(a.candidate("mse").score(metric));
    }
  }
}
