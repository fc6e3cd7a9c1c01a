package org.lossary.embedding.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lossary.embedding.Clusters;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.HeadShape;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.retrieval.Measure;
import org.lossary.embedding.retrieval.RetrievalScores;
import org.lossary.embedding.retrieval.Similarity;

/** Heads that standardise columns, on vectors as they are. */
class StandardizedTest {
  private static final int COLUMNS = 16;

  @TempDir private Path folder = Path.of("");

  /** Column k is multiplied by a power of ten from -4 to 4, and moved. */
  private static Vectors uneven() {
    Vectors even = Clusters.of(12, 20, COLUMNS, 1);
    float[] data = even.data().clone();
    for (int i = 0; i < data.length; i++) {
      int k = i % COLUMNS;
      data[i] = (float) ((data[i] + 7 * k) * StrictMath.pow(10, k * 5 % 9 - 4));
    }
    return Vectors.of("uneven", data, COLUMNS, even.labels());
  }

  private static TrainingOptions options(Kind kind) {
    return TrainingOptions.defaults()
        .with(
            b -> {
              b.kind = kind;
              b.dimensions = kind == Kind.ADAPTER ? 0 : 12;
              b.batch = 48;
              b.standardized = true;
            })
        .withEpochs(4, 4);
  }

  private static TrainingResult run(Vectors all, TrainingOptions options) {
    return Training.run(all, options, null, false, e -> {}, () -> false);
  }

  /** Standardised by the definition, with the mean and deviation of some rows. */
  private static Vectors byHand(Vectors all, int... rows) {
    float[] data = all.data().clone();
    int n = all.columns();
    for (int k = 0; k < n; k++) {
      int column = k;
      double mean = Arrays.stream(rows).mapToDouble(i -> all.data()[i * n + column]).sum();
      mean /= rows.length;
      double squares = 0;
      for (int i : rows) {
        squares += (all.data()[i * n + k] - mean) * (all.data()[i * n + k] - mean);
      }
      double deviation = Math.sqrt(squares / rows.length);
      for (int i = 0; i < all.rows(); i++) {
        data[i * n + k] = deviation == 0 ? 0 : (float) ((all.data()[i * n + k] - mean) / deviation);
      }
    }
    return new Vectors(all.name(), data, n, all.labels(), all.classes());
  }

