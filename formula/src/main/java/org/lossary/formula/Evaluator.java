package org.lossary.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lossary.formula.Expr.Axis;
import org.lossary.formula.Expr.Binder;
import org.lossary.formula.Expr.Condition;
import org.lossary.formula.Expr.Definition;

/** Walks the tree once, for one set of bindings, in any {@link Algebra}. */
final class Evaluator<T> {
  private final Expr.Program program;
  private final Map<String, Integer> ranks;
  private final Bindings bindings;
  private final Algebra<T> algebra;
  private final Fusion<T> fusion;
  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Map<Long, T>> defined = new HashMap<>();
  private final List<String> indices = new ArrayList<>();
  private final List<Long> indexValues = new ArrayList<>();

  /** Definitions whose value is being computed. */
  private final Set<String> open = new HashSet<>();

  /** Prediction and target of a loss within a formula, whose parameters are constants. */
  private final Map<String, T> arguments;

  Evaluator(
      Expr.Program program, Map<String, Integer> ranks, Bindings bindings, Algebra<T> algebra) {
    this(program, ranks, bindings, algebra, Map.of());
  }

  private Evaluator(
      Expr.Program program,
      Map<String, Integer> ranks,
      Bindings bindings,
      Algebra<T> algebra,
      Map<String, T> arguments) {
    this.arguments = arguments;
    this.program = program;
    this.ranks = ranks;
    this.bindings = bindings;
    this.algebra = algebra;
    this.fusion = new Fusion<>(this, algebra);
    for (Definition definition : program.definitions()) {
      definitions.put(definition.name(), definition);
    }
  }

  T value() {
    return value(program.body());
  }

  T value(Expr expr) {
    try {
      return compute(expr);
    } catch (DomainError e) {
      throw new FormulaEvaluationException(
          e.reason, Objects.requireNonNull(e.getMessage()), TextPrinter.print(expr));
    }
  }

