package org.lossary.embedding;

import java.util.Random;

/** Made-up vectors whose classes differ in some directions, under noise in all others. */
public final class Clusters {
  private Clusters() {}

  /** So many rows of each class. */
  public static Vectors of(int classes, int perClass, int columns, long seed) {
    Random random = new Random(seed);
    int rows = classes * perClass;
    float[] data = new float[rows * columns];
    int[] labels = new int[rows];
    double[][] centres = new double[classes][columns];
    for (double[] centre : centres) {
      for (int k = 0; k < columns / 4; k++) {
        centre[k] = 2 * random.nextGaussian();
      }
    }
    for (int i = 0; i < rows; i++) {
      labels[i] = i % classes;
      for (int k = 0; k < columns; k++) {
        double noise = k < columns / 4 ? 1 : 3;
        data[i * columns + k] = (float) (centres[labels[i]][k] + noise * random.nextGaussian());
      }
    }
    return Vectors.of("clusters", data, columns, labels);
  }
}
