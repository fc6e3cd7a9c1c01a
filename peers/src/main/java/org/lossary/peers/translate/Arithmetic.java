package org.lossary.peers.translate;

import java.util.List;

/** Numbers, and arithmetic with what may be none. */
final class Arithmetic {
  private Arithmetic() {}

  /** The number that two numbers make; of anything else, the operation. */
  static Expression of(String sign, Expression left, Expression right, String text) {
    if (left instanceof Expression.Num a && right instanceof Expression.Num b) {
      return new Expression.Num(
          switch (sign) {
            case "+" -> Decimals.plus(a.value(), b.value());
            case "-" -> Decimals.minus(a.value(), b.value());
            case "*" -> Decimals.times(a.value(), b.value());
            case "/" -> Decimals.over(a.value(), b.value());
            default -> Decimals.power(a.value(), b.value());
          });
    }
    return new Expression.Operation(sign, left, right, text);
  }

  static Expression number(String text) {
    try {
      return new Expression.Num(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      throw new TranslationException("'" + text + "' is not a number");
    }
  }

  /** Arithmetic with what is no number is kept as text where it is an argument. */
  static Expression plain(Expression read) {
    return read instanceof Expression.Operation o ? new Expression.Other(o.text()) : read;
  }

  static Expression many(List<Expression> items) {
    return new Expression.Many(items.stream().map(Arithmetic::plain).toList());
  }
}
