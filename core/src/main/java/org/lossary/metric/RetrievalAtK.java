package org.lossary.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.lossary.LossException;
import org.lossary.internal.maths.Maths64;

/**
 * How well rows of the same label are found within the k nearest, of one query or as the mean over
 * queries. R is the number of references of the query's label; queries without any are left out.
 * All measures are within [0, 1], and 0 if no query is left.
 *
 * @param k how many of the nearest are looked at
 * @param precision share of the label among the k nearest
 * @param recall share of the R references that are among the k nearest
 * @param hitRate 1 if any of the k nearest has the label: what metric learning calls recall@k
 * @param averagePrecision sum of precisions at hits, over R or k if that is less
 * @param reciprocalRank 1 over the rank of the first hit, 0 without
 * @param ndcg sum of 1 / log2(rank + 1) over hits, over that of the best order
 */
public record RetrievalAtK(
    int k,
    double precision,
    double recall,
    double hitRate,
    double averagePrecision,
    double reciprocalRank,
    double ndcg) {
  private static final String ID = "retrieval";

  /**
   * The mean over all queries that have references of their label.
   *
   * @param found at least k neighbours of each query, or all references
   * @param labels one for each query
   * @param referenceLabels one for each reference; the labels again if queries are searched among
   *     themselves
   */
  public static RetrievalAtK of(Neighbours found, int k, int[] labels, int[] referenceLabels) {
    return mean(k, each(found, k, labels, referenceLabels));
  }

  /** Each query that has references of its label, in their order. */
  public static List<RetrievalAtK> each(
      Neighbours found, int k, int[] labels, int[] referenceLabels) {
    LossException.require(k >= 1, ID, "k", "must be >= 1", k);
    LossException.require(
        labels.length == found.queries(),
        ID,
        "labels",
        "must be one for each of the " + found.queries() + " queries",
        labels.length);
    int own = found.among() ? 1 : 0;
    LossException.require(
        found.count() >= Math.min(k, referenceLabels.length - own),
        ID,
        "found",
        "must be at least k neighbours of each query",
        found.count());
    Map<Integer, Integer> sizes = new HashMap<>();
    for (int label : referenceLabels) {
      sizes.merge(label, 1, Integer::sum);
    }
    List<RetrievalAtK> all = new ArrayList<>();
    for (int q = 0; q < labels.length; q++) {
      int r = sizes.getOrDefault(labels[q], 0) - own;
      if (r > 0) {
        all.add(query(found, q, k, r, labels[q], referenceLabels));
      }
    }
    return all;
  }

  private static RetrievalAtK query(
      Neighbours found, int q, int k, int r, int label, int[] referenceLabels) {
    double hits = 0;
    double precisions = 0;
    double first = 0;
    double gain = 0;
    double best = 0;
    for (int i = 0; i < Math.min(k, found.count()); i++) {
      double worth = Maths64.log(2) / Maths64.log(i + 2);
      best += i < r ? worth : 0;
      if (referenceLabels[found.row(q, i)] == label) {
        hits++;
        precisions += hits / (i + 1);
        first = first == 0 ? 1.0 / (i + 1) : first;
        gain += worth;
      }
    }
    return new RetrievalAtK(
        k, hits / k, hits / r, hits > 0 ? 1 : 0, precisions / Math.min(r, k), first, gain / best);
  }

  private static RetrievalAtK mean(int k, List<RetrievalAtK> all) {
    return new RetrievalAtK(
        k,
        mean(all, RetrievalAtK::precision),
        mean(all, RetrievalAtK::recall),
        mean(all, RetrievalAtK::hitRate),
        mean(all, RetrievalAtK::averagePrecision),
        mean(all, RetrievalAtK::reciprocalRank),
        mean(all, RetrievalAtK::ndcg));
  }

  private static double mean(List<RetrievalAtK> all, ToDoubleFunction<RetrievalAtK> what) {
    double sum = 0;
    for (RetrievalAtK one : all) {
      sum += what.applyAsDouble(one);
    }
    return all.isEmpty() ? 0 : sum / all.size();
  }
}
