package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lossary.Catalog;
import org.lossary.LossException;
import org.lossary.peers.translate.TranslationException;
import org.lossary.peers.translate.Translator;

/**
 * Every name under which a page says that a loss is known elsewhere is one that can be translated,
 * or that is refused with what to do in its place.
 */
class ElsewhereTest {
  /** Modules in which the names of a library are. */
  private static final Map<String, String> MODULES =
      Map.ofEntries(
          Map.entry("PyTorch", "torch"),
          Map.entry("Keras", "keras"),
          Map.entry("scikit-learn", "sklearn"),
          Map.entry("SciPy", "scipy"),
          Map.entry("scipy", "scipy"),
          Map.entry("MONAI", "monai"),
          Map.entry("Optax", "optax"),
          Map.entry("optax", "optax"),
          Map.entry("RLax", "rlax"),
          Map.entry("TorchRL", "torchrl"),
          Map.entry("TRL", "trl"),
          Map.entry("POT", ""),
          Map.entry("Flux", "Flux"),
          Map.entry("Flux.jl", "Flux"),
          Map.entry("Ceres", "ceres"),
          Map.entry("GTSAM", "gtsam"),
          Map.entry("OpenCLIP", "open_clip"),
          Map.entry("TensorFlow", ""),
          Map.entry("TensorFlow Addons", "tensorflow_addons"),
          Map.entry("TensorFlow GAN", "tensorflow_gan"),
          Map.entry("TensorFlow Probability", ""),
          Map.entry("TF-Ranking", "tensorflow_ranking"),
          Map.entry("allRank", "allrank"),
          Map.entry("pytorch-metric-learning", "pytorch_metric_learning"),
          Map.entry("sentence-transformers", "sentence_transformers"),
          Map.entry("segmentation_models.pytorch", "segmentation_models_pytorch"),
          Map.entry("Stable-Baselines3", "stable_baselines3"),
          Map.entry("SB3-Contrib", "sb3_contrib"),
          Map.entry("Dopamine", "dopamine"),
          Map.entry("RLlib", "ray"),
          Map.entry("OTT", "ott"),
          Map.entry("GeomLoss", "geomloss"),
          Map.entry("geomloss", "geomloss"),
          Map.entry("kornia", "kornia"),
          Map.entry("lightly", "lightly"),
          Map.entry("lpips", "lpips"),
          Map.entry("torchmetrics", "torchmetrics"),
          Map.entry("torchvision", "torchvision"),
          Map.entry("fvcore", "fvcore"),
          Map.entry("dcor", "dcor"),
          Map.entry("nnU-Net", "nnunetv2"),
          Map.entry("LovaszSoftmax", "lovasz_losses"),
          Map.entry("info-nce-pytorch", "info_nce"),
          Map.entry("Khosla et al.", "supcontrast"),
          Map.entry("statsmodels", "statsmodels"),
          Map.entry("robust_loss_pytorch", "robust_loss_pytorch"),
          Map.entry("scikit-image", "skimage"),
          Map.entry("pytorch-msssim", "pytorch_msssim"),
          Map.entry("the authors' code", "dcl"));

  /** Boosters are asked for by an objective. */
  private static final Map<String, String> OBJECTIVES =
      Map.of("XGBoost", "objective", "LightGBM", "objective", "CatBoost", "loss_function");

  /** Beginnings of what pages describe in words, having no name that could be called. */
  private static final Set<String> WORDS =
      Set.of(
          "c51.py",
          "dqn.py",
          "ppo.py",
          "PPO-penalty",
          "EMD loss",
          "Cox partial likelihood",
          "the loss of the paper",
          "the quantity that",
          "the term of",
          "content loss of",
          "style loss of",
          "hinge losses of",
          "reconstruction_loss + beta * kl_loss of",
          "torch.log(torch.cosh(dice_loss))",
          "gaussian_weights with",
          "estimation_stat U_STATISTIC",
          "its gradient",
          "its label",
          "its weights",
          "its mean",
          "its generator",
          "it cuts",
          "there nu",
          "there negatives",
          "smoothings are",
          "reduction=",
          "normalize=",
          "\"valid\" is",
          "a list of classes",
          "the plan of");

  /** Signs and words behind which a page explains. */
  private static final Pattern EXPLAINED =
      Pattern.compile(
          ", |: | \\+ | with | without | for | on | and | of | as | is | \\(|\\.reg_ot");

  private static final Pattern FURTHER =
      Pattern.compile("(?=.*[A-Z_(])(?![A-Z_]+$)([A-Za-z]\\w{3,}(?:\\.\\w+)*)(\\(.*\\))?");

  @Test
  void everyNameOfAPageIsKnown() {
    List<String> unknown = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    int[] names = new int[1];
    for (Catalog.Entry entry : Catalog.all()) {
      for (Map.Entry<String, String> name : entry.info().names().entrySet()) {
        for (String part : split(name.getValue(), ';')) {
          Optional<String> words = WORDS.stream().filter(part::startsWith).findFirst();
          words.ifPresent(used::add);
          if (words.isEmpty()) {
            names[0]++;
            if (!isKnown(name.getKey(), part)) {
              unknown.add(entry.info().id() + ": " + name.getKey() + ": " + part);
            }
          }
        }
      }
    }
    assertThat(unknown).isEmpty();
    assertThat(names[0]).isGreaterThan(250);
    assertThat(used).isEqualTo(new TreeSet<>(WORDS));
  }

  private static boolean isKnown(String library, String part) {
    if (OBJECTIVES.containsKey(library)) {
      String objective = EXPLAINED.split(part, 2)[0].replaceFirst("=[a-z.]+$", "=0.5");
      return translates("{'" + OBJECTIVES.get(library) + "': '" + objective + "'}");
    }
    String module = MODULES.getOrDefault(library, "");
    if (beginnings(part).stream().noneMatch(text -> isKnownIn(module, text))) {
      return false;
    }
    List<String> all = split(part, ',');
    return all.subList(1, all.size()).stream()
        .filter(text -> !text.contains(" ") && FURTHER.matcher(text).matches())
        .filter(text -> !text.matches("[a-z]+[A-Z]\\w*|logit_bias"))
        .allMatch(text -> isKnownIn(module, text));
  }

  private static boolean isKnownIn(String module, String text) {
    String bare = text.replaceFirst("^1 - ", "");
    return translates(bare)
        || !module.isEmpty() && translates(module + "." + bare)
        || !module.isEmpty() && translates(module + "." + bare.replaceFirst("\\(.*", ""));
  }

  /** The text, and what is left of it where it explains. */
  private static List<String> beginnings(String part) {
    String text = part.replaceFirst("^generator: ", "");
    List<String> all = new ArrayList<>(List.of(text));
    Matcher explained = EXPLAINED.matcher(text);
    while (explained.find()) {
      String before = text.substring(0, explained.start());
      if (before.chars().filter(c -> c == '(').count()
          == before.chars().filter(c -> c == ')').count()) {
        all.add(before);
      }
    }
    return all;
  }

  private static boolean translates(String text) {
    try {
      return !Translator.translate(text).isEmpty();
    } catch (LossException e) {
      return true;
    } catch (TranslationException e) {
      boolean objective = text.startsWith("{");
      String message = String.valueOf(e.getMessage());
      return !(message.matches("(unknown function|no |'|the call|the quote).*")
          || objective && message.contains("must be one of"));
    }
  }

  /** Parts between signs that are not within brackets. */
  private static List<String> split(String text, char sign) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (depth == 0 && c == sign) {
        parts.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(text.substring(from).strip());
    return parts;
  }
}