  /** A head of the same weights that takes vectors as they come. */
  private static EmbeddingHead plain(EmbeddingHead head) {
    HeadShape s = head.shape();
    HeadShape shape =
        new HeadShape(
            s.kind(), s.activation(), s.inputs(), s.hidden(), s.outputs(), s.normalized());
    Map<String, float[]> tensors = new LinkedHashMap<>();
    EmbeddingHead.sizes(shape).keySet().forEach(name -> tensors.put(name, head.tensor(name)));
    tensors.put("mean", new float[s.inputs()]);
    tensors.put("scale", new float[] {1});
    return new EmbeddingHead(shape, tensors);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theHeadOnVectorsIsThePlainHeadOnVectorsStandardisedByHand(Kind kind) throws IOException {
    Vectors all = uneven();
    TrainingResult result = run(all, options(kind));
    Vectors hand = byHand(all, result.split().train());
    EmbeddingHead head = result.head();
    float[] frozen = head.frozen(all.data());
    for (int i = 0; i < frozen.length; i++) {
      assertThat(frozen[i]).isCloseTo(hand.data()[i], within(2e-5f * (1 + Math.abs(frozen[i]))));
    }
    float[] embeddings = head.applyAll(all.data(), all.rows());
    // The same products and sums in the same order.
    assertThat(plain(head).applyAll(frozen, all.rows())).containsExactly(embeddings);
    float[] expected = plain(head).applyAll(hand.data(), all.rows());
    for (int i = 0; i < expected.length; i++) {
      assertThat(embeddings[i]).isCloseTo(expected[i], within(2e-4f));
    }
    head.save(folder);
    EmbeddingHead loaded = EmbeddingHead.load(folder);
    assertThat(loaded.shape()).isEqualTo(head.shape());
    assertThat(loaded.applyAll(all.data(), all.rows())).containsExactly(embeddings);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void trainingIsThatOfVectorsStandardisedByHand(Kind kind) {
    Vectors all = uneven();
    TrainingOptions options = options(kind);
    TrainingResult result = run(all, options);
    Vectors hand = byHand(all, result.split().train());
    TrainingResult other = run(hand, options.with(b -> b.standardized = false));
    for (int e = 0; e < 4; e++) {
      double loss = other.history().get(e).loss();
      assertThat(result.history().get(e).loss()).isCloseTo(loss, within(1e-3 * loss));
    }
    RetrievalScores frozen =
        RetrievalScores.of(
            hand.take(result.split().test()),
            hand.take(result.split().test()).data(),
            Similarity.COSINE,
            5000,
            1);
    for (Measure measure : frozen.measures()) {
      assertThat(result.before().mean(measure)).isEqualTo(other.before().mean(measure));
      assertThat(result.before().mean(measure)).isEqualTo(frozen.mean(measure));
      assertThat(result.after().mean(measure)).isCloseTo(other.after().mean(measure), within(0.02));
    }
  }

  @Test
  void whatASwampedHeadLosesIsThere() {
    Vectors all = uneven();
    TrainingOptions options = options(Kind.LINEAR).withEpochs(30, 30);
    TrainingResult raw = run(all, options.with(b -> b.standardized = false));
    TrainingResult standardized = run(all, options);
    for (RetrievalScores[] pair :
        new RetrievalScores[][] {
          {raw.before(), standardized.before()}, {raw.after(), standardized.after()}
        }) {
      assertThat(pair[1].mean(Measure.MAP_AT_R)).isGreaterThan(pair[0].mean(Measure.MAP_AT_R));
    }
  }

  @Test
  void anAdapterBeginsAsTheStandardisedVectorsAndMayBeWhitened() {
    Vectors all = uneven();
    TrainingOptions still = options(Kind.ADAPTER).with(b -> b.rate = 1e-30);
    TrainingResult result = run(all, still);
    assertThat(result.after().mean(Measure.MAP_AT_R))
        .isEqualTo(result.before().mean(Measure.MAP_AT_R));
    TrainingOptions whitened = options(Kind.ADAPTER).with(b -> b.whitened = true);
    EmbeddingHead head = new LabelledTask(all, whitened).heads().get(0);
    Vectors hand = byHand(all, result.split().train());
    EmbeddingHead other =
        new LabelledTask(hand, whitened.with(b -> b.standardized = false)).heads().get(0);
    for (int i = 0; i < COLUMNS * COLUMNS; i++) {
      assertThat(head.tensor("weight")[i]).isCloseTo(other.tensor("weight")[i], within(1e-4f));
    }
  }

  @Test
  void aColumnThatIsConstantInTrainingCountsNothingAnywhere() {
    Vectors some = Clusters.of(12, 20, COLUMNS, 1);
    int[] train = run(some, options(Kind.LINEAR)).split().train();
    float[] data = some.data().clone();
    boolean[] trains = new boolean[some.rows()];
    Arrays.stream(train).forEach(i -> trains[i] = true);
    for (int i = 0; i < some.rows(); i++) {
      data[i * COLUMNS] = trains[i] ? 0.1f : 1000; // Its sum in the rows that train is rounded.
      data[i * COLUMNS + 1] = i % 2 * Float.MIN_VALUE; // 1 over its deviation is no float.
    }
    Vectors all = new Vectors("constant", data, COLUMNS, some.labels(), some.classes());
    assertThat(all.take(train).deviations()[0]).isZero();
    assertThat(all.take(train).means()[0]).isEqualTo((double) 0.1f);
    EmbeddingHead head = run(all, options(Kind.LINEAR)).head();
    assertThat(head.tensor("scale")).startsWith(0, 0).doesNotContain(Float.NaN);
    float[] vector = Arrays.copyOf(data, COLUMNS);
    float[] embedding = head.apply(vector);
    vector[0] = -5;
    vector[1] = 3;
    assertThat(head.apply(vector)).containsExactly(embedding);
    float[] frozen = head.frozen(vector);
    assertThat(frozen[0] == 0 && frozen[1] == 0).isTrue(); // Of either sign.
  }

  @Test
  void stoppedItResumesToTheSameBitsAndNotWithoutTheOption() {
    Vectors all = uneven();
    for (Kind kind : Kind.values()) {
      TrainingOptions options = options(kind);
      TrainingResult whole = run(all, options);
      Path file = folder.resolve(kind.toString());
      AtomicInteger asked = new AtomicInteger();
      TrainingResult part =
          Training.run(all, options, file, false, e -> {}, () -> asked.incrementAndGet() > 5);
      assertThat(part.complete()).isFalse();
      assertThatThrownBy(
              () ->
                  Training.run(
                      all,
                      options.with(b -> b.standardized = false),
                      file,
                      true,
                      e -> {},
                      () -> false))
          .hasMessageContaining("standardized must be true to resume this training, got false");
      TrainingResult rest = Training.run(all, options, file, true, e -> {}, () -> false);
      assertThat(rest.history()).isEqualTo(whole.history());
      for (String name : EmbeddingHead.sizes(whole.head().shape()).keySet()) {
        assertThat(rest.head().tensor(name)).containsExactly(whole.head().tensor(name));
      }
      assertThat(rest.before().mean(Measure.MAP_AT_R))
          .isEqualTo(whole.before().mean(Measure.MAP_AT_R));
    }
  }
}
