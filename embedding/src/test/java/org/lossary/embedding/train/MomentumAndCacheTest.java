package org.lossary.embedding.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.Matrix;
import org.lossary.embedding.Clusters;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.TrainingData;
import org.lossary.embedding.retrieval.Measure;
import org.lossary.metric.InfoNce;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.NtXent;
import org.lossary.metric.PairSimilarity;
import org.lossary.metric.QueryNegatives;

/** Memories filled by a slow head, and batches embedded in chunks. */
class MomentumAndCacheTest {
  private static final int COLUMNS = 10;

  @TempDir private Path folder = Path.of("");

  private static TrainingData labelled() {
    return Clusters.of(12, 20, 16, 1);
  }

  private static PairVectors pairs(boolean negatives) {
    Random random = new Random(7);
    float[][] all = new float[3][160 * COLUMNS];
    for (int i = 0; i < all[0].length; i++) {
      all[0][i] = (float) random.nextGaussian();
      all[1][i] = all[0][i] + (float) random.nextGaussian();
      all[2][i] = (float) random.nextGaussian();
    }
    return PairVectors.of("pairs", COLUMNS, all[0], all[1], negatives ? all[2] : null, null, null);
  }

  private static TrainingOptions small(String loss) {
    return TrainingOptions.defaults()
        .with(
            b -> {
              b.loss = loss;
              b.hidden = 24;
              b.dimensions = 8;
              b.batch = 40;
              b.rate = 0.005;
            })
        .withEpochs(4, 4);
  }

  private static TrainingResult run(TrainingData data, TrainingOptions options) {
    return Training.run(data, options, null, false, e -> {}, () -> false);
  }

  private static void same(TrainingResult a, TrainingResult b) {
    assertThat(a.history()).isEqualTo(b.history());
    for (int h = 0; h < a.heads().size(); h++) {
      for (String name : EmbeddingHead.sizes(a.head().shape()).keySet()) {
        assertThat(a.heads().get(h).tensor(name))
            .as(name)
            .containsExactly(b.heads().get(h).tensor(name));
      }
    }
  }

  @Test
  void gradientCachingChangesNoBit() {
    for (int chunk : new int[] {1, 7, 39}) {
      for (Kind kind : Kind.values()) {
        TrainingOptions options =
            small("sup-con")
                .with(
                    b -> {
                      b.kind = kind;
                      b.dimensions = kind == Kind.ADAPTER ? 0 : 8;
                      b.memory = 50;
                      b.momentum = 0.9;
                    });
        same(run(labelled(), options), run(labelled(), options.with(b -> b.gradientCache = chunk)));
      }
      for (boolean two : new boolean[] {false, true}) {
        TrainingOptions options = small("nt-xent").with(b -> b.twoHeads = two);
        same(
            run(pairs(true), options),
            run(pairs(true), options.with(b -> b.gradientCache = chunk)));
        TrainingOptions queue =
            small("info-nce")
                .with(
                    b -> {
                      b.twoHeads = two;
                      b.memory = 60;
                      b.momentum = 0.9;
                    });
        same(run(pairs(two), queue), run(pairs(two), queue.with(b -> b.gradientCache = chunk)));
      }
    }
  }

  @Test
  void stoppedInAnEpochItResumesToTheSameBits() {
    resumes(labelled(), "nt-xent", false);
    resumes(pairs(true), "nt-xent", true);
    resumes(pairs(true), "info-nce", true);
    resumes(pairs(false), "info-nce", false);
  }

  private void resumes(TrainingData data, String loss, boolean twoHeads) {
    TrainingOptions options =
        small(loss)
            .with(
                b -> {
                  b.memory = 70;
                  b.momentum = 0.8;
                  b.twoHeads = twoHeads;
                });
    TrainingResult whole = run(data, options);
    Path file = folder.resolve(data.name() + loss + twoHeads);
    AtomicInteger asked = new AtomicInteger();
    TrainingResult part =
        Training.run(data, options, file, false, e -> {}, () -> asked.incrementAndGet() > 5);
    assertThat(part.complete()).isFalse();
    // Threads and chunks may be others.
    TrainingOptions other =
        options.with(
            b -> {
              b.threads = 2;
              b.gradientCache = 16;
            });
    same(whole, Training.run(data, other, file, true, e -> {}, () -> false));
    assertThatThrownBy(
            () ->
                Training.run(
                    data, options.with(b -> b.momentum = 0.7), file, true, e -> {}, () -> false))
        .hasMessageContaining("momentum must be 0.8 to resume");
  }

