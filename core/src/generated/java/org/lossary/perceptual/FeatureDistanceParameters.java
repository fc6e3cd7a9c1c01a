// Generated from FeatureDistance by the kernel generator. Not to be edited.
package org.lossary.perceptual;

import org.lossary.Doubles;

/** The parameters of {@link FeatureDistance} by their names. */
interface FeatureDistanceParameters {
  /** The value of {@code error}. */
  FeatureError error();

  /**
   * This loss with another {@code error}, and all else as it is here.
   *
   * @param error how two features differ
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FeatureDistance error(FeatureError error) {
    return new FeatureDistance(error, normalised(), epsilon(), mean(), layerWeights());
  }

  /** The value of {@code normalised}. */
  boolean normalised();

  /**
   * This loss with another {@code normalised}, and all else as it is here.
   *
   * @param normalised whether features are divided by their length over channels
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FeatureDistance normalised(boolean normalised) {
    return new FeatureDistance(error(), normalised, epsilon(), mean(), layerWeights());
  }

  /** The value of {@code epsilon}. */
  double epsilon();

  /**
   * This loss with another {@code epsilon}, and all else as it is here.
   *
   * @param epsilon finite and greater than 0, is added to that length
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FeatureDistance epsilon(double epsilon) {
    return new FeatureDistance(error(), normalised(), epsilon, mean(), layerWeights());
  }

  /** The value of {@code mean}. */
  FeatureMean mean();

  /**
   * This loss with another {@code mean}, and all else as it is here.
   *
   * @param mean what the sum of a layer is divided by
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FeatureDistance mean(FeatureMean mean) {
    return new FeatureDistance(error(), normalised(), epsilon(), mean, layerWeights());
  }

  /** The value of {@code layerWeights}. */
  Doubles layerWeights();

  /**
   * This loss with another {@code layerWeights}, and all else as it is here.
   *
   * @param layerWeights one for each layer, one for all, or none for all 1; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FeatureDistance layerWeights(Doubles layerWeights) {
    return new FeatureDistance(error(), normalised(), epsilon(), mean(), layerWeights);
  }
}
