package org.lossary.internal.engine;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.Domain;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.SupervisedLoss;
import org.lossary.composition.ChangedTarget;
import org.lossary.composition.RowSum;
import org.lossary.composition.WeightedSum;
import org.lossary.internal.kernel.Provider;

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
      changed(loss, target, mask, y -> y);
    }
    Matrix weights = batch.weights();
    if (weights != null) {
      check(info, "weight", weights, Domain.NON_NEGATIVE, mask);
    }
  }

  /** Checks what losses that change targets, however deep they lie, make of these. */
  private static void changed(
      SupervisedLoss loss, Matrix target, boolean @Nullable [] mask, DoubleUnaryOperator seen) {
    if (loss instanceof WeightedSum sum) {
      for (int i = 0; i < sum.parts().size(); i++) {
        changed(sum.parts().get(i).loss(), target, mask, seen);
      }
    } else if (loss instanceof RowSum sum) {
      for (int i = 0; i < sum.parts().size(); i++) {
        changed(sum.parts().get(i).loss(), target, mask, seen);
      }
    } else if (loss instanceof ChangedTarget change) {
      LossInfo inner = change.loss().info();
      DoubleUnaryOperator now = y -> change.change(seen.applyAsDouble(y));
      for (int i = 0; i < target.rows(); i++) {
        for (int j = 0; j < target.columns(); j++) {
          if (mask != null && !counts(mask, target, i, j)) {
            continue;
          }
          double y = now.applyAsDouble(target.get(i, j));
          if (!inner.target().contains(y)) {
            throw new LossException(
                inner.id(),
                "changed target in row " + i + ", column " + j,
                inner.target().rule(),
                y + " of " + target.get(i, j));
          }
        }
      }
      changed(change.loss(), target, mask, now);
    }
  }

  private static void check(
      LossInfo info,
      String what,
      Matrix matrix,
      @Nullable Domain given,
      boolean @Nullable [] mask) {
    if (mask == null && (given != null || matrix.columns() == 1)) {
      Domain domain = given == null ? info.prediction(0) : given;
      if (within(matrix, domain.least(), domain.greatest())) {
        return;
      }
    }
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

  /** Whether all elements lie within an interval, which almost always answers the question. */
  private static boolean within(Matrix matrix, double least, double greatest) {
    if (!matrix.contiguous()) {
      return false;
    }
    // A sum is finite only if all that it adds is, and is found with lanes.
    boolean finite = least == -Double.MAX_VALUE && greatest == Double.MAX_VALUE;
    int from = matrix.offset();
    int size = (int) matrix.size();
    if (matrix instanceof FloatMatrix floats) {
      float[] data = floats.data();
      return finite
          ? Double.isFinite(Provider.PRIMITIVES.sum(data, from, size))
          : within(data, from, from + size, least, greatest);
    }
    double[] data = ((DoubleMatrix) matrix).data();
    return finite
        ? Double.isFinite(Provider.PRIMITIVES.sum(data, from, size))
        : within(data, from, from + size, least, greatest);
  }

  private static boolean within(float[] data, int from, int end, double least, double greatest) {
    for (int i = from; i < end; i++) {
      if (!(data[i] >= least && data[i] <= greatest)) {
        return false;
      }
    }
    return true;
  }

  private static boolean within(double[] data, int from, int end, double least, double greatest) {
    for (int i = from; i < end; i++) {
      if (!(data[i] >= least && data[i] <= greatest)) {
        return false;
      }
    }
    return true;
  }

  private static boolean counts(boolean[] mask, Matrix matrix, int row, int column) {
    return mask.length == matrix.rows() ? mask[row] : mask[row * matrix.columns() + column];
  }
}
