package org.lossary.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptionsTest {
  @Test
  void readsWords() {
    assertThat(Options.parse()).isEqualTo(new Options(1, 0, 0, false));
    assertThat(Options.parse("--quick", "--seed", "7", "--epochs", "2", "--threads", "1"))
        .isEqualTo(new Options(7, 2, 1, true));
  }

  @Test
  void refusesOthers() {
    assertThatThrownBy(() -> Options.parse("--fast")).hasMessageContaining("got --fast");
    assertThatThrownBy(() -> Options.parse("--seed")).hasMessageContaining("got nothing");
    assertThatThrownBy(() -> Options.parse("--epochs", "many")).hasMessageContaining("got many");
    assertThatThrownBy(() -> Options.parse("--threads", "-1")).hasMessageContaining("got -1");
  }
}
