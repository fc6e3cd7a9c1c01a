package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExampleCommandTest {
  @Test
  void withoutANameItListsThem() {
    Run run = Run.of("example");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines().map(l -> l.split(" ")[0]))
        .containsExactly("siamese", "facenet", "simclr", "moco", "supcon");
    assertThat(Run.of("example", "--json").out()).contains("\"id\" : \"moco\"");
  }

  @Test
  void seedsHaveAMeanAndASpread() {
    Run run = Run.line("example supcon --quick --epochs 1 --seeds 2");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("seed 2, SupCon, epoch 1 of 1: loss ");
    assertThat(run.out())
        .startsWith("accuracy, 1000 labels\n")
        .containsPattern("SupCon, probe +0\\.\\d{3} ± 0\\.\\d{3} \\(standard deviation of 2 seeds");
    String json = Run.line("example supcon --quick --epochs 1 --json").out();
    assertThat(json).contains("\"example\" : \"supcon\"").contains("\"of\" : \"cross-entropy\"");
  }

  @Test
  void badInputIsALine() {
    assertThat(Run.of("example", "simclear").err())
        .contains("'simclear' is none of [siamese, facenet, simclr, moco, supcon]");
    assertThat(Run.line("example moco --seeds 0").err()).contains("--seeds must be >= 1, got 0");
    assertThat(Run.line("example moco --epochs -1").err()).contains("must be >= 0, got -1");
    assertThat(Run.line("example moco --epochs -1").exit()).isEqualTo(2);
  }
}
