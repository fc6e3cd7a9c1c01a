// Generated from GramStyle by the kernel generator. Not to be edited.
package org.lossary.perceptual;

import org.lossary.Doubles;

/** The parameters of {@link GramStyle} by their names. */
interface GramStyleParameters {
  /** The value of {@code scale}. */
  GramScale scale();

  /**
   * This loss with another {@code scale}, and all else as it is here.
   *
   * @param scale how the matrices are scaled
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default GramStyle scale(GramScale scale) {
    return new GramStyle(scale, layerWeights());
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
  default GramStyle layerWeights(Doubles layerWeights) {
    return new GramStyle(scale(), layerWeights);
  }
}
