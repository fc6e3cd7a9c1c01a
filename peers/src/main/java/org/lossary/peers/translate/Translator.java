package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Translates calls of losses in other libraries into Java. */
public final class Translator {
  private static final Map<String, String> WRAPPERS =
      Map.of("mean", "mean", "sum", "sum", "reduce_mean", "mean", "reduce_sum", "sum");
  private static final Set<String> METHODS = Set.of("forward", "get_accuracy");

  /** Methods that leave an object what it is. */
  private static final Set<String> MOVERS = Set.of("to", "cuda", "cpu", "train", "eval");

  private Translator() {}

  /**
   * A function that is known.
   *
   * @param library its library
   * @param call its names and parameters with the library's defaults
   * @param ids its ids for {@code lossary compute}
   */
  public record Known(String library, String call, List<String> ids) {}

  /** Every function that is known, library by library. */
  public static List<Known> known() {
    List<Known> all = new ArrayList<>();
    for (Function f : Functions.all()) {
      for (Signature s : f.signatures()) {
        String choice =
            f.selector().isEmpty()
                ? ""
                : " with " + f.selector() + "='" + f.selected().get(0) + "'";
        all.add(new Known(f.library(), s + choice, f.ids()));
      }
    }
    return all;
  }

  /**
   * The translations of a call as it stands in Python or R: one, or one for each kind of data where
   * that decides.
   *
   * @throws TranslationException if it cannot be read, is not known, or has arguments without a
   *     counterpart
   * @throws org.lossary.LossException for parameters out of range
   */
  public static List<Translation> translate(String text) {
    Expression read = PythonReader.read(text);
    return Combination.is(read) ? Combination.of(read).translate() : translate(read);
  }

  static List<Translation> translate(Expression written) {
    Expression rows = DistributionCalls.overRows(written);
    Expression read = rows instanceof Expression.Call c ? MonaiPairs.current(c) : rows;
    if (read instanceof Expression.Call c && MonaiPairs.is(c)) {
      return Combination.of(MonaiPairs.sum(c)).translate();
    }
    if (read instanceof Expression.Call c
        && WRAPPERS.containsKey(Names.last(c.name()))
        && !c.positional().isEmpty()
        && c.keywords().isEmpty()
        && c.positional().get(0) instanceof Expression.Call inner) {
      String reduction = WRAPPERS.get(Names.last(c.name()));
      return translate(call(of(inner, c.positional())), String.valueOf(reduction));
    }
    if (read instanceof Expression.Call c
        && WRAPPERS.containsKey(Names.last(c.name()))
        && !c.positional().isEmpty()
        && c.positional().get(0) instanceof Expression.Operation) {
      throw noCall(read);
    }
    return translate(call(read), "");
  }

  private static List<Translation> translate(Expression.Call call, String wrapper) {
    Names.requireMeant(call);
    Map<Function, Signature> named = new LinkedHashMap<>();
    for (Function f : Functions.all()) {
      f.signatures().stream()
          .filter(s -> Names.matches(s, f, call.name()))
          .min(
              Comparator.comparing((Signature s) -> !written(s, call))
                  .thenComparing(s -> !fits(s, call))
                  .thenComparing(s -> strangers(s, call)))
          .ifPresent(s -> named.put(f, s));
    }
    // A minor function is meant where its parameters say so and no other has them.
    boolean minor =
        !call.keywords().isEmpty()
            && named.entrySet().stream()
                .anyMatch(e -> e.getKey().isMinor() && fits(e.getValue(), call))
            && named.entrySet().stream()
                .noneMatch(e -> !e.getKey().isMinor() && fits(e.getValue(), call));
    if (minor || named.keySet().stream().anyMatch(f -> !f.isMinor())) {
      named.keySet().removeIf(f -> f.isMinor() != minor);
    }
    // Huber and huber are a class and a function of one library.
    Set<String> exact =
        named.entrySet().stream()
            .filter(e -> written(e.getValue(), call))
            .map(e -> e.getKey().library())
            .collect(Collectors.toSet());
    named
        .entrySet()
        .removeIf(
            e ->
                exact.contains(e.getKey().library())
                    && !written(e.getValue(), call)
                    && !e.getKey().ids().contains(call.name()));
    if (named.isEmpty()) {
      throw Names.unknown(call.name());
    }
    // An id is the name of one function alone, whatever else is called so.
    if (named.keySet().stream().anyMatch(f -> f.ids().contains(call.name()))) {
      named.keySet().removeIf(f -> !f.ids().contains(call.name()));
    }
    Map<Function, Signature> chosen = new LinkedHashMap<>(named);
    chosen.entrySet().removeIf(e -> !e.getKey().accepts(e.getValue(), call));
    if (chosen.isEmpty()) {
      Set<String> words = new LinkedHashSet<>();
      named.keySet().forEach(f -> words.addAll(f.selected()));
      String selector = named.keySet().iterator().next().selector();
      Object given = call.keywords().get(selector);
      throw new TranslationException(
          call.name() + ": " + selector + " must be one of " + words + ", got " + given,
          String.valueOf(given).replace("'", ""),
          List.copyOf(words));
    }
    keepBest(chosen, call);
    requireOneLibrary(call.name(), chosen);
    List<Translation> translations = new ArrayList<>();
    chosen.forEach((f, s) -> translations.add(one(f, s, call, wrapper)));
    return translations;
  }

