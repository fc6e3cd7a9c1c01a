package org.lossary.metric;

import java.util.function.IntPredicate;
import org.lossary.DoubleMatrix;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * A picture of rows in the plane in which neighbours stay neighbours: uniform manifold
 * approximation and projection (McInnes, Healy and Melville, 2018, arXiv 1802.03426).
 *
 * <pre>
 *   w_ij = exp(-max(0, d(i, j) - rho_i) / sigma_i)  for the nearest others j of i, else 0
 *   v_ij = w_ij + w_ji - w_ij w_ji
 *   q_ij = 1 / (1 + a |z_i - z_j|^(2 b))
 *   minimise over z:  - sum_ij v_ij log q_ij + (1 - v_ij) log(1 - q_ij)
 * </pre>
 *
 * <p>rho_i is the distance to the nearest row that is not equal, sigma_i such that the weights of i
 * add up to log2 of {@code neighbours}. The sum is descended by drawing edges as often as they
 * weigh, and five other points for each (negative sampling). Neighbours are exact ({@link
 * Neighbours}). Points begin at their two principal components, which keeps the picture at large
 * like the rows at large; distances between far points, sizes of groups and the axes themselves
 * mean nothing. How much of the neighbourhoods is true says {@link Trustworthiness}.
 *
 * <p>The same bits for any number of threads and on every JVM. Options are those of the Python
 * package, with its defaults.
 *
 * @param neighbours how many rows make up the neighbourhood of one, itself among them; at least 2
 * @param minDist how near points may come that are neighbours; within [0, 1]
 * @param epochs of the descent; 0 stands for 500, or 200 with more than 10,000 rows
 * @param distance that tells who is a neighbour; no similarity
 * @param seed of all that is drawn
 * @param threads the most threads to use; 0 stands for all processors
 */
public record Umap(
    int neighbours, double minDist, int epochs, Distance distance, long seed, int threads) {
  static final String ID = "umap";

  private static final int SMALL = 10_000;
  private static final int MOST_EDGES = 1 << 30;

  /** Half the width of the picture to begin with. */
  private static final double EXTENT = 10;

  /** Moves equal rows a little apart, as much of the extent. */
  private static final double NOISE = 1e-4;

  /** Checks the options. */
  public Umap {
    LossException.require(neighbours >= 2, ID, "neighbours", "must be >= 2", neighbours);
    LossException.requireWithin(ID, "minDist", minDist, 0, 1);
    LossException.require(epochs >= 0, ID, "epochs", "must be >= 0", epochs);
    LossException.requirePresent(ID, "distance", distance);
    LossException.require(
        !distance.similarity(),
        ID,
        "distance",
        "must be a distance, such as " + Distance.COSINE_DISTANCE + ", not a similarity",
        distance);
    LossException.require(threads >= 0, ID, "threads", "must be >= 0", threads);
  }

  /** 15 neighbours by Euclidean distances, a least distance of 0.1, seed 1. */
  public static Umap defaults() {
    return new Umap(15, 0.1, 0, Distance.EUCLIDEAN, 1, 0);
  }

  /** With another size of neighbourhoods: small for detail, large for the picture at large. */
  public Umap neighbours(int neighbours) {
    return new Umap(neighbours, minDist, epochs, distance, seed, threads);
  }

  /** With another least distance: small for tight groups. */
  public Umap minDist(double minDist) {
    return new Umap(neighbours, minDist, epochs, distance, seed, threads);
  }

  /** With so many epochs. */
  public Umap epochs(int epochs) {
    return new Umap(neighbours, minDist, epochs, distance, seed, threads);
  }

  /** With neighbours by another distance. */
  public Umap distance(Distance distance) {
    return new Umap(neighbours, minDist, epochs, distance, seed, threads);
  }

  /** With another seed. */
  public Umap seed(long seed) {
    return new Umap(neighbours, minDist, epochs, distance, seed, threads);
  }

  /** On so many threads. */
  public Umap threads(int threads) {
    return new Umap(neighbours, minDist, epochs, distance, seed, threads);
  }

  /** Epochs for so many rows. */
  public int epochsOf(int rows) {
    return epochs > 0 ? epochs : rows <= SMALL ? 500 : 200;
  }

  /**
   * The picture.
   *
   * @return two columns, a row for each
   * @throws LossException for fewer rows than neighbours, and for numbers and distances that are
   *     not finite
   */
  public DoubleMatrix picture(Matrix rows) {
    return picture(rows, epoch -> true);
  }

  /**
   * The picture, as it is after the last epoch or the first that {@code goOn} declines.
   *
   * @param goOn is told of each epoch that is done, from 1 on, and says whether another may follow
   */
  public DoubleMatrix picture(Matrix rows, IntPredicate goOn) {
    int most = Math.max(0, Math.min(rows.rows(), MOST_EDGES / Math.max(1, rows.rows())));
    LossException.require(
        neighbours <= most,
        ID,
        "neighbours",
        "must be within [2, " + most + "] for " + rows.rows() + " rows",
        neighbours);
    Seeded random = new Seeded(seed, 0);
    double[] points = begin(rows, random);
    FuzzyGraph graph =
        FuzzyGraph.of(Neighbours.among(rows, distance, neighbours - 1, threads), threads);
    new UmapLayout(graph, UmapCurve.of(minDist), points, random).run(epochsOf(rows.rows()), goOn);
    return Matrix.of(points, rows.rows(), 2);
  }

  private double[] begin(Matrix rows, Seeded random) {
    int columns = Math.min(2, rows.columns());
    DoubleMatrix at = PrincipalComponents.of(ID, rows, distance, columns).coordinates();
    double most = 0;
    for (double x : at.data()) {
      most = Math.max(most, Math.abs(x));
    }
    double[] points = new double[2 * rows.rows()];
    for (int i = 0; i < points.length; i++) {
      double x = i % 2 < columns ? at.get(i / 2, i % 2) : 0;
      points[i] = EXTENT * ((most > 0 ? x / most : 0) + NOISE * (2 * random.unit() - 1));
    }
    return points;
  }
}
