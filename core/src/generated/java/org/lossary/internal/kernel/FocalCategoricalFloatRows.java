// Generated from FocalCategorical.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.Domain;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;
import org.lossary.classification.FocalCategorical;
import org.lossary.internal.engine.FloatRow;
import org.lossary.internal.engine.FloatRowKernel;
import org.lossary.internal.maths.Maths64;

/** {@link FocalCategorical} on rows of floats. */
public final class FocalCategoricalFloatRows implements FloatRowKernel {
  /** Makes the kernel. */
  public FocalCategoricalFloatRows() {}

  @Override
  public double row(RowLoss loss, FloatRow row) {
    return row((FocalCategorical) loss, row);
  }

  private static double row(FocalCategorical loss, FloatRow row) {
    float[] p = row.score;
    int at = row.scoreAt;
    int k = row.columns;
    double total = loss.normalize() ? Rows.sum(p, at, k) : 1;
    int top = -1;
    for (int c = 0; loss.normalize() && c < k; c++) {
      top = p[at + c] > 0.5 * total ? c : top;
    }
    double rest = top < 0 ? 0 : Rows.sumWithout(p, at, k, top);
    double value = 0;
    double slopes = 0;
    double bends = 0;
    for (int c = 0; c < k; c++) {
      double x = p[at + c];
      double u = total == 0 ? 0 : x / total;
      double m = miss(loss, u, c == top ? rest / total : 1 - u);
      double log = c == top && inside(loss, u) ? Maths64.log1p(rest / x) : surprise(loss, u);
      double share = share(loss, row, c);
      value += share * power(loss, m) * log;
      if (inside(loss, u)) {
        slopes += u * slope(loss, share, u, m, log);
        bends += u * u * bend(loss, share, u, m, log);
      }
    }
    if (row.gradient != null) {
      derivatives(loss, row, total, top, rest, slopes, bends);
    }
    return value;
  }

  private static void derivatives(FocalCategorical loss, 
      FloatRow row, double total, int top, double rest, double slopes, double bends) {
    float[] g = row.gradient;
    float[] h = row.hessian;
    double scale = total == 0 ? 0 : row.scale / total;
    for (int c = 0; g != null && c < row.columns; c++) {
      double x = row.score[row.scoreAt + c];
      double u = total == 0 ? 0 : x / total;
      double m = c == top ? rest / total : 1 - u;
      double log = c == top ? Maths64.log1p(rest / x) : surprise(loss, u);
      double d = inside(loss, u) ? slope(loss, share(loss, row, c), u, m, log) : 0;
      double e = inside(loss, u) ? bend(loss, share(loss, row, c), u, m, log) : 0;
      // With D = df/du and E = d2f/du2: (D - sum u D) / P, and its derivative.
      double far = slopes - d * u;
      g[row.gradientAt + c] = (float) (scale * (loss.normalize() ? d * m - far : d));
      if (h != null) {
        double turn = e * m * m - 2 * d * m + (bends - e * u * u) + 2 * far;
        h[row.hessianAt + c] = (float) (total == 0 ? 0 : scale / total * (loss.normalize() ? turn : e));
      }
    }
  }

  private static double slope(FocalCategorical loss, double share, double u, double m, double log) {
    return -share * power(loss, m) * (loss.gamma() * log / m + 1 / u);
  }

  private static double bend(FocalCategorical loss, double share, double u, double m, double log) {
    double first = loss.gamma() * (loss.gamma() - 1) * log / (m * m) + 2 * loss.gamma() / (m * u);
    return share * power(loss, m) * (first + 1 / (u * u));
  }

  private static double power(FocalCategorical loss, double m) {
    return loss.gamma() == 0 ? 1 : loss.gamma() == 1 ? m : loss.gamma() == 2 ? m * m : Maths64.pow(m, loss.gamma());
  }

  private static boolean inside(FocalCategorical loss, double u) {
    return u >= loss.clip() && u <= 1 - loss.clip();
  }

  private static double miss(FocalCategorical loss, double u, double m) {
    return u < loss.clip() ? 1 - loss.clip() : u > 1 - loss.clip() ? loss.clip() : m;
  }

  private static double surprise(FocalCategorical loss, double u) {
    return u < loss.clip() ? -Maths64.log(loss.clip()) : u > 1 - loss.clip() ? -Maths64.log1p(-loss.clip()) : -Maths64.log(u);
  }

  private static double share(FocalCategorical loss, FloatRow row, int c) {
    float[] t = row.target;
    double hard = t == null ? (c == row.label ? 1 : 0) : t[row.targetAt + c];
    return loss.alpha().weight(c) * ((1 - loss.labelSmoothing()) * hard + loss.labelSmoothing() / row.columns);
  }
}
