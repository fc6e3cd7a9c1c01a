package org.lossary.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
    double most = Arrays.stream(slopes).map(Math::abs).max().orElseThrow();
    for (int i = 0; i < slopes.length; i++) {
      double found = gradients[i / columns].get(0, i % columns);
      assertThat(Math.abs(found - slopes[i])).as("%s", i).isLessThanOrEqualTo(1e-13 * (1 + most));
    }
  }
}
