package org.lossary.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;

/** Values of other libraries on six rows, with two ways to label them. */
class PeerNumbersTest {
  private static final double[] ROWS = {1, 2, 2, 1, 3, -1, 1, -2, -1, 1, -2, -1};
  private static final int[] A = {0, 0, 1, 1, 2, 2};
  private static final int[] B = {0, 0, 0, 1, 1, 2};

  private static void requireValues(StructuredLoss<LabelledEmbeddings> loss, double a, double b) {
    Matrix rows = Matrix.of(ROWS, 6, 2);
    assertThat(loss.value(LabelledEmbeddings.of(rows, A))).isCloseTo(a, within(5e-11));
    assertThat(loss.value(LabelledEmbeddings.of(rows, B))).isCloseTo(b, within(5e-11));
  }

  @Test
  void contrastive() {
    requireValues(
        new BatchContrastive(
            0, 1, Penalty.LINEAR, false, Distance.NORMALIZED_EUCLIDEAN, Reducer.NON_ZERO),
        1.0903807906,
        1.4052333340);
    requireValues(
        new BatchContrastive(0, 3, Penalty.LINEAR, false, Distance.EUCLIDEAN, Reducer.NON_ZERO),
        2.7260485283,
        3.4792780452);
    requireValues(
        new BatchContrastive(0, 3, Penalty.HALF_SQUARED, true, Distance.EUCLIDEAN, Reducer.TERMS),
        0.4389061423,
        1.1583592135);
  }

  @Test
  void triplets() {
    requireValues(
        new BatchTriplet(0.2, false, false, Distance.NORMALIZED_EUCLIDEAN, Reducer.NON_ZERO),
        0.1556962224,
        0.6717224540);
    requireValues(
        new BatchTriplet(1, false, false, Distance.EUCLIDEAN, Reducer.NON_ZERO),
        0.3517162624,
        1.1569625092);
    requireValues(
        new BatchTriplet(1, false, false, Distance.EUCLIDEAN, Reducer.TERMS),
        0.1172387541,
        0.7564754868);
    requireValues(
        new BatchTriplet(1, false, false, Distance.SQUARED_EUCLIDEAN, Reducer.TERMS),
        0.0833333333,
        2.2692307692);
  }

  @Test
  void pairsOfClasses() {
    requireValues(new NPair(Distance.COSINE, Reducer.TERMS, 0), 0.5912255303, 0.8781208485);
    requireValues(new NPair(Distance.DOT, Reducer.TERMS, 0), 0.2791160254, 1.5485873516);
  }

  @Test
  void softmax() {
    requireValues(new NtXent(0.5), 0.6984604854, 1.4353547070);
    requireValues(new SupCon(0.5), 0.6984604854, 2.1479530792);
    requireValues(
        new SupCon(0.5, 0.5, false, Distance.COSINE, Reducer.ROWS), 0.6984604854, 1.7899608994);
    requireValues(
        new SupCon(0.5, 0, true, Distance.COSINE, Reducer.ANCHORS), 0.6984604854, 2.0761072328);
  }

  @Test
  void lifted() {
    requireValues(
        new LiftedStructure(0, 1, Distance.EUCLIDEAN, Reducer.TERMS), 1.6119692776, 3.7371316364);
    requireValues(
        new LiftedStructure(0, 1, Distance.NORMALIZED_EUCLIDEAN, Reducer.TERMS),
        2.9031130350,
        3.5327263008);
    requireValues(
        new GeneralizedLifted(0, 1, Distance.EUCLIDEAN, Reducer.ROWS), 1.0459246128, 2.1977487543);
  }

  @Test
  void valuesOfAnchorsAddUp() {
    Matrix rows = Matrix.of(ROWS, 6, 2);
    LabelledEmbeddings inputs = LabelledEmbeddings.of(rows, B);
    double[] values = new double[6];
    double sum = new NtXent(0.5).values(inputs.reduction(Reduction.NONE), values);
    assertThat(values[5]).isZero();
    assertThat(java.util.Arrays.stream(values).sum()).isCloseTo(sum, within(1e-14));
    assertThat(sum / 8).isCloseTo(1.4353547070, within(5e-11));
  }
}
