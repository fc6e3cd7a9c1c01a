package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * pytorch-metric-learning's LpDistance of any p, which divides rows by the norm of the same p: from
 * its definition by mpmath, in 30 digits.
 */
class LpDistancesTest {

  @ParameterizedTest
  @CsvSource({
    "3, true, 0.60570686427737989, 1.3164087769459066, 0.81007613534959852",
    "1.5, true, 0.64864400328186129, 1.3153171213725743, 0.72031793312891206",
    "1, true, 0.66666666666666667, 1.3333333333333333, 0.66666666666666667",
    "3, false, 1.2599210498948732, 3.2710663101885897, 2.0800838230519041",
    "1.5, false, 1.5874010519681995, 4.0081889926881789, 2.4472608147714755",
    "1, false, 2, 5, 3"
  })
  void areThoseOfTheirDefinition(
      double p, boolean normalise, double first, double second, double third) {
    Map<String, Object> distance =
        Map.of("type", "lp", "p", p, "power", 1, "normalizeEmbeddings", normalise);
    Tensor rows = Tensor.of(new int[] {3, 2}, 1, 2, 2, 1, 3, -1);
    Tensor found =
        Peers.compute(
                new PeerCase(
                    "distance_matrix",
                    "a",
                    Map.of("distance", distance),
                    Map.of("embeddings", rows),
                    PeerCase.Dtype.F64))
            .value();
    assertThat(found).isNotNull();
    double[] far = found == null ? new double[9] : found.data();
    assertThat(new double[] {far[1], far[2], far[5]})
        .containsExactly(new double[] {first, second, third}, within(1e-15));
    assertThat(new double[] {far[0], far[4], far[8]}).containsOnly(0);
  }
}
