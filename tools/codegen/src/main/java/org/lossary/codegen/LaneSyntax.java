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

  /**
   * The operation, its result cast to the exact class of the lanes. In long loops the JIT of JDK 17
   * puts off inlining, so that a result has its declared class for a while; what is called on it is
   * then left to profiles that other loops share, and may become an object.
   */
  @Override
  public String text(Node node, List<String> a) {
    String text = operation(node, a);
    return node.kind() == Kind.CONDITION || node.op() == Op.INPUT ? text : cast(node.kind(), text);
  }

  /** Lanes, seen as their exact class. */
  String cast(Kind kind, String lanes) {
    String species = kind == Kind.BITS ? precision.integerSpecies() : precision.species();
    return species + (kind == Kind.CONDITION ? "M" : "V") + ".cast(" + lanes + ")";
  }

  private String operation(Node node, List<String> a) {
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
      case MAX -> bounded(node, a, "max", "LT");
      case MIN -> bounded(node, a, "min", "GT");
      case LESS -> compare(a, "LT");
      case LESS_EQUAL -> compare(a, "LE");
      case GREATER -> compare(a, "GT");
      case GREATER_EQUAL -> compare(a, "GE");
      case EQUAL -> compare(a, "EQ");
      case NOT_EQUAL -> compare(a, "NE");
      // A mask is cast where something is called on it: as an argument it must be seen not to be
      // null.
      case AND -> cast(Kind.CONDITION, a.get(0)) + ".and(" + a.get(1) + ")";
      case OR -> cast(Kind.CONDITION, a.get(0)) + ".or(" + a.get(1) + ")";
      case NOT -> cast(Kind.CONDITION, a.get(0)) + ".not()";
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
    return cast(
        Kind.REAL,
        "%s.fromArray(%s, %s, %so + i)"
            .formatted(precision.vector, precision.species(), array, array));
  }

  /** The text of a value that is the same for all elements, spread over the lanes. */
  String broadcast(Node node, String scalar) {
    boolean bits = node.kind() == Kind.BITS;
    String vector = bits ? precision.integerVector : precision.vector;
    String species = bits ? precision.integerSpecies() : precision.species();
    return cast(node.kind(), vector + ".broadcast(" + species + ", " + scalar + ")");
  }

  // With the species as a constant: reinterpretAsInts() looks it up, and where the JIT does not see
  // through that, every vector becomes an object.
  private String toBits(String lanes) {
    return lanes + ".reinterpretShape(" + precision.integerSpecies() + ", 0)";
  }

  private String fromBits(String lanes) {
    return lanes + ".reinterpretShape(" + precision.species() + ", 0)";
  }

  private String select(Node node, List<String> a) {
    if (node.kind() == Kind.REAL) {
      return a.get(2) + ".blend(" + a.get(1) + ", " + a.get(0) + ")";
    }
    if (node.kind() == Kind.CONDITION) {
      throw new GeneratorException("a choice of conditions has no lane form");
    }
    // Blended as numbers, since a mask belongs to a type of lanes.
    String yes = cast(Kind.REAL, fromBits(a.get(1)));
    String no = cast(Kind.REAL, fromBits(a.get(2)));
    return toBits(cast(Kind.REAL, no + ".blend(" + yes + ", " + a.get(0) + ")"));
  }

  /**
   * The greater or less of two numbers. A comparison with a bound that is the same for all elements
   * and a choice are two instructions, where max and min are five, for the sake of NaN and of the
   * sign of 0. NaN stays NaN so too; of 0 and a bound of the other 0, which must not be told apart,
   * a choice keeps the first: so max(x, 0) is left to max.
   */
  private String bounded(Node node, List<String> a, String name, String beyond) {
    for (int i = 0; i < 2; i++) {
      Node bound = node.argument(i);
      if (bound.uniform() && !(node.op() == Op.MAX && mayBeZero(bound))) {
        String x = a.get(1 - i);
        return x + ".blend(" + a.get(i) + ", " + compare(List.of(x, a.get(i)), beyond) + ")";
      }
    }
    return method(a, name);
  }

  private boolean mayBeZero(Node bound) {
    return bound.op() == Op.CONSTANT
        ? bound.text().equals(precision.literal(0))
        : bound.op() != Op.NEGATE;
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
