package org.lossary.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lossary.Catalog;
import org.lossary.Matrix;

/**
 * Losses by p-norms against {@code p-norms.txt}: their definitions in 50 digits by mpmath, from the
 * script beside it.
 */
class PNormsTest {
  private static final Path FILE = Path.of("src/test/resources/org/lossary/metric/p-norms.txt");

  static List<String> cases() throws IOException {
    List<String> lines =
        Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#")).toList();
    assertThat(lines).hasSize(240);
    return lines;
  }

  private static double[] numbers(String words) {
    return Arrays.stream(words.split(" "))
        .mapToDouble(w -> w.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(w))
        .toArray();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void valueAndGradientsAreThoseOfTheDefinition(String line) {
    String[] parts = line.split("; ");
    double[] parameters = numbers(parts[1]);
    int columns = Integer.parseInt(parts[2]);
    double[] all = numbers(parts[3]);
    int rows = all.length / columns;
    Matrix[] inputs = new Matrix[rows];
    Matrix[] gradients = new Matrix[rows];
    for (int i = 0; i < rows; i++) {
      double[] row = Arrays.copyOfRange(all, i * columns, (i + 1) * columns);
      inputs[i] = Matrix.of(row, 1, columns);
      gradients[i] = Matrix.of(new double[columns], 1, columns);
    }
    double p = parameters[0];
    double eps = parameters[1];
    double margin = parameters[2];
    boolean flag = parameters[3] == 1;
    double value =
        parts[0].equals("triplet-margin")
            ? new TripletMargin(margin, PairDistance.NORM, p, eps, flag)
                .valueAndGradient(EmbeddingTriplets.of(inputs[0], inputs[1], inputs[2]), gradients)
            : new ContrastivePairs(margin, PairDistance.NORM, p, eps, true, 0.5)
                .valueAndGradient(
                    EmbeddingPairs.of(inputs[0], inputs[1], new int[] {flag ? 1 : 0}), gradients);
    double expected = Double.parseDouble(parts[4]);
    assertThat(Math.abs(value - expected)).isLessThanOrEqualTo(1e-14 * (1 + expected));
    double[] slopes = numbers(parts[5]);
    if (parts[0].equals("contrastive-pairs") && eps == 0 && flag) {
      requireOfABatch(p, all, columns, expected, slopes);
    }
    double most = Arrays.stream(slopes).map(Math::abs).max().orElseThrow();
    for (int i = 0; i < slopes.length; i++) {
      double found = gradients[i / columns].get(0, i % columns);
      assertThat(Math.abs(found - slopes[i])).as("%s", i).isLessThanOrEqualTo(1e-13 * (1 + most));
    }
  }

  /** The same pair as a batch of two rows of one label, each the other's positive. */
  private static void requireOfABatch(
      double p, double[] rows, int columns, double expected, double[] slopes) {
    BatchContrastive loss =
        new BatchContrastive(0, 0, Penalty.HALF_SQUARED, true, Distance.lp(p), Reducer.TERMS);
    double[] gradient = new double[rows.length];
    double value =
        loss.valueAndGradient(
            LabelledEmbeddings.of(Matrix.of(rows, 2, columns), 1, 1),
            Matrix.of(gradient, 2, columns));
    assertThat(value).isCloseTo(expected, within(1e-14 * (1 + expected)));
    for (int i = 0; i < slopes.length; i++) {
      assertThat(gradient[i]).isCloseTo(slopes[i], within(1e-13 * (1 + expected)));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5, 3, 20, Double.POSITIVE_INFINITY})
  void normalisedRowsHaveTheNormOne(double p) {
    double[] x = {3, -1, 0.5, 0.25, 2, -4};
    double[] z = x.clone();
    for (int i = 0; i < 2; i++) {
      double sum = 0;
      for (int j = 3 * i; j < 3 * i + 3; j++) {
        sum =
            Double.isInfinite(p)
                ? Math.max(sum, Math.abs(x[j]))
                : sum + Math.pow(Math.abs(x[j]), p);
      }
      double norm = Double.isInfinite(p) ? sum : Math.pow(sum, 1 / p);
      for (int j = 3 * i; j < 3 * i + 3; j++) {
        z[j] /= norm;
      }
    }
    double[] found = new double[4];
    double[] expected = new double[4];
    Distances.between(Distance.normalizedLp(p), Matrix.of(x, 2, 3), Matrix.of(found, 2, 2));
    Distances.between(Distance.lp(p), Matrix.of(z, 2, 3), Matrix.of(expected, 2, 2));
    assertThat(found).containsExactly(expected, within(1e-15));
    assertThat(found[1]).isPositive();
  }

  @Test
  void namesAreReadBack() {
    for (Distance distance :
        List.of(Distance.lp(3), Distance.normalizedLp(1), Distance.lp(2.5), Distance.COSINE)) {
      assertThat(Distance.of(distance.name())).isEqualTo(distance);
    }
    assertThat(Distance.of("normalized-lp-2.5")).isEqualTo(Distance.normalizedLp(2.5));
    assertThat(Distance.lp(2)).isSameAs(Distance.EUCLIDEAN);
    assertThat(Distance.lp(1)).isSameAs(Distance.MANHATTAN);
    assertThat(Catalog.parse("batch-triplet:distance=lp-3").toString()).contains("LP_3");
    assertThatThrownBy(() -> Catalog.parse("batch-triplet:distance=lp-x"))
        .hasMessageContaining("batch-triplet: distance must be one of [EUCLIDEAN, ")
        .hasMessageContaining("LP_P or NORMALIZED_LP_P, or a norm with _POWER_Q, got lp-x");
    assertThatThrownBy(() -> Catalog.parse("batch-triplet:distance=lp-0.5"))
        .hasMessage("batch-triplet: distance must have a p >= 1, got lp-0.5");
    assertThatThrownBy(() -> Distance.lp(0.5)).hasMessage("distance: p must be >= 1, got 0.5");
  }

  @Test
  void aPowerOfANormIsItsPowerWithTheChainedGradient() {
    double[] x = {0.3, -1.2, 0.5};
    double[] y = {1, 0.4, -0.7};
    for (double p : new double[] {1, 2, 3, Double.POSITIVE_INFINITY}) {
      for (double q : new double[] {1.5, 2, 3}) {
        Distance norm = Distance.lp(p);
        Distance power = norm.power(q);
        double d = norm.of(x, 0, y, 0, 3);
        assertThat(power.of(x, 0, y, 0, 3))
            .isCloseTo(Math.pow(d, q), within(1e-14 * Math.pow(d, q)));
        double[] g = new double[6];
        double[] chained = new double[6];
        power.addGradients(2, power.of(x, 0, y, 0, 3), x, 0, y, 0, 3, g, 0, g, 3);
        norm.addGradients(2 * q * Math.pow(d, q - 1), d, x, 0, y, 0, 3, chained, 0, chained, 3);
        assertThat(g).containsExactly(chained, within(1e-13));
        double[] none = new double[6];
        power.addGradients(2, 0, x, 0, x, 0, 3, none, 0, none, 3);
        assertThat(none).containsOnly(0);
        assertThat(Distance.of(power.name())).isEqualTo(power);
      }
    }
  }

  @Test
  void aPowerOfTheEuclideanNormIsOneOfItsOwnAndOthersHaveNone() {
    assertThat(Distance.EUCLIDEAN.power(2)).isSameAs(Distance.SQUARED_EUCLIDEAN);
    assertThat(Distance.normalizedLp(2).power(2)).isSameAs(Distance.NORMALIZED_SQUARED_EUCLIDEAN);
    assertThat(Distance.of("normalized-lp-3-power-2").name()).isEqualTo("NORMALIZED_LP_3_POWER_2");
    assertThatThrownBy(() -> Distance.lp(3).power(0.5))
        .hasMessage("distance: power must be finite and >= 1, got 0.5");
    assertThatThrownBy(() -> Distance.COSINE.power(2)).hasMessageContaining("of a norm");
    assertThatThrownBy(() -> Distance.lp(3).power(2).power(2)).hasMessageContaining("of a norm");
  }
}
