package org.lossary.bakeoff.train;

import org.lossary.bakeoff.metric.Metric;

/** How margins of one model become predictions, with what was fitted on the validation rows. */
public interface Reading {
  /** A metric of these margins against these targets, each with its weight. */
  double score(Metric metric, float[][] margins, double[] targets, double[] weights);

  /** One number a row, or the probability of each class. */
  double[][] predictions(float[][] margins);

  /** The probability from which on F1 says yes; NaN for anything but two classes. */
  double threshold();

  /** What was done: identity, exp, sigmoid, softmax, solved or platt. */
  String kind();
}
