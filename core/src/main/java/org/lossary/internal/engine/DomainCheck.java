package org.lossary.internal.engine;

import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.Domain;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.SupervisedLoss;

/** Checks every element of a batch against the domains that the loss documents. */
final class DomainCheck {
  private DomainCheck() {}

  static void check(SupervisedLoss loss, Batch batch) {
    LossInfo info = loss.info();
    boolean[] mask = batch.mask();
    check(info, "prediction", batch.prediction(), null, mask);
    Matrix target = batch.target();
    if (target != null) {
      Domain domain = info.target() == Domain.LABEL ? Domain.DISTRIBUTION : info.target();
      check(info, "target", target, domain, mask);
    }
    Matrix weights = batch.weights();
    if (weights != null) {
      check(info, "weight", weights, Domain.NON_NEGATIVE, mask);
    }
  }

  private static void check(
      LossInfo info,
      String what,
      Matrix matrix,
      @Nullable Domain given,
      boolean @Nullable [] mask) {
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        if (mask != null && !counts(mask, matrix, i, j)) {
          continue;
        }
        double x = matrix.get(i, j);
        Domain domain = given == null ? info.prediction(j) : given;
        if (!domain.contains(x)) {
          throw new LossException(
              info.id(), what + " in row " + i + ", column " + j, domain.rule(), x);
        }
      }
    }
  }

  private static boolean counts(boolean[] mask, Matrix matrix, int row, int column) {
    return mask.length == matrix.rows() ? mask[row] : mask[row * matrix.columns() + column];
  }
}
