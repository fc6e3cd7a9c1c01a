package org.lossary.segmentation;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;

/** Checks every number of maps that counts against what the loss takes. */
final class MapCheck {
  private MapCheck() {}

  static void check(RegionLoss loss, Segmentation in) {
    boolean probabilities = isOfProbabilities(loss);
    check(
        loss.info(),
        in,
        "prediction",
        in.prediction(),
        probabilities ? Domain.UNIT : Domain.REAL,
        probabilities ? " where activation is NONE" : "");
    Matrix target = in.target();
    if (target != null) {
      check(loss.info(), in, "target", target, Domain.UNIT, "");
    }
  }

  /** Losses that add one of pixels, and that of a hinge, take logits whatever the activation is. */
  private static boolean isOfProbabilities(RegionLoss loss) {
    return loss.activation() == Activation.NONE
        && (loss.info().prediction() == Domain.UNIT || loss instanceof LovaszSoftmax);
  }

  private static void check(
      LossInfo info, Segmentation in, String what, Matrix maps, Domain domain, String where) {
    boolean[] mask = in.mask();
    int[] labels = in.labels();
    for (int i = 0; i < maps.rows(); i++) {
      for (int j = 0; j < maps.columns(); j++) {
        double x = maps.get(i, j);
        if (!domain.contains(x) && counts(in, mask, labels, i, j)) {
          throw new LossException(
              info.id(), what + " in row " + i + ", column " + j, domain.rule() + where, x);
        }
      }
    }
  }

  private static boolean counts(
      Segmentation in, boolean @Nullable [] mask, int @Nullable [] labels, int row, int column) {
    int pixel = in.isChannelsLast() ? row : row / in.channels() * in.pixels() + column;
    return (mask == null || mask[pixel]) && (labels == null || labels[pixel] != in.ignored());
  }
}
