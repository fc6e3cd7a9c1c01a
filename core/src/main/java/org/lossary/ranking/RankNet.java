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
 * RankNet: the logistic loss of all pairs of a query's documents of which one is more relevant. The
 * pair i, j with y_i &gt; y_j costs w softplus(-sigma (s_i - s_j)), in nats.
 *
 * <p>Inputs are {@link QueryGroups}. A query's value is the sum over its pairs, or their mean; a
 * query without such pairs (no document, one, or all equally relevant) has value and gradient 0 and
 * counts as a query. The mean divides by the number of queries. Time grows with the square of a
 * query's documents, memory with their number.
 *
 * @param sigma slope of the logistic function; finite and greater than 0
 * @param weight what a pair weighs
 * @param meanOfPairs whether a query's value is the mean over its pairs rather than the sum
 */
public record RankNet(double sigma, Weight weight, boolean meanOfPairs)
    implements StructuredLoss<QueryGroups>, RankNetParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("rank-net", "RankNet")
          .family(Family.RANKING, Task.RANKING)
          .summary("The logistic loss of all pairs that are in the wrong order or nearly so.")
          .formula(
              "w[i,j] = cases(y[i] <= y[j]: 0, weight == 0: 1, weight == 1: y[i] - y[j], otherwise: y[i]^2 - y[j]^2);"
                  + " c[i,j] = cases(y[i] > y[j]: 1, otherwise: 0);"
                  + " n = cases(meanOfPairs == 1: max(1, sum(i, sum(j, c[i,j]))), otherwise: 1);"
                  + " sum(i, sum(j, w[i,j]*softplus(-sigma*(s[i] - s[j]))))/n")
          .domains(Domain.REAL, Domain.NON_NEGATIVE)
          .parameter("sigma", 1.0, "finite and > 0", 0.5, 2, "slope of the logistic function")
          .parameter(
              "weight",
              RankNet.Weight.NONE,
              "NONE, DIFFERENCE or SQUARES",
              "whether pairs weigh by the difference of their relevance")
          .parameter(
              "meanOfPairs", false, "true or false", "whether the pairs of a query are averaged")
          .properties(
              Property.CONVEX,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.NON_NEGATIVE)
          .name(
              "allRank",
              "rankNet, weight_by_diff=True for DIFFERENCE, weight_by_diff_powed=True for SQUARES; its mean is over the pairs of the whole batch")
          .name("TF-Ranking", "PairwiseLogisticLoss(temperature=1/sigma)")
          .name("XGBoost", "rank:pairwise, without normalisation")
          .name("CatBoost", "PairLogit")
          .useWhen("documents have grades and every pair matters, wherever it stands")
          .avoidWhen("only the first few places matter: use LambdaLoss")
          .notes(
              "Equally relevant documents make no pair. A query of n documents has up to n (n - 1)/2 pairs: with the sum long queries count for most.")
          .source("C. Burges et al., Learning to rank using gradient descent, ICML 2005")
          .build();

  private static final ItemKernel<RankNet, QueryGroups> KERNEL = RankNet::item;

  /** What a pair weighs. */
  public enum Weight {
    /** 1. */
    NONE,
    /** y_i - y_j. */
    DIFFERENCE,
    /** y_i^2 - y_j^2. */
    SQUARES
  }

  /** Checks the slope. */
  public RankNet {
    LossException.requirePositive("rank-net", "sigma", sigma);
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
    return Items.evaluate("rank-net", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      RankNet loss,
      QueryGroups inputs,
      int query,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    Documents d = Documents.of(inputs, query, memory);
    double sum = 0;
    long pairs = 0;
    for (int i = 1; i < d.n; i++) {
      double ofOne = 0;
      for (int j = 0; j < i; j++) {
        double y = d.relevance[i] - d.relevance[j];
        if (y != 0) {
          pairs++;
          int better = y > 0 ? i : j;
          int worse = y > 0 ? j : i;
          double w = loss.of(Math.abs(y), d.relevance[i] + d.relevance[j]);
          double x = loss.sigma * (d.score[better] - d.score[worse]);
          double e = Maths64.exp(-Math.abs(x));
          double slope = -w * loss.sigma * (x < 0 ? 1 / (1 + e) : e / (1 + e));
          ofOne += w * ((x < 0 ? -x : 0) + Maths64.log1p(e));
          d.slope[better] += slope;
          d.slope[worse] -= slope;
        }
      }
      sum += ofOne;
    }
    double divisor = loss.meanOfPairs && pairs > 0 ? pairs : 1;
    inputs.write(query, d.slope, scale / divisor, Items.wanted(gradients, 0));
    return sum / divisor;
  }

  private double of(double difference, double sum) {
    return switch (weight) {
      case NONE -> 1;
      case DIFFERENCE -> difference;
      case SQUARES -> difference * sum;
    };
  }
}
