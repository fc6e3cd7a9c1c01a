package org.lossary.djl;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.training.GradientCollector;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Values and gradients by PyTorch's automatic differentiation. */
final class Torch {
  /** A value, and its gradient by each prediction. */
  record Result(double value, List<double[]> gradients) {}

  private Torch() {}

  static Result of(Function<NDList, NDArray> loss, NDArray... predictions) {
    for (NDArray prediction : predictions) {
      prediction.setRequiresGradient(true);
    }
    double value;
    try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
      NDArray result = loss.apply(new NDList(predictions));
      collector.backward(result);
      value = numbers(result)[0];
    }
    return new Result(
        value, List.of(predictions).stream().map(p -> numbers(p.getGradient())).toList());
  }

  static double[] numbers(NDArray array) {
    return array.toType(DataType.FLOAT64, true).toDoubleArray();
  }

  /** Numbers from about -2 to 2, the same ones each time. */
  static NDArray numbers(NDManager manager, boolean doubles, int rows, int columns) {
    double[] x = wave(rows * columns, 0.7);
    NDArray array = manager.create(x).reshape(rows, columns);
    return doubles ? array : array.toType(DataType.FLOAT32, false);
  }

  static double[] wave(int n, double step) {
    return IntStream.range(0, n).mapToDouble(i -> 2 * Math.sin(1 + step * i * i)).toArray();
  }
}