  @Test
  void theSlowHeadKeepsItsShareOfEachWeight() {
    TrainingOptions options =
        small("sup-con")
            .with(
                b -> {
                  b.memory = 50;
                  b.momentum = 0.75;
                });
    for (Task task :
        List.of(
            new LabelledTask(Clusters.of(12, 20, 16, 1), options),
            new PairTask(pairs(false), options))) {
      float[] fast = task.heads().get(0).tensor("weight");
      float[] slow = task.slow().get(0).tensor("weight");
      assertThat(slow).containsExactly(fast).isNotSameAs(fast);
      float was = fast[3];
      fast[3] = was + 1;
      task.stepped();
      assertThat((double) slow[3]).isCloseTo(was + 0.25, Offset.offset(1e-6));
      assertThat(slow[2]).isEqualTo(fast[2]);
    }
    assertThat(new PairTask(pairs(false), small("sup-con")).slow()).isEmpty();
  }

  /** What a loss on anchors, positives, negatives of the batch and of earlier ones gives. */
  private interface Wanted {
    double value(float[] anchors, float[] positives, float[] negatives, float[] past);
  }

  private static double ofAnchors(
      float[] anchors, float[] positives, float[] negatives, float[] past) {
    float[] candidates = concat(concat(positives, negatives), past);
    int count = candidates.length / 8;
    int[] labels = IntStream.range(0, count).toArray();
    return new NtXent(0.5)
        .value(
            LabelledEmbeddings.of(
                Matrix.of(anchors, 20, 8),
                java.util.Arrays.copyOf(labels, 20),
                Matrix.of(candidates, count, 8),
                labels));
  }

  private static double ofQueries(
      float[] queries, float[] positives, float[] negatives, float[] past) {
    float[] others = concat(negatives, past);
    return new InfoNce(0.5, PairSimilarity.COSINE)
        .value(
            QueryNegatives.shared(
                Matrix.of(queries, 20, 8),
                Matrix.of(positives, 20, 8),
                Matrix.of(others, others.length / 8, 8)));
  }

  /** The second batch of an epoch is compared with the positives of the first, as they were. */
  @Test
  void anchorsAreComparedWithPositivesOfEarlierBatches() {
    for (boolean negatives : new boolean[] {false, true}) {
      for (double momentum : new double[] {0, 0.5}) {
        compares("nt-xent:temperature=0.5", MomentumAndCacheTest::ofAnchors, negatives, momentum);
        compares("info-nce:temperature=0.5", MomentumAndCacheTest::ofQueries, negatives, momentum);
      }
    }
  }

  private static void compares(String loss, Wanted wanted, boolean negatives, double momentum) {
    TrainingOptions options =
        small(loss)
            .with(
                b -> {
                  b.memory = 30;
                  b.momentum = momentum;
                  b.kind = Kind.LINEAR;
                  b.batch = 20;
                });
    PairVectors data = pairs(negatives);
    PairTask task = new PairTask(data, options);
    PairVectors train = data.take(task.split().train());
    List<int[]> batches = task.epoch(1);
    EmbeddingHead head = task.heads().get(0);
    // Keys are those of the slow head, where there is one, before the head moved on.
    EmbeddingHead first = momentum == 0 ? head.copy() : elsewhere(task).copy();
    float[] past = first.applyAll(rows(train.positives(), batches.get(0)), 20);
    task.evaluate(batches.get(0));
    head.tensor("weight")[0] += 0.5f;
    int[] batch = batches.get(1);
    double found = task.evaluate(batch);
    assertThat(found)
        .isCloseTo(
            wanted.value(
                embed(head, train.anchors(), batch),
                embed(head, train.positives(), batch),
                negatives ? embed(head, train.negatives(), batch) : new float[0],
                past),
            Offset.offset(1e-9));
    // The gradient goes through the batch alone.
    float[] weight = head.tensor("weight");
    float[] slopes = task.slopes().get(0).getOrDefault("weight", new float[0]).clone();
    for (int i = 0; i < weight.length; i += 13) {
      double up = after(data, options, batches, weight, i, 0.01f);
      double down = after(data, options, batches, weight, i, -0.01f);
      assertThat((double) slopes[i])
          .as(loss + negatives + " " + momentum + " " + i)
          .isCloseTo((up - down) / 0.02, Offset.offset(2e-3));
    }
  }

  /** Two answers to all questions: of each batch and of the queue only the other one is wrong. */
  @Test
  void whatIsRememberedOfTheRightAnswerIsNoNegative() {
    Random random = new Random(3);
    float[] anchors = new float[40];
    float[] positives = new float[40];
    for (int i = 0; i < 40; i++) {
      anchors[i] = (float) random.nextGaussian();
      positives[i] = i / 2 % 4 < 2 ? i % 2 : 1 - i % 2;
    }
    PairVectors data = PairVectors.of("two", 2, anchors, positives, null, null, null);
    PairCandidates candidates = new PairCandidates(data, 5, 2);
    int[] both = {0, 2}; // answers 0 1 and 1 0
    assertThat(candidates.labels(both, 2, 0)).containsExactly(0, 1);
    candidates.remember(both, Matrix.of(new float[] {0, 1, 1, 0}, 2, 2));
    assertThat(candidates.labels(new int[] {6, 4}, 0, 0)).containsExactly(1, 0);
    assertThat(candidates.labels(new int[] {4}, 1, 0)).containsExactly(0, 0, 2);
    candidates.begin();
    assertThat(candidates.labels(both, 0, 0)).isEmpty();
  }

