package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lossary.Doubles;

/**
 * The arguments of a call as the values that a translation needs: numbers, words, data under the
 * names they have in Java.
 */
final class Arguments extends BoundCall {
  private static final String OLD_MEAN = "size_average";
  private static final String OLD_REDUCE = "reduce";

  /** What statements of translations declare, and sizes: no names of data. */
  private static final Set<String> TAKEN =
      Set.of(
          ("loss losses batch inputs function smoothed errors critic distance similarity"
                  + " similarities found kept discounts logs zeros ones sums halves halfTargets logTargets"
                  + " first second element rows columns classes channels pixels maps images"
                  + " symbols width sequences axes queries documents")
              .split(" "));

  private final Map<String, Variable> variables;
  private boolean mean = true;
  private final String wrapper;
  private boolean known = true;

  /**
   * Binds.
   *
   * @param wrapper {@code mean} or {@code sum} if the call stands within one; else empty
   * @param lenient whether arguments that are not parameters are left alone, with a note
   */
  Arguments(Signature signature, Expression.Call call, String wrapper, boolean lenient) {
    this(signature, call, wrapper, lenient, new LinkedHashMap<>(), new ArrayList<>());
  }

  private Arguments(
      Signature signature,
      Expression.Call call,
      String wrapper,
      boolean lenient,
      Map<String, Variable> variables,
      List<String> notes) {
    super(signature, call, lenient, notes);
    this.wrapper = wrapper;
    this.variables = variables;
  }

  /**
   * The arguments of a call that is itself an argument, under the names of its own signature. What
   * it needs and notes is added to this.
   */
  Arguments within(Signature signature, Expression.Call call) {
    return within(signature, call, false);
  }

  /** As above; with {@code lenient}, arguments that are not parameters are left alone. */
  Arguments within(Signature signature, Expression.Call call, boolean lenient) {
    Arguments arguments = new Arguments(signature, call, "", lenient, variables, notes());
    add(arguments);
    return arguments;
  }

  List<Variable> variables() {
    return List.copyOf(variables.values());
  }

  /** A number: a Double, or a {@link LossCall.Symbol} for a name. */
  Object number(String name) {
    Expression value = ArrayCalls.within(value(name));
    if (value instanceof Expression.Num n) {
      return n.value();
    }
    if (String.valueOf(value(name)).equals("float('inf')")) {
      return Double.POSITIVE_INFINITY;
    }
    if (value instanceof Expression.Name n) {
      return n.name().endsWith(".inf")
          ? (Object) Double.POSITIVE_INFINITY
          : symbol(n.name(), "double", "");
    }
    throw bad(name, "must be a number");
  }

  /** A number that the translation computes with: no names. */
  double known(String name) {
    return number(name) instanceof Double d ? d : fail(bad(name, "must be written as a number"));
  }

  private static double fail(TranslationException e) {
    throw e;
  }

  /** A whole number. */
  Object integer(String name) {
    Object number = number(name);
    if (number instanceof Double d) {
      if (d != Math.rint(d)) {
        throw bad(name, "must be a whole number");
      }
      return d.intValue();
    }
    variables.computeIfPresent(number.toString(), (k, v) -> new Variable(k, "int", v.meaning()));
    return number;
  }

  /** True or false. */
  boolean flag(String name) {
    if (value(name) instanceof Expression.Bool b) {
      return b.value();
    }
    throw bad(name, "must be True or False");
  }

  /** One of several words. */
  String choice(String name, String... words) {
    Expression value = value(name);
    String text =
        value instanceof Expression.Text t
            ? t.value()
            : value instanceof Expression.None ? "none" : "";
    // An enum of the peer's: Reduction.SUM.
    if (value instanceof Expression.Name n) {
      text = n.name().substring(n.name().lastIndexOf('.') + 1);
    }
    for (String word : words) {
      if (word.equalsIgnoreCase(text)) {
        return word;
      }
    }
    throw bad(name, "must be one of " + List.of(words));
  }

