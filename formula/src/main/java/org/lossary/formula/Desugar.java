package org.lossary.formula;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.formula.Expr.Binary;
import org.lossary.formula.Expr.Call;
import org.lossary.formula.Expr.Operator;

/** Rewrites the programmer's spellings into the mathematician's, for display only. */
final class Desugar {
  private static final Expr ONE = new Expr.Literal(BigDecimal.ONE);

  private Desugar() {}

  /** {@code log1p(x)} is ln(1 + x), {@code expm1(x)} e^x - 1, {@code xlogy(x, y)} x ln y. */
  static Expr apply(Expr expr) {
    if (!(expr instanceof Call call)) {
      return expr;
    }
    Expr x = call.arguments().get(0);
    return switch (call.function()) {
      case LOG1P -> ln(new Binary(Operator.ADD, ONE, x));
      case EXPM1 -> new Binary(Operator.SUBTRACT, new Call(Function.EXP, List.of(x)), ONE);
      case XLOGX -> new Binary(Operator.MULTIPLY, x, ln(x));
      case XLOGY -> new Binary(Operator.MULTIPLY, x, ln(call.arguments().get(1)));
      case LNCOSH -> ln(new Call(Function.COSH, List.of(x)));
      default -> expr;
    };
  }

  private static Expr ln(Expr argument) {
    return new Call(Function.LN, List.of(argument));
  }

  /** The expression without its leading minus, which may sit deep in a product; null if none. */
  static @Nullable Expr withoutSign(Expr expr) {
    if (expr instanceof Expr.Negate negate) {
      return negate.operand();
    }
    if (expr instanceof Binary binary
        && (binary.operator() == Operator.MULTIPLY || binary.operator() == Operator.DIVIDE)) {
      Expr left = withoutSign(binary.left());
      return left == null ? null : new Binary(binary.operator(), left, binary.right());
    }
    return null;
  }
}
