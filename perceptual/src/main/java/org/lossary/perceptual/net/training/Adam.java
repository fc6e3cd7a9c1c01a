package org.lossary.perceptual.net.training;

/** D. Kingma and J. Ba's optimiser, with its usual constants. */
final class Adam {
  private final double[] mean;
  private final double[] square;
  private double meanPower = 1;
  private double squarePower = 1;

  Adam(int size) {
    mean = new double[size];
    square = new double[size];
  }

  void step(double[] weights, double[] slopes, double rate) {
    meanPower *= 0.9;
    squarePower *= 0.999;
    for (int k = 0; k < weights.length; k++) {
      mean[k] += 0.1 * (slopes[k] - mean[k]);
      square[k] += 0.001 * (slopes[k] * slopes[k] - square[k]);
      double m = mean[k] / (1 - meanPower);
      weights[k] -= rate * m / (Math.sqrt(square[k] / (1 - squarePower)) + 1e-8);
    }
  }
}
