package org.lossary.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lossary.formula.Expr.Binary;
import org.lossary.formula.Expr.Binder;
import org.lossary.formula.Expr.Call;
import org.lossary.formula.Expr.Condition;
import org.lossary.formula.Expr.Operator;

/**
 * Typesets a formula for people: signs are drawn out of products and quotients, brackets appear
 * only where the reader needs them, functions such as log1p become what they mean. Subclasses know
 * the notation.
 */
abstract class Renderer {
  /** Binding strength of what is rendered, from loose to tight. */
  static final int LOOSE = 0;

  static final int SUM = 1;
  static final int PRODUCT = 2;
  static final int FACTOR = 3;

  private final Map<String, List<String>> codes;

  /** Inside a superscript, where quotients are written on the line. */
  private int scriptDepth;

  /** A renderer that knows what the codes of some variables stand for. */
  Renderer(Map<String, List<String>> codes) {
    this.codes = codes;
  }

  abstract String name(String name);

  /** What a code stands for. */
  abstract String constant(String word);

  abstract String element(String name, List<String> subscripts);

  abstract String literal(BigDecimal value);

  abstract String pi();

  abstract String brackets(String inner);

  abstract String bars(String inner);

  abstract String root(String inner);

  abstract String minus();

  abstract String product(String left, String right);

  abstract String fraction(String numerator, String denominator);

  abstract String superscript(String base, String exponent);

  abstract String function(Function function, List<String> arguments);

  /** A function before an argument that needs no brackets. */
  abstract String prefix(Function function, String argument);

  abstract String operator(Reduction reduction, String below, @Nullable String above);

  abstract String range(String index, String from, String to, @Nullable String condition);

  abstract String cases(List<String> values, List<String> conditions, String otherwise);

  abstract String indicator(String condition);

  abstract String relation(Expr.Relation relation);

  abstract String connective(String word);

  abstract String where(String value, List<String> definitions);

  /** Whether a/b is set as one closed piece rather than on the line. */
  abstract boolean stacksFractions();

  /** Whether exp(x) becomes a power of e for this argument. */
  abstract boolean raises(Expr exponent);

  final String render(Expr.Program program) {
    List<String> definitions = new ArrayList<>();
    for (Expr.Definition definition : program.definitions()) {
      List<String> subscripts = definition.parameters().stream().map(p -> name(p.index())).toList();
      String left =
          subscripts.isEmpty() ? name(definition.name()) : element(definition.name(), subscripts);
      definitions.add(left + " = " + render(definition.body(), LOOSE));
    }
    String value = render(program.body(), LOOSE);
    return definitions.isEmpty() ? value : where(value, definitions);
  }

  final boolean inScript() {
    return scriptDepth > 0;
  }

  final String script(Expr expr) {
    scriptDepth++;
    String text = render(expr, LOOSE);
    scriptDepth--;
    return text;
  }

  final String render(Expr expr, int level) {
    Expr plain = Desugar.apply(expr);
    String text = bare(plain);
    return level(plain) < level ? brackets(text) : text;
  }

  private int level(Expr expr) {
    if (expr instanceof Expr.Cases) {
      return LOOSE;
    }
    if (Desugar.withoutSign(expr) != null) {
      return SUM;
    }
    if (expr instanceof Binary binary) {
      return switch (binary.operator()) {
        case ADD, SUBTRACT -> SUM;
        case MULTIPLY -> PRODUCT;
        case DIVIDE -> isStacked() ? FACTOR : PRODUCT;
        case POWER -> FACTOR;
      };
    }
    return expr instanceof Expr.Reduce ? PRODUCT : FACTOR;
  }

  private boolean isStacked() {
    return stacksFractions() && !inScript();
  }

