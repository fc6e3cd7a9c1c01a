package org.lossary.bakeoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lossary.bakeoff.metric.Weights;
import org.lossary.tables.Column;
import org.lossary.tables.Table;

/** What the data look like follows the weights of the rows, as training and metrics do. */
class WeightedProfileTest {
  private static final int ROWS = 600;
  private static final BakeOffOptions QUICK = BakeOffOptions.quickLook().withWeight("w");

  /** Every fourth row is wild, and weighs what is given. */
  private static Table withWildRows(double weight) {
    Random random = new Random(5);
    double[] x = random.doubles(ROWS, -1, 1).toArray();
    double[] y = new double[ROWS];
    double[] w = new double[ROWS];
    for (int i = 0; i < ROWS; i++) {
      boolean wild = i % 4 == 0;
      y[i] = wild ? 200 * random.nextGaussian() : 10 * x[i] + random.nextGaussian();
      w[i] = wild ? weight : 1;
    }
    return Table.of(Column.of("x", x), Column.of("w", w), Column.of("y", y));
  }

  private static Profile.NumberTarget number(Table table) {
    BakeOffOptions options = QUICK.withLosses(List.of("mse"), List.of());
    return java.util.Objects.requireNonNull(BakeOff.run(table, "y", options).profile().number());
  }

  @Test
  void rowsOfNextToNoWeightAreNoOutliers() {
    Profile.NumberTarget full = number(withWildRows(1));
    Profile.NumberTarget faint = number(withWildRows(1e-6));
    assertThat(full.residualOutlierShare()).isGreaterThan(0.15);
    assertThat(faint.residualOutlierShare()).isLessThan(0.05);
    assertThat(faint.sd()).isLessThan(8);
    assertThat(full.sd()).isGreaterThan(80);
    // Extremes are those of all rows.
    assertThat(faint.max()).isEqualTo(full.max());
  }

  @Test
  void classesHaveTheShareOfTheirWeights() {
    Random random = new Random(6);
    double[] x = random.doubles(ROWS, -1, 1).toArray();
    double[] y = IntStream.range(0, ROWS).mapToDouble(i -> i % 3 == 0 ? 1 : 0).toArray();
    double[] w = IntStream.range(0, ROWS).mapToDouble(i -> i % 3 == 0 ? 0.5 : 2).toArray();
    Table table = Table.of(Column.of("x", x), Column.of("w", w), Column.of("y", y));
    BakeOffOptions options = QUICK.withLosses(List.of("bce-with-logits"), List.of());
    Profile profile = BakeOff.run(table, "y", options).profile();
    assertThat(profile.imbalance()).isCloseTo(8, within(1e-9));
    assertThat(profile.classes().get(1).share()).isCloseTo(1 / 9.0, within(1e-12));
    assertThat(profile.classes().get(1).rows()).isEqualTo(200);
  }

  @Test
  void valuesAreSpreadByWeight() {
    double[] values = {3, 1, 2};
    assertThat(Weights.spread(values, new double[] {1, 1, 1})).containsExactly(1, 2, 3);
    assertThat(Weights.spread(values, new double[] {2, 0, 1})).containsExactly(2, 3, 3);
    assertThat(Weights.spread(values, new double[] {1e-9, 1e9, 1e-9})).containsExactly(1, 1, 1);
    assertThat(Weights.spread(new double[0], new double[0])).isEmpty();
  }
}
