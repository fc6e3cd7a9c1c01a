package org.lossary.formula;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree of a formula. Two formulas that differ in spaces and redundant brackets are equal. */
sealed interface Expr {
  /** A literal, exact as written: 0.1 is one tenth. */
  record Literal(BigDecimal value) implements Expr {}

  /** {@code pi} and {@code e}. */
  enum Constant implements Expr {
    PI,
    E
  }

  /** A scalar variable, a scalar definition, a bound index, or the implied length K or N. */
  record Name(String name) implements Expr {}

  /** {@code z[j]}, {@code S[i,k]}: of a variable or of an indexed definition. */
  record Element(String name, List<Expr> subscripts) implements Expr {}

  record Negate(Expr operand) implements Expr {}

  record Binary(Operator operator, Expr left, Expr right) implements Expr {}

  record Call(Function function, List<Expr> arguments) implements Expr {}

  /** {@code sum(j, k != j, body)}: later binders see the indices of earlier ones. */
  record Reduce(Reduction reduction, List<Binder> binders, Expr body) implements Expr {}

  /** The first branch whose condition holds; the others are not evaluated. */
  record Cases(List<Branch> branches, Expr otherwise) implements Expr {}

  /** {@code [condition]}: 1 where it holds, else 0. */
  record Indicator(Condition condition) implements Expr {}

  record Branch(Condition condition, Expr value) {}

  enum Operator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/"),
    POWER("^");

    final String text;

    Operator(String text) {
      this.text = text;
    }
  }

  sealed interface Condition {
    /** {@code a < b <= c}: each neighbouring pair is compared. */
    record Compare(List<Expr> operands, List<Relation> relations) implements Condition {}

    record And(Condition left, Condition right) implements Condition {}

    record Or(Condition left, Condition right) implements Condition {}

    record Not(Condition operand) implements Condition {}
  }

  enum Relation {
    LESS("<"),
    LESS_EQUAL("<="),
    GREATER(">"),
    GREATER_EQUAL(">="),
    EQUAL("=="),
    NOT_EQUAL("!=");

    final String text;

    Relation(String text) {
      this.text = text;
    }

    boolean holds(int comparison) {
      return switch (this) {
        case LESS -> comparison < 0;
        case LESS_EQUAL -> comparison <= 0;
        case GREATER -> comparison > 0;
        case GREATER_EQUAL -> comparison >= 0;
        case EQUAL -> comparison == 0;
        case NOT_EQUAL -> comparison != 0;
      };
    }
  }

  /** One axis of a variable or of an indexed definition: it has a length once values are bound. */
  record Axis(String name, int axis) {}

  /**
   * A bound index. Its range is {@code from..to} where written, else 0 up to the common length of
   * the axes which it runs over.
   */
  record Binder(
      String index,
      @Nullable Expr from,
      @Nullable Expr to,
      List<Axis> axes,
      @Nullable Condition condition) {}

  /**
   * {@code r = p - y} or {@code s[j] = ...}; evaluated when used, once for each index value. The
   * body may use other values of the same: {@code G[t in 0..N-1] = r[t] + ... G[t+1]}.
   */
  record Definition(String name, List<Binder> parameters, Expr body) {}

  /** Definitions in order, then the value. */
  record Program(List<Definition> definitions, Expr body) {}
}
