package org.lossary.peers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parameters of pytorch-metric-learning of which there are no reference cases. */
class MinersAndVariantsTest {
  /** Four points on a line; the last one is of a class of its own. */
  private static PeerResult of(String loss, Map<String, Object> params) {
    Map<String, Tensor> inputs = new HashMap<>();
    inputs.put("embeddings", Tensor.of(new int[] {4, 1}, 0, 1, 3, 7));
    inputs.put("labels", new Tensor(new int[] {4}, new double[] {0, 0, 1, 2}, true));
    return Peers.compute(new PeerCase(loss, "a", params, inputs, PeerCase.Dtype.F64));
  }

  private static double[] numbers(PeerResult result, String output) {
    return requireNonNull(result.outputs().get(output)).data();
  }

  private static Map<String, Object> mining(String positives, String negatives) {
    return Map.of(
        "miner",
        "batchEasyHard",
        "posStrategy",
        positives,
        "negStrategy",
        negatives,
        "distance",
        Map.of("type", "lp", "p", 2, "power", 1, "normalizeEmbeddings", false));
  }

  @Test
  void besideAllPositivesAnchorsWithoutAnyKeepTheirNegative() {
    PeerResult found = of("miner_batcheasyhard", mining("all", "hard"));
    assertThat(numbers(found, "anchorOfPositive")).containsExactly(0, 1);
    assertThat(numbers(found, "anchorOfNegative")).containsExactly(0, 1, 2, 3);
    assertThat(numbers(found, "negative")).containsExactly(2, 2, 1, 2);
  }

  @Test
  void besideAllNegativesPositivesAreThoseOfAnchorsThatHaveSome() {
    PeerResult found = of("miner_batcheasyhard", mining("easy", "all"));
    assertThat(numbers(found, "anchorOfPositive")).containsExactly(0, 1);
    assertThat(numbers(found, "negative")).hasSize(2 + 2 + 3 + 3);
  }

  @Test
  void strategiesHaveTheirDefaultsAndUnknownParametersAreRefused() {
    PeerResult found = of("miner_batcheasyhard", Map.of("miner", "batchEasyHard"));
    assertThat(numbers(found, "positive")).hasSameSizeAs(numbers(found, "negative"));
    assertThatThrownBy(
            () ->
                of("miner_batcheasyhard", Map.of("miner", "batchEasyHard", "allowedPosRange", 0.5)))
        .isInstanceOf(PeerException.class)
        .hasMessage(
            "miner_batcheasyhard: unknown parameter allowedPosRange of miner batchEasyHard");
  }

  /** 1 - (1 + R)^-alpha of one anchor: its cosine to all rows is 1, so every rank counts a half. */
  @Test
  void variantsOfPositivesBeforeNegatives() {
    Map<String, Object> power = Map.of("variant", "Dq", "alpha", 2, "anneal", 0.1);
    Map<String, Object> bounded = Map.of("variant", "Ib", "b", 3, "anneal", 0.1);
    Map<String, Tensor> inputs = new HashMap<>();
    inputs.put("embeddings", Tensor.of(new int[] {4, 1}, 5, 1, 3, 7));
    inputs.put("labels", new Tensor(new int[] {4}, new double[] {0, 0, 1, 1}, true));
    PeerResult first = Peers.compute(new PeerCase("pnp", "a", power, inputs, PeerCase.Dtype.F64));
    PeerResult second =
        Peers.compute(new PeerCase("pnp", "a", bounded, inputs, PeerCase.Dtype.F64));
    // Two negatives, as alike as the positive: R = 1.
    assertThat(requireNonNull(first.value()).data()[0]).isCloseTo(1 - 0.25, within(1e-12));
    assertThat(requireNonNull(second.value()).data()[0])
        .isCloseTo((3 - Math.log(4)) / 9, within(1e-12));
  }
}
