// Generated from CrossEntropy.java by the kernel generator. Not to be edited.
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
import org.lossary.classification.CrossEntropy;
import org.lossary.internal.engine.FloatRow;
import org.lossary.internal.engine.FloatRowKernel;
import org.lossary.internal.maths.Maths64;

/** {@link CrossEntropy} on rows of floats. */
public final class CrossEntropyFloatRows implements FloatRowKernel {
  /** Makes the kernel. */
  public CrossEntropyFloatRows() {}

  @Override
  public double row(RowLoss loss, FloatRow row) {
    return row((CrossEntropy) loss, row);
  }

  private static double row(CrossEntropy loss, FloatRow row) {
    return row.target == null && loss.labelSmoothing() == 0 && row.hessian == null
        ? plain(loss, row)
        : spread(loss, row);
  }

  private static double plain(CrossEntropy loss, FloatRow row) {
    float[] z = row.score;
    int at = row.scoreAt;
    int k = row.columns;
    float[] g = row.gradient;
    double max = Rows.max(z, at, k);
    double inverse = 1 / loss.temperature();
    float[] e = g == null ? row.work : g;
    int eAt = g == null ? 0 : row.gradientAt;
    double sum = Rows.exp(z, at, k, max, inverse, e, eAt);
    double weight = loss.classWeights().weight(row.label);
    double behind = max - z[at + row.label];
    double own = e[eAt + row.label];
    double rest = behind == 0 && sum < 2 ? Rows.sumWithout(e, eAt, k, row.label) : sum - 1;
    double logSum = Maths64.log1p(rest);
    double lse = loss.zLoss() == 0 ? 0 : max * inverse + logSum;
    double value = weight * (behind * inverse + logSum);
    if (g != null) {
      double part = row.scale * inverse;
      double missing = behind == 0 ? rest : sum - own;
      Rows.scale(g, eAt, k, part * (weight + 2 * loss.zLoss() * lse) / sum);
      g[eAt + row.label] = (float) (part * (2 * loss.zLoss() * lse * own - weight * missing) / sum);
    }
    return loss.zLoss() == 0 ? value : value + loss.zLoss() * lse * lse;
  }

  private static double spread(CrossEntropy loss, FloatRow row) {
    float[] z = row.score;
    int at = row.scoreAt;
    int k = row.columns;
    float[] g = row.gradient;
    float[] e = g == null ? row.work : g;
    int eAt = g == null ? 0 : row.gradientAt;
    double max = Rows.max(z, at, k);
    double inverse = 1 / loss.temperature();
    double sum = Rows.exp(z, at, k, max, inverse, e, eAt);
    int top = -1;
    double topShare = 0;
    double others = 0;
    double distance = 0;
    for (int c = 0; c < k; c++) {
      double share = share(loss, row, c);
      if (top < 0 && z[at + c] == max) {
        top = c;
        topShare = share;
      } else {
        others += share;
        distance += share == 0 ? 0 : share * (max - z[at + c]);
      }
    }
    double rest = sum < 2 && top >= 0 ? Rows.sumWithout(e, eAt, k, top) : sum - 1;
    double logSum = Maths64.log1p(rest);
    double lse = loss.zLoss() == 0 ? 0 : max * inverse + logSum;
    double all = others + topShare;
    double value = all * logSum + distance * inverse;
    if (g != null) {
      derivatives(loss, row, top, rest / sum, sum, others, topShare, 2 * loss.zLoss() * lse);
    }
    return loss.zLoss() == 0 ? value : value + loss.zLoss() * lse * lse;
  }

  private static void derivatives(CrossEntropy loss, 
      FloatRow row, int top, double missing, double sum, double others, double topShare, double pull) {
    float[] g = row.gradient;
    float[] h = row.hessian;
    double inverse = 1 / loss.temperature();
    double part = row.scale * inverse;
    double all = others + topShare;
    for (int c = 0; g != null && c < row.columns; c++) {
      double p = g[row.gradientAt + c] / sum;
      double q = c == top ? missing : 1 - p;
      if (h != null) {
        double bend = (all + pull) * p * q + 2 * loss.zLoss() * p * p;
        h[row.hessianAt + c] = (float) (part * inverse * Math.max(0, bend));
      }
      // For the greatest score p - share would cancel: 1 - p is known better than p.
      double slope = c == top ? others - all * missing : all * p - share(loss, row, c);
      g[row.gradientAt + c] = (float) (part * (slope + pull * p));
    }
  }

  private static double share(CrossEntropy loss, FloatRow row, int c) {
    float[] t = row.target;
    double hard = t == null ? (c == row.label ? 1 : 0) : t[row.targetAt + c];
    return loss.classWeights().weight(c) * ((1 - loss.labelSmoothing()) * hard + loss.labelSmoothing() / row.columns);
  }
}
