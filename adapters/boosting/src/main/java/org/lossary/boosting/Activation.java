package org.lossary.boosting;

import org.lossary.Domain;
import org.lossary.LossException;

/** How a raw margin, any real number, becomes a prediction that the loss permits. */
enum Activation {
  /** The margin itself. */
  IDENTITY,
  /** exp(margin), for predictions that must be positive. */
  EXP,
  /** 1 / (1 + exp(-margin)), for probabilities. */
  SIGMOID;

  /** Margins beyond it are taken as it: exp and the sigmoid stay finite and inside (0, 1). */
  private static final double LIMIT = 30;

  static Activation of(String loss, Domain prediction) {
    return switch (prediction) {
      case REAL -> IDENTITY;
      case NON_NEGATIVE, POSITIVE -> EXP;
      case UNIT -> SIGMOID;
      case BINARY, SIGN, LABEL, DISTRIBUTION, LOG_PROBABILITY ->
          throw new LossException(
              loss,
              "prediction",
              "must be a real number, a positive one or a probability for a booster",
              prediction);
    };
  }

  double apply(double margin) {
    double m = Math.max(-LIMIT, Math.min(LIMIT, margin));
    return switch (this) {
      case IDENTITY -> margin;
      case EXP -> Math.exp(m);
      case SIGMOID -> 1 / (1 + Math.exp(-m));
    };
  }

  /** Predictions of many margins. */
  void apply(float[] margins, float[] predictions) {
    if (this == IDENTITY) {
      System.arraycopy(margins, 0, predictions, 0, margins.length);
      return;
    }
    for (int i = 0; i < margins.length; i++) {
      predictions[i] = (float) apply(margins[i]);
    }
  }

  /** d prediction / d margin, given the prediction. */
  double slope(double prediction) {
    return switch (this) {
      case IDENTITY -> 1;
      case EXP -> prediction;
      case SIGMOID -> prediction * (1 - prediction);
    };
  }

  /** d2 prediction / d margin2, given the prediction. */
  double curvature(double prediction) {
    return switch (this) {
      case IDENTITY -> 0;
      case EXP -> prediction;
      case SIGMOID -> prediction * (1 - prediction) * (1 - 2 * prediction);
    };
  }
}
