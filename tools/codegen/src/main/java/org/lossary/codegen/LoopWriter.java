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
  private final Precision precision;
  private final StringBuilder out;
  private final Map<Node, String> names = new HashMap<>();
  private final ScalarSyntax scalar;
  private final LaneSyntax lanes;

  LoopWriter(Precision precision, StringBuilder out) {
    this(precision, out, true);
  }

  /** Of plain loops that read and write arrays from offsets on, or from 0. */
  LoopWriter(Precision precision, StringBuilder out, boolean offsets) {
    this.precision = precision;
    this.out = out;
    this.scalar = new ScalarSyntax(precision, offsets);
    this.lanes = new LaneSyntax(precision);
  }

  void scalarLoop(List<Node> outputs) {
    Stage stage = Stage.whole(outputs);
    List<Node> order = stage.order();
    writeUniform(order);
    out.append("    for (int i = 0; i < n; i++) {\n");
    for (Node node : order) {
      if (!node.uniform()) {
        names.put(node, "x" + node.id());
        line("      ", scalar.type(node), "x" + node.id(), scalar.text(node, arguments(node)));
      }
    }
    for (int k = 0; k < outputs.size(); k++) {
      out.append("      ").append(scalar.element(stage.targets().get(k))).append(" = ");
      out.append(names.get(outputs.get(k))).append(";\n");
    }
    out.append("    }\n");
  }

  /**
   * Writes the loop over whole registers; {@code i} is left at the first element that is not done.
   */
  void laneLoop(Stage stage) {
    List<Node> outputs = stage.outputs();
    List<Node> order = stage.order();
    writeUniform(order);
    out.append("    int i = 0;\n");
    String species = precision.species();
    out.append("    for (int end = ").append(species).append(".loopBound(n); i < end; i += ");
    out.append(species).append(".length()) {\n");
    laneBody(stage, "      ");
    for (int k = 0; k < outputs.size(); k++) {
      String target = stage.targets().get(k);
      out.append("      ").append(names.get(outputs.get(k))).append(".intoArray(");
      out.append(target).append(", ").append(target).append("o + i);\n");
    }
    out.append("    }\n");
  }

  /**
   * Writes the loop over whole groups of elements, which also adds up each of the 16 stripes of a
   * group: even and odd elements in a register each, which take turns. After each group one of as
   * many groups further on is read ahead: where a run is a row, the next row then comes from memory
   * while this one is worked on.
   */
  void groupLoop(Node output) {
    Stage stage = Stage.whole(List.of(output));
    writeUniform(stage.order());
    String vector = precision.vector;
    String species = precision.species();
    out.append("    float read = 0;\n");
    out.append("    for (int g = 0; g < groups; g++) {\n");
    out.append("      for (int j = 0; j < Primitives.STRIPES; j += ").append(species);
    out.append(".length()) {\n");
    for (String sum : List.of("even", "odd")) {
      out.append("        ").append(vector).append(' ').append(sum).append(" = ");
      out.append(lanes.cast(Kind.REAL, vector + ".zero(" + species + ")")).append(";\n");
    }
    out.append("        int from = g * Primitives.GROUP + j;\n");
    out.append("        int to = from + Primitives.GROUP;\n");
    out.append("        for (int i = from; i < to; i += Primitives.STRIPES) {\n");
    laneBody(stage, "          ");
    out.append("          ").append(names.get(output)).append(".intoArray(v, vo + i);\n");
    out.append("          ").append(vector).append(" added = ");
    out.append(lanes.cast(Kind.REAL, "even.add(" + names.get(output) + ")")).append(";\n");
    out.append("          even = odd;\n          odd = added;\n        }\n");
    out.append("        ").append(lanes.cast(Kind.REAL, "even.add(odd)"));
    out.append(".intoArray(w, wo + g * Primitives.STRIPES + j);\n");
    out.append("      }\n");
    out.append("      read += RowLanes.ahead(p, po + (groups + g) * Primitives.GROUP);\n");
    out.append("    }\n    return read;\n");
  }

  private void laneBody(Stage stage, String indent) {
    // What is the same for all elements is spread over the lanes within the loop, which costs
    // nothing: a vector that comes into a loop from outside has lost its exact class and is put
    // into an object.
    for (Node node : stage.order()) {
      if (!node.uniform()) {
        node.arguments().forEach(argument -> spread(argument, node, stage, indent));
        names.put(node, "x" + node.id());
        String array = stage.loaded().get(node);
        String text = array == null ? lanes.text(node, arguments(node)) : lanes.load(array);
        line(indent, lanes.type(node), "x" + node.id(), text);
      }
    }
    for (Node output : stage.outputs()) {
      if (output.uniform()) {
        spread(output, indent);
      }
    }
  }

  /** Makes a register of an argument that is a scalar so far. */
  private void spread(Node argument, Node user, Stage stage, String indent) {
    boolean shiftCount =
        (user.op() == Op.SHIFT_LEFT
                || user.op() == Op.SHIFT_RIGHT
                || user.op() == Op.SHIFT_RIGHT_UNSIGNED)
            && user.argument(0) != argument;
    if (argument.uniform()
        && argument.kind() != Kind.CONDITION
        && !shiftCount
        && !stage.loaded().containsKey(user)) {
      spread(argument, indent);
    }
  }

  private void spread(Node node, String indent) {
    String name = "w" + node.id();
    if (name.equals(names.get(node))) {
      return;
    }
    String scalar = names.getOrDefault(node, node.text());
    line(indent, lanes.type(node), name, lanes.broadcast(node, scalar));
    names.put(node, name);
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
