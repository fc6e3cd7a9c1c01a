package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Passes;

/**
 * The mean distance of centres of one class, halved: sum over classes and pairs of |w_s - w_t| / (C
 * n (n - 1)) for n centres of length 1 a class. Part of {@link SoftTriple}.
 */
final class CentreSpread {
  private static final int ROWS = 20;
  private static final int DIFFERENCE = 21;

  private final PreparedRows centres = new PreparedRows();

  /**
   * Adds the term to every item's value and its gradient to that of the proxies.
   *
   * @return what it adds to the reduced loss
   */
  static double add(
      int perClass,
      double tau,
      ProxyEmbeddings inputs,
      double @Nullable [] values,
      Passes.Run run) {
    if (tau == 0 || perClass == 1) {
      return 0;
    }
    CentreSpread spread = run.shared().object(CentreSpread.class, CentreSpread::new);
    double items = 0;
    Doubles weights = inputs.settings().weights();
    for (int i = 0; i < inputs.items(); i++) {
      items += weights.isEmpty() ? 1 : weights.get(i);
    }
    double scale = items * Items.scale(inputs, 0);
    double factor = tau / ((double) inputs.proxies().rows() * (perClass - 1));
    double value =
        factor
            * spread.distances(
                perClass, factor * scale, inputs, Items.wanted(run.gradients(), 1), run.shared());
    for (int i = 0; values != null && i < inputs.items(); i++) {
      values[i] += weights.isEmpty() ? value : value * weights.get(i);
    }
    return value * scale;
  }

  /** The sum of the distances; adds {@code factor} times its gradient. */
  private double distances(
      int perClass, double factor, ProxyEmbeddings inputs, @Nullable Matrix to, Memory memory) {
    Matrix proxies = inputs.proxies();
    int columns = proxies.columns();
    centres.begin(proxies, true);
    for (int k = 0; k < proxies.rows(); k++) {
      centres.prepare(proxies, k);
    }
    double sum = 0;
    for (int first = 0; first < proxies.rows(); first += perClass) {
      double[] slopes = PreparedRows.zeros(memory, ROWS, perClass * columns);
      for (int s = 0; s < perClass; s++) {
        for (int t = s + 1; t < perClass; t++) {
          sum += pair(first, s, t, slopes, memory);
        }
      }
      for (int s = 0; to != null && s < perClass; s++) {
        addTo(to, first + s, slopes, s * columns, factor);
      }
    }
    return sum;
  }

  private double pair(int first, int s, int t, double[] slopes, Memory memory) {
    int columns = centres.columns;
    double[] d = PreparedRows.zeros(memory, DIFFERENCE, columns);
    centres.addDifference(1, first + s, centres, first + t, d, 0);
    double distance = Norms.euclidean(d, 0, columns);
    for (int j = 0; distance > 0 && j < columns; j++) {
      slopes[s * columns + j] -= d[j] / distance;
      slopes[t * columns + j] += d[j] / distance;
    }
    return distance;
  }

  private void addTo(Matrix to, int row, double[] slopes, int at, double factor) {
    double length = centres.lengths[row];
    if (length == 0) {
      return;
    }
    int from = row * centres.columns;
    double along = 0;
    for (int j = 0; j < centres.columns; j++) {
      along += slopes[at + j] * centres.data[from + j];
    }
    for (int j = 0; j < centres.columns; j++) {
      double slope = (slopes[at + j] - along * centres.data[from + j]) / length;
      to.set(row, j, to.get(row, j) + factor * slope);
    }
  }
}
