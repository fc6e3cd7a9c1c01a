package org.lossary.embedding.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.lossary.embedding.retrieval.Similarity;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.ProxyEmbeddings;

class TrainingTest {
  @TempDir private Path folder = Path.of("");

  private static TrainingOptions small() {
    return TrainingOptions.defaults()
        .withHead(Kind.MLP, Activation.GELU, 24, 12, true)
        .withBatch(48, 4)
        .withEpochs(6, 6);
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
                .withHead(kind, Activation.RELU, 0, kind == Kind.ADAPTER ? 0 : 12, true)
                .withJudging(held, Similarity.COSINE)
                .withEpochs(15, 15)
                .withSteps(0.005, 10, 0.01, 0.1, 1);
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
            .withHead(Kind.ADAPTER, Activation.RELU, 0, 0, true)
            .withSteps(1e-30, 1, 0, 0, 1)
            .withEpochs(50, 3);
    TrainingResult result = run(options);
    assertThat(result.history()).hasSize(3);
    assertThat(result.bestEpoch()).isZero();
    assertThat(result.after().mean(Measure.MAP_AT_R))
        .isEqualTo(result.before().mean(Measure.MAP_AT_R));
  }

  @Test
  void unsuitableLossesAndOptionsAreNamed() {
    assertThatThrownBy(() -> run(small().with("mse", 1, 1)))
        .isInstanceOf(EmbeddingException.class)
        .hasMessageContaining("--loss")
        .hasMessageContaining("got mse");
    assertThatThrownBy(() -> small().withBatch(6, 4)).hasMessageContaining("--batch");
    assertThatThrownBy(() -> small().withSteps(-1, 1, 0, 0, 1)).hasMessageContaining("--rate");
    assertThatThrownBy(() -> run(small().with("n-pair", 1, 1).withSteps(1e30, 1, 0, 0, 1e30)))
        .isInstanceOfSatisfying(
            EmbeddingException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DIVERGED));
    assertThatThrownBy(() -> Training.run(data(), small(), null, false, e -> {}, () -> true))
        .hasMessageContaining("stopped before");
  }
}
