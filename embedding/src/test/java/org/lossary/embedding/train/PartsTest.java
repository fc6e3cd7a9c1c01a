package org.lossary.embedding.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lossary.embedding.Clusters;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Seeds.Purpose;
import org.lossary.embedding.Vectors;

/** Splits, batches, learning rate and optimiser. */
class PartsTest {
  @Test
  void everyRowIsInOnePart() {
    Vectors v = Clusters.of(10, 20, 8, 1);
    for (Split.Kind kind : Split.Kind.values()) {
      Split split = Split.of(v, kind, 3);
      int[] all =
          IntStream.concat(
                  IntStream.of(split.train()),
                  IntStream.concat(IntStream.of(split.validation()), IntStream.of(split.test())))
              .sorted()
              .toArray();
      assertThat(all).containsExactly(IntStream.range(0, v.rows()).toArray());
      assertThat(Split.of(v, kind, 3).test()).containsExactly(split.test());
      assertThat(Split.of(v, kind, 4).test()).isNotEqualTo(split.test());
    }
  }

  @Test
  void classesThatAreHeldOutAreNeverTrainedWith() {
    Vectors v = Clusters.of(10, 20, 8, 1);
    Split split = Split.of(v, Split.Kind.CLASSES, 3);
    assertThat(classes(v, split.test()))
        .hasSize(3)
        .doesNotContainAnyElementsOf(classes(v, split.train()));
    assertThat(classes(v, split.validation())).hasSize(2);
    Split rows = Split.of(v, Split.Kind.ROWS, 3);
    assertThat(v.take(rows.test()).sizes()).containsOnly(5);
    assertThat(v.take(rows.validation()).sizes()).containsOnly(3);
  }

  private static Set<Integer> classes(Vectors v, int[] rows) {
    return Arrays.stream(rows).mapToObj(r -> v.labels()[r]).collect(Collectors.toSet());
  }

  @Test
  void tooFewClassesOrRowsAreRefused() {
    assertThatThrownBy(() -> Split.of(Clusters.of(5, 9, 8, 1), Split.Kind.CLASSES, 1))
        .hasMessageContaining("6 classes or more")
        .hasMessageContaining("got 5");
    assertThatThrownBy(() -> Split.of(Clusters.of(1, 9, 8, 1), Split.Kind.ROWS, 1))
        .hasMessageContaining("2 classes or more");
    assertThatThrownBy(() -> Split.of(Clusters.of(3, 2, 8, 1), Split.Kind.ROWS, 1))
        .hasMessageContaining("rows for");
  }

  @Test
  void batchesHaveSoManyRowsOfEachClass() {
    Vectors v = Clusters.of(7, 10, 8, 1);
    ClassBatches batches = new ClassBatches(v.labels(), 12, 3);
    assertThat(batches.size()).isEqualTo(12);
    int[] seen = new int[v.rows()];
    for (int[] batch : batches.epoch(Seeds.of(1, Purpose.BATCHES, 1))) {
      int[] sizes = v.take(batch).sizes();
      assertThat(Arrays.stream(sizes).filter(n -> n > 0)).hasSize(4).containsOnly(3);
      assertThat(batch).doesNotHaveDuplicates();
      for (int row : batch) {
        seen[row]++;
      }
    }
    assertThat(batches.steps()).isEqualTo(5);
    assertThat(seen).doesNotContain(3);
  }

  @Test
  void fewClassesFillABatchWithMoreRowsAndSmallClassesRepeat() {
    ClassBatches few = new ClassBatches(Clusters.of(3, 20, 8, 1).labels(), 60, 4);
    assertThat(few.size()).isEqualTo(60);
    ClassBatches small = new ClassBatches(new int[] {0, 1, 2, 2}, 8, 2);
    assertThat(small.epoch(Seeds.of(1, Purpose.BATCHES, 1))[0]).contains(0, 1);
  }

