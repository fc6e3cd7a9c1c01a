package org.lossary.bakeoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lossary.Task;
import org.lossary.bakeoff.data.EmbeddedData;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.tables.Table;

/** A bake-off from the table to the verdict. */
class BakeOffTest {
  private static final BakeOffOptions QUICK =
      BakeOffOptions.quickLook().withRounds(15, 4).withMaxRows(600);

  @Test
  void everyCandidateHasEveryMetricInEveryFoldAndPredictionsOfEveryRow() {
    Table table = EmbeddedData.MEDICAID.open();
    List<Progress> heard = new ArrayList<>();
    BakeOffResult result = BakeOff.run(table, "medicaid", QUICK, p -> heard.add(p), () -> false);

    assertThat(result.settings().task()).isEqualTo(Task.BINARY_CLASSIFICATION);
    assertThat(result.settings().metric()).isEqualTo(Metric.LOG_LOSS);
    assertThat(result.partial()).isFalse();
    assertThat(result.outOfFold().rows()).hasSize(600).doesNotHaveDuplicates();
    assertThat(result.candidates()).hasSizeGreaterThan(4);
    for (Candidate c : result.candidates()) {
      assertThat(c.scores().keySet())
          .containsExactlyInAnyOrderElementsOf(result.settings().metrics());
      assertThat(c.scores().values())
          .allSatisfy(
              s -> assertThat(s.folds()).hasSize(3).allSatisfy(v -> assertThat(v).isFinite()));
      assertThat(c.predictions()).hasDimensions(600, 2);
    }
    Progress last = heard.get(heard.size() - 1);
    assertThat(last.done()).isEqualTo(last.total()).isEqualTo(heard.size());
  }

  @Test
  void numbersDoNotDependOnThreadsAndDoDependOnTheSeed() {
    Table table = EmbeddedData.WAGES.open();
    BakeOffResult one = BakeOff.run(table, "wage", QUICK.withThreads(1));
    BakeOffResult three = BakeOff.run(table, "wage", QUICK.withThreads(3));
    BakeOffResult other = BakeOff.run(table, "wage", QUICK.withSeed(2));

    assertThat(scores(three)).isEqualTo(scores(one));
    assertThat(three.verdict()).isEqualTo(one.verdict());
    assertThat(scores(other)).isNotEqualTo(scores(one));
  }

  @Test
  void cancellingKeepsWholeFolds() {
    Table table = EmbeddedData.MEDICAID.open();
    int[] done = new int[1];
    BakeOffOptions options =
        QUICK.withThreads(1).withLosses(List.of("bce-with-logits", "exponential"), List.of());
    BakeOffResult result =
        BakeOff.run(table, "medicaid", options, p -> done[0] = p.done(), () -> done[0] >= 5);

    assertThat(result.partial()).isTrue();
    assertThat(result.settings().folds()).containsExactly("1.1", "1.2");
    assertThat(result.warnings()).anyMatch(w -> w.contains("2 of 3 folds"));
    assertThat(result.candidates()).allSatisfy(c -> assertThat(c.rounds()).hasSize(2));
    assertThat(result.outOfFold().rows()).hasSize(400);
    assertThatThrownBy(() -> BakeOff.run(table, "medicaid", options, p -> {}, () -> true))
        .isInstanceOfSatisfying(
            BakeOffException.class,
            e -> assertThat(e.problem()).isEqualTo(BakeOffException.Problem.STOPPED_TOO_EARLY));
    assertThatThrownBy(
            () -> BakeOff.run(table, "medicaid", options.withTimeLimit(Duration.ofNanos(1))))
        .hasMessageContaining("allow more time");
  }

  @Test
  void cancellingWithinTheFirstFoldKeepsTheLossesThatAreDone() {
    Table table = EmbeddedData.MEDICAID.open();
    int[] done = new int[1];
    BakeOffOptions options =
        QUICK
            .withThreads(1)
            .withLosses(List.of("bce-with-logits", "exponential", "hinge"), List.of());
    BakeOffResult result =
        BakeOff.run(table, "medicaid", options, p -> done[0] = p.done(), () -> done[0] >= 2);
    assertThat(result.candidates())
        .extracting(Candidate::id)
        .containsExactlyInAnyOrder("bce-with-logits", "exponential");
    assertThat(result.partial()).isTrue();
    assertThat(result.warnings())
        .anyMatch(w -> w.contains("left out, since they were not trained: hinge"))
        .anyMatch(w -> w.startsWith("one fold only"));
    // One loss alone is no comparison.
    done[0] = 0;
    assertThatThrownBy(
            () ->
                BakeOff.run(
                    table, "medicaid", options, p -> done[0] = p.done(), () -> done[0] >= 1))
        .hasMessageContaining("before two losses were trained in the first of 3 folds");
  }

  private static List<String> scores(BakeOffResult result) {
    return result.candidates().stream().map(c -> c.spec() + c.foldSpecs() + c.scores()).toList();
  }
}
