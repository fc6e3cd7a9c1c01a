package org.lossary.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.lossary.Inputs;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;

/**
 * A small example of structured inputs in which one thing moves, for the picture of a loss.
 *
 * @param code the Java that makes such inputs of matrices and arrays of the names used in it
 * @param across what moves, for the axis
 * @param low from where
 * @param high to where
 * @param lines what is drawn
 * @param points through how many points each line is drawn; 0 for as many as its bends need, which
 *     takes thousands of evaluations
 */
record Example(String code, String across, double low, double high, List<Line> lines, int points) {
  private static final int TRIED = 5;

  Example(String code, String across, double low, double high, List<Line> lines) {
    this(code, across, low, high, lines, 0);
  }

  /**
   * A line of the picture.
   *
   * @param name its name; empty if there is one line only
   * @param inputs the inputs when the thing has moved to x
   * @param matrix which matrix of the inputs moves
   * @param direction how the numbers of that matrix, in rows, change with x
   */
  record Line(
      String name,
      DoubleFunction<Inputs<?>> inputs,
      int matrix,
      DoubleFunction<double[]> direction) {

    /** The value, and its slope by x. */
    <I extends Inputs<I>> double[] evaluate(StructuredLoss<I> loss, double x) {
      I at = loss.inputs().cast(inputs.apply(x));
      @Nullable Matrix[] gradients = new Matrix[at.matrices().size()];
      Matrix like = at.matrices().get(matrix);
      int columns = like.columns();
      Matrix gradient = Matrix.of(new double[like.rows() * columns], like.rows(), columns);
      gradients[matrix] = gradient;
      double value = loss.valueAndGradient(at.reduction(Reduction.SUM), gradients);
      double slope = 0;
      double[] by = direction.apply(x);
      for (int k = 0; k < by.length; k++) {
        slope += by[k] == 0 ? 0 : by[k] * gradient.get(k / columns, k % columns);
      }
      return new double[] {value, slope};
    }
  }

  /** An example in which the first number of the first matrix moves. */
  static Example of(
      String code, String across, double low, double high, DoubleFunction<Inputs<?>> inputs) {
    return new Example(code, across, low, high, List.of(line("", inputs, 0)));
  }

  /** A line along the first number of a matrix. */
  static Line line(String name, DoubleFunction<Inputs<?>> inputs, int matrix) {
    return new Line(name, inputs, matrix, x -> new double[] {1});
  }

  /** The inputs of the first line at some places. */
  List<Inputs<?>> some() {
    List<Inputs<?>> some = new ArrayList<>();
    for (int k = 0; k < TRIED; k++) {
      some.add(lines.get(0).inputs().apply(low + (high - low) * k / TRIED));
    }
    return some;
  }

  /** The inputs of the first line half way. */
  Inputs<?> middle() {
    return lines.get(0).inputs().apply((low + high) / 2);
  }

  /** Whether a loss takes such inputs, moves with x, and tells the lines apart. */
  <I extends Inputs<I>> boolean suits(StructuredLoss<I> loss) {
    try {
      I inputs = loss.inputs().cast(middle());
      if (inputs.items() == 1 && loss.itemOf(inputs, 0) < 0) {
        // What all items have together shows nothing with one.
        return false;
      }
      double[] first = values(loss, lines.get(0));
      if (DoubleStream.of(first).allMatch(v -> Math.abs(v - first[0]) < 1e-9)) {
        return false;
      }
      for (Line other : lines.subList(1, lines.size())) {
        if (Arrays.equals(values(loss, other), first)) {
          return false;
        }
      }
      return true;
    } catch (LossException otherForm) {
      return false;
    }
  }

  private double[] values(StructuredLoss<?> loss, Line line) {
    double[] values = new double[TRIED];
    for (int k = 0; k < TRIED; k++) {
      values[k] = line.evaluate(loss, low + (high - low) * k / TRIED)[0];
    }
    return values;
  }

  static Matrix row(double... numbers) {
    return Matrix.of(numbers, 1, numbers.length);
  }

  static Matrix column(double... numbers) {
    return Matrix.of(numbers, numbers.length, 1);
  }
}
