package org.lossary.bakeoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lossary.Doubles;
import org.lossary.Loss;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Task;
import org.lossary.bakeoff.advice.Aim;
import org.lossary.bakeoff.advice.Recommendation;
import org.lossary.bakeoff.advice.Recommender;
import org.lossary.bakeoff.advice.Situation;
import org.lossary.segmentation.Activation;
import org.lossary.segmentation.Pixels;
import org.lossary.segmentation.RegionLoss;
import org.lossary.segmentation.Segmentation;
import org.lossary.sequence.Infeasible;

/** The losses that are suggested have the parameters that their reasons name. */
class TunedAdviceTest {
  private static final Pattern SETTING =
      Pattern.compile("\\b([a-zA-Z]+) = ([0-9][0-9.]*[0-9]|[0-9]|[A-Z]{2,}|true)");

  private static Recommender advise(Task task, double ratio, Situation... situations) {
    return Recommender.of(task, null, Set.of(situations), ratio);
  }

  private static Loss suggested(Recommender found, String id) {
    return found.attempt().stream()
        .filter(r -> r.loss().id().equals(id))
        .findFirst()
        .orElseThrow()
        .suggested();
  }

  private static String reasons(Recommender found, String id) {
    return Stream.concat(found.attempt().stream(), found.avoid().stream())
        .filter(r -> r.loss().id().equals(id))
        .map(r -> String.join("; ", r.reasons()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(List<Recommendation> all) {
    return all.stream().map(r -> r.loss().id()).toList();
  }

  /** Every "name = number" of a reason, against the loss that is suggested. */
  private static int settings(Recommendation r) throws ReflectiveOperationException {
    int found = 0;
    Matcher m = SETTING.matcher(String.join("; ", r.reasons()).replaceAll("ln [0-9.]+ = ", ""));
    while (m.find()) {
      String name = m.group(1);
      RecordComponent component =
          Arrays.stream(r.suggested().getClass().getRecordComponents())
              .filter(c -> c.getName().equals(name))
              .findFirst()
              .orElseThrow(() -> new AssertionError(r.loss().id() + " has no " + name));
      Object value = component.getAccessor().invoke(r.suggested());
      Object said =
          value instanceof Doubles || value instanceof Number
              ? (Object) Double.valueOf(m.group(2))
              : m.group(2);
      assertThat(
              value instanceof Doubles d
                  ? (Object) d.get(0)
                  : value instanceof Number n ? (Object) n.doubleValue() : value.toString())
          .as(r.loss().id() + ": " + name)
          .isEqualTo(said);
      found++;
    }
    return found;
  }

  @ParameterizedTest
  @EnumSource(Task.class)
  void whatAReasonSetsIsSet(Task task) throws ReflectiveOperationException {
    for (Situation s : EnumSet.allOf(Situation.class)) {
      for (double ratio : new double[] {Double.NaN, 4, 50, 1234.5}) {
        Set<Situation> two = EnumSet.of(s, Situation.IMBALANCE);
        for (Recommendation r : Recommender.of(task, null, two, ratio).attempt()) {
          settings(r);
        }
      }
    }
  }

  /** What a model gives and what is wanted decide the parameters, and the reasons name them. */
  @Test
  void parametersFollowFromAnswers() throws ReflectiveOperationException {
    Recommender logits = advise(Task.SEGMENTATION, Double.NaN);
    assertThat(suggested(logits, "dice")).isEqualTo(Losses.dice().activation(Activation.SOFTMAX));
    assertThat(suggested(logits, "lovasz-hinge")).isEqualTo(Losses.lovaszHinge());
    for (Situation each : List.of(Situation.OVERLAPPING, Situation.SINGLE_REGION)) {
      Recommender found = advise(Task.SEGMENTATION, Double.NaN, each);
      assertThat(suggested(found, "dice")).isEqualTo(Losses.dice().activation(Activation.SIGMOID));
      assertThat(suggested(found, "dice-cross-entropy"))
          .isEqualTo(Losses.diceCrossEntropy().activation(Activation.SIGMOID).pixels(Pixels.EACH));
    }
    Recommender given = advise(Task.SEGMENTATION, Double.NaN, Situation.GIVES_PROBABILITIES);
    assertThat(suggested(given, "dice")).isEqualTo(Losses.dice());
    assertThat(reasons(given, "dice")).contains("activation = NONE takes probabilities");
    assertThat(ids(given.avoid()))
        .contains("dice-cross-entropy", "dice-focal", "lovasz-hinge")
        .doesNotContain("lovasz-softmax");
    Recommender alarms = advise(Task.SEGMENTATION, Double.NaN, Situation.FALSE_ALARMS_COST);
    assertThat(suggested(alarms, "tversky"))
        .isEqualTo(Losses.tversky().alpha(0.7).beta(0.3).activation(Activation.SOFTMAX));
    assertThat(settings(alarms.attempt().get(0))).isEqualTo(3);
    assertThat(
            suggested(
                advise(Task.DISTRIBUTION_MATCHING, Double.NaN, Situation.UNEQUAL_MASS),
                "sinkhorn-divergence"))
        .isEqualTo(Losses.sinkhornDivergence().rho(1));
    assertThat(suggested(advise(Task.SEQUENCE_LABELLING, Double.NaN, Situation.CROWDED), "ctc"))
        .isEqualTo(Losses.ctc().infeasible(Infeasible.ZERO));
    assertThat(suggested(advise(Task.GENERATION, Double.NaN, Situation.INTENSITIES), "elbo"))
        .isEqualTo(Losses.elbo().error(Losses.continuousBernoulli()));
  }

  /**
   * Every line that segmentation names is right for logits: at least 0, as probabilities have it.
   */
  @Test
  void linesForLogitsAreNeverNegative() {
    for (Situation regions : List.of(Situation.EXCLUSIVE, Situation.OVERLAPPING)) {
      for (Recommendation r : advise(Task.SEGMENTATION, Double.NaN, regions).attempt()) {
        Segmentation maps =
            Segmentation.of(
                Matrix.of(new double[] {3, -1, 3, 9, 2, 3}, 2, 3),
                Matrix.of(new double[] {1, 0, 1, 0, 1, 0}, 2, 3),
                2);
        RegionLoss loss = (RegionLoss) r.suggested();
        assertThat(loss.value(maps.checked())).as(r.suggested().toString()).isPositive();
      }
    }
  }

  @Test
  void someReasonsSetSomething() throws ReflectiveOperationException {
    Recommender found =
        advise(Task.BINARY_CLASSIFICATION, 50, Situation.IMBALANCE, Situation.NOISY_LABELS);
    assertThat(settings(found.attempt().get(0))).isEqualTo(2);
  }

  @Test
  void noisyLabelsAreSmoothed() {
    Recommender two = advise(Task.BINARY_CLASSIFICATION, Double.NaN, Situation.NOISY_LABELS);
    assertThat(two.attempt().get(0).suggested())
        .isEqualTo(Losses.bceWithLogits().labelSmoothing(0.1));
    assertThat(ids(two.attempt())).contains("hinge", "modified-huber");
    assertThat(reasons(two, "hinge")).contains("bounded").doesNotContain("labelSmoothing");
    assertThat(ids(two.avoid())).contains("logistic", "bce");
    Recommender many = advise(Task.MULTICLASS_CLASSIFICATION, Double.NaN, Situation.NOISY_LABELS);
    assertThat(many.attempt().get(0).suggested())
        .isEqualTo(Losses.crossEntropy().labelSmoothing(0.1));
    assertThat(ids(many.attempt())).contains("multi-margin").doesNotContain("nll");
    assertThat(reasons(many, "nll")).contains("it has no labelSmoothing");
    assertThat(reasons(many, "soft-triple")).doesNotContain("hard rows");
  }

  /** What is said of probabilities holds of the loss with its parameters. */
  @ParameterizedTest
  @ValueSource(strings = {"bce-with-logits", "multilabel-bce"})
  void whatMovesProbabilitiesIsNotSaidToFindThem(String id) {
    Task task = Task.MULTILABEL_CLASSIFICATION;
    String truth = "predictions are the true probabilities";
    assertThat(reasons(advise(task, Double.NaN), id)).contains(truth);
    assertThat(reasons(advise(task, 9, Situation.IMBALANCE), id))
        .doesNotContain(truth)
        .contains("ln 9 = 2.20 from the predicted logit");
    assertThat(reasons(advise(task, 9, Situation.NOISY_LABELS), id)).doesNotContain(truth);
  }

  @Test
  void theLogarithmOfTheWeightMovesProbabilitiesBack() {
    // A chance of 1 in 5: the slope of the weighted loss is 0 where the logit is ln(1/4) + ln 9.
    double logit = Math.log(0.25) + Math.log(9);
    var loss = Losses.bceWithLogits().posWeight(9);
    assertThat(0.2 * loss.slope(logit, 1) + 0.8 * loss.slope(logit, 0)).isBetween(-1e-12, 1e-12);
  }

  @Test
  void rareClassesHaveTheirWeight() {
    Recommender two = advise(Task.BINARY_CLASSIFICATION, 50, Situation.IMBALANCE);
    assertThat(suggested(two, "bce-with-logits")).isEqualTo(Losses.bceWithLogits().posWeight(50));
    assertThat(suggested(two, "focal")).isEqualTo(Losses.focal().alpha(0.98));
    assertThat(suggested(two, "logistic")).isEqualTo(Losses.logistic());
    assertThat(reasons(two, "logistic")).contains("but one class is rare: it has no weight");
    Recommender many = advise(Task.MULTICLASS_CLASSIFICATION, 49, Situation.IMBALANCE);
    assertThat(suggested(many, "cross-entropy"))
        .isEqualTo(Losses.crossEntropy().classWeights(Doubles.of(1, 7, 49)));
    assertThat(suggested(many, "focal-softmax"))
        .isEqualTo(Losses.focalSoftmax().alpha(Doubles.of(1, 7, 49)));
    assertThat(reasons(many, "cross-entropy"))
        .contains("1, 7 and 49 stand for three classes")
        .contains("divide predicted ones by the weights");
    assertThat(reasons(many, "multi-margin")).doesNotContain("divide predicted");
    assertThat(
            suggested(
                advise(Task.MULTILABEL_CLASSIFICATION, 9, Situation.IMBALANCE), "multilabel-bce"))
        .isEqualTo(Losses.multilabelBce().posWeight(Doubles.of(9)));
  }

  /** Of two classes the first may be the rare one. */
  @Test
  void aFrequentClassOneCountsLess() {
    Recommender found = advise(Task.BINARY_CLASSIFICATION, 0.05, Situation.IMBALANCE);
    assertThat(suggested(found, "bce-with-logits"))
        .isEqualTo(Losses.bceWithLogits().posWeight(0.05));
    assertThat(reasons(found, "bce-with-logits"))
        .contains("class 1, the frequent one, 0.05 times")
        .contains("ln 0.05 = -3.00");
    assertThat(suggested(found, "focal")).isEqualTo(Losses.focal().alpha(0.048));
  }

  /** Where nothing is known of the ratio, no number is made up. */
  @Test
  void withoutARatioNothingIsSet() {
    Recommender found = advise(Task.BINARY_CLASSIFICATION, Double.NaN, Situation.IMBALANCE);
    assertThat(suggested(found, "bce-with-logits")).isEqualTo(Losses.bceWithLogits());
    assertThat(reasons(found, "bce-with-logits")).contains("set it by how many rows each has");
  }

  @Test
  void regionsNeedNoWeights() {
    Recommender found = advise(Task.SEGMENTATION, 50, Situation.IMBALANCE);
    assertThat(found.attempt()).isNotEmpty();
    assertThat(found.attempt())
        .allSatisfy(
            r ->
                assertThat(String.join("; ", r.reasons()))
                    .as(r.loss().id())
                    .doesNotContain("predicted probabilities", "predicted logit"));
    assertThat(reasons(found, "dice")).contains("no weight is needed");
    assertThat(reasons(found, "lovasz-softmax")).doesNotContain("one class is rare");
  }

  @Test
  void ofCountsOnlyWhatIsTrueIsSaid() {
    Recommender zeros = advise(Task.COUNT_REGRESSION, Double.NaN, Situation.ZEROS);
    assertThat(reasons(zeros, "msle")).contains("log(1 + target)").doesNotContain("likelihood");
    assertThat(reasons(zeros, "poisson")).contains("a likelihood with zeros");
    assertThat(reasons(zeros, "quantile")).contains("with its default tau of 0.5 it predicts the");
    Recommender spread = advise(Task.COUNT_REGRESSION, Double.NaN, Situation.OVERDISPERSED);
    assertThat(ids(spread.attempt())).startsWith("poisson", "tweedie");
    assertThat(spread.attempt().get(1).loss().tasks()).contains(Task.COUNT_REGRESSION);
    assertThat(reasons(spread, "msle")).doesNotContain("counts vary");
    Recommender tail = advise(Task.COUNT_REGRESSION, Double.NaN, Situation.SKEWED);
    assertThat(reasons(tail, "msle")).doesNotContain("logarithm of the mean");
    assertThat(reasons(tail, "poisson-rate")).doesNotContain("logarithm of the mean");
  }

  @Test
  void aFigureToReportIsNotTried() {
    Recommender found = advise(Task.REGRESSION, Double.NaN);
    assertThat(ids(found.attempt())).doesNotContain("rmse");
    assertThat(reasons(found, "rmse")).contains("a figure to report");
  }

  @Test
  void againstMistakesRobustLossesComeBeforeThoseThatNeedAStart() {
    Recommender found = advise(Task.REGRESSION, Double.NaN, Situation.MISTAKES);
    assertThat(ids(found.attempt()))
        .startsWith("huber", "mae", "log-cosh", "tukey-biweight", "cauchy");
    assertThat(reasons(found, "huber")).contains("delta is in units of the target");
    assertThat(reasons(found, "tukey-biweight"))
        .contains("start from a model trained with huber")
        .contains("scale is in units of the target: set it to about 4.7 times");
    assertThat(reasons(found, "mae")).doesNotContain("units of the target");
    assertThat(reasons(found, "log-cosh")).contains("divide targets by the spread");
  }

  @Test
  void inBatchNegativesWorkInBatchesOfModerateSize() {
    Recommender views = advise(Task.EMBEDDING, Double.NaN, Situation.VIEWS, Situation.MEDIUM_BATCH);
    assertThat(ids(views.attempt())).startsWith("nt-xent", "clip-contrastive");
    assertThat(reasons(views, "nt-xent")).contains("better with larger ones");
  }

  @Test
  void pairsThatBelongTogetherAreForInBatchNegatives() {
    Recommender found = advise(Task.EMBEDDING, Double.NaN, Situation.POSITIVES);
    assertThat(ids(found.attempt())).startsWith("nt-xent", "clip-contrastive");
    assertThat(found.attempt().get(0).suggested()).isEqualTo(Losses.ntXent().temperature(0.05));
    assertThat(reasons(found, "nt-xent")).contains("multiple negatives ranking");
    assertThat(reasons(found, "clip-contrastive")).contains("symmetric");
    assertThat(ids(found.avoid())).contains("contrastive-pairs", "triplet-margin");
  }

  @Test
  void noReasonHoldsOfEveryLossOfATask() {
    for (Task task : List.of(Task.EMBEDDING, Task.RANKING)) {
      var aim = task == Task.RANKING ? Aim.RANKING : Aim.EMBEDDING;
      assertThat(Recommender.of(task, aim, Set.of()).attempt())
          .isNotEmpty()
          .allSatisfy(r -> assertThat(r.reasons()).noneMatch(t -> t.startsWith("it is for an")));
    }
  }
}
