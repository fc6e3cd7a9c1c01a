package org.lossary.embedding.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.compare.Comparison;
import org.lossary.embedding.retrieval.Measure;
import org.lossary.embedding.retrieval.RetrievalScores;
import org.lossary.embedding.retrieval.Similarity;
import org.lossary.metric.GuidedViews;
import org.lossary.metric.QueryCandidates;

class PairTrainingTest {
  private static final int COLUMNS = 12;

  @TempDir private Path folder = Path.of("");

  /** The first quarter of the numbers tells pairs apart, the rest is noise. */
  private static PairVectors pairs(int rows, boolean negatives, boolean scores) {
    Random random = new Random(5);
    float[][] all = new float[3][rows * COLUMNS];
    double[] score = new double[rows];
    for (int i = 0; i < rows; i++) {
      score[i] = scores && i % 3 == 0 ? 0 : 1;
      for (int k = 0; k < COLUMNS; k++) {
        double noise = k < 4 ? 0.3 : 1.5;
        double centre = k < 4 ? 2 * random.nextGaussian() : 0;
        all[0][i * COLUMNS + k] = (float) (centre + noise * random.nextGaussian());
        double other = score[i] == 0 && k < 4 ? 2 * random.nextGaussian() : centre;
        all[1][i * COLUMNS + k] = (float) (other + noise * random.nextGaussian());
        all[2][i * COLUMNS + k] = (float) (random.nextGaussian() * (k < 4 ? 2 : 1.5));
      }
    }
    return PairVectors.of(
        "pairs", COLUMNS, all[0], all[1], negatives ? all[2] : null, scores ? score : null, null);
  }

  private static TrainingOptions options(String loss) {
    return TrainingOptions.defaults()
        .with(
            b -> {
              b.loss = loss;
              b.kind = Kind.ADAPTER;
              b.batch = 40;
              b.epochs = 8;
              b.rate = 0.01;
            });
  }

  private static TrainingResult run(PairVectors data, TrainingOptions options) {
    return Training.run(data, options, null, false, e -> {}, () -> false);
  }

  private static void gains(PairVectors data, TrainingOptions options) {
    TrainingResult result = run(data, options);
    assertThat(result.after().mean(Measure.MRR))
        .as(options.loss())
        .isGreaterThan(result.before().mean(Measure.MRR) + 0.03);
    assertThat(result.heads()).hasSize(options.twoHeads() ? 2 : 1);
  }

  @Test
  void lossesOnPairsGainOnPairsThatTheyHaveNotSeen() {
    PairVectors data = pairs(300, false, false);
    for (String loss : Comparison.PAIR_LOSSES) {
      gains(data, options(loss));
      gains(data, options(loss).with(b -> b.twoHeads = true));
    }
    gains(data, options("nt-xent:temperature=0.05").with(b -> b.bothWays = true));
    gains(data, options("nt-xent:temperature=0.05").with(b -> b.kind = Kind.MLP));
  }

  @Test
  void pairsThatRepeatMakeBatchesSmallerNotAnError() {
    int[] rows = IntStream.range(0, 120).map(i -> i < 100 ? i : i - 60).toArray();
    PairVectors data = pairs(100, false, false).take(rows);
    TrainingResult result = run(data, options("nt-xent").with(b -> b.batch = 1000));
    assertThat(result.history()).hasSize(8);
    assertThat(result.history().get(7).loss()).isLessThan(result.history().get(0).loss());
  }

  @Test
  void lossesOnTripletsGainWithOneHeadAndTwo() {
    PairVectors data = pairs(300, true, false);
    for (boolean two : new boolean[] {false, true}) {
      for (String loss :
          List.of(
              "info-nce", "triplet-margin", "triplet-soft-margin", "nt-xent:temperature=0.05")) {
        gains(
            data,
            options(loss)
                .with(
                    b -> {
                      b.twoHeads = two;
                      b.bothWays = two;
                    }));
      }
    }
    PairVectors none = pairs(300, false, false);
    for (String loss : List.of("info-nce", "triplet-margin")) {
      assertThatThrownBy(() -> run(none, options(loss))).hasMessageContaining("needs --negative");
    }
    assertThatThrownBy(() -> run(none, options("arc-face"))).hasMessageContaining("got arc-face");
    assertThatThrownBy(
            () -> run(none, options("nt-xent").with(b -> b.holdOut = Split.Kind.CLASSES)))
        .hasMessageContaining("--hold-out: is for vectors with labels");
  }

