package org.lossary.bakeoff.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderTest {
  @Test
  void isTheStableOrder() {
    Random random = new Random(5);
    for (int n = 0; n < 40; n++) {
      double[] keys = random.ints(n, 0, 7).asDoubleStream().toArray();
      int[] expected =
          IntStream.range(0, n)
              .boxed()
              .sorted(Comparator.comparingDouble(i -> keys[i]))
              .mapToInt(i -> i)
              .toArray();
      assertThat(Order.ascending(keys)).isEqualTo(expected);
    }
  }
}
