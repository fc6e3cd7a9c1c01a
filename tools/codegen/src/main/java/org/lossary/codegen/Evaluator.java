package org.lossary.codegen;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns a method body into nodes: calls are inlined, locals replaced, conditions that are the same
 * for all elements decided by the assumptions in force.
 */
final class Evaluator {
  private final Graph graph;
  private final JavaFile maths;
  private final Map<Node, Boolean> assumptions;

  Evaluator(Graph graph, JavaFile maths, Map<Node, Boolean> assumptions) {
    this.graph = graph;
    this.maths = maths;
    this.assumptions = assumptions;
  }

  /** The node that {@code method} of {@code file} returns for these arguments. */
  Node call(JavaFile file, MethodTree method, List<Node> arguments, Map<String, Node> fields) {
    Map<String, Node> scope = new HashMap<>(fields);
    for (int i = 0; i < arguments.size(); i++) {
      scope.put(method.getParameters().get(i).getName().toString(), arguments.get(i));
    }
    return statements(file, method.getBody().getStatements(), 0, scope, fields);
  }

  private Node statements(
      JavaFile file,
      List<? extends StatementTree> statements,
      int index,
      Map<String, Node> scope,
      Map<String, Node> fields) {
    if (index >= statements.size()) {
      throw new GeneratorException(file.path() + ": a method without a return at its end");
    }
    StatementTree statement = statements.get(index);
    Context context = new Context(file, scope, fields);
    if (statement instanceof VariableTree v && v.getInitializer() != null) {
      scope.put(
          v.getName().toString(),
          convert(v.getType().toString(), expression(v.getInitializer(), context)));
      return statements(file, statements, index + 1, scope, fields);
    }
    if (statement instanceof ReturnTree r) {
      return expression(r.getExpression(), context);
    }
    if (statement instanceof BlockTree b) {
      return statements(file, b.getStatements(), 0, new HashMap<>(scope), fields);
    }
    if (statement instanceof IfTree i) {
      Node condition = expression(i.getCondition(), context);
      return select(
          condition,
          () -> statements(file, List.of(i.getThenStatement()), 0, new HashMap<>(scope), fields),
          () ->
              i.getElseStatement() == null
                  ? statements(file, statements, index + 1, new HashMap<>(scope), fields)
                  : statements(
                      file, List.of(i.getElseStatement()), 0, new HashMap<>(scope), fields));
    }
    throw file.error(statement, "statement outside the restricted Java");
  }

  private record Context(JavaFile file, Map<String, Node> scope, Map<String, Node> fields) {}

  private Node convert(String type, Node node) {
    boolean real = type.equals("double") || type.equals("float");
    if (real && node.kind() == Kind.BITS && node.op() == Op.CONSTANT) {
      return graph.constant(integer(node));
    }
    return node;
  }

  /** The node as a number, where an integer literal may have stood. */
  Node number(Node node) {
    return convert("double", node);
  }

  private static double integer(Node node) {
    String text =
        node.text().endsWith("L")
            ? node.text().substring(0, node.text().length() - 1)
            : node.text();
    return Double.parseDouble(text);
  }

  private Node expression(Tree tree, Context context) {
    if (tree instanceof ParenthesizedTree p) {
      return expression(p.getExpression(), context);
    }
    if (tree instanceof LiteralTree literal) {
      return literal(literal, context);
    }
    if (tree instanceof IdentifierTree id) {
      return identifier(id, context);
    }
    if (tree instanceof MemberSelectTree member) {
      return member(member, context);
    }
    if (tree instanceof UnaryTree unary) {
      return unary(unary, context);
    }
    if (tree instanceof BinaryTree binary) {
      return binary(binary, context);
    }
    if (tree instanceof ConditionalExpressionTree c) {
      return select(
          expression(c.getCondition(), context),
          () -> expression(c.getTrueExpression(), context),
          () -> expression(c.getFalseExpression(), context));
    }
    if (tree instanceof TypeCastTree cast) {
      return convert(cast.getType().toString(), expression(cast.getExpression(), context));
    }
    if (tree instanceof MethodInvocationTree call) {
      return invocation(call, context);
    }
    throw context.file.error(tree, "expression outside the restricted Java");
  }

