package org.lossary.formula;

import java.util.List;

/** How much room an expression takes. */
final class Shape {
  private Shape() {}

  /** Nothing in it that would look odd in a superscript. */
  static boolean isFlat(Expr expr) {
    if (expr instanceof Expr.Binary binary) {
      return isFlat(binary.left()) && isFlat(binary.right());
    }
    if (expr instanceof Expr.Negate negate) {
      return isFlat(negate.operand());
    }
    if (expr instanceof Expr.Call call) {
      return call.function() == Function.ABS && areFlat(call.arguments());
    }
    return !(expr instanceof Expr.Reduce
        || expr instanceof Expr.Cases
        || expr instanceof Expr.Indicator);
  }

  private static boolean areFlat(List<Expr> expressions) {
    return expressions.stream().allMatch(Shape::isFlat);
  }
}
