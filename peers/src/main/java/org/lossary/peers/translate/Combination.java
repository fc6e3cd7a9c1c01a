package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Losses added up as people write it: {@code 0.5 * F.mse_loss(x, y) + beta * F.l1_loss(x, y)}, and
 * the root of one.
 */
record Combination(List<Term> terms) {
  /**
   * A loss with its factor.
   *
   * @param factor in Java; empty for 1
   * @param root whether it is the root of the loss
   */
  record Term(String factor, boolean root, Expression loss) {}

  /** Whether an expression is more than one call. */
  static boolean is(Expression read) {
    return read instanceof Expression.Operation
        || root(read).isPresent()
        || WrittenOut.of(read).isPresent();
  }

  static Combination of(Expression read) {
    if (!hasLoss(read)) {
      throw Translator.noCall(read);
    }
    List<Term> terms = new ArrayList<>();
    collect(read, "", terms);
    return new Combination(terms);
  }

  private static void collect(Expression e, String factor, List<Term> terms) {
    Optional<WrittenOut.Form> written = WrittenOut.of(e);
    if (written.isPresent()) {
      String times = written.get().factor();
      String all = factor.isEmpty() || times.isEmpty() ? factor + times : times(factor, times);
      terms.add(new Term(all.equals("1.0") ? "" : all, false, written.get().call()));
    } else if (e instanceof Expression.Operation o) {
      operation(o, factor, terms);
    } else if (root(e).isPresent()) {
      terms.add(new Term(factor, true, under(root(e).get())));
    } else if (isLoss(e)) {
      terms.add(new Term(factor, false, e));
    } else {
      throw new TranslationException(
          "'" + e + "' is no loss such as torch.nn.HuberLoss(delta=2), and no factor of one");
    }
  }

  /** What is under a root, which may be written out. */
  private static Expression under(Expression e) {
    Optional<WrittenOut.Form> written = WrittenOut.of(e);
    return written.isPresent() && written.get().factor().isEmpty() ? written.get().call() : e;
  }

  private static void operation(Expression.Operation o, String factor, List<Term> terms) {
    boolean left = hasLoss(o.left());
    boolean right = hasLoss(o.right());
    switch (o.sign()) {
      case "+", "-" -> {
        // A sign in front of a term is written as 0 - term.
        if (!(o.left() instanceof Expression.Num n && n.value() == 0)) {
          collect(o.left(), factor, terms);
        }
        collect(o.right(), o.sign().equals("+") ? factor : negative(factor), terms);
      }
      case "*" -> {
        if (left == right) {
          throw new TranslationException("'" + o + "' is no sum of losses with factors");
        }
        Expression loss = left ? o.left() : o.right();
        collect(loss, times(factor, scalar(left ? o.right() : o.left())), terms);
      }
      case "/" -> {
        if (!left || right) {
          throw new TranslationException("'" + o + "' is no sum of losses with factors");
        }
        collect(o.left(), over(factor, scalar(o.right())), terms);
      }
      default -> {
        if (!(o.right() instanceof Expression.Num n && n.value() == 0.5) || !isLoss(o.left())) {
          throw new TranslationException("'" + o + "' is no sum of losses with factors");
        }
        terms.add(new Term(factor, true, under(o.left())));
      }
    }
  }

  private static boolean hasLoss(Expression e) {
    return e instanceof Expression.Operation o
        ? hasLoss(o.left()) || hasLoss(o.right())
        : isLoss(e);
  }

  /** A call, or the name of a class with its module; other names are numbers of the reader's. */
  private static boolean isLoss(Expression e) {
    return e instanceof Expression.Call || e instanceof Expression.Name n && n.name().contains(".");
  }

  /** What the root is taken of, if the expression is one. */
  private static Optional<Expression> root(Expression e) {
    return e instanceof Expression.Call c
            && (c.name().equals("sqrt") || c.name().endsWith(".sqrt"))
            && c.positional().size() == 1
            && c.keywords().isEmpty()
            && isLoss(c.positional().get(0))
        ? Optional.of(c.positional().get(0))
        : Optional.empty();
  }

  private static String negative(String factor) {
    return times(factor, "-1.0");
  }

  private static String times(String factor, String other) {
    if (isNumber(factor) && isNumber(other)) {
      return Double.toString(Decimals.times(Double.parseDouble(factor), Double.parseDouble(other)));
    }
    return factor.isEmpty() ? other : factor + " * " + other;
  }

  private static String over(String factor, String divisor) {
    if ((factor.isEmpty() || isNumber(factor)) && isNumber(divisor)) {
      double above = factor.isEmpty() ? 1 : Double.parseDouble(factor);
      return Double.toString(Decimals.over(above, Double.parseDouble(divisor)));
    }
    return (factor.isEmpty() ? "1.0" : factor) + " / " + divisor;
  }

  private static boolean isNumber(String factor) {
    return factor.matches("-?[0-9.]+(E-?[0-9]+)?");
  }

  /** A factor in Java. */
  private static String scalar(Expression e) {
    if (e instanceof Expression.Num n) {
      return Double.toString(n.value());
    }
    if (e instanceof Expression.Name n) {
      return n.name();
    }
    if (e instanceof Expression.Operation o && !o.sign().equals("**")) {
      return "(" + scalar(o.left()) + " " + o.sign() + " " + scalar(o.right()) + ")";
    }
    throw new TranslationException("'" + e + "' cannot be a factor: use a number or a name");
  }

  /** Names of the reader's in the factors. */
  Set<String> symbols() {
    Set<String> names = new LinkedHashSet<>();
    for (Term term : terms) {
      for (String word : term.factor().split("[^A-Za-z0-9_.]+", -1)) {
        if (!word.isEmpty() && !Character.isDigit(word.charAt(0))) {
          names.add(word);
        }
      }
    }
    return names;
  }

  /** One translation, or one for each kind of data where that decides. */
  List<Translation> translate() {
    List<List<Translation>> each = new ArrayList<>();
    Set<String> kinds = new LinkedHashSet<>();
    for (Term term : terms) {
      List<Translation> found = Translator.translate(term.loss());
      each.add(found);
      found.stream().filter(t -> found.size() > 1).map(Translation::when).forEach(kinds::add);
    }
    if (kinds.isEmpty()) {
      kinds.add("");
    }
    List<Joined> all = new ArrayList<>();
    for (String kind : kinds) {
      List<Translation> parts = new ArrayList<>();
      for (List<Translation> found : each) {
        found.stream()
            .filter(t -> found.size() == 1 || t.when().equals(kind))
            .findFirst()
            .ifPresent(parts::add);
      }
      if (parts.size() == terms.size()) {
        all.add(new Joined(this, kind, parts));
      }
    }
    if (all.isEmpty()) {
      throw new TranslationException("the losses do not take the same kind of targets: " + kinds);
    }
    if (all.stream().anyMatch(Joined::agrees)) {
      all.removeIf(joined -> !joined.agrees());
    }
    return all.stream().map(Joined::translation).toList();
  }
}
