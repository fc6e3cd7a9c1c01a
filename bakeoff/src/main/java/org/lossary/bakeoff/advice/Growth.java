package org.lossary.bakeoff.advice;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lossary.Batch;
import org.lossary.Catalog;
import org.lossary.Domain;
import org.lossary.Loss;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.RowLoss;
import org.lossary.WholeLoss;

/**
 * Whether the gradient of a loss grows with the error: found by going a thousand times further out,
 * so that nothing is said of losses for which that is not worked out.
 */
final class Growth {
  private static final double[] TARGETS = {0, 1, -1, 3};
  private static final double FACTOR = 1.5;
  private static final Map<String, Boolean> FOUND = new ConcurrentHashMap<>();

  private Growth() {}

  /** Whether the gradient of the loss with its defaults is known to grow without bound. */
  static boolean grows(LossInfo info) {
    return FOUND.computeIfAbsent(info.id(), Growth::find);
  }

  private static boolean find(String id) {
    Loss loss = Catalog.find(id).orElseThrow().create();
    Loss inner = loss instanceof WholeLoss whole ? whole.inner() : loss;
    try {
      return inner instanceof PointwiseLoss p
          ? grows(p)
          : inner instanceof RowLoss rows && grows(rows);
    } catch (LossException notSo) {
      return false;
    }
  }

  private static boolean more(double near, double far) {
    return Double.isInfinite(near) || far > FACTOR * near;
  }

  private static boolean grows(PointwiseLoss loss) {
    for (double y : TARGETS) {
      if (!loss.info().target().contains(y)) {
        continue;
      }
      for (int sign = -1; sign <= 1; sign += 2) {
        if (loss.info().prediction() == Domain.REAL
            && more(
                Math.abs(loss.slope(y + sign * 1e3, y)), Math.abs(loss.slope(y + sign * 1e6, y)))) {
          return true;
        }
      }
      // From the wrong end of the unit interval.
      if (loss.info().prediction() == Domain.UNIT
          && more(Math.abs(loss.slope(near(y, 1e-3), y)), Math.abs(loss.slope(near(y, 1e-6), y)))) {
        return true;
      }
    }
    return false;
  }

  private static double near(double target, double distance) {
    return target == 1 ? distance : 1 - distance;
  }

  private static boolean grows(RowLoss loss) {
    return switch (loss.info().prediction()) {
      case REAL -> more(steepest(loss, 1e3), steepest(loss, 1e6));
      case DISTRIBUTION, UNIT -> more(steepest(loss, 1 - 1e-3), steepest(loss, 1 - 1e-6));
      default -> false;
    };
  }

  /** The greatest derivative of a row whose first score is far out and wrong. */
  private static double steepest(RowLoss loss, double score) {
    int columns = columns(loss);
    double[] scores = new double[columns];
    scores[0] = score;
    for (int j = 1; j < columns; j++) {
      Domain domain = loss.info().prediction(j);
      scores[j] =
          domain == Domain.POSITIVE ? 1 : domain == Domain.REAL ? 0 : (1 - score) / (columns - 1);
    }
    Matrix row = Matrix.of(scores, 1, columns);
    double[] gradient = new double[columns];
    loss.valueAndGradient(against(loss, row, columns), Matrix.of(gradient, 1, columns));
    double most = 0;
    for (double g : gradient) {
      most = Math.max(most, Math.abs(g));
    }
    return most;
  }

  private static Batch against(RowLoss loss, Matrix row, int columns) {
    Domain target = loss.info().target();
    if (target == Domain.LABEL) {
      return Batch.ofLabels(row, new int[] {1});
    }
    if (target == Domain.REAL) {
      return Batch.of(row, Matrix.of(new double[] {0}));
    }
    double[] second = new double[columns];
    second[1] = 1;
    return Batch.of(row, Matrix.of(second, 1, columns));
  }

  static int columns(RowLoss loss) {
    for (int columns = 2; columns < 6; columns++) {
      try {
        loss.checkColumns(columns);
        return columns;
      } catch (LossException another) {
        // Tries the next.
      }
    }
    throw new LossException("advice", "columns", "must be within 2 to 5", loss.info().id());
  }
}
