package org.lossary.metric;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lossary.LossException;
import org.lossary.internal.maths.Maths64;

/**
 * How far apart two embeddings are, or, for {@link #COSINE} and {@link #DOT}, how alike: there
 * losses turn their comparisons around.
 *
 * <p>Differences are taken directly, so that an offset common to all embeddings costs no digits.
 * Embeddings are divided by their Euclidean norm where the name says so and for cosines; a row of
 * zeros stays zeros, with the gradient 0. Where a distance has no derivative, at equal rows or
 * equal coordinates, that term of the gradient is 0; but equal rows that a loss wants farther apart
 * part, along the coordinate in which they are least, the earlier one forwards: with a gradient of
 * 0 negatives that coincide would never be told apart. So distances that are norms; squares,
 * cosines and products have a derivative there, which is 0 or what it is.
 *
 * <p>Where the name of a distance is asked for, as in {@code batch-triplet:distance=lp-3}, that of
 * a general norm is lp-P or normalized-lp-P, and that of a norm to a power is followed by -power-Q.
 */
public final class Distance {
  /** What is measured of two rows. */
  enum Form {
    /** The Euclidean norm of the difference. */
    EUCLIDEAN,
    /** Its square. */
    SQUARED,
    /** The sum of absolute differences. */
    ABSOLUTE,
    /** Any other p-norm of the difference. */
    NORM,
    /** Variances. */
    SNR,
    /** One less the product. */
    GAP,
    /** The product. */
    PRODUCT
  }

  /** The Euclidean distance. */
  public static final Distance EUCLIDEAN = new Distance("EUCLIDEAN", Form.EUCLIDEAN, 2, false);

  /** The Euclidean distance of rows of norm 1. */
  public static final Distance NORMALIZED_EUCLIDEAN =
      new Distance("NORMALIZED_EUCLIDEAN", Form.EUCLIDEAN, 2, true);

  /** The square of the Euclidean distance. */
  public static final Distance SQUARED_EUCLIDEAN =
      new Distance("SQUARED_EUCLIDEAN", Form.SQUARED, 2, false);

  /** The square of the Euclidean distance of rows of norm 1. */
  public static final Distance NORMALIZED_SQUARED_EUCLIDEAN =
      new Distance("NORMALIZED_SQUARED_EUCLIDEAN", Form.SQUARED, 2, true);

  /** The sum of absolute differences. */
  public static final Distance MANHATTAN = new Distance("MANHATTAN", Form.ABSOLUTE, 2, false);

  /** The sum of absolute differences of rows of norm 1. */
  public static final Distance NORMALIZED_MANHATTAN =
      new Distance("NORMALIZED_MANHATTAN", Form.ABSOLUTE, 2, true);

  /** The variance of the difference over that of the first row; 0 where the latter is 0. */
  public static final Distance SNR = new Distance("SNR", Form.SNR, 2, false);

  /** {@link #SNR} of rows of norm 1. */
  public static final Distance NORMALIZED_SNR = new Distance("NORMALIZED_SNR", Form.SNR, 2, true);

  /** One less the cosine. */
  public static final Distance COSINE_DISTANCE = new Distance("COSINE_DISTANCE", Form.GAP, 2, true);

  /** The cosine: a similarity. */
  public static final Distance COSINE = new Distance("COSINE", Form.PRODUCT, 2, true);

  /** The dot product: a similarity. */
  public static final Distance DOT = new Distance("DOT", Form.PRODUCT, 2, false);

  private static final List<Distance> CONSTANTS =
      List.of(
          EUCLIDEAN,
          NORMALIZED_EUCLIDEAN,
          SQUARED_EUCLIDEAN,
          NORMALIZED_SQUARED_EUCLIDEAN,
          MANHATTAN,
          NORMALIZED_MANHATTAN,
          SNR,
          NORMALIZED_SNR,
          COSINE_DISTANCE,
          COSINE,
          DOT);

  private static final String LP = "LP_";
  private static final String NORMALIZED_LP = "NORMALIZED_LP_";
  private static final String POWER = "_POWER_";

  private final String name;
  private final Form form;
  private final boolean normalizes;

  /** Of the norm that is measured, where it is none of its own form, and of the rows' own norm. */
  private final double p;

  /** What the norm is raised to. */
  private final double exponent;

  private Distance(String name, Form form, double p, boolean normalizes) {
    this(name, form, p, normalizes, 1);
  }

  private Distance(String name, Form form, double p, boolean normalizes, double exponent) {
    this.name = name;
    this.form = form;
    this.p = p;
    this.normalizes = normalizes;
    this.exponent = exponent;
  }

