package org.lossary.ranking;

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
import org.lossary.internal.maths.Maths64;

/**
 * LambdaLoss: pairs of a query's documents, each weighted by what it means to NDCG. The pair i, j
 * with y_i &gt; y_j costs w log2(1 + exp(-sigma (s_i - s_j))), in bits. Weights {@link Weight} come
 * from the ranks under the current scores and from gains divided by the ideal DCG; no gradient goes
 * through them.
 *
 * <p>Inputs are {@link QueryGroups}. A query's value is the sum over its pairs. A query without a
 * relevant document, or without a pair, has value and gradient 0 (LOSS1 has pairs of equally
 * relevant documents too) and counts as a query. The mean divides by the number of queries. Equal
 * scores are ranked in the order given. Time grows with the square of a query's documents, memory
 * with their number.
 *
 * @param weight what a pair weighs
 * @param sigma slope of the logistic function; finite and greater than 0
 * @param mu what LOSS2 weighs beside LAMBDA_RANK in LOSS2_PLUS; finite and at least 0
 * @param k how many places count; 0 for all. The ideal DCG is that of the first k
 * @param both whether both documents of a pair must be among the first k by score, rather than one
 * @param gain what relevance is worth
 */
public record LambdaLoss(Weight weight, double sigma, double mu, int k, boolean both, Gain gain)
    implements StructuredLoss<QueryGroups>, LambdaLossParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("lambda-loss", "LambdaLoss")
          .family(Family.RANKING, Task.RANKING)
          .summary("Pairs weighted by what they mean to NDCG, LambdaRank among them.")
          .formula(
              "g[i] = cases(gain == 0: 2^y[i] - 1, otherwise: y[i]);"
                  + " b[i] = 1 + sum(j, cases(y[j] > y[i]: 1, y[j] < y[i]: 0, j < i: 1, otherwise: 0));"
                  + " v[i] = g[i]*ln(2)/ln(1 + b[i]);"
                  + " D = sum(i, cases(k == 0: v[i], b[i] <= k: v[i], otherwise: 0));"
                  + " r[i] = 1 + sum(j, cases(s[j] > s[i]: 1, s[j] < s[i]: 0, j < i: 1, otherwise: 0));"
                  + " q[i] = ln(2)/ln(1 + r[i]);"
                  + " c[i,j] = cases(k == 0: 1, max(r[i], r[j]) <= k: 1, min(r[i], r[j]) > k: 0, both == 1: 0, otherwise: 1);"
                  + " d[i,j] = max(1, |r[i] - r[j]|);"
                  + " a[i,j] = |g[i] - g[j]|*|q[i] - q[j]|/D;"
                  + " h[i,j] = |g[i] - g[j]|*(ln(2)/ln(1 + d[i,j]) - ln(2)/ln(2 + d[i,j]))/D;"
                  + " w[i,j] = cases(weight == 2: g[i]*q[i]/D, y[i] <= y[j]: 0, weight == 0: 1, weight == 1: a[i,j],"
                  + " weight == 3: h[i,j], otherwise: a[i,j] + mu*h[i,j]);"
                  + " cases(D == 0: 0, otherwise: sum(i, sum(j, c[i,j]*w[i,j]*softplus(-sigma*(s[i] - s[j]))))/ln(2))")
          .domains(Domain.REAL, Domain.NON_NEGATIVE)
          .parameter(
              "weight",
              LambdaLoss.Weight.LOSS2_PLUS,
              "NONE, LAMBDA_RANK, LOSS1, LOSS2 or LOSS2_PLUS",
              "what a pair weighs")
          .parameter("sigma", 1.0, "finite and > 0", 0.5, 2, "slope of the logistic function")
          .parameter("mu", 10.0, "finite and >= 0", 0.0, 20, "weight of LOSS2 within LOSS2_PLUS")
          .parameter("k", 0, ">= 0", 1, 5, "how many places count; 0 for all")
          .parameter(
              "both", false, "true or false", "whether both of a pair must be among the first k")
          .parameter("gain", Gain.EXPONENTIAL, "EXPONENTIAL or LINEAR", "what relevance is worth")
          .properties(Property.NON_NEGATIVE)
          .name(
              "allRank",
              "lambdaLoss(weighing_scheme='lambdaRank_scheme', 'ndcgLoss1_scheme', 'ndcgLoss2_scheme' or 'ndcgLoss2PP_scheme', k=k, sigma=sigma, mu=mu, reduction='sum'), with both")
          .name(
              "TF-Ranking",
              "PairwiseLogisticLoss(lambda_weight=DCGLambdaWeight(topn=k, normalized=True)), in nats")
          .name(
              "LightGBM",
              "lambdarank: LAMBDA_RANK with lambdarank_truncation_level=k and lambdarank_norm=false, in nats")
          .name("XGBoost", "rank:ndcg: LAMBDA_RANK with lambdarank_pair_method=topk, in nats")
          .useWhen("NDCG is what counts: search results, recommendations")
          .avoidWhen("relevance is binary with one relevant document a query: ListNet is simpler")
          .notes(
              "One document of a pair among the first k is enough, as in LightGBM and XGBoost, unless both is true, as in allRank. In nats it is ln 2 times as much. Where scores change places the value jumps, since weights do; the gradient is that with weights fixed.")
          .source(
              "X. Wang et al., The LambdaLoss framework for ranking metric optimization, CIKM 2018; C. Burges, From RankNet to LambdaRank to LambdaMART, 2010")
          .build();

  private static final String ID = "lambda-loss";
  private static final double LOG2_E = 0x1.71547652b82fep0;
  private static final ItemKernel<LambdaLoss, QueryGroups> KERNEL = LambdaLoss::item;

  /**
   * What the pair i, j weighs: G is the gain over the ideal DCG, r the rank by score from 1, and
   * D(r) = log2(1 + r).
   */
  public enum Weight {
    /** 1: RankNet in bits. */
    NONE,
    /** |G_i - G_j| |1/D(r_i) - 1/D(r_j)|: the change of NDCG if both change places. */
    LAMBDA_RANK,
    /** G_i/D(r_i), for all i and j, the same included: NDCG-Loss1. */
    LOSS1,
    /** |G_i - G_j| |1/D(d) - 1/D(d + 1)|, where d = |r_i - r_j|: NDCG-Loss2. */
    LOSS2,
    /** LAMBDA_RANK + mu LOSS2: NDCG-Loss2++. */
    LOSS2_PLUS
  }

  /** Checks the parameters. */
  public LambdaLoss {
    LossException.requirePositive(ID, "sigma", sigma);
    LossException.requireNonNegative(ID, "mu", mu);
    LossException.require(k >= 0, ID, "k", "must be >= 0", k);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<QueryGroups> inputs() {
    return QueryGroups.class;
  }

  @Override
  public double evaluate(
      QueryGroups inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      LambdaLoss loss,
      QueryGroups inputs,
      int query,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    Documents d = Documents.of(inputs, query, memory);
    int k = loss.k == 0 ? d.n : Math.min(loss.k, d.n);
    double ideal = d.idealGain(k, loss.gain);
    double sum = 0;
    if (ideal > 0) {
      d.byScore();
      for (int r = 0; r < d.n; r++) {
        d.first[r] = loss.gain.of(d.relevance[d.order[r]]) / ideal;
        d.second[r] = d.score[d.order[r]];
      }
      int last = loss.both ? k : d.n;
      for (int a = 0; a < k; a++) {
        sum += loss.weight == Weight.LOSS1 ? loss.first(d, a, last) : loss.pairs(d, a, last);
      }
    }
    inputs.write(query, d.slope, scale, Items.wanted(gradients, 0));
    return sum;
  }

  /** Pairs of the document of rank a + 1 with those after it. */
  private double pairs(Documents d, int a, int last) {
    double sum = 0;
    int one = d.order[a];
    for (int b = a + 1; b < last; b++) {
      int other = d.order[b];
      double y = d.relevance[one] - d.relevance[other];
      if (y != 0) {
        double w = of(d, a, b);
        double x = sigma * (d.second[a] - d.second[b]);
        sum += w * (y > 0 ? bits(x) : bits(-x));
        double slope = w * slope(y > 0 ? x : -x);
        d.slope[one] += y > 0 ? slope : -slope;
        d.slope[other] -= y > 0 ? slope : -slope;
      }
    }
    return sum;
  }

  /** As {@link #pairs}, for the weights of LOSS1, in both directions and with itself. */
  private double first(Documents d, int a, int last) {
    double own = d.first[a] * d.discount[a + 1];
    double sum = own;
    for (int b = a + 1; b < last; b++) {
      double its = d.first[b] * d.discount[b + 1];
      double x = sigma * (d.second[a] - d.second[b]);
      sum += own * bits(x) + its * bits(-x);
      double slope = own * slope(x) - its * slope(-x);
      d.slope[d.order[a]] += slope;
      d.slope[d.order[b]] -= slope;
    }
    return sum;
  }

  private double of(Documents d, int a, int b) {
    double gains = Math.abs(d.first[a] - d.first[b]);
    return switch (weight) {
      case NONE, LOSS1 -> 1;
      case LAMBDA_RANK -> gains * swap(d, a, b);
      case LOSS2 -> gains * distance(d, b - a);
      case LOSS2_PLUS -> gains * (swap(d, a, b) + mu * distance(d, b - a));
    };
  }

  private static double swap(Documents d, int a, int b) {
    return d.discount[a + 1] - d.discount[b + 1];
  }

  private static double distance(Documents d, int apart) {
    return d.discount[apart] - d.discount[apart + 1];
  }

  /** log2(1 + exp(-x)). */
  private static double bits(double x) {
    return LOG2_E * Maths64.softplus(-x);
  }

  /** The derivative of {@link #bits} by the score ahead. */
  private double slope(double x) {
    return -sigma * LOG2_E * Maths64.sigmoid(-x);
  }
}
