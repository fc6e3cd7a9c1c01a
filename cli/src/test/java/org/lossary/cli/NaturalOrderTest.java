package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  @Test
  void digitsCountAsNumbers() {
    List<String> order =
        List.of(
            "-3",
            "-2.5",
            "0",
            "1",
            "2",
            "10",
            "1e1",
            "10.5",
            "100",
            "",
            "1 a",
            "item",
            "item 1",
            "item 2",
            "item 2b",
            "item 10",
            "item 123456789012345678901",
            "items",
            "v1.2",
            "v1.10");
    for (int seed = 0; seed < 20; seed++) {
      List<String> shuffled = new ArrayList<>(order);
      Collections.shuffle(shuffled, new Random(seed));
      shuffled.sort(NaturalOrder.INSTANCE);
      assertThat(shuffled).containsExactlyElementsOf(order);
    }
    assertThat(NaturalOrder.INSTANCE.compare("item 2", "item 2")).isZero();
    assertThat(NaturalOrder.INSTANCE.compare("a\u0663", "a3")).isNotZero();
  }
}
