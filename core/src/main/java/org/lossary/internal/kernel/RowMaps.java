package org.lossary.internal.kernel;

import org.lossary.internal.maths.Decay64;

/**
 * Functions that {@link Primitives} apply to every element of a run: the first argument is the
 * element, the others are the same for all. Loops over floats and doubles, scalar and on lanes, are
 * generated from this class ({@code RowMapsScalar}, {@code RowMapsLanes}).
 */
final class RowMaps {
  private RowMaps() {}

  /** x - shift. */
  static double minus(double x, double shift) {
    return x - shift;
  }

  /** x * factor. */
  static double times(double x, double factor) {
    return x * factor;
  }

  /** exp(x - shift) where that is at most exp(80); see Decay64. */
  static double exp(double x, double shift) {
    return Decay64.decay(x - shift);
  }

  /** exp((x - shift) * factor) where that is at most exp(80). */
  static double expScaled(double x, double shift, double factor) {
    return Decay64.decay((x - shift) * factor);
  }
}
