package org.lossary.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import jdk.incubator.vector.FloatVector;
import org.junit.jupiter.api.Test;

/** The check of memory names what allocates, and lets the JVM's own vectors pass. */
class AllocationTest {
  private static final long SECOND = 1_000_000_000L;

  private final List<Object> kept = new ArrayList<>();

  private void keep(Object o) {
    kept.clear();
    kept.add(o);
  }

  @Test
  void nothing() {
    double[] sum = {0};
    assertThatCode(() -> Allocation.requireNone("nothing", () -> sum[0]++, SECOND))
        .doesNotThrowAnyException();
  }

  @Test
  void anArrayIsNamed() {
    assertThatThrownBy(() -> Allocation.requireNone("an array", () -> keep(new double[10]), SECOND))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("an array allocates")
        .hasMessageContaining("[D in org.lossary.testkit.AllocationTest");
  }

  @Test
  void vectorsPass() {
    assertThatCode(
            () ->
                Allocation.requireNone(
                    "a vector",
                    () -> keep(FloatVector.broadcast(FloatVector.SPECIES_PREFERRED, kept.size())),
                    SECOND))
        .doesNotThrowAnyException();
  }
}