  @Test
  void lossesOnScoresTrain() {
    PairVectors data = pairs(300, false, true);
    for (String loss :
        List.of(
            "cosent", "angle", "cosine-similarity-mse", "contrastive-pairs", "cosine-embedding")) {
      TrainingResult result = run(data, options(loss));
      assertThat(result.history().get(7).loss())
          .as(loss)
          .isLessThan(result.history().get(0).loss());
    }
    assertThatThrownBy(() -> run(pairs(300, false, false), options("cosent")))
        .hasMessageContaining("cosent needs --score");
    assertThatThrownBy(() -> run(data, options("nt-xent")))
        .hasMessageContaining("must see the scores");
    assertThatThrownBy(() -> run(data, options("cosent").with(b -> b.similarAbove = 1)))
        .isInstanceOfSatisfying(
            EmbeddingException.class, e -> assertThat(e.problem()).isEqualTo(Problem.TOO_FEW));
  }

  /** A teacher's margins are no scores of likeness: every pair is still a right answer. */
  @Test
  void lossesOfTeachersAndGuidesTrain() {
    PairVectors data = pairs(300, true, true);
    for (String loss : List.of("margin-mse:similarity=cosine", "distill-kl:similarity=cosine")) {
      TrainingResult result = run(data, options(loss));
      assertThat(result.history().get(7).loss())
          .as(loss)
          .isLessThan(result.history().get(0).loss());
      assertThat(result.after().queries()).as(loss).isGreaterThan(50);
      assertThatThrownBy(() -> run(pairs(300, false, true), options(loss)))
          .hasMessageContaining("needs --negative");
      assertThatThrownBy(() -> run(pairs(300, true, false), options(loss)))
          .hasMessageContaining("needs --score");
    }
    PairVectors plain = pairs(300, false, false);
    TrainingResult guided = run(plain, options("guided-contrastive:temperature=0.1"));
    assertThat(guided.history().get(7).loss()).isLessThan(guided.history().get(0).loss());
    gains(plain, options("n-pair:distance=cosine"));
    gains(plain, options("lifted-structure"));
    for (String loss : List.of("n-pair", "lifted-structure")) {
      assertThatThrownBy(() -> run(plain, options(loss).with(b -> b.memory = 50)))
          .hasMessageContaining("must be one in which anchors pick their positives for --memory");
    }
  }

  @Test
  void whatTheyAreShown() {
    float[] anchors = points(0, 90, 180);
    double[] margins = {3, -1, 2};
    PairVectors data =
        PairVectors.of("m", 2, anchors, points(5, 85, 200), points(30, 40, 50), margins, null);
    var views =
        new PairObjective.Views(
            Matrix.of(points(1, 2), 2, 2),
            Matrix.of(points(3, 4), 2, 2),
            Matrix.of(points(5, 6), 2, 2));
    PairBatches batches = new PairBatches(data, views, null);
    // Of each candidate's score only the difference counts, so that both losses are told the same.
    QueryCandidates each = batches.taught(true, 2, 0);
    QueryCandidates margin = batches.taught(false, 2, 0);
    double expected = marginMse(views, 2, 3);
    assertThat(Losses.marginMse().value(margin)).isCloseTo(expected, within(1e-7));
    assertThat(Losses.marginMse().value(each)).isCloseTo(expected, within(1e-7));
    GuidedViews guided = batches.guided(2, 0);
    assertThat(guided.guideFirst().get(0, 0)).isEqualTo(anchors[4]);
    assertThat(guided.guideSecond().get(1, 1)).isEqualTo(data.positives()[1]);
  }

  /** The mean over both rows, written out. */
  private static double marginMse(PairObjective.Views views, double... margins) {
    double sum = 0;
    for (int i = 0; i < 2; i++) {
      double difference = -margins[i];
      for (int j = 0; j < 2; j++) {
        double gap = views.positives().get(i, j) - views.negatives().get(i, j);
        difference += views.anchors().get(i, j) * gap;
      }
      sum += difference * difference / 2;
    }
    return sum;
  }

