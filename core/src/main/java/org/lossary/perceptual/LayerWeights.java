package org.lossary.perceptual;

import org.lossary.Doubles;
import org.lossary.LossException;

/** Checks of how much layers count. */
final class LayerWeights {
  private LayerWeights() {}

  static void check(String id, Doubles weights) {
    for (int l = 0; l < weights.size(); l++) {
      LossException.requireNonNegative(id, "layerWeights", weights.get(l));
    }
  }

  static void check(String id, Doubles weights, FeaturePairs inputs) {
    if (weights.size() > 1 && weights.size() != inputs.layers()) {
      throw new LossException(
          id,
          "layerWeights",
          "must be none, one, or one for each of the " + inputs.layers() + " layers",
          weights.size());
    }
  }
}
