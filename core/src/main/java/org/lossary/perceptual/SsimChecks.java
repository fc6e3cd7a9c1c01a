package org.lossary.perceptual;

import org.lossary.LossException;

/** Rules that structural similarities of one and of several scales share. */
final class SsimChecks {
  private SsimChecks() {}

  static void parameters(
      String id, int size, double sigma, double dataRange, double k1, double k2, boolean sample) {
    LossException.require(
        size >= 1 && size % 2 == 1 && size < 1 << 15, id, "size", "must be odd and >= 1", size);
    LossException.requirePositive(id, "sigma", sigma);
    LossException.requirePositive(id, "dataRange", dataRange);
    constant(id, "k1", k1, dataRange);
    constant(id, "k2", k2, dataRange);
    LossException.require(
        !sample || size > 1, id, "size", "must be > 1 for sample covariances", size);
  }

  private static void constant(String id, String name, double k, double dataRange) {
    LossException.requirePositive(id, name, k);
    double c = k * dataRange;
    LossException.require(
        c * c > 0 && c * c < Double.POSITIVE_INFINITY,
        id,
        name,
        "times dataRange must have a square that is finite and > 0",
        k);
  }

  /** Checks that windows fit into the images at the coarsest scale. */
  static void size(String id, ImagePairs inputs, int size, Border border, int scales) {
    int least = border == Border.VALID ? size : size / 2 + 1;
    int shift = scales - 1;
    int side = Math.min(inputs.height(), inputs.width());
    if (side >> shift < least) {
      throw new LossException(
          id,
          "images",
          "must be at least " + ((long) least << shift) + " pixels high and wide for this window",
          inputs.height() + " x " + inputs.width());
    }
  }
}
