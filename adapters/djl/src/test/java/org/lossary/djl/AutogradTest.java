package org.lossary.djl;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.training.loss.Loss;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lossary.Losses;
import org.lossary.metric.LabelledEmbeddings;

/** The same value and gradient as by the formula in operations of DJL. */
class AutogradTest {
  private final NDManager manager = NDManager.newBaseManager("PyTorch");

  @AfterEach
  void close() {
    manager.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void huber(boolean doubles) {
    NDArray y = Torch.numbers(manager, doubles, 4, 3).flip(0);
    assertSame(
        DjlLoss.of(Losses.huber(0.8)),
        y,
        p -> {
          NDArray r = p.singletonOrThrow().sub(y).abs();
          NDArray inside = r.square().mul(0.5);
          NDArray outside = r.sub(0.4).mul(0.8);
          return NDArrays.where(r.lte(0.8), inside, outside).mean();
        },
        Torch.numbers(manager, doubles, 4, 3));
  }

  @Test
  void binaryCrossEntropy() {
    NDArray y = Torch.numbers(manager, false, 6, 1).gt(0).toType(DataType.FLOAT32, false);
    assertSame(
        DjlLoss.of(Losses.bceWithLogits()),
        y,
        p -> Loss.sigmoidBinaryCrossEntropyLoss().evaluate(new NDList(y), p),
        Torch.numbers(manager, false, 6, 1).flip(0));
  }

  /** Of any leading dimensions: here two sentences of three words. */
  @ParameterizedTest
  @ValueSource(strings = {"INT32", "INT64", "FLOAT32"})
  void softmaxCrossEntropy(String type) {
    NDArray y =
        manager
            .create(new int[] {0, 3, 1, 2, 2, 0})
            .reshape(2, 3)
            .toType(DataType.valueOf(type), false);
    assertSame(
        DjlLoss.of(Losses.crossEntropy()),
        y,
        p -> {
          NDArray scores = p.singletonOrThrow().reshape(6, 4);
          NDArray flat = y.reshape(6).toType(DataType.INT64, false);
          return new ai.djl.training.loss.SoftmaxCrossEntropyLoss()
              .evaluate(new NDList(flat), new NDList(scores));
        },
        Torch.numbers(manager, false, 6, 4).reshape(2, 3, 4));
  }

  @Test
  void distributionsAsLabels() {
    NDArray y = Torch.numbers(manager, true, 5, 4).softmax(1);
    assertSame(
        DjlLoss.of(Losses.crossEntropy()),
        y,
        p -> y.mul(p.singletonOrThrow().logSoftmax(1)).sum(new int[] {1}).neg().mean(),
        Torch.numbers(manager, true, 5, 4).flip(0));
  }

  @Test
  void ntXent() {
    NDArray y = manager.create(new int[] {0, 0, 1, 1, 2, 2});
    assertSame(
        DjlLoss.ofLabelledEmbeddings(Losses.ntXent().temperature(0.5)),
        y,
        p -> {
          NDArray x = p.singletonOrThrow();
          NDArray unit = x.div(x.norm(new int[] {1}, true));
          // A row is no candidate of itself; its partner is the row beside it.
          NDArray s = unit.dot(unit.transpose()).div(0.5).sub(manager.eye(6).mul(1e9));
          NDArray log = s.logSoftmax(1);
          NDArray total = manager.create(0.0);
          for (int i = 0; i < 6; i++) {
            total = total.sub(log.get(new NDIndex(i, i ^ 1)));
          }
          return total.div(6);
        },
        Torch.numbers(manager, true, 6, 4));
  }

  @Test
  void twoPredictions() {
    NDArray a = Torch.numbers(manager, true, 3, 4);
    NDArray b = Torch.numbers(manager, true, 3, 4).flip(0).add(0.3);
    assertSame(
        DjlLoss.of(
            Losses.ntXent().temperature(0.5),
            (labels, views) ->
                LabelledEmbeddings.views(views.get(0).matrix(), views.get(1).matrix())),
        null,
        p -> {
          NDArray x = p.get(0).concat(p.get(1), 0);
          NDArray unit = x.div(x.norm(new int[] {1}, true));
          NDArray log =
              unit.dot(unit.transpose()).div(0.5).sub(manager.eye(6).mul(1e9)).logSoftmax(1);
          NDArray total = manager.create(0.0);
          for (int i = 0; i < 6; i++) {
            total = total.sub(log.get(new NDIndex(i, (i + 3) % 6)));
          }
          return total.div(6);
        },
        a,
        b);
  }

  private static void assertSame(
      DjlLoss loss,
      @Nullable NDArray labels,
      Function<NDList, NDArray> composed,
      NDArray... predictions) {
    NDArray[] copies = predictions.clone();
    for (int i = 0; i < copies.length; i++) {
      copies[i] = predictions[i].duplicate();
    }
    Torch.Result expected = Torch.of(composed, predictions);
    NDList y = labels == null ? new NDList() : new NDList(labels);
    Torch.Result actual = Torch.of(p -> loss.evaluate(y, p), copies);

    double digits = predictions[0].getDataType() == DataType.FLOAT64 ? 1e-12 : 1e-6;
    assertThat(Math.abs(actual.value() - expected.value())).isLessThan(4 * digits);
    for (int i = 0; i < predictions.length; i++) {
      double[] g = actual.gradients().get(i);
      for (int j = 0; j < g.length; j++) {
        assertThat(Math.abs(g[j] - expected.gradients().get(i)[j])).isLessThan(digits);
      }
    }
  }
}
