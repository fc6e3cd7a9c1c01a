package org.lossary.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lossary.formula.Expr.Binary;
import org.lossary.formula.Expr.Binder;
import org.lossary.formula.Expr.Branch;
import org.lossary.formula.Expr.Definition;
import org.lossary.formula.Expr.Operator;

/**
 * Recursive descent. The grammar, from loose to tight: definitions; {@code + -}; {@code * /}; unary
 * minus; {@code ^} (to the right); then numbers, names, calls, brackets, {@code |x|} and {@code
 * [condition]}. Conditions are in {@link ConditionParser}, reductions in {@link BinderParser}.
 */
final class Parser {
  /** Keeps hostile input from exhausting the stack. */
  private static final int MAXIMUM_DEPTH = 200;

  final TokenStream tokens;
  final Names names = new Names();
  private final ConditionParser conditions = new ConditionParser(this);
  private final BinderParser binders = new BinderParser(this, conditions);
  private int depth;

  private Parser(String text) {
    this.tokens = new TokenStream(text);
  }

  /** A program and its free variables. */
  record Parsed(Expr.Program program, List<Variable> variables) {}

  static Parsed parse(String text) {
    Parser parser = new Parser(text);
    Expr.Program program = parser.program();
    return new Parsed(program, parser.names.variables());
  }

  private Expr.Program program() {
    List<Definition> definitions = new ArrayList<>();
    while (startsDefinition()) {
      definitions.add(definition());
      tokens.expect(";");
    }
    Expr body = expression();
    if (tokens.peek().kind() != Token.Kind.END) {
      throw tokens.error("expected the end or an operator");
    }
    return new Expr.Program(List.copyOf(definitions), body);
  }

  private boolean startsDefinition() {
    if (tokens.peek().kind() != Token.Kind.NAME) {
      return false;
    }
    int after = 1;
    if (tokens.peek(1).is("[")) {
      after = tokens.closing(1) + 1;
    }
    return tokens.peek(after).is("=");
  }

  private Definition definition() {
    Token token = tokens.next();
    String name = token.text();
    if (Names.reserved(name)) {
      throw tokens.error("reserved word cannot be defined", token);
    }
    if (names.isDefinition(name)) {
      throw tokens.error("defined twice", token);
    }
    if (names.isVariable(name)) {
      throw tokens.error("used before its definition", token);
    }
    List<Binder> open = new ArrayList<>();
    if (tokens.accept("[")) {
      do {
        open.add(binders.parameter());
      } while (tokens.accept(","));
      tokens.expect("]");
      if (open.size() > 2) {
        throw tokens.error("at most two subscripts", token);
      }
    }
    tokens.expect("=");
    if (open.stream().allMatch(binder -> binder.from() != null) && !open.isEmpty()) {
      // Its range is known before its body, which may look at other values of the same.
      names.define(name, open.size());
    }
    Expr body = expression();
    if (names.isVariable(name)) {
      throw tokens.error("uses itself, which needs ranges: " + name + "[t in 0..T-1]", token);
    }
    List<Binder> parameters = new ArrayList<>();
    for (Binder binder : open) {
      parameters.add(binders.close(binder, token));
    }
    names.define(name, parameters.size());
    return new Definition(name, List.copyOf(parameters), body);
  }

  Expr expression() {
    if (++depth > MAXIMUM_DEPTH) {
      throw tokens.error("nested too deeply");
    }
    Expr left = term();
    while (true) {
      if (tokens.accept("+")) {
        left = new Binary(Operator.ADD, left, term());
      } else if (tokens.accept("-")) {
        left = new Binary(Operator.SUBTRACT, left, term());
      } else {
        depth--;
        return left;
      }
    }
  }

  private Expr term() {
    Expr left = unary();
    while (true) {
      if (tokens.accept("*")) {
        left = new Binary(Operator.MULTIPLY, left, unary());
      } else if (tokens.accept("/")) {
        left = new Binary(Operator.DIVIDE, left, unary());
      } else {
        return left;
      }
    }
  }

