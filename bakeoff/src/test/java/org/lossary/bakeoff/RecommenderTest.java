package org.lossary.bakeoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lossary.Catalog;
import org.lossary.Domain;
import org.lossary.Property;
import org.lossary.Task;
import org.lossary.bakeoff.advice.Aim;
import org.lossary.bakeoff.advice.Functional;
import org.lossary.bakeoff.advice.Recommendation;
import org.lossary.bakeoff.advice.Recommender;
import org.lossary.bakeoff.advice.Situation;
import org.lossary.bakeoff.advice.Tasks;

/** Which loss the rules name for which situation. */
class RecommenderTest {

  private static Recommender advise(Task task, @Nullable Aim aim, Situation... situations) {
    return Recommender.of(task, aim, Set.of(situations));
  }

  private static List<String> ids(List<Recommendation> all) {
    return all.stream().map(r -> r.loss().id()).toList();
  }

  private static String first(Task task, @Nullable Aim aim, Situation... situations) {
    return advise(task, aim, situations).attempt().get(0).loss().id();
  }

  private static Functional functional(String id) {
    return Functional.of(Catalog.find(id).orElseThrow());
  }

  @Test
  void whatALossPredictsIsFoundByMinimisingIt() {
    assertThat(List.of("mse", "half-squared", "poisson", "gamma", "tweedie"))
        .allSatisfy(id -> assertThat(functional(id)).as(id).isEqualTo(Functional.MEAN));
    assertThat(List.of("mae", "quantile"))
        .allSatisfy(id -> assertThat(functional(id)).as(id).isEqualTo(Functional.MEDIAN));
    assertThat(List.of("huber", "log-cosh", "smooth-l1"))
        .allSatisfy(id -> assertThat(functional(id)).as(id).isEqualTo(Functional.BETWEEN));
    assertThat(functional("bce")).isEqualTo(Functional.OTHER);
  }

  @Test
  void withoutAWordTheUsualLossComesFirst() {
    assertThat(first(Task.REGRESSION, null)).isEqualTo("mse");
    assertThat(first(Task.COUNT_REGRESSION, null)).isEqualTo("poisson");
    assertThat(first(Task.BINARY_CLASSIFICATION, null)).isEqualTo("bce-with-logits");
    assertThat(first(Task.MULTICLASS_CLASSIFICATION, null)).isEqualTo("cross-entropy");
    assertThat(first(Task.SEGMENTATION, null)).isEqualTo("dice");
    assertThat(first(Task.SEQUENCE_LABELLING, null)).isEqualTo("ctc");
  }

  @Test
  void outliersAreForBoundedGradientsAndMistakesForFadingOnes() {
    Recommender real = advise(Task.REGRESSION, null, Situation.OUTLIERS);
    assertThat(real.attempt().get(0).loss().has(Property.BOUNDED_GRADIENT)).isTrue();
    assertThat(real.attempt().get(0).reasons()).anyMatch(r -> r.startsWith("there are outliers"));
    assertThat(advise(Task.REGRESSION, null, Situation.MISTAKES).attempt().subList(0, 3))
        .allSatisfy(
            r -> assertThat(r.loss().has(Property.REDESCENDING)).as(r.loss().id()).isTrue());
    assertThat(first(Task.REGRESSION, Aim.MEDIAN, Situation.OUTLIERS)).isEqualTo("mae");
  }

  @Test
  void lossesThatRefuseTheTargetsAreAvoided() {
    Recommender zeros = advise(Task.NON_NEGATIVE_REGRESSION, null, Situation.ZEROS);
    assertThat(zeros.attempt()).noneMatch(r -> r.loss().target() == Domain.POSITIVE);
    assertThat(ids(zeros.avoid())).contains("gamma");
    Recommender negatives = advise(Task.REGRESSION, null, Situation.NEGATIVES);
    assertThat(negatives.attempt()).allMatch(r -> r.loss().target() == Domain.REAL);
  }

  @Test
  void aimsOfClasses() {
    assertThat(ids(advise(Task.BINARY_CLASSIFICATION, Aim.PROBABILITY).avoid())).contains("hinge");
    assertThat(
            advise(Task.BINARY_CLASSIFICATION, Aim.DECISION).attempt().stream()
                .limit(3)
                .anyMatch(r -> r.loss().has(Property.MARGIN)))
        .isTrue();
    assertThat(
            advise(Task.BINARY_CLASSIFICATION, null, Situation.IMBALANCE, Situation.NOISY_LABELS)
                .attempt()
                .get(0)
                .reasons())
        .anyMatch(r -> r.startsWith("one class is rare"))
        .anyMatch(r -> r.startsWith("some labels may be wrong"));
  }

  @Test
  void lossesOfOneShapeAreNamedOnce() {
    Recommender all = advise(Task.REGRESSION, null);
    assertThat(ids(all.attempt())).contains("mse").doesNotContain("half-squared");
    assertThat(all.attempt().get(0).reasons()).anyMatch(r -> r.contains("half-squared"));
  }

  /** Each task has losses, in an order that does not change, and each has a reason. */
  @ParameterizedTest
  @EnumSource(Task.class)
  void everyTaskWithLossesHasAnAnswer(Task task) {
    boolean some = Catalog.all().stream().anyMatch(e -> Tasks.suits(e.info(), task));
    Recommender found = advise(task, null);
    assertThat(found.attempt().isEmpty()).isEqualTo(!some);
    assertThat(found).isEqualTo(advise(task, null));
    assertThat(found.avoid()).allSatisfy(r -> assertThat(r.reasons()).isNotEmpty());
    assertThat(found.attempt()).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }
}
