package org.lossary.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;

/** Losses with class proxies: equal ones, degenerate input, digits. */
class ProxiesTest {
  private static final double[] X = {1, 2, -2, 1, 3, -1, 0.5, 0.25};
  private static final double[] W = {1, 1, -1, 2, 2, -2};

  private static ProxyEmbeddings inputs() {
    return ProxyEmbeddings.of(Matrix.of(X, 4, 2), Matrix.of(W, 3, 2), 0, 1, 2, 0);
  }

  /** All losses of one proxy a class. */
  private static List<StructuredLoss<ProxyEmbeddings>> all() {
    return List.of(
        Losses.arcFace(),
        Losses.cosFace(),
        Losses.sphereFace(),
        Losses.largeMarginSoftmax(),
        Losses.normalizedSoftmax(),
        Losses.normalizedSoftmax().normalize(false),
        Losses.proxyNca(),
        Losses.proxyNca().normalize(false).targetOut(true),
        Losses.proxyAnchor(),
        Losses.softTriple().centers(1).tau(0.2),
        Losses.subCenterArcFace().subCenters(1),
        Losses.centreLoss());
  }

  @Test
  void marginsOfNothingAreNormalisedSoftmax() {
    double expected = Losses.normalizedSoftmax().temperature(0.25).value(inputs());
    assertThat(Losses.cosFace().margin(0).scale(4).value(inputs()))
        .isCloseTo(expected, within(1e-15));
    assertThat(Losses.arcFace().margin(0).scale(4).value(inputs()))
        .isCloseTo(expected, within(1e-15));
    assertThat(Losses.softTriple().centers(1).lambda(4).margin(0).value(inputs()))
        .isCloseTo(expected, within(1e-15));
    assertThat(Losses.proxyNca().scale(2).value(inputs())).isCloseTo(expected, within(1e-15));
    assertThat(Losses.subCenterArcFace().margin(0.3).scale(8).subCenters(1).value(inputs()))
        .isEqualTo(Losses.arcFace().margin(0.3).scale(8).value(inputs()));
  }

  /** Without its margin it is the cross-entropy of a linear layer: weights as rows. */
  @Test
  void largeMarginSoftmaxWithoutMarginIsCrossEntropy() {
    double[] logits = new double[12];
    for (int i = 0; i < 4; i++) {
      for (int k = 0; k < 3; k++) {
        logits[3 * i + k] = X[2 * i] * W[2 * k] + X[2 * i + 1] * W[2 * k + 1];
      }
    }
    double expected =
        Losses.crossEntropy()
            .value(org.lossary.Batch.ofLabels(Matrix.of(logits, 4, 3), new int[] {0, 1, 2, 0}));
    assertThat(Losses.largeMarginSoftmax().margin(1).value(inputs()))
        .isCloseTo(expected, within(1e-14));
  }

  /** Embeddings on their proxy, and zeros, have NaN gradients where angles are differentiated. */
  @Test
  void embeddingsOnTheirProxyAndZerosHaveFiniteGradients() {
    Matrix x = Matrix.of(new double[] {1, 1, 0, 0, -1, -1}, 3, 2);
    Matrix w = Matrix.of(new double[] {1, 1, 0, 0, 2, 2}, 3, 2);
    for (StructuredLoss<ProxyEmbeddings> loss : all()) {
      ProxyEmbeddings inputs = ProxyEmbeddings.of(x, w, 0, 1, 2);
      Matrix byX = Matrix.of(new double[6], 3, 2);
      Matrix byW = Matrix.of(new double[6], 3, 2);
      assertThat(loss.valueAndGradient(inputs, byX, byW)).as("%s", loss).isFinite();
      for (int i = 0; i < 6; i++) {
        assertThat(byX.get(i / 2, i % 2)).as("%s", loss).isFinite();
        assertThat(byW.get(i / 2, i % 2)).as("%s", loss).isFinite();
      }
    }
  }

  @Test
  void oneClassAloneCostsNothing() {
    Matrix x = Matrix.of(X, 4, 2);
    Matrix w = Matrix.of(new double[] {1, 1}, 1, 2);
    ProxyEmbeddings one = ProxyEmbeddings.of(x, w, 0, 0, 0, 0);
    for (StructuredLoss<ProxyEmbeddings> loss : all()) {
      if (!(loss instanceof ProxyAnchor) && !(loss instanceof CentreLoss)) {
        assertThat(loss.value(one)).as("%s", loss).isZero();
      }
    }
  }

