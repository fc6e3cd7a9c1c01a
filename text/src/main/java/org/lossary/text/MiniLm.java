package org.lossary.text;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;

/**
 * The sentence model all-MiniLM-L6-v2 with weights of 8 bits, as the package of langchain4j ships
 * it: 384 numbers of length 1 for a text, the mean over its tokens. What is beyond {@value #TOKENS}
 * tokens of a text is not seen, as its authors have it.
 *
 * <p>Each text is run by itself: numbers are rounded by the greatest of a run, so that a text in a
 * batch would get others beside longer texts. Processors with other instructions for 8 bits may
 * give other last digits. Thread-safe; nothing is downloaded.
 */
public final class MiniLm implements EmbeddingModel, AutoCloseable {
  /** Numbers of an embedding. */
  public static final int DIMENSION = 384;

  /** What tells its embeddings from those of other models. */
  public static final String NAME = "all-minilm-l6-v2-q";

  private static final int TOKENS = 256;

  private final WordPiece pieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  /** Loads the model: about a second. */
  public MiniLm() {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      pieces = new WordPiece(resource(NAME + "-tokenizer.json"));
      environment = OrtEnvironment.getEnvironment();
      // Texts run side by side, each on one thread.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(resource(NAME + ".onnx").readAllBytes(), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw failed(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(MiniLm.class.getClassLoader().getResourceAsStream(name), name);
  }

  private static EmbeddingException failed(OrtException e) {
    return new EmbeddingException(Problem.UNSUPPORTED, NAME + " does not run: " + e.getMessage());
  }

  /** The embedding of a text. */
  public float[] vector(String text) {
    long[] ids = pieces.tokens(text, TOKENS);
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    long[][] row = {ids};
    try (OnnxTensor tokens = OnnxTensor.createTensor(environment, row);
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OnnxTensor types =
            OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((float[][][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw failed(e);
    }
  }

  private static float[] mean(float[][] tokens) {
    double[] sums = new double[DIMENSION];
    for (float[] token : tokens) {
      for (int k = 0; k < DIMENSION; k++) {
        sums[k] += token[k];
      }
    }
    double square = 0;
    for (double sum : sums) {
      square += sum * sum;
    }
    float[] vector = new float[DIMENSION];
    for (int k = 0; k < DIMENSION; k++) {
      vector[k] = (float) (sums[k] / Math.sqrt(square));
    }
    return vector;
  }

  /**
   * The embeddings of texts, on several threads.
   *
   * @param threads 0 for all processors; no bit depends on it
   * @param done is told of each text
   * @param stop asked before each text
   * @return null for texts that a stop came before
   */
  public float[] @Nullable [] vectors(
      List<String> texts, int threads, Runnable done, BooleanSupplier stop) {
    float[] @Nullable [] vectors = new float[texts.size()][];
    AtomicInteger next = new AtomicInteger();
    AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    int count = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    List<Thread> workers =
        IntStream.range(0, Math.min(count, texts.size()))
            .mapToObj(
                t ->
                    new Thread(
                        () -> {
                          for (int i = next.getAndIncrement();
                              i < texts.size() && failure.get() == null && !stop.getAsBoolean();
                              i = next.getAndIncrement()) {
                            try {
                              vectors[i] = vector(texts.get(i));
                              done.run();
                            } catch (RuntimeException e) {
                              failure.compareAndSet(null, e);
                            }
                          }
                        },
                        "lossary-text"))
            .toList();
    workers.forEach(
        w -> {
          w.setDaemon(true);
          w.start();
        });
    for (Thread worker : workers) {
      try {
        worker.join();
      } catch (InterruptedException e) {
        failure.compareAndSet(
            null, new EmbeddingException(Problem.STOPPED_TOO_EARLY, "interrupted"));
        Thread.currentThread().interrupt();
      }
    }
    RuntimeException thrown = failure.get();
    if (thrown != null) {
      throw thrown;
    }
    return vectors;
  }

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    float[] @Nullable [] vectors =
        vectors(segments.stream().map(TextSegment::text).toList(), 0, () -> {}, () -> false);
    return Response.from(
        Arrays.stream(vectors).map(v -> Embedding.from(Objects.requireNonNull(v))).toList());
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public String modelName() {
    return NAME;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw failed(e);
    }
  }
}
