package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.Doubles;
import org.lossary.Matrix;
import org.lossary.peers.translate.Translation;
import org.lossary.peers.translate.TranslationException;
import org.lossary.peers.translate.Translator;
import org.lossary.peers.translate.Variable;

/**
 * Libraries without reference cases: the Java of a translation gives the numbers of the formulas
 * that these libraries document, which tools/translated/cases.py has in numpy.
 */
class TranslatedLibrariesTest {
  private static final String FEATURES = "lpips.LPIPS(net='vgg')(in0, in1)";
  private static final String METRIC =
      "torchmetrics.image.LearnedPerceptualImagePatchSimilarity(reduction='sum')";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  private record Case(String call, Map<String, double[]> inputs, double[] wanted) {
    static Case of(String line) {
      String[] parts = line.split("\t");
      Map<String, double[]> inputs = new HashMap<>();
      for (String part : Arrays.copyOfRange(parts, 1, parts.length)) {
        String[] words = part.split(" ");
        inputs.put(
            words[0], Arrays.stream(words).skip(1).mapToDouble(Double::parseDouble).toArray());
      }
      return new Case(parts[0], inputs, Objects.requireNonNull(inputs.remove("=")));
    }

    Map<String, Object> bound(List<Variable> variables) {
      Map<String, Object> bound = new HashMap<>();
      for (Variable v : variables) {
        double[] numbers =
            Objects.requireNonNull(
                inputs.get(v.name()), () -> call + " has nothing for " + v.name());
        bound.put(
            v.name(),
            switch (v.type()) {
              case "int" -> (int) numbers[0];
              case "double" -> numbers[0];
              case "int[]" -> Arrays.stream(numbers).mapToInt(x -> (int) x).toArray();
              default -> numbers;
            });
      }
      return bound;
    }
  }

