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
import org.lossary.metric.BoundaryEmbeddings;
import org.lossary.metric.EmbeddingMemory;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.MarginLoss;
import org.lossary.metric.ProxyEmbeddings;
import org.lossary.metric.SoftTriple;
import org.lossary.metric.SubCenterArcFace;

/**
 * A loss of the catalogue on batches of one shape, with the proxies or the boundaries of the
 * classes if it has them.
 */
final class Objective {
  /** Where boundaries begin, as their authors have it, and the cosine of rows so far apart. */
  private static final float BOUNDARY = 1.2f;

  private static final float COSINE = 0.28f;

  private final @Nullable StructuredLoss<LabelledEmbeddings> pairs;
  private final @Nullable StructuredLoss<ProxyEmbeddings> classes;
  private final @Nullable StructuredLoss<BoundaryEmbeddings> boundaries;
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
    boundaries = inputs == BoundaryEmbeddings.class ? cast(loss) : null;
    if (pairs == null && classes == null && boundaries == null) {
      String instead = PairLosses.withLabels(loss);
      throw new EmbeddingException(
          Problem.UNSUITABLE_LOSS,
          "--loss",
          instead.isEmpty()
              ? "must be a loss on embeddings with labels, class proxies or boundaries (lossary list"
                  + " --family metric)"
              : "must be a loss on embeddings with labels, which is " + instead,
          loss.info().id());
    }
    requireMiner(options, loss);
    this.threads = options.threads();
    this.seed = options.seed();
    this.miner = options.miner();
    this.memory = options.memory() == 0 ? null : new EmbeddingMemory(options.memory(), n);
    this.labels = new int[rows];
    this.embeddings = Matrix.of(embeddings, rows, n);
    this.slopes = Matrix.of(new float[rows * n], rows, n);
    this.more = Matrix.of(new float[rows * n], rows, n);
    int count = pairs != null ? 0 : classCount * perClass(loss);
    int width = boundaries != null ? 1 : n;
    proxies = Matrix.of(new float[count * width], count, width);
    proxySlopes = Matrix.of(new float[count * width], count, width);
    if (loss instanceof MarginLoss margin) {
      Arrays.fill(proxies.data(), margin.distance().similarity() ? COSINE : BOUNDARY);
      return;
    }
    Random random = Seeds.of(options.seed(), Purpose.PROXIES, 0);
    for (int i = 0; i < proxies.data().length; i++) {
      proxies.data()[i] = (float) (random.nextGaussian() / Math.sqrt(n));
    }
  }

  private void requireMiner(TrainingOptions options, Loss loss) {
    boolean mines = options.miner() != Miner.NONE;
    String needs =
        classes != null && (mines || options.memory() > 0)
            ? "must be a loss on embeddings with labels for --miner and --memory"
            : boundaries != null && options.memory() > 0
                ? "must be a loss on embeddings with labels for --memory"
                : "";
    if (!needs.isEmpty()) {
      throw new EmbeddingException(Problem.UNSUITABLE_LOSS, "--loss", needs, loss.info().id());
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

  /** The proxies, or the boundaries; empty for a loss without. */
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

  /**
   * The loss of the batch, and its slopes.
   *
   * @param keys the embeddings of the batch that the memory is to take
   */
  double evaluate(float... keys) {
    if (classes != null) {
      return classes.valueAndGradient(
          ProxyEmbeddings.of(embeddings, proxies, labels).threads(threads), slopes, proxySlopes);
    }
    Miner.Picked picked = miner.pick(embeddings, labels, drawing());
    double loss = 0;
    if (picked.isEmpty()) {
      Arrays.fill(slopes.data(), 0);
      Arrays.fill(proxySlopes.data(), 0);
    } else if (boundaries != null) {
      BoundaryEmbeddings batch = picked.of(embeddings, proxies, labels);
      loss = boundaries.valueAndGradient(batch.threads(threads), slopes, proxySlopes);
    } else if (pairs != null) {
      loss = pairs.valueAndGradient(picked.of(embeddings, labels).threads(threads), slopes);
    }
    return loss + (memory == null || pairs == null ? 0 : remember(pairs, memory, keys));
  }

  /** The loss against the rows of the memory, which then takes the batch. */
  private double remember(
      StructuredLoss<LabelledEmbeddings> loss, EmbeddingMemory past, float[] keys) {
    double value = 0;
    if (past.size() > 0) {
      value = loss.valueAndGradient(past.references(embeddings, labels).threads(threads), more);
      for (int i = 0; i < slopes.data().length; i++) {
        slopes.data()[i] += more.data()[i];
      }
    }
    past.add(Matrix.of(keys, embeddings.rows(), embeddings.columns()), labels);
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
