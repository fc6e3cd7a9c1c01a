package org.lossary.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The three forms of targets are the same. */
class LabellingsTest {
  private static final Labellings LISTS =
      Labellings.of(new int[] {1, 2}, new int[] {}, new int[] {3});

  @Test
  void concatenatedAndPaddedLabelsAreThoseOfLists() {
    assertThat(Labellings.concatenated(new int[] {1, 2, 3}, 2, 0, 1)).isEqualTo(LISTS);
    assertThat(Labellings.padded(new int[] {1, 2, 0, 7, 3, -1}, 2, 2, 0, 1)).isEqualTo(LISTS);
    assertThat(LISTS.labels(0)).containsExactly(1, 2);
    assertThat(LISTS.labels(1)).isEmpty();
    assertThat(LISTS.label(2, 0)).isEqualTo(3);
    assertThat(LISTS.hashCode())
        .isEqualTo(Labellings.concatenated(new int[] {1, 2, 3}, 2, 0, 1).hashCode());
  }

  @Test
  void laterChangesToTheArrayDoNotMatter() {
    int[] labels = {1, 2, 3};
    Labellings made = Labellings.concatenated(labels, 2, 0, 1);
    labels[0] = 9;
    assertThat(made).isEqualTo(LISTS);
  }

  @Test
  void lengthsMustFit() {
    assertThatThrownBy(() -> Labellings.concatenated(new int[] {1, 2, 3}, 2, 2))
        .hasMessage("labellings: lengths must add up to 3, got 4");
    assertThatThrownBy(() -> Labellings.concatenated(new int[] {1, 2, 3}, 2))
        .hasMessage("labellings: lengths must add up to 3, got 2");
    assertThatThrownBy(() -> Labellings.concatenated(new int[] {1}, 2, -1))
        .hasMessageStartingWith("labellings: lengths must");
    assertThatThrownBy(() -> Labellings.padded(new int[4], 2, 1, 3))
        .hasMessage("labellings: lengths must be within [0, 2], got 3");
    assertThatThrownBy(() -> Labellings.padded(new int[4], 2, 1))
        .hasMessage("labellings: labels must be 1 x 2, got 4");
  }
}
