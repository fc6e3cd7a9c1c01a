package org.lossary.codegen;

import com.sun.source.tree.MethodTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a kernel computes: a tree of conditions that are the same for all elements, with a loop at
 * each leaf.
 */
sealed interface Plan {
  /** Asks {@code condition} once a call. */
  record Choice(Node condition, Plan whenTrue, Plan whenFalse) implements Plan {}

  /** One loop that computes these outputs. */
  record Loop(List<Node> outputs) implements Plan {}

  /** Which results a kernel writes. */
  enum Results {
    VALUE("value", 1),
    GRADIENT("gradient", 2),
    HESSIAN("hessian", 3);

    final String method;
    final int count;

    Results(String method, int count) {
      this.method = method;
      this.count = count;
    }
  }

  /** The plan for a pointwise loss. */
  static Plan of(JavaFile loss, JavaFile maths, Precision precision, Results results) {
    Graph graph = new Graph(precision);
    return explore(loss, maths, graph, results, Map.of());
  }

  private static Plan explore(
      JavaFile loss, JavaFile maths, Graph graph, Results results, Map<Node, Boolean> assumptions) {
    if (assumptions.size() > 6) {
      throw new GeneratorException(loss.path() + ": more than 6 conditions on parameters");
    }
    try {
      return new Loop(outputs(loss, maths, graph, results, assumptions));
    } catch (Fork fork) {
      return new Choice(
          fork.condition(),
          explore(loss, maths, graph, results, with(assumptions, fork.condition(), true)),
          explore(loss, maths, graph, results, with(assumptions, fork.condition(), false)));
    }
  }

  private static Map<Node, Boolean> with(Map<Node, Boolean> map, Node key, boolean value) {
    Map<Node, Boolean> copy = new HashMap<>(map);
    copy.put(key, value);
    return copy;
  }

  private static List<Node> outputs(
      JavaFile loss, JavaFile maths, Graph graph, Results results, Map<Node, Boolean> assumptions) {
    Evaluator evaluator = new Evaluator(graph, maths, assumptions);
    Map<String, Node> fields = new HashMap<>();
    loss.components()
        .forEach(
            (name, type) -> {
              String access = "l." + name + "()";
              fields.put(
                  name,
                  switch (type) {
                    case "boolean" -> graph.parameter(Kind.CONDITION, access);
                    case "double", "int" ->
                        graph.parameter(Kind.REAL, "(" + graph.precision().real + ") " + access);
                    default -> graph.parameter(Kind.BITS, "enum " + access);
                  });
            });
    List<Node> inputs = List.of(graph.input("p"), graph.input("t"));
    List<Node> outputs = new ArrayList<>();
    outputs.add(result(loss, "value", evaluator, inputs, fields));
    Node scale = graph.parameter(Kind.REAL, "scale");
    if (results.count > 1) {
      Node slope = result(loss, "slope", evaluator, inputs, fields);
      outputs.add(graph.make(Op.MULTIPLY, Kind.REAL, slope, scale));
    }
    if (results.count > 2) {
      Node curvature = result(loss, "curvature", evaluator, inputs, fields);
      outputs.add(graph.make(Op.MULTIPLY, Kind.REAL, curvature, scale));
    }
    return outputs;
  }

  private static Node result(
      JavaFile loss,
      String method,
      Evaluator evaluator,
      List<Node> inputs,
      Map<String, Node> fields) {
    MethodTree tree = loss.method(method, 2);
    if (tree == null) {
      throw new GeneratorException(loss.path() + ": no method " + method);
    }
    return evaluator.number(evaluator.call(loss, tree, inputs, fields));
  }
}
