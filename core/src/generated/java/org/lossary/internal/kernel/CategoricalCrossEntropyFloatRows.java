// Generated from CategoricalCrossEntropy.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import java.util.List;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;
import org.lossary.classification.CategoricalCrossEntropy;
import org.lossary.internal.engine.FloatRow;
import org.lossary.internal.engine.FloatRowKernel;
import org.lossary.internal.maths.Maths64;

/** {@link CategoricalCrossEntropy} on rows of floats. */
public final class CategoricalCrossEntropyFloatRows implements FloatRowKernel {
  /** Makes the kernel. */
  public CategoricalCrossEntropyFloatRows() {}

  @Override
  public double row(RowLoss loss, FloatRow row) {
    return row((CategoricalCrossEntropy) loss, row);
  }

  private static double row(CategoricalCrossEntropy loss, FloatRow row) {
    float[] p = row.score;
    int at = row.scoreAt;
    int k = row.columns;
    double total = loss.normalize() ? Rows.sum(p, at, k) : 1;
    int top = -1;
    int main = -1;
    double mainShare = 0;
    for (int c = 0; c < k; c++) {
      top = loss.normalize() && p[at + c] > 0.5 * total ? c : top;
      double share = share(loss, row, c);
      main = share > mainShare ? c : main;
      mainShare = Math.max(mainShare, share);
    }
    double rest = top < 0 ? 0 : Rows.sumWithout(p, at, k, top);
    double value = 0;
    double others = 0;
    double own = 0;
    for (int c = 0; c < k; c++) {
      double x = p[at + c];
      double share = share(loss, row, c);
      if (share != 0) {
        double u = total == 0 ? 0 : x / total;
        value += share * (c == top && !clipped(loss, u) ? Maths64.log1p(rest / x) : surprise(loss, u));
        double active = clipped(loss, u) ? 0 : share;
        others += c == main ? 0 : active;
        own = c == main ? active : own;
      }
    }
    if (row.gradient != null) {
      derivatives(loss, row, total, top, rest, main, others, own);
    }
    return value;
  }

  private static void derivatives(CategoricalCrossEntropy loss, 
      FloatRow row, double total, int top, double rest, int main, double others, double own) {
    float[] g = row.gradient;
    float[] h = row.hessian;
    double scale = row.scale / total;
    for (int c = 0; g != null && c < row.columns; c++) {
      double x = row.score[row.scoreAt + c];
      double share = clipped(loss, total == 0 ? 0 : x / total) ? 0 : share(loss, row, c);
      double away = c == main ? others : others + own - share;
      double odds = share == 0 ? 0 : (c == top ? rest : total - x) / x;
      double slope = loss.normalize() ? away - share * odds : share == 0 ? 0 : -share / (x + loss.eps());
      g[row.gradientAt + c] = (float) (total == 0 && slope == 0 ? 0 : scale * slope);
      if (h != null) {
        double bend =
            loss.normalize()
                ? share * odds * (2 + odds) - away
                : share == 0 ? 0 : share / ((x + loss.eps()) * (x + loss.eps()));
        h[row.hessianAt + c] = (float) (total == 0 && bend == 0 ? 0 : scale / total * bend);
      }
    }
  }

  private static boolean clipped(CategoricalCrossEntropy loss, double u) {
    return loss.clip() > 0 && (u < loss.clip() || u > 1 - loss.clip());
  }

  private static double surprise(CategoricalCrossEntropy loss, double u) {
    if (loss.eps() > 0) {
      double shift = loss.clip() > 0 && u > 1 - loss.clip() ? -loss.clip() : loss.clip() > 0 && u < loss.clip() ? loss.clip() - 1 : u - 1;
      // The difference from 1 is exact above 1/2, and decides there; below, u itself.
      return shift > -0.5
          ? -Maths64.log1p(shift + loss.eps())
          : -Maths64.log((loss.clip() > 0 && u < loss.clip() ? loss.clip() : u) + loss.eps());
    }
    return loss.clip() > 0 && u < loss.clip()
        ? -Maths64.log(loss.clip())
        : loss.clip() > 0 && u > 1 - loss.clip() ? -Maths64.log1p(-loss.clip()) : -Maths64.log(u);
  }

  private static double share(CategoricalCrossEntropy loss, FloatRow row, int c) {
    float[] t = row.target;
    double hard = t == null ? (c == row.label ? 1 : 0) : t[row.targetAt + c];
    return (1 - loss.labelSmoothing()) * hard + loss.labelSmoothing() / row.columns;
  }
}
