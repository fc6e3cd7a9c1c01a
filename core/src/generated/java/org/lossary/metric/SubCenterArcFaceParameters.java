// Generated from SubCenterArcFace by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link SubCenterArcFace} by their names. */
interface SubCenterArcFaceParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin angle in radians; within [0, pi]
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SubCenterArcFace margin(double margin) {
    return new SubCenterArcFace(margin, scale(), subCenters());
  }

  /** The value of {@code scale}. */
  double scale();

  /**
   * This loss with another {@code scale}, and all else as it is here.
   *
   * @param scale what cosines are multiplied by; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SubCenterArcFace scale(double scale) {
    return new SubCenterArcFace(margin(), scale, subCenters());
  }

  /** The value of {@code subCenters}. */
  int subCenters();

  /**
   * This loss with another {@code subCenters}, and all else as it is here.
   *
   * @param subCenters proxies of a class; at least 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SubCenterArcFace subCenters(int subCenters) {
    return new SubCenterArcFace(margin(), scale(), subCenters);
  }
}
