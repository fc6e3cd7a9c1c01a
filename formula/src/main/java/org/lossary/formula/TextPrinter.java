package org.lossary.formula;

import java.util.List;
import java.util.stream.Collectors;
import org.lossary.formula.Expr.Binder;
import org.lossary.formula.Expr.Condition;

/** The canonical spelling: as few brackets as the grammar allows; parses back to the same tree. */
final class TextPrinter {
  private static final int SUM = 1;
  private static final int PRODUCT = 2;
  private static final int UNARY = 3;
  private static final int POWER = 4;
  private static final int ATOM = 5;

  private TextPrinter() {}

  static String print(Expr.Program program) {
    StringBuilder out = new StringBuilder();
    for (Expr.Definition definition : program.definitions()) {
      out.append(definition.name());
      if (!definition.parameters().isEmpty()) {
        out.append(
            definition.parameters().stream()
                .map(TextPrinter::binder)
                .collect(Collectors.joining(", ", "[", "]")));
      }
      out.append(" = ").append(print(definition.body())).append("; ");
    }
    return out.append(print(program.body())).toString();
  }

  static String print(Expr expr) {
    return print(expr, SUM);
  }

  private static String print(Expr expr, int level) {
    String text = bare(expr);
    return level(expr) < level ? "(" + text + ")" : text;
  }

  private static int level(Expr expr) {
    if (expr instanceof Expr.Binary binary) {
      return switch (binary.operator()) {
        case ADD, SUBTRACT -> SUM;
        case MULTIPLY, DIVIDE -> PRODUCT;
        case POWER -> POWER;
      };
    }
    return expr instanceof Expr.Negate ? UNARY : ATOM;
  }

  private static String bare(Expr expr) {
    if (expr instanceof Expr.Literal literal) {
      return literal.value().toString().replace("E+", "E");
    }
    if (expr instanceof Expr.Name name) {
      return name.name();
    }
    if (expr instanceof Expr.Element element) {
      return element.name() + "[" + list(element.subscripts()) + "]";
    }
    if (expr instanceof Expr.Negate negate) {
      return "-" + print(negate.operand(), UNARY);
    }
    if (expr instanceof Expr.Binary binary) {
      return binary(binary);
    }
    if (expr instanceof Expr.Call call) {
      return call.function() == Function.ABS
          ? "|" + print(call.arguments().get(0)) + "|"
          : call.function().text() + "(" + list(call.arguments()) + ")";
    }
    if (expr instanceof Expr.Reduce reduce) {
      return reduce.reduction().text()
          + reduce.binders().stream()
              .map(TextPrinter::binder)
              .collect(Collectors.joining(", ", "(", ", "))
          + print(reduce.body())
          + ")";
    }
    if (expr instanceof Expr.Cases cases) {
      return cases.branches().stream()
              .map(branch -> condition(branch.condition()) + ": " + print(branch.value()))
              .collect(Collectors.joining(", ", "cases(", ", otherwise: "))
          + print(cases.otherwise())
          + ")";
    }
    if (expr instanceof Expr.Indicator indicator) {
      return "[" + condition(indicator.condition()) + "]";
    }
    return expr == Expr.Constant.PI ? "pi" : "e";
  }

  private static String binary(Expr.Binary binary) {
    return switch (binary.operator()) {
      case ADD, SUBTRACT ->
          print(binary.left(), SUM)
              + " "
              + binary.operator().text
              + " "
              + print(binary.right(), PRODUCT);
      case MULTIPLY, DIVIDE ->
          print(binary.left(), PRODUCT) + binary.operator().text + print(binary.right(), UNARY);
      case POWER -> print(binary.left(), ATOM) + "^" + print(binary.right(), UNARY);
    };
  }

  private static String list(List<Expr> expressions) {
    return expressions.stream().map(TextPrinter::print).collect(Collectors.joining(", "));
  }

  private static String binder(Binder binder) {
    String name = binder.index();
    if (binder.from() != null && binder.to() != null) {
      name += " in " + print(binder.from()) + ".." + print(binder.to());
    }
    Condition condition = binder.condition();
    if (condition == null) {
      return name;
    }
    String text = condition(condition);
    boolean leads = binder.from() == null && text.matches(binder.index() + "\\b.*");
    return leads ? text : name + " where " + text;
  }

  static String condition(Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      StringBuilder out = new StringBuilder(print(compare.operands().get(0)));
      for (int i = 0; i < compare.relations().size(); i++) {
        out.append(' ').append(compare.relations().get(i).text).append(' ');
        out.append(print(compare.operands().get(i + 1)));
      }
      return out.toString();
    }
    if (condition instanceof Condition.And and) {
      return nested(and.left(), Condition.Or.class)
          + " and "
          + nested(and.right(), Condition.Or.class, Condition.And.class);
    }
    if (condition instanceof Condition.Or or) {
      return condition(or.left()) + " or " + nested(or.right(), Condition.Or.class);
    }
    return "not "
        + nested(((Condition.Not) condition).operand(), Condition.Or.class, Condition.And.class);
  }

  private static String nested(Condition condition, Class<?>... bracketed) {
    String text = condition(condition);
    for (Class<?> type : bracketed) {
      if (type.isInstance(condition)) {
        return "(" + text + ")";
      }
    }
    return text;
  }
}
