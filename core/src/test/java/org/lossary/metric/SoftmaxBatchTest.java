package org.lossary.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;

/** Tiles of floats against the same loss anchor by anchor in double. */
class SoftmaxBatchTest {

  static Stream<Arguments> cases() {
    Stream.Builder<Arguments> all = Stream.builder();
    for (int rows : new int[] {40, 200, 330}) {
      for (double offset : new double[] {0, 100}) {
        for (double temperature : new double[] {0.01, 1}) {
          for (Distance distance : new Distance[] {Distance.COSINE, Distance.DOT}) {
            for (int kind = 0; kind < 3; kind++) {
              all.add(Arguments.of(rows, offset, temperature, distance, kind));
            }
          }
        }
      }
    }
    return all.build();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void floatsAreWithinAHundredThousandth(
      int rows, double offset, double temperature, Distance distance, int kind) {
    SplittableRandom random = new SplittableRandom(rows + kind);
    int columns = rows / 9;
    float[] x = floats(random, rows * columns, offset);
    float[] y = floats(random, (kind == 1 ? rows : rows / 2 + 3) * columns, offset);
    int[] labels = random.ints(rows, 0, kind == 0 ? rows / 3 : 5).toArray();
    int[] others = random.ints(y.length / columns, 0, 5).toArray();
    LabelledEmbeddings narrow =
        inputs(kind, matrix(x, columns), labels, matrix(y, columns), others);
    LabelledEmbeddings wide = inputs(kind, wide(x, columns), labels, wide(y, columns), others);
    for (StructuredLoss<LabelledEmbeddings> loss :
        java.util.List.<StructuredLoss<LabelledEmbeddings>>of(
            new NtXent(temperature, distance, Reducer.TERMS),
            new SupCon(temperature, 0, false, distance, Reducer.ANCHORS),
            new SupCon(temperature, 0.07, true, distance, Reducer.ROWS))) {
      Matrix[] found = gradients(narrow, true);
      Matrix[] expected = gradients(wide, false);
      double value = loss.valueAndGradient(narrow, found);
      double exact = loss.valueAndGradient(wide, expected);
      assertThat(Math.abs(value - exact)).as("%s", loss).isLessThanOrEqualTo(1e-5 * exact);
      for (int k = 0; k < found.length; k++) {
        requireNear(loss, found[k], expected[k]);
      }
    }
  }

  private static LabelledEmbeddings inputs(
      int kind, Matrix x, int[] labels, Matrix y, int[] others) {
    return switch (kind) {
      case 0 -> LabelledEmbeddings.of(x, labels);
      case 1 -> LabelledEmbeddings.views(x, y);
      default -> LabelledEmbeddings.of(x, labels, y, others);
    };
  }

  private static void requireNear(Object loss, Matrix found, Matrix expected) {
    double most = 0;
    double error = 0;
    for (int i = 0; i < expected.rows(); i++) {
      for (int j = 0; j < expected.columns(); j++) {
        most = Math.max(most, Math.abs(expected.get(i, j)));
        error = Math.max(error, Math.abs(expected.get(i, j) - found.get(i, j)));
      }
    }
    assertThat(error).as("%s", loss).isLessThanOrEqualTo(1e-5 * most);
  }

  private static float[] floats(SplittableRandom random, int n, double offset) {
    float[] out = new float[n];
    for (int i = 0; i < n; i++) {
      double u = 0;
      for (int k = 0; k < 12; k++) {
        u += random.nextDouble();
      }
      out[i] = (float) (u - 6 + offset);
    }
    return out;
  }

  private static Matrix matrix(float[] data, int columns) {
    return Matrix.of(data, data.length / columns, columns);
  }

  private static Matrix wide(float[] data, int columns) {
    double[] out = new double[data.length];
    Arrays.setAll(out, i -> data[i]);
    return Matrix.of(out, data.length / columns, columns);
  }

  private static Matrix[] gradients(LabelledEmbeddings inputs, boolean floats) {
    return inputs.matrices().stream()
        .map(
            m ->
                floats
                    ? Matrix.of(new float[(int) m.size()], m.rows(), m.columns())
                    : Matrix.of(new double[(int) m.size()], m.rows(), m.columns()))
        .toArray(Matrix[]::new);
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    int rows = 150;
    int columns = 24;
    SplittableRandom random = new SplittableRandom(8);
    float[] x = floats(random, rows * columns, 0);
    int[] labels = random.ints(rows, 0, 40).toArray();
    float[] reversed = new float[x.length];
    int[] reversedLabels = new int[rows];
    for (int i = 0; i < rows; i++) {
      System.arraycopy(x, i * columns, reversed, (rows - 1 - i) * columns, columns);
      reversedLabels[rows - 1 - i] = labels[i];
    }
    for (StructuredLoss<LabelledEmbeddings> loss :
        java.util.List.<StructuredLoss<LabelledEmbeddings>>of(new NtXent(0.1), new SupCon(0.1))) {
      double forth = loss.value(LabelledEmbeddings.of(matrix(x, columns), labels));
      double back = loss.value(LabelledEmbeddings.of(matrix(reversed, columns), reversedLabels));
      assertThat(Math.abs(forth - back)).isLessThanOrEqualTo(2e-7 * forth);
    }
  }

  /** In single precision exponentials of another library saturate at 87. */
  @Test
  void lowTemperaturesDoNotSaturate() {
    float[] x = {1, 0, -1, 0.01f, 1, 0.1f, 1, 0.2f};
    LabelledEmbeddings inputs = LabelledEmbeddings.of(Matrix.of(x, 4, 2), 0, 0, 1, 1);
    double[] values = new double[4];
    new NtXent(0.01).values(inputs, values);
    assertThat(values[0]).isBetween(195.0, 200.0);
  }
}
