// Generated from KlDivergence.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;
import org.lossary.generative.CategoricalKl;
import org.lossary.generative.KlDivergence;
import org.lossary.internal.engine.FloatRow;
import org.lossary.internal.engine.FloatRowKernel;
import org.lossary.internal.maths.Maths64;

/** {@link KlDivergence} on rows of floats. */
public final class KlDivergenceFloatRows implements FloatRowKernel {
  /** Makes the kernel. */
  public KlDivergenceFloatRows() {}

  @Override
  public double row(RowLoss loss, FloatRow row) {
    return row((KlDivergence) loss, row);
  }

  private static double row(KlDivergence loss, FloatRow row) {
    float[] t = row.target;
    if (t == null) {
      throw new LossException("kl-divergence", "target", "must be dense", "labels");
    }
    float[] z = row.score;
    int k = row.columns;
    double maxQ = loss.prediction() == CategoricalKl.Form.LOGITS ? Rows.max(z, row.scoreAt, k) : 0;
    double sumQ = loss.prediction() == CategoricalKl.Form.LOGITS ? logSum(z, row.scoreAt, k, maxQ) : 0;
    double maxT = loss.target() == CategoricalKl.Form.LOGITS ? Rows.max(t, row.targetAt, k) : 0;
    double sumT = loss.target() == CategoricalKl.Form.LOGITS ? logSum(t, row.targetAt, k, maxT) : 0;
    boolean forward = loss.direction() == KlDivergence.Direction.FORWARD;
    boolean normalised =
        loss.prediction() == CategoricalKl.Form.LOGITS && loss.target() == CategoricalKl.Form.LOGITS;
    double value = 0;
    double mass = 0;
    for (int j = 0; j < k; j++) {
      double logQ = log(loss.prediction(), z[row.scoreAt + j], maxQ, sumQ);
      double logT = log(loss.target(), t[row.targetAt + j], maxT, sumT);
      double q = probability(loss.prediction(), z[row.scoreAt + j], logQ);
      double u = probability(loss.target(), t[row.targetAt + j], logT);
      mass += u;
      value += forward ? term(u, q, logT, logQ, normalised) : term(q, u, logQ, logT, normalised);
    }
    double total = loss.target() == CategoricalKl.Form.LOGITS ? 1 : mass;
    float[] g = row.gradient;
    float[] h = row.hessian;
    for (int j = 0; g != null && j < k; j++) {
      double x = z[row.scoreAt + j];
      double logQ = log(loss.prediction(), x, maxQ, sumQ);
      double logT = log(loss.target(), t[row.targetAt + j], maxT, sumT);
      double q = probability(loss.prediction(), x, logQ);
      double u = probability(loss.target(), t[row.targetAt + j], logT);
      double slope = forward ? forward(loss, u, q, total) : reverse(loss, q, logQ - logT, value);
      g[row.gradientAt + j] = (float) (row.scale * slope);
      if (h != null) {
        h[row.hessianAt + j] =
            (float) (row.scale * (forward ? bend(loss, u, q, total) : reverseBend(loss, q, logQ - logT, value, slope)));
      }
    }
    return value;
  }

  private static double logSum(float[] a, int at, int n, double max) {
    int top = -1;
    double rest = 0;
    for (int i = 0; i < n; i++) {
      if (top < 0 && a[at + i] == max) {
        top = i;
      } else {
        rest += Maths64.exp(a[at + i] - max);
      }
    }
    return Maths64.log1p(rest);
  }

  private static double log(CategoricalKl.Form form, double x, double max, double logSum) {
    return switch (form) {
      case PROBABILITY -> Maths64.log(x);
      case LOG_PROBABILITY -> x;
      case LOGITS -> x - max - logSum;
    };
  }

  private static double probability(CategoricalKl.Form form, double x, double log) {
    return form == CategoricalKl.Form.PROBABILITY ? x : Maths64.exp(log);
  }

  private static double term(double p, double q, double logP, double logQ, boolean normalised) {
    double d = logQ - logP;
    if (!normalised) {
      return p == 0 ? 0 : -p * d;
    }
    return p == 0 ? q : d > 1 ? q - p - p * d : p * Maths64.expm1LessX(d);
  }

  private static double forward(KlDivergence loss, double u, double q, double total) {
    return switch (loss.prediction()) {
      case PROBABILITY -> u == 0 ? 0 : -u / q;
      case LOG_PROBABILITY -> -u;
      case LOGITS -> total * q - u;
    };
  }

  private static double bend(KlDivergence loss, double u, double q, double total) {
    return switch (loss.prediction()) {
      case PROBABILITY -> u == 0 ? 0 : u / (q * q);
      case LOG_PROBABILITY -> 0;
      case LOGITS -> total * q * (1 - q);
    };
  }

  private static double reverse(KlDivergence loss, double q, double d, double value) {
    return q == 0
        ? 0
        : switch (loss.prediction()) {
          case PROBABILITY -> d + 1;
          case LOG_PROBABILITY -> q * (d + 1);
          case LOGITS -> q * (d == Double.POSITIVE_INFINITY ? d : d - value);
        };
  }

  private static double reverseBend(KlDivergence loss, double q, double d, double value, double slope) {
    return q == 0
        ? 0
        : switch (loss.prediction()) {
          case PROBABILITY -> 1 / q;
          case LOG_PROBABILITY -> q * (d + 2);
          case LOGITS -> (1 - q) * slope + q * (1 - q - slope);
        };
  }
}
