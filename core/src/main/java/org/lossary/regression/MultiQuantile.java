package org.lossary.regression;

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

/**
 * Several quantiles at once: the sum of the quantile losses of a row, one column for each quantile.
 *
 * <p>With u = y - z_j: the sum over j of max(q_j u, (q_j - 1) u). Predictions have one column for
 * each quantile, targets one column; all are finite. The sum (not the mean) gives each column the
 * value and gradient that {@link Quantile} gives it alone. The subgradient at 0 is 0; the Hessian
 * is 0 everywhere. Nothing keeps the columns in order: sort them after prediction if they cross.
 *
 * @param quantiles the quantile of each column; at least one, each within [0, 1]
 */
public record MultiQuantile(Doubles quantiles) implements RowLoss, MultiQuantileParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("multi-quantile", "Quantile loss of several quantiles")
          .family(Family.REGRESSION, Task.REGRESSION, Task.QUANTILE_REGRESSION)
          .summary("The sum of the quantile losses of several columns against one target.")
          .formula("sum(j, max(quantiles[j]*(y - z[j]), (quantiles[j] - 1)*(y - z[j])))")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "quantiles",
              Doubles.of(0.1, 0.5, 0.9),
              "at least one, each within [0, 1]",
              "quantile of each column of the prediction")
          .properties(
              Property.CONVEX,
              Property.NON_NEGATIVE,
              Property.BOUNDED_GRADIENT,
              Property.SCALE_EQUIVARIANT)
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("XGBoost", "reg:quantileerror (quantile_alpha=[...])")
          .name("CatBoost", "MultiQuantile:alpha=..., which divides by the number of quantiles")
          .useWhen("an interval or a whole distribution is wanted from one model")
          .avoidWhen("the quantiles must never cross: nothing here prevents it")
          .notes(
              "Sum over the columns, not mean. The gradient is 0 where prediction and target are equal.")
          .source("R. Koenker and G. Bassett, Regression quantiles, Econometrica 46, 1978")
          .build();

  /** Checks the quantiles. */
  public MultiQuantile {
    LossException.require(
        !quantiles.isEmpty(), "multi-quantile", "quantiles", "must not be empty", quantiles);
    for (int j = 0; j < quantiles.size(); j++) {
      LossException.requireWithin("multi-quantile", "quantiles[" + j + "]", quantiles.get(j), 0, 1);
    }
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public void checkColumns(int columns) {
    if (columns != quantiles.size()) {
      throw new LossException(
          "multi-quantile",
          "prediction",
          "must have one column for each of the " + quantiles.size() + " quantiles",
          columns);
    }
  }

  @Override
  public double row(Row row) {
    double[] t = row.target;
    if (t == null) {
      throw new LossException("multi-quantile", "target", "must be numbers", "labels");
    }
    LossException.require(
        row.targetColumns == 1, "multi-quantile", "target columns", "must be 1", row.targetColumns);
    double[] z = row.score;
    double[] g = row.gradient;
    double[] h = row.hessian;
    double y = t[row.targetAt];
    double sum = 0;
    for (int j = 0; j < row.columns; j++) {
      double q = quantiles.get(j);
      double r = z[row.scoreAt + j] - y;
      sum += Math.max(-q * r, (1 - q) * r);
      if (g != null) {
        g[row.gradientAt + j] = row.scale * (r > 0 ? 1 - q : r < 0 ? -q : 0);
      }
      if (h != null) {
        h[row.hessianAt + j] = 0;
      }
    }
    return sum;
  }
}
