package org.lossary.reinforcement;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.maths.Maths64;

/** A step of a policy of normally distributed actions with independent components. */
final class GaussianStep {
  /** log(2 pi) / 2. */
  private static final double HALF_LOG_2_PI = 0.91893853320467274178;

  private GaussianStep() {}

  static void read(PolicyBatch inputs, int item, Memory memory, double[] step) {
    Matrix mean = inputs.matrices().get(0);
    int n = mean.columns();
    double[] m = memory.doubles(1, n);
    double[] s = memory.doubles(2, n);
    double[] a = memory.doubles(3, n);
    Widen.row(mean, item, m);
    Widen.row(inputs.matrices().get(1), item, s);
    Widen.row(inputs.takenMatrix(), item, a);
    double entropy = 0;
    for (int j = 0; j < n; j++) {
      entropy += s[j] + HALF_LOG_2_PI + 0.5;
    }
    double logProbability = logDensity(a, m, s, n);
    step[PolicyStep.ENTROPY] = entropy;
    step[PolicyStep.LOG_PROBABILITY] = logProbability;
    if (!inputs.oldPolicy().isEmpty()) {
      double[] oldMean = memory.doubles(4, n);
      double[] oldDeviation = memory.doubles(5, n);
      Widen.row(inputs.oldPolicy().get(0), item, oldMean);
      Widen.row(inputs.oldPolicy().get(1), item, oldDeviation);
      step[PolicyStep.LOG_RATIO] = logProbability - logDensity(a, oldMean, oldDeviation, n);
      double divergence = 0;
      for (int j = 0; j < n; j++) {
        double z = standard(oldMean[j] - m[j], s[j]);
        divergence += 0.5 * (Maths64.expm1LessX(2 * (oldDeviation[j] - s[j])) + z * z);
      }
      step[PolicyStep.DIVERGENCE] = divergence;
    }
  }

  private static double logDensity(double[] a, double[] m, double[] s, int n) {
    double sum = 0;
    for (int j = 0; j < n; j++) {
      double z = standard(a[j] - m[j], s[j]);
      sum -= 0.5 * z * z + s[j] + HALF_LOG_2_PI;
    }
    return sum;
  }

  /** A difference in deviations, 0 if it is 0, however small the deviation. */
  private static double standard(double difference, double logDeviation) {
    return difference == 0 ? 0 : difference * Maths64.exp(-logDeviation);
  }

  static void write(
      PolicyBatch inputs,
      int item,
      double slope,
      double entropySlope,
      double divergenceSlope,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.matrices().get(0).columns();
    double[] m = memory.doubles(1, n);
    double[] s = memory.doubles(2, n);
    double[] a = memory.doubles(3, n);
    double[] oldMean = memory.doubles(4, n);
    double[] oldDeviation = memory.doubles(5, n);
    double[] out = memory.doubles(6, n);
    Matrix byMean = Items.wanted(gradients, 0);
    if (byMean != null) {
      for (int j = 0; j < n; j++) {
        double sum = slope == 0 ? 0 : slope * standard(standard(a[j] - m[j], s[j]), s[j]);
        if (divergenceSlope != 0) {
          sum += divergenceSlope * standard(standard(m[j] - oldMean[j], s[j]), s[j]);
        }
        out[j] = sum;
      }
      Widen.out(out, 0, n, scale, byMean, item, 0);
    }
    Matrix byDeviation = Items.wanted(gradients, 1);
    if (byDeviation != null) {
      for (int j = 0; j < n; j++) {
        double z = standard(a[j] - m[j], s[j]);
        double sum = entropySlope + (slope == 0 ? 0 : slope * (z * z - 1));
        if (divergenceSlope != 0) {
          double d = standard(m[j] - oldMean[j], s[j]);
          sum -= divergenceSlope * (Maths64.expm1(2 * (oldDeviation[j] - s[j])) + d * d);
        }
        out[j] = sum;
      }
      Widen.out(out, 0, n, scale, byDeviation, item, 0);
    }
  }
}
