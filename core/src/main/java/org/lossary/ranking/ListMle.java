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
 * ListMLE: how surprising the true order of a query's documents is under the Plackett-Luce model of
 * their scores, which draws one document after the other, each in proportion to exp(score): the sum
 * of log(sum of exp(s_j) over the documents not drawn before i) - s_i, in nats.
 *
 * <p>Inputs are {@link QueryGroups}. {@link Ties} says what becomes of documents of equal
 * relevance. A query of no or one document has value and gradient 0 and counts as a query. The mean
 * divides by the number of queries. Time is that of a sort.
 *
 * @param ties how documents of equal relevance are drawn
 */
public record ListMle(Ties ties) implements StructuredLoss<QueryGroups>, ListMleParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("list-mle", "ListMLE")
          .family(Family.RANKING, Task.RANKING)
          .summary("The negative log-likelihood of an order under the Plackett-Luce model.")
          .formula(
              "m[i,j] = cases(y[j] < y[i]: 1, y[j] > y[i]: 0, ties == 0: 1, j >= i: 1, otherwise: 0);"
                  + " sum(i, ln(sum(j, m[i,j]*exp(s[j]))) - s[i])")
          .domains(Domain.REAL, Domain.NON_NEGATIVE)
          .parameter(
              "ties",
              ListMle.Ties.TOGETHER,
              "TOGETHER or ORDER",
              "how documents of equal relevance are drawn")
          .properties(
              Property.CONVEX,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.NON_NEGATIVE)
          .name("allRank", "listMLE, which shuffles ties: ORDER of documents shuffled before")
          .name(
              "TF-Ranking", "ListMLELoss, which shuffles ties: ORDER of documents shuffled before")
          .name(
              "survival analysis",
              "Cox partial likelihood: TOGETHER is Breslow's, without censoring")
          .useWhen("the whole order is known: rankings by people, results of races")
          .avoidWhen(
              "most documents share one grade: their order among each other is most of the loss; use ListNet")
          .notes(
              "TOGETHER does not depend on the order in which documents are given, and equally relevant ones want equal scores. With ORDER a query of equally relevant documents is taught the order given.")
          .source(
              "F. Xia et al., Listwise approach to learning to rank: theory and algorithm, ICML 2008; N. Breslow, Covariance analysis of censored survival data, Biometrics 1974")
          .build();

  private static final ItemKernel<ListMle, QueryGroups> KERNEL = ListMle::item;

  /** How documents of equal relevance are drawn. */
  public enum Ties {
    /** Each from all that are not more relevant, as if none of its equals had been drawn. */
    TOGETHER,
    /** In the order given. */
    ORDER
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
    return Items.evaluate("list-mle", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      ListMle loss,
      QueryGroups inputs,
      int query,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    Documents d = Documents.of(inputs, query, memory);
    d.byRelevance();
    double value = loss.likelihood(d);
    loss.slopes(d);
    inputs.write(query, d.slope, scale, Items.wanted(gradients, 0));
    return value;
  }

  /**
   * From the tail up: the log of the sum of exp over what is left, as the greatest score of it and
   * the sum of the others relative to that, which stay in {@link Documents#first} and {@link
   * Documents#second}.
   */
  private double likelihood(Documents d) {
    double most = Double.NEGATIVE_INFINITY;
    double rest = 0;
    double value = 0;
    for (int end = d.n; end > 0; ) {
      int start = start(d, end);
      for (int r = end - 1; r >= start; r--) {
        double s = d.score[d.order[r]];
        if (r == d.n - 1) {
          most = s;
        } else if (s > most) {
          rest = (1 + rest) * Maths64.exp(most - s);
          most = s;
        } else {
          rest += Maths64.exp(s - most);
        }
      }
      double log = Maths64.log1p(rest);
      for (int r = start; r < end; r++) {
        value += (most - d.score[d.order[r]]) + log;
        d.first[r] = most;
        d.second[r] = log;
      }
      end = start;
    }
    return value;
  }

  /** The first of those that are drawn together with the one before {@code end}. */
  private int start(Documents d, int end) {
    int start = end - 1;
    double y = d.relevance[d.order[start]];
    while (ties == Ties.TOGETHER && start > 0 && d.relevance[d.order[start - 1]] == y) {
      start--;
    }
    return start;
  }

  /**
   * From the head down: the sum of exp(-log-sum) over what was drawn so far, relative to the last,
   * which is the least; so nothing overflows.
   */
  private void slopes(Documents d) {
    double drawn = 0;
    for (int r = 0; r < d.n; ) {
      int end = r + 1;
      double y = d.relevance[d.order[r]];
      while (ties == Ties.TOGETHER && end < d.n && d.relevance[d.order[end]] == y) {
        end++;
      }
      double fall = r == 0 ? 0 : (d.first[r] - d.first[r - 1]) + (d.second[r] - d.second[r - 1]);
      drawn = drawn * Maths64.exp(Math.min(0, fall)) + (end - r);
      for (; r < end; r++) {
        int i = d.order[r];
        d.slope[i] = drawn * Maths64.exp((d.score[i] - d.first[r]) - d.second[r]) - 1;
      }
    }
  }
}
