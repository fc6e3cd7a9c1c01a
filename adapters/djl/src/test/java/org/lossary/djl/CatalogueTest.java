package org.lossary.djl;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lossary.Batch;
import org.lossary.Catalog;
import org.lossary.Domain;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.RowLoss;
import org.lossary.StructuredLoss;
import org.lossary.SupervisedLoss;
import org.lossary.metric.LabelledEmbeddings;

/** Value and gradient of the whole catalogue arrive as they are. */
class CatalogueTest {
  private static final int ROWS = 6;
  private static final int COLUMNS = 3;
  private static final int[] LABELS = {0, 0, 1, 1, 2, 2};

  static Stream<Catalog.Entry> supervised() {
    return Catalog.all().stream().filter(e -> e.create() instanceof SupervisedLoss);
  }

  static Stream<Catalog.Entry> labelled() {
    return Catalog.all().stream()
        .filter(
            e ->
                e.create() instanceof StructuredLoss<?> loss
                    && loss.inputs() == LabelledEmbeddings.class);
  }

  @Test
  void thereAreManyOfBoth() {
    assertThat(supervised().count()).isGreaterThan(50);
    assertThat(labelled().map(e -> e.info().id()))
        .contains("nt-xent", "sup-con", "batch-triplet", "semi-hard-triplet", "lifted-structure");
  }

  @ParameterizedTest
  @MethodSource("supervised")
  void lossesOfPredictionsAndTargets(Catalog.Entry entry) {
    SupervisedLoss loss = (SupervisedLoss) entry.create();
    boolean classes = entry.info().target() == Domain.LABEL;
    int columns = columns(loss);
    int targets = classes ? 1 : targetColumns(loss, columns);
    double[] p = numbers(entry.info().prediction(), 0.7, ROWS, columns);
    double[] y = numbers(entry.info().target(), 0.4, ROWS, targets);
    double[] gradient = new double[p.length];
    Batch batch =
        classes
            ? Batch.ofLabels(Matrix.of(p, ROWS, columns), LABELS)
            : Batch.of(Matrix.of(p, ROWS, columns), Matrix.of(y, ROWS, targets));
    double value = loss.valueAndGradient(batch, Matrix.of(gradient, ROWS, columns));

    try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
      NDArray labels = classes ? manager.create(LABELS) : manager.create(y).reshape(ROWS, targets);
      Torch.Result result =
          Torch.of(
              x -> DjlLoss.of(loss).evaluate(new NDList(labels), x),
              manager.create(p).reshape(ROWS, columns));

      assertThat(result.value()).isEqualTo(value);
      assertThat(result.gradients().get(0)).isEqualTo(gradient);
      assertThat(value).isFinite();
      assertThat(Arrays.stream(gradient).anyMatch(g -> g != 0)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("labelled")
  void lossesOfLabelledEmbeddings(Catalog.Entry entry) {
    @SuppressWarnings("unchecked")
    StructuredLoss<LabelledEmbeddings> loss = (StructuredLoss<LabelledEmbeddings>) entry.create();
    double[] x = Torch.wave(ROWS * COLUMNS, 0.7);
    double[] gradient = new double[x.length];
    double value =
        loss.valueAndGradient(
            LabelledEmbeddings.of(Matrix.of(x, ROWS, COLUMNS), LABELS),
            Matrix.of(gradient, ROWS, COLUMNS));

    try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
      NDArray labels = manager.create(LABELS);
      Torch.Result result =
          Torch.of(
              p -> DjlLoss.ofLabelledEmbeddings(loss).evaluate(new NDList(labels), p),
              manager.create(x).reshape(ROWS, COLUMNS));

      assertThat(result.value()).isEqualTo(value);
      assertThat(result.gradients().get(0)).isEqualTo(gradient);
      assertThat(value).isFinite().isPositive();
      assertThat(Arrays.stream(gradient).anyMatch(g -> g != 0)).isTrue();
    }
  }

  private static int columns(SupervisedLoss loss) {
    return loss instanceof RowLoss rows ? accepted(COLUMNS, 2, rows::checkColumns) : 1;
  }

  /** As many as predictions, or one for losses of several parameters of one number. */
  private static int targetColumns(SupervisedLoss loss, int columns) {
    LossInfo info = loss.info();
    Matrix p = Matrix.of(numbers(info.prediction(), 0.7, 1, columns), 1, columns);
    return accepted(
        columns,
        1,
        k -> loss.value(Batch.of(p, Matrix.of(numbers(info.target(), 0.4, 1, k), 1, k))));
  }

  private static int accepted(int wanted, int otherwise, IntConsumer use) {
    try {
      use.accept(wanted);
      return wanted;
    } catch (LossException e) {
      return otherwise;
    }
  }

  private static double[] numbers(Domain domain, double step, int rows, int columns) {
    double[] x = Torch.wave(rows * columns, step);
    for (int i = 0; i < x.length; i++) {
      double positive = Math.exp(0.5 * x[i]);
      x[i] =
          switch (domain) {
            case REAL, LABEL -> x[i];
            case NON_NEGATIVE, POSITIVE -> positive;
            case UNIT -> positive / (1 + positive);
            case BINARY -> x[i] > 0 ? 1 : 0;
            case SIGN -> x[i] > 0 ? 1 : -1;
            case DISTRIBUTION, LOG_PROBABILITY -> positive;
          };
    }
    for (int row = 0; row < rows; row++) {
      double sum = Arrays.stream(x, row * columns, (row + 1) * columns).sum();
      for (int k = row * columns; k < (row + 1) * columns; k++) {
        x[k] =
            domain == Domain.DISTRIBUTION
                ? x[k] / sum
                : domain == Domain.LOG_PROBABILITY ? Math.log(x[k] / sum) : x[k];
      }
    }
    return x;
  }
}
