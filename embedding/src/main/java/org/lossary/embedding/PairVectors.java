package org.lossary.embedding;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.EmbeddingException.Problem;

/**
 * Pairs of vectors: an anchor that asks, and a positive that it is to find; with a negative each
 * they are triplets. Equal vectors are the same thing: one anchor may have several positives, and
 * one positive several anchors.
 *
 * @param name how messages and reports call them
 * @param columns numbers of a vector; at least 1
 * @param anchors row after row; used, not copied, as all arrays are
 * @param positives row after row
 * @param negatives row after row; empty without
 * @param scores how alike the two are to be; empty without
 * @param anchorKeys the same number for equal anchors
 * @param positiveKeys the same number for equal positives
 * @param negativeKeys as those of positives; empty without negatives
 * @param words what anchors and positives are called in reports
 */
@SuppressWarnings("ArrayRecordComponent") // Too large to copy; never compared.
public record PairVectors(
    String name,
    int columns,
    float[] anchors,
    float[] positives,
    float[] negatives,
    double[] scores,
    int[] anchorKeys,
    int[] positiveKeys,
    int[] negativeKeys,
    Words words)
    implements TrainingData {

  /**
   * What rows are called.
   *
   * @param anchors one for each row
   * @param positives one for each row
   */
  public record Words(List<String> anchors, List<String> positives) {
    /** Copies the lists. */
    public Words {
      anchors = List.copyOf(anchors);
      positives = List.copyOf(positives);
    }

    Words take(int... rows) {
      return new Words(
          Arrays.stream(rows).mapToObj(anchors::get).toList(),
          Arrays.stream(rows).mapToObj(positives::get).toList());
    }
  }

  /** Checks shapes, and that every number is finite. */
  public PairVectors {
    int rows = columns < 1 ? 0 : anchors.length / columns;
    if (columns < 1 || rows < 1 || anchors.length % columns != 0) {
      throw new EmbeddingException(
          Problem.TOO_FEW, name, "there must be pairs of vectors", anchors.length + " numbers");
    }
    requireRows(name, "positive", rows, positives.length / (double) columns);
    Vectors.requireFinite(name, anchors, columns);
    Vectors.requireFinite(name, positives, columns);
    if (negatives.length > 0) {
      requireRows(name, "negative", rows, negatives.length / (double) columns);
      Vectors.requireFinite(name, negatives, columns);
    }
    if (scores.length > 0) {
      requireRows(name, "score", rows, scores.length);
    }
  }

  private static void requireRows(String name, String what, int rows, double found) {
    if (found != rows) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT,
          name,
          "there must be a " + what + " of the same length for each of the " + rows + " anchors",
          found == Math.rint(found) ? (Object) (long) found : "vectors of another length");
    }
  }

  /** Pairs or triplets; equal vectors get equal keys. Without words rows have numbers. */
  public static PairVectors of(
      String name,
      int columns,
      float[] anchors,
      float[] positives,
      float @Nullable [] negatives,
      double @Nullable [] scores,
      @Nullable Words words) {
    EmbeddingException.require(columns >= 1, "columns", "must be >= 1", columns);
    Map<FloatBuffer, Integer> known = new HashMap<>();
    int[] positiveKeys = keys(positives, columns, known);
    int[] negativeKeys = negatives == null ? new int[0] : keys(negatives, columns, known);
    List<String> rows =
        IntStream.rangeClosed(1, anchors.length / columns).mapToObj(i -> "row " + i).toList();
    return new PairVectors(
        name,
        columns,
        anchors,
        positives,
        negatives == null ? new float[0] : negatives,
        scores == null ? new double[0] : scores,
        keys(anchors, columns, new HashMap<>()),
        positiveKeys,
        negativeKeys,
        words != null ? words : new Words(rows, rows));
  }

  /** Numbers of rows, the same for equal ones: new ones in the order of their first rows. */
  static int[] keys(float[] data, int columns, Map<FloatBuffer, Integer> known) {
    int[] keys = new int[data.length / columns];
    for (int i = 0; i < keys.length; i++) {
      // A buffer is equal to another by what it holds.
      FloatBuffer row = FloatBuffer.wrap(data, i * columns, columns).slice();
      Integer key = known.putIfAbsent(row, known.size());
      keys[i] = key != null ? key : known.size() - 1;
    }
    return keys;
  }

  /** The number of pairs. */
  @Override
  public int rows() {
    return anchorKeys.length;
  }

  @Override
  public PairVectors take(int... rows) {
    return new PairVectors(
        name,
        columns,
        Vectors.take(anchors, columns, rows),
        Vectors.take(positives, columns, rows),
        hasNegatives() ? Vectors.take(negatives, columns, rows) : negatives,
        scores.length > 0 ? Arrays.stream(rows).mapToDouble(r -> scores[r]).toArray() : scores,
        Arrays.stream(rows).map(r -> anchorKeys[r]).toArray(),
        Arrays.stream(rows).map(r -> positiveKeys[r]).toArray(),
        hasNegatives() ? Arrays.stream(rows).map(r -> negativeKeys[r]).toArray() : negativeKeys,
        words.take(rows));
  }

  /** Whether pairs are triplets. */
  public boolean hasNegatives() {
    return negatives.length > 0;
  }

  /** So many pairs, drawn by a seed, in their order; all of them if there are no more. */
  public PairVectors draw(int count, long seed) {
    return count >= rows() ? this : take(Seeds.draw(rows(), count, seed));
  }

  /** The middle between the least and the greatest score; 0 without scores. */
  public double middleScore() {
    return scores.length == 0
        ? 0
        : Arrays.stream(scores).min().orElse(0) / 2 + Arrays.stream(scores).max().orElse(0) / 2;
  }

  /** Which pairs have a score above the given one; without scores all are alike. */
  public boolean[] alike(double above) {
    boolean[] alike = new boolean[rows()];
    for (int i = 0; i < alike.length; i++) {
      alike[i] = scores.length == 0 || scores[i] > above;
    }
    return alike;
  }

  @Override
  public void addTo(Checksum sum) {
    Vectors.add(sum, anchors);
    Vectors.add(sum, positives);
    Vectors.add(sum, negatives);
    for (double score : scores) {
      Vectors.add(sum, (float) score);
    }
  }

  @Override
  public String toString() {
    return name + ": " + rows() + " pairs of " + columns + " numbers";
  }
}
