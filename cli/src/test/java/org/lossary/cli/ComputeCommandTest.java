package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cases go in, one line a case comes out. */
class ComputeCommandTest {
  private static final String HUBER =
      "{\"case\":\"a\",\"loss\":\"huber_loss\",\"params\":{\"delta\":1,\"reduction\":\"mean\"},"
          + "\"inputs\":{\"input\":[0.5,3.1],\"target\":[0,0]}}";

  @Test
  void aCaseIsAnsweredOnOneLineWithItsGradients() {
    Run run = Run.withInput(HUBER, "compute", "-");
    assertThat(run.out().lines())
        .containsExactly(
            "{\"case\":\"a\",\"loss\":\"huber_loss\",\"value\":1.3625,\"gradients\":{"
                + "\"input\":{\"dtype\":\"f64\",\"shape\":[2],\"data\":[0.25,0.5]},"
                + "\"target\":{\"dtype\":\"f64\",\"shape\":[2],\"data\":[-0.25,-0.5]}},"
                + "\"outputs\":{}}");
    assertThat(run.exit()).isZero();
  }

  @Test
  void floatsAreComputedInFloat() {
    Run run = Run.withInput(HUBER, "compute", "--dtype", "f32", "-");
    assertThat(run.out()).contains("\"dtype\":\"f32\"").contains("\"data\":[0.25,0.5]");
    double value = Double.parseDouble(run.out().replaceAll(".*\"value\":([0-9.]+).*\\s*", "$1"));
    assertThat(value).isBetween(1.362499, 1.362501);
    assertThat(run.exit()).isZero();
  }

  @Test
  void aCaseThatCannotBeComputedDoesNotStopTheOthers() {
    Run run =
        Run.withInput(
            "[{\"case\":\"x\",\"loss\":\"no_such_loss\",\"inputs\":{}},\n"
                + "{\"case\":\"y\",\"loss\":\"bce\",\"inputs\":{\"input\":[0.5]}},\n"
                + HUBER
                + "]",
            "compute",
            "-");
    assertThat(run.out().lines().toList())
        .hasSize(3)
        .startsWith(
            "{\"case\":\"x\",\"error\":\"unknown loss id 'no_such_loss'\"}",
            "{\"case\":\"y\",\"error\":\"bce: input target is missing; there are [input]\"}");
    assertThat(run.exit()).isEqualTo(1);
  }

  @Test
  void filesMayBeJoined() {
    Run run = Run.withInput("[" + HUBER + "]\n[" + HUBER + ",[1]]\n" + HUBER, "compute", "-");
    assertThat(run.out().lines()).hasSize(4);
    assertThat(run.out()).containsOnlyOnce("a case must be a JSON object, got START_ARRAY");
  }

  @Test
  void whatTorchDividesByZeroIsZero() {
    Run run =
        Run.withInput(
            "{\"case\":\"a\",\"loss\":\"cross_entropy\",\"params\":{\"reduction\":\"mean\"},"
                + "\"inputs\":{\"logits\":{\"shape\":[1,2],\"data\":[1,2]},\"target\":[-100]}}",
            "compute",
            "-");
    assertThat(run.out()).contains("\"value\":0.0");
  }

  @Test
  void textThatIsNotJsonIsOneClearLine() {
    Run run = Run.withInput("value,target\n1,2\n", "compute", "-");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("not JSON at line 1");
  }

  @Test
  void theIdsOfOtherLibrariesAreListed() {
    Run run = Run.of("compute", "--ids");
    assertThat(run.out().lines())
        .contains("cross_entropy", "keras_binary_focal", "focal_softmax", "lossary/huber");
    assertThat(run.exit()).isZero();
  }
}
