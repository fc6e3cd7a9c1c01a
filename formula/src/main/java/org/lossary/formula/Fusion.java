package org.lossary.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Combinations that mathematics writes in two steps and arithmetic must do in one, lest the first
 * step overflow or lose all digits: {@code ln(1 + u)}, {@code ln(1 + exp(u))}, {@code ln(cosh(u))},
 * {@code ln(sigmoid(u))}, {@code exp(u) - 1}, {@code ln(sum(j, exp(u)))} and the softmax quotient.
 */
final class Fusion<T> {
  private final Evaluator<T> evaluator;
  private final Algebra<T> algebra;

  Fusion(Evaluator<T> evaluator, Algebra<T> algebra) {
    this.evaluator = evaluator;
    this.algebra = algebra;
  }

  /** {@code ln(argument)} if there is a better way than ln of its value. */
  @Nullable T ln(Expr argument) {
    if (argument instanceof Expr.Call call) {
      return lnOfCall(call);
    }
    if (argument instanceof Expr.Reduce reduce && isSumOfExponentials(reduce)) {
      return logSumExp(reduce);
    }
    if (argument instanceof Expr.Binary binary) {
      boolean add = binary.operator() == Expr.Operator.ADD;
      if (add && isOne(binary.left())) {
        return lnOnePlus(binary.right());
      }
      if (add && isOne(binary.right())) {
        return lnOnePlus(binary.left());
      }
      if (binary.operator() == Expr.Operator.SUBTRACT && isOne(binary.left())) {
        return algebra.apply(Function.LOG1P, algebra.negate(evaluator.value(binary.right())));
      }
    }
    return null;
  }

  private @Nullable T lnOfCall(Expr.Call call) {
    if (call.function() == Function.COSH) {
      return algebra.apply(Function.LNCOSH, evaluator.value(call.arguments().get(0)));
    }
    if (call.function() == Function.SIGMOID) {
      T u = evaluator.value(call.arguments().get(0));
      return algebra.negate(algebra.apply(Function.SOFTPLUS, algebra.negate(u)));
    }
    return null;
  }

  private T lnOnePlus(Expr term) {
    Expr exponent = exponentOf(term);
    return exponent == null
        ? algebra.apply(Function.LOG1P, evaluator.value(term))
        : algebra.apply(Function.SOFTPLUS, evaluator.value(exponent));
  }

  /** {@code exp(u) - 1} and {@code exp(a) / sum(k, exp(u))}. */
  @Nullable T binary(Expr.Binary binary) {
    Expr exponent = exponentOf(binary.left());
    if (exponent == null) {
      return null;
    }
    if (binary.operator() == Expr.Operator.SUBTRACT && isOne(binary.right())) {
      return algebra.apply(Function.EXPM1, evaluator.value(exponent));
    }
    if (binary.operator() == Expr.Operator.DIVIDE
        && binary.right() instanceof Expr.Reduce reduce
        && reduce.reduction() == Reduction.SUM
        && isSumOfExponentials(reduce)) {
      T difference = algebra.subtract(evaluator.value(exponent), logSumExp(reduce));
      return algebra.apply(Function.EXP, difference);
    }
    return null;
  }

  /** Shifted by the greatest exponent, a constant as far as derivatives go. */
  private T logSumExp(Expr.Reduce reduce) {
    List<T> exponents = new ArrayList<>();
    Expr.Call body = (Expr.Call) reduce.body();
    evaluator.collect(reduce.binders(), 0, body.arguments().get(0), exponents);
    if (exponents.isEmpty()) {
      throw DomainError.domain("ln of a sum over no index");
    }
    T greatest = exponents.get(0);
    for (T exponent : exponents) {
      greatest = algebra.aboutGreater(greatest, exponent);
    }
    T shift = algebra.detach(greatest);
    List<T> terms = new ArrayList<>();
    for (T exponent : exponents) {
      terms.add(algebra.apply(Function.EXP, algebra.subtract(exponent, shift)));
    }
    T sum = evaluator.sum(terms);
    if (reduce.reduction() == Reduction.MEAN) {
      sum = algebra.divide(sum, algebra.integer(terms.size()));
    }
    return algebra.add(shift, algebra.apply(Function.LN, sum));
  }

  private static boolean isSumOfExponentials(Expr.Reduce reduce) {
    return (reduce.reduction() == Reduction.SUM || reduce.reduction() == Reduction.MEAN)
        && exponentOf(reduce.body()) != null;
  }

  private static @Nullable Expr exponentOf(Expr expr) {
    return expr instanceof Expr.Call call && call.function() == Function.EXP
        ? call.arguments().get(0)
        : null;
  }

  private static boolean isOne(Expr expr) {
    return expr instanceof Expr.Literal literal && literal.value().compareTo(BigDecimal.ONE) == 0;
  }
}
