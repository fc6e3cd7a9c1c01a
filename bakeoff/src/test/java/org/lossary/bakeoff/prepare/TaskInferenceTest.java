package org.lossary.bakeoff.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lossary.Task;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.tables.Column;
import org.lossary.tables.Table;

class TaskInferenceTest {
  private static TaskInference.Guess infer(double... values) {
    return TaskInference.of(Column.of("y", values), null);
  }

  private static double[] weighted(int... counts) {
    return IntStream.range(0, counts.length)
        .flatMap(k -> IntStream.generate(() -> k).limit(counts[k]))
        .asDoubleStream()
        .toArray();
  }

  @Test
  void twoValuesAreTwoClassesWhateverTheyAre() {
    assertThat(infer(3.5, -1, 3.5, -1).task()).isEqualTo(Task.BINARY_CLASSIFICATION);
    Column text = Column.ofText("y", "no", "yes", null, "no");
    assertThat(TaskInference.of(text, null).task()).isEqualTo(Task.BINARY_CLASSIFICATION);
  }

  @Test
  void textIsClasses() {
    assertThat(TaskInference.of(Column.ofText("y", "a", "b", "c"), null).task())
        .isEqualTo(Task.MULTICLASS_CLASSIFICATION);
  }

  @Test
  void fewWholeNumbersAreCountsIfTheyFallFromZeroOnAndClassesOtherwise() {
    assertThat(infer(weighted(70, 20, 8, 2)).task()).isEqualTo(Task.COUNT_REGRESSION);
    assertThat(infer(weighted(40, 45, 12, 3)).task()).isEqualTo(Task.COUNT_REGRESSION);
    assertThat(infer(weighted(0, 30, 30, 40)).task()).isEqualTo(Task.MULTICLASS_CLASSIFICATION);
    assertThat(infer(weighted(20, 30, 10, 40)).task()).isEqualTo(Task.MULTICLASS_CLASSIFICATION);
    assertThat(infer(weighted(70, 20, 8, 2)).warnings()).hasSize(1);
  }

  @Test
  void manyWholeNumbersAreCountsIfTheyAreSmallOrReachZero() {
    double[] visits = new Random(1).ints(500, 0, 60).asDoubleStream().toArray();
    assertThat(infer(visits).task()).isEqualTo(Task.COUNT_REGRESSION);
    double[] prices = new Random(1).ints(500, 50_000, 900_000).asDoubleStream().toArray();
    assertThat(infer(prices).task()).isEqualTo(Task.REGRESSION);
  }

  @Test
  void realNumbersWithManyZerosAreNonNegative() {
    double[] rain = new Random(1).doubles(500, -5, 5).map(v -> Math.max(0, v)).toArray();
    assertThat(infer(rain).task()).isEqualTo(Task.NON_NEGATIVE_REGRESSION);
    double[] any = new Random(1).doubles(500, -5, 5).toArray();
    assertThat(infer(any).task()).isEqualTo(Task.REGRESSION);
  }

  @Test
  void aDateIsANumberOfSecondsAndTheVerdictSaysSo() {
    Column times =
        Table.query("SELECT DATE '2024-01-01' + CAST(i AS INTEGER) AS d FROM range(9) r(i)")
            .column("d");
    TaskInference.Guess guess = TaskInference.of(times, null);
    assertThat(guess.task()).isEqualTo(Task.REGRESSION);
    assertThat(guess.warnings().get(0)).contains("'d' is a date or time", "in seconds");
  }

  @Test
  void whatIsAskedForIsTakenUnlessThereIsNoSuchBakeOff() {
    Column column = Column.of("y", weighted(70, 20, 8, 2));
    assertThat(TaskInference.of(column, Task.REGRESSION).task()).isEqualTo(Task.REGRESSION);
    assertThatThrownBy(() -> TaskInference.of(column, Task.MULTILABEL_CLASSIFICATION))
        .isInstanceOf(BakeOffException.class)
        .hasMessageContaining("one label at a time");
  }
}
