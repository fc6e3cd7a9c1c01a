package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.generative.BernoulliKl;
import org.lossary.generative.CategoricalEntropy;
import org.lossary.generative.CategoricalKl;
import org.lossary.generative.DistributionPairs;
import org.lossary.generative.Distributions;
import org.lossary.generative.GaussianPairKl;
import org.lossary.generative.GaussianPairs;

/** Divergences between distributions in torch and Keras. */
final class DivergencePeers {
  private DivergencePeers() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put("kl_div", DivergencePeers::torch);
    losses.put("keras_kl_divergence", DivergencePeers::keras);
    losses.put("categorical_kl", DivergencePeers::categorical);
    losses.put("categorical_entropy", DivergencePeers::entropy);
    losses.put("bernoulli_kl", DivergencePeers::bernoulli);
    losses.put("normal_kl", DivergencePeers::normal);
  }

  /**
   * torch: each element is a term of its own under {@code none}; {@code mean} divides by all
   * elements, {@code batchmean} by the first axis.
   */
  private static PeerResult torch(PeerCase c) {
    Tensor input = c.input("input");
    Tensor original = c.input("target");
    PeerCase wide = c.with("target", original.broadcast(input.shape()));
    CategoricalKl loss =
        Losses.categoricalKl()
            .first(
                c.flag("logTarget", false)
                    ? CategoricalKl.Form.LOG_PROBABILITY
                    : CategoricalKl.Form.PROBABILITY)
            .second(CategoricalKl.Form.LOG_PROBABILITY);
    DistributionPairs pairs =
        DistributionPairs.of(column(c, wide.input("target")), column(c, input));
    boolean byBatch = c.reduction("mean").equals("batchmean");
    PeerResult result =
        Structured.by(
            byBatch ? wide.withReduction("mean") : wide,
            loss,
            pairs,
            List.of("target", "input"),
            input.shape(),
            byBatch ? input.axis(0) : input.size());
    Tensor byTarget = result.gradientOf("target").unbroadcast(original.shape());
    return result.gradient("target", byTarget);
  }

  /** Keras: one number a row, probabilities kept within [1e-7, 1]. */
  private static PeerResult keras(PeerCase c) {
    Tensor input = c.input("input");
    Tensor target = c.input("target").broadcast(input.shape());
    int rows = input.size() / Pointwise.lastAxis(c, input);
    DistributionPairs pairs =
        DistributionPairs.of(Evaluated.matrix(c, target), Evaluated.matrix(c, input));
    double @Nullable [] weights = Pointwise.rowWeights(c, "sampleWeight", rows);
    CategoricalKl loss =
        Losses.categoricalKl()
            .first(CategoricalKl.Form.PROBABILITY)
            .second(CategoricalKl.Form.PROBABILITY)
            .clip(1e-7);
    return Structured.by(
        c,
        loss,
        weights == null ? pairs : pairs.weights(weights),
        List.of("", "input"),
        rowShape(input),
        rows);
  }

  private static PeerResult categorical(PeerCase c) {
    Tensor first = c.input("logits1");
    DistributionPairs pairs =
        DistributionPairs.of(Evaluated.matrix(c, first), Evaluated.matrix(c, c.input("logits2")));
    int rows = pairs.items();
    return Structured.by(
        c, Losses.categoricalKl(), pairs, List.of("logits1", "logits2"), rowShape(first), rows);
  }

  private static PeerResult entropy(PeerCase c) {
    Tensor logits = c.input("logits1");
    Distributions rows = Distributions.of(Evaluated.matrix(c, logits));
    CategoricalEntropy loss = Losses.categoricalEntropy();
    return Structured.by(c, loss, rows, List.of("logits1"), rowShape(logits), rows.items());
  }

  /** Each element is a distribution of its own. */
  private static PeerResult bernoulli(PeerCase c) {
    Tensor first = c.input("logits1");
    DistributionPairs pairs = DistributionPairs.of(column(c, first), column(c, c.input("logits2")));
    return Structured.by(
        c, new BernoulliKl(), pairs, List.of("logits1", "logits2"), first.shape(), first.size());
  }

  /** Each element is a distribution of its own. */
  private static PeerResult normal(PeerCase c) {
    List<String> names = List.of("mean1", "logVariance1", "mean2", "logVariance2");
    Tensor first = c.input("mean1");
    GaussianPairs pairs =
        GaussianPairs.of(
            column(c, first),
            column(c, c.input("logVariance1")),
            column(c, c.input("mean2")),
            column(c, c.input("logVariance2")));
    return Structured.by(c, new GaussianPairKl(), pairs, names, first.shape(), first.size());
  }

  private static Matrix column(PeerCase c, Tensor tensor) {
    return Evaluated.matrix(c, tensor.data(), tensor.size(), 1);
  }

  private static int[] rowShape(Tensor tensor) {
    return tensor.rank() == 0 ? new int[0] : Arrays.copyOf(tensor.shape(), tensor.rank() - 1);
  }
}
