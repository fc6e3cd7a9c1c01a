package org.lossary.codegen;

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
      return Float.isFinite(f) ? f + "f" : special(f);
    }
    return Double.isFinite(value) ? Double.toString(value) : special(value);
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
