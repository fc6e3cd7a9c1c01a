package org.lossary.embedding.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Seeds.Purpose;
import org.lossary.embedding.Vectors;

/**
 * Measures of retrieval, query by query: each row asks for its nearest among all others, and rows
 * without another of their class do not ask; of pairs each anchor asks for its positive.
 */
public final class RetrievalScores {
  private static final int DRAWS = 1000;
  private static final List<Measure> OF_CLASSES =
      List.of(
          Measure.PRECISION_AT_1,
          Measure.MAP_AT_R,
          Measure.R_PRECISION,
          Measure.RECALL_AT_5,
          Measure.RECALL_AT_10);
  private static final List<Measure> OF_PAIRS =
      List.of(Measure.PRECISION_AT_1, Measure.MRR, Measure.RECALL_AT_5, Measure.RECALL_AT_10);

  private final List<Measure> measures;
  private final int[] queries;
  private final int[] nearest;
  private final double[] nearness;
  private final Map<Measure, double[]> values = new EnumMap<>(Measure.class);

  private RetrievalScores(List<Measure> measures, int... queries) {
    this.measures = measures;
    this.queries = queries;
    this.nearest = new int[queries.length];
    this.nearness = new double[queries.length];
    for (Measure measure : measures) {
      values.put(measure, new double[queries.length]);
    }
  }

  /**
   * Measures embeddings.
   *
   * @param rows whose labels count
   * @param embeddings of the rows, row after row
   * @param mostQueries more rows than that do not ask: those that do are drawn by the seed
   */
  public static RetrievalScores of(
      Vectors rows, float[] embeddings, Similarity similarity, int mostQueries, long seed) {
    int[] sizes = rows.sizes();
    int[] asking = new int[rows.rows()];
    int count = 0;
    for (int i = 0; i < asking.length; i++) {
      if (sizes[rows.labels()[i]] > 1) {
        asking[count++] = i;
      }
    }
    asking = drawn(Arrays.copyOf(asking, count), mostQueries, seed);
    RetrievalScores scores = new RetrievalScores(OF_CLASSES, asking);
    if (count > 0) {
      Ranks ranks = new Ranks(embeddings, rows.rows(), similarity);
      for (int q = 0; q < asking.length; q++) {
        int r = sizes[rows.labels()[asking[q]]] - 1;
        int[] order = ranks.nearest(embeddings, asking[q], asking[q], Math.max(r, 10));
        scores.ask(q, ranks, order, rows.labels(), r);
      }
    }
    return scores;
  }

  private static int[] drawn(int[] asking, int most, long seed) {
    if (asking.length <= most) {
      return asking;
    }
    Seeds.shuffle(asking, Seeds.of(seed, Purpose.QUERIES, 0));
    int[] some = Arrays.copyOf(asking, most);
    Arrays.sort(some);
    return some;
  }

  /**
   * Measures pairs: each different anchor asks for its positive, or one of them, among all
   * different positives. A pair that is not alike has no right answer, but its second vector is
   * among those to be found.
   *
   * @param alike which pairs are alike
   * @param anchors embeddings of the anchors, row after row
   * @param positives embeddings of the positives
   * @param mostQueries more anchors than that do not ask: those that do are drawn by the seed
   */
  public static RetrievalScores ofPairs(
      PairVectors pairs,
      boolean[] alike,
      float[] anchors,
      float[] positives,
      Similarity similarity,
      int mostQueries,
      long seed) {
    int[] candidates = firsts(pairs.positiveKeys());
    int columns = positives.length / pairs.rows();
    float[] references = new float[candidates.length * columns];
    for (int i = 0; i < candidates.length; i++) {
      System.arraycopy(positives, candidates[i] * columns, references, i * columns, columns);
    }
    Map<Integer, Set<Integer>> right = new HashMap<>();
    int[] rows = IntStream.range(0, pairs.rows()).filter(i -> alike[i]).toArray();
    List<Integer> firsts = new ArrayList<>();
    for (int i : rows) {
      Set<Integer> of =
          right.computeIfAbsent(
              pairs.anchorKeys()[i],
              k -> {
                firsts.add(i);
                return new HashSet<>();
              });
      of.add(pairs.positiveKeys()[i]);
    }
    int[] asking = drawn(firsts.stream().mapToInt(Integer::intValue).toArray(), mostQueries, seed);
    RetrievalScores scores = new RetrievalScores(OF_PAIRS, asking);
    Ranks ranks = new Ranks(references, candidates.length, similarity);
    for (int q = 0; q < asking.length; q++) {
      int[] order = ranks.nearest(anchors, asking[q], -1, candidates.length);
      Set<Integer> of = Objects.requireNonNull(right.get(pairs.anchorKeys()[asking[q]]));
      int first = 0;
      while (!of.contains(pairs.positiveKeys()[candidates[order[first]]])) {
        first++;
      }
      scores.nearest[q] = candidates[order[0]];
      scores.nearness[q] = ranks.nearness(order[0]);
      scores.set(Measure.MRR, q, 1.0 / (first + 1));
      scores.within(q, first);
    }
    return scores;
  }

