package org.lossary.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.formula.Expr.Condition;
import org.lossary.formula.Expr.Relation;

/** Conditions: {@code or} binds looser than {@code and}, that looser than {@code not}. */
final class ConditionParser {
  private final Parser parser;

  ConditionParser(Parser parser) {
    this.parser = parser;
  }

  Condition condition() {
    Condition left = conjunction();
    while (parser.tokens.accept("or")) {
      left = new Condition.Or(left, conjunction());
    }
    return left;
  }

  private Condition conjunction() {
    Condition left = negation();
    while (parser.tokens.accept("and")) {
      left = new Condition.And(left, negation());
    }
    return left;
  }

  private Condition negation() {
    if (parser.tokens.accept("not")) {
      return new Condition.Not(negation());
    }
    if (parser.tokens.peek().is("(") && holdsCondition(0)) {
      parser.tokens.expect("(");
      Condition inner = condition();
      parser.tokens.expect(")");
      return inner;
    }
    return comparison();
  }

  private Condition comparison() {
    List<Expr> operands = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    operands.add(parser.expression());
    Relation relation = relation(parser.tokens.peek());
    if (relation == null) {
      throw parser.tokens.error("expected a comparison");
    }
    while (relation != null) {
      parser.tokens.next();
      relations.add(relation);
      operands.add(parser.expression());
      relation = relation(parser.tokens.peek());
    }
    return new Condition.Compare(List.copyOf(operands), List.copyOf(relations));
  }

  /** Tells {@code (a < b) and c < d} from {@code (a + b) < c}. */
  private boolean holdsCondition(int bracket) {
    int end = parser.tokens.closing(bracket);
    int open = 0;
    for (int i = bracket; i < end; i++) {
      Token token = parser.tokens.peek(i);
      if (token.is("(") || token.is("[")) {
        open++;
      } else if (token.is(")") || token.is("]")) {
        open--;
      } else if (open == 1 && (relation(token) != null || isConnective(token))) {
        return true;
      }
    }
    return parser.tokens.peek(bracket + 1).is("(")
        && parser.tokens.closing(bracket + 1) == end - 1
        && holdsCondition(bracket + 1);
  }

  private static boolean isConnective(Token token) {
    return token.is("and") || token.is("or") || token.is("not");
  }

  static @Nullable Relation relation(Token token) {
    if (token.kind() != Token.Kind.SYMBOL) {
      return null;
    }
    for (Relation relation : Relation.values()) {
      if (relation.text.equals(token.text())) {
        return relation;
      }
    }
    return null;
  }
}
