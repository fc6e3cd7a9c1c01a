package org.lossary.peers;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.Reduction;
import org.lossary.RowLoss;
import org.lossary.SupervisedLoss;

/**
 * A loss evaluated without reduction: values, their sum, and the gradient of the sum, in the
 * element type that the case asks for.
 *
 * @param values one for each element, or for each row
 * @param gradient with respect to the prediction
 * @param total the sum of the values
 */
record Evaluated(double[] values, double[] gradient, double total) {

  /** A pointwise loss; prediction, target and weights have the same number of elements. */
  static Evaluated pointwise(
      PeerCase c,
      PointwiseLoss loss,
      double[] prediction,
      double[] target,
      double @Nullable [] weights) {
    Matrix p = matrix(c, prediction, prediction.length, 1);
    Batch batch = Batch.of(p, matrix(c, target, target.length, 1));
    return run(c, loss, batch, weights, 1);
  }

  /** A loss on rows of scores against labels. */
  static Evaluated labels(
      PeerCase c, RowLoss loss, Tensor scores, int[] labels, double @Nullable [] weights) {
    return run(c, loss, Batch.ofLabels(matrix(c, scores), labels), weights, 0);
  }

  /** A loss on rows of scores against dense targets. */
  static Evaluated dense(
      PeerCase c, RowLoss loss, Tensor scores, Tensor target, double @Nullable [] weights) {
    return run(c, loss, Batch.of(matrix(c, scores), matrix(c, target)), weights, 0);
  }

  /** For each row, its loss against every class in turn: as many numbers as there are scores. */
  static Tensor eachClass(PeerCase c, RowLoss loss, Tensor scores) {
    int classes = scores.axis(-1);
    double[] repeated = new double[scores.size() * classes];
    int[] labels = new int[scores.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = i % classes;
      System.arraycopy(scores.data(), i - labels[i], repeated, i * classes, classes);
    }
    Tensor rows = Tensor.of(new int[] {labels.length, classes}, repeated);
    return scores.like(labels(c, loss, rows, labels, null).values());
  }

  private static Evaluated run(
      PeerCase c, SupervisedLoss loss, Batch plain, double @Nullable [] weights, int valueColumns) {
    Matrix prediction = plain.prediction();
    int rows = prediction.rows();
    Batch batch = plain.reduction(Reduction.SUM);
    if (c.loss().startsWith(OwnLosses.PREFIX)) {
      // Other libraries compute outside of a loss's domain too, and their ids do what they do.
      batch = batch.checked();
    }
    if (weights != null) {
      batch = batch.weights(matrix(c, weights, weights.length, 1));
    }
    Matrix values = empty(c, rows, valueColumns == 0 ? 1 : prediction.columns());
    Matrix gradient = empty(c, rows, prediction.columns());
    double total = loss.valuesAndGradient(batch, values, gradient);
    return new Evaluated(array(values), array(gradient), total);
  }

  /** The diagonal Hessian of the sum of a pointwise loss. */
  static double[] hessian(PeerCase c, SupervisedLoss loss, Batch batch) {
    Matrix prediction = batch.prediction();
    Matrix gradient = empty(c, prediction.rows(), prediction.columns());
    Matrix hessian = empty(c, prediction.rows(), prediction.columns());
    loss.gradientAndHessian(batch.reduction(Reduction.SUM), gradient, hessian);
    return array(hessian);
  }

  /** All numbers times a factor. */
  Evaluated times(double factor) {
    return new Evaluated(scaled(values, factor), scaled(gradient, factor), total * factor);
  }

  static double[] scaled(double[] a, double factor) {
    return Arrays.stream(a).map(x -> x * factor).toArray();
  }

  static Matrix matrix(PeerCase c, Tensor tensor) {
    int columns = tensor.rank() == 0 ? 1 : tensor.axis(-1);
    return matrix(c, tensor.data(), tensor.size() / Math.max(1, columns), columns);
  }

  static Matrix matrix(PeerCase c, double[] data, int rows, int columns) {
    if (c.dtype() == PeerCase.Dtype.F64) {
      return Matrix.of(data, rows, columns);
    }
    float[] single = new float[data.length];
    for (int i = 0; i < data.length; i++) {
      single[i] = (float) data[i];
    }
    return Matrix.of(single, rows, columns);
  }

  static Matrix empty(PeerCase c, int rows, int columns) {
    return c.dtype() == PeerCase.Dtype.F64
        ? Matrix.of(new double[rows * columns], rows, columns)
        : Matrix.of(new float[rows * columns], rows, columns);
  }

  static double[] array(Matrix matrix) {
    if (matrix instanceof DoubleMatrix d) {
      return d.data();
    }
    float[] single = ((FloatMatrix) matrix).data();
    double[] wide = new double[single.length];
    for (int i = 0; i < wide.length; i++) {
      // The shortest decimal of the float, so that what is printed is what was computed.
      wide[i] = Double.parseDouble(Float.toString(single[i]));
    }
    return wide;
  }
}