  @Test
  void aQueueAloneTeaches() {
    TrainingOptions options =
        small("info-nce")
            .with(
                b -> {
                  b.kind = Kind.ADAPTER;
                  b.dimensions = 0;
                  b.memory = 100;
                  b.momentum = 0.9;
                  b.batch = 20;
                });
    float[] anchors = new float[400 * COLUMNS];
    float[] positives = new float[400 * COLUMNS];
    Random random = new Random(2);
    for (int i = 0; i < anchors.length; i++) {
      boolean tells = i % COLUMNS < 3;
      float centre = (float) random.nextGaussian() * (tells ? 2 : 0);
      anchors[i] = centre + (float) random.nextGaussian() * (tells ? 0.3f : 1.5f);
      positives[i] = centre + (float) random.nextGaussian() * (tells ? 0.3f : 1.5f);
    }
    PairVectors data = PairVectors.of("queue", COLUMNS, anchors, positives, null, null, null);
    TrainingResult result = run(data, options.withEpochs(8, 8).with(b -> b.rate = 0.01));
    assertThat(result.after().mean(Measure.MRR))
        .isGreaterThan(result.before().mean(Measure.MRR) + 0.03);
  }

  private static EmbeddingHead elsewhere(Task task) {
    EmbeddingHead slow = task.slow().get(0);
    slow.tensor("weight")[5] += 0.4f;
    return slow;
  }

  /** The loss of the second batch with one weight changed after the first. */
  private static double after(
      PairVectors data,
      TrainingOptions options,
      List<int[]> batches,
      float[] weights,
      int at,
      float by) {
    PairTask task = new PairTask(data, options);
    task.epoch(1);
    if (options.momentum() > 0) {
      elsewhere(task);
    }
    task.evaluate(batches.get(0));
    float[] weight = task.heads().get(0).tensor("weight");
    System.arraycopy(weights, 0, weight, 0, weight.length);
    weight[at] += by;
    return task.evaluate(batches.get(1));
  }

  private static float[] rows(float[] all, int[] batch) {
    float[] some = new float[batch.length * COLUMNS];
    for (int i = 0; i < batch.length; i++) {
      System.arraycopy(all, batch[i] * COLUMNS, some, i * COLUMNS, COLUMNS);
    }
    return some;
  }

  private static float[] embed(EmbeddingHead head, float[] all, int[] batch) {
    return head.applyAll(rows(all, batch), batch.length);
  }

  private static float[] concat(float[] a, float[] b) {
    float[] both = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  @Test
  void whatMakesNoSenseIsNamed() {
    TrainingOptions options = small("sup-con");
    assertThatThrownBy(() -> options.with(b -> b.momentum = 0.9))
        .hasMessageContaining("--momentum: is for --memory N, got 0.9");
    assertThatThrownBy(() -> options.with(b -> b.momentum = 1))
        .hasMessageContaining("--momentum: must be within [0, 1)");
    assertThatThrownBy(() -> options.with(b -> b.gradientCache = -1))
        .hasMessageContaining("--grad-cache: must be >= 1");
    assertThatThrownBy(() -> options.with(b -> b.gradientCache = 40))
        .hasMessageContaining("--grad-cache: must be below --batch 40");
    assertThatThrownBy(() -> run(pairs(true), small("triplet-margin").with(b -> b.memory = 9)))
        .hasMessageContaining("anchors pick their positives for --memory")
        .hasMessageContaining("got triplet-margin");
    assertThatThrownBy(() -> run(pairs(false), small("info-nce")))
        .hasMessageContaining("info-nce needs --negative, or --memory");
    TrainingOptions one =
        small("info-nce")
            .with(
                b -> {
                  b.memory = 9;
                  b.batch = 60;
                });
    // Half of the 96 pairs at most: the second batch of an epoch sees the first alone.
    assertThat(run(pairs(false), one.with(b -> b.batch = 96)).history())
        .allMatch(e -> e.loss() > 0);
    // 95 pairs have their anchor in common, and one other is left for training.
    float[] anchors = pairs(false).anchors();
    java.util.Arrays.fill(anchors, 0, 95 * COLUMNS, 1);
    float[] positives = pairs(false).positives();
    PairVectors few = PairVectors.of("few", COLUMNS, anchors, positives, null, null, null);
    assertThatThrownBy(() -> run(few, one))
        .hasMessageContaining("4 pairs for training without a common text or vector, since without")
        .hasMessageContaining("96 pairs for training");
  }
}
