package org.lossary.composition;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.lossary.SupervisedLoss;

/**
 * A loss that sees a function of the target: L(p, f(y)). A checked batch has both y and f(y)
 * checked; boosters train L on f(y) and take predictions back by the inverse of f.
 */
public sealed interface ChangedTarget permits AffineTarget, MappedTarget, RowTarget {

  /** The loss L. */
  SupervisedLoss loss();

  /** f(target), what the loss sees. */
  double change(double target);

  /** From f(y) to y, if it is known; without it predictions stay on the scale of f(y). */
  Optional<DoubleUnaryOperator> inverse();
}
