package org.lossary.peers.translate;

import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  /** Names are offered with as many modules as were asked for. */
  static TranslationException unknown(String name) {
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

  /** The name without its modules. */
  static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
