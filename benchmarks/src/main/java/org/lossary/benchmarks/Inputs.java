package org.lossary.benchmarks;

import java.util.SplittableRandom;
import org.lossary.Catalog;
import org.lossary.Domain;

/**
 * Predictions and targets of a case, the same on every side. Predictions are normal with standard
 * deviation 2, so that both arms of every loss are taken in an order that no branch predictor
 * knows; targets are of the loss's domain.
 */
final class Inputs {
  final double[] prediction;

  /** Dense targets; empty if there are labels. */
  final double[] target;

  /** One class a row, those of sequences, or the other view of each; empty if targets are dense. */
  final int[] labels;

  private Inputs(double[] prediction, double[] target, int[] labels) {
    this.prediction = prediction;
    this.target = target;
    this.labels = labels;
  }

  static Inputs of(Case of) {
    SplittableRandom random = new SplittableRandom(20);
    int size = of.size();
    double[] prediction = new double[size];
    for (int i = 0; i < size; i++) {
      // Rounded to float, so that both element types start from the same numbers.
      prediction[i] = (float) (2 * normal(random));
    }
    if (Sequences.are(of)) {
      int[] labels = new int[Sequences.count(of) * Sequences.LABELS];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = 1 + random.nextInt(of.columns() - 1);
      }
      return new Inputs(prediction, new double[0], labels);
    }
    if (Views.are(of)) {
      int half = of.rows() / 2;
      int[] other = new int[of.rows()];
      for (int i = 0; i < other.length; i++) {
        other[i] = (i + half) % of.rows();
      }
      // The second view is the first and noise.
      for (int i = size / 2; i < size; i++) {
        prediction[i] = (float) (0.5 * prediction[i] + prediction[i - size / 2]);
      }
      return new Inputs(prediction, new double[0], other);
    }
    if (of.columns() > 1) {
      int[] labels = new int[of.rows()];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = random.nextInt(of.columns());
      }
      return new Inputs(prediction, new double[0], labels);
    }
    Domain domain = Catalog.find(of.loss()).map(e -> e.info().target()).orElse(Domain.REAL);
    double[] target = new double[size];
    for (int i = 0; i < size; i++) {
      target[i] = target(domain, random);
    }
    return new Inputs(prediction, target, new int[0]);
  }

  private static double target(Domain domain, SplittableRandom random) {
    return switch (domain) {
      case REAL -> (float) normal(random);
      case NON_NEGATIVE, POSITIVE -> 1 + random.nextInt(9);
      case UNIT, BINARY -> random.nextInt(2);
      default -> throw new IllegalArgumentException("no inputs for targets in " + domain);
    };
  }

  /** Sum of twelve uniform numbers: normal enough, and cheap. */
  private static double normal(SplittableRandom random) {
    double sum = -6;
    for (int k = 0; k < 12; k++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  static float[] floats(double[] from) {
    float[] to = new float[from.length];
    for (int i = 0; i < to.length; i++) {
      to[i] = (float) from[i];
    }
    return to;
  }
}
