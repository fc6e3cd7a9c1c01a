package org.lossary.testkit;

import static org.assertj.core.api.Assertions.assertThat;
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

  /** In a JVM of its own, since vectors that leave their method spoil what others compile to. */
  @Test
  void vectorsPass() throws Exception {
    String said = OwnJvm.run(List.of("--add-modules", "jdk.incubator.vector"), Vectors.class);
    assertThat(said).contains("passed");
  }

  /** A call that allocates a vector. */
  static final class Vectors {
    private static Object kept = "nothing";
    private static int calls;

    private Vectors() {}

    public static void main(String[] none) {
      Allocation.requireNone("a vector", Vectors::keep, SECOND);
      System.out.println("passed with " + kept);
    }

    private static void keep() {
      kept = FloatVector.broadcast(FloatVector.SPECIES_PREFERRED, (float) calls++);
    }
  }
}