  /**
   * The p-norm of the difference: the sum of |x - y|^p, to the power 1 / p. {@link #EUCLIDEAN} and
   * {@link #MANHATTAN} for 2 and 1.
   *
   * @param p at least 1; the greatest difference for infinity
   * @throws LossException for another p
   */
  public static Distance lp(double p) {
    LossException.require(p >= 1, "distance", "p", "must be >= 1", p);
    return p == 2
        ? EUCLIDEAN
        : p == 1 ? MANHATTAN : new Distance(LP + number(p), Form.NORM, p, false);
  }

  /**
   * The p-norm of the difference of rows that are divided by their p-norm. {@link
   * #NORMALIZED_EUCLIDEAN} for 2; but {@link #NORMALIZED_MANHATTAN} divides by the Euclidean norm.
   *
   * @param p at least 1; may be infinite
   * @throws LossException for another p
   */
  public static Distance normalizedLp(double p) {
    LossException.require(p >= 1, "distance", "p", "must be >= 1", p);
    return p == 2
        ? NORMALIZED_EUCLIDEAN
        : new Distance(NORMALIZED_LP + number(p), Form.NORM, p, true);
  }

  /**
   * This norm raised to a power: {@code EUCLIDEAN.power(2)} is {@link #SQUARED_EUCLIDEAN}.
   *
   * @param q at least 1, finite; where it is greater than 1 the derivative at equal rows is 0
   * @throws LossException for another q, or if this distance is no norm
   */
  public Distance power(double q) {
    LossException.require(
        q >= 1 && q < Double.POSITIVE_INFINITY, "distance", "power", "must be finite and >= 1", q);
    LossException.require(
        pointed(), "distance", "power", "must be that of a norm, lp or Euclidean", name);
    if (q == 1) {
      return this;
    }
    if (q == 2 && form == Form.EUCLIDEAN) {
      return normalizes ? NORMALIZED_SQUARED_EUCLIDEAN : SQUARED_EUCLIDEAN;
    }
    return new Distance(name + POWER + number(q), form, p, normalizes, q);
  }

  private static String number(double p) {
    return p == (long) p ? Long.toString((long) p) : Double.toString(p).toUpperCase(Locale.ROOT);
  }

  /** All that have a name of their own. */
  public static List<Distance> constants() {
    return CONSTANTS;
  }

  /**
   * The distance of a name, in any case, with hyphens or underscores.
   *
   * @throws LossException if there is none
   */
  public static Distance of(String name) {
    String wanted = name.replace('-', '_').toUpperCase(Locale.ROOT);
    for (Distance constant : CONSTANTS) {
      if (constant.name.equals(wanted)) {
        return constant;
      }
    }
    int power = wanted.indexOf(POWER);
    try {
      if (power > 0) {
        return of(wanted.substring(0, power))
            .power(parse(wanted.substring(power + POWER.length())));
      }
      if (wanted.startsWith(LP)) {
        return lp(parse(wanted.substring(LP.length())));
      }
      if (wanted.startsWith(NORMALIZED_LP)) {
        return normalizedLp(parse(wanted.substring(NORMALIZED_LP.length())));
      }
    } catch (NumberFormatException noNumber) {
      // Said below.
    }
    throw new LossException(
        "distance",
        "name",
        "must be one of " + CONSTANTS + ", LP_P or NORMALIZED_LP_P, or a norm with _POWER_Q",
        name);
  }

  private static double parse(String p) {
    return p.startsWith("INF") ? Double.POSITIVE_INFINITY : Double.parseDouble(p);
  }

  /** Its name, as {@link #of(String)} reads it. */
  public String name() {
    return name;
  }

  /** The p of a general norm: NaN for a constant or a power. */
  public double p() {
    return form == Form.NORM && exponent == 1 ? p : Double.NaN;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Distance d && d.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }

  /** Whether greater means more alike. */
  public boolean similarity() {
    return form == Form.PRODUCT;
  }

  /** Whether rows are divided by their norm. */
  public boolean normalizes() {
    return normalizes;
  }

  /** Whether it has no derivative at equal rows. */
  boolean pointed() {
    return exponent == 1 && (form == Form.EUCLIDEAN || form == Form.ABSOLUTE || form == Form.NORM);
  }

  /** Whether it follows from the product of rows and their Euclidean norms. */
  boolean euclidean() {
    return exponent == 1 && (form == Form.EUCLIDEAN || form == Form.SQUARED);
  }