  private String bare(Expr expr) {
    Expr unsigned = Desugar.withoutSign(expr);
    if (unsigned != null) {
      return minus() + render(unsigned, PRODUCT);
    }
    if (expr instanceof Expr.Literal literal) {
      return literal(literal.value());
    }
    if (expr instanceof Expr.Name name) {
      return name(name.name());
    }
    if (expr instanceof Expr.Element element) {
      return element(element.name(), element.subscripts().stream().map(this::script).toList());
    }
    if (expr instanceof Binary binary) {
      return binary(binary);
    }
    if (expr instanceof Call call) {
      return call(call, false);
    }
    if (expr instanceof Expr.Reduce reduce) {
      return reduce(reduce);
    }
    if (expr instanceof Expr.Cases cases) {
      return cases(
          cases.branches().stream().map(branch -> render(branch.value(), SUM)).toList(),
          cases.branches().stream().map(branch -> condition(branch.condition())).toList(),
          render(cases.otherwise(), SUM));
    }
    if (expr instanceof Expr.Indicator indicator) {
      return indicator(condition(indicator.condition()));
    }
    return expr == Expr.Constant.PI ? pi() : "e";
  }

  private String binary(Binary binary) {
    Expr left = Desugar.apply(binary.left());
    Expr right = Desugar.apply(binary.right());
    return switch (binary.operator()) {
      case ADD -> sum(left, right);
      case SUBTRACT -> render(left, SUM) + " " + minus() + " " + render(right, PRODUCT);
      case MULTIPLY -> product(binary);
      case DIVIDE ->
          isStacked()
              ? fraction(render(left, LOOSE), render(right, LOOSE))
              : closed(left, PRODUCT) + "/" + closed(right, FACTOR);
      case POWER -> superscript(base(left), script(right));
    };
  }

  private String sum(Expr left, Expr right) {
    Expr unsigned = Desugar.withoutSign(right);
    if (unsigned != null) {
      return render(left, SUM) + " " + minus() + " " + render(unsigned, PRODUCT);
    }
    String second = render(right, SUM);
    return render(left, SUM) + " + " + (second.startsWith(minus()) ? brackets(second) : second);
  }

  private String product(Binary product) {
    List<Expr> factors = new ArrayList<>();
    collectFactors(product, factors);
    Expr last = factors.get(factors.size() - 1);
    String text = null;
    for (Expr factor : factors) {
      String piece = factor == last ? render(factor, PRODUCT) : closed(factor, PRODUCT);
      text = text == null ? piece : product(text, piece);
    }
    return text == null ? "" : text;
  }

  private static void collectFactors(Expr expr, List<Expr> factors) {
    if (expr instanceof Binary binary && binary.operator() == Operator.MULTIPLY) {
      collectFactors(binary.left(), factors);
      collectFactors(binary.right(), factors);
    } else {
      factors.add(Desugar.apply(expr));
    }
  }

  /** So that what follows is not read as part of it: sums in brackets, ln(x) for ln x. */
  private String closed(Expr expr, int level) {
    Expr plain = Desugar.apply(expr);
    if (plain instanceof Call call && isOpen(call)) {
      return call(call, true);
    }
    if (endsOpen(plain)) {
      return brackets(bare(plain));
    }
    return render(plain, level);
  }

  private boolean endsOpen(Expr expr) {
    if (expr instanceof Expr.Reduce) {
      return true;
    }
    if (expr instanceof Call call) {
      return isOpen(call);
    }
    return expr instanceof Binary binary
        && binary.operator() == Operator.MULTIPLY
        && endsOpen(Desugar.apply(binary.right()));
  }

  private String base(Expr expr) {
    boolean tight =
        expr instanceof Expr.Name
            || expr instanceof Expr.Element
            || expr instanceof Expr.Literal
            || expr instanceof Expr.Constant
            || expr instanceof Expr.Indicator
            || (expr instanceof Call call && !isOpen(call) && call.function() != Function.EXP);
    return tight ? bare(expr) : brackets(bare(expr));
  }