  private static List<Case> cases() {
    try (InputStream file = TranslatedLibrariesTest.class.getResourceAsStream("/translated.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(Case::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Short names of the functions that are checked here. */
  static Set<String> functions() {
    Set<String> names = new TreeSet<>();
    List<String> calls = new ArrayList<>(cases().stream().map(Case::call).toList());
    calls.addAll(List.of(FEATURES, METRIC));
    for (String call : calls) {
      String full = Translator.translate(call).get(0).function();
      for (Translator.Known known : sameEntry(full)) {
        names.add(last(known.call().replaceFirst("\\(.*", "")));
      }
    }
    return names;
  }

  /** The class and the function of one entry follow each other in the table, of one body. */
  private static List<Translator.Known> sameEntry(String full) {
    return Translator.known().stream()
        .filter(k -> plain(k.call().replaceFirst("\\(.*", "")).equals(plain(full)))
        .toList();
  }

  /** {@code SSIMLoss} and {@code ssim_loss} are one; so are modules within modules. */
  private static String plain(String name) {
    return name.replaceFirst("\\..*\\.", ".")
        .replace("_", "")
        .replaceFirst("(?i)loss$", "")
        .toLowerCase(java.util.Locale.ROOT);
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @Test
  void numbersAreThoseOfTheFormulas() throws Exception {
    JavaRunner runner = new JavaRunner();
    List<Case> cases = cases();
    List<Translation> translations = new ArrayList<>();
    List<String> methods = new ArrayList<>();
    for (Case c : cases) {
      Translation t = Translator.translate(c.call).get(0);
      translations.add(t);
      methods.add(runner.add(t));
    }
    Class<?> compiled = runner.compile(folder);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Case c = cases.get(i);
      double[] got =
          JavaRunner.run(compiled, methods.get(i), c.bound(translations.get(i).variables()));
      boolean same = got.length == c.wanted.length;
      for (int j = 0; same && j < got.length; j++) {
        same = Math.abs(got[j] - c.wanted[j]) <= tolerance(c) * (1 + Math.abs(c.wanted[j]));
      }
      if (!same) {
        differences.add(c.call + ": " + Arrays.toString(got) + " for " + Arrays.toString(c.wanted));
      }
    }
    assertThat(cases).hasSizeGreaterThan(100);
    assertThat(differences).isEmpty();
  }

  /** What the notes say is left out: an eps of 1e-12 of kornia, the end of an iteration. */
  private static double tolerance(Case c) {
    return c.call.contains("inkhorn") || c.call.contains("SamplesLoss") ? 1e-9 : 1e-11;
  }

  /** One layer of two channels and two positions; the root of a square is its length. */
  @Test
  void featuresAreComparedAsLpipsDoes() throws Exception {
    JavaRunner runner = new JavaRunner();
    List<String> methods = new ArrayList<>();
    for (String call : List.of(FEATURES, METRIC)) {
      methods.add(runner.add(Translator.translate(call).get(0)));
    }
    Class<?> compiled = runner.compile(folder);
    Map<String, Object> bound =
        Map.of(
            "pairs",
            1,
            "x",
            List.of(Matrix.of(new double[] {3, 0, 4, 1}, 2, 2)),
            "y",
            List.of(Matrix.of(new double[] {0, 1, 1, 0}, 2, 2)),
            "weights",
            List.of(Doubles.of(0.5, 2)));
    double wanted = (0.5 * 0.36 + 2 * 0.04 + 0.5 + 2) / 2;
    for (String method : methods) {
      assertThat(JavaRunner.run(compiled, method, bound))
          .containsExactly(new double[] {wanted}, offset(1e-9));
    }
  }

  private static void refuses(String call, String says) {
    assertThatThrownBy(() -> Translator.translate(call))
        .as(call)
        .isInstanceOf(TranslationException.class)
        .hasMessageContaining(says);
  }

  @Test
  void argumentsWithoutACounterpartAreNamed() {
    refuses("smp.losses.DiceLoss()", "mode must be one of [binary, multiclass, multilabel]");
    refuses("smp.losses.DiceLoss('binary', classes=[0])", "classes must be None with mode");
    refuses("smp.losses.DiceLoss('multilabel', ignore_index=9)", "ignore_index has no counterpart");
    refuses("smp.losses.FocalLoss('binary', normalized=True)", "normalized has no counterpart");
    refuses("smp.losses.FocalLoss('binary', reduced_threshold=0.5)", "reduced_threshold has no");
    refuses("smp.losses.SoftBCEWithLogitsLoss(ignore_index=255)", "ignore_index must be None or");
    refuses("optax.dice_loss(axis=0)", "axis has no counterpart here but for None");
    refuses("optax.dice_loss(reduction='sum')", "reduction must be one of [mean, none]");
    refuses("optax.losses.triplet_margin_loss(norm_degree=3)", "norm_degree must be 2");
    refuses("optax.losses.ranking_softmax_loss(x, y, where=m)", "where has no counterpart");
    refuses(
        "rlax.td_lambda(lambda_=1, stop_target_gradients=False)", "stop_target_gradients has no");
    refuses("ot.emd2_1d(x, y, a)", "b must be given where the other weights are");
    refuses("ot.unbalanced.sinkhorn_unbalanced2(a, b, M, 1, 1, reg_type='entropy')", "reg_type");
    refuses("SamplesLoss('hausdorff')", "loss must be one of");
    refuses("SamplesLoss('energy', potentials=True)", "potentials has no counterpart");
    refuses("SamplesLoss(p=3)", "p must be 1 or 2");
    refuses("pytorch_msssim.ssim(X, Y, nonnegative_ssim=True)", "nonnegative_ssim has no");
    refuses("pytorch_msssim.ssim(X, Y, win=w)", "win has no counterpart");
    refuses("torchmetrics.image.StructuralSimilarityIndexMeasure()", "data_range must be given");
    refuses(
        "torchmetrics.image.StructuralSimilarityIndexMeasure(kernel_size=7, data_range=1)",
        "kernel_size must be 11");
    refuses("monai.losses.SSIMLoss(spatial_dims=3)", "spatial_dims must be 2");
    refuses("kornia.losses.DiceLoss(weight=w)", "weight has no counterpart");
    refuses("kornia.losses.LovaszSoftmaxLoss(weight=w)", "weight has no counterpart");
    refuses("piqa.SSIM(padding=True)", "padding has no counterpart");
    refuses("piqa.TV(norm='L2')", "norm must be one of [L1, L2_squared]");
    refuses("keras.losses.Circle(remove_diagonal=False)", "remove_diagonal must be True");
    refuses("keras.losses.Circle(reduction='none')", "reduction must be");
    refuses(
        "tfr.keras.losses.PairwiseHingeLoss(temperature=0.1)", "temperature has no counterpart");
    refuses("tfr.keras.losses.PairwiseLogisticLoss(reduction='none')", "reduction must be");
    refuses("torchmetrics.retrieval.RetrievalMAP(top_k=3)", "top_k must be None");
    refuses("lpips.LPIPS(spatial=True)", "spatial must be False: there is no map of distances");
    refuses("DPOConfig(loss_type='kto_pair')", "loss_type must be one of [sigmoid, robust, hinge");
    refuses("lambdaLoss(y_pred, y_true, reduction='mean')", "reduction must be 'sum'");
    refuses("tfr.keras.losses.SoftmaxLoss(temperature=2.0)", "temperature has no counterpart");
    refuses("tfa.losses.TripletSemiHardLoss(distance_metric=f)", "distance_metric must be one of");
    refuses("tfgan.losses.wargs.modified_generator_loss(label_smoothing=0.1)", "label_smoothing");
  }

  @Test
  void lossesWithoutACounterpartAreNamed() {
    refuses(
        "keras.losses.CategoricalGeneralizedCrossEntropy(q=0.5)",
        "keras.losses.CategoricalGeneralizedCrossEntropy has no counterpart here: (1 - p^q) / q");
    refuses("optax.poly_loss_cross_entropy(logits, labels)", "has no counterpart here");
    refuses("monai.losses.HausdorffDTLoss()", "it is made of distances to the boundary");
    refuses("GeneralizedDiceFocalLoss(gama=2)", "has no parameter gama");
    refuses("kornia.losses.MS_SSIMLoss()", "Losses.msSsim is the similarity alone");
    refuses("neuralNDCG(y_pred, y_true)", "there is no differentiable sorting");
    refuses(
        "tfa.losses.ContrastiveLoss()",
        "it takes distances; Losses.contrastivePairs().margin(margin).factor(1) takes");
    refuses("ot.gromov_wasserstein2(a)", "there is no Gromov-Wasserstein distance");
  }

  @Test
  void modesTellTheLossesOfSegmentationApart() {
    for (String call : List.of("DiceLoss(mode='binary')", "losses.TverskyLoss(mode='binary')")) {
      assertThat(Translator.translate(call).get(0).library())
          .as(call)
          .isEqualTo("segmentation_models.pytorch");
    }
    assertThat(Translator.translate("DiceLoss(sigmoid=True)").get(0).library()).isEqualTo("MONAI");
  }
}
