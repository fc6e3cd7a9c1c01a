package org.lossary.embedding.train;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lossary.Catalog;
import org.lossary.FloatMatrix;
import org.lossary.Loss;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.PairVectors;
import org.lossary.metric.DistillKl;
import org.lossary.metric.EmbeddingPairs;
import org.lossary.metric.EmbeddingTriplets;
import org.lossary.metric.GuidedViews;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.QueryCandidates;
import org.lossary.metric.QueryNegatives;
import org.lossary.metric.ScaledViews;
import org.lossary.metric.Siglip;

/**
 * A loss of the catalogue on batches of pairs or triplets of one size.
 *
 * <p>A loss of anchors (nt-xent, decoupled-contrastive, multi-similarity ...) compares each anchor
 * with all positives and negatives of the batch, of which its own is the positive: nt-xent is then
 * what is called multiple negatives ranking, and with both ways its symmetric form.
 */
final class PairObjective {
  /** The three parts of a batch; negatives have no rows if there are none. */
  record Views(FloatMatrix anchors, FloatMatrix positives, FloatMatrix negatives) {}

  private final PairVectors train;
  private final Views embeddings;
  private final Views slopes;
  private final int threads;
  private final boolean bothWays;
  private final boolean ofQueries;
  private final PairBatches batches;
  private final PairCandidates candidates;
  private final FloatMatrix parameters;
  private final FloatMatrix parameterSlopes;
  private final ToDoubleFunction<int[]> evaluation;

