package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads arithmetic with arrays, as PyTorch, TensorFlow, JAX and NumPy write it. */
final class Algebra {
  private static final Set<String> MODULES =
      Set.of(
          "torch",
          "th",
          "tf",
          "np",
          "numpy",
          "F",
          "nn",
          "K",
          "keras",
          "ops",
          "jnp",
          "jax",
          "tfp",
          "tfd",
          "distributions");

  /** Functions that leave the numbers as they are. */
  private static final Set<String> SHAPES =
      Set.of("view", "reshape", "flatten", "detach", "squeeze", "float", "double", "clone", "item");

  private static final Set<String> LINEAR = Set.of("sum", "mean");
  private static final Set<String> ALONG = Set.of("cumsum", "log_softmax", "softmax", "norm");
  private static final Set<String> AXES = Set.of("dim", "axis");
  private static final Set<String> OTHER = Set.of("keepdim", "keepdims", "reduction", "name");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("reduce_sum", "sum"),
          Map.entry("reduce_mean", "mean"),
          Map.entry("BCEWithLogitsLoss", "bce_with_logits"),
          Map.entry("binary_cross_entropy_with_logits", "bce_with_logits"),
          Map.entry("MSELoss", "mse_loss"),
          Map.entry("LogSigmoid", "logsigmoid"),
          Map.entry("log_sigmoid", "logsigmoid"),
          Map.entry("Softplus", "softplus"),
          Map.entry("ReLU", "relu"),
          Map.entry("ones_like", "ones"),
          Map.entry("zeros_like", "zeros"),
          Map.entry("PairwiseDistance", "pairwise_distance"));

  private Algebra() {}

  static Polynomial read(Expression e) {
    if (e instanceof Expression.Num n) {
      return Polynomial.number(n.value(), e);
    }
    if (e instanceof Expression.Operation o) {
      return operation(o);
    }
    if (e instanceof Expression.Call c) {
      return call(c);
    }
    if (e instanceof Expression.Other o) {
      return other(o);
    }
    String name = e.toString();
    return name.equals("ones") || name.equals("zeros")
        ? Polynomial.of(new Polynomial.Applied(name, List.of(), e), e)
        : Polynomial.of(new Polynomial.Leaf(name), e);
  }

  /** Arithmetic among arguments is kept as text. */
  private static Polynomial other(Expression.Other o) {
    try {
      Expression read = PythonReader.read(o.text());
      if (!(read instanceof Expression.Other)) {
        return read(read);
      }
    } catch (TranslationException notSo) {
      // A leaf, then.
    }
    return Polynomial.of(new Polynomial.Leaf(o.text()), o);
  }

  private static Polynomial operation(Expression.Operation o) {
    Polynomial left = read(o.left());
    Polynomial right = read(o.right());
    return switch (o.sign()) {
      case "+" -> left.plus(right, 1, o);
      case "-" -> left.plus(right, -1, o);
      case "*" -> left.times(right, o);
      case "/" ->
          right.isNumber() ? left.over(right.number(), o) : left.times(right.power(-1, o), o);
      default ->
          right.isNumber()
              ? left.power(right.number(), o)
              : Polynomial.of(new Polynomial.Leaf(o.text()), o);
    };
  }

  private static Polynomial call(Expression.Call c) {
    String last = Names.last(c.name());
    String function = NAMES.getOrDefault(last, last);
    List<Expression> positional = new ArrayList<>();
    String receiver = c.name().substring(0, Math.max(0, c.name().length() - last.length() - 1));
    if (!receiver.isEmpty() && !MODULES.contains(receiver.replaceFirst("\\..*", ""))) {
      positional.add(new Expression.Name(receiver));
    }
    positional.addAll(c.positional());
    positional.addAll(c.applied());
    if (positional.isEmpty() && c.keywords().isEmpty()) {
      return Polynomial.of(new Polynomial.Leaf(c.toString()), c);
    }
    return function(c, function, positional);
  }

  private static Polynomial function(
      Expression.Call c, String function, List<Expression> positional) {
    if (positional.isEmpty()) {
      return applied(c, function, positional);
    }
    Polynomial first = read(positional.get(0));
    if (SHAPES.contains(function)) {
      return first;
    }
    if (function.equals("square")) {
      return first.power(2, c);
    }
    if (function.equals("pow") && positional.size() == 2) {
      return operation(
          new Expression.Operation("**", positional.get(0), positional.get(1), c.toString()));
    }
    if (LINEAR.contains(function)) {
      return first.linear(function + axis(c, positional), c);
    }
    if (function.equals("ones") || function.equals("zeros")) {
      return Polynomial.of(new Polynomial.Applied(function, List.of(), c), c);
    }
    return applied(c, function, positional);
  }

  private static Polynomial applied(
      Expression.Call c, String function, List<Expression> positional) {
    String reduction = String.valueOf(c.keywords().get("reduction")).replace("'", "");
    String name =
        reduction.equals("sum") || reduction.equals("none") ? function + "_" + reduction : function;
    for (String keyword : c.keywords().keySet()) {
      name += AXES.contains(keyword) || OTHER.contains(keyword) ? "" : " " + keyword;
    }
    return Polynomial.of(
        new Polynomial.Applied(name, arguments(function, positional, c.keywords()), c), c);
  }

  /** Nothing for a sum of everything, {@code _along} for one of each item. */
  private static String axis(Expression.Call c, List<Expression> positional) {
    Expression axis =
        c.keywords().getOrDefault("dim", c.keywords().getOrDefault("axis", new Expression.None()));
    Expression said = positional.size() > 1 ? positional.get(1) : axis;
    if (said instanceof Expression.None) {
      return "";
    }
    return said instanceof Expression.Num n && n.value() == 0 ? "_first" : "_along";
  }

  private static List<Polynomial> arguments(
      String function, List<Expression> positional, Map<String, Expression> keywords) {
    List<Polynomial> all = new ArrayList<>();
    boolean along = ALONG.contains(function) && !function.equals("norm");
    positional.stream().limit(along ? 1 : positional.size()).forEach(p -> all.add(read(p)));
    keywords.forEach(
        (name, value) -> {
          if (!AXES.contains(name) && !OTHER.contains(name)) {
            all.add(read(value));
          }
        });
    return all;
  }
}
