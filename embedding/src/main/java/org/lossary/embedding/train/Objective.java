package org.lossary.embedding.train;

import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lossary.Catalog;
import org.lossary.FloatMatrix;
import org.lossary.Loss;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Seeds.Purpose;
import org.lossary.metric.EmbeddingMemory;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.ProxyEmbeddings;
import org.lossary.metric.SoftTriple;
import org.lossary.metric.SubCenterArcFace;

/**
 * A loss of the catalogue on batches of one shape, with the proxies of the classes if it has them.
 */
final class Objective {
  private final @Nullable StructuredLoss<LabelledEmbeddings> pairs;
  private final @Nullable StructuredLoss<ProxyEmbeddings> classes;
  private final int[] labels;
  private final FloatMatrix embeddings;
  private final FloatMatrix slopes;
  private final FloatMatrix proxies;
  private final FloatMatrix proxySlopes;
  private final FloatMatrix more;
  private final Miner miner;
  private final @Nullable EmbeddingMemory memory;
  private final int threads;
  private final long seed;
  private long epoch;
  private long step;

  /**
   * For batches in this array.
   *
   * @param embeddings row after row; changed from step to step
   */
  Objective(TrainingOptions options, float[] embeddings, int rows, int classCount) {
    int n = embeddings.length / rows;
    Loss loss = Catalog.parse(options.loss());
    Class<?> inputs = loss instanceof StructuredLoss<?> s ? s.inputs() : Loss.class;
    pairs = inputs == LabelledEmbeddings.class ? cast(loss) : null;
    classes = inputs == ProxyEmbeddings.class ? cast(loss) : null;
    if (pairs == null && classes == null) {
      throw new EmbeddingException(
          Problem.UNSUITABLE_LOSS,
          "--loss",
          "must be a loss on embeddings with labels or class proxies (lossary list --family"
              + " metric)",
          loss.info().id());
    }
    boolean plain = options.miner() == Miner.NONE && options.memory() == 0;
    if (classes != null && !plain) {
      throw new EmbeddingException(
          Problem.UNSUITABLE_LOSS,
          "--loss",
          "must be a loss on embeddings with labels for --miner and --memory",
          loss.info().id());
    }
    this.threads = options.threads();
    this.seed = options.seed();
    this.miner = options.miner();
    this.memory = options.memory() == 0 ? null : new EmbeddingMemory(options.memory(), n);
    this.labels = new int[rows];
    this.embeddings = Matrix.of(embeddings, rows, n);
    this.slopes = Matrix.of(new float[rows * n], rows, n);
    this.more = Matrix.of(new float[rows * n], rows, n);
    int count = classes == null ? 0 : classCount * perClass(loss);
    proxies = Matrix.of(new float[count * n], count, n);
    proxySlopes = Matrix.of(new float[count * n], count, n);
    Random random = Seeds.of(options.seed(), Purpose.PROXIES, 0);
    for (int i = 0; i < proxies.data().length; i++) {
      proxies.data()[i] = (float) (random.nextGaussian() / Math.sqrt(n));
    }
  }

  private static int perClass(Loss loss) {
    return loss instanceof SubCenterArcFace s
        ? s.subCenters()
        : loss instanceof SoftTriple t ? t.centers() : 1;
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // inputs() has told the type
  private static <T> T cast(Loss loss) {
    return (T) loss;
  }

  /** The labels of the batch, to be filled in; dense, from 0. */
  int[] labels() {
    return labels;
  }

  /** The proxies; empty for a loss without. */
  float[] proxies() {
    return proxies.data();
  }

  /** Slopes by the embeddings after {@link #evaluate}. */
  float[] slopes() {
    return slopes.data();
  }

  /** Slopes by the proxies after {@link #evaluate}. */
  float[] proxySlopes() {
    return proxySlopes.data();
  }

  /** The loss of the batch, and its slopes. */
  double evaluate() {
    if (classes != null) {
      return classes.valueAndGradient(
          ProxyEmbeddings.of(embeddings, proxies, labels).threads(threads), slopes, proxySlopes);
    }
    if (pairs == null) {
      throw new IllegalStateException();
    }
    LabelledEmbeddings batch = miner.pick(embeddings, labels, drawing());
    double loss = 0;
    if (batch == null) {
      Arrays.fill(slopes.data(), 0);
    } else {
      loss = pairs.valueAndGradient(batch.threads(threads), slopes);
    }
    return loss + (memory == null ? 0 : remember(pairs, memory));
  }

  /** The loss against the rows of the memory, which then takes the batch. */
  private double remember(StructuredLoss<LabelledEmbeddings> loss, EmbeddingMemory past) {
    double value = 0;
    if (past.size() > 0) {
      value = loss.valueAndGradient(past.references(embeddings, labels).threads(threads), more);
      for (int i = 0; i < slopes.data().length; i++) {
        slopes.data()[i] += more.data()[i];
      }
    }
    past.add(embeddings, labels);
    return value;
  }

  /** The seed of this step: it follows from the epoch and the number of the step in it alone. */
  private long drawing() {
    return Seeds.of(seed, Purpose.MINER, (epoch << 32) + step++).nextLong();
  }

  /**
   * Begins an epoch, which must not depend on the one before it: what batches came is forgotten.
   */
  void begin(long number) {
    epoch = number;
    step = 0;
    if (memory != null) {
      memory.clear();
    }
  }
}
