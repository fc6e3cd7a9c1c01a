package org.lossary.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Pairs of embeddings: row i of {@code first} belongs to row i of {@code second}. An item is a
 * pair.
 *
 * <p>Some losses need to know which pairs are alike: a label for each, 1 for similar, 0 or -1 for
 * dissimilar. Others need a score for each, how alike they should be. The arrays of labels and
 * scores belong to the caller, who may change what they contain from step to step.
 */
public final class EmbeddingPairs extends Inputs<EmbeddingPairs> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a pair of rows")
          .matrix("first", "pairs x dimensions", "one of each pair", "real")
          .matrix("second", "pairs x dimensions", "the other of each pair", "real")
          .constant(
              "labels",
              "pairs",
              "whether they are alike, for losses that ask for it",
              "1 for similar, 0 or -1 for dissimilar")
          .constant(
              "scores", "pairs", "how alike they should be, for losses that ask for it", "finite");

  private static final List<String> NAMES = List.of("first", "second");

  private final int @Nullable [] labels;
  private final double @Nullable [] scores;

  private EmbeddingPairs(
      List<? extends Matrix> matrices,
      int @Nullable [] labels,
      double @Nullable [] scores,
      Settings settings) {
    super(matrices, settings);
    this.labels = labels;
    this.scores = scores;
  }

  /**
   * Pairs without labels: two views of the same things, predictions beside targets.
   *
   * @throws LossException unless both have one shape and one element type
   */
  public static EmbeddingPairs of(Matrix first, Matrix second) {
    requireSame(first, second);
    return new EmbeddingPairs(List.of(first, second), null, null, Settings.DEFAULT);
  }

  /**
   * Pairs that are similar or not.
   *
   * @param labels for each pair 1 (similar), 0 or -1 (dissimilar)
   * @throws LossException unless both have one shape and one element type, and there is a label for
   *     each row
   */
  public static EmbeddingPairs of(Matrix first, Matrix second, int... labels) {
    requireSame(first, second);
    requireLength("labels", first, labels.length);
    return new EmbeddingPairs(List.of(first, second), labels, null, Settings.DEFAULT);
  }

  /**
   * Pairs with the similarity that they should have.
   *
   * @param scores one for each pair
   * @throws LossException unless both have one shape and one element type, and there is a score for
   *     each row
   */
  public static EmbeddingPairs scored(Matrix first, Matrix second, double... scores) {
    requireSame(first, second);
    requireLength("scores", first, scores.length);
    return new EmbeddingPairs(List.of(first, second), null, scores, Settings.DEFAULT);
  }

  private static void requireSame(Matrix first, Matrix second) {
    LossException.require(
        first.rows() == second.rows() && first.columns() == second.columns(),
        "embedding pairs",
        "second",
        "must have the shape of first (" + first + ")",
        second);
  }

  private static void requireLength(String name, Matrix first, int length) {
    LossException.require(
        length == first.rows(), "embedding pairs", name, "must be " + first.rows(), length);
  }

  @Override
  protected EmbeddingPairs with(List<? extends Matrix> matrices, Settings settings) {
    return new EmbeddingPairs(matrices, labels, scores, settings);
  }

  /** The first embeddings, one a row. */
  public Matrix first() {
    return matrices().get(0);
  }

  /** The second embeddings, one a row. */
  public Matrix second() {
    return matrices().get(1);
  }

  /** Whether a pair is labelled as similar. */
  boolean similar(int item) {
    int[] of = labels;
    return of != null && of[item] == 1;
  }

  /** How alike a pair should be. */
  double score(int item) {
    double[] of = scores;
    return of == null ? 0 : of[item];
  }

  /** Throws unless every pair has a label. */
  void requireLabels(String loss) {
    int[] of = labels;
    if (of == null) {
      throw new LossException(loss, "labels", "must say which pairs are similar", "none");
    }
    for (int i = 0; i < of.length; i++) {
      if (of[i] < -1 || of[i] > 1) {
        throw new LossException(
            loss, "label of pair " + i, "must be 1 (similar), 0 or -1 (dissimilar)", of[i]);
      }
    }
  }

  /** Throws unless every pair has a score. */
  void requireScores(String loss) {
    double[] of = scores;
    if (of == null) {
      throw new LossException(loss, "scores", "must say how similar the pairs are to be", "none");
    }
    for (int i = 0; i < of.length; i++) {
      if (!Double.isFinite(of[i])) {
        throw new LossException(loss, "score of pair " + i, "must be finite", of[i]);
      }
    }
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return first().rows();
  }
}
