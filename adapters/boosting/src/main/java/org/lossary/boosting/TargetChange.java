package org.lossary.boosting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.lossary.Domain;
import org.lossary.SupervisedLoss;
import org.lossary.composition.ChangedTarget;

/**
 * What lies between labels and the targets of a loss. The loss within is trained on labels that are
 * changed beforehand, which is the same function of the margins, so that its minimum, its link and
 * its Hessian are those of a plain loss; predictions go back through the inverses.
 *
 * <p>Changes of classes and probabilities (smoothing, 0 and 1 to signs) stay part of the loss: what
 * its margins say of the classes is found from the loss as a whole.
 */
final class TargetChange {
  private final SupervisedLoss loss;
  private final List<ChangedTarget> changes;

  private TargetChange(SupervisedLoss loss, List<ChangedTarget> changes) {
    this.loss = loss;
    this.changes = changes;
  }

  static TargetChange of(SupervisedLoss given) {
    List<ChangedTarget> changes = new ArrayList<>();
    SupervisedLoss loss = given;
    while (loss instanceof ChangedTarget change && !isClasses(loss.info().target())) {
      changes.add(change);
      loss = change.loss();
    }
    return new TargetChange(loss, List.copyOf(changes));
  }

  private static boolean isClasses(Domain target) {
    return target == Domain.BINARY || target == Domain.SIGN || target == Domain.UNIT;
  }

  /** The loss within. */
  SupervisedLoss loss() {
    return loss;
  }

  /** From a label to the target of the loss within. */
  double apply(double label) {
    double y = label;
    for (ChangedTarget change : changes) {
      y = change.change(y);
    }
    return y;
  }

  /** From the target of the loss within to the label, as far as inverses are known from within. */
  double undo(double target) {
    double y = target;
    for (int i = changes.size() - 1; i >= 0; i--) {
      Optional<DoubleUnaryOperator> inverse = changes.get(i).inverse();
      if (inverse.isEmpty()) {
        return y;
      }
      y = inverse.get().applyAsDouble(y);
    }
    return y;
  }
}
