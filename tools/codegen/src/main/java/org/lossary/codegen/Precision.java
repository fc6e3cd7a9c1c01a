package org.lossary.codegen;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The element type that a kernel is written for, with the names that Java and the lanes give it.
 */
enum Precision {
  FLOAT("float", "int", "FloatVector", "IntVector", "Maths32"),
  DOUBLE("double", "long", "DoubleVector", "LongVector", "Maths64");

  final String real;
  final String integer;
  final String vector;
  final String integerVector;
  final String maths;

  Precision(String real, String integer, String vector, String integerVector, String maths) {
    this.real = real;
    this.integer = integer;
    this.vector = vector;
    this.integerVector = integerVector;
    this.maths = maths;
  }

  /** The Java text of the number, rounded to this type. */
  String literal(double value) {
    if (this == FLOAT) {
      float f = (float) value;
      return Float.isFinite(f) ? shortest(f) + "f" : special(f);
    }
    return Double.isFinite(value) ? shortest(value) : special(value);
  }

  /**
   * The fewest digits that read back as the value. Written out here, because before JDK 19 the
   * JDK's own conversion gave more than that for some values.
   */
  private String shortest(double value) {
    String known = this == FLOAT ? Float.toString((float) value) : Double.toString(value);
    if (value == 0) {
      return known;
    }
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 2; digits <= 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      boolean same =
          this == FLOAT ? rounded.floatValue() == (float) value : rounded.doubleValue() == value;
      if (same) {
        return text(rounded);
      }
    }
    return known;
  }

  /** As the JDK writes numbers: plainly from 0.001 to 10,000,000, else with an exponent. */
  private static String text(BigDecimal value) {
    BigDecimal size = value.abs();
    if (size.compareTo(new BigDecimal("1e-3")) >= 0 && size.compareTo(new BigDecimal("1e7")) < 0) {
      String plain = value.stripTrailingZeros().toPlainString();
      return plain.contains(".") ? plain : plain + ".0";
    }
    BigDecimal stripped = value.stripTrailingZeros();
    String digits = stripped.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - stripped.scale();
    String fraction = digits.length() == 1 ? "0" : digits.substring(1);
    return (value.signum() < 0 ? "-" : "") + digits.charAt(0) + "." + fraction + "E" + exponent;
  }

  private String special(double value) {
    String type = this == FLOAT ? "Float" : "Double";
    return type
        + (Double.isNaN(value) ? ".NaN" : value > 0 ? ".POSITIVE_INFINITY" : ".NEGATIVE_INFINITY");
  }

  String bitsLiteral(long value) {
    return this == FLOAT ? Integer.toString((int) value) : value + "L";
  }

  String toBits() {
    return this == FLOAT ? "Float.floatToRawIntBits" : "Double.doubleToRawLongBits";
  }

  String fromBits() {
    return this == FLOAT ? "Float.intBitsToFloat" : "Double.longBitsToDouble";
  }

  /** The constant with the species of the lanes of this type. */
  String species() {
    return this == FLOAT ? "F" : "D";
  }

  String integerSpecies() {
    return this == FLOAT ? "FI" : "DI";
  }
}
