package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.peers.translate.Translation;
import org.lossary.peers.translate.TranslationException;
import org.lossary.peers.translate.Translator;

/** Sums of losses with factors, and roots: the Java gives the number of the formula. */
class TranslatedSumsTest {
  private static final double[] X = {0.5, -1.25, 3};
  private static final double[] Y = {0, -1, 1};
  private static final double SQUARES = (0.25 + 0.0625 + 4) / 3;
  private static final double ABSOLUTES = (0.5 + 0.25 + 2) / 3;

  /** Scores of two rows and three classes. */
  private static final double[] Z = {1, 2, 0.5, 0.1, -1, 3};

  private static final int[] T = {2, 0};

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  private static double crossEntropy() {
    double first = Math.log(Math.exp(1) + Math.exp(2) + Math.exp(0.5)) - 0.5;
    double second = Math.log(Math.exp(0.1) + Math.exp(-1) + Math.exp(3)) - 0.1;
    return (first + second) / 2;
  }

  private static double hinge() {
    return ((1 + 1 - 0.5 + 1 + 2 - 0.5) / 3 + (1 + 3 - 0.1) / 3) / 2;
  }

  /** Minus the logarithm of the probability, each element by itself. */
  private static double binary() {
    double sum = 0;
    for (int i = 0; i < X.length; i++) {
      sum += Math.log1p(Math.exp(X[i])) - X[i] * (i == 1 ? 1 : 0);
    }
    return sum / X.length;
  }

  @Test
  void numbersAreThoseOfTheFormulas() throws Exception {
    Map<String, Double> wanted = new LinkedHashMap<>();
    wanted.put("0.5*F.mse_loss(x, y) + 0.1*F.l1_loss(x, y)", 0.5 * SQUARES + 0.1 * ABSOLUTES);
    wanted.put("F.mse_loss(x, y) / 2", SQUARES / 2);
    wanted.put(
        "loss = (F.mse_loss(x, y) - 3 * F.l1_loss(x, y)) / 4", SQUARES / 4 - 0.75 * ABSOLUTES);
    wanted.put("torch.sqrt(F.mse_loss(x, y))", Math.sqrt(SQUARES));
    wanted.put("F.mse_loss(x, y).sqrt()", Math.sqrt(SQUARES));
    wanted.put("2 * F.l1_loss(x, y) ** 0.5 + F.mse_loss(x, y)", 2 * Math.sqrt(ABSOLUTES) + SQUARES);
    wanted.put("F.l1_loss(x, y, reduction='sum') - F.mse_loss(x, y)", 3 * ABSOLUTES - SQUARES);
    wanted.put(
        "beta * nn.MSELoss()(x, y) + (1 - beta) * nn.L1Loss()(x, y)",
        0.25 * SQUARES + 0.75 * ABSOLUTES);
    wanted.put(
        "beta * F.cross_entropy(z, t) + 2 * F.multi_margin_loss(z, t)",
        0.25 * crossEntropy() + 2 * hinge());
    wanted.put("F.cross_entropy(z, t) + F.l1_loss(x, y)", crossEntropy() + ABSOLUTES);
    wanted.put(
        "F.binary_cross_entropy_with_logits(x, u) + 0.5 * F.l1_loss(x, y)",
        binary() + 0.5 * ABSOLUTES);
    Map<String, Object> bound =
        Map.of(
            "x",
            X,
            "y",
            Y,
            "u",
            new double[] {0, 1, 0},
            "z",
            Z,
            "t",
            T,
            "beta",
            0.25,
            "rows",
            2,
            "classes",
            3);
    JavaRunner runner = new JavaRunner();
    List<String> methods = new ArrayList<>();
    for (String call : wanted.keySet()) {
      methods.add(runner.add(Translator.translate(call).get(0)));
    }
    Class<?> compiled = runner.compile(folder);
    int at = 0;
    for (Map.Entry<String, Double> w : wanted.entrySet()) {
      double[] got = JavaRunner.run(compiled, methods.get(at), bound);
      assertThat(got).as(w.getKey()).hasSize(1);
      assertThat(got[0]).as(w.getKey()).isCloseTo(w.getValue(), within(1e-13));
      at++;
    }
  }

