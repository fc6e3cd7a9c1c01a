package org.lossary.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes nodes, each different one once, and simplifies where no bit can change. */
final class Graph {
  private record Key(Op op, Kind kind, List<Node> arguments, String text) {}

  private final Map<Key, Node> nodes = new HashMap<>();
  private final Precision precision;

  Graph(Precision precision) {
    this.precision = precision;
  }

  Precision precision() {
    return precision;
  }

  Node constant(double value) {
    return node(Op.CONSTANT, Kind.REAL, List.of(), precision.literal(value), true);
  }

  Node bits(long value) {
    return node(Op.CONSTANT, Kind.BITS, List.of(), precision.bitsLiteral(value), true);
  }

  Node condition(boolean value) {
    return node(Op.CONSTANT, Kind.CONDITION, List.of(), Boolean.toString(value), true);
  }

  Node input(String name) {
    return node(Op.INPUT, Kind.REAL, List.of(), name, false);
  }

  Node parameter(Kind kind, String text) {
    return node(Op.PARAMETER, kind, List.of(), text, true);
  }

  Node call(String function, List<Node> arguments) {
    boolean uniform = arguments.stream().allMatch(Node::uniform);
    return node(Op.SCALAR_CALL, Kind.REAL, arguments, function, uniform);
  }

  Node make(Op op, Kind kind, Node... arguments) {
    Node first = arguments[0];
    if (op == Op.NOT && first.op() == Op.CONSTANT) {
      return condition(first.text().equals("false"));
    }
    if (op == Op.SELECT) {
      if (first.op() == Op.CONSTANT) {
        return first.text().equals("true") ? arguments[1] : arguments[2];
      }
      if (arguments[1] == arguments[2]) {
        return arguments[1];
      }
      if (first.op() == Op.NOT) {
        return make(Op.SELECT, kind, first.argument(0), arguments[2], arguments[1]);
      }
    }
    if (op == Op.AND || op == Op.OR) {
      String absorbing = op == Op.AND ? "false" : "true";
      for (int i = 0; i < 2; i++) {
        if (arguments[i].op() == Op.CONSTANT) {
          return arguments[i].text().equals(absorbing) ? arguments[i] : arguments[1 - i];
        }
      }
    }
    if (op == Op.MULTIPLY && isOne(arguments[1])) {
      return first;
    }
    if ((op == Op.MULTIPLY) && isOne(first)) {
      return arguments[1];
    }
    if (op == Op.DIVIDE && isOne(arguments[1])) {
      return first;
    }
    if (op == Op.EQUAL && isZero(arguments[1]) && first.op() == Op.SUBTRACT) {
      // c - x == 0 is x == c, which may have been asked before.
      Node c = first.argument(0);
      if (c.op() == Op.CONSTANT && Character.isDigit(c.text().charAt(0))) {
        return make(Op.EQUAL, kind, first.argument(1), c);
      }
    }
    if (op == Op.ABS && first.op() == Op.NEGATE) {
      // So that softplus(x), softplus(-x) and sigmoid(x) share their exponential.
      return make(Op.ABS, kind, first.argument(0));
    }
    boolean uniform = List.of(arguments).stream().allMatch(Node::uniform);
    return node(op, kind, List.of(arguments), "", uniform);
  }

  private boolean isOne(Node node) {
    return node.op() == Op.CONSTANT && node.text().equals(precision.literal(1));
  }

  private boolean isZero(Node node) {
    return node.op() == Op.CONSTANT && node.text().equals(precision.literal(0));
  }

  private Node node(Op op, Kind kind, List<Node> arguments, String text, boolean uniform) {
    Key key = new Key(op, kind, arguments, text);
    Node known = nodes.get(key);
    if (known == null) {
      known = new Node(nodes.size(), op, kind, arguments, text, uniform);
      nodes.put(key, known);
    }
    return known;
  }

  /** The nodes that {@code outputs} need, arguments before users. */
  static List<Node> inOrder(List<Node> outputs) {
    return inOrder(outputs, Set.of());
  }

  /**
   * As {@link #inOrder(List)}, without what only the nodes in {@code given} need. What sees bits as
   * numbers, or numbers as bits, comes as early as it can: late in a long loop the JIT puts off
   * inlining, and if that starts within such an operation, it becomes a call with objects.
   */
  static List<Node> inOrder(List<Node> outputs, Set<Node> given) {
    List<Node> all = new ArrayList<>();
    Set<Node> found = new HashSet<>();
    outputs.forEach(output -> visit(output, given, found, all));
    List<Node> order = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    all.stream()
        .filter(node -> node.op() == Op.TO_BITS || node.op() == Op.FROM_BITS)
        .forEach(node -> visit(node, given, seen, order));
    outputs.forEach(output -> visit(output, given, seen, order));
    return order;
  }

  private static void visit(Node node, Set<Node> given, Set<Node> seen, List<Node> order) {
    if (seen.add(node)) {
      if (!given.contains(node)) {
        node.arguments().forEach(argument -> visit(argument, given, seen, order));
      }
      order.add(node);
    }
  }
}
