package org.lossary.tribuo;

import com.oracle.labs.mlrg.olcut.util.Pair;
import org.lossary.Batch;
import org.lossary.Domain;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.Reduction;
import org.lossary.SupervisedLoss;
import org.lossary.WholeLoss;
import org.tribuo.math.la.DenseVector;
import org.tribuo.math.la.SGDVector;

/** A loss of one example. */
final class OneExample {
  private OneExample() {}

  /**
   * Refuses losses that are no sum over examples, and predictions that a linear model leaves.
   *
   * @param labels whether targets are classes
   */
  static void require(SupervisedLoss loss, boolean labels) {
    LossInfo info = loss.info();
    LossException.require(
        !(loss instanceof WholeLoss),
        info.id(),
        "loss",
        "must be a sum over examples, which Tribuo shows one at a time",
        "a function of the whole batch");
    LossException.require(
        info.prediction() == Domain.REAL,
        info.id(),
        "prediction",
        "must be any real number, as a linear model has them",
        info.prediction());
    LossException.require(
        labels || info.target() == Domain.LABEL || loss instanceof PointwiseLoss,
        info.id(),
        "loss",
        "must be one of a single number, whose sum over dimensions Tribuo takes",
        "one of a row");
    LossException.require(
        (info.target() == Domain.LABEL) == labels,
        info.id(),
        "target",
        labels
            ? "must be the index of a class (TribuoRegression has numbers)"
            : "must be a number (TribuoClassification has classes)",
        info.target());
  }

  /** The value and minus the gradient, which is the way that Tribuo steps. */
  static Pair<Double, SGDVector> evaluate(SupervisedLoss loss, Batch one) {
    int columns = one.prediction().columns();
    double[] gradient = new double[columns];
    double value =
        loss.valueAndGradient(
            one.reduction(Reduction.SUM).threads(1).checked(), Matrix.of(gradient, 1, columns));
    for (int k = 0; k < columns; k++) {
      gradient[k] = -gradient[k];
    }
    return new Pair<>(value, DenseVector.createDenseVector(gradient));
  }

  static Matrix row(SGDVector vector) {
    return Matrix.of(vector.toArray(), 1, vector.size());
  }
}
