package org.lossary.peers.translate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of functions, with their modules or without. */
final class Names {
  private Names() {}

  /**
   * A name matches in full, or with modules left out: {@code F.huber_loss}, {@code nn.HuberLoss},
   * {@code sklearn.HistGradientBoostingRegressor}.
   */
  static boolean matches(Signature signature, Function f, String name) {
    return matches(signature.name(), name) || f.ids().contains(name);
  }

  static boolean matches(String known, String name) {
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

  /**
   * Throws for a word that is the name of a loss rather than of a function: "crossentropy" without
   * arguments, which one small library has, is what others call differently.
   */
  static void requireMeant(Expression.Call call) {
    boolean bare =
        call.positional().isEmpty() && call.keywords().isEmpty() && call.applied().isEmpty();
    if (bare && call.name().equalsIgnoreCase("crossentropy")) {
      throw new TranslationException(
          call.name()
              + " is several functions: write torch.nn.CrossEntropyLoss,"
              + " keras.losses.CategoricalCrossentropy or Flux.Losses.crossentropy");
    }
  }

  /** Names that are what is asked for but for their case, modules, underscores and "Loss". */
  private static List<String> alike(String name) {
    String wanted = bare(name.replace(".", ""));
    return Functions.all().stream()
        .flatMap(f -> f.signatures().stream())
        .map(Signature::name)
        .filter(known -> bare(last(known)).equals(wanted))
        .distinct()
        .limit(5)
        .toList();
  }

  private static String bare(String name) {
    String letters = name.toLowerCase(Locale.ROOT).replace("_", "");
    return letters.endsWith("loss") ? letters.substring(0, letters.length() - 4) : letters;
  }

  /** Names are offered with as many modules as were asked for. */
  static TranslationException unknown(String name) {
    Optional<String> refusal = Refusals.of(name);
    if (refusal.isPresent()) {
      return new TranslationException(refusal.get());
    }
    List<String> alike = alike(name);
    if (!alike.isEmpty()) {
      return new TranslationException(
          "'"
              + name.replace('.', ' ')
              + "' is the name of no function; write one as its library does, such as "
              + String.join(", ", alike));
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

  /** The name without its modules. */
  static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
