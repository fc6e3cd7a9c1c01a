package org.lossary.examples;

import org.lossary.Batch;
import org.lossary.FloatMatrix;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.classification.CrossEntropy;

/**
 * How well classes can be told from features by a linear layer alone: the usual judgement of
 * features that were learned without labels. Multinomial logistic regression on all rows at a time;
 * features are brought to mean 0 by column and to variance 1 over all.
 */
public final class LinearProbe {
  private static final int CLASSES = 10;
  private static final int STEPS = 150;
  private static final double RATE = 0.03;

  private LinearProbe() {}

  /**
   * The share of rows whose class is told rightly.
   *
   * @param features to learn from, row after row
   * @param judged to tell the classes of
   */
  public static double accuracy(
      float[] features, int[] labels, float[] judged, int[] truth, Workers workers) {
    int n = labels.length;
    int d = features.length / n;
    float[] mean = new float[d];
    double scale = 1 / standardDeviation(features, n, d, mean);
    Network probe = new Network(0, workers, Layer.dense(d, 1, CLASSES, false));
    Optimizer optimizer = new Optimizer(probe, RATE, STEPS);
    CrossEntropy loss = Losses.crossEntropy();
    FloatMatrix slopes = Matrix.of(new float[n * CLASSES], n, CLASSES);
    float[] x = standardized(features, mean, scale);
    for (int step = 0; step < STEPS; step++) {
      Matrix scores = Matrix.of(probe.forward(x, n), n, CLASSES);
      loss.valueAndGradient(Batch.ofLabels(scores, labels).threads(workers.count()), slopes);
      probe.backward(slopes.data());
      optimizer.step(probe);
    }
    return accuracy(probe.features(standardized(judged, mean, scale), truth.length, 1), truth);
  }

  /** The share of rows whose greatest score is that of their label. */
  public static double accuracy(float[] scores, int[] labels) {
    int right = 0;
    for (int i = 0; i < labels.length; i++) {
      int best = 0;
      for (int c = 1; c < CLASSES; c++) {
        best = scores[i * CLASSES + c] > scores[i * CLASSES + best] ? c : best;
      }
      right += best == labels[i] ? 1 : 0;
    }
    return (double) right / labels.length;
  }

  private static double standardDeviation(float[] features, int n, int d, float[] mean) {
    double squares = 0;
    for (int j = 0; j < d; j++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += features[i * d + j];
      }
      mean[j] = (float) (sum / n);
      for (int i = 0; i < n; i++) {
        double difference = features[i * d + j] - mean[j];
        squares += difference * difference;
      }
    }
    return Math.max(1e-6, Math.sqrt(squares / features.length));
  }

  private static float[] standardized(float[] features, float[] mean, double scale) {
    float[] x = new float[features.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) ((features[i] - mean[i % mean.length]) * scale);
    }
    return x;
  }
}
