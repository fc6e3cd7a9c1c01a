package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;

/** Small examples worked out with PyTorch and scikit-learn, to ten digits. */
class PublishedNumbersTest {
  private static final Offset<Double> TEN_DIGITS = within(1e-10);
  private static final Tensor LOGITS = Tensor.of(new int[] {2, 3}, 1, 2, 0.5, 0.1, -1, 3);
  private static final Tensor LABELS = new Tensor(new int[] {2}, new double[] {2, 0}, true);
  private static final Tensor ONE_HOT = Tensor.of(new int[] {2, 3}, 0, 0, 1, 1, 0, 0);
  private static final Tensor WEIGHT = Tensor.of(new int[] {3}, 0.2, 0.3, 0.5);

  @Test
  void crossEntropyOfLabels() {
    assertThat(torch("cross_entropy", LABELS, null, 0)).isCloseTo(2.4675715015, TEN_DIGITS);
  }

  @Test
  void weightedCrossEntropyDividesByTheWeightsOfLabels() {
    assertThat(torch("cross_entropy", LABELS, WEIGHT, 0)).isCloseTo(2.2519131941, TEN_DIGITS);
  }

  @Test
  void weightedCrossEntropyDividesByTheRowsForProbabilities() {
    assertThat(torch("cross_entropy_soft", ONE_HOT, WEIGHT, 0)).isCloseTo(0.7881696179, TEN_DIGITS);
  }

  @Test
  void smoothedCrossEntropy() {
    assertThat(torch("cross_entropy", LABELS, null, 0.1)).isCloseTo(2.4042381682, TEN_DIGITS);
  }

  @Test
  void smoothedAndWeightedCrossEntropy() {
    assertThat(torch("cross_entropy", LABELS, WEIGHT, 0.1)).isCloseTo(2.1822048749, TEN_DIGITS);
  }

  @Test
  void tweedieLossWithoutItsConstantAndMeanDeviance() {
    double[] logMean = {0.1, 0.2, 0.3};
    double[] target = {0, 1, 3};
    double[] values = new double[3];
    Losses.tweedie(1.5)
        .values(Batch.of(logMean, target).reduction(Reduction.NONE), Matrix.of(values, 3, 1));
    assertThat(values).containsExactly(new double[] {2.10254, 4.02002, 7.48792}, within(1e-5));
    double[] mean = {Math.exp(0.1), Math.exp(0.2), Math.exp(0.3)};
    assertThat(Losses.tweedieDeviance().value(mean, target)).isCloseTo(1.7881813191, TEN_DIGITS);
  }

  private static double torch(String id, Tensor target, @Nullable Tensor weight, double smoothing) {
    PeerCase c =
        new PeerCase(
            id,
            "a",
            Map.of("labelSmoothing", smoothing),
            Map.of("logits", LOGITS, "target", target),
            PeerCase.Dtype.F64);
    Tensor value = Peers.compute(weight == null ? c : c.with("weight", weight)).value();
    return value == null ? Double.NaN : value.data()[0];
  }
}
