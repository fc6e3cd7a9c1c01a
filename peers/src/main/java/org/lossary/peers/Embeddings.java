package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;
import org.lossary.metric.Distance;
import org.lossary.metric.IndexPairs;
import org.lossary.metric.IndexTriplets;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.Reducer;

/** What cases of losses of embeddings have in common: distances, reducers, lists of a miner. */
final class Embeddings {
  private Embeddings() {}

  /** Registers losses whose inputs are looked at before they are computed. */
  static void register(Map<String, PeerLoss> own, Map<String, PeerLoss> all) {
    own.forEach(
        (id, loss) ->
            all.put(
                id,
                c -> {
                  requireShapes(c);
                  return loss.compute(c);
                }));
  }

  /** Rows of one length, a label for each row, a weight for each pair of rows. */
  private static void requireShapes(PeerCase c) {
    int columns = -1;
    for (Map.Entry<String, Tensor> e : c.inputs().entrySet()) {
      Tensor t = e.getValue();
      String name = e.getKey();
      if (name.startsWith("embeddings") || name.startsWith("input") || name.equals("references")) {
        boolean fits = t.rank() == 2 && t.axis(1) > 0 && (columns < 0 || columns == t.axis(1));
        require(c, name, fits, "must be rows of one length, at least 1", t);
        columns = t.axis(1);
      }
    }
    for (Map.Entry<String, Tensor> e : c.inputs().entrySet()) {
      String name = e.getKey();
      Tensor t = e.getValue();
      if (name.startsWith("labels") || name.equals("referenceLabels")) {
        Tensor rows = c.optional(rowsOf(c, name));
        boolean fits = t.rank() == 1 && (rows == null || t.size() == rows.axis(0));
        require(c, name, fits, "must be one for each row", t);
      } else if (name.equals("upstream")) {
        int n = c.input("embeddings").axis(0);
        boolean fits = t.rank() == 2 && t.axis(0) == n && t.axis(1) == n;
        require(c, name, fits, "must be " + n + " x " + n, t);
      }
    }
  }

  private static String rowsOf(PeerCase c, String labels) {
    if (labels.equals("referenceLabels")) {
      return "references";
    }
    String name = "embeddings" + labels.substring("labels".length());
    return c.optional(name) == null ? "embeddings1" : name;
  }

  private static void require(PeerCase c, String name, boolean fits, String rule, Tensor found) {
    if (!fits) {
      throw new PeerException(c.loss() + ": input " + name + " " + rule + ", got " + found);
    }
  }

  /** Fails on a parameter that the loss does not have. */
  static void only(PeerCase c, String... names) {
    for (String name : c.params().keySet()) {
      if (!Arrays.asList(names).contains(name)) {
        throw new PeerException(c.loss() + ": unknown parameter " + name);
      }
    }
  }

  /** The parameter {@code distance} of pytorch-metric-learning. */
  static Distance distance(PeerCase c, Distance otherwise) {
    return distance(c, c.params().get("distance"), otherwise);
  }

  static Distance distance(PeerCase c, @Nullable Object given, Distance otherwise) {
    if (given == null) {
      return otherwise;
    }
    if (!(given instanceof Map<?, ?> map)) {
      throw new PeerException(c.loss() + ": distance must be an object, got " + given);
    }
    boolean normalize = !Boolean.FALSE.equals(map.get("normalizeEmbeddings"));
    String type = String.valueOf(map.get("type"));
    return switch (type) {
      case "cosineSimilarity" -> Distance.COSINE;
      case "dotProduct" -> normalize ? Distance.COSINE : Distance.DOT;
      case "snr" -> normalize ? Distance.NORMALIZED_SNR : Distance.SNR;
      case "lp" -> lp(c, number(map, "p", 2), number(map, "power", 1), normalize);
      default -> throw new PeerException(c.loss() + ": unknown distance " + type);
    };
  }

  private static double number(Map<?, ?> map, String name, double otherwise) {
    return map.get(name) instanceof Number n ? n.doubleValue() : otherwise;
  }

