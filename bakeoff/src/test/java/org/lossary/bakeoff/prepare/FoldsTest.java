package org.lossary.bakeoff.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lossary.Task;
import org.lossary.bakeoff.prepare.Folds.Fold;

class FoldsTest {
  private static Target target(int n, boolean classes) {
    Random random = new Random(4);
    double[] values =
        IntStream.range(0, n)
            .mapToDouble(i -> classes ? (random.nextInt(10) == 0 ? 1 : 0) : random.nextGaussian())
            .toArray();
    return new Target(
        classes ? Task.BINARY_CLASSIFICATION : Task.REGRESSION,
        "",
        IntStream.range(0, n).toArray(),
        values,
        classes ? List.of("a", "b") : List.of(),
        0,
        List.of());
  }

  @Test
  void everyRowIsTestedOnceARepeatAndPartsDoNotOverlap() {
    List<Fold> folds = Folds.of(target(203, false), 5, 2, 1);
    assertThat(folds).extracting(Fold::name).startsWith("1.1", "1.2").endsWith("2.5").hasSize(10);
    for (int r = 0; r < 2; r++) {
      int[] tested =
          folds.subList(5 * r, 5 * r + 5).stream()
              .flatMapToInt(f -> Arrays.stream(f.test()))
              .sorted()
              .toArray();
      assertThat(tested).isEqualTo(IntStream.range(0, 203).toArray());
    }
    for (Fold f : folds) {
      int[] all = IntStream.of(f.train().length, f.validation().length, f.test().length).toArray();
      assertThat(Arrays.stream(all).sum()).isEqualTo(203);
      assertThat(
              IntStream.concat(
                      IntStream.concat(Arrays.stream(f.train()), Arrays.stream(f.validation())),
                      Arrays.stream(f.test()))
                  .distinct()
                  .count())
          .isEqualTo(203);
      assertThat(f.validation().length).isBetween(30, 35);
    }
  }

  @Test
  void everyPartHasItsShareOfARareClass() {
    Target target = target(1000, true);
    int ones = target.classCounts()[1];
    for (Fold f : Folds.of(target, 5, 1, 3)) {
      double test = Arrays.stream(f.test()).filter(i -> target.values()[i] == 1).count();
      double validation =
          Arrays.stream(f.validation()).filter(i -> target.values()[i] == 1).count();
      assertThat(test).isBetween(ones / 5.0 - 1, ones / 5.0 + 1);
      assertThat(validation).isBetween(0.16 * ones - 1.5, 0.16 * ones + 1.5);
    }
  }

  @Test
  void theSeedDecides() {
    Target target = target(100, false);
    assertThat(Folds.of(target, 4, 1, 9).get(0).test())
        .isEqualTo(Folds.of(target, 4, 1, 9).get(0).test())
        .isNotEqualTo(Folds.of(target, 4, 1, 10).get(0).test());
    assertThat(Folds.of(target, 4, 2, 9).get(0).test())
        .isNotEqualTo(Folds.of(target, 4, 2, 9).get(4).test());
  }

  @Test
  void samplesKeepSomeRowsOfARareClass() {
    double[] values = new double[1000];
    for (int i = 0; i < 8; i++) {
      values[100 * i] = 1;
    }
    Target rare =
        new Target(
            Task.BINARY_CLASSIFICATION,
            "",
            IntStream.range(0, 1000).toArray(),
            values,
            List.of("a", "b"),
            0,
            List.of());
    assertThat(rare.take(Folds.sample(rare, 100, 6, 1)).classCounts()[1]).isEqualTo(6);
    assertThat(rare.take(Folds.sample(rare, 100, 20, 1)).classCounts()[1]).isEqualTo(8);
  }

  @Test
  void samplesKeepTheSharesOfClasses() {
    Target target = target(2000, true);
    int[] rows = Folds.sample(target, 500, 10, 1);
    double share = target.classCounts()[1] / 2000.0;
    assertThat(rows).hasSize(500).isSorted().doesNotHaveDuplicates();
    assertThat(target.take(rows).classCounts()[1] / 500.0).isBetween(share - 0.003, share + 0.003);
    assertThat(Folds.sample(target, 5000, 10, 1)).hasSize(2000);
  }
}