  private static Translation only(String call) {
    List<Translation> all = Translator.translate(call);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void lossesOfTheSameDataBecomeOneLoss() {
    assertThat(only("0.5*F.mse_loss(x, y) + F.huber_loss(x, y, delta=2)").loss())
        .isEqualTo("WeightedSum.of(0.5, Losses.mse()).plus(1.0, Losses.huber(2.0))");
    assertThat(only("F.cross_entropy(z, t) + F.multi_margin_loss(z, t)").loss())
        .isEqualTo("RowSum.of(1.0, Losses.crossEntropy()).plus(1.0, Losses.multiMargin())");
    assertThat(only("losses.NTXentLoss(0.1)(e, l) + 0.5 * losses.SupConLoss(0.2)(e, l)").loss())
        .isEqualTo(
            "StructuredSum.of(1.0, Losses.ntXent().temperature(0.1))"
                + ".plus(0.5, Losses.supCon().temperature(0.2).reducer(Reducer.NON_ZERO))");
    assertThat(only("torch.sqrt(F.mse_loss(x, y))").loss()).isEqualTo("Losses.rmse()");
  }

  /** The mean of rows divides by the class weights of one of them. */
  @Test
  void meansWithOtherDenominatorsStayApart() {
    Translation t = only("F.cross_entropy(z, t, weight=w) + F.multi_margin_loss(z, t)");
    assertThat(t.loss()).isEmpty();
    assertThat(t.lines()).last().isEqualTo("double loss = term1 + term2;");
  }

  /** Cross-entropy has the classes of a pixel side by side, Dice the pixels of a class. */
  @Test
  void anArrayThatIsReadInTwoOrdersIsTwoVariables() {
    Translation t = only("smp.losses.DiceLoss('multiclass')(x, y) + nn.CrossEntropyLoss()(x, y)");
    assertThat(t.lines())
        .contains(
            "Segmentation inputs = Segmentation.ofLabels(Matrix.of(x, maps, pixels), y, channels);")
        .contains(
            "double term2 = Losses.crossEntropy().value(Batch.ofLabels(Matrix.of(x2, rows,"
                + " classes), y));");
    assertThat(t.notes()).contains("x2 is x in the order that is said of it");
    assertThat(t.variables())
        .anySatisfy(
            v -> {
              assertThat(v.name()).isEqualTo("x2");
              assertThat(v.meaning()).contains("class axis moved to the end");
            });
    assertThat(only("monai.losses.DiceLoss(softmax=True)(x, y) + F.cross_entropy(x, y)").lines())
        .anyMatch(line -> line.contains("Matrix.of(x2, rows, classes), Matrix.of(y2, rows,"));
  }

  @Test
  void whatIsNoSumSaysSo() {
    refuses("F.mse_loss(x, y) * F.l1_loss(x, y)", "is no sum of losses with factors");
    refuses("1 / F.mse_loss(x, y)", "is no sum of losses with factors");
    refuses("F.mse_loss(x, y) ** 2", "is no sum of losses with factors");
    refuses("F.mse_loss(x, y) + 1e-8", "'1.0E-8' is no loss");
    refuses("f(x)[0] * F.mse_loss(x, y)", "cannot be a factor");
    refuses("(x - y)**2", "is not a call such as");
    refuses("F.mse_loss(x, y) + F.nosuch(x, y)", "unknown function 'F.nosuch'");
    refuses("F.mse_loss(x, y, reduction='none') + F.huber_loss(x, y)", "translate it by itself");
  }

  private static void refuses(String call, String says) {
    assertThatThrownBy(() -> Translator.translate(call))
        .as(call)
        .isInstanceOf(TranslationException.class)
        .hasMessageContaining(says);
  }
}
