package org.lossary.generative;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;

/**
 * Kullback-Leibler divergence of discrete distributions, KL(first || second): the sum over the
 * categories of p (log p - log q), in nats, with the gradient by both.
 *
 * <p>Inputs are {@link DistributionPairs}. Each of the two may be probabilities, their logarithms
 * or logits, through which softmax is then differentiated. Probabilities and logarithms are taken
 * as they are, not normalised. The mean divides by the number of rows: it is the mean divergence.
 * For the other direction exchange the two; to train one of them alone with the optimisers' usual
 * batches there is {@link KlDivergence}.
 *
 * <p>Between logits every term is one that is not negative, so that the divergence of nearly equal
 * distributions keeps its digits. p = 0 costs nothing, and the derivative by such a p is taken to
 * be 0; q = 0 where p &gt; 0 costs infinity, as the mathematics says, unless clip guards it. A
 * probability that is negative or NaN is an error.
 *
 * @param first what the first distribution is given by
 * @param second what the second distribution is given by
 * @param clip least probability, greater ones than 1 are cut too; within [0, 1), 0 changes nothing
 */
public record CategoricalKl(CategoricalKl.Form first, CategoricalKl.Form second, double clip)
    implements StructuredLoss<DistributionPairs>, CategoricalKlParameters {

  /** What a discrete distribution is given by. */
  public enum Form {
    /** Probabilities. */
    PROBABILITY,
    /** Natural logarithms of probabilities. */
    LOG_PROBABILITY,
    /** Scores whose softmax are the probabilities. */
    LOGITS
  }

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("categorical-kl", "KL divergence of discrete distributions")
          .family(Family.GENERATIVE, Task.DISTRIBUTION_MATCHING, Task.GENERATION)
          .summary("How far a discrete distribution is from another, with gradients by both.")
          .formula(
              "p[j] = cases(first == 0: cases(clip == 0: a[j], otherwise: min(max(a[j], clip), 1)),"
                  + " first == 1: exp(a[j]), otherwise: exp(a[j])/sum(k, exp(a[k])));"
                  + " q[j] = cases(second == 0: cases(clip == 0: b[j], otherwise: min(max(b[j], clip), 1)),"
                  + " second == 1: exp(b[j]), otherwise: exp(b[j])/sum(k, exp(b[k])));"
                  + " sum(j, xlogy(p[j], p[j]/q[j]))")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "first",
              CategoricalKl.Form.LOGITS,
              "PROBABILITY, LOG_PROBABILITY or LOGITS",
              "what the first distribution is given by")
          .parameter(
              "second",
              CategoricalKl.Form.LOGITS,
              "PROBABILITY, LOG_PROBABILITY or LOGITS",
              "what the second distribution is given by")
          .parameter("clip", 0.0, "within [0, 1)", 0.0, 0.01, "least probability; 1e-7 in Keras")
          .properties(Property.DIFFERENTIABLE)
          .name(
              "PyTorch",
              "distributions.kl_divergence(Categorical(logits=a), Categorical(logits=b)).mean()")
          .name(
              "PyTorch",
              "nn.KLDivLoss(reduction='batchmean', log_target=...)(second, first) with second LOG_PROBABILITY")
          .name("Keras", "losses.KLDivergence() with both PROBABILITY and clip 1e-7")
          .name("SciPy", "special.rel_entr(p, q).sum()")
          .useWhen("both distributions are learned, or the first is")
          .avoidWhen(
              "one side is a fixed target and a trainer wants batches: use kl-divergence; supports may not overlap: use jensen-shannon")
          .notes(
              "The mean divides by the rows, which PyTorch calls batchmean; its reduction mean divides by rows times categories and is not the divergence. Never negative for normalised distributions.")
          .source("S. Kullback and R. Leibler, On information and sufficiency, AMS 22, 1951")
          .build();

  private static final ItemKernel<CategoricalKl, DistributionPairs> KERNEL = CategoricalKl::item;

  /** Checks the clip. */
  public CategoricalKl {
    LossException.require(
        clip >= 0 && clip < 1, "categorical-kl", "clip", "must be within [0, 1)", clip);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<DistributionPairs> inputs() {
    return DistributionPairs.class;
  }

  @Override
  public double evaluate(
      DistributionPairs inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Categories.require("categorical-kl", "first", first, inputs.first());
    Categories.require("categorical-kl", "second", second, inputs.second());
    return Items.evaluate("categorical-kl", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      CategoricalKl loss,
      DistributionPairs inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.first().columns();
    double[] p = memory.doubles(0, n);
    double[] q = memory.doubles(1, n);
    double[] logP = memory.doubles(2, n);
    double[] logQ = memory.doubles(3, n);
    Widen.row(inputs.first(), item, p);
    Widen.row(inputs.second(), item, q);
    Categories.open(loss.first, loss.clip, p, logP, n);
    Categories.open(loss.second, loss.clip, q, logQ, n);
    boolean normalised = loss.first == Form.LOGITS && loss.second == Form.LOGITS;
    double value = 0;
    double mass = 0;
    for (int j = 0; j < n; j++) {
      mass += p[j];
      value +=
          normalised
              ? Categories.excess(p[j], q[j], logQ[j] - logP[j])
              : p[j] == 0 ? 0 : p[j] * (logP[j] - logQ[j]);
    }
    Matrix byFirst = Items.wanted(gradients, 0);
    if (byFirst != null) {
      byFirst(loss, inputs, item, scale, value, p, logP, logQ, memory, byFirst);
    }
    Matrix bySecond = Items.wanted(gradients, 1);
    if (bySecond != null) {
      bySecond(loss, inputs, item, scale, mass, p, q, bySecond);
    }
    return value;
  }

  private static void byFirst(
      CategoricalKl loss,
      DistributionPairs inputs,
      int item,
      double scale,
      double value,
      double[] p,
      double[] logP,
      double[] logQ,
      Memory memory,
      Matrix to) {
    int n = to.columns();
    double[] g = memory.doubles(4, n);
    for (int j = 0; j < n; j++) {
      double d = logP[j] - logQ[j];
      double slope =
          switch (loss.first) {
            case PROBABILITY -> clipped(loss.clip, inputs.first().get(item, j)) ? 0 : d + 1;
            case LOG_PROBABILITY -> p[j] * (d + 1);
            case LOGITS -> p[j] * (d == Double.POSITIVE_INFINITY ? d : d - value);
          };
      g[j] = p[j] == 0 ? 0 : slope;
    }
    Widen.out(g, 0, n, scale, to, item, 0);
  }

  private static void bySecond(
      CategoricalKl loss,
      DistributionPairs inputs,
      int item,
      double scale,
      double mass,
      double[] p,
      double[] q,
      Matrix to) {
    int n = to.columns();
    for (int j = 0; j < n; j++) {
      q[j] =
          switch (loss.second) {
            case PROBABILITY ->
                p[j] == 0 || clipped(loss.clip, inputs.second().get(item, j)) ? 0 : -p[j] / q[j];
            case LOG_PROBABILITY -> -p[j];
            case LOGITS -> (loss.first == Form.LOGITS ? q[j] : mass * q[j]) - p[j];
          };
    }
    Widen.out(q, 0, n, scale, to, item, 0);
  }

  private static boolean clipped(double clip, double x) {
    return clip > 0 && (x < clip || x > 1);
  }
}
