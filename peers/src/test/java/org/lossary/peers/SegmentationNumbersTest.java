package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The Dice loss of one small example under the conventions of five libraries, to ten digits. */
class SegmentationNumbersTest {
  private static final double[] P = {.8, .6, .3, .1, .4, .2, .9, .5};
  private static final double[] Y = {1, 1, 0, 0, 0, 0, 1, 1};

  @Test
  void keras() {
    assertDice("keras_dice", Map.of(), 0.2820512913);
  }

  @Test
  void monai() {
    assertDice("dice", Map.of(), 0.2815782261);
  }

  @Test
  void monaiWithThePooledBatch() {
    assertDice("dice", Map.of("batch", true), 0.2820509204);
  }

  @Test
  void monaiWithSquares() {
    assertDice("dice", Map.of("squaredPred", true), 0.1189388715);
  }

  @Test
  void segmentationModels() {
    assertDice("smp_dice", Map.of("mode", "binary", "fromLogits", false), 0.2820512821);
  }

  @Test
  void flux() {
    assertDice("flux_dice", Map.of(), 0.1032608696);
  }

  private static void assertDice(String id, Map<String, Object> params, double expected) {
    int[] shape = {2, 1, 4};
    PeerCase c =
        new PeerCase(
            id,
            "a",
            new java.util.HashMap<>(params),
            Map.of("input", Tensor.of(shape, P), "target", Tensor.of(shape, Y)),
            PeerCase.Dtype.F64);
    Tensor value = Peers.compute(c).value();
    assertThat(value == null ? Double.NaN : value.data()[0]).isCloseTo(expected, within(5e-11));
  }
}
