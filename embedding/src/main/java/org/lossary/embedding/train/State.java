package org.lossary.embedding.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.HeadShape;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Seeds.Purpose;
import org.lossary.embedding.Vectors;

/** All that a training changes: what a checkpoint holds. */
final class State {
  /** The tensors that are not trained. */
  private static final List<String> FIXED = List.of("mean", "scale");

  /** One head, or one for anchors and one for positives. */
  final List<EmbeddingHead> heads;

  /** Heads that follow others and are not trained themselves. */
  final List<EmbeddingHead> slow;

  /** For each head its trained tensors. */
  final List<Map<String, AdamW>> moments = new ArrayList<>();

  final float[] parameters;
  final AdamW parameterMoments;
  final List<Epoch> history = new ArrayList<>();
  List<EmbeddingHead> best;
  int bestEpoch;
  double bestValidation;
  long step;

  /**
   * A beginning.
   *
   * @param slow heads that follow
   * @param parameters of the loss: proxies, or what scales similarities
   */
  State(List<EmbeddingHead> heads, List<EmbeddingHead> slow, float[] parameters) {
    this.heads = heads;
    this.slow = slow;
    this.best = heads.stream().map(EmbeddingHead::copy).toList();
    this.parameters = parameters;
    this.parameterMoments = new AdamW(parameters.length);
    for (EmbeddingHead head : heads) {
      Map<String, AdamW> of = new LinkedHashMap<>();
      slopes(head).forEach((name, values) -> of.put(name, new AdamW(values.length)));
      moments.add(of);
    }
  }

  /** An array for the slopes by each trained tensor. */
  static Map<String, float[]> slopes(EmbeddingHead head) {
    Map<String, float[]> slopes = new LinkedHashMap<>();
    for (String name : EmbeddingHead.sizes(head.shape()).keySet()) {
      if (!FIXED.contains(name)) {
        slopes.put(name, new float[head.tensor(name).length]);
      }
    }
    return slopes;
  }

  /**
   * Whether an epoch, the next of the history, is the best. Of those that validate alike, as few
   * rows do, it is the one with the least loss; but the beginning stays if none is better.
   */
  boolean isBest(Epoch epoch) {
    return epoch.validation() > bestValidation
        || epoch.validation() == bestValidation
            && bestEpoch > 0
            && epoch.loss() < history.get(bestEpoch - 1).loss();
  }

  /**
   * Whether training has gone on for so many epochs without a better validation, or for one where
   * the beginning finds all and stays the best.
   */
  boolean exhausted(int patience) {
    if (bestEpoch == 0) {
      return history.size() >= (bestValidation >= 1 ? 1 : patience);
    }
    int first = 0;
    while (history.get(first).validation() < bestValidation) {
      first++;
    }
    return history.size() - (first + 1) >= patience;
  }

  /**
   * The head to begin with; it sees vectors less their mean, at a size of about 1, or is still to
   * be told how to {@linkplain #standardize standardise} them.
   */
  static EmbeddingHead begin(HeadShape shape, float[] vectors, long seed) {
    Map<String, float[]> tensors = new LinkedHashMap<>();
    EmbeddingHead.sizes(shape)
        .forEach(
            (name, axes) -> {
              int count = 1;
              for (int axis : axes) {
                count *= axis;
              }
              tensors.put(name, new float[count]);
            });
    EmbeddingHead head = new EmbeddingHead(shape, tensors);
    if (!shape.standardized()) {
      centre(head, vectors);
    }
    Random random = Seeds.of(seed, Purpose.WEIGHTS, 0);
    if (shape.kind() == Kind.MLP) {
      fill(head.tensor("hidden.weight"), Math.sqrt(2.0 / shape.inputs()), random);
      fill(head.tensor("weight"), Math.sqrt(1.0 / shape.hidden()), random);
    } else if (shape.kind() == Kind.LINEAR) {
      fill(head.tensor("weight"), Math.sqrt(1.0 / shape.inputs()), random);
    }
    return head;
  }

  private static void centre(EmbeddingHead head, float[] vectors) {
    int n = head.shape().inputs();
    int rows = vectors.length / n;
    float[] mean = head.tensor("mean");
    double square = 0;
    for (int k = 0; k < n; k++) {
      double sum = 0;
      for (int i = 0; i < rows; i++) {
        sum += vectors[i * n + k];
      }
      mean[k] = head.shape().kind() == Kind.ADAPTER ? 0 : (float) (sum / rows);
      for (int i = 0; i < rows; i++) {
        double d = vectors[i * n + k] - mean[k];
        square += d * d;
      }
    }
    double size = Math.sqrt(square / rows / n);
    head.tensor("scale")[0] = size > 0 ? (float) (1 / size) : 1;
  }

  /**
   * Makes a head standardise: each column less its mean and over its standard deviation. What is
   * constant in these rows counts 0, whatever it is in others.
   */
  static void standardize(EmbeddingHead head, Vectors train) {
    double[] means = train.means();
    double[] deviations = train.deviations();
    for (int k = 0; k < means.length; k++) {
      float scale = (float) (1 / deviations[k]);
      head.tensor("mean")[k] = (float) means[k];
      head.tensor("scale")[k] = Float.isFinite(scale) ? scale : 0;
    }
  }

  private static void fill(float[] weights, double deviation, Random random) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (deviation * random.nextGaussian());
    }
  }
}
