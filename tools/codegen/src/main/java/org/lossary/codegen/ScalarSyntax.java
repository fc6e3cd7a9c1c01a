package org.lossary.codegen;

import java.util.List;

/**
 * Plain Java, one element at a time.
 *
 * @param offsets whether each array is read from an offset of its own on, rather than from 0
 */
record ScalarSyntax(Precision precision, boolean offsets) implements Syntax {
  ScalarSyntax(Precision precision) {
    this(precision, true);
  }

  @Override
  public String type(Node node) {
    return switch (node.kind()) {
      case REAL -> precision.real;
      case BITS -> precision.integer;
      case CONDITION -> "boolean";
    };
  }

  @Override
  public String text(Node node, List<String> a) {
    return switch (node.op()) {
      case CONSTANT, PARAMETER -> node.text();
      case INPUT -> element(node.text());
      case ADD, BIT_ADD -> infix(a, "+");
      case SUBTRACT, BIT_SUBTRACT -> infix(a, "-");
      case MULTIPLY -> infix(a, "*");
      case DIVIDE -> infix(a, "/");
      case NEGATE -> "-" + a.get(0);
      case FMA -> "Math.fma(" + String.join(", ", a) + ")";
      case ABS -> "Math.abs(" + a.get(0) + ")";
      case SQRT ->
          precision == Precision.FLOAT
              ? "(float) Math.sqrt(" + a.get(0) + ")"
              : "Math.sqrt(" + a.get(0) + ")";
      case MAX -> "Math.max(" + String.join(", ", a) + ")";
      case MIN -> "Math.min(" + String.join(", ", a) + ")";
      case LESS -> infix(a, "<");
      case LESS_EQUAL -> infix(a, "<=");
      case GREATER -> infix(a, ">");
      case GREATER_EQUAL -> infix(a, ">=");
      case EQUAL -> infix(a, "==");
      case NOT_EQUAL -> infix(a, "!=");
      case AND -> infix(a, "&&");
      case OR -> infix(a, "||");
      case NOT -> "!" + a.get(0);
      case SELECT -> select(node, a);
      case TO_BITS -> precision.toBits() + "(" + a.get(0) + ")";
      case FROM_BITS -> precision.fromBits() + "(" + a.get(0) + ")";
      case BIT_AND -> infix(a, "&");
      case BIT_OR -> infix(a, "|");
      case BIT_XOR -> infix(a, "^");
      case SHIFT_LEFT -> infix(a, "<<");
      case SHIFT_RIGHT -> infix(a, ">>");
      case SHIFT_RIGHT_UNSIGNED -> infix(a, ">>>");
      case SCALAR_CALL -> node.text() + "(" + String.join(", ", a) + ")";
    };
  }

  /** The element of an array that the loop is at. */
  String element(String array) {
    return array + (offsets ? "[" + array + "o + i]" : "[i]");
  }

  /**
   * A choice of numbers that differ from element to element is made between their bits, which the
   * JIT compiles to a conditional move; for floats it would jump, and no predictor knows where.
   */
  private String select(Node node, List<String> a) {
    if (node.kind() != Kind.REAL || node.uniform()) {
      return a.get(0) + " ? " + a.get(1) + " : " + a.get(2);
    }
    String bits = precision.toBits();
    return "%s(%s ? %s(%s) : %s(%s))"
        .formatted(precision.fromBits(), a.get(0), bits, a.get(1), bits, a.get(2));
  }

  private static String infix(List<String> a, String operator) {
    return a.get(0) + " " + operator + " " + a.get(1);
  }
}