  @Test
  void noEmbeddingsCostNothing() {
    ProxyEmbeddings none =
        ProxyEmbeddings.of(Matrix.of(new double[0], 0, 2), Matrix.of(W, 3, 2), new int[0]);
    for (StructuredLoss<ProxyEmbeddings> loss : all()) {
      Matrix byW = Matrix.of(new double[] {9, 9, 9, 9, 9, 9}, 3, 2);
      assertThat(loss.valueAndGradient(none, null, byW)).as("%s", loss).isZero();
      for (int i = 0; i < 6; i++) {
        assertThat(byW.get(i / 2, i % 2) + 0.0).as("%s", loss).isZero();
      }
    }
  }

  /** Near the proxy the gradient by the angle's margin does not vanish: sin(margin) a unit. */
  @Test
  void arcFaceKeepsItsDigitsNearTheProxy() {
    Matrix x = Matrix.of(new double[] {1, 1e-12}, 1, 2);
    Matrix w = Matrix.of(new double[] {1, 0, -1, 0}, 2, 2);
    Matrix byX = Matrix.of(new double[2], 1, 2);
    double margin = 0.5;
    Losses.arcFace().margin(margin).scale(1).valueAndGradient(ProxyEmbeddings.of(x, w, 0), byX);
    double own = Math.cos(margin + 1e-12);
    double miss = Math.exp(-1) / (Math.exp(-1) + Math.exp(own));
    assertThat(byX.get(0, 1)).isCloseTo(miss * Math.sin(margin), within(1e-10));
  }

  /** A certain row's value is not 1 - 1. */
  @Test
  void smallValuesKeepTheirDigits() {
    Matrix x = Matrix.of(new double[] {1, 0}, 1, 2);
    Matrix w = Matrix.of(new double[] {1, 0, -1, 0}, 2, 2);
    Matrix byX = Matrix.of(new double[2], 1, 2);
    double value =
        Losses.cosFace().margin(0).scale(40).valueAndGradient(ProxyEmbeddings.of(x, w, 0), byX);
    assertThat(value).isCloseTo(Math.exp(-80), within(1e-48));
  }

  /** An offset of all points moves no distance of Proxy-NCA. */
  @Test
  void anOffsetCostsNoDigits() {
    float[] x = {0.5f, 0.25f};
    float[] w = {1, 0.5f, -0.25f, 0.75f};
    float[] movedX = {1000.5f, 1000.25f};
    float[] movedW = {1001, 1000.5f, 999.75f, 1000.75f};
    StructuredLoss<ProxyEmbeddings> loss = Losses.proxyNca().normalize(false);
    assertThat(loss.value(ProxyEmbeddings.of(Matrix.of(movedX, 1, 2), Matrix.of(movedW, 2, 2), 1)))
        .isEqualTo(loss.value(ProxyEmbeddings.of(Matrix.of(x, 1, 2), Matrix.of(w, 2, 2), 1)));
  }

  @Test
  void theRegulariserIsTheMeanDistanceOfCentres() {
    Matrix x = Matrix.of(new double[] {1, 0}, 1, 2);
    Matrix w = Matrix.of(new double[] {1, 0, 0, 3, -1, 0, -2, 0}, 4, 2);
    ProxyEmbeddings inputs = ProxyEmbeddings.of(x, w, 0);
    double without = Losses.softTriple().centers(2).value(inputs);
    double with = Losses.softTriple().centers(2).tau(0.5).value(inputs);
    // One pair at a right angle, one of equal centres; two classes of two.
    assertThat(with - without).isCloseTo(0.5 * Math.sqrt(2) / 4, within(1e-12));
  }

  @Test
  void sumsOfProxyAnchorAreNotDivided() {
    double[] values = new double[3];
    double sum = Losses.proxyAnchor().values(inputs().reduction(Reduction.SUM), values);
    assertThat(sum).isCloseTo(values[0] + values[1] + values[2], within(1e-12));
    assertThat(Losses.proxyAnchor().value(inputs())).isCloseTo(sum / 3, within(1e-12));
  }

  @Test
  void messagesSayWhatIsWrong() {
    Matrix x = Matrix.of(X, 4, 2);
    Matrix w = Matrix.of(W, 3, 2);
    assertThatThrownBy(() -> Losses.cosFace().value(ProxyEmbeddings.of(x, w, 0, 1, 3, 0)))
        .hasMessage("cos-face: label of row 2 must be within [0, 2], got 3");
    assertThatThrownBy(
            () ->
                Losses.subCenterArcFace().subCenters(2).value(ProxyEmbeddings.of(x, w, 0, 0, 0, 0)))
        .hasMessage("sub-center-arc-face: rows of proxies must be a positive multiple of 2, got 3");
    assertThatThrownBy(() -> ProxyEmbeddings.of(x, w, 0))
        .hasMessage("proxy embeddings: labels must be 4, got 1");
    assertThatThrownBy(() -> Losses.proxyAnchor().value(inputs().weights(1, 1, 1, 1)))
        .hasMessageContaining("proxy-anchor: weights must be none");
  }
}