  private static Translation one(
      Function f, Signature signature, Expression.Call call, String wrapper) {
    Arguments arguments = new Arguments(signature, call, wrapper, f.isLenient());
    if (!f.selector().isEmpty()) {
      arguments.has(f.selector());
    }
    Code code = f.body().java(arguments);
    arguments.requireAllRead();
    List<String> notes = new ArrayList<>(f.notes());
    notes.addAll(arguments.notes());
    if (!arguments.isMean()) {
      notes.removeIf(note -> note.contains(Function.OF_THE_MEAN));
    }
    return new Translation(
        f.library(),
        signature.name(),
        f.when(),
        arguments.hasId() ? f.ids() : List.of(),
        code.loss() == null ? "" : code.loss().toString(),
        code.lines(),
        code.result(),
        arguments.variables(),
        notes);
  }

  /** The call; a name alone stands for a call without arguments, a dictionary for a booster. */
  private static Expression.Call call(Expression read) {
    if (read instanceof Expression.Name n) {
      return new Expression.Call(n.name(), List.of(), Map.of(), List.of());
    }
    if (read instanceof Expression.Call c) {
      return DistributionCalls.inner(applied(c));
    }
    if (read instanceof Expression.Mapping m) {
      return new Expression.Call("params", List.of(), m.entries(), List.of());
    }
    throw noCall(read);
  }

  static TranslationException noCall(Expression read) {
    return new TranslationException(
        "'" + read + "' is not a call such as torch.nn.HuberLoss(delta=2)");
  }

  /** {@code object.forward(data)} and {@code object.to(device)(data)} are {@code object(data)}. */
  private static Expression.Call applied(Expression.Call call) {
    if (MOVERS.contains(call.name())
        && !call.positional().isEmpty()
        && call.positional().get(0) instanceof Expression.Call object
        && object.applied().isEmpty()) {
      return new Expression.Call(
          object.name(), object.positional(), object.keywords(), call.applied());
    }
    if (!METHODS.contains(call.name())
        || call.positional().isEmpty()
        || !(call.positional().get(0) instanceof Expression.Call object)) {
      return call;
    }
    List<Expression> data = new ArrayList<>(call.positional().subList(1, call.positional().size()));
    call.keywords().forEach((name, value) -> data.add(new Expression.Named(name, value)));
    return new Expression.Call(object.name(), object.positional(), object.keywords(), data);
  }

  /** Julia's {@code mean(HuberLoss(1.0), outputs, targets)}. */
  private static Expression.Call of(Expression.Call inner, List<Expression> all) {
    return all.size() == 1
        ? inner
        : new Expression.Call(
            inner.name(), inner.positional(), inner.keywords(), all.subList(1, all.size()));
  }

  /** Whether a signature's own name is written as in the call. */
  private static boolean written(Signature signature, Expression.Call call) {
    return Names.last(signature.name()).equals(Names.last(call.name()));
  }

  /** How many arguments have names that a signature does not know. */
  private static long strangers(Signature signature, Expression.Call call) {
    return call.keywords().keySet().stream()
        .filter(name -> !signature.parameters().containsKey(name))
        .count();
  }

  /** Whether a signature can take the data that a call has. */
  private static boolean fits(Signature signature, Expression.Call call) {
    boolean object = !signature.applied().isEmpty();
    return signature.parameters().keySet().containsAll(call.keywords().keySet())
        && signature.applied().size() >= call.applied().size()
        && (object ? call.positional().isEmpty() : call.applied().isEmpty());
  }

  /** Of functions with the same short name, those whose parameters are the call's. */
  private static void keepBest(Map<Function, Signature> chosen, Expression.Call call) {
    keep(chosen, e -> takes(e.getKey(), e.getValue(), call));
    keep(
        chosen,
        e -> {
          List<String> names = List.copyOf(e.getValue().parameters().keySet());
          String first = call.positional().isEmpty() ? "" : call.positional().get(0).toString();
          return !names.isEmpty() && names.get(0).equals(first);
        });
  }

  /** Keeps what passes, if several functions are left and one of them does. */
  private static void keep(
      Map<Function, Signature> chosen, Predicate<Map.Entry<Function, Signature>> passes) {
    boolean several = chosen.values().stream().map(Signature::name).distinct().count() > 1;
    if (several && chosen.entrySet().stream().anyMatch(passes)) {
      chosen.entrySet().removeIf(passes.negate());
    }
  }

  private static boolean takes(Function f, Signature signature, Expression.Call call) {
    return (f.isLenient() || signature.parameters().keySet().containsAll(call.keywords().keySet()))
        && signature.parameters().size() >= call.positional().size()
        && signature.applied().size() >= call.applied().size();
  }

  /** The same short name in several libraries has to be asked for with its library. */
  private static void requireOneLibrary(String name, Map<Function, Signature> chosen) {
    Set<String> full = new TreeSet<>();
    chosen.forEach((f, s) -> full.add(s.name()));
    if (full.size() > 1) {
      throw new TranslationException(
          name + " is the name of several functions: " + String.join(", ", full));
    }
  }
}
