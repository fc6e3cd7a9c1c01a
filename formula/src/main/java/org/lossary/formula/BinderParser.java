package org.lossary.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.formula.Expr.Binder;
import org.lossary.formula.Expr.Condition;

/** Reductions and their bound indices. */
final class BinderParser {
  private final Parser parser;
  private final ConditionParser conditions;

  BinderParser(Parser parser, ConditionParser conditions) {
    this.parser = parser;
    this.conditions = conditions;
  }

  /**
   * Whether the call ahead binds an index. {@code sum}, {@code prod} and {@code mean} always do;
   * {@code max} and {@code min} do if their first argument begins with a name which is a bare
   * subscript further on: {@code max(j, z[j])} against {@code max(u, -u)}.
   */
  boolean isReduction(Reduction reduction) {
    if (reduction != Reduction.MAX && reduction != Reduction.MIN) {
      return true;
    }
    Token index = parser.tokens.peek(1);
    Token after = parser.tokens.peek(2);
    if (index.kind() != Token.Kind.NAME
        || Names.reserved(index.text())
        || !(after.is(",")
            || after.is("in")
            || after.is("where")
            || ConditionParser.relation(after) != null)) {
      return false;
    }
    int end = parser.tokens.closing(0);
    for (int i = 3; i < end - 1; i++) {
      if (parser.tokens.peek(i).is(index.text())
          && (parser.tokens.peek(i - 1).is("[") || parser.tokens.peek(i - 1).is(","))
          && (parser.tokens.peek(i + 1).is("]") || parser.tokens.peek(i + 1).is(","))) {
        return true;
      }
    }
    return after.is("in") || after.is("where");
  }

  Expr reduce(Reduction reduction, Token name) {
    parser.tokens.expect("(");
    int count = argumentsAhead() - 1;
    if (count < 1) {
      throw parser.tokens.error(
          "needs an index and a body: " + reduction.text() + "(j, ...)", name);
    }
    List<Binder> open = new ArrayList<>();
    List<Token> starts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      starts.add(parser.tokens.peek());
      open.add(binder());
      parser.tokens.expect(",");
    }
    Expr body = parser.expression();
    parser.tokens.expect(")");
    List<Binder> binders = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      binders.add(close(open.get(i), starts.get(i)));
    }
    return new Expr.Reduce(reduction, List.copyOf(binders), body);
  }

  /** {@code j}, {@code j in 0..K-1}, {@code j where t[j] > 0}, {@code j != y}. */
  private Binder binder() {
    Token name = indexAhead();
    parser.names.open(name.text());
    Token after = parser.tokens.peek(1);
    if (after.is("in") || after.is("where") || after.is(",")) {
      parser.tokens.next();
      Expr from = null;
      Expr to = null;
      if (parser.tokens.accept("in")) {
        from = parser.expression();
        parser.tokens.expect("..");
        to = parser.expression();
      }
      Condition condition = parser.tokens.accept("where") ? conditions.condition() : null;
      return new Binder(name.text(), from, to, List.of(), condition);
    }
    return new Binder(name.text(), null, null, List.of(), conditions.condition());
  }

  /** A parameter of a definition: {@code j} or {@code j in 0..K-1}. */
  Binder parameter() {
    Token name = indexAhead();
    parser.tokens.next();
    @Nullable Expr from = null;
    @Nullable Expr to = null;
    if (parser.tokens.accept("in")) {
      from = parser.expression();
      parser.tokens.expect("..");
      to = parser.expression();
    }
    parser.names.open(name.text());
    return new Binder(name.text(), from, to, List.of(), null);
  }

  private Token indexAhead() {
    Token name = parser.tokens.peek();
    if (name.kind() != Token.Kind.NAME || Names.reserved(name.text())) {
      throw parser.tokens.error("expected the name of an index");
    }
    if (parser.names.isIndex(name.text())) {
      throw parser.tokens.error("index is already bound");
    }
    if (parser.names.isDefinition(name.text()) || parser.names.isVariable(name.text())) {
      throw parser.tokens.error("index has the name of a variable");
    }
    return name;
  }

  /** Ends the scope of an index: by now its axes are known. */
  Binder close(Binder binder, Token token) {
    List<Expr.Axis> axes = parser.names.close(binder.index());
    if (binder.from() != null) {
      axes = List.of();
    } else if (axes.isEmpty()) {
      throw parser.tokens.error(
          "nothing tells the range of "
              + binder.index()
              + "; write "
              + binder.index()
              + " in 0..K-1",
          token);
    }
    return new Binder(binder.index(), binder.from(), binder.to(), axes, binder.condition());
  }

  private int argumentsAhead() {
    int count = 1;
    int open = 0;
    for (int i = 0; ; i++) {
      Token token = parser.tokens.peek(i);
      if (token.kind() == Token.Kind.END) {
        return count;
      }
      if (token.is("(") || token.is("[")) {
        open++;
      } else if (token.is(")") || token.is("]")) {
        if (open-- == 0) {
          return count;
        }
      } else if (token.is(",") && open == 0) {
        count++;
      }
    }
  }
}
