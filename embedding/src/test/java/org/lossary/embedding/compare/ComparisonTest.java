package org.lossary.embedding.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lossary.embedding.Clusters;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.retrieval.Measure;
import org.lossary.embedding.train.Training;
import org.lossary.embedding.train.TrainingOptions;

class ComparisonTest {
  private static final List<String> TWO = List.of("sup-con", "multi-similarity");

  private static TrainingOptions options() {
    return TrainingOptions.defaults()
        .with(
            b -> {
              b.kind = Kind.LINEAR;
              b.dimensions = 8;
              b.batch = 48;
            })
        .withEpochs(3, 3);
  }

  private static Vectors data() {
    return Clusters.of(8, 16, 16, 1);
  }

  @Test
  void numbersAreThoseOfEachTrainingForAnyNumberOfThreads() {
    Comparison one = Comparison.run(data(), options(), TWO, 3, 1, s -> {}, () -> false);
    Comparison many = Comparison.run(data(), options(), TWO, 3, 7, s -> {}, () -> false);
    assertThat(one.seeds()).containsExactly(1L, 2L, 3L);
    for (int loss = 0; loss < 2; loss++) {
      double[] values = one.after(loss, Measure.MAP_AT_R);
      assertThat(many.after(loss, Measure.MAP_AT_R)).containsExactly(values);
      for (int s = 0; s < 3; s++) {
        double alone =
            Training.run(
                    data(),
                    options().with(TWO.get(loss), s + 1, 2),
                    null,
                    false,
                    e -> {},
                    () -> false)
                .after()
                .mean(Measure.MAP_AT_R);
        assertThat(values[s]).isEqualTo(alone);
      }
    }
    List<Integer> ranked = one.ranked(Measure.MAP_AT_R);
    assertThat(Comparison.mean(one.after(ranked.get(0), Measure.MAP_AT_R)))
        .isGreaterThanOrEqualTo(Comparison.mean(one.after(ranked.get(1), Measure.MAP_AT_R)));
    assertThat(Comparison.deviation(one.before(Measure.MAP_AT_R))).isPositive();
  }

  @Test
  void aStopKeepsTheSeedsThatAreComplete() {
    AtomicInteger done = new AtomicInteger();
    Comparison part =
        Comparison.run(
            data(), options(), TWO, 3, 1, s -> done.incrementAndGet(), () -> done.get() >= 3);
    assertThat(part.seeds()).containsExactly(1L);
    assertThatThrownBy(() -> Comparison.run(data(), options(), TWO, 3, 1, s -> {}, () -> true))
        .isInstanceOf(EmbeddingException.class)
        .hasMessageContaining("stopped before");
  }

  @Test
  void oneLossTwiceTheSameAndUnsuitableOnesAreRefused() {
    for (List<String> losses :
        List.of(List.of("sup-con"), List.of("sup-con", "sup-con"), List.of("sup-con", "mse"))) {
      assertThatThrownBy(
              () -> Comparison.run(data(), options(), losses, 1, 2, s -> {}, () -> false))
          .isInstanceOf(EmbeddingException.class);
    }
  }

  @Test
  void aLossThatDivergesIsNamedAndTheOthersAreCompared() {
    TrainingOptions wild =
        options()
            .with(
                b -> {
                  b.rate = 1e30;
                  b.clip = 1e30;
                });
    List<String> losses = List.of("n-pair", "centre-loss");
    assertThatThrownBy(() -> Comparison.run(data(), wild, losses, 1, 2, s -> {}, () -> false))
        .hasMessageContaining("must stay finite");
    // Scores of these are beyond floats at once.
    List<String> some = List.of("sup-con", "nt-xent:temperature=1e-320", "nca");
    Comparison rest = Comparison.run(data(), options(), some, 2, 1, s -> {}, () -> false);
    assertThat(rest.losses()).containsExactly("sup-con", "nca");
    assertThat(rest.diverged()).containsExactly("nt-xent:temperature=1e-320");
    assertThat(rest.seeds()).hasSize(2);
  }

  @Test
  void theDefaultLossesExist() {
    Comparison all =
        Comparison.run(data(), options(), Comparison.LOSSES, 1, 2, s -> {}, () -> false);
    assertThat(all.losses()).hasSize(8);
  }
}