  @Test
  void theOnlyRowOfAClassIsInNoBatchIfTwoClassesHaveMore() {
    assertThat(ClassBatches.shown(0, 1, 0, 2, 3, 3, 0, 4, 3, 5)).containsExactly(0, 2, 4, 5, 6, 8);
    assertThat(ClassBatches.shown(0, 1, 0, 2)).containsExactly(0, 1, 2, 3);
    assertThat(ClassBatches.shown(0, 1, 0, 1)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void equalVectorsTrainTogetherAndStopOrJudgeOnce() {
    Vectors one = Clusters.of(4, 20, 8, 1);
    int[] thrice = IntStream.range(0, 240).map(i -> i % 80).toArray();
    Vectors all = one.take(thrice);
    for (int seed = 1; seed < 6; seed++) {
      Split split = Split.of(all, Split.Kind.ROWS, seed);
      Set<Integer> train = vectors(split.train());
      assertThat(split.train()).hasSize(3 * train.size());
      assertThat(split.test()).hasSizeBetween(16, 24);
      assertThat(vectors(split.test()))
          .hasSameSizeAs(split.test())
          .doesNotContainAnyElementsOf(train);
      assertThat(vectors(split.validation()))
          .hasSameSizeAs(split.validation())
          .doesNotContainAnyElementsOf(train)
          .doesNotContainAnyElementsOf(vectors(split.test()));
      assertThat(train.size() + split.validation().length + split.test().length).isEqualTo(80);
    }
    Split classes = Split.of(Clusters.of(8, 9, 8, 1).take(repeated(72)), Split.Kind.CLASSES, 1);
    assertThat(classes.test()).hasSize(2 * 9).doesNotHaveDuplicates();
    assertThat(classes.train()).hasSize(2 * 4 * 9);
  }

  private static int[] repeated(int rows) {
    return IntStream.range(0, 2 * rows).map(i -> i / 2).toArray();
  }

  private static Set<Integer> vectors(int[] rows) {
    return Arrays.stream(rows).map(r -> r % 80).boxed().collect(Collectors.toSet());
  }

  @Test
  void equalVectorsAloneAreRefused() {
    for (Split.Kind kind : Split.Kind.values()) {
      assertThatThrownBy(() -> Split.of(Clusters.of(8, 5, 8, 1).take(new int[40]), kind, 1))
          .hasMessageContaining("there must be vectors that differ")
          .hasMessageContaining("got 40 equal ones");
    }
    int[] few = IntStream.range(0, 40).map(i -> i % 4).toArray();
    assertThatThrownBy(() -> Split.of(Clusters.of(4, 10, 8, 1).take(few), Split.Kind.ROWS, 1))
        .hasMessageContaining("(equal vectors count once)");
  }

  @Test
  void equalVectorsOfSeveralClassesAreNotTornApart() {
    Vectors one = Clusters.of(2, 30, 8, 1);
    int[] twice = IntStream.range(0, 120).map(i -> i / 2).toArray();
    float[] data = one.take(twice).data();
    Vectors all = Vectors.of("two", data, 8, IntStream.range(0, 120).map(i -> i % 2).toArray());
    Split split = Split.of(all, Split.Kind.ROWS, 1);
    for (int[] part : List.of(split.train(), split.validation(), split.test())) {
      Set<Integer> rows = Arrays.stream(part).boxed().collect(Collectors.toSet());
      assertThat(rows).isNotEmpty().allMatch(r -> rows.contains(r ^ 1));
    }
    assertThat(split.train().length + split.validation().length + split.test().length)
        .isEqualTo(120);
  }

  @Test
  void theRateRisesAndFalls() {
    Schedule schedule = new Schedule(2, 10, 110);
    assertThat(schedule.at(5)).isEqualTo(1);
    assertThat(schedule.at(10)).isEqualTo(2);
    assertThat(schedule.at(60)).isCloseTo(1, within(1e-12));
    assertThat(schedule.at(110)).isCloseTo(0, within(1e-12));
    assertThat(new Schedule(2, 0, 1).at(1)).isZero();
  }

  @Test
  void theFirstStepOfAdamWIsTheRateAgainstTheSlopeAndDecayIsApart() {
    AdamW optimiser = new AdamW(2);
    float[] weights = {1, -1};
    optimiser.step(weights, new float[] {1e-3f, 5}, 1, 0.1, 0.5, 1);
    // w - rate (sign + decay w)
    assertThat(weights[0]).isCloseTo((float) (1 - 0.1 * (1 + 0.5)), within(1e-5f));
    assertThat(weights[1]).isCloseTo((float) (-1 - 0.1 * (1 - 0.5)), within(1e-5f));
  }
}
