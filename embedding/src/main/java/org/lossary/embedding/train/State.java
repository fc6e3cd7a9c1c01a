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

  final EmbeddingHead head;
  final Map<String, AdamW> moments = new LinkedHashMap<>();
  final float[] proxies;
  final AdamW proxyMoments;
  final List<Epoch> history = new ArrayList<>();
  EmbeddingHead best;
  int bestEpoch;
  double bestValidation;
  long step;

  State(EmbeddingHead head, float[] proxies) {
    this.head = head;
    this.best = head.copy();
    this.proxies = proxies;
    this.proxyMoments = new AdamW(proxies.length);
    for (String name : EmbeddingHead.sizes(head.shape()).keySet()) {
      if (!FIXED.contains(name)) {
        moments.put(name, new AdamW(head.tensor(name).length));
      }
    }
  }

  /** An array for the slopes by each trained tensor. */
  Map<String, float[]> slopes() {
    Map<String, float[]> slopes = new LinkedHashMap<>();
    moments.forEach((name, m) -> slopes.put(name, new float[m.mean.length]));
    return slopes;
  }

  /** Whether training has gone on for so many epochs without a better validation. */
  boolean exhausted(int patience) {
    return history.size() - bestEpoch >= patience;
  }

  /** The head to begin with; it sees vectors less their mean, at a size of about 1. */
  static EmbeddingHead begin(HeadShape shape, Vectors train, long seed) {
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
    centre(head, train);
    Random random = Seeds.of(seed, Purpose.WEIGHTS, 0);
    if (shape.kind() == Kind.MLP) {
      fill(head.tensor("hidden.weight"), Math.sqrt(2.0 / shape.inputs()), random);
      fill(head.tensor("weight"), Math.sqrt(1.0 / shape.hidden()), random);
    } else if (shape.kind() == Kind.LINEAR) {
      fill(head.tensor("weight"), Math.sqrt(1.0 / shape.inputs()), random);
    }
    return head;
  }

  private static void centre(EmbeddingHead head, Vectors train) {
    int n = train.columns();
    float[] mean = head.tensor("mean");
    double square = 0;
    for (int k = 0; k < n; k++) {
      double sum = 0;
      for (int i = 0; i < train.rows(); i++) {
        sum += train.data()[i * n + k];
      }
      mean[k] = head.shape().kind() == Kind.ADAPTER ? 0 : (float) (sum / train.rows());
      for (int i = 0; i < train.rows(); i++) {
        double d = train.data()[i * n + k] - mean[k];
        square += d * d;
      }
    }
    double size = Math.sqrt(square / train.rows() / n);
    head.tensor("scale")[0] = size > 0 ? (float) (1 / size) : 1;
  }

  private static void fill(float[] weights, double deviation, Random random) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (deviation * random.nextGaussian());
    }
  }
}