  /** -1 for a similarity, 1 for a distance: times it, greater means farther apart. */
  double sign() {
    return similarity() ? -1 : 1;
  }

  /**
   * Divides the row by its norm if this distance asks for it.
   *
   * @return the norm, which {@link #throughNorm} needs; 1 for rows that stay as they are, 0 for a
   *     row of zeros
   */
  double normalize(double[] row, int at, int n) {
    if (!normalizes) {
      return 1;
    }
    return p == 2 ? Spans.unit(row, at, n) : PNorm.unit(row, at, n, p);
  }

  /**
   * Makes of a gradient by the row as {@link #normalize} left it one by the row as it was.
   *
   * @param row the row after normalisation
   * @param norm what {@link #normalize} returned
   * @param gradient is overwritten
   */
  void throughNorm(double[] row, int at, int n, double norm, double[] gradient, int gradientAt) {
    if (normalizes && p == 2) {
      Spans.throughUnit(row, at, n, norm, gradient, gradientAt);
    } else if (normalizes) {
      PNorm.throughUnit(row, at, n, p, norm, gradient, gradientAt);
    }
  }

  /** Between two rows that {@link #normalize} has seen. */
  double of(double[] a, int at, double[] b, int bAt, int n) {
    double plain = plain(a, at, b, bAt, n);
    return exponent == 1 ? plain : exponent == 2 ? plain * plain : Maths64.pow(plain, exponent);
  }

  private double plain(double[] a, int at, double[] b, int bAt, int n) {
    return switch (form) {
      case EUCLIDEAN -> Math.sqrt(Spans.squared(a, at, b, bAt, n));
      case SQUARED -> Spans.squared(a, at, b, bAt, n);
      case ABSOLUTE -> Spans.absolute(a, at, b, bAt, n);
      case NORM -> PNorm.of(a, at, b, bAt, n, p);
      case SNR -> {
        double signal = Spans.spread(a, at, n);
        yield signal == 0 ? 0 : Spans.differenceSpread(a, at, b, bAt, n) / signal;
      }
      case GAP ->
          // By the difference, which is exactly 0 for equal rows; but a row of zeros has no norm.
          Spans.dot(a, at, b, bAt, n) == 0 ? 1 : 0.5 * Spans.squared(a, at, b, bAt, n);
      case PRODUCT -> Spans.dot(a, at, b, bAt, n);
    };
  }

  /**
   * Adds {@code slope} times the gradients of {@link #of} by both rows.
   *
   * @param distance what {@link #of} returned
   */
  void addGradients(
      double slope,
      double distance,
      double[] a,
      int at,
      double[] b,
      int bAt,
      int n,
      double[] aGradient,
      int aOut,
      double[] bGradient,
      int bOut) {
    if (exponent == 1) {
      addPlain(slope, distance, a, at, b, bAt, n, aGradient, aOut, bGradient, bOut);
    } else if (distance > 0) {
      double norm = plain(a, at, b, bAt, n);
      double chained = slope * exponent * (exponent == 2 ? norm : Maths64.pow(norm, exponent - 1));
      addPlain(chained, norm, a, at, b, bAt, n, aGradient, aOut, bGradient, bOut);
    }
  }

  private void addPlain(
      double slope,
      double distance,
      double[] a,
      int at,
      double[] b,
      int bAt,
      int n,
      double[] aGradient,
      int aOut,
      double[] bGradient,
      int bOut) {
    switch (form) {
      case EUCLIDEAN -> {
        if (distance > 0) {
          Spans.addDifference(slope / distance, a, at, b, bAt, n, aGradient, aOut, bGradient, bOut);
        }
      }
      case SQUARED ->
          Spans.addDifference(2 * slope, a, at, b, bAt, n, aGradient, aOut, bGradient, bOut);
      case ABSOLUTE -> {
        for (int i = 0; i < n; i++) {
          double g = slope * Math.signum(a[at + i] - b[bAt + i]);
          aGradient[aOut + i] += g;
          bGradient[bOut + i] -= g;
        }
      }
      case NORM ->
          PNorm.addGradients(
              slope, distance, a, at, b, bAt, n, p, aGradient, aOut, bGradient, bOut);
      case SNR -> Spans.addSnr(slope, distance, a, at, b, bAt, n, aGradient, aOut, bGradient, bOut);
      case GAP -> Spans.addDot(-slope, a, at, b, bAt, n, aGradient, aOut, bGradient, bOut);
      case PRODUCT -> Spans.addDot(slope, a, at, b, bAt, n, aGradient, aOut, bGradient, bOut);
    }
  }
}