  private String call(Call call, boolean bracketed) {
    Expr first = Desugar.apply(call.arguments().get(0));
    return switch (call.function()) {
      case ABS -> bars(render(first, LOOSE));
      case SQRT -> root(render(first, LOOSE));
      case EXP ->
          raises(first)
              ? superscript("e", script(first))
              : function(Function.EXP, List.of(render(first, LOOSE)));
      default -> {
        if (!bracketed && isOpen(call)) {
          yield prefix(call.function(), bare(first));
        }
        yield function(
            call.function(), call.arguments().stream().map(a -> render(a, LOOSE)).toList());
      }
    };
  }

  /** Whether the call is written without brackets, as in ln x. */
  private boolean isOpen(Call call) {
    return isPrefix(call.function()) && isTight(Desugar.apply(call.arguments().get(0)));
  }

  private boolean isTight(Expr argument) {
    if (argument instanceof Call inner) {
      return inner.function() != Function.EXP || !raises(inner.arguments().get(0));
    }
    return argument instanceof Expr.Name
        || argument instanceof Expr.Element
        || argument instanceof Expr.Literal
        || argument instanceof Expr.Constant
        || argument instanceof Expr.Reduce
        || (argument instanceof Binary binary
            && binary.operator() == Operator.DIVIDE
            && isStacked()
            && Desugar.withoutSign(argument) == null);
  }

  private static boolean isPrefix(Function function) {
    return switch (function) {
      case LN, SINH, COSH, TANH, SIN, COS, ATAN, ACOS -> true;
      default -> false;
    };
  }

  private String reduce(Expr.Reduce reduce) {
    StringBuilder out = new StringBuilder();
    for (Binder binder : reduce.binders()) {
      String condition = binder.condition() == null ? null : condition(binder.condition());
      String index = name(binder.index());
      if (binder.from() != null && binder.to() != null) {
        String from = script(binder.from());
        String to = script(binder.to());
        out.append(
            condition == null
                ? operator(reduce.reduction(), index + "=" + from, to)
                : operator(reduce.reduction(), range(index, from, to, condition), null));
      } else if (condition != null && !condition.startsWith(index)) {
        out.append(operator(reduce.reduction(), index + ": " + condition, null));
      } else {
        out.append(operator(reduce.reduction(), condition == null ? index : condition, null));
      }
    }
    return out + render(reduce.body(), PRODUCT);
  }

  private String condition(Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      String meaning = meaning(compare);
      if (meaning != null) {
        return meaning;
      }
      StringBuilder out = new StringBuilder(render(compare.operands().get(0), SUM));
      for (int i = 0; i < compare.relations().size(); i++) {
        out.append(relation(compare.relations().get(i)))
            .append(render(compare.operands().get(i + 1), SUM));
      }
      return out.toString();
    }
    if (condition instanceof Condition.And and) {
      return conditions(List.of(and.left(), and.right()), "and", Condition.Or.class);
    }
    if (condition instanceof Condition.Or or) {
      return conditions(List.of(or.left(), or.right()), "or", Condition.And.class);
    }
    return connective("not") + brackets(condition(((Condition.Not) condition).operand()));
  }

  /** A comparison of a variable with one of its codes, in words; null if it is none. */
  private @Nullable String meaning(Condition.Compare compare) {
    String word = Codes.word(codes, compare);
    if (word == null) {
      return null;
    }
    String name = render(compare.operands().get(0), SUM);
    Expr.Relation relation = compare.relations().get(0);
    if (!Formula.BOOLEAN.contains(word)) {
      return name + relation(relation) + constant(word);
    }
    return word.equals("true") == (relation == Expr.Relation.EQUAL)
        ? name
        : connective("not") + name;
  }

  private String conditions(List<Condition> parts, String word, Class<?> bracketed) {
    return parts.stream()
        .map(part -> bracketed.isInstance(part) ? brackets(condition(part)) : condition(part))
        .collect(Collectors.joining(connective(word)));
  }
}
