package org.lossary.bakeoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lossary.Task;
import org.lossary.bakeoff.BakeOffException.Problem;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.prepare.Target;
import org.lossary.tables.Column;
import org.lossary.tables.Table;
import org.lossary.tables.TableException;

/** Bad data and options are one clear line of a known kind. */
class BadInputTest {
  private static final BakeOffOptions QUICK = BakeOffOptions.quickLook();

  private static Table table(int n, IntToDoubleFunction y) {
    return Table.of(
        Column.of("x", IntStream.range(0, n).mapToDouble(i -> i % 11).toArray()),
        Column.of("y", IntStream.range(0, n).mapToDouble(y).toArray()));
  }

  private static Table texts(int n, IntFunction<String> y) {
    return Table.of(
        Column.of("x", IntStream.range(0, n).mapToDouble(i -> i % 11).toArray()),
        Column.ofText("y", IntStream.range(0, n).mapToObj(y).toArray(String[]::new)));
  }

  private static void fails(Table table, BakeOffOptions options, Problem problem, String... says) {
    assertThatThrownBy(() -> BakeOff.run(table, "y", options))
        .isInstanceOfSatisfying(
            BakeOffException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(problem);
              assertThat(e.getMessage()).contains(says).doesNotContain("\n");
            });
  }

  @Test
  void constantTarget() {
    fails(table(50, i -> 3), QUICK, Problem.CONSTANT_TARGET, "'y'", "3.0", "nothing to predict");
  }

  @Test
  void oneClass() {
    fails(texts(50, i -> "yes"), QUICK, Problem.ONE_CLASS, "'yes'");
    BakeOffOptions asked = QUICK.withTask(Task.BINARY_CLASSIFICATION);
    fails(table(50, i -> 1), asked, Problem.ONE_CLASS, "'1'");
  }

  @Test
  void fewRowsAreCalledThatThoughEachHasAClassOfItsOwn() {
    fails(texts(2, i -> "c" + i), QUICK, Problem.TOO_FEW_ROWS, "2 rows");
  }

  @Test
  void targetsThatAreNotFinite() {
    fails(
        table(50, i -> i == 6 ? Double.NaN : i / 3.0),
        QUICK,
        Problem.TARGET_NOT_FINITE,
        "1 row,",
        "row 7",
        "NaN");
    fails(
        table(50, i -> i % 25 == 6 ? Double.POSITIVE_INFINITY : i / 3.0),
        QUICK,
        Problem.TARGET_NOT_FINITE,
        "2 rows",
        "Infinity");
    fails(texts(50, i -> null), QUICK, Problem.TARGET_NOT_FINITE, "every value", "missing");
    fails(table(50, i -> 1e30 * i), QUICK, Problem.TARGET_OUT_OF_DOMAIN, "power of ten");
  }

  @Test
  void numbersWithASlipAreNoClasses() {
    IntFunction<String> slip = i -> i == 40 ? "oops" : i % 5 + ".5";
    fails(texts(50, slip), QUICK, Problem.TARGET_NOT_FINITE, "1 row, first row 41 ('oops')");
    IntFunction<String> marked = i -> i % 25 == 7 ? "?" : "" + i;
    fails(texts(50, marked), QUICK, Problem.TARGET_NOT_FINITE, "2 rows, first row 8 ('?')");
    Target classes = Target.of(texts(50, slip), "y", Task.MULTICLASS_CLASSIFICATION, 3, null);
    assertThat(classes.labels()).hasSize(5);
    Target few = Target.of(texts(60, i -> i % 4 == 0 ? "none" : "" + i % 4), "y", null, 3, null);
    assertThat(few.labels()).containsExactly("1", "2", "3", "none");
  }

  @Test
  void tooFewRows() {
    fails(table(0, i -> i), QUICK, Problem.TOO_FEW_ROWS, "no rows");
    fails(table(10, i -> i / 3.0), QUICK, Problem.TOO_FEW_ROWS, "10 rows", "3 folds");
    fails(table(50, i -> i / 3.0), QUICK.withFolds(20, 1), Problem.TOO_FEW_ROWS, "20 folds", "80");
    fails(texts(60, i -> i == 0 ? "rare" : "usual"), QUICK, Problem.TOO_FEW_ROWS, "one class");
  }

  @Test
  void moreClassesThanRowsCanTeach() {
    fails(texts(60, i -> "id" + i), QUICK, Problem.TOO_MANY_CLASSES, "60 classes in 60 rows");
  }

  @Test
  void targetsThatDoNotFitTheTask() {
    fails(
        table(50, i -> i - 1.0),
        QUICK.withTask(Task.COUNT_REGRESSION),
        Problem.TARGET_OUT_OF_DOMAIN,
        "-1.0 in row 1",
        "whole numbers");
    fails(
        table(50, i -> i / 2.0),
        QUICK.withTask(Task.COUNT_REGRESSION),
        Problem.TARGET_OUT_OF_DOMAIN,
        "0.5 in row 2");
    fails(
        table(50, i -> i % 3),
        QUICK.withTask(Task.BINARY_CLASSIFICATION),
        Problem.TARGET_OUT_OF_DOMAIN,
        "3 classes");
    fails(
        table(50, i -> i),
        QUICK.withTask(Task.MULTILABEL_CLASSIFICATION),
        Problem.UNSUPPORTED_TASK,
        "multi-label");
    assertThatThrownBy(
            () -> BakeOff.run(texts(50, i -> "t" + i % 3), "y", QUICK.withTask(Task.REGRESSION)))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("'y'");
  }

  @Test
  void metricsThatDoNotSuit() {
    fails(
        table(50, i -> i / 3.0),
        QUICK.withMetric(Metric.ROC_AUC),
        Problem.UNKNOWN_METRIC,
        "roc-auc",
        "rmse");
    fails(
        table(50, i -> i / 3.0 - 4),
        QUICK.withMetric(Metric.POISSON_DEVIANCE),
        Problem.TARGET_OUT_OF_DOMAIN,
        "-4.0");
  }

  @Test
  void lossesThatAreUnknownOrDoNotSuit() {
    Table table = table(50, i -> i / 3.0);
    fails(table, include("hubert"), Problem.UNKNOWN_LOSS, "'hubert'", "did you mean", "huber");
    fails(table, include("huber:delta=-1"), Problem.UNKNOWN_LOSS, "delta", "-1");
    fails(table, include("huber+posWeight"), Problem.UNKNOWN_LOSS, "no variant 'posWeight'");
    fails(table, include("hinge"), Problem.UNSUITABLE_LOSS, "hinge", "not a loss for");
    fails(
        table,
        QUICK.withLosses(List.of("mse"), List.of("mse")),
        Problem.UNSUITABLE_LOSS,
        "no loss is left");
    fails(
        table, QUICK.withLosses(List.of(), List.of("nonsense")), Problem.UNKNOWN_LOSS, "nonsense");
  }

  private static BakeOffOptions include(String id) {
    return QUICK.withLosses(List.of(id), List.of());
  }

  @Test
  void missingColumnsAreNamed() {
    assertThatThrownBy(() -> BakeOff.run(table(50, i -> i), "z", QUICK))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("no column 'z'");
  }

  @Test
  void optionsOutOfRange() {
    bad(() -> QUICK.withFolds(1, 1), "folds", "got 1");
    bad(() -> QUICK.withFolds(3, 0), "repeats");
    bad(() -> QUICK.withRounds(0, 1), "rounds");
    bad(() -> QUICK.withTrees(0, 3), "learning rate");
    bad(() -> QUICK.withTrees(0.1, 40), "depth");
    bad(() -> QUICK.withThreads(-1), "threads");
    bad(() -> QUICK.withTimeLimit(Duration.ZERO), "time limit");
    bad(() -> QUICK.withMaxRows(-5), "rows");
    fails(table(90, i -> i / 3.0), QUICK.withMaxRows(7), Problem.BAD_OPTION, "20", "got 7");
  }

  private static void bad(Runnable make, String... says) {
    assertThatThrownBy(make::run)
        .isInstanceOfSatisfying(
            BakeOffException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(Problem.BAD_OPTION);
              assertThat(e.getMessage()).contains(says);
            });
  }

  @Test
  void missingTargetsAndRareClassesAreLeftOutWithAWarning() {
    Table table =
        texts(120, i -> i < 4 ? null : i < 6 ? "rare" : i % 3 == 0 ? "a" : i % 3 == 1 ? "b" : "c");
    BakeOffResult result = BakeOff.run(table, "y", include("cross-entropy").withRounds(3, 3));

    assertThat(result.warnings())
        .anyMatch(w -> w.contains("4 rows without a target"))
        .anyMatch(w -> w.contains("'rare' (2 rows)"));
    assertThat(result.profile().missingTargets()).isEqualTo(4);
    assertThat(result.profile().classes()).hasSize(3);
    assertThat(result.outOfFold().rows()).hasSize(114);
  }
}