  /** Text in quotes. */
  String text(String name) {
    if (value(name) instanceof Expression.Text t) {
      return t.value();
    }
    throw bad(name, "must be text");
  }

  /** Numbers: {@link Doubles}, none if it is None; or a name. */
  Object numbers(String name) {
    Expression value = ArrayCalls.within(value(name));
    if (value == null || value instanceof Expression.None) {
      return Doubles.none();
    }
    if (value instanceof Expression.Num n) {
      return Doubles.of(n.value());
    }
    if (value instanceof Expression.Many m
        && m.items().stream().allMatch(Expression.Num.class::isInstance)) {
      return Doubles.of(
          m.items().stream().mapToDouble(x -> ((Expression.Num) x).value()).toArray());
    }
    if (value instanceof Expression.Name n) {
      return symbol(n.name(), "Doubles", "Doubles.of(...)");
    }
    throw bad(name, "must be a list of numbers");
  }

  private LossCall.Symbol symbol(String name, String type, String meaning) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    variables.putIfAbsent(last, new Variable(last, type, meaning));
    return new LossCall.Symbol(last);
  }

  /**
   * The variable that stands for data of the call: the caller's name for it if that is a plain
   * name, else the parameter's.
   */
  String data(String name, String type, String meaning) {
    Expression value = dataOrValue(name);
    if (value instanceof Expression.Num) {
      throw new TranslationException(
          signature().name() + ": " + name + " must be data, not a number, got " + value);
    }
    String said = value == null || value instanceof Expression.None ? "" : value.toString();
    boolean plain = said.matches("[A-Za-z]\\w*") && (!TAKEN.contains(said) || said.equals(name));
    String variable = plain ? said : name;
    if (!plain && !said.isEmpty()) {
      note(variable + " stands for " + said);
    }
    variables.putIfAbsent(variable, new Variable(variable, type, meaning));
    return variable;
  }

  /** Whether data are written as this number. */
  boolean isNumber(String name, double number) {
    return dataOrValue(name) instanceof Expression.Num n && n.value() == number;
  }

  /** The ids of the function compute another number than this call: none is named. */
  void withoutId() {
    known = false;
  }

  /** Whether the ids of the function compute the number of this call. */
  boolean hasId() {
    return known;
  }

  /** Something that the Java needs and the call has no name for. */
  String variable(String name, String type, String meaning) {
    variables.putIfAbsent(name, new Variable(name, type, meaning));
    return name;
  }

  /** A size that the Java needs. */
  String size(String name, String meaning) {
    return variable(name, "int", meaning);
  }

  /** {@code mean}, {@code sum} or {@code none}, by the parameter and by what is around the call. */
  String reduction(String... words) {
    String own =
        hasReductionOfOld()
            ? reductionOfOld()
            : signature().parameters().containsKey("reduction")
                ? choice("reduction", words)
                : "none";
    String reduction = wrapper.isEmpty() ? own : wrapper;
    mean = !reduction.equals("sum") && !reduction.equals("none");
    return reduction;
  }

  /** PyTorch's two arguments from before it had words for reductions; they override the word. */
  private boolean hasReductionOfOld() {
    return signature().parameters().keySet().containsAll(List.of(OLD_MEAN, OLD_REDUCE))
        && (has(OLD_MEAN) | has(OLD_REDUCE));
  }

  private String reductionOfOld() {
    boolean average = !has(OLD_MEAN) || flag(OLD_MEAN);
    boolean reduce = !has(OLD_REDUCE) || flag(OLD_REDUCE);
    String word = reduce ? average ? "mean" : "sum" : "none";
    ignore("reduction");
    note("size_average and reduce are deprecated: reduction='" + word + "' says the same");
    return word;
  }

  /** Whether the number is a mean, as far as the call says. */
  boolean isMean() {
    return mean;
  }

  /** {@code mean} or {@code sum} if one of them is around the call; else empty. */
  String around() {
    return wrapper;
  }
}
