package org.lossary.codegen;

import java.util.List;

/** The lanes of jdk.incubator.vector, as many elements as a register holds. */
record LaneSyntax(Precision precision) implements Syntax {
  @Override
  public String type(Node node) {
    return switch (node.kind()) {
      case REAL -> precision.vector;
      case BITS -> precision.integerVector;
      case CONDITION -> precision == Precision.FLOAT ? "VectorMask<Float>" : "VectorMask<Double>";
    };
  }

  @Override
  public String text(Node node, List<String> a) {
    return switch (node.op()) {
      case CONSTANT, PARAMETER, SCALAR_CALL ->
          throw new GeneratorException("no lane form: " + node);
      case INPUT -> load(node.text());
      case ADD, BIT_ADD -> method(a, "add");
      case SUBTRACT, BIT_SUBTRACT -> method(a, "sub");
      case MULTIPLY -> method(a, "mul");
      case DIVIDE -> method(a, "div");
      case NEGATE -> a.get(0) + ".neg()";
      case FMA -> a.get(0) + ".fma(" + a.get(1) + ", " + a.get(2) + ")";
      case ABS -> a.get(0) + ".abs()";
      case SQRT -> a.get(0) + ".sqrt()";
      case MAX -> method(a, "max");
      case MIN -> method(a, "min");
      case LESS -> compare(a, "LT");
      case LESS_EQUAL -> compare(a, "LE");
      case GREATER -> compare(a, "GT");
      case GREATER_EQUAL -> compare(a, "GE");
      case EQUAL -> compare(a, "EQ");
      case NOT_EQUAL -> compare(a, "NE");
      case AND -> method(a, "and");
      case OR -> method(a, "or");
      case NOT -> a.get(0) + ".not()";
      case SELECT -> select(node, a);
      case TO_BITS -> toBits(a.get(0));
      case FROM_BITS -> fromBits(a.get(0));
      case BIT_AND -> method(a, "and");
      case BIT_OR -> method(a, "or");
      case BIT_XOR -> a.get(0) + ".lanewise(VectorOperators.XOR, " + a.get(1) + ")";
      case SHIFT_LEFT -> shift(node, a, "LSHL");
      case SHIFT_RIGHT -> shift(node, a, "ASHR");
      case SHIFT_RIGHT_UNSIGNED -> shift(node, a, "LSHR");
    };
  }

  /** The text that reads the elements of an array. */
  String load(String array) {
    return "%s.fromArray(%s, %s, %so + i)"
        .formatted(precision.vector, precision.species(), array, array);
  }

  /** The text of a value that is the same for all elements, spread over the lanes. */
  String broadcast(Node node, String scalar) {
    if (node.kind() == Kind.BITS) {
      return precision.integerVector
          + ".broadcast("
          + precision.integerSpecies()
          + ", "
          + scalar
          + ")";
    }
    return precision.vector + ".broadcast(" + precision.species() + ", " + scalar + ")";
  }

  // With the species as a constant: reinterpretAsInts() looks it up, and where the JIT does not see
  // through that, every vector becomes an object.
  private String toBits(String lanes) {
    return "((%s) %s.reinterpretShape(%s, 0))"
        .formatted(precision.integerVector, lanes, precision.integerSpecies());
  }

  private String fromBits(String lanes) {
    return "((%s) %s.reinterpretShape(%s, 0))"
        .formatted(precision.vector, lanes, precision.species());
  }

  private String select(Node node, List<String> a) {
    if (node.kind() == Kind.REAL) {
      return a.get(2) + ".blend(" + a.get(1) + ", " + a.get(0) + ")";
    }
    if (node.kind() == Kind.CONDITION) {
      throw new GeneratorException("a choice of conditions has no lane form");
    }
    // Blended as numbers, since a mask belongs to a type of lanes.
    return toBits(fromBits(a.get(2)) + ".blend(" + fromBits(a.get(1)) + ", " + a.get(0) + ")");
  }

  private static String shift(Node node, List<String> a, String operator) {
    Node count = node.argument(1);
    return a.get(0)
        + ".lanewise(VectorOperators."
        + operator
        + ", "
        + count.text().replace("L", "")
        + ")";
  }

  private static String method(List<String> a, String name) {
    return a.get(0) + "." + name + "(" + a.get(1) + ")";
  }

  private static String compare(List<String> a, String operator) {
    return a.get(0) + ".compare(VectorOperators." + operator + ", " + a.get(1) + ")";
  }
}
