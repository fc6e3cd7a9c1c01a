package org.lossary;

/**
 * A loss of a row of scores (one a class, a quantile, a parameter of a distribution) against a
 * label or a dense target, one value a row.
 *
 * <p>Implementations write {@link #row(Row)} over {@code double[]}; the form for floats is
 * generated from it. A loss that is not part of the library is evaluated on floats through a copy
 * in double.
 */
public non-sealed interface RowLoss extends SupervisedLoss {

  /**
   * The loss of one row, unscaled. If {@link Row#gradient} is there, it receives {@code row.scale}
   * times the gradient, all {@code row.columns} of it; likewise {@link Row#hessian}.
   */
  double row(Row row);

  /** Whether rows with this label count for nothing: value 0, gradient 0, not in the mean. */
  default boolean ignored(int label) {
    return false;
  }

  /** The part of a row with this label in the denominator of {@link Reduction#MEAN}. */
  default double classWeight(int label) {
    return 1;
  }

  /** Throws a {@link LossException} if the loss cannot be evaluated on rows of this width. */
  default void checkColumns(int columns) {}

  /**
   * The factor of {@link Row#exp}, the exponentials of a row's scores after the greatest is
   * subtracted. They are made for many rows at once, which is much faster for short rows. 0, the
   * default, if the loss needs none.
   */
  default double expFactor() {
    return 0;
  }

  /**
   * Throws a {@link LossException} if the loss does not take such targets.
   *
   * @param columns number of scores in a row
   * @param targetColumns numbers in a row of the dense target, {@code columns} or 1; 0 for labels
   */
  default void checkTarget(int columns, int targetColumns) {}

  /** A loss without a catalogue entry describes itself by its class name. */
  @Override
  default LossInfo info() {
    return LossInfo.custom(getClass());
  }
}
