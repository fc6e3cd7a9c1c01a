package org.lossary.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lossary.Catalog;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;

/** Rows in another order have the same loss and the same gradients, but for rounding. */
class RowOrderTest {
  private static final int COLUMNS = 12;

  @SuppressWarnings("unchecked") // Its inputs are compared.
  static Stream<StructuredLoss<LabelledEmbeddings>> losses() {
    return Catalog.all().stream()
        .map(Catalog.Entry::create)
        .filter(l -> l instanceof StructuredLoss<?> s && s.inputs() == LabelledEmbeddings.class)
        // The pair of a label is its first two rows, by definition.
        .filter(l -> !l.info().id().equals("n-pair"))
        .map(l -> (StructuredLoss<LabelledEmbeddings>) l);
  }

  private static int[] order(int rows) {
    int[] order = new int[rows];
    Random random = new Random(4);
    for (int i = 0; i < rows; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  private static double[] numbers(int rows) {
    return new Random(3).doubles((long) rows * COLUMNS, -1, 1).toArray();
  }

  private static int[] labels(int rows) {
    return new Random(5).ints(rows, 0, rows / 6).toArray();
  }

  @ParameterizedTest
  @MethodSource("losses")
  void inDouble(StructuredLoss<LabelledEmbeddings> loss) {
    int rows = 30;
    double[] x = numbers(rows);
    int[] labels = labels(rows);
    int[] order = order(rows);
    double[] moved = new double[x.length];
    int[] movedLabels = new int[rows];
    for (int i = 0; i < rows; i++) {
      System.arraycopy(x, order[i] * COLUMNS, moved, i * COLUMNS, COLUMNS);
      movedLabels[i] = labels[order[i]];
    }
    DoubleMatrix g = Matrix.of(new double[x.length], rows, COLUMNS);
    DoubleMatrix h = Matrix.of(new double[x.length], rows, COLUMNS);
    double value =
        loss.valueAndGradient(LabelledEmbeddings.of(Matrix.of(x, rows, COLUMNS), labels), g);
    double other =
        loss.valueAndGradient(
            LabelledEmbeddings.of(Matrix.of(moved, rows, COLUMNS), movedLabels), h);
    require(loss, value, other, g, h, order, 1e-12);
  }

  @ParameterizedTest
  @MethodSource("losses")
  void inFloatAndInTiles(StructuredLoss<LabelledEmbeddings> loss) {
    int rows = 150;
    double[] x = numbers(rows);
    int[] labels = labels(rows);
    int[] order = order(rows);
    float[] still = new float[x.length];
    float[] moved = new float[x.length];
    int[] movedLabels = new int[rows];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < COLUMNS; j++) {
        still[i * COLUMNS + j] = (float) x[i * COLUMNS + j];
        moved[i * COLUMNS + j] = (float) x[order[i] * COLUMNS + j];
      }
      movedLabels[i] = labels[order[i]];
    }
    FloatMatrix g = Matrix.of(new float[x.length], rows, COLUMNS);
    FloatMatrix h = Matrix.of(new float[x.length], rows, COLUMNS);
    double value =
        loss.valueAndGradient(LabelledEmbeddings.of(Matrix.of(still, rows, COLUMNS), labels), g);
    double other =
        loss.valueAndGradient(
            LabelledEmbeddings.of(Matrix.of(moved, rows, COLUMNS), movedLabels), h);
    require(loss, value, other, g, h, order, 2e-6);
  }

  private static void require(
      Object loss, double value, double other, Matrix g, Matrix h, int[] order, double within) {
    assertThat(Math.abs(value - other)).as("%s", loss).isLessThanOrEqualTo(within * value(value));
    double most = 0;
    double error = 0;
    for (int i = 0; i < order.length; i++) {
      for (int j = 0; j < COLUMNS; j++) {
        most = Math.max(most, Math.abs(h.get(i, j)));
        error = Math.max(error, Math.abs(h.get(i, j) - g.get(order[i], j)));
      }
    }
    assertThat(most).as("%s", loss).isPositive();
    assertThat(error).as("%s", loss).isLessThanOrEqualTo(within * most);
  }

  private static double value(double value) {
    return Math.max(1e-3, Math.abs(value));
  }
}
