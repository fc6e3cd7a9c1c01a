package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;

/** The distances of one triplet, and the gradient of what follows. Working state of a thread. */
final class TripletRow {
  private final Separation positive = new Separation();
  private final Separation negative = new Separation();
  private final Separation swapped = new Separation();
  private boolean swap;
  private int n;

  /** Measures the distances of an item. */
  void measure(
      EmbeddingTriplets inputs,
      int item,
      PairDistance by,
      double p,
      double eps,
      boolean swapAllowed,
      Memory memory) {
    n = inputs.anchor().columns();
    double[] a = PairRows.read(inputs.anchor(), item, 0, memory);
    double[] b = PairRows.read(inputs.positive(), item, 1, memory);
    double[] c = PairRows.read(inputs.negative(), item, 2, memory);
    positive.measure(by, p, eps, a, b, n);
    negative.measure(by, p, eps, a, c, n);
    swap = false;
    if (swapAllowed) {
      swapped.measure(by, p, eps, b, c, n);
      swap = swapped.distance < negative.distance;
    }
  }

  /** By how much the positive is farther than the negative. */
  double excess() {
    return positive.distance - (swap ? swapped.distance : negative.distance);
  }

  /** Writes the gradients, given the derivative by the excess. */
  void write(double slope, double scale, @Nullable Matrix[] gradients, int item, Memory memory) {
    double[] byA = PairRows.slopes(n, 0, memory);
    double[] byB = PairRows.slopes(n, 1, memory);
    double[] byC = PairRows.slopes(n, 2, memory);
    positive.addX(slope, byA);
    positive.addY(slope, byB);
    if (swap) {
      swapped.addX(-slope, byB);
      swapped.addY(-slope, byC);
    } else {
      negative.addX(-slope, byA);
      negative.addY(-slope, byC);
    }
    PairRows.write(byA, scale, gradients, 0, item);
    PairRows.write(byB, scale, gradients, 1, item);
    PairRows.write(byC, scale, gradients, 2, item);
  }
}
