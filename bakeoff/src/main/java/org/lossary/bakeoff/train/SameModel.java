package org.lossary.bakeoff.train;

import java.util.List;
import java.util.Random;
import org.lossary.LossException;
import org.lossary.xgboost.LossaryObjective;

/**
 * Whether two losses train the same model: whether their gradients by margins are the same up to
 * one factor, which the normalised objective divides out. Mean and half squared error, the logistic
 * loss and cross-entropy on logits are such pairs. Found by asking the losses at a few hundred
 * margins, not by name.
 */
final class SameModel {
  private static final int PROBES = 240;
  private static final double TOLERANCE = 1e-4;

  private SameModel() {}

  /** Whether all points agree, one by one. */
  static boolean same(
      List<GridPoint> a, List<GridPoint> b, double[] targets, int classes, double scale) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!proportional(
          gradients(a.get(i), targets, classes, scale),
          gradients(b.get(i), targets, classes, scale))) {
        return false;
      }
    }
    return true;
  }

  private static float[] gradients(GridPoint point, double[] targets, int classes, double scale) {
    try {
      LossaryObjective objective = Trainer.objective(point.loss(), classes);
      Random random = new Random(11);
      float[] labels = new float[PROBES];
      float[][] margins = new float[PROBES][objective.columns()];
      for (int i = 0; i < PROBES; i++) {
        labels[i] = (float) targets[random.nextInt(targets.length)];
        // Half near the target on its own scale, half within the range of logits and logarithms.
        boolean near = i % 2 == 0;
        for (int k = 0; k < margins[i].length; k++) {
          double z = random.nextGaussian();
          margins[i][k] =
              (float) (near ? Math.max(-20, Math.min(20, labels[i])) + scale * z : 3 * z);
        }
      }
      for (float[] row : margins) {
        for (int k = 0; k < row.length; k++) {
          row[k] = Math.max(-30, Math.min(30, row[k]));
        }
      }
      return objective.gradient(margins, labels).get(0).clone();
    } catch (LossException e) {
      return new float[0];
    }
  }

  private static boolean proportional(float[] a, float[] b) {
    if (a.length != b.length || a.length == 0) {
      return false;
    }
    double aa = 0;
    double ab = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      aa += (double) a[i] * a[i];
      ab += (double) a[i] * b[i];
      bb += (double) b[i] * b[i];
    }
    if (!(aa > 0 && ab > 0 && bb > 0)) {
      return false;
    }
    double factor = ab / bb;
    double scale = Math.sqrt(aa / a.length);
    for (int i = 0; i < a.length; i++) {
      if (!(Math.abs(a[i] - factor * b[i])
          <= TOLERANCE * (Math.abs(a[i]) + Math.min(scale, Math.abs(a[i]) + 1e-3 * scale)))) {
        return false;
      }
    }
    return true;
  }
}
