package org.lossary.embedding.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.Catalog;
import org.lossary.StructuredLoss;
import org.lossary.embedding.Clusters;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.HeadShape.Activation;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.VectorFiles;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.retrieval.Measure;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.ProxyEmbeddings;

class TrainingTest {
  @TempDir private Path folder = Path.of("");

  private static TrainingOptions small() {
    return TrainingOptions.defaults()
        .with(
            b -> {
              b.hidden = 24;
              b.dimensions = 12;
              b.batch = 48;
            })
        .withEpochs(6, 6);
  }

  private static void wild(TrainingOptions.Builder b) {
    b.loss = "n-pair";
    b.rate = 1e30;
    b.clip = 1e30;
  }

  private static Vectors data() {
    return Clusters.of(12, 20, 16, 1);
  }

  private static TrainingResult run(TrainingOptions options) {
    return Training.run(data(), options, null, false, e -> {}, () -> false);
  }

  private static void same(EmbeddingHead a, EmbeddingHead b) {
    for (String name : EmbeddingHead.sizes(a.shape()).keySet()) {
      assertThat(a.tensor(name)).as(name).containsExactly(b.tensor(name));
    }
  }

  @Test
  void everyKindOfHeadGainsOnClassesAndRowsThatItHasNotSeen() {
    for (Kind kind : Kind.values()) {
      for (Split.Kind held : Split.Kind.values()) {
        TrainingOptions options =
            small()
                .withEpochs(15, 15)
                .with(
                    b -> {
                      b.kind = kind;
                      b.activation = Activation.RELU;
                      b.hidden = 0;
                      b.dimensions = kind == Kind.ADAPTER ? 0 : 12;
                      b.holdOut = held;
                      b.rate = 0.005;
                    });
        TrainingResult result =
            Training.run(Clusters.of(24, 20, 16, 1), options, null, false, e -> {}, () -> false);
        assertThat(result.after().mean(Measure.MAP_AT_R))
            .as(kind + " " + held)
            .isGreaterThan(result.before().mean(Measure.MAP_AT_R) + 0.03);
        assertThat(result.history().get(9).loss()).isLessThan(result.history().get(0).loss());
      }
    }
  }

  @Test
  void digitsThatItHasNotSeenAreFoundBetter() {
    TrainingOptions options = TrainingOptions.defaults().withEpochs(10, 10);
    TrainingResult result =
        Training.run(VectorFiles.digits(), options, null, false, e -> {}, () -> false);
    assertThat(result.complete()).isTrue();
    assertThat(result.before().mean(Measure.MAP_AT_R)).isBetween(0.5, 0.6);
    assertThat(result.after().gainOver(result.before(), Measure.MAP_AT_R, 1).low())
        .isGreaterThan(0.2);
  }

  @Test
  void fewRowsAreSeenInMoreEpochs() {
    TrainingOptions defaults = TrainingOptions.defaults();
    assertThat(defaults.settled(1_000_000)).isEqualTo(defaults.withEpochs(30, 8));
    assertThat(defaults.settled(1797)).isEqualTo(defaults.withEpochs(125, 31)); // 8 steps an epoch
    assertThat(defaults.settled(100)).isEqualTo(defaults.withEpochs(1000, 250));
    assertThat(defaults.withEpochs(7, 0).settled(100)).isEqualTo(defaults.withEpochs(7, 8));
    assertThat(defaults.withEpochs(0, 3).settled(100)).isEqualTo(defaults.withEpochs(1000, 3));
    Vectors few = Clusters.of(5, 20, 16, 1);
    TrainingResult result = Training.run(few, defaults, null, false, e -> {}, () -> false);
    assertThat(result.history()).hasSizeBetween(250, 1000);
    assertThat(result.after().gainOver(result.before(), Measure.MAP_AT_R, 1).low()).isPositive();
    TrainingResult thirty =
        Training.run(few, defaults.withEpochs(30, 8), null, false, e -> {}, () -> false);
    assertThat(result.after().mean(Measure.MAP_AT_R))
        .isGreaterThan(thirty.after().mean(Measure.MAP_AT_R));
  }

  @Test
  void lossesOnPairsNameTheOnesWithLabels() {
    Map<String, String> with =
        Map.of(
            "triplet-margin", "batch-triplet",
            "triplet-soft-margin", "batch-triplet:soft=true",
            "info-nce", "nt-xent",
            "siglip", "nt-xent",
            "contrastive-pairs", "batch-contrastive",
            "mse", "embeddings with labels, class proxies or boundaries");
    with.forEach(
        (loss, other) -> {
          assertThatThrownBy(() -> run(small().with(loss, 1, 1)))
              .hasMessageContaining(other)
              .hasMessageContaining("got " + loss);
          if (!loss.equals("mse")) {
            assertThat(run(small().with(other, 1, 1)).complete()).isTrue();
          }
        });
  }

