package org.lossary.metric;

import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * The k nearest references of each query: an exact search that measures every pair it cannot rule
 * out, in blocks and on all cores, without a matrix of all pairs.
 *
 * <p>Rows are floats or doubles, distances are those of {@link Distance} in double; for cosines and
 * dot products nearest means most alike. Of equally near references the one with the lower number
 * comes first; a distance that overflow leaves undefined counts as infinite. Results have the same
 * bits for any number of threads. The memory is that of one copy of the references as floats, and
 * of the result. Of references in a file ({@link org.lossary.MappedMatrix}) there is no copy: they
 * may be larger than the heap, and are read again for every thousand queries or so.
 */
public final class Neighbours {
  private final Distance distance;
  private final int queries;
  private final int count;
  private final boolean among;
  private final int[] rows;
  private final double[] keys;

  private Neighbours(
      Matrix queries, Matrix references, boolean among, Distance distance, int k, int threads) {
    LossException.require(k >= 1, "neighbours", "k", "must be >= 1", k);
    LossException.require(threads >= 0, "neighbours", "threads", "must be >= 0", threads);
    this.distance = distance;
    this.among = among;
    this.queries = queries.rows();
    this.count = Math.min(k, Math.max(0, references.rows() - (among ? 1 : 0)));
    long size = (long) queries.rows() * count;
    LossException.require(
        size <= Integer.MAX_VALUE - 8, "neighbours", "k", "must leave less than 2^31 pairs", size);
    rows = new int[(int) size];
    keys = new double[(int) size];
    NeighbourSearch.run(distance, queries, references, among, count, threads, this::keep);
  }

  /**
   * The nearest references of each query.
   *
   * @param k how many; all, if there are less
   * @throws LossException for k below 1, numbers that are not finite, and rows of other lengths
   */
  public static Neighbours of(Matrix queries, Matrix references, Distance distance, int k) {
    return of(queries, references, distance, k, 0);
  }

  /**
   * The same on so many threads.
   *
   * @param threads the most threads to use; 0 stands for all processors
   */
  public static Neighbours of(
      Matrix queries, Matrix references, Distance distance, int k, int threads) {
    return new Neighbours(queries, references, false, distance, k, threads);
  }

  /** The nearest others of each row. */
  public static Neighbours among(Matrix rows, Distance distance, int k) {
    return among(rows, distance, k, 0);
  }

  /** The same on so many threads. */
  public static Neighbours among(Matrix rows, Distance distance, int k, int threads) {
    return new Neighbours(rows, rows, true, distance, k, threads);
  }

  private void keep(int query, int found, int[] nearest, double[] far) {
    System.arraycopy(nearest, 0, rows, query * count, found);
    System.arraycopy(far, 0, keys, query * count, found);
  }

  /** The number of queries. */
  public int queries() {
    return queries;
  }

  /** The number of neighbours of each query: k, or all references if there are less. */
  public int count() {
    return count;
  }

  /** Whether queries and references are the same rows. */
  public boolean among() {
    return among;
  }

  /** The number of the reference at a rank, 0 for the nearest. */
  public int row(int query, int rank) {
    return rows[at(query, rank)];
  }

  /** Its distance, or similarity. */
  public double distance(int query, int rank) {
    return distance.sign() * keys[at(query, rank)] + 0.0;
  }

  private int at(int query, int rank) {
    LossException.require(
        rank >= 0 && rank < count, "neighbours", "rank", "must be below " + count, rank);
    return query * count + rank;
  }
}
