// Generated from FocalSoftmax.java by the kernel generator. Not to be edited.
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
import org.lossary.classification.FocalSoftmax;
import org.lossary.internal.engine.FloatRow;
import org.lossary.internal.engine.FloatRowKernel;
import org.lossary.internal.maths.Maths64;

/** {@link FocalSoftmax} on rows of floats. */
public final class FocalSoftmaxFloatRows implements FloatRowKernel {
  /** Makes the kernel. */
  public FocalSoftmaxFloatRows() {}

  @Override
  public double row(RowLoss loss, FloatRow row) {
    return row((FocalSoftmax) loss, row);
  }

  private static double row(FocalSoftmax loss, FloatRow row) {
    float[] z = row.score;
    float[] e = row.exp;
    int at = row.scoreAt;
    int k = row.columns;
    double max = row.max;
    double sum = row.sum;
    int top = 0;
    while (top < k - 1 && z[at + top] != max) {
      top++;
    }
    double rest = sum < 2 ? Rows.totalWithout(e, row.expAt, k, top, row.work) : sum - 1;
    double logSum = Maths64.log1p(rest);
    double value = 0;
    double slopes = 0;
    double bends = 0;
    for (int c = 0; c < k; c++) {
      double share = share(loss, row, c);
      if (share != 0) {
        double p = e[row.expAt + c] / sum;
        double m = c == top ? rest / sum : 1 - p;
        double log = (max - z[at + c]) + logSum;
        value += share * power(loss, m) * log;
        slopes += slope(loss, share, p, m, log);
        bends += bend(loss, share, p, m, log) / Math.max(m, Double.MIN_NORMAL);
      }
    }
    if (row.gradient != null) {
      derivatives(loss, row, sum, top, rest, slopes, bends);
    }
    return value;
  }

  private static void derivatives(FocalSoftmax loss, FloatRow row, double sum, int top, double rest, double slopes, double bends) {
    float[] g = row.gradient;
    float[] h = row.hessian;
    double logSum = Maths64.log1p(rest);
    for (int c = 0; g != null && c < row.columns; c++) {
      double share = share(loss, row, c);
      double p = row.exp[row.expAt + c] / sum;
      double m = c == top ? rest / sum : 1 - p;
      double log = share == 0 ? 0 : (row.max - row.score[row.scoreAt + c]) + logSum;
      double b = share == 0 ? 0 : slope(loss, share, p, m, log);
      g[row.gradientAt + c] = (float) (row.scale * (b * m - p * (slopes - b)));
      if (h != null) {
        double d = share == 0 ? 0 : bend(loss, share, p, m, log);
        double far = bends - d / Math.max(m, Double.MIN_NORMAL);
        h[row.hessianAt + c] = (float) (row.scale * (d * m + p * far * p - p * m * slopes));
      }
    }
  }

  private static double slope(FocalSoftmax loss, double share, double p, double m, double log) {
    return -share * power(loss, m) * (1 + loss.gamma() * drawn(p, m, log));
  }

  private static double bend(FocalSoftmax loss, double share, double p, double m, double log) {
    double inner = (2 - log) * p + (loss.gamma() - 1) * p * drawn(p, m, log);
    return p == 0 ? 0 : share * loss.gamma() * power(loss, m) * inner;
  }

  private static double drawn(double p, double m, double log) {
    return p == 0 ? 0 : m == 0 ? 1 : p * log / m;
  }

  private static double power(FocalSoftmax loss, double m) {
    return loss.gamma() == 0 ? 1 : loss.gamma() == 1 ? m : loss.gamma() == 2 ? m * m : Maths64.pow(m, loss.gamma());
  }

  private static double share(FocalSoftmax loss, FloatRow row, int c) {
    float[] t = row.target;
    double hard = t == null ? (c == row.label ? 1 : 0) : t[row.targetAt + c];
    return loss.alpha().weight(c) * hard;
  }
}