  @Test
  void whatIsNotAlikeIsNotARightAnswer() {
    float[] anchors = points(0, 90, 0);
    float[] positives = points(5, 85, 60);
    double[] scores = {0, 5, 4};
    PairVectors data = PairVectors.of("scored", 2, anchors, positives, null, scores, null);
    assertThat(data.middleScore()).isEqualTo(2.5);
    assertThat(data.alike(2.5)).containsExactly(false, true, true);
    RetrievalScores found =
        RetrievalScores.ofPairs(
            data, data.alike(2.5), anchors, positives, Similarity.COSINE, 100, 1);
    // Anchor 0 finds 5, which is not alike, then 60, which is. Anchor 90 finds 85.
    assertThat(found.queries()).isEqualTo(2);
    assertThat(found.mean(Measure.MRR)).isEqualTo(0.75);
    assertThat(found.mistakes(9)).hasSize(1);
    assertThat(found.mistakes(9).get(0).row()).isEqualTo(2);
  }

  @Test
  void aSampleIsDrawnByTheSeed() {
    PairVectors data = pairs(200, true, true);
    PairVectors some = data.draw(50, 3);
    assertThat(some.rows()).isEqualTo(50);
    assertThat(some.words().anchors()).isNotEqualTo(data.words().anchors().subList(0, 50));
    assertThat(some.words()).isEqualTo(data.draw(50, 3).words());
    assertThat(some.words()).isNotEqualTo(data.draw(50, 4).words());
    assertThat(data.draw(200, 3)).isSameAs(data);
  }

  /** Slopes of the loss of a batch by the weights, beside differences. */
  @Test
  void slopesAreThoseOfDifferences() {
    for (boolean two : new boolean[] {false, true}) {
      for (String loss : List.of("nt-xent:temperature=0.5", "siglip", "triplet-margin")) {
        TrainingOptions options =
            options(loss)
                .with(
                    b -> {
                      b.twoHeads = two;
                      b.bothWays = true;
                      b.kind = Kind.LINEAR;
                      b.batch = 10;
                    });
        PairTask task = new PairTask(pairs(60, true, false), options);
        int[] batch = task.epoch(1).get(0);
        task.evaluate(batch);
        for (int h = 0; h < task.heads().size(); h++) {
          float[] weight = task.heads().get(h).tensor("weight");
          float[] slopes = of(task, h).clone();
          for (int i = 0; i < weight.length; i += 29) {
            float was = weight[i];
            weight[i] = was + 0.01f;
            double up = task.evaluate(batch);
            weight[i] = was - 0.01f;
            double down = task.evaluate(batch);
            weight[i] = was;
            assertThat((double) slopes[i])
                .as(loss + " " + h + " " + i)
                .isCloseTo((up - down) / 0.02, org.assertj.core.data.Offset.offset(2e-3));
          }
        }
      }
    }
  }

  private static float[] of(PairTask task, int head) {
    float @Nullable [] slopes = task.slopes().get(head).get("weight");
    assertThat(slopes).isNotNull();
    return slopes == null ? new float[0] : slopes;
  }

  @Test
  void killedItResumesToTheSameBitsForAnyThreads() {
    PairVectors data = pairs(200, false, false);
    TrainingOptions options = options("clip-contrastive").with(b -> b.twoHeads = true);
    TrainingResult whole = run(data, options);
    Path file = folder.resolve("checkpoint");
    AtomicInteger asked = new AtomicInteger();
    Training.run(data, options, file, false, e -> {}, () -> asked.incrementAndGet() > 10);
    TrainingResult rest =
        Training.run(data, options.with(b -> b.threads = 3), file, true, e -> {}, () -> false);
    assertThat(rest.history()).isEqualTo(whole.history());
    for (int h = 0; h < 2; h++) {
      for (String name : EmbeddingHead.sizes(whole.head().shape()).keySet()) {
        assertThat(rest.heads().get(h).tensor(name))
            .containsExactly(whole.heads().get(h).tensor(name));
      }
    }
    assertThatThrownBy(
            () -> Training.run(pairs(200, true, false), options, file, true, e -> {}, () -> false))
        .isInstanceOfSatisfying(
            EmbeddingException.class,
            e -> assertThat(e.problem()).isEqualTo(Problem.BAD_CHECKPOINT));
  }

