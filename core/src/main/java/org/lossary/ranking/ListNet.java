package org.lossary.ranking;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
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
 * ListNet: the cross-entropy of the probability of being first, P from the relevance of a query's
 * documents and softmax of their scores from the model: -sum P_i log softmax(s)_i, in nats.
 *
 * <p>Inputs are {@link QueryGroups}. A query without documents, and with PROPORTIONAL one without a
 * relevant document, has value and gradient 0 and counts as a query; with SOFTMAX equally relevant
 * documents want equal scores. The mean divides by the number of queries.
 *
 * @param target how relevance becomes probabilities
 */
public record ListNet(Target target) implements StructuredLoss<QueryGroups>, ListNetParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("list-net", "ListNet")
          .family(Family.RANKING, Task.RANKING)
          .summary("Cross-entropy of which document of a query is first.")
          .formula(
              "a[i] = cases(target == 0: exp(y[i]), otherwise: y[i]); T = sum(i, a[i]); L = ln(sum(j, exp(s[j])));"
                  + " cases(T == 0: 0, otherwise: sum(i, a[i]*(L - s[i]))/T)")
          .domains(Domain.REAL, Domain.NON_NEGATIVE)
          .parameter(
              "target",
              ListNet.Target.SOFTMAX,
              "SOFTMAX or PROPORTIONAL",
              "how relevance becomes probabilities")
          .properties(
              Property.CONVEX,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.NON_NEGATIVE)
          .name("allRank", "listNet")
          .name("TF-Ranking", "SoftmaxLoss: PROPORTIONAL, times the sum of the relevance")
          .name("CatBoost", "QuerySoftMax: PROPORTIONAL")
          .useWhen("queries have one relevant document or few, and many documents")
          .avoidWhen(
              "grades differ much and SOFTMAX is wanted: a grade of 4 is 55 times as probable as one of 0")
          .notes(
              "Minimal where the model's probabilities are those of the target; the minimum is their entropy, not 0.")
          .source("Z. Cao et al., Learning to rank: from pairwise to listwise approach, ICML 2007")
          .build();

  private static final ItemKernel<ListNet, QueryGroups> KERNEL = ListNet::item;

  /** How relevance becomes probabilities. */
  public enum Target {
    /** Softmax of the relevance. */
    SOFTMAX,
    /** Relevance over its sum. */
    PROPORTIONAL
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
    return Items.evaluate("list-net", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      ListNet loss,
      QueryGroups inputs,
      int query,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    Documents d = Documents.of(inputs, query, memory);
    double all = loss.shares(d);
    double value = all == 0 ? 0 : crossEntropy(d, all);
    inputs.write(query, d.slope, scale, Items.wanted(gradients, 0));
    return value;
  }

  /** Writes what the probabilities of the target are in proportion to, and returns the sum. */
  private double shares(Documents d) {
    int top = top(d.relevance, d.n);
    double most = d.n == 0 ? 0 : d.relevance[top];
    double sum = 0;
    for (int i = 0; i < d.n; i++) {
      // Relative to the greatest, so that neither can overflow.
      d.first[i] =
          target == Target.SOFTMAX
              ? Maths64.exp(d.relevance[i] - most)
              : most == 0 ? 0 : d.relevance[i] / most;
      sum += d.first[i];
    }
    return sum;
  }

  private static double crossEntropy(Documents d, double all) {
    int top = top(d.score, d.n);
    double rest = 0;
    for (int i = 0; i < d.n; i++) {
      d.second[i] = Maths64.exp(d.score[i] - d.score[top]);
      rest += i == top ? 0 : d.second[i];
    }
    double log = Maths64.log1p(rest);
    double value = 0;
    for (int i = 0; i < d.n; i++) {
      double p = d.first[i] / all;
      value += p == 0 ? 0 : p * ((d.score[top] - d.score[i]) + log);
      d.slope[i] = d.second[i] / (1 + rest) - p;
    }
    return value;
  }

  private static int top(double[] a, int n) {
    int top = 0;
    for (int i = 1; i < n; i++) {
      top = a[i] > a[top] ? i : top;
    }
    return top;
  }
}
