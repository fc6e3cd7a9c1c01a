package org.lossary.internal.engine;

import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.MappedMatrix;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.Reduction;
import org.lossary.RowLoss;
import org.lossary.SupervisedLoss;
import org.lossary.WholeLoss;

/** The one entrance: checks what was passed in and hands it to the engine for the loss's shape. */
public final class Engine {
  private Engine() {}

  /**
   * Evaluates a loss.
   *
   * @param values receives the value of each element or row; may be null
   * @param gradient receives the gradient; may be null
   * @param hessian receives the diagonal Hessian; may be null, and is only given with a gradient
   * @return the reduced loss
   */
  public static double evaluate(
      SupervisedLoss loss,
      Batch batch,
      @Nullable Matrix values,
      @Nullable Matrix gradient,
      @Nullable Matrix hessian) {
    LossException.requirePresent(loss.info().id(), "batch", batch);
    if (values == null && batch.reduction() == Reduction.NONE) {
      throw new LossException(
          loss.info().id(), "reduction", "must be SUM or MEAN for a single value", "NONE");
    }
    Matrix prediction = batch.prediction();
    if (gradient != null) {
      requireLike(loss, "gradient", prediction, gradient, prediction.columns());
    }
    if (hessian != null) {
      requireLike(loss, "hessian", prediction, hessian, prediction.columns());
      if (loss.info().hessian() == HessianKind.NONE) {
        throw new LossException(
            loss.info().id(), "hessian", "is not defined for this loss", "a request for it");
      }
    }
    if (batch.isChecked()) {
      DomainCheck.check(loss, batch);
    }
    // Sealed, so that each shape has exactly one engine.
    if (loss instanceof PointwiseLoss pointwise) {
      if (values != null) {
        requireLike(loss, "values", prediction, values, prediction.columns());
      }
      return PointwiseEngine.evaluate(pointwise, batch, values, gradient, hessian);
    }
    if (loss instanceof RowLoss row) {
      if (values != null) {
        requireLike(loss, "values", prediction, values, 1);
      }
      return RowEngine.evaluate(row, batch, values, gradient, hessian);
    }
    if (values != null) {
      throw new LossException(
          loss.info().id(), "values", "do not exist: the loss is one number a batch", values);
    }
    return WholeEngine.evaluate((WholeLoss) loss, batch, gradient);
  }

  private static void requireLike(
      SupervisedLoss loss, String name, Matrix prediction, Matrix output, int columns) {
    if (output instanceof MappedMatrix
        || output.isFloat() != prediction.isFloat()
        || output.rows() != prediction.rows()
        || output.columns() != columns) {
      throw new LossException(
          loss.info().id(),
          name,
          (output instanceof MappedMatrix ? "must be of an array, " : "must be ")
              + (prediction.isFloat() ? "float " : "double ")
              + prediction.rows()
              + " x "
              + columns,
          output);
    }
  }
}