  private Node literal(LiteralTree literal, Context context) {
    Object value = literal.getValue();
    if (value instanceof Boolean b) {
      return graph.condition(b);
    }
    if (value instanceof Double || value instanceof Float) {
      return graph.constant(((Number) value).doubleValue());
    }
    if (value instanceof Integer || value instanceof Long) {
      return graph.bits(((Number) value).longValue());
    }
    throw context.file.error(literal, "literal outside the restricted Java");
  }

  private Node identifier(IdentifierTree id, Context context) {
    String name = id.getName().toString();
    Node known = context.scope.get(name);
    return known != null ? known : constant(context.file, name, id);
  }

  private Node constant(JavaFile file, String name, Tree where) {
    VariableTree constant = file.constant(name);
    if (constant == null || constant.getInitializer() == null) {
      throw file.error(where, "unknown name");
    }
    Node node = expression(constant.getInitializer(), new Context(file, Map.of(), Map.of()));
    return convert(constant.getType().toString(), node);
  }

  private Node member(MemberSelectTree member, Context context) {
    String type = member.getExpression().toString();
    String name = member.getIdentifier().toString();
    if (type.equals("Math")) {
      return graph.constant(name.equals("PI") ? Math.PI : Math.E);
    }
    if (type.equals("Double") || type.equals("Float")) {
      return switch (name) {
        case "NaN" -> graph.constant(Double.NaN);
        case "POSITIVE_INFINITY" -> graph.constant(Double.POSITIVE_INFINITY);
        case "NEGATIVE_INFINITY" -> graph.constant(Double.NEGATIVE_INFINITY);
        case "MIN_NORMAL" ->
            graph.constant(type.equals("Float") ? Float.MIN_NORMAL : Double.MIN_NORMAL);
        case "MAX_VALUE" ->
            graph.constant(type.equals("Float") ? Float.MAX_VALUE : Double.MAX_VALUE);
        case "MIN_VALUE" ->
            graph.constant(type.equals("Float") ? Float.MIN_VALUE : Double.MIN_VALUE);
        default -> throw context.file.error(member, "unknown constant");
      };
    }
    if (isMaths(type)) {
      return constant(maths, name, member);
    }
    if (type.equals(context.file.name())) {
      return constant(context.file, name, member);
    }
    throw context.file.error(member, "unknown name");
  }

  /** Whether a type holds the elementary functions, of which there is one for each precision. */
  private static boolean isMaths(String type) {
    return type.matches("(Maths|Decay)(32|64)");
  }

  private Node unary(UnaryTree unary, Context context) {
    Node x = expression(unary.getExpression(), context);
    return switch (unary.getKind()) {
      case UNARY_PLUS -> x;
      case LOGICAL_COMPLEMENT -> graph.make(Op.NOT, Kind.CONDITION, x);
      case UNARY_MINUS -> {
        if (x.kind() == Kind.BITS) {
          yield x.op() == Op.CONSTANT
              ? graph.bits(-Long.parseLong(x.text().replace("L", "")))
              : graph.make(Op.BIT_SUBTRACT, Kind.BITS, graph.bits(0), x);
        }
        yield x.op() == Op.CONSTANT ? negated(x) : graph.make(Op.NEGATE, Kind.REAL, x);
      }
      default -> throw context.file.error(unary, "operator outside the restricted Java");
    };
  }

  private Node negated(Node constant) {
    String text = constant.text();
    double value =
        text.endsWith(".NaN")
            ? Double.NaN
            : text.endsWith(".POSITIVE_INFINITY")
                ? Double.POSITIVE_INFINITY
                : text.endsWith(".NEGATIVE_INFINITY")
                    ? Double.NEGATIVE_INFINITY
                    : Double.parseDouble(text);
    return graph.constant(-value);
  }

