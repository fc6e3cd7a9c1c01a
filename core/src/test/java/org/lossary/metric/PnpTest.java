package org.lossary.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lossary.Losses;
import org.lossary.Matrix;

/** The variants of positives before negatives, with numbers computed by NumPy. */
class PnpTest {
  private static final double[] E = {1, 2, 2, 1, 3, -1, 1, -2, -1, 1, -2, -1};
  private static final int[] LABELS = {0, 0, 0, 1, 1, 2};

  @ParameterizedTest
  @CsvSource({
    "POWER, 1, 2, 0.44674048837379504, 0.2534108094658745",
    "POWER, 2.5, 0.7, 0.6188304990766846, 0.36735263934886475",
    "BOUNDED, 1, 2, 0.5928151470079849, 0.30458351819019336",
    "BOUNDED, 2.5, 0.7, 1.1837025813804853, 0.6038677462085871"
  })
  void variants(PnpVariant variant, double alpha, double b, double others, double itself) {
    LabelledEmbeddings inputs = LabelledEmbeddings.of(Matrix.of(E, 6, 2), LABELS);
    Pnp loss = Losses.pnp().variant(variant).anneal(0.1).alpha(alpha).b(b);
    assertThat(loss.value(inputs)).isCloseTo(others, within(1e-14));
    assertThat(loss.itself(true).value(inputs)).isCloseTo(itself, within(1e-14));
  }

  @Test
  void fewNegativesBefore() {
    for (double rank : new double[] {1e-12, 1e-6, 1e-3, 4.9e-3, 5.1e-3}) {
      // The first terms of the series about 0, of which the next is of no account but in the last.
      double x = 2 * rank;
      double series = x * x * (1 / 2.0 - x / 3 + x * x / 4 - x * x * x / 5 + x * x * x * x / 6);
      series += x * x * (-Math.pow(x, 5) / 7 + Math.pow(x, 6) / 8);
      assertThat(PnpVariant.BOUNDED.value(rank, 1, 2))
          .isCloseTo(series / 4, within(1e-12 * series));
    }
  }
}
