package org.lossary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImagesTest {
  @Test
  void tenClassesInTurn() {
    Images all = Images.all();
    assertThat(all.rows()).isEqualTo(8600);
    assertThat(all.labels()).isEqualTo(IntStream.range(0, 8600).map(i -> i % 10).toArray());
    assertThat(Images.judging().rows()).isEqualTo(2600);
    for (float pixel : all.pixels()) {
      assertThat(pixel >= 0 && pixel <= 1).isTrue();
    }
  }

  @Test
  void viewsDependOnSeedAndNumberAlone() {
    Images few = Images.training(8);
    int[] rows = {3, 1, 4};
    try (Workers one = new Workers(1);
        Workers two = new Workers(2)) {
      float[] view = Views.STRONG.of(few, rows, 1, 7, one);
      assertThat(Views.STRONG.of(few, rows, 1, 7, two)).isEqualTo(view);
      assertThat(Views.STRONG.of(few, rows, 1, 8, one)).isNotEqualTo(view);
      assertThat(Views.STRONG.of(few, rows, 2, 7, one)).isNotEqualTo(view);
    }
  }

  @Test
  void aViewWithoutChangeButContrastIsTheImage() {
    Images few = Images.training(3);
    try (Workers workers = new Workers(1)) {
      float[] view = new Views(0, 0, 0, 0, 0).of(few, new int[] {2}, 1, 0, workers);
      float[] image = few.take(2).pixels();
      for (int i = 0; i < view.length; i++) {
        assertThat(view[i] > 0).isEqualTo(image[i] > 0);
      }
    }
  }

  @Test
  void turnsKeepThePixelsAndTurnAClassAsOne() {
    Images few = Images.training(20);
    float[] turned = few.pixels().clone();
    Turns.apply(turned, few.labels(), new Random(4));
    assertThat(turned).isNotEqualTo(few.pixels());
    float[] again = few.take(IntStream.range(10, 20).toArray()).pixels();
    Turns.apply(again, IntStream.range(0, 10).toArray(), new Random(4));
    assertThat(java.util.Arrays.copyOfRange(turned, 10 * Images.SIZE, 20 * Images.SIZE))
        .isEqualTo(again);
    float[] sorted = turned.clone();
    float[] before = few.pixels().clone();
    java.util.Arrays.sort(sorted);
    java.util.Arrays.sort(before);
    assertThat(sorted).isEqualTo(before);
  }
}
