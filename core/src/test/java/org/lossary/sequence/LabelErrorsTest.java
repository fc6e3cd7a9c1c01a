package org.lossary.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Edit distances. */
class LabelErrorsTest {
  private static int[] letters(String text) {
    return text.chars().toArray();
  }

  @Test
  void kittenIsThreeEditsFromSitting() {
    assertThat(LabelErrors.of(letters("kitten"), letters("sitting")))
        .isEqualTo(new LabelErrors(2, 1, 0, 6));
    assertThat(LabelErrors.of(letters("sitting"), letters("kitten")))
        .isEqualTo(new LabelErrors(2, 0, 1, 7));
  }

  @Test
  void batchesAddUp() {
    Labellings right = Labellings.of(new int[] {1, 2}, new int[] {3}, new int[] {});
    Labellings read = Labellings.of(new int[] {1}, new int[] {4}, new int[] {5, 6});
    LabelErrors errors = LabelErrors.of(right, read);
    assertThat(errors).isEqualTo(new LabelErrors(1, 2, 1, 3));
    assertThat(errors.distance()).isEqualTo(4);
    assertThat(errors.rate()).isEqualTo(4.0 / 3);
    assertThatThrownBy(() -> LabelErrors.of(right, Labellings.of()))
        .hasMessage("label errors: read must be 3, got 0");
  }

  @Test
  void nothingRightDividesByOne() {
    assertThat(LabelErrors.of(new int[0], new int[] {1, 2}).rate()).isEqualTo(2);
    assertThat(LabelErrors.of(new int[0], new int[0]).rate()).isZero();
  }

  @Test
  void distanceIsAMetricAndItsKindsExplainTheLengths() {
    SplittableRandom random = new SplittableRandom(3);
    for (int round = 0; round < 500; round++) {
      int[] a = random.ints(random.nextInt(8), 0, 3).toArray();
      int[] b = random.ints(random.nextInt(8), 0, 3).toArray();
      int[] c = random.ints(random.nextInt(8), 0, 3).toArray();
      LabelErrors ab = LabelErrors.of(a, b);
      assertThat(ab.distance()).isEqualTo(LabelErrors.of(b, a).distance());
      assertThat(ab.insertions() - ab.deletions()).isEqualTo(b.length - a.length);
      assertThat(LabelErrors.of(a, c).distance())
          .isLessThanOrEqualTo(ab.distance() + LabelErrors.of(b, c).distance());
      assertThat(LabelErrors.of(a, a).distance()).isZero();
    }
  }
}
