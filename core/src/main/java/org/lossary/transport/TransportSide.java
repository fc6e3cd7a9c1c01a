package org.lossary.transport;

import java.util.Arrays;

/** One of the two sides of a transport: masses, and what is computed for each of them. */
final class TransportSide {
  int count;
  double[] mass = new double[0];

  /** The sum of the masses. */
  double total;

  /** The potential of each mass: f of the first side, g of the second. */
  double[] potential = new double[0];

  /** The logs of the sums over the other side of its mass times exp((potential - cost)/epsilon). */
  double[] logSum = new double[0];

  /** Which part of each mass is carried. */
  double[] carriedPart = new double[0];

  /** The potentials of the derivatives of the plan's cost. */
  double[] costPotential = new double[0];

  /** Makes room for so many masses. */
  void size(int masses) {
    count = masses;
    if (mass.length < masses) {
      mass = new double[masses];
      potential = new double[masses];
      logSum = new double[masses];
      carriedPart = new double[masses];
      costPotential = new double[masses];
    }
  }

  /** Begins anew with the masses that are there. */
  void begin() {
    Arrays.fill(potential, 0, count, 0);
    total = 0;
    for (int i = 0; i < count; i++) {
      total += mass[i];
    }
  }

  /**
   * What is carried of a mass: nothing of none, although the part of it that is may have
   * overflowed.
   */
  double carried(int i) {
    return mass[i] == 0 ? 0 : mass[i] * carriedPart[i];
  }
}
