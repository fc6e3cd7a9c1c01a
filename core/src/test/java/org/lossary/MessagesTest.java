package org.lossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What batches and the catalogue say of what they cannot use. */
class MessagesTest {

  @Test
  void aMaskOfAnotherLengthIsToldTheLengthsThatItMayHave() {
    Batch column = Batch.of(new double[] {1, 2, 3}, new double[3]);
    assertThatThrownBy(() -> column.mask(new boolean[2]))
        .isInstanceOf(LossException.class)
        .hasMessage("batch: mask must have 3 entries, got 2");
    Batch rows = Batch.of(Matrix.of(new double[6], 3, 2), Matrix.of(new double[6], 3, 2));
    assertThatThrownBy(() -> rows.mask(new boolean[2]))
        .isInstanceOf(LossException.class)
        .hasMessage("batch: mask must have 3 or 6 entries, got 2");
  }

  @Test
  void idsAreFoundWhateverTheCaseOfTheirLetters() {
    assertThat(Catalog.parse("Smooth-L1:beta=2")).isEqualTo(Catalog.parse("smooth-l1:beta=2"));
    assertThatThrownBy(() -> Catalog.parse("nn.HuberLoss")).hasMessageContaining("huber");
  }

  @Test
  void lossesAreNamedByTheirTitlesAndByOtherLibraries() {
    String[][] expected = {
      {"pinball", "(did you mean quantile?)"},
      {"logloss", "categorical-cross-entropy"},
      {"mean squared error", "(did you mean mse, "},
      {"weston-watkins", "(did you mean multi-margin?)"},
      {"L1", "(did you mean mae"},
      {"hubr", "(did you mean huber?)"}
    };
    for (String[] pair : expected) {
      assertThatThrownBy(() -> Catalog.parse(pair[0])).hasMessageContaining(pair[1]);
    }
  }

  @Test
  void valuesOfAnotherTypeAreToldWhatIsWanted() {
    assertThatThrownBy(() -> Catalog.parse("huber:delta=1/2")).hasMessageContaining("a number");
    assertThatThrownBy(() -> Catalog.parse("cross-entropy:ignoreLabel=x"))
        .hasMessageContaining("ignoreLabel must be a whole number");
    assertThatThrownBy(() -> Catalog.parse("mape:percent=2"))
        .hasMessageContaining("percent must be true or false");
  }
}