  private T compute(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return algebra.literal(literal.value());
    }
    if (expr instanceof Expr.Name name) {
      return named(name.name());
    }
    if (expr instanceof Expr.Element element) {
      return element(element);
    }
    if (expr instanceof Expr.Binary binary) {
      return binary(binary);
    }
    if (expr instanceof Expr.Negate negate) {
      return algebra.negate(value(negate.operand()));
    }
    if (expr instanceof Expr.Call call) {
      return call(call);
    }
    if (expr instanceof Expr.Reduce reduce) {
      return reduce(reduce);
    }
    if (expr instanceof Expr.Cases cases) {
      for (Expr.Branch branch : cases.branches()) {
        if (holds(branch.condition())) {
          return value(branch.value());
        }
      }
      return value(cases.otherwise());
    }
    if (expr instanceof Expr.Indicator indicator) {
      return algebra.integer(holds(indicator.condition()) ? 1 : 0);
    }
    return algebra.constant((Expr.Constant) expr);
  }

  private T binary(Expr.Binary binary) {
    T fused = fusion.binary(binary);
    if (fused != null) {
      return fused;
    }
    T left = value(binary.left());
    T right = value(binary.right());
    return switch (binary.operator()) {
      case ADD -> algebra.add(left, right);
      case SUBTRACT -> algebra.subtract(left, right);
      case MULTIPLY -> algebra.multiply(left, right);
      case DIVIDE -> algebra.divide(left, right);
      case POWER -> algebra.power(left, right);
    };
  }

  private T call(Expr.Call call) {
    Expr first = call.arguments().get(0);
    switch (call.function()) {
      case MAX, MIN -> {
        T best = value(first);
        for (Expr other : call.arguments().subList(1, call.arguments().size())) {
          best = better(call.function() == Function.MAX, best, value(other));
        }
        return best;
      }
      case XLOGY -> {
        return algebra.xlogy(value(first), value(call.arguments().get(1)));
      }
      case ERROR -> {
        return error(value(first), value(call.arguments().get(1)));
      }
      case LN -> {
        T fused = fusion.ln(first);
        return fused != null ? fused : algebra.apply(Function.LN, value(first));
      }
      default -> {
        return algebra.apply(call.function(), value(first));
      }
    }
  }

  private T error(T prediction, T target) {
    Bindings.Loss loss = bindings.loss(Function.ERROR.text());
    return new Evaluator<>(
            loss.formula().program(),
            loss.formula().ranks(),
            loss.parameters(),
            algebra,
            Map.of("p", prediction, "y", target))
        .value();
  }

  /** The greater or smaller of the two; the first at a tie, which decides the subgradient. */
  private T better(boolean greater, T first, T second) {
    int comparison = algebra.compare(first, second);
    return (greater ? comparison >= 0 : comparison <= 0) ? first : second;
  }

  private T reduce(Expr.Reduce reduce) {
    List<T> values = new ArrayList<>();
    collect(reduce.binders(), 0, reduce.body(), values);
    if (values.isEmpty()
        && reduce.reduction() != Reduction.SUM
        && reduce.reduction() != Reduction.PROD) {
      throw DomainError.domain(reduce.reduction().text() + " over no index");
    }
    return switch (reduce.reduction()) {
      case SUM -> sum(values);
      case MEAN -> algebra.divide(sum(values), algebra.integer(values.size()));
      case PROD -> {
        T product = algebra.integer(1);
        for (T value : values) {
          product = algebra.multiply(product, value);
        }
        yield product;
      }
      case MAX, MIN -> {
        T best = values.get(0);
        for (T value : values.subList(1, values.size())) {
          best = better(reduce.reduction() == Reduction.MAX, best, value);
        }
        yield best;
      }
    };
  }

  T sum(List<T> values) {
    if (values.isEmpty()) {
      return algebra.integer(0);
    }
    T sum = values.get(0);
    for (T value : values.subList(1, values.size())) {
      sum = algebra.add(sum, value);
    }
    return sum;
  }

  /** The values of the body for all index values that satisfy the binders' conditions. */
  void collect(List<Binder> binders, int depth, Expr body, List<T> into) {
    if (depth == binders.size()) {
      into.add(value(body));
      return;
    }
    Binder binder = binders.get(depth);
    long from = from(binder);
    long to = to(binder);
    if (to - from > 100_000_000) {
      throw new FormulaBindingException(binder.index(), "range is too long: " + from + ".." + to);
    }
    push(binder.index(), from);
    int slot = indices.size() - 1;
    for (long i = from; i <= to; i++) {
      indexValues.set(slot, i);
      if (binder.condition() == null || holds(binder.condition())) {
        collect(binders, depth + 1, body, into);
      }
    }
    pop();
  }

  private void push(String index, long value) {
    indices.add(index);
    indexValues.add(value);
  }

  private void pop() {
    indices.remove(indices.size() - 1);
    indexValues.remove(indexValues.size() - 1);
  }

  private long from(Binder binder) {
    return binder.from() == null ? 0 : algebra.toInteger(value(binder.from()));
  }

  private long to(Binder binder) {
    if (binder.to() != null) {
      return algebra.toInteger(value(binder.to()));
    }
    long length = length(binder.axes().get(0));
    for (Axis axis : binder.axes()) {
      if (length(axis) != length) {
        throw new FormulaBindingException(
            binder.index(),
            "runs over "
                + binder.axes().get(0).name()
                + " of length "
                + length
                + " and "
                + axis.name()
                + " of length "
                + length(axis));
      }
    }
    return length - 1;
  }

  private long length(Axis axis) {
    Definition definition = definitions.get(axis.name());
    if (definition != null) {
      return to(definition.parameters().get(axis.axis())) + 1;
    }
    Integer rank = Objects.requireNonNull(ranks.get(axis.name()));
    return bindings.length(axis.name(), rank, axis.axis());
  }

  boolean holds(Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      T left = value(compare.operands().get(0));
      for (int i = 0; i < compare.relations().size(); i++) {
        T right = value(compare.operands().get(i + 1));
        if (!compare.relations().get(i).holds(algebra.compare(left, right))) {
          return false;
        }
        left = right;
      }
      return true;
    }
    if (condition instanceof Condition.And and) {
      return holds(and.left()) && holds(and.right());
    }
    if (condition instanceof Condition.Or or) {
      return holds(or.left()) || holds(or.right());
    }
    return !holds(((Condition.Not) condition).operand());
  }

  private T named(String name) {
    int slot = indices.lastIndexOf(name);
    if (slot >= 0) {
      return algebra.integer(indexValues.get(slot));
    }
    Definition definition = definitions.get(name);
    if (definition != null) {
      return definition(definition, -1, -1);
    }
    if (!ranks.containsKey(name) && !bindings.has(name) && !arguments.containsKey(name)) {
      return algebra.integer(impliedLength(name));
    }
    @Nullable T argument = arguments.get(name);
    if (argument != null) {
      return argument;
    }
    Object value = bindings.scalar(name);
    if (!arguments.isEmpty()) {
      return algebra.literal(
          value instanceof Double number ? new BigDecimal(number) : (BigDecimal) value);
    }
    return value instanceof Double number
        ? algebra.variable(name, -1, -1, number)
        : algebra.variable(name, (BigDecimal) value);
  }

  /** K and N where they are not bound: the common length of all vectors. */
  private long impliedLength(String name) {
    long length = -1;
    String vector = "";
    int rank = ranks.containsValue(1) ? 1 : 2;
    // Without vectors, N counts the rows and K the columns of the matrices.
    int axis = rank == 1 || name.equals("N") ? 0 : 1;
    for (Map.Entry<String, Integer> entry : ranks.entrySet()) {
      if (entry.getValue() == rank) {
        long other = bindings.length(entry.getKey(), rank, axis);
        if (length >= 0 && other != length) {
          throw new FormulaBindingException(
              name,
              "bind it, as "
                  + vector
                  + " and "
                  + entry.getKey()
                  + " differ in length: "
                  + length
                  + " and "
                  + other);
        }
        length = other;
        vector = entry.getKey();
      }
    }
    return length;
  }

  private T element(Expr.Element element) {
    long row = algebra.toInteger(value(element.subscripts().get(0)));
    long column =
        element.subscripts().size() == 1
            ? -1
            : algebra.toInteger(value(element.subscripts().get(1)));
    String name = element.name();
    Definition definition = definitions.get(name);
    if (definition != null) {
      return definition(definition, row, column);
    }
    double value =
        element.subscripts().size() == 1
            ? bindings.element(name, row)
            : bindings.element(name, row, column);
    return algebra.variable(name, (int) row, (int) column, value);
  }

  private T definition(Definition definition, long row, long column) {
    Map<Long, T> known = defined.computeIfAbsent(definition.name(), n -> new HashMap<>());
    long key = row * 0x1_0000_0001L + column;
    @Nullable T value = known.get(key);
    if (value == null) {
      List<Binder> parameters = definition.parameters();
      for (int i = 0; i < parameters.size(); i++) {
        long subscript = i == 0 ? row : column;
        long from = from(parameters.get(i));
        long to = to(parameters.get(i));
        if (subscript < from || subscript > to) {
          throw new FormulaBindingException(
              definition.name(), "subscript " + subscript + " is outside " + from + ".." + to);
        }
      }
      String itself = definition.name() + "[" + row + "," + column + "]";
      if (!open.add(itself)) {
        throw new FormulaBindingException(
            definition.name(), "needs its own value at subscript " + row);
      }
      for (int i = 0; i < parameters.size(); i++) {
        push(parameters.get(i).index(), i == 0 ? row : column);
      }
      value = value(definition.body());
      for (int i = 0; i < parameters.size(); i++) {
        pop();
      }
      open.remove(itself);
      known.put(key, value);
    }
    return value;
  }
}
