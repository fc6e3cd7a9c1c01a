package org.lossary.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.PairVectors;

/** Turns pairs of texts into pairs of vectors, each different text once. */
public final class TextEmbedder {
  /** Texts after which the file is written, so that a kill does not cost them all. */
  private static final int CHUNK = 2000;

  private TextEmbedder() {}

  /** Is told how far it is. */
  public interface Progress extends AutoCloseable {
    /** One text is done; called from several threads. */
    void done();

    @Override
    void close();
  }

  /**
   * Embeds.
   *
   * @param cache a file that keeps embeddings for the next time, or null
   * @param threads 0 for all processors; no bit depends on it
   * @param progress made for a number of texts if there are any to embed
   * @param stop asked before each text; what is done by then is kept in the file
   */
  public static PairVectors embed(
      TextPairs pairs,
      @Nullable Path cache,
      int threads,
      IntFunction<Progress> progress,
      BooleanSupplier stop) {
    TextCache known = TextCache.read(cache);
    Set<String> texts = new LinkedHashSet<>(pairs.anchors());
    texts.addAll(pairs.positives());
    List<String> negatives = pairs.negatives();
    if (negatives != null) {
      texts.addAll(negatives);
    }
    List<String> missing = texts.stream().filter(t -> known.get(t) == null).toList();
    if (!missing.isEmpty()) {
      try (Progress line = progress.apply(missing.size());
          MiniLm model = new MiniLm()) {
        for (int from = 0; from < missing.size(); from += CHUNK) {
          List<String> some = missing.subList(from, Math.min(missing.size(), from + CHUNK));
          float[] @Nullable [] vectors = model.vectors(some, threads, line::done, stop);
          for (int i = 0; i < some.size(); i++) {
            float[] vector = vectors[i];
            if (vector != null) {
              known.put(some.get(i), vector);
            }
          }
          known.write(cache);
          if (stop.getAsBoolean()) {
            throw new EmbeddingException(
                Problem.STOPPED_TOO_EARLY, "stopped before every text was embedded");
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    List<Double> scores = pairs.scores();
    return PairVectors.of(
        pairs.name(),
        MiniLm.DIMENSION,
        rows(known, pairs.anchors()),
        rows(known, pairs.positives()),
        negatives == null ? null : rows(known, negatives),
        scores == null ? null : scores.stream().mapToDouble(Double::doubleValue).toArray(),
        new PairVectors.Words(pairs.anchors(), pairs.positives()));
  }

  private static float[] rows(TextCache known, List<String> texts) {
    float[] rows = new float[texts.size() * MiniLm.DIMENSION];
    for (int i = 0; i < texts.size(); i++) {
      float[] vector = Objects.requireNonNull(known.get(texts.get(i)));
      System.arraycopy(vector, 0, rows, i * MiniLm.DIMENSION, MiniLm.DIMENSION);
    }
    return rows;
  }
}
