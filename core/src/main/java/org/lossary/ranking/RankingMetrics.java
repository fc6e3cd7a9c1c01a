package org.lossary.ranking;

import org.lossary.LossException;

/**
 * Measures of rankings, one number for each query: 1 is best. NaN for a query that the measure says
 * nothing of, because none of its documents is relevant; {@link #mean} leaves those out. Equal
 * scores rank in the order given.
 */
public final class RankingMetrics {
  private RankingMetrics() {}

  /**
   * Normalised discounted cumulative gain: the sum of gain/log2(1 + rank) over the first places,
   * divided by the most that it could be.
   *
   * @param k how many places count; 0 for all
   * @param gain what relevance is worth
   */
  public static double[] ndcg(QueryGroups queries, int k, Gain gain) {
    LossException.require(k >= 0, "ndcg", "k", "must be >= 0", k);
    double[] out = new double[queries.items()];
    Documents d = new Documents();
    for (int q = 0; q < out.length; q++) {
      d.load(queries, q);
      int places = k == 0 ? d.n : k;
      double ideal = d.idealGain(places, gain);
      d.byScore();
      out[q] = ideal > 0 ? d.gain(places, gain) / ideal : Double.NaN;
    }
    return out;
  }

  /** One over the rank of the first relevant document (relevance above 0). */
  public static double[] reciprocalRank(QueryGroups queries) {
    double[] out = new double[queries.items()];
    Documents d = new Documents();
    for (int q = 0; q < out.length; q++) {
      d.load(queries, q);
      d.byScore();
      out[q] = Double.NaN;
      for (int r = d.n; r > 0; r--) {
        if (d.relevance[d.order[r - 1]] > 0) {
          out[q] = 1.0 / r;
        }
      }
    }
    return out;
  }

  /**
   * The mean, over the relevant documents (relevance above 0), of the share of relevant ones among
   * all down to that document.
   */
  public static double[] averagePrecision(QueryGroups queries) {
    double[] out = new double[queries.items()];
    Documents d = new Documents();
    for (int q = 0; q < out.length; q++) {
      d.load(queries, q);
      d.byScore();
      int found = 0;
      double sum = 0;
      for (int r = 1; r <= d.n; r++) {
        if (d.relevance[d.order[r - 1]] > 0) {
          found++;
          sum += (double) found / r;
        }
      }
      out[q] = found == 0 ? Double.NaN : sum / found;
    }
    return out;
  }

  /** The mean of what is not NaN: NDCG, MRR or MAP of all queries. NaN if there is nothing. */
  public static double mean(double[] values) {
    double sum = 0;
    int count = 0;
    for (double x : values) {
      if (!Double.isNaN(x)) {
        sum += x;
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }
}
