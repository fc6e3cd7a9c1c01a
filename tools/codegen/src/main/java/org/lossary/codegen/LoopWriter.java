package org.lossary.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one loop as straight-line code: what is the same for all elements before it, then one
 * local variable a node.
 */
final class LoopWriter {
  private static final List<String> TARGETS = List.of("v", "g", "h");

  private final Precision precision;
  private final StringBuilder out;
  private final Map<Node, String> names = new HashMap<>();
  private final ScalarSyntax scalar;
  private final LaneSyntax lanes;

  LoopWriter(Precision precision, StringBuilder out) {
    this.precision = precision;
    this.out = out;
    this.scalar = new ScalarSyntax(precision);
    this.lanes = new LaneSyntax(precision);
  }

  /**
   * More operations than this on lanes come near the 8,000 bytecodes beyond which HotSpot does not
   * compile a method, and a loop that is not compiled boxes every vector.
   */
  private static final int MOST_LANE_NODES = 500;

  /** Whether every node has a lane form, and the loop is small enough to be compiled. */
  static boolean hasLanes(List<Node> outputs) {
    List<Node> order = Graph.inOrder(outputs);
    return order.size() <= MOST_LANE_NODES
        && order.stream().noneMatch(n -> n.op() == Op.SCALAR_CALL && !n.uniform());
  }

  void scalarLoop(List<Node> outputs) {
    List<Node> order = Graph.inOrder(outputs);
    writeUniform(order);
    out.append("    for (int i = 0; i < n; i++) {\n");
    for (Node node : order) {
      if (!node.uniform()) {
        names.put(node, "x" + node.id());
        line("      ", scalar.type(node), "x" + node.id(), scalar.text(node, arguments(node)));
      }
    }
    for (int k = 0; k < outputs.size(); k++) {
      String target = TARGETS.get(k);
      out.append("      ").append(target).append("[").append(target).append("o + i] = ");
      out.append(names.get(outputs.get(k))).append(";\n");
    }
    out.append("    }\n");
  }

  /**
   * Writes the loop over whole registers; {@code i} is left at the first element that is not done.
   */
  void laneLoop(List<Node> outputs) {
    List<Node> order = Graph.inOrder(outputs);
    writeUniform(order);
    out.append("    int i = 0;\n");
    // The step must be a constant when the compiler first sees the loop: one that it finds out
    // later is not taken for
    // a counted loop, and then vectors that live from one round to the next are put into objects.
    String step = precision.lanes();
    out.append("    for (int end = n - n % ").append(step);
    out.append("; i < end; i += ").append(step).append(") {\n");
    // Spread over the lanes what meets a value that differs between elements; within the loop,
    // which costs nothing,
    // because a vector that comes into a loop from outside has lost its exact class.
    Map<Node, String> scalars = new HashMap<>(names);
    for (Node node : order) {
      if (node.uniform() && node.kind() != Kind.CONDITION && isSpread(node, order, outputs)) {
        String name = "w" + node.id();
        line(
            "      ",
            lanes.type(node),
            name,
            lanes.broadcast(node, scalars.getOrDefault(node, node.text())));
        names.put(node, name);
      }
    }
    for (Node node : order) {
      if (!node.uniform()) {
        names.put(node, "x" + node.id());
        line("      ", lanes.type(node), "x" + node.id(), lanes.text(node, arguments(node)));
      }
    }
    for (int k = 0; k < outputs.size(); k++) {
      String target = TARGETS.get(k);
      out.append("      ").append(names.get(outputs.get(k))).append(".intoArray(");
      out.append(target).append(", ").append(target).append("o + i);\n");
    }
    out.append("    }\n");
  }

  private static boolean isSpread(Node node, List<Node> order, List<Node> outputs) {
    if (outputs.contains(node)) {
      return true;
    }
    for (Node user : order) {
      if (!user.uniform() && user.arguments().contains(node)) {
        boolean onlyShiftCount =
            (user.op() == Op.SHIFT_LEFT
                    || user.op() == Op.SHIFT_RIGHT
                    || user.op() == Op.SHIFT_RIGHT_UNSIGNED)
                && user.argument(0) != node;
        if (!onlyShiftCount) {
          return true;
        }
      }
    }
    return false;
  }

  private void writeUniform(List<Node> order) {
    for (Node node : order) {
      if (!node.uniform()) {
        continue;
      }
      if (node.op() == Op.CONSTANT || (node.op() == Op.PARAMETER && node.text().equals("scale"))) {
        names.put(node, node.text().startsWith("-") ? "(" + node.text() + ")" : node.text());
      } else {
        names.put(node, "u" + node.id());
        line("    ", scalar.type(node), "u" + node.id(), scalar.text(node, arguments(node)));
      }
    }
  }

  private List<String> arguments(Node node) {
    List<String> texts = new ArrayList<>();
    for (Node argument : node.arguments()) {
      texts.add(names.getOrDefault(argument, argument.text()));
    }
    return texts;
  }

  private void line(String indent, String type, String name, String text) {
    out.append(indent).append(type).append(' ').append(name).append(" = ");
    out.append(text).append(";\n");
  }
}