  private Node binary(BinaryTree binary, Context context) {
    Node enumTest = enumTest(binary, context);
    if (enumTest != null) {
      return enumTest;
    }
    Tree.Kind kind = binary.getKind();
    Node a = expression(binary.getLeftOperand(), context);
    if (kind == Tree.Kind.CONDITIONAL_AND || kind == Tree.Kind.CONDITIONAL_OR) {
      Op op = kind == Tree.Kind.CONDITIONAL_AND ? Op.AND : Op.OR;
      Node left = decided(a);
      Node right = decided(expression(binary.getRightOperand(), context));
      return graph.make(op, Kind.CONDITION, left, right);
    }
    Node b = expression(binary.getRightOperand(), context);
    if (a.kind() == Kind.REAL && b.kind() == Kind.BITS && b.op() == Op.CONSTANT) {
      b = graph.constant(integer(b));
    }
    if (b.kind() == Kind.REAL && a.kind() == Kind.BITS && a.op() == Op.CONSTANT) {
      a = graph.constant(integer(a));
    }
    boolean shift =
        kind == Tree.Kind.LEFT_SHIFT
            || kind == Tree.Kind.RIGHT_SHIFT
            || kind == Tree.Kind.UNSIGNED_RIGHT_SHIFT;
    if (a.kind() != b.kind() && !shift) {
      throw context.file.error(binary, "operands of different kinds");
    }
    if (a.kind() == Kind.REAL) {
      return switch (kind) {
        case PLUS -> graph.make(Op.ADD, Kind.REAL, a, b);
        case MINUS -> graph.make(Op.SUBTRACT, Kind.REAL, a, b);
        case MULTIPLY -> graph.make(Op.MULTIPLY, Kind.REAL, a, b);
        case DIVIDE -> graph.make(Op.DIVIDE, Kind.REAL, a, b);
        case LESS_THAN -> graph.make(Op.LESS, Kind.CONDITION, a, b);
        case LESS_THAN_EQUAL -> graph.make(Op.LESS_EQUAL, Kind.CONDITION, a, b);
        case GREATER_THAN -> graph.make(Op.GREATER, Kind.CONDITION, a, b);
        case GREATER_THAN_EQUAL -> graph.make(Op.GREATER_EQUAL, Kind.CONDITION, a, b);
        case EQUAL_TO -> graph.make(Op.EQUAL, Kind.CONDITION, a, b);
        case NOT_EQUAL_TO -> graph.make(Op.NOT_EQUAL, Kind.CONDITION, a, b);
        default -> throw context.file.error(binary, "operator outside the restricted Java");
      };
    }
    if (a.kind() == Kind.CONDITION) {
      throw context.file.error(binary, "operator outside the restricted Java");
    }
    if (kind == Tree.Kind.MULTIPLY && a.op() == Op.CONSTANT && b.op() == Op.CONSTANT) {
      // Lanes have no use for products of integers, other than to write a constant.
      return graph.bits((long) integer(a) * (long) integer(b));
    }
    return switch (kind) {
      case PLUS -> graph.make(Op.BIT_ADD, Kind.BITS, a, b);
      case MINUS -> graph.make(Op.BIT_SUBTRACT, Kind.BITS, a, b);
      case AND -> graph.make(Op.BIT_AND, Kind.BITS, a, b);
      case OR -> graph.make(Op.BIT_OR, Kind.BITS, a, b);
      case XOR -> graph.make(Op.BIT_XOR, Kind.BITS, a, b);
      case LEFT_SHIFT -> graph.make(Op.SHIFT_LEFT, Kind.BITS, a, b);
      case RIGHT_SHIFT -> graph.make(Op.SHIFT_RIGHT, Kind.BITS, a, b);
      case UNSIGNED_RIGHT_SHIFT -> graph.make(Op.SHIFT_RIGHT_UNSIGNED, Kind.BITS, a, b);
      default -> throw context.file.error(binary, "integer operator outside the restricted Java");
    };
  }

  /** A parameter compared with an enum constant, such as {@code link == Tweedie.Link.LOG}. */
  private @Nullable Node enumTest(BinaryTree binary, Context context) {
    boolean equal = binary.getKind() == Tree.Kind.EQUAL_TO;
    if ((!equal && binary.getKind() != Tree.Kind.NOT_EQUAL_TO)
        || !(binary.getLeftOperand() instanceof IdentifierTree id)
        || !(binary.getRightOperand() instanceof MemberSelectTree constant)) {
      return null;
    }
    Node parameter = context.fields.get(id.getName().toString());
    if (parameter == null || !parameter.text().startsWith("enum ")) {
      return null;
    }
    String test = parameter.text().substring(5) + " == " + constant;
    Node node = graph.parameter(Kind.CONDITION, test);
    return equal ? decided(node) : graph.make(Op.NOT, Kind.CONDITION, decided(node));
  }

