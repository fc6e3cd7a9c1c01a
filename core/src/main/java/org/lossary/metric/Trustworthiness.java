package org.lossary.metric;

import java.util.Arrays;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * How far the neighbours that a picture shows are neighbours in truth (Venna and Kaski, 2001).
 *
 * <pre>
 *   1 - 2 / (N k (2 N - 3 k - 1)) sum_i sum_{j in U_i} (r(i, j) - k)
 * </pre>
 *
 * <p>U_i are those of the k nearest points of i in the picture that are not among its k nearest
 * rows, r(i, j) is how many rows are as near to i as j is, by the row's distance: 1 for the
 * nearest. 1 if all are true, about a half for a picture drawn at random. Of equally near rows the
 * one with the lower number comes first. Rows are ranked one after the other, without a matrix of
 * all pairs.
 */
public final class Trustworthiness {
  private static final String ID = "trustworthiness";

  private Trustworthiness() {}

  /**
   * Of a picture.
   *
   * @param rows what the picture is of
   * @param picture as many rows, near by Euclidean distances
   * @param distance by which rows are near
   * @param k how many neighbours; at least 1 and below half the number of rows
   * @throws LossException for another k, another number of rows, and numbers that are not finite
   */
  public static double of(Matrix rows, Matrix picture, Distance distance, int k) {
    return of(rows, picture, distance, k, 0);
  }

  /** The same on so many threads; 0 stands for all processors. */
  public static double of(Matrix rows, Matrix picture, Distance distance, int k, int threads) {
    int n = rows.rows();
    LossException.require(
        picture.rows() == n, ID, "picture", "must have " + n + " rows", picture.rows());
    LossException.require(k >= 1, ID, "k", "must be >= 1", k);
    LossException.require(2L * k < n, ID, "k", "must be below half of " + n + " rows", k);
    Neighbours shown = Neighbours.among(picture, Distance.EUCLIDEAN, k, threads);
    long[] beyond = new long[n];
    NeighbourSearch.run(
        distance,
        rows,
        rows,
        true,
        n - 1,
        threads,
        (i, count, ranked, keys) -> beyond[i] = beyond(shown, i, ranked, count));
    double sum = 0;
    for (long b : beyond) {
      sum += b;
    }
    return 1 - 2 * sum / ((double) n * k * (2.0 * n - 3.0 * k - 1));
  }

  /** By how many ranks the points shown nearest to one miss its nearest rows, together. */
  private static long beyond(Neighbours shown, int i, int[] ranked, int count) {
    int k = shown.count();
    int[] wanted = new int[k];
    for (int j = 0; j < k; j++) {
      wanted[j] = shown.row(i, j);
    }
    Arrays.sort(wanted);
    long sum = 0;
    for (int r = k; r < count; r++) {
      if (Arrays.binarySearch(wanted, ranked[r]) >= 0) {
        sum += r + 1 - k;
      }
    }
    return sum;
  }
}
