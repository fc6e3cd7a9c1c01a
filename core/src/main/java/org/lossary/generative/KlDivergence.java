package org.lossary.generative;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.maths.Maths64;

/**
 * Kullback-Leibler divergence of a row of predictions from a row of a fixed target distribution:
 * forward KL(target || prediction), the sum of t (log t - log q), or reverse KL(prediction ||
 * target), the sum of q (log q - log t), in nats.
 *
 * <p>Predictions and targets may each be probabilities, their logarithms or logits, through which
 * softmax is then differentiated; probabilities and logarithms are taken as they are, not
 * normalised. The target is as wide as the prediction; labels are an error: against a label the
 * divergence is cross-entropy. The mean divides by the rows: it is the mean divergence.
 *
 * <p>Where both are logits every term is one that is not negative. A probability of 0 in the first
 * of the two costs nothing, in the second infinity where the first is not 0.
 *
 * @param prediction what predictions are
 * @param target what targets are
 * @param direction which of the two is the first
 */
public record KlDivergence(
    CategoricalKl.Form prediction, CategoricalKl.Form target, KlDivergence.Direction direction)
    implements RowLoss, KlDivergenceParameters {

  /** Which distribution the expectation is taken over. */
  public enum Direction {
    /** KL(target || prediction): covers all of the target. */
    FORWARD,
    /** KL(prediction || target): seeks a mode of the target. */
    REVERSE
  }

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("kl-divergence", "Kullback-Leibler divergence")
          .family(Family.GENERATIVE, Task.DISTRIBUTION_MATCHING, Task.MULTICLASS_CLASSIFICATION)
          .summary("How far predicted distributions are from target distributions.")
          .formula(
              "q[j] = cases(prediction == 0: z[j], prediction == 1: exp(z[j]),"
                  + " otherwise: exp(z[j])/sum(k, exp(z[k])));"
                  + " u[j] = cases(target == 0: t[j], target == 1: exp(t[j]),"
                  + " otherwise: exp(t[j])/sum(k, exp(t[k])));"
                  + " cases(direction == 0: sum(j, xlogy(u[j], u[j]/q[j])),"
                  + " otherwise: sum(j, xlogy(q[j], q[j]/u[j])))")
          .domains(Domain.REAL, Domain.DISTRIBUTION)
          .parameter(
              "prediction",
              CategoricalKl.Form.LOGITS,
              "PROBABILITY, LOG_PROBABILITY or LOGITS",
              "what predictions are")
          .parameter(
              "target",
              CategoricalKl.Form.PROBABILITY,
              "PROBABILITY, LOG_PROBABILITY or LOGITS",
              "what targets are")
          .parameter(
              "direction",
              KlDivergence.Direction.FORWARD,
              "FORWARD or REVERSE",
              "FORWARD is KL(target || prediction), REVERSE KL(prediction || target)")
          .properties(Property.DIFFERENTIABLE)
          .propertyWhere(Property.CONVEX, "direction is FORWARD")
          .propertyWhere(Property.PROPER, "direction is FORWARD and target PROBABILITY")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name(
              "PyTorch",
              "nn.KLDivLoss(reduction='batchmean', log_target=...) with prediction LOG_PROBABILITY")
          .name(
              "Keras", "losses.KLDivergence() with prediction PROBABILITY, up to its clip of 1e-7")
          .name("SciPy", "special.rel_entr(t, q).sum()")
          .useWhen("targets are distributions: soft labels, a teacher's answers, histograms")
          .avoidWhen(
              "the target is a label: use cross-entropy; both sides are learned: use categorical-kl")
          .notes(
              "The mean divides by the rows (PyTorch: batchmean). PyTorch's reduction mean divides by rows times categories too, which is not the divergence. From logits the forward form is convex, with a Hessian that is not negative.")
          .source("S. Kullback and R. Leibler, On information and sufficiency, AMS 22, 1951")
          .build();

  @Override
  public LossInfo info() {
    return KlEntries.of(prediction, target, direction);
  }

  @Override
  public void checkTarget(int columns, int targetColumns) {
    if (targetColumns != columns) {
      throw new LossException(
          "kl-divergence",
          "target",
          "must be dense, with " + columns + " columns",
          targetColumns == 0 ? "labels" : targetColumns + " columns");
    }
  }

  @Override
  public double row(Row row) {
    double[] t = row.target;
    if (t == null) {
      throw new LossException("kl-divergence", "target", "must be dense", "labels");
    }
    double[] z = row.score;
    int k = row.columns;
    double maxQ = prediction == CategoricalKl.Form.LOGITS ? Rows.max(z, row.scoreAt, k) : 0;
    double sumQ = prediction == CategoricalKl.Form.LOGITS ? logSum(z, row.scoreAt, k, maxQ) : 0;
    double maxT = target == CategoricalKl.Form.LOGITS ? Rows.max(t, row.targetAt, k) : 0;
    double sumT = target == CategoricalKl.Form.LOGITS ? logSum(t, row.targetAt, k, maxT) : 0;
    boolean forward = direction == KlDivergence.Direction.FORWARD;
    boolean normalised =
        prediction == CategoricalKl.Form.LOGITS && target == CategoricalKl.Form.LOGITS;
    double value = 0;
    double mass = 0;
    for (int j = 0; j < k; j++) {
      double logQ = log(prediction, z[row.scoreAt + j], maxQ, sumQ);
      double logT = log(target, t[row.targetAt + j], maxT, sumT);
      double q = probability(prediction, z[row.scoreAt + j], logQ);
      double u = probability(target, t[row.targetAt + j], logT);
      mass += u;
      value += forward ? term(u, q, logT, logQ, normalised) : term(q, u, logQ, logT, normalised);
    }
    double total = target == CategoricalKl.Form.LOGITS ? 1 : mass;
    double[] g = row.gradient;
    double[] h = row.hessian;
    for (int j = 0; g != null && j < k; j++) {
      double x = z[row.scoreAt + j];
      double logQ = log(prediction, x, maxQ, sumQ);
      double logT = log(target, t[row.targetAt + j], maxT, sumT);
      double q = probability(prediction, x, logQ);
      double u = probability(target, t[row.targetAt + j], logT);
      double slope = forward ? forward(u, q, total) : reverse(q, logQ - logT, value);
      g[row.gradientAt + j] = row.scale * slope;
      if (h != null) {
        h[row.hessianAt + j] =
            row.scale * (forward ? bend(u, q, total) : reverseBend(q, logQ - logT, value, slope));
      }
    }
    return value;
  }

  /** log(sum exp(a - max)), from all but the greatest. */
  private static double logSum(double[] a, int at, int n, double max) {
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

  /** A term of KL(p || q); of normalised ones less p - q, so that it is not negative. */
  private static double term(double p, double q, double logP, double logQ, boolean normalised) {
    double d = logQ - logP;
    if (!normalised) {
      return p == 0 ? 0 : -p * d;
    }
    return p == 0 ? q : d > 1 ? q - p - p * d : p * Maths64.expm1LessX(d);
  }

  private double forward(double u, double q, double total) {
    return switch (prediction) {
      case PROBABILITY -> u == 0 ? 0 : -u / q;
      case LOG_PROBABILITY -> -u;
      case LOGITS -> total * q - u;
    };
  }

  private double bend(double u, double q, double total) {
    return switch (prediction) {
      case PROBABILITY -> u == 0 ? 0 : u / (q * q);
      case LOG_PROBABILITY -> 0;
      case LOGITS -> total * q * (1 - q);
    };
  }

  /** From d = log(q / t). */
  private double reverse(double q, double d, double value) {
    return q == 0
        ? 0
        : switch (prediction) {
          case PROBABILITY -> d + 1;
          case LOG_PROBABILITY -> q * (d + 1);
          case LOGITS -> q * (d == Double.POSITIVE_INFINITY ? d : d - value);
        };
  }

  private double reverseBend(double q, double d, double value, double slope) {
    return q == 0
        ? 0
        : switch (prediction) {
          case PROBABILITY -> 1 / q;
          case LOG_PROBABILITY -> q * (d + 2);
          case LOGITS -> (1 - q) * slope + q * (1 - q - slope);
        };
  }
}
