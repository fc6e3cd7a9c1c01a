package org.lossary.composition;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Row;
import org.lossary.RowLoss;

/**
 * A loss of rows that sees a function of each number of a dense target: L(z, f(y)), for example
 * quantiles of the logarithm of a price. Predictions are on the scale of f(y). The function is
 * applied row by row while the row is in cache; no copy of the targets is made.
 *
 * <pre>{@code
 * RowLoss loss = RowTarget.of(Losses.multiQuantile(Doubles.of(0.1, 0.5, 0.9)), Math::log1p, Math::expm1);
 * }</pre>
 */
public final class RowTarget implements RowLoss, ChangedTarget {
  private final RowLoss loss;
  private final DoubleUnaryOperator map;
  private final @Nullable DoubleUnaryOperator back;
  private final LossInfo info;

  private RowTarget(RowLoss loss, DoubleUnaryOperator map, @Nullable DoubleUnaryOperator back) {
    Domain target = loss.info().target();
    LossException.require(
        target != Domain.LABEL,
        "row-target",
        "loss",
        "must take targets that are numbers, not labels",
        loss.info().id());
    this.loss = loss;
    this.map = map;
    this.back = back;
    this.info =
        ComposedInfo.changedTarget(
            "row-target", loss.info().title() + " of a function of the target", loss, Domain.REAL);
  }

  /**
   * A loss of a function of the target whose inverse is not given: what a booster predicts stays on
   * the scale of f(y).
   *
   * @param loss a loss on rows with dense targets
   * @param map the function; must give the same result for the same target, on any thread
   */
  public RowTarget(RowLoss loss, DoubleUnaryOperator map) {
    this(loss, map, (@Nullable DoubleUnaryOperator) null);
  }

  /**
   * A loss of a function of the target and the way back: what a booster predicts is on the scale of
   * y.
   *
   * @param loss a loss on rows with dense targets
   * @param map the function; must give the same result for the same target, on any thread
   * @param inverse its inverse
   */
  public static RowTarget of(RowLoss loss, DoubleUnaryOperator map, DoubleUnaryOperator inverse) {
    return new RowTarget(loss, map, inverse);
  }

  @Override
  public RowLoss loss() {
    return loss;
  }

  @Override
  public double change(double target) {
    return map.applyAsDouble(target);
  }

  @Override
  public Optional<DoubleUnaryOperator> inverse() {
    return Optional.ofNullable(back);
  }

  @Override
  public LossInfo info() {
    return info;
  }

  @Override
  public void checkColumns(int columns) {
    loss.checkColumns(columns);
  }

  @Override
  public void checkTarget(int columns, int targetColumns) {
    LossException.require(targetColumns > 0, "row-target", "target", "must be numbers", "labels");
    loss.checkTarget(columns, targetColumns);
  }

  @Override
  public double row(Row row) {
    double[] target = row.target;
    if (target == null) {
      throw new LossException("row-target", "target", "must be numbers", "labels");
    }
    int n = row.targetColumns;
    if (row.work.length < n) {
      row.work = new double[n];
    }
    for (int j = 0; j < n; j++) {
      row.work[j] = map.applyAsDouble(target[row.targetAt + j]);
    }
    Row inner = row.inner(loss);
    inner.target = row.work;
    inner.targetAt = 0;
    inner.gradient = row.gradient;
    inner.gradientAt = row.gradientAt;
    inner.hessian = row.hessian;
    inner.hessianAt = row.hessianAt;
    return loss.row(inner);
  }

  @Override
  public String toString() {
    return info.title();
  }
}
