package org.lossary;

import org.lossary.internal.engine.Engine;

/**
 * A loss of predictions against targets.
 *
 * <p>Every method evaluates a {@link Batch}; the gradient is +d(reduced loss)/d(prediction).
 * Outputs belong to the caller, have the prediction's shape and element type, and are overwritten.
 * Inputs are never written. Results have the same bits for any number of threads and with or
 * without lanes. In steady state nothing is allocated.
 *
 * <pre>{@code
 * double loss = Losses.huber(1.0).valueAndGradient(prediction, target, gradient);
 * }</pre>
 */
public sealed interface SupervisedLoss extends Loss permits PointwiseLoss, RowLoss, WholeLoss {

  /** The reduced loss. */
  default double value(Batch batch) {
    return Engine.evaluate(this, batch, null, null, null);
  }

  /** The reduced loss, and its gradient with respect to the prediction. */
  default double valueAndGradient(Batch batch, Matrix gradient) {
    return Engine.evaluate(this, batch, null, gradient, null);
  }

  /**
   * The reduced loss, its gradient, and the diagonal of its Hessian as {@link LossInfo#hessian()}
   * says.
   *
   * @throws LossException if the loss has no Hessian
   */
  default double gradientAndHessian(Batch batch, Matrix gradient, Matrix hessian) {
    return Engine.evaluate(this, batch, null, gradient, hessian);
  }

  /**
   * The value of each element (of each row, in one column, for a loss on rows) times its weight, 0
   * where masked or ignored.
   *
   * @return the reduced loss; the sum, if the reduction is {@link Reduction#NONE}
   */
  default double values(Batch batch, Matrix values) {
    return Engine.evaluate(this, batch, values, null, null);
  }

  /**
   * As {@link #values(Batch, Matrix)}, with the gradient of the reduced loss (of the sum for NONE).
   */
  default double valuesAndGradient(Batch batch, Matrix values, Matrix gradient) {
    return Engine.evaluate(this, batch, values, gradient, null);
  }

  /**
   * The mean loss of {@code prediction} against {@code target}, every number of which is checked.
   *
   * @throws LossException for a number outside the loss's domain, NaN and infinity among them; a
   *     {@link Batch} is checked if it is asked to be: {@link Batch#checked()}
   */
  default double value(float[] prediction, float[] target) {
    return value(FlatArrays.batch(this, prediction, target));
  }

  /**
   * The mean loss of {@code prediction} against {@code target}, every number of which is checked.
   *
   * @throws LossException for a number outside the loss's domain, NaN and infinity among them; a
   *     {@link Batch} is checked if it is asked to be: {@link Batch#checked()}
   */
  default double value(double[] prediction, double[] target) {
    return value(FlatArrays.batch(this, prediction, target));
  }

  /**
   * The mean loss and its gradient, with every number checked.
   *
   * @throws LossException for a number outside the loss's domain, NaN and infinity among them; a
   *     {@link Batch} is checked if it is asked to be: {@link Batch#checked()}
   */
  default double valueAndGradient(float[] prediction, float[] target, float[] gradient) {
    return valueAndGradient(
        FlatArrays.batch(this, prediction, target), FlatArrays.output(this, gradient));
  }

  /**
   * The mean loss and its gradient, with every number checked.
   *
   * @throws LossException for a number outside the loss's domain, NaN and infinity among them; a
   *     {@link Batch} is checked if it is asked to be: {@link Batch#checked()}
   */
  default double valueAndGradient(double[] prediction, double[] target, double[] gradient) {
    return valueAndGradient(
        FlatArrays.batch(this, prediction, target), FlatArrays.output(this, gradient));
  }
}
