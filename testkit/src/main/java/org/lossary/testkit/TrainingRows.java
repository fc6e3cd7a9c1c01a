package org.lossary.testkit;

import java.util.Random;
import org.lossary.Domain;

/**
 * A small data set for every domain of targets, to train with a loss on it: five features, three of
 * which matter.
 */
public final class TrainingRows {
  /** How many rows there are. */
  public static final int ROWS = 800;

  /** How many features a row has. */
  public static final int FEATURES = 5;

  private TrainingRows() {}

  /** The features, row after row, within -1 and 1. */
  public static float[] features(long seed) {
    Random random = new Random(seed);
    float[] x = new float[ROWS * FEATURES];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) (random.nextDouble() * 2 - 1);
    }
    return x;
  }

  /** A smooth function of the features of a row, within about -3 and 3. */
  public static double signal(float[] x, int row) {
    int at = row * FEATURES;
    return 2 * x[at] + Math.sin(3 * x[at + 1]) + x[at + 1] * x[at + 2];
  }

  /** Labels of the domain: a noisy function of the features. */
  public static float[] labels(float[] x, Domain domain, int classes, long seed) {
    Random random = new Random(seed);
    float[] y = new float[ROWS];
    for (int i = 0; i < ROWS; i++) {
      double s = signal(x, i);
      double noisy = s + 0.5 * random.nextGaussian();
      y[i] =
          (float)
              switch (domain) {
                case REAL -> 10 + 4 * noisy;
                case NON_NEGATIVE -> poisson(random, Math.exp(0.5 * s));
                case POSITIVE -> Math.exp(0.5 * noisy);
                case UNIT -> 1 / (1 + Math.exp(-noisy));
                case BINARY, SIGN -> noisy > 0.3 ? 1 : 0;
                case LABEL -> Math.max(0, Math.min(classes - 1, Math.floor(noisy + classes / 2.0)));
                case DISTRIBUTION, LOG_PROBABILITY ->
                    throw new IllegalArgumentException("not one number a row: " + domain);
              };
    }
    return y;
  }

  private static double poisson(Random random, double mean) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int n = 0;
    while (product > limit) {
      product *= random.nextDouble();
      n++;
    }
    return n;
  }
}
