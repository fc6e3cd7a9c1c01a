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

/**
 * Wasserstein distance of samples on the line: W_p, the p-th root of the least mean of |x - y|^p
 * over all ways to carry one distribution onto the other, or W_p^p itself. Exact, by sorting: the
 * i-th smallest part of x goes to the i-th smallest part of y.
 *
 * <p>Inputs are {@link Samples1d}; the value has the unit of x (to the power p without root). The
 * gradient with respect to x and y follows the matching; that with respect to weights are the dual
 * potentials, minus their mean.
 *
 * <p>Kinks: for p = 1 where an x equals a y (taken as 0), and with respect to weights where parts
 * of both samples end together, as they do for weights that are all equal (one of the dual
 * solutions is taken). Where the distance is 0 its root has the gradient 0.
 *
 * @param p the power of the distance, finite and at least 1
 * @param root whether the p-th root is taken
 */
public record Wasserstein1d(double p, boolean root)
    implements StructuredLoss<Samples1d>, Wasserstein1dParameters {
  private static final String ID = "wasserstein-1d";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Wasserstein distance on the line")
          .family(Family.TRANSPORT, Task.DISTRIBUTION_MATCHING)
          .summary("How far one sample of numbers must be moved to become another, exactly.")
          .formula(
              "A = sum(i, a[i]); B = sum(j, b[j]);"
                  + " U[i] = sum(k where x[k] < x[i] or (x[k] == x[i] and k < i), a[k]);"
                  + " V[j] = sum(k where y[k] < y[j] or (y[k] == y[j] and k < j), b[k]);"
                  + " M[i,j] = max(0, min(B*(U[i] + a[i]), A*(V[j] + b[j])) - max(B*U[i], A*V[j]))/(A*B);"
                  + " W = sum(i, sum(j, M[i,j]*|x[i] - y[j]|^p));"
                  + " cases(root == 1: W^(1/p), otherwise: W)")
          .parameter("p", 1.0, "finite and >= 1", 1.0, 4.0, "power of the distance")
          .parameter(
              "root",
              true,
              "true or false",
              "whether the p-th root is taken: W_p rather than W_p^p")
          .properties(Property.NON_NEGATIVE)
          .name("SciPy", "stats.wasserstein_distance(x, y, xWeights, yWeights) with p 1")
          .name("POT", "ot.wasserstein_1d(x, y, xWeights, yWeights, p) without root")
          .useWhen("predictions are samples of a distribution, or residuals, of a single number")
          .avoidWhen("samples have several coordinates: use wasserstein or sinkhorn-divergence")
          .notes(
              "Weights are divided by their sum, as in SciPy. POT's function of this name returns W_p^p. Gradients at kinks: 0 where x meets y for p = 1; with equal weights the gradient with respect to weights is one of several. In the formula a and b are the weights of x and y.")
          .source("C. Villani, Topics in Optimal Transportation, 2003, theorem 2.18")
          .build();

  private static final ItemKernel<Wasserstein1d, Samples1d> KERNEL = Wasserstein1d::item;

  /** Checks the parameters. */
  public Wasserstein1d {
    LossException.require(
        p >= 1 && p < Double.POSITIVE_INFINITY, ID, "p", "must be finite and >= 1", p);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<Samples1d> inputs() {
    return Samples1d.class;
  }

  @Override
  public double evaluate(
      Samples1d inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Items.check(ID, inputs, values, gradients);
    Masses.check(ID, inputs, 2, 4);
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      Wasserstein1d loss,
      Samples1d inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    LineTransport line = memory.object(LineTransport.class, LineTransport::new);
    int n = inputs.x().columns();
    int m = inputs.y().columns();
    line.size(n, m);
    Widen.row(inputs.x(), item, line.x);
    Widen.row(inputs.y(), item, line.y);
    boolean weighted = inputs.weighted();
    double xSum = Masses.read(weighted ? inputs.matrices().get(2) : null, item, n, line.a);
    double ySum = Masses.read(weighted ? inputs.matrices().get(3) : null, item, m, line.b);
    if (xSum == 0 || ySum == 0) {
      Zero.rows(gradients, item, inputs.items());
      return 0;
    }
    line.solve(xSum, ySum, loss.p);
    double value = line.value(loss.root);
    double slope = scale * line.slope(loss.root);
    Matrix dx = Items.wanted(gradients, 0);
    if (dx != null) {
      Widen.out(line.dx, 0, n, slope * line.unitSlope(), dx, item, 0);
    }
    Matrix dy = Items.wanted(gradients, 1);
    if (dy != null) {
      Widen.out(line.dy, 0, m, slope * line.unitSlope(), dy, item, 0);
    }
    Matrix da = Items.wanted(gradients, 2);
    if (da != null) {
      Masses.gradient(
          line.f, line.a, n, slope * line.unitValue(), inputs.matrices().get(2), da, item);
    }
    Matrix db = Items.wanted(gradients, 3);
    if (db != null) {
      Masses.gradient(
          line.g, line.b, m, slope * line.unitValue(), inputs.matrices().get(3), db, item);
    }
    return value;
  }
}
