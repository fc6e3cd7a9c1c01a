package org.lossary.transport;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.maths.Maths64;

/**
 * Earth mover's distance of histograms over ordered bins: the bin width times the sum over bins of
 * |P - Q|^power, where P and Q are the cumulative sums of p and q; with root, the power-th root of
 * that.
 *
 * <p>Inputs are {@link Histograms}. Power 1 is the exact earth mover's distance (W_1) for bins that
 * far apart; power 2 the squared form that is used for ordered classes. Histograms are not divided
 * by their sums: the difference of their totals counts in the last bin, and where the bins go on.
 *
 * <p>Kinks: where P = Q in a bin for power 1, taken as 0. Where the distance is 0 its root has the
 * gradient 0.
 *
 * @param power at least 1
 * @param binWidth greater than 0
 * @param root whether the power-th root is taken
 */
public record HistogramEmd(double power, double binWidth, boolean root)
    implements StructuredLoss<Histograms>, HistogramEmdParameters {
  private static final String ID = "histogram-emd";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Earth mover's distance of histograms")
          .family(Family.TRANSPORT, Task.DISTRIBUTION_MATCHING, Task.MULTICLASS_CLASSIFICATION)
          .summary("How much mass must move over how many bins to turn one histogram into another.")
          .formula(
              "W = binWidth*sum(k in 0..K-1, |sum(j in 0..k, p[j] - q[j])|^power); "
                  + "cases(root == 1: W^(1/power), otherwise: W)")
          .parameter("power", 1.0, "finite and >= 1", 1.0, 3.0, "power of each bin's difference")
          .parameter("binWidth", 1.0, "finite and > 0", 0.1, 2.0, "distance between bins")
          .parameter("root", false, "true or false", "whether the power-th root is taken")
          .properties(Property.CONVEX, Property.NON_NEGATIVE)
          .name("PyTorch", "(p.cumsum(-1) - q.cumsum(-1)).abs().sum(-1)")
          .name("SciPy", "stats.wasserstein_distance(bins, bins, p, q)")
          .name("NIMA", "EMD loss: power 2, binWidth 1/bins, root")
          .useWhen("classes have an order, so that a near miss should cost less than a far one")
          .avoidWhen("bins are not equally far apart: use wasserstein-1d with weights")
          .notes(
              "The squared earth mover's distance of ordered classes is power 2 without root; divide by the number of bins with binWidth.")
          .source(
              "L. Hou, C.-P. Yu and D. Samaras, Squared earth mover's distance-based loss for training deep neural networks, 2016")
          .build();

  private static final ItemKernel<HistogramEmd, Histograms> KERNEL = HistogramEmd::item;

  /** Checks the parameters. */
  public HistogramEmd {
    LossException.require(
        power >= 1 && power < Double.POSITIVE_INFINITY,
        ID,
        "power",
        "must be finite and >= 1",
        power);
    LossException.requirePositive(ID, "binWidth", binWidth);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<Histograms> inputs() {
    return Histograms.class;
  }

  @Override
  public double evaluate(
      Histograms inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Items.check(ID, inputs, values, gradients);
    Masses.check(ID, inputs, 0, 0);
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      HistogramEmd loss,
      Histograms inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.p().columns();
    double[] p = memory.doubles(0, n);
    double[] q = memory.doubles(1, n);
    Widen.row(inputs.p(), item, p);
    Widen.row(inputs.q(), item, q);
    double r = loss.power;
    double now = 0;
    double sum = 0;
    for (int k = 0; k < n; k++) {
      now += p[k] - q[k];
      double size = Math.abs(now);
      double less = now == 0 ? 0 : r == 1 ? 1 : r == 2 ? size : Maths64.pow(size, r - 1);
      sum += less * size;
      p[k] = now < 0 ? -r * less : r * less;
    }
    double inner = loss.binWidth * sum;
    double value = inner;
    double slope = loss.binWidth * scale;
    if (loss.root && r != 1) {
      value = inner == 0 ? 0 : r == 2 ? Math.sqrt(inner) : Maths64.pow(inner, 1 / r);
      slope = inner == 0 ? 0 : slope * value / (r * inner);
    }
    // A bin's number is part of all cumulative sums from there on.
    double beyond = 0;
    for (int k = n - 1; k >= 0; k--) {
      beyond += p[k];
      p[k] = beyond;
    }
    Matrix dp = Items.wanted(gradients, 0);
    if (dp != null) {
      Widen.out(p, 0, n, slope, dp, item, 0);
    }
    Matrix dq = Items.wanted(gradients, 1);
    if (dq != null) {
      Widen.out(p, 0, n, -slope, dq, item, 0);
    }
    return value;
  }
}