  private Expr unary() {
    if (!tokens.accept("-")) {
      return power();
    }
    if (++depth > MAXIMUM_DEPTH) {
      throw tokens.error("nested too deeply");
    }
    Expr negated = new Expr.Negate(unary());
    depth--;
    return negated;
  }

  private Expr power() {
    Expr base = primary();
    if (!tokens.accept("^")) {
      return base;
    }
    if (++depth > MAXIMUM_DEPTH) {
      throw tokens.error("nested too deeply");
    }
    // The exponent may carry a sign, and 2^3^2 is 2^9.
    Expr exponent = unary();
    depth--;
    return new Binary(Operator.POWER, base, exponent);
  }

  private Expr primary() {
    Token token = tokens.peek();
    if (token.kind() == Token.Kind.NUMBER) {
      tokens.next();
      return new Expr.Literal(new BigDecimal(token.text()));
    }
    if (token.kind() == Token.Kind.NAME) {
      return named();
    }
    if (tokens.accept("(")) {
      Expr inner = expression();
      tokens.expect(")");
      return inner;
    }
    if (tokens.accept("|")) {
      Expr inner = expression();
      tokens.expect("|");
      return new Expr.Call(Function.ABS, List.of(inner));
    }
    if (tokens.accept("[")) {
      Expr.Condition condition = conditions.condition();
      tokens.expect("]");
      return new Expr.Indicator(condition);
    }
    throw tokens.error("expected a value");
  }

  private Expr named() {
    Token token = tokens.next();
    String name = token.text();
    if (name.equals("pi")) {
      return Expr.Constant.PI;
    }
    if (name.equals("e")) {
      return Expr.Constant.E;
    }
    if (name.equals("cases")) {
      return cases();
    }
    if (tokens.peek().is("(")) {
      return call(token);
    }
    if (Names.reserved(name)) {
      throw tokens.error("reserved word where a value is expected", token);
    }
    if (tokens.peek().is("[")) {
      return element(token);
    }
    if (names.rankOf(name, 0) != 0) {
      throw tokens.error("needs a subscript here, as it has one elsewhere", token);
    }
    return new Expr.Name(name);
  }

  private Expr element(Token token) {
    String name = token.text();
    tokens.expect("[");
    List<Expr> subscripts = new ArrayList<>();
    do {
      subscripts.add(expression());
    } while (tokens.accept(","));
    tokens.expect("]");
    if (subscripts.size() > 2) {
      throw tokens.error("at most two subscripts", token);
    }
    if (names.rankOf(name, subscripts.size()) != subscripts.size()) {
      throw tokens.error("takes another number of subscripts elsewhere", token);
    }
    for (int axis = 0; axis < subscripts.size(); axis++) {
      if (subscripts.get(axis) instanceof Expr.Name index) {
        names.noteAxis(index.name(), name, axis);
      }
    }
    return new Expr.Element(name, List.copyOf(subscripts));
  }

  private Expr call(Token token) {
    String name = token.text();
    Reduction reduction = Reduction.named(name);
    if (reduction != null && binders.isReduction(reduction)) {
      return binders.reduce(reduction, token);
    }
    Function function = Function.named(name);
    if (function == null) {
      throw tokens.error("unknown function", token);
    }
    tokens.expect("(");
    List<Expr> arguments = new ArrayList<>();
    do {
      arguments.add(expression());
    } while (tokens.accept(","));
    tokens.expect(")");
    if (arguments.size() < function.minimumArity() || arguments.size() > function.maximumArity()) {
      throw tokens.error("wrong number of arguments: " + arguments.size(), token);
    }
    return new Expr.Call(function, List.copyOf(arguments));
  }

  private Expr cases() {
    tokens.expect("(");
    List<Branch> branches = new ArrayList<>();
    while (!tokens.accept("otherwise")) {
      Expr.Condition condition = conditions.condition();
      tokens.expect(":");
      branches.add(new Branch(condition, expression()));
      tokens.expect(",");
    }
    if (branches.isEmpty()) {
      throw tokens.error("cases needs a condition before otherwise");
    }
    tokens.expect(":");
    Expr otherwise = expression();
    tokens.expect(")");
    return new Expr.Cases(List.copyOf(branches), otherwise);
  }
}
