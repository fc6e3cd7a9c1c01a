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
    float[] e = row.exp;
    int at = row.expAt;
    int k = row.columns;
    double inverse = 1 / loss.temperature();
    double weight = loss.classWeights().weight(row.label);
    double behind = row.max - row.score[row.scoreAt + row.label];
    double own = e[at + row.label];
    double sum = row.sum;
    double rest =
        behind == 0 && sum < 2 ? Rows.totalWithout(e, at, k, row.label, row.work) : sum - 1;
    double logSum = Maths64.log1p(rest);
    double lse = loss.zLoss() == 0 ? 0 : row.max * inverse + logSum;
    double value = weight * (behind * inverse + logSum);
    float[] g = row.gradient;
    if (g != null) {
      double part = row.scale * inverse;
      double missing = behind == 0 ? rest : sum - own;
      Rows.times(e, at, k, part * (weight + 2 * loss.zLoss() * lse) / sum, g, row.gradientAt);
      g[row.gradientAt + row.label] = (float) (part * (2 * loss.zLoss() * lse * own - weight * missing) / sum);
    }
    return loss.zLoss() == 0 ? value : value + loss.zLoss() * lse * lse;
  }

  private static double spread(CrossEntropy loss, FloatRow row) {
    float[] z = row.score;
    float[] t = row.target;
    float[] e = row.exp;
    int at = row.scoreAt;
    int tAt = row.targetAt;
    int k = row.columns;
    int label = row.label;
    double max = row.max;
    double inverse = 1 / loss.temperature();
    double sum = row.sum;
    int top = -1;
    double topShare = 0;
    double others = 0;
    double distance = 0;
    for (int c = 0; c < k; c++) {
      double share = share(loss, t == null ? (c == label ? 1 : 0) : t[tAt + c], c, k);
      double behind = max - z[at + c];
      if (top < 0 && behind == 0) {
        top = c;
        topShare = share;
      } else {
        others += share;
        distance += share == 0 ? 0 : share * behind;
      }
    }
    double rest = sum < 2 && top >= 0 ? Rows.totalWithout(e, row.expAt, k, top, row.work) : sum - 1;
    double logSum = Maths64.log1p(rest);
    double lse = loss.zLoss() == 0 ? 0 : max * inverse + logSum;
    double all = others + topShare;
    double value = all * logSum + distance * inverse;
    if (row.gradient != null) {
      derivatives(loss, row, top, rest / sum, sum, others, all, 2 * loss.zLoss() * lse);
    }
    return loss.zLoss() == 0 ? value : value + loss.zLoss() * lse * lse;
  }

  private static void derivatives(CrossEntropy loss, 
      FloatRow row, int top, double missing, double sum, double others, double all, double pull) {
    float[] g = row.gradient;
    float[] h = row.hessian;
    float[] t = row.target;
    float[] e = row.exp;
    int at = row.gradientAt;
    int eAt = row.expAt;
    int tAt = row.targetAt;
    int k = row.columns;
    int label = row.label;
    double part = row.scale / loss.temperature();
    double turn = part / loss.temperature();
    double over = 1 / sum;
    for (int c = 0; g != null && c < k; c++) {
      double p = e[eAt + c] * over;
      double share = share(loss, t == null ? (c == label ? 1 : 0) : t[tAt + c], c, k);
      if (h != null) {
        double bend = (all + pull) * p * (c == top ? missing : 1 - p) + 2 * loss.zLoss() * p * p;
        h[row.hessianAt + c] = (float) (turn * Math.max(0, bend));
      }
      g[at + c] = (float) (part * ((all + pull) * p - share));
    }
    if (g != null && top >= 0) {
      // For the greatest score p - share would cancel: 1 - p is known better than p.
      g[at + top] = (float) (part * (others - all * missing + pull * over));
    }
  }

  private static double share(CrossEntropy loss, double hard, int c, int k) {
    double smooth = loss.labelSmoothing() == 0 ? hard : (1 - loss.labelSmoothing()) * hard + loss.labelSmoothing() / k;
    return loss.classWeights().isEmpty() ? smooth : loss.classWeights().weight(c) * smooth;
  }
}