  private static Distance lp(PeerCase c, double p, double power, boolean normalize) {
    if (!(p >= 1 && power >= 1 && power < Double.POSITIVE_INFINITY)) {
      throw new PeerException(
          c.loss()
              + ": lp distances are those of p and power from 1 on; got p "
              + p
              + ", power "
              + power);
    }
    // The peer divides rows by the norm of the same p.
    Distance norm = normalize ? Distance.normalizedLp(p) : Distance.lp(p);
    return norm.power(power);
  }

  /** The reducer that the loss has by default, or the one that is asked for. */
  static Reducer reducer(PeerCase c, Reducer byDefault, Reducer mean) {
    String text = c.text("reducer", "default");
    return switch (text) {
      case "default" -> byDefault;
      case "mean" -> mean;
      case "avgNonZero" -> Reducer.NON_ZERO;
      case "sum" -> mean;
      default -> throw new PeerException(c.loss() + ": unknown reducer " + text);
    };
  }

  static Reduction reduction(PeerCase c) {
    return c.text("reducer", "default").equals("sum") ? Reduction.SUM : Reduction.MEAN;
  }

  /** Value and gradients, in the order of the inputs. */
  static PeerResult evaluate(
      PeerCase c,
      StructuredLoss<LabelledEmbeddings> loss,
      LabelledEmbeddings inputs,
      List<String> names) {
    Matrix[] gradients = new Matrix[inputs.matrices().size()];
    for (int i = 0; i < gradients.length; i++) {
      Matrix m = inputs.matrices().get(i);
      gradients[i] = Evaluated.empty(c, m.rows(), m.columns());
    }
    double value = loss.valueAndGradient(inputs.reduction(reduction(c)), gradients);
    PeerResult result = PeerResult.of(value);
    for (int i = 0; i < names.size(); i++) {
      result.gradient(
          names.get(i), Tensor.of(c.input(names.get(i)).shape(), Evaluated.array(gradients[i])));
    }
    return result;
  }

  /** A loss of embeddings and labels, or of what a miner finds among them. */
  static PeerResult batch(PeerCase c, StructuredLoss<LabelledEmbeddings> loss, boolean once) {
    LabelledEmbeddings inputs = inputs(c, once);
    return inputs == null
        ? zero(c, "embeddings")
        : evaluate(c, loss, inputs, List.of("embeddings"));
  }

  /** 0 and no gradient. */
  static PeerResult zero(PeerCase c, String... names) {
    PeerResult result = PeerResult.of(0);
    for (String name : names) {
      Tensor input = c.input(name);
      result.gradient(name, Tensor.of(input.shape(), new double[input.size()]));
    }
    return result;
  }

  /**
   * The inputs of a case; null where the peer takes lists of at most one entry for none.
   *
   * @param once whether a pair that is listed several times counts once
   */
  static @Nullable LabelledEmbeddings inputs(PeerCase c, boolean once) {
    Matrix rows = Evaluated.matrix(c, c.input("embeddings"));
    int[] labels = c.input("labels").labels();
    Object miner = c.params().get("miner");
    if (miner == null) {
      return LabelledEmbeddings.of(rows, labels);
    }
    if (!(miner instanceof Map<?, ?> map)) {
      throw new PeerException(c.loss() + ": miner must be an object, got " + miner);
    }
    // Miners see the numbers as they are, in whatever type the loss is computed.
    Matrix wide = Matrix.of(c.input("embeddings").data(), rows.rows(), rows.columns());
    Object found = MinerPeers.mine(c, map, wide, labels);
    if (found instanceof IndexTriplets triplets) {
      return triplets.count() <= 1
          ? null
          : once
              ? LabelledEmbeddings.of(rows, triplets.pairs().distinct())
              : LabelledEmbeddings.of(rows, triplets);
    }
    IndexPairs pairs = (IndexPairs) found;
    return pairs.positiveCount() <= 1 && pairs.negativeCount() <= 1
        ? null
        : LabelledEmbeddings.of(rows, once ? pairs.distinct() : pairs);
  }
}
