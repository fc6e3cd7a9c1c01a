package org.lossary.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lossary.Catalog;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;

/** Batches in which there is little to compare: finite values and gradients, or typed errors. */
class DegenerateBatchTest {

  @SuppressWarnings("unchecked") // Its inputs are compared.
  static List<StructuredLoss<LabelledEmbeddings>> losses() {
    return Catalog.all().stream()
        .map(Catalog.Entry::create)
        .filter(l -> l instanceof StructuredLoss<?> s && s.inputs() == LabelledEmbeddings.class)
        .map(l -> (StructuredLoss<LabelledEmbeddings>) l)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("losses")
  void resultsAreFinite(StructuredLoss<LabelledEmbeddings> loss) {
    double[] ordinary = {1, 2, -1, 0.5, 2, 2, -3, 1};
    requireFinite(loss, ordinary, 7, 7, 7, 7);
    requireFinite(loss, ordinary, 1, 2, 3, 4);
    requireFinite(loss, ordinary, 1, 1, 1, 2);
    requireFinite(loss, new double[] {1, 2}, 5);
    requireFinite(loss, new double[0]);
    requireFinite(loss, new double[8], 1, 1, 2, 2);
    requireFinite(loss, new double[] {0, 0, 1, 1, 0, 0, 2, -1}, 1, 1, 2, 2);
    requireFinite(loss, new double[] {1, 2, 1, 2, 1, 2, 1, 2}, 1, 1, 2, 2);
    requireFinite(loss, new double[] {1, 2, 1, 2, -1, 3, -1, 3}, 1, 1, 2, 2);
    requireFinite(loss, new double[] {1e-30, 0, 0, 1e30, 1, 1, -1e30, 1e-30}, 1, 1, 2, 2);
  }

  /** Squares of such rows are infinite: where their differences matter there is no result. */
  @ParameterizedTest
  @MethodSource("losses")
  void hugeNumbersGiveNoNaN(StructuredLoss<LabelledEmbeddings> loss) {
    double[] huge = {1e300, 2, -1e300, 2, 1, 5, 1, 2};
    LabelledEmbeddings inputs = LabelledEmbeddings.of(Matrix.of(huge, 4, 2), 0, 0, 1, 1);
    Matrix gradient = Matrix.of(new double[8], 4, 2);
    String id = loss.info().id();
    if (id.equals("batch-hard-triplet") || id.equals("semi-hard-triplet")) {
      assertThatThrownBy(() -> loss.valueAndGradient(inputs, gradient))
          .isInstanceOf(LossException.class)
          .hasMessage(id + ": embeddings must be so small that distances are finite, got 1.0E300");
    } else {
      assertThat(loss.valueAndGradient(inputs, gradient)).as("%s", loss).isNotNaN();
    }
  }

  private static void requireFinite(
      StructuredLoss<LabelledEmbeddings> loss, double[] data, int... labels) {
    for (boolean floats : new boolean[] {false, true}) {
      int n = labels.length;
      // Repeated often enough that batches of floats are computed in tiles.
      int times = floats ? 40 : 1;
      Matrix rows = floats ? repeated(data, n, times) : Matrix.of(data, n, 2);
      int[] all = new int[n * times];
      for (int i = 0; i < all.length; i++) {
        all[i] = labels[i % n];
      }
      Matrix gradient =
          floats
              ? Matrix.of(new float[2 * n * times], n * times, 2)
              : Matrix.of(new double[2 * n], n, 2);
      double value = loss.valueAndGradient(LabelledEmbeddings.of(rows, all), gradient);
      assertThat(value).as("%s", loss).isFinite();
      for (int i = 0; i < gradient.rows(); i++) {
        assertThat(gradient.get(i, 0)).as("%s", loss).isFinite();
        assertThat(gradient.get(i, 1)).as("%s", loss).isFinite();
      }
    }
  }

  private static Matrix repeated(double[] data, int n, int times) {
    float[] out = new float[data.length * times];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) Math.max(-1e15, Math.min(1e15, data[i % data.length]));
    }
    return Matrix.of(out, n * times, 2);
  }

  @ParameterizedTest
  @MethodSource("losses")
  void whatIsNoNumberIsAnError(StructuredLoss<LabelledEmbeddings> loss) {
    for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      double[] data = {1, 2, 3, wrong, 1, 1, 2, 0};
      LabelledEmbeddings inputs = LabelledEmbeddings.of(Matrix.of(data, 4, 2), 1, 1, 2, 2);
      assertThatThrownBy(() -> loss.value(inputs))
          .isInstanceOf(LossException.class)
          .hasMessageContaining("must be finite");
    }
  }
}