  /** The first row of each key. */
  private static int[] firsts(int... keys) {
    Set<Integer> seen = new HashSet<>();
    return IntStream.range(0, keys.length).filter(i -> seen.add(keys[i])).toArray();
  }

  /** The measures, in order. */
  public List<Measure> measures() {
    return measures;
  }

  /** The measure that decides: MAP@R of classes, MRR of pairs. */
  public Measure main() {
    return measures.get(1);
  }

  private void within(int q, int first) {
    set(Measure.PRECISION_AT_1, q, first == 0 ? 1 : 0);
    set(Measure.RECALL_AT_5, q, first < 5 ? 1 : 0);
    set(Measure.RECALL_AT_10, q, first < 10 ? 1 : 0);
  }

  private void ask(int q, Ranks ranks, int[] order, int[] labels, int r) {
    int query = queries[q];
    double hits = 0;
    double precisions = 0;
    int first = Integer.MAX_VALUE;
    for (int k = 0; k < order.length; k++) {
      if (labels[order[k]] == labels[query]) {
        first = Math.min(first, k);
        if (k < r) {
          hits++;
          precisions += hits / (k + 1);
        }
      }
    }
    nearest[q] = order[0];
    nearness[q] = ranks.nearness(order[0]);
    set(Measure.MAP_AT_R, q, precisions / r);
    set(Measure.R_PRECISION, q, hits / r);
    within(q, first);
  }

  private void set(Measure measure, int query, double value) {
    of(measure)[query] = value;
  }

  private double[] of(Measure measure) {
    return Objects.requireNonNull(values.get(measure));
  }

  /** The number of queries. */
  public int queries() {
    return queries.length;
  }

  /** The mean over queries; 0 without any. */
  public double mean(Measure measure) {
    return queries.length == 0 ? 0 : sum(of(measure)) / queries.length;
  }

  /** The mean with a 95% interval by the percentiles of 1,000 bootstrap samples of queries. */
  public Estimate estimate(Measure measure, long seed) {
    return bootstrap(of(measure), seed);
  }

  /** What these have more than others of the same queries, with its 95% interval, paired. */
  public Estimate gainOver(RetrievalScores other, Measure measure, long seed) {
    double[] gains = new double[queries.length];
    for (int q = 0; q < gains.length; q++) {
      gains[q] = of(measure)[q] - other.of(measure)[q];
    }
    return bootstrap(gains, seed);
  }

  private static Estimate bootstrap(double[] values, long seed) {
    int n = values.length;
    if (n == 0) {
      return new Estimate(0, 0, 0);
    }
    Random random = Seeds.of(seed, Purpose.BOOTSTRAP, 0);
    double[] means = new double[DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += values[random.nextInt(n)];
      }
      means[d] = sum / n;
    }
    Arrays.sort(means);
    double mean = sum(values) / n;
    double low = means[(int) (0.025 * DRAWS)];
    double high = means[(int) (0.975 * DRAWS)];
    return new Estimate(mean, Math.min(low, mean), Math.max(high, mean));
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** A mean and the ends of its interval. */
  public record Estimate(double mean, double low, double high) {}

  /**
   * A query whose nearest row is of another class, or not its positive.
   *
   * @param row the query
   * @param nearest the row found
   * @param nearness their cosine, or minus their squared distance
   * @param main how well the query does all the same, by {@link RetrievalScores#main}
   */
  public record Mistake(int row, int nearest, double nearness, double main) {}

  /** The queries that are mistaken, the worst first. */
  public List<Mistake> mistakes(int most) {
    List<Mistake> all = new ArrayList<>();
    for (int q = 0; q < queries.length; q++) {
      if (of(Measure.PRECISION_AT_1)[q] == 0) {
        all.add(new Mistake(queries[q], nearest[q], nearness[q], of(main())[q]));
      }
    }
    all.sort(
        Comparator.comparingDouble(Mistake::main)
            .thenComparing(Comparator.comparingDouble(Mistake::nearness).reversed())
            .thenComparingInt(Mistake::row));
    return List.copyOf(all.subList(0, Math.min(most, all.size())));
  }
}
