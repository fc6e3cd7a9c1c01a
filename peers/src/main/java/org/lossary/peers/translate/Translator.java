package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Translates calls of losses in other libraries into Java. */
public final class Translator {
  private static final Set<String> WRAPPERS = Set.of("mean", "sum");
  private static final Set<String> METHODS = Set.of("forward", "get_accuracy");

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

  static List<Translation> translate(Expression read) {
    if (read instanceof Expression.Call c
        && WRAPPERS.contains(last(c.name()))
        && c.positional().size() == 1
        && c.keywords().isEmpty()
        && c.positional().get(0) instanceof Expression.Call inner) {
      return translate(call(inner), last(c.name()));
    }
    return translate(call(read), "");
  }

  private static List<Translation> translate(Expression.Call call, String wrapper) {
    Map<Function, Signature> named = new LinkedHashMap<>();
    for (Function f : Functions.all()) {
      f.signatures().stream()
          .filter(s -> matches(s, f, call.name()))
          .min(
              Comparator.comparing((Signature s) -> !written(s, call))
                  .thenComparing(s -> !fits(s, call)))
          .ifPresent(s -> named.put(f, s));
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
      throw unknown(call.name());
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
      return inner(applied(c));
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

  /** {@code object.forward(data)} is {@code object(data)}. */
  private static Expression.Call applied(Expression.Call call) {
    if (!METHODS.contains(call.name())
        || call.positional().isEmpty()
        || !(call.positional().get(0) instanceof Expression.Call object)) {
      return call;
    }
    List<Expression> data = new ArrayList<>(call.positional().subList(1, call.positional().size()));
    call.keywords().forEach((name, value) -> data.add(new Expression.Named(name, value)));
    return new Expression.Call(object.name(), object.positional(), object.keywords(), data);
  }

  /**
   * A function whose meaning depends on the kinds of its arguments: {@code kl_divergence(Normal(m,
   * s), Normal(0, 1))} becomes a call of {@code kl_divergence.Normal.Normal} with all of their
   * arguments.
   */
  private static Expression.Call inner(Expression.Call call) {
    String name = last(call.name());
    boolean divergence = name.equals("kl_divergence") || name.equals("entropy");
    if (!divergence
        || call.positional().isEmpty()
        || !call.positional().stream().allMatch(Expression.Call.class::isInstance)) {
      return call;
    }
    StringBuilder full = new StringBuilder("torch.distributions." + name);
    Map<String, Expression> all = new LinkedHashMap<>();
    int number = 0;
    for (Expression argument : call.positional()) {
      Expression.Call part = (Expression.Call) argument;
      full.append('.').append(last(part.name()));
      number++;
      List<String> names =
          last(part.name()).equals("Normal") ? List.of("loc", "scale") : List.of("probs", "logits");
      for (int i = 0; i < part.positional().size(); i++) {
        all.put(names.get(Math.min(i, 1)) + number, part.positional().get(i));
      }
      for (Map.Entry<String, Expression> keyword : part.keywords().entrySet()) {
        all.put(keyword.getKey() + number, keyword.getValue());
      }
    }
    return new Expression.Call(full.toString(), List.of(), all, List.of());
  }

  /** Whether a signature's own name is written as in the call. */
  private static boolean written(Signature signature, Expression.Call call) {
    return last(signature.name()).equals(last(call.name()));
  }

  /** Whether a signature can take the data that a call has. */
  private static boolean fits(Signature signature, Expression.Call call) {
    boolean object = !signature.applied().isEmpty();
    return signature.parameters().keySet().containsAll(call.keywords().keySet())
        && signature.applied().size() >= call.applied().size()
        && (object ? call.positional().isEmpty() : call.applied().isEmpty());
  }

  /**
   * A name matches in full, or with modules left out: {@code F.huber_loss}, {@code nn.HuberLoss},
   * {@code sklearn.HistGradientBoostingRegressor}.
   */
  private static boolean matches(Signature signature, Function f, String name) {
    return matches(signature.name(), name) || f.ids().contains(name);
  }

  private static boolean matches(String known, String name) {
    List<String> full = parts(known);
    List<String> asked = parts(canonical(name));
    int at = 0;
    for (String part : full) {
      at += at < asked.size() && asked.get(at).equals(part) ? 1 : 0;
    }
    return last(full).equals(last(asked)) && at == asked.size();
  }

  private static List<String> parts(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("\\.", -1));
  }

  private static String last(List<String> parts) {
    return parts.get(parts.size() - 1);
  }

  /** The usual short names of modules in full. */
  private static String canonical(String name) {
    return name.replaceFirst("^F\\.", "torch.nn.functional.")
        .replaceFirst("^smp\\.", "segmentation_models_pytorch.")
        .replaceFirst("^xgb\\.", "xgboost.")
        .replaceFirst("^lgbm?\\.", "lightgbm.")
        .replaceFirst("^cb\\.", "catboost.")
        .replaceFirst("^tfa\\.", "tensorflow_addons.")
        .replaceFirst("^tfr\\.", "tensorflow_ranking.")
        .replaceFirst("^tfgan\\.", "tensorflow_gan.")
        .replaceFirst("^pml\\.", "pytorch_metric_learning.")
        .replaceFirst("^(tf\\.keras|tensorflow\\.keras)\\.", "keras.")
        .replaceFirst("^sb3\\.", "stable_baselines3.")
        .replaceFirst("^(PyTorch|torch)\\.(?=[A-Z])", "torch.nn.");
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

  /** Names are offered with as many modules as were asked for. */
  private static TranslationException unknown(String name) {
    for (Map.Entry<String, String> refused : Refusals.REASONS.entrySet()) {
      if (matches(refused.getKey(), name)) {
        return new TranslationException(
            refused.getKey() + " has no counterpart here: " + refused.getValue());
      }
    }
    int parts = parts(canonical(name)).size();
    List<String> names =
        Functions.all().stream()
            .flatMap(f -> f.signatures().stream())
            .map(s -> s.name().split("\\.", -1))
            .map(s -> String.join(".", List.of(s).subList(Math.max(0, s.length - parts), s.length)))
            .distinct()
            .toList();
    return new TranslationException("unknown function '" + name + "'", name, names);
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
