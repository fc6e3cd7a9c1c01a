package org.lossary.bakeoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(functional("rmse")).isEqualTo(Functional.MEAN);
    assertThat(functional("gaussian-nll")).isEqualTo(Functional.MEAN);
    assertThat(functional("epsilon-insensitive")).isEqualTo(Functional.MEDIAN);
    assertThat(functional("mape")).isEqualTo(Functional.OTHER);
    assertThat(List.of("bce", "multi-quantile", "cross-entropy", "triplet-margin"))
        .allSatisfy(id -> assertThat(functional(id)).as(id).isEqualTo(Functional.UNKNOWN));
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
    assertThat(firstFew(5, Task.REGRESSION, null, Situation.MISTAKES))
        .contains("huber", "tukey-biweight");
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

  private static List<String> firstFew(int count, Task task, @Nullable Aim aim, Situation... s) {
    return ids(advise(task, aim, s).attempt()).subList(0, count);
  }

  private static String reasons(Recommender found, String id) {
    return Stream.concat(found.attempt().stream(), found.avoid().stream())
        .filter(r -> r.loss().id().equals(id))
        .map(r -> String.join("; ", r.reasons()))
        .collect(Collectors.joining());
  }

  @Test
  void nothingFalseIsSaid() {
    for (Situation far : List.of(Situation.OUTLIERS, Situation.MISTAKES)) {
      Recommender found = advise(Task.REGRESSION, null, far);
      for (String id : List.of("mape", "multi-quantile", "quantile", "mae", "huber", "barron")) {
        assertThat(reasons(found, id)).as(id).doesNotContain("gradient grows");
      }
      for (String id : List.of("mse", "rmse", "half-squared", "gaussian-nll")) {
        assertThat(reasons(found, id)).as(id).doesNotContain("neither mean nor median");
      }
      assertThat(reasons(found, "rmse")).contains("gradient grows");
    }
    Recommender multi = advise(Task.MULTICLASS_CLASSIFICATION, null, Situation.NOISY_LABELS);
    for (String id : List.of("arc-face", "centre-loss", "multi-margin", "focal-softmax")) {
      assertThat(reasons(multi, id)).as(id).doesNotContain("grows without bound");
    }
    assertThat(reasons(advise(Task.MULTICLASS_CLASSIFICATION, null), "nll"))
        .contains("predictions are the true probabilities");
  }

  @Test
  void wrongLabelsAreNotForLossesThatFollowThem() {
    Recommender found = advise(Task.BINARY_CLASSIFICATION, null, Situation.NOISY_LABELS);
    assertThat(ids(found.attempt())).doesNotContain("exponential", "squared-hinge", "focal");
    assertThat(reasons(found, "exponential")).contains("grows without bound");
    assertThat(reasons(found, "focal")).contains("hard rows").doesNotContain("grows");
    assertThat(ids(found.attempt())).contains("bce-with-logits", "hinge");
  }

  @Test
  void whoInsistsOnTheMeanGetsItFirst() {
    assertThat(first(Task.REGRESSION, Aim.MEAN, Situation.OUTLIERS)).isEqualTo("mse");
    assertThat(first(Task.REGRESSION, null, Situation.OUTLIERS)).isEqualTo("huber");
    assertThat(ids(advise(Task.REGRESSION, null, Situation.MISTAKES).attempt()))
        .doesNotContain("mse", "rmse");
  }

  @Test
  void smallBatchesAreNotForLossesThatLiveOnThem() {
    Recommender small = advise(Task.EMBEDDING, null, Situation.SMALL_BATCH);
    assertThat(ids(small.attempt()))
        .doesNotContain("barlow-twins", "nt-xent", "sup-con", "clip-contrastive")
        .startsWith("triplet-margin", "contrastive-pairs");
    assertThat(firstFew(2, Task.EMBEDDING, null, Situation.LARGE_BATCH))
        .containsExactly("nt-xent", "sup-con");
  }

  /** What is known of examples decides, as in any comparison of losses of embeddings. */
  @Test
  void embeddingsByWhatIsKnown() {
    assertThat(firstFew(2, Task.EMBEDDING, null, Situation.PAIRS))
        .containsExactly("contrastive-pairs", "cosine-embedding");
    assertThat(ids(advise(Task.EMBEDDING, null, Situation.SCORED_PAIRS).attempt()))
        .containsExactlyInAnyOrder("angle", "cosent", "cosine-similarity-mse");
    assertThat(first(Task.EMBEDDING, null, Situation.TRIPLETS)).isEqualTo("triplet-margin");
    assertThat(first(Task.EMBEDDING, null, Situation.CLASSES)).isEqualTo("sup-con");
    assertThat(first(Task.EMBEDDING, null, Situation.VIEWS)).isEqualTo("nt-xent");
    assertThat(firstFew(3, Task.EMBEDDING, null, Situation.VIEWS, Situation.SMALL_BATCH))
        .containsExactlyInAnyOrder("decoupled-contrastive", "siglip", "vicreg");
    for (Situation s :
        List.of(Situation.PAIRS, Situation.TRIPLETS, Situation.CLASSES, Situation.VIEWS)) {
      assertThat(advise(Task.EMBEDDING, null, s).attempt().get(0).reasons())
          .as(s.words())
          .anyMatch(r -> r.startsWith(s.words()));
    }
  }

  /** Task by task, what the first losses are for; each row: task, then losses in their order. */
  @ParameterizedTest
  @CsvSource({
    "REGRESSION, mse huber log-cosh",
    "COUNT_REGRESSION, poisson tweedie poisson-rate",
    "NON_NEGATIVE_REGRESSION, tweedie gamma poisson",
    "QUANTILE_REGRESSION, quantile multi-quantile",
    "PROBABILISTIC_REGRESSION, gaussian-nll multi-quantile",
    "BINARY_CLASSIFICATION, bce-with-logits logistic bce exponential focal hinge",
    "MULTICLASS_CLASSIFICATION, cross-entropy nll categorical-cross-entropy",
    "MULTILABEL_CLASSIFICATION, bce-with-logits multilabel-bce multilabel-soft-margin",
    "SEGMENTATION, dice dice-cross-entropy tversky focal-tversky",
    "SEQUENCE_LABELLING, ctc ctc-log-probabilities",
    "GENERATION, elbo non-saturating-gan reconstruction wasserstein-gan feature-distance",
    "REINFORCEMENT_LEARNING, ppo temporal-difference q-learning reinforce",
    "DISTRIBUTION_MATCHING, sinkhorn-divergence wasserstein kl-divergence emd",
    "IMAGE_SIMILARITY, feature-distance ms-ssim ssim gram-style",
    "RANKING, lambda-loss rank-net list-net margin-ranking",
    "EMBEDDING, triplet-margin contrastive-pairs nt-xent sup-con cosine-embedding",
  })
  void theOrderOfEachTaskIsThatOfPractice(Task task, String expected) {
    String[] ids = expected.split(" ", -1);
    Recommender found = advise(task, null);
    assertThat(ids(found.attempt())).startsWith(ids);
    assertThat(found.attempt().get(0).reasons())
        .anyMatch(r -> r.startsWith("it is what one takes"));
  }

  @Test
  void rareClassesBringWeightsAndFocus() {
    assertThat(firstFew(5, Task.BINARY_CLASSIFICATION, null, Situation.IMBALANCE))
        .startsWith("bce-with-logits")
        .contains("focal");
    assertThat(firstFew(5, Task.MULTICLASS_CLASSIFICATION, null, Situation.IMBALANCE))
        .startsWith("cross-entropy")
        .contains("focal-softmax");
    assertThat(firstFew(3, Task.BINARY_CLASSIFICATION, Aim.DECISION)).contains("hinge");
    assertThat(firstFew(1, Task.MULTICLASS_CLASSIFICATION, Aim.DECISION))
        .containsExactly("multi-margin");
  }

  @ParameterizedTest
  @EnumSource(Task.class)
  void whatIsUsualExists(Task task) {
    assertThat(Tasks.defaults(task)).allMatch(id -> Catalog.find(id).isPresent());
    assertThat(advise(task, null).attempt()).allMatch(r -> !r.reasons().isEmpty());
  }

  /** The catalogue says of every loss what it is for, and of those to try what speaks against. */
  @ParameterizedTest
  @EnumSource(Task.class)
  void reasonsAreThoseOfTheCatalogue(Task task) {
    for (Recommendation r : advise(task, null).attempt()) {
      assertThat(r.reasons())
          .as(r.loss().id())
          .contains("use it when " + r.loss().useWhen())
          .anyMatch(reason -> reason.endsWith("avoid it when " + r.loss().avoidWhen()));
    }
  }

  /** Whatever holds changes what is said of some task that its question is for. */
  @ParameterizedTest
  @EnumSource(Situation.class)
  void everySituationChangesAnAnswer(Situation situation) {
    assertThat(Task.values())
        .anyMatch(task -> !advise(task, null, situation).equals(advise(task, null)));
  }

  @Test
  void theRestFollowsFromWhatIsKnown() {
    assertThat(ids(advise(Task.SEQUENCE_LABELLING, null, Situation.ALIGNED).attempt()))
        .containsExactly("cross-entropy", "nll");
    assertThat(first(Task.SEGMENTATION, null, Situation.SCORED_BY_IOU)).isEqualTo("lovasz-softmax");
    assertThat(first(Task.SEGMENTATION, null, Situation.SCORED_BY_IOU, Situation.FROM_START))
        .isEqualTo("soft-jaccard");
    assertThat(first(Task.SEGMENTATION, null, Situation.MISSES_COST)).isEqualTo("tversky");
    assertThat(
            ids(
                advise(
                        Task.REINFORCEMENT_LEARNING,
                        null,
                        Situation.ACTION_VALUES,
                        Situation.OTHER_STEPS)
                    .attempt()))
        .startsWith("q-learning")
        .doesNotContain("sarsa", "ppo");
    assertThat(first(Task.REINFORCEMENT_LEARNING, null, Situation.CONTINUOUS_ACTIONS))
        .isEqualTo("ppo");
    assertThat(ids(advise(Task.REINFORCEMENT_LEARNING, null, Situation.CONTINUOUS_ACTIONS).avoid()))
        .contains("q-learning", "expected-sarsa");
    assertThat(first(Task.GENERATION, null, Situation.ADVERSARIAL, Situation.SPECTRAL))
        .isEqualTo("hinge-gan");
    assertThat(ids(advise(Task.GENERATION, null, Situation.ADVERSARIAL).attempt()))
        .doesNotContain("elbo", "reconstruction");
    assertThat(first(Task.GENERATION, null, Situation.VARIATIONAL, Situation.LEARNED_PRIOR))
        .isEqualTo("gaussian-pair-kl");
    assertThat(first(Task.DISTRIBUTION_MATCHING, null, Situation.SAMPLES_1D))
        .isEqualTo("energy-distance-1d");
    assertThat(first(Task.DISTRIBUTION_MATCHING, null, Situation.ORDERED_BINS))
        .isEqualTo("histogram-emd");
    assertThat(ids(advise(Task.DISTRIBUTION_MATCHING, null, Situation.MANY_POINTS).avoid()))
        .contains("wasserstein", "emd");
    assertThat(first(Task.IMAGE_SIMILARITY, null, Situation.STYLE)).isEqualTo("gram-style");
    assertThat(ids(advise(Task.IMAGE_SIMILARITY, null, Situation.NO_NETWORK).attempt()))
        .startsWith("ms-ssim");
    assertThat(first(Task.RANKING, null, Situation.ANSWERS)).isEqualTo("dpo");
    assertThat(first(Task.RANKING, null, Situation.CLICKS)).isEqualTo("list-net");
    assertThat(first(Task.BINARY_CLASSIFICATION, null, Situation.GIVES_PROBABILITIES))
        .isEqualTo("bce");
    assertThat(first(Task.MULTICLASS_CLASSIFICATION, null, Situation.GIVES_LOG_PROBABILITIES))
        .isEqualTo("nll");
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
