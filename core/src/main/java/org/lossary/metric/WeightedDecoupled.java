package org.lossary.metric;

import org.lossary.internal.maths.Maths64;

/** The decoupled contrastive loss with weights of pairs, of one anchor in double. */
final class WeightedDecoupled {
  private WeightedDecoupled() {}

  /** What the pairs of an anchor add to what {@link PairWeights} are made from. */
  static void before(DecoupledContrastive loss, Anchor a) {
    double sum = 0;
    double pulled = 0;
    boolean some = a.negatives > 0;
    for (int k = 0; k < a.positives && some; k++) {
      double power = PairWeights.power(a.toPositive[k], loss.sigma());
      sum += power;
      pulled += power * a.toPositive[k];
    }
    a.leave(0, sum);
    a.leave(1, some ? a.positives : 0);
    a.leave(2, a.weight(a.row) * pulled);
  }

  static void anchor(DecoupledContrastive loss, Anchor a) {
    if (a.positives == 0 || a.negatives == 0) {
      a.add(0, a.positives);
      return;
    }
    double scale = 1 / loss.temperature();
    PairWeights weights = a.pairWeights;
    weights.set(loss.sigma(), a.totals[0], a.totals[1], a.totals[2]);
    double l = Lse.of(a.toNegative, a.negatives, scale, 0);
    double weight = a.weight(a.row);
    for (int k = 0; k < a.positives; k++) {
      double cosine = a.toPositive[k];
      a.add(l - weights.of(cosine) * scale * cosine, 1);
      a.positiveSlope[k] = -scale * weights.pull(weight, cosine);
    }
    for (int k = 0; k < a.negatives && a.wanted; k++) {
      double share = Maths64.exp(scale * a.toNegative[k] - l);
      a.negativeSlope[k] = weight * a.positives * scale * share;
    }
  }
}