  @Test
  void threadsChangeNoBit() {
    for (String loss : List.of("sup-con", "arc-face", "multi-similarity")) {
      TrainingResult one = run(small().with(loss, 1, 1));
      for (int threads : new int[] {2, 7}) {
        TrainingResult other = run(small().with(loss, 1, threads));
        same(one.head(), other.head());
        assertThat(other.history()).isEqualTo(one.history());
      }
      assertThat(run(small().with(loss, 2, 1)).history()).isNotEqualTo(one.history());
    }
  }

  /** All that the catalogue has for labels or classes trains, and by its own gradient descends. */
  @TestFactory
  Stream<DynamicTest> everyLossTrains() {
    return Catalog.all().stream()
        .filter(e -> inputs(e) == LabelledEmbeddings.class || inputs(e) == ProxyEmbeddings.class)
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.info().id(),
                    () -> {
                      TrainingResult result =
                          run(small().with(e.info().id(), 1, 1).withEpochs(3, 3));
                      assertThat(result.history()).hasSize(3);
                      assertThat(result.history().get(0).gradientNorm()).isPositive();
                    }));
  }

  private static @Nullable Class<?> inputs(Catalog.Entry entry) {
    try {
      return entry.create() instanceof StructuredLoss<?> s ? s.inputs() : null;
    } catch (RuntimeException e) {
      return null; // Made of other losses, without one by default.
    }
  }

  @Test
  void stoppedAfterAnyStepItResumesToTheSameBits() {
    for (String loss : List.of("sup-con", "soft-triple")) {
      TrainingOptions options = small().with(loss, 1, 1);
      TrainingResult whole = run(options);
      int steps = 6 * (data().rows() / 2 / 48);
      for (int stopAt = 3; stopAt <= steps; stopAt += 4) {
        Path file = folder.resolve(loss + stopAt);
        AtomicInteger asked = new AtomicInteger();
        int last = stopAt;
        TrainingResult part =
            Training.run(
                data(), options, file, false, e -> {}, () -> asked.incrementAndGet() > last);
        assertThat(part.complete()).isEqualTo(false);
        TrainingResult rest = Training.run(data(), options, file, true, e -> {}, () -> false);
        assertThat(rest.history()).isEqualTo(whole.history());
        same(rest.head(), whole.head());
        // A finished training that is resumed has nothing to do.
        same(Training.run(data(), options, file, true, e -> {}, () -> true).head(), whole.head());
      }
    }
  }

  /** Run in a process of its own, which the test kills. */
  public static void main(String[] args) {
    Training.run(
        data(), small().withEpochs(400, 400), Path.of(args[0]), false, e -> {}, () -> false);
  }

  @Test
  void killedAtAnyMomentItResumesToTheSameBits() throws Exception {
    TrainingOptions options = small().withEpochs(400, 400);
    TrainingResult whole = run(options);
    Path file = folder.resolve("checkpoint");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TrainingTest.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    long end = System.nanoTime() + 60_000_000_000L;
    while (!Files.exists(file) && process.isAlive() && System.nanoTime() < end) {
      Thread.sleep(5);
    }
    process.destroyForcibly().waitFor();
    assertThat(file).as(Files.readString(folder.resolve("log"))).exists();
    AtomicInteger epochs = new AtomicInteger();
    TrainingResult rest =
        Training.run(data(), options, file, true, e -> epochs.incrementAndGet(), () -> false);
    assertThat(epochs.get()).as("epochs left to do").isBetween(1, 399);
    assertThat(rest.history()).isEqualTo(whole.history());
    same(rest.head(), whole.head());
  }

  @Test
  void aCheckpointOfAnotherTrainingOrABrokenOneIsRefused() throws IOException {
    Path file = folder.resolve("checkpoint");
    TrainingOptions options = small().withEpochs(1, 1);
    Training.run(data(), options, file, false, e -> {}, () -> false);
    refuses(options.with("nt-xent", 1, 1), data(), file, "loss must be sup-con");
    refuses(options.with(options.loss(), 9, 1), data(), file, "seed must be 1", "got 9");
    refuses(options, Clusters.of(12, 20, 16, 2), file, "data must be 240 x 16, checksum");
    byte[] good = Files.readAllBytes(file);
    for (int length : new int[] {0, 5, good.length / 2, good.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(good, length));
      refuses(options, data(), file, "must be a whole checkpoint");
    }
    good[good.length / 2] ^= 1;
    Files.write(file, good);
    refuses(options, data(), file, "must be a whole checkpoint");
    assertThatThrownBy(
            () -> Training.run(data(), options, folder.resolve("no"), true, e -> {}, () -> false))
        .hasMessageContaining("no checkpoint");
  }

  private static void refuses(TrainingOptions options, Vectors data, Path file, String... says) {
    assertThatThrownBy(() -> Training.run(data, options, file, true, e -> {}, () -> false))
        .isInstanceOfSatisfying(
            EmbeddingException.class,
            e -> assertThat(e.problem()).isEqualTo(Problem.BAD_CHECKPOINT))
        .hasMessageContainingAll(says);
  }

  @Test
  void anAdapterBeginsAsTheVectorsAndPatienceEndsTraining() {
    TrainingOptions options =
        small()
            .with(
                b -> {
                  b.kind = Kind.ADAPTER;
                  b.hidden = 0;
                  b.dimensions = 0;
                  b.rate = 1e-30;
                })
            .withEpochs(50, 3);
    TrainingResult result = run(options);
    assertThat(result.history()).hasSize(3);
    assertThat(result.bestEpoch()).isZero();
    assertThat(result.after().mean(Measure.MAP_AT_R))
        .isEqualTo(result.before().mean(Measure.MAP_AT_R));
  }

  @Test
  void aRandomBeginningIsNoHead() {
    for (long seed = 1; seed < 5; seed++) {
      long s = seed;
      java.util.Random random = new java.util.Random(seed);
      float[] noise = new float[120 * 6];
      int[] labels = new int[120];
      for (int i = 0; i < noise.length; i++) {
        noise[i] = (float) random.nextGaussian();
        labels[i / 6] = i / 6 % 4;
      }
      TrainingOptions options = small().withEpochs(5, 5).with(b -> b.seed = s);
      TrainingResult result =
          Training.run(
              Vectors.of("noise", noise, 6, labels), options, null, false, e -> {}, () -> false);
      assertThat(result.bestEpoch()).isPositive();
    }
  }

  @Test
  void ofEpochsThatValidateAlikeTheOneWithTheLeastLossIsTheBest() {
    Vectors easy = Clusters.of(4, 10, 16, 3);
    TrainingOptions options = small().with(b -> b.rate = 0.01).withEpochs(60, 20);
    TrainingResult result = Training.run(easy, options, null, false, e -> {}, () -> false);
    double top = result.history().stream().mapToDouble(Epoch::validation).max().orElse(0);
    List<Epoch> alike = result.history().stream().filter(e -> e.validation() == top).toList();
    assertThat(alike).hasSizeGreaterThan(3);
    assertThat(result.history().get(result.bestEpoch() - 1).loss())
        .isEqualTo(alike.stream().mapToDouble(Epoch::loss).min().orElse(0));
    // Patience counts from the first of them.
    assertThat(result.history()).hasSize(Math.min(60, alike.get(0).number() + 20));
    // Nothing is to be had where the vectors find all: one epoch, and they stay.
    TrainingOptions adapter =
        options.with(
            b -> {
              b.kind = Kind.ADAPTER;
              b.hidden = 0;
              b.dimensions = 0;
            });
    float[] apart = new float[80 * 2];
    int[] labels = new int[80];
    for (int i = 0; i < 80; i++) {
      labels[i] = i % 2;
      apart[2 * i + labels[i]] = 1 + i;
    }
    TrainingResult none =
        Training.run(
            Vectors.of("apart", apart, 2, labels), adapter, null, false, e -> {}, () -> false);
    assertThat(none.bestEpoch()).isZero();
    assertThat(none.history()).hasSize(1);
  }

  @Test
  void aWhitenedAdapterBeginsWithOneVarianceInEveryDirectionOfAClass() {
    // Rows of one class differ along the first axis alone, ten times as far apart as classes.
    int rows = 240;
    float[] data = new float[rows * 3];
    int[] labels = new int[rows];
    java.util.Random random = new java.util.Random(2);
    for (int i = 0; i < rows; i++) {
      labels[i] = i % 8;
      data[3 * i] = (float) (10 * random.nextGaussian());
      data[3 * i + 1] = (float) StrictMath.cos(labels[i]) + 5;
      data[3 * i + 2] = (float) StrictMath.sin(labels[i]);
    }
    Vectors all = Vectors.of("stripes", data, 3, labels);
    TrainingOptions options =
        TrainingOptions.defaults()
            .with(
                b -> {
                  b.kind = Kind.ADAPTER;
                  b.whitened = true;
                  b.holdOut = Split.Kind.CLASSES;
                });
    EmbeddingHead head = new LabelledTask(all, options).heads().get(0);
    float[] weight = head.tensor("weight");
    // S is the variance over its mean, three times that of an axis: 0.2 * 3 + 0.8, 0.8 and 0.8.
    float[] diagonal = {(float) (1 / Math.sqrt(1.4)), (float) (1 / Math.sqrt(0.8))};
    for (int i = 0; i < 9; i++) {
      float expected = i == 0 ? diagonal[0] - 1 : i % 4 == 0 ? diagonal[1] - 1 : 0;
      assertThat(weight[i])
          .as("" + i)
          .isCloseTo(expected, org.assertj.core.data.Offset.offset(1e-5f));
    }
    assertThat(head.tensor("mean")[1]).isBetween(4f, 6f);
    assertThatThrownBy(() -> options.with(b -> b.kind = Kind.MLP))
        .hasMessageContaining("--whitened");
  }

  @Test
  void minersAndMemoriesTrainAndResumeToTheSameBits() {
    java.util.Set<Double> losses = new java.util.HashSet<>();
    for (Miner miner : Miner.values()) {
      TrainingOptions options =
          small()
              .with("batch-triplet", 1, 1)
              .withEpochs(4, 4)
              .with(
                  b -> {
                    b.miner = miner;
                    b.memory = miner == Miner.NONE ? 100 : 0;
                    b.rate = 0.003;
                  });
      TrainingResult whole = run(options);
      assertThat(losses.add(whole.history().get(3).loss())).as(miner.toString()).isTrue();
      Path file = folder.resolve(miner.toString());
      AtomicInteger asked = new AtomicInteger();
      TrainingResult part =
          Training.run(data(), options, file, false, e -> {}, () -> asked.incrementAndGet() > 5);
      assertThat(part.complete()).isFalse();
      TrainingResult rest = Training.run(data(), options, file, true, e -> {}, () -> false);
      assertThat(rest.history()).isEqualTo(whole.history());
      same(rest.head(), whole.head());
    }
    TrainingResult plain = run(small());
    TrainingResult remembering = run(small().with(b -> b.memory = 64));
    assertThat(remembering.history().get(0).loss()).isGreaterThan(plain.history().get(0).loss());
    assertThatThrownBy(() -> run(small().with("arc-face:scale=16", 1, 1).with(b -> b.memory = 10)))
        .hasMessageContaining("--miner and --memory");
  }

  /** The margin loss of the paper: boundaries of classes are learned, negatives are drawn. */
  @Test
  void boundariesTrainUnderEveryMiner() {
    for (Miner miner : Miner.values()) {
      for (String loss : new String[] {"margin-loss", "margin-loss:distance=cosine"}) {
        TrainingOptions options =
            small().with(loss, 1, 1).withEpochs(4, 4).with(b -> b.miner = miner);
        TrainingResult whole = run(options);
        assertThat(whole.history()).hasSize(4);
        // Its boundaries belong to a loss as much as the head does.
        TrainingResult slower = run(options.with(b -> b.proxyRate = 0.01));
        assertThat(slower.history().get(3).loss()).isNotEqualTo(whole.history().get(3).loss());
        Path file = folder.resolve(loss.substring(11).replace(':', '-') + miner);
        AtomicInteger asked = new AtomicInteger();
        Training.run(data(), options, file, false, e -> {}, () -> asked.incrementAndGet() > 5);
        TrainingResult rest = Training.run(data(), options, file, true, e -> {}, () -> false);
        assertThat(rest.history()).isEqualTo(whole.history());
        same(rest.head(), whole.head());
      }
    }
    assertThatThrownBy(() -> run(small().with("margin-loss", 1, 1).with(b -> b.memory = 10)))
        .hasMessageContaining("must be a loss on embeddings with labels for --memory");
  }

  @Test
  void unsuitableLossesAndOptionsAreNamed() {
    assertThatThrownBy(() -> run(small().with("mse", 1, 1)))
        .isInstanceOf(EmbeddingException.class)
        .hasMessageContaining("--loss")
        .hasMessageContaining("got mse");
    assertThatThrownBy(() -> run(small().with(b -> b.batch = 6))).hasMessageContaining("--batch");
    assertThatThrownBy(() -> small().with(b -> b.batch = 1)).hasMessageContaining("--batch");
    assertThatThrownBy(() -> small().with(b -> b.rate = -1)).hasMessageContaining("--rate");
    assertThatThrownBy(() -> run(small().with(TrainingTest::wild)))
        .isInstanceOfSatisfying(
            EmbeddingException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DIVERGED));
    assertThatThrownBy(() -> Training.run(data(), small(), null, false, e -> {}, () -> true))
        .hasMessageContaining("stopped before");
  }
}