  @Test
  void noPartHasAnAnchorOrAPositiveOfAnother() {
    // Anchor i / 2 with positive i / 3: chains of six pairs.
    int rows = 120;
    float[] anchors = new float[rows];
    float[] positives = new float[rows];
    for (int i = 0; i < rows; i++) {
      anchors[i] = i - i % 2;
      positives[i] = i - i % 3;
    }
    PairVectors data = PairVectors.of("chains", 1, anchors, positives, null, null, null);
    Split split = Split.of(data, 3);
    List<int[]> parts = List.of(split.train(), split.validation(), split.test());
    Set<Integer> seen = new HashSet<>();
    for (int[] part : parts) {
      Set<Integer> groups = new HashSet<>();
      Arrays.stream(part).forEach(row -> groups.add(row / 6));
      assertThat(seen).doesNotContainAnyElementsOf(groups);
      seen.addAll(groups);
    }
    assertThat(split.test().length).isBetween(24, 36);
    assertThat(parts.stream().mapToInt(p -> p.length).sum()).isEqualTo(rows);
    float[] one = new float[rows];
    PairVectors joined = PairVectors.of("one", 1, anchors, one, null, null, null);
    assertThatThrownBy(() -> Split.of(joined, 1))
        .isInstanceOfSatisfying(
            EmbeddingException.class, e -> assertThat(e.problem()).isEqualTo(Problem.TOO_FEW));
  }

  @Test
  void ranksAreCountedByHand() {
    // Anchors at angles; positives 0 and 2 are the same; anchor 1 has two positives.
    float[] anchors = points(0, 90, 10, 90);
    float[] positives = points(5, 30, 5, 80);
    PairVectors data = PairVectors.of("angles", 2, anchors, positives, null, null, null);
    RetrievalScores scores =
        RetrievalScores.ofPairs(data, data.alike(0), anchors, positives, Similarity.COSINE, 100, 1);
    // Anchor 0: 5 is nearest. Anchor 90: 80 is nearest, and right. Anchor 10: 5.
    assertThat(scores.queries()).isEqualTo(3);
    assertThat(scores.mean(Measure.MRR)).isEqualTo(1);
    float[] wrong = points(85, 90, 85, 20);
    RetrievalScores worse =
        RetrievalScores.ofPairs(data, data.alike(0), anchors, wrong, Similarity.EUCLIDEAN, 100, 1);
    // Anchors 0 and 10 find 20 first, then 85: rank 2. Anchor 90 finds 90.
    assertThat(worse.mean(Measure.MRR)).isEqualTo((0.5 + 1 + 0.5) / 3);
    assertThat(worse.mean(Measure.PRECISION_AT_1)).isEqualTo(1 / 3.0);
    assertThat(worse.mean(Measure.RECALL_AT_5)).isEqualTo(1);
    assertThat(worse.mistakes(9).get(0).nearest()).isEqualTo(3);
  }

  private static float[] points(double... degrees) {
    float[] points = new float[2 * degrees.length];
    for (int i = 0; i < degrees.length; i++) {
      points[2 * i] = (float) StrictMath.cos(degrees[i] * Math.PI / 180);
      points[2 * i + 1] = (float) StrictMath.sin(degrees[i] * Math.PI / 180);
    }
    return points;
  }

  @Test
  void shapesAndNumbersThatDoNotGoTogetherAreNamed() {
    assertThatThrownBy(() -> PairVectors.of("p", 2, new float[4], new float[6], null, null, null))
        .hasMessageContaining("positive");
    assertThatThrownBy(
            () -> PairVectors.of("p", 2, new float[4], new float[4], new float[2], null, null))
        .hasMessageContaining("negative");
    assertThatThrownBy(
            () ->
                PairVectors.of("p", 1, new float[] {1, Float.NaN}, new float[2], null, null, null))
        .hasMessageContaining("finite");
    assertThatThrownBy(() -> PairVectors.of("p", 1, new float[0], new float[0], null, null, null))
        .hasMessageContaining("pairs");
    assertThatThrownBy(
            () -> run(pairs(40, false, false), options("nt-xent").with(b -> b.batch = 1)))
        .hasMessageContaining("--batch");
  }
}
