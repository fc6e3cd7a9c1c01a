package org.lossary.metric;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * How well rows of the same label are found by distance. Each query ranks its references; R is the
 * number of references of its label. Queries without any are left out, and everything is 0 if none
 * is left. Queries are searched in blocks on all cores, as by {@link Neighbours}; {@link
 * RetrievalAtK} has the measures within k.
 *
 * @param precisionAt1 share of queries whose nearest reference has their label
 * @param rPrecision mean share of the label among the R nearest
 * @param mapAtR mean over queries of the sum of precisions at hits within the R nearest, over R
 * @param mapAtK the same within the k nearest, over R or k if that is less
 * @param meanReciprocalRank mean of 1 over the rank of the first hit within the k nearest
 */
public record Retrieval(
    double precisionAt1,
    double rPrecision,
    double mapAtR,
    double mapAtK,
    double meanReciprocalRank) {

  /** How queries become one number. */
  public enum Mean {
    /** Every query counts the same. */
    QUERIES,
    /** Every label counts the same, by the mean over its queries. */
    LABELS
  }

  private record Query(int label, double first, double r, double mapR, double mapK, double rank) {}

  /** Each row against all others; k is the size of the largest class less one. */
  public static Retrieval among(Matrix rows, int[] labels, Distance distance, Mean mean) {
    return of(rows, labels, rows, labels, true, distance, mean);
  }

  /** Queries against references; k is the size of the largest class of the references. */
  public static Retrieval of(
      Matrix queries,
      int[] labels,
      Matrix references,
      int[] referenceLabels,
      Distance distance,
      Mean mean) {
    return of(queries, labels, references, referenceLabels, false, distance, mean);
  }

  private static Retrieval of(
      Matrix queries,
      int[] labels,
      Matrix references,
      int[] referenceLabels,
      boolean same,
      Distance distance,
      Mean mean) {
    LossException.require(
        labels.length == queries.rows() && referenceLabels.length == references.rows(),
        "retrieval",
        "labels",
        "must be one for each row",
        labels.length);
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (int label : referenceLabels) {
      sizes.merge(label, 1, Integer::sum);
    }
    int most =
        Math.max(0, sizes.values().stream().mapToInt(n -> n).max().orElse(0) - (same ? 1 : 0));
    @Nullable Query[] each = new Query[labels.length];
    NeighbourSearch.run(
        distance,
        queries,
        references,
        same,
        most,
        0,
        (i, count, rows, keys) -> {
          int r = sizes.getOrDefault(labels[i], 0) - (same ? 1 : 0);
          if (r > 0) {
            boolean[] hits = new boolean[count];
            for (int rank = 0; rank < count; rank++) {
              hits[rank] = referenceLabels[rows[rank]] == labels[i];
            }
            each[i] = query(labels[i], hits, r, most);
          }
        });
    List<Query> found = Arrays.stream(each).filter(Objects::nonNull).toList();
    return new Retrieval(
        mean(found, mean, Query::first),
        mean(found, mean, Query::r),
        mean(found, mean, Query::mapR),
        mean(found, mean, Query::mapK),
        mean(found, mean, Query::rank));
  }

  private static Query query(int label, boolean[] hits, int r, int k) {
    double within = 0;
    double precisionsR = 0;
    double precisionsK = 0;
    double hitsR = 0;
    double rank = 0;
    int nearest = Math.min(hits.length, Math.max(r, k));
    for (int i = 0; i < nearest; i++) {
      if (hits[i]) {
        within++;
        precisionsR += i < r ? within / (i + 1) : 0;
        hitsR += i < r ? 1 : 0;
        if (i < k) {
          precisionsK += within / (i + 1);
          rank = rank == 0 ? 1.0 / (i + 1) : rank;
        }
      }
    }
    double mapK = precisionsK / Math.min(r, k);
    return new Query(label, hits[0] ? 1 : 0, hitsR / r, precisionsR / r, mapK, rank);
  }

  private static double mean(List<Query> queries, Mean mean, ToDoubleFunction<Query> what) {
    if (queries.isEmpty()) {
      return 0;
    }
    if (mean == Mean.QUERIES) {
      return queries.stream().mapToDouble(what).sum() / queries.size();
    }
    int[] labels = queries.stream().mapToInt(Query::label).distinct().toArray();
    return Arrays.stream(labels)
            .mapToDouble(
                l ->
                    queries.stream()
                        .filter(q -> q.label == l)
                        .mapToDouble(what)
                        .average()
                        .orElse(0))
            .sum()
        / labels.length;
  }
}