  /**
   * For batches in these arrays.
   *
   * @param similarAbove from above which score a pair is alike, for a loss that wants a yes or no
   */
  PairObjective(
      TrainingOptions options,
      PairVectors train,
      double similarAbove,
      Views embeddings,
      Views slopes) {
    this.train = train;
    this.embeddings = embeddings;
    this.slopes = slopes;
    this.threads = options.threads();
    this.bothWays = options.bothWays();
    Loss loss = Catalog.parse(options.loss());
    Class<?> inputs = loss instanceof StructuredLoss<?> s ? s.inputs() : Loss.class;
    boolean scaled = inputs == ScaledViews.class;
    ofQueries = inputs == QueryNegatives.class;
    parameters = Matrix.of(new float[scaled ? 2 : 0], scaled ? 1 : 0, 2);
    parameterSlopes = Matrix.of(new float[scaled ? 2 : 0], scaled ? 1 : 0, 2);
    String id = loss.info().id();
    boolean scored = train.scores().length > 0;
    if (scored != PairLosses.seesScores(loss) && inputs != Loss.class) {
      throw new EmbeddingException(
          Problem.UNSUITABLE_LOSS,
          "--loss",
          scored
              ? "must see the scores of pairs (cosent, angle, cosine-similarity-mse,"
                  + " contrastive-pairs, cosine-embedding; with negatives margin-mse, distill-kl)"
              : id + " needs --score",
          scored ? id : "pairs without scores");
    }
    if (options.memory() > 0 && !PairLosses.remembers(loss)) {
      throw new EmbeddingException(
          Problem.UNSUITABLE_LOSS,
          "--loss",
          "must be one in which anchors pick their positives for --memory (info-nce, nt-xent,"
              + " decoupled-contrastive, multi-similarity ...)",
          id);
    }
    candidates = new PairCandidates(train, options.memory(), embeddings.positives.columns());
    batches =
        new PairBatches(
            train, embeddings, PairLosses.seesLabels(loss) ? train.alike(similarAbove) : null);
    if (PairLosses.isOfOneBatch(loss)) {
      StructuredLoss<LabelledEmbeddings> of = cast(loss);
      evaluation = batch -> oneBatch(of);
    } else if (inputs == LabelledEmbeddings.class) {
      StructuredLoss<LabelledEmbeddings> of = cast(loss);
      evaluation = batch -> anchors(of, batch);
    } else if (scaled) {
      // As the papers begin.
      parameters.data()[0] = (float) StrictMath.log(loss instanceof Siglip ? 10 : 1 / 0.07);
      parameters.data()[1] = loss instanceof Siglip ? -10 : 0;
      StructuredLoss<ScaledViews> of = cast(loss);
      evaluation = batch -> views(of);
    } else if (inputs == EmbeddingTriplets.class) {
      requireNegatives(id, "--negative");
      StructuredLoss<EmbeddingTriplets> of = cast(loss);
      evaluation = batch -> triplets(of);
    } else if (ofQueries) {
      if (options.memory() == 0) {
        requireNegatives(id, "--negative, or --memory");
      }
      StructuredLoss<QueryNegatives> of = cast(loss);
      evaluation = batch -> queries(of, batch);
    } else if (inputs == QueryCandidates.class) {
      requireNegatives(id, "--negative");
      StructuredLoss<QueryCandidates> of = cast(loss);
      evaluation = batch -> taught(of, batch);
    } else if (inputs == GuidedViews.class) {
      StructuredLoss<GuidedViews> of = cast(loss);
      evaluation = batch -> guided(of, batch);
    } else if (inputs == EmbeddingPairs.class) {
      StructuredLoss<EmbeddingPairs> of = cast(loss);
      evaluation = batch -> pairs(of, batch);
    } else {
      throw new EmbeddingException(
          Problem.UNSUITABLE_LOSS,
          "--loss",
          "must be a loss on pairs or triplets of embeddings (nt-xent, clip-contrastive, siglip,"
              + " triplet-margin, cosent ...)",
          id);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // inputs() has told the type
  private static <T> T cast(Loss loss) {
    return (T) loss;
  }

  private void requireNegatives(String id, String options) {
    if (!train.hasNegatives()) {
      throw new EmbeddingException(
          Problem.UNSUITABLE_LOSS, "--loss", id + " needs " + options, "pairs without negatives");
    }
  }

  /** Numbers that are trained with the head. */
  float[] parameters() {
    return parameters.data();
  }

  /** Slopes by them after {@link #evaluate}. */
  float[] parameterSlopes() {
    return parameterSlopes.data();
  }

  /** Begins an epoch, which must not depend on the one before it. */
  void begin() {
    candidates.begin();
  }

  /**
   * The loss of the batch of these rows, and its slopes.
   *
   * @param keys the positives as they are to be remembered; null for their embeddings
   */
  double evaluate(int[] batch, float @Nullable [] keys) {
    double value = evaluation.applyAsDouble(batch);
    FloatMatrix positives = embeddings.positives;
    candidates.remember(
        batch, keys == null ? positives : Matrix.of(keys, positives.rows(), positives.columns()));
    return value;
  }

  private double anchors(StructuredLoss<LabelledEmbeddings> loss, int[] batch) {
    int n = batch.length;
    int m = embeddings.negatives.rows();
    int[] labels = IntStream.range(0, n).toArray();
    int[] candidateLabels = candidates.labels(batch, n, m);
    // Negatives follow positives in one array.
    double value =
        candidates.evaluate(
            both(embeddings, n + m),
            both(slopes, n + m),
            (rows, by) ->
                loss.valueAndGradient(
                    LabelledEmbeddings.of(embeddings.anchors, labels, rows, candidateLabels)
                        .threads(threads),
                    slopes.anchors,
                    by));
    return bothWays ? (value + back(loss, labels)) / 2 : value;
  }

  private double back(StructuredLoss<LabelledEmbeddings> loss, int... labels) {
    int n = labels.length;
    int columns = slopes.anchors.columns();
    FloatMatrix byPositives = Matrix.of(new float[n * columns], n, columns);
    FloatMatrix byAnchors = Matrix.of(new float[n * columns], n, columns);
    double value =
        loss.valueAndGradient(
            LabelledEmbeddings.of(embeddings.positives, labels, embeddings.anchors, labels)
                .threads(threads),
            byPositives,
            byAnchors);
    halve(slopes.anchors, byAnchors);
    halve(both(slopes, n + slopes.negatives.rows()), byPositives);
    return value;
  }

  /** The mean of slopes and others, of which the last rows may be missing. */
  private static void halve(FloatMatrix slopes, FloatMatrix others) {
    float[] data = slopes.data();
    int size = slopes.rows() * slopes.columns();
    for (int i = 0; i < size; i++) {
      float other = i < others.data().length ? others.data()[i] : 0;
      data[slopes.offset() + i] = (data[slopes.offset() + i] + other) / 2;
    }
  }

  private static FloatMatrix both(Views of, int rows) {
    FloatMatrix first = of.positives;
    int n = first.columns();
    return new FloatMatrix(first.data(), first.offset(), rows, n, n);
  }

  private double views(StructuredLoss<ScaledViews> loss) {
    return loss.valueAndGradient(
        ScaledViews.of(embeddings.anchors, embeddings.positives, parameters).threads(threads),
        slopes.anchors,
        slopes.positives,
        parameterSlopes);
  }

  private double triplets(StructuredLoss<EmbeddingTriplets> loss) {
    return loss.valueAndGradient(
        EmbeddingTriplets.of(embeddings.anchors, embeddings.positives, embeddings.negatives)
            .threads(threads),
        slopes.anchors,
        slopes.positives,
        slopes.negatives);
  }

  private double queries(StructuredLoss<QueryNegatives> loss, int[] batch) {
    int[] labels = IntStream.range(0, batch.length).toArray();
    int[] others = candidates.labels(batch, 0, embeddings.negatives.rows());
    return candidates.evaluate(
        embeddings.negatives,
        slopes.negatives,
        (rows, by) ->
            loss.valueAndGradient(
                QueryNegatives.shared(
                        embeddings.anchors, embeddings.positives, rows, labels, others)
                    .threads(threads),
                slopes.anchors,
                slopes.positives,
                by));
  }

  private double oneBatch(StructuredLoss<LabelledEmbeddings> loss) {
    return loss.valueAndGradient(
        LabelledEmbeddings.views(embeddings.anchors, embeddings.positives).threads(threads),
        slopes.anchors,
        slopes.positives);
  }

  private double pairs(StructuredLoss<EmbeddingPairs> loss, int[] batch) {
    return loss.valueAndGradient(
        batches.pairs(batch).threads(threads), slopes.anchors, slopes.positives);
  }

  private double taught(StructuredLoss<QueryCandidates> loss, int[] batch) {
    return loss.valueAndGradient(
        batches.taught(loss instanceof DistillKl, batch).threads(threads),
        slopes.anchors,
        slopes.positives,
        slopes.negatives);
  }

  private double guided(StructuredLoss<GuidedViews> loss, int[] batch) {
    return loss.valueAndGradient(
        batches.guided(batch).threads(threads), slopes.anchors, slopes.positives);
  }
}
