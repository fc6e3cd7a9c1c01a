package org.lossary.djl;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.LossException;
import org.lossary.Losses;

/** Errors name the loss, the argument, the rule and what was found. */
class RefusalTest {
  private final NDManager manager = NDManager.newBaseManager("PyTorch");

  @AfterEach
  void close() {
    manager.close();
  }

  private NDArray floats(Shape shape, float... numbers) {
    return manager.create(numbers, shape);
  }

  @Test
  void whatDoesNotSuitIsRefused() {
    NDArray three = floats(new Shape(3), 0, 1, 2);
    assertRefused(
        "mse: labels must have the shape of the prediction, (3), got (2)",
        DjlLoss.of(Losses.mse()),
        floats(new Shape(2), 1, 2),
        three);
    assertRefused(
        "cross-entropy: labels must be one a row (2), or have the shape of the prediction, got (3)",
        DjlLoss.of(Losses.crossEntropy()),
        three,
        floats(new Shape(2, 2), 1, 2, 3, 4));
    assertRefused(
        "djl: labels[0] at 1 must be a whole number, got 0.5",
        DjlLoss.of(Losses.crossEntropy()),
        floats(new Shape(2), 0, 0.5f),
        floats(new Shape(2, 2), 1, 2, 3, 4));
    assertRefused(
        "djl: predictions[0] must have 2 x 2 elements, got (3)",
        DjlLoss.of(Losses.mse(), (y, p) -> Batch.of(p.get(0).matrix(2, 2), y.get(0).matrix())),
        three,
        three);
    assertRefused(
        "mse: inputs must be made of the matrices of predictions, got others",
        DjlLoss.of(Losses.mse(), (y, p) -> Batch.of(new float[] {1}, new float[] {1})),
        three,
        three);
    assertThatThrownBy(() -> DjlLoss.of(Losses.mse()).evaluate(new NDList(), new NDList(three)))
        .isInstanceOf(LossException.class)
        .hasMessage("mse: labels must have an array, got none");
    assertThatThrownBy(
            () ->
                DjlLoss.ofLabelledEmbeddings(Losses.ntXent())
                    .evaluate(new NDList(), new NDList(three)))
        .isInstanceOf(LossException.class)
        .hasMessage("nt-xent: labels and predictions must have an array each, got 0 and 1");
  }

  private static void assertRefused(String message, DjlLoss loss, NDArray y, NDArray p) {
    assertThatThrownBy(() -> loss.evaluate(new NDList(y), new NDList(p)))
        .isInstanceOf(LossException.class)
        .hasMessage(message);
  }

  /** An array of an engine that computes no gradients, as it answers there. */
  @Test
  void enginesWithoutGradientsAreRefused() {
    NDArray array = floats(new Shape(1), 1);
    NDArray other =
        (NDArray)
            Proxy.newProxyInstance(
                NDArray.class.getClassLoader(),
                new Class<?>[] {NDArray.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("stopGradient")) {
                    throw new UnsupportedOperationException("not implemented");
                  }
                  return method.invoke(array, arguments);
                });
    assertRefused(
        "mse: engine must compute gradients, as PyTorch does, got PyTorch",
        DjlLoss.of(Losses.mse()),
        array,
        other);
  }
}
