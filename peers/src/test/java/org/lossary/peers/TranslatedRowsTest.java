package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.peers.translate.Translation;
import org.lossary.peers.translate.Translator;

/** Losses of rows and of angles whose translations have no reference cases of their own. */
class TranslatedRowsTest {
  private static final double[] SCORES = {-1.5, 0.3, 2, -0.2};

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  /** Rows of two: softmax cross-entropy and divergence of Optax. */
  @Test
  void rowsOfOptax() throws Exception {
    double first = Math.log1p(Math.exp(1.8));
    double second = Math.log1p(Math.exp(-2.2));
    JavaRunner runner = new JavaRunner();
    Map<String, double[]> wanted = new LinkedHashMap<>();
    Map<String, String> methods = new LinkedHashMap<>();
    wanted.put(
        "optax.softmax_cross_entropy_with_integer_labels(x, k)", new double[] {first, second});
    wanted.put("optax.softmax_cross_entropy(x, y).mean()", new double[] {(first + second) / 2});
    String sparse = "keras.losses.SparseCategoricalCrossentropy(from_logits=True";
    wanted.put(sparse + ")(k, x)", new double[] {(first + second) / 2});
    wanted.put(sparse + ", ignore_class=1)(z, x)", new double[] {second});
    wanted.put(
        "keras.losses.sparse_categorical_crossentropy(k, x, from_logits=True)",
        new double[] {first, second});
    wanted.put(
        "optax.kl_divergence(x, q)",
        new double[] {
          0.25 * (Math.log(0.25) + 1.5) + 0.75 * (Math.log(0.75) - 0.3),
          0.5 * (Math.log(0.5) - 2) + 0.5 * (Math.log(0.5) + 0.2)
        });
    wanted
        .keySet()
        .forEach(call -> methods.put(call, runner.add(Translator.translate(call).get(0))));
    Class<?> compiled = runner.compile(folder);
    Map<String, Object> bound =
        Map.of(
            "x",
            SCORES,
            "k",
            new int[] {0, 0},
            "z",
            new int[] {1, 0},
            "y",
            new double[] {1, 0, 1, 0},
            "q",
            new double[] {0.25, 0.75, 0.5, 0.5},
            "rows",
            2,
            "classes",
            2,
            "columns",
            2);
    wanted.forEach(
        (call, numbers) ->
            assertThat(JavaRunner.run(compiled, String.valueOf(methods.get(call)), bound))
                .as(call)
                .containsExactly(numbers, org.assertj.core.data.Offset.offset(1e-12)));
  }

  /** The translation for rows of length 1 and the one for all rows, which has reference cases. */
  @Test
  void angularLossesAgreeOnRowsOfLengthOne() throws Exception {
    JavaRunner runner = new JavaRunner();
    List<Translation> both = Translator.translate("losses.AngularLoss(alpha=35)");
    List<String> methods = both.stream().map(runner::add).toList();
    Class<?> compiled = runner.compile(folder);
    Map<String, Object> bound =
        Map.of(
            "embeddings",
            new double[] {1, 0, 0.6, 0.8, -0.8, 0.6, 0, -1},
            "labels",
            new int[] {0, 0, 1, 1},
            "rows",
            4,
            "columns",
            2);
    double[] first = JavaRunner.run(compiled, methods.get(0), bound);
    assertThat(first[0]).isPositive();
    assertThat(JavaRunner.run(compiled, methods.get(1), bound))
        .containsExactly(first, org.assertj.core.data.Offset.offset(1e-14));
  }
}