  /** A condition that is the same for all elements becomes the constant that is assumed. */
  private Node decided(Node condition) {
    if (!condition.uniform() || condition.op() == Op.CONSTANT) {
      return condition;
    }
    Boolean assumed = assumptions.get(condition);
    if (assumed == null) {
      throw new Fork(condition);
    }
    return graph.condition(assumed);
  }

  private interface Branch {
    Node get();
  }

  private Node select(Node condition, Branch whenTrue, Branch whenFalse) {
    if (condition.uniform()) {
      Node decided;
      if (condition.op() == Op.CONSTANT || assumptions.containsKey(condition)) {
        decided = decided(condition);
        return decided.text().equals("true") ? whenTrue.get() : whenFalse.get();
      }
      Node a;
      Node b;
      try {
        a = whenTrue.get();
        b = whenFalse.get();
      } catch (Fork fork) {
        throw new Fork(condition);
      }
      if (!a.uniform() || !b.uniform()) {
        throw new Fork(condition);
      }
      return chosen(condition, a, b);
    }
    return chosen(condition, whenTrue.get(), whenFalse.get());
  }

  private Node chosen(Node condition, Node a, Node b) {
    if (a.kind() == Kind.REAL && b.kind() == Kind.BITS) {
      b = graph.constant(integer(b));
    } else if (b.kind() == Kind.REAL && a.kind() == Kind.BITS) {
      a = graph.constant(integer(a));
    } else if (a.kind() == Kind.BITS && a.op() == Op.CONSTANT && b.op() == Op.CONSTANT) {
      // Two plain integers, as in "x > 0 ? 1 : 0": numbers, since bits are never chosen so.
      a = graph.constant(integer(a));
      b = graph.constant(integer(b));
    }
    return graph.make(Op.SELECT, a.kind(), condition, a, b);
  }

  private Node invocation(MethodInvocationTree call, Context context) {
    ExpressionTree target = call.getMethodSelect();
    List<Node> arguments = call.getArguments().stream().map(a -> expression(a, context)).toList();
    if (target instanceof IdentifierTree id) {
      String name = id.getName().toString();
      if (arguments.isEmpty() && context.fields.containsKey(name)) {
        return context.fields.get(name);
      }
      return inline(context.file, name, arguments, context.fields, call);
    }
    MemberSelectTree member = (MemberSelectTree) target;
    String type = member.getExpression().toString();
    String name = member.getIdentifier().toString();
    if (type.equals("Math")) {
      List<Node> reals = arguments.stream().map(a -> convert("double", a)).toList();
      return switch (name) {
        case "abs" -> graph.make(Op.ABS, Kind.REAL, reals.get(0));
        case "sqrt" -> graph.make(Op.SQRT, Kind.REAL, reals.get(0));
        case "max" -> graph.make(Op.MAX, Kind.REAL, reals.get(0), reals.get(1));
        case "min" -> graph.make(Op.MIN, Kind.REAL, reals.get(0), reals.get(1));
        case "fma" -> graph.make(Op.FMA, Kind.REAL, reals.get(0), reals.get(1), reals.get(2));
        default -> throw context.file.error(call, "use a function of Maths64");
      };
    }
    if (name.equals("doubleToRawLongBits") || name.equals("floatToRawIntBits")) {
      return graph.make(Op.TO_BITS, Kind.BITS, arguments.get(0));
    }
    if (name.equals("longBitsToDouble") || name.equals("intBitsToFloat")) {
      return graph.make(Op.FROM_BITS, Kind.REAL, arguments.get(0));
    }
    if (isMaths(type)) {
      List<Node> reals = arguments.stream().map(a -> convert("double", a)).toList();
      return inline(maths, name, reals, Map.of(), call);
    }
    if (type.equals(context.file.name())) {
      return inline(context.file, name, arguments, context.fields, call);
    }
    throw context.file.error(call, "call outside the restricted Java");
  }

  private Node inline(
      JavaFile file, String name, List<Node> arguments, Map<String, Node> fields, Tree where) {
    MethodTree method = file.method(name, arguments.size());
    if (method == null) {
      throw file.error(where, "unknown method");
    }
    boolean scalarOnly =
        method.getModifiers().getAnnotations().stream()
            .anyMatch(a -> a.getAnnotationType().toString().equals("ScalarOnly"));
    if (scalarOnly) {
      return graph.call(graph.precision().maths + "." + name, arguments);
    }
    return call(file, method, arguments, fields);
  }
}
