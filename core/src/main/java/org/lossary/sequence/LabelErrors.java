package org.lossary.sequence;

import org.lossary.LossException;

/**
 * How decoded labels differ from the right ones: the least number of labels that have to be
 * changed, added or removed (Levenshtein distance), by kind.
 *
 * @param substitutions right labels that were read as others
 * @param insertions labels that were read where there are none
 * @param deletions right labels that were not read
 * @param length the number of right labels
 */
public record LabelErrors(int substitutions, int insertions, int deletions, int length) {

  /** The errors of one sequence. */
  public static LabelErrors of(int[] right, int[] read) {
    int width = read.length + 1;
    int[] distance = new int[(right.length + 1) * width];
    for (int j = 1; j < width; j++) {
      distance[j] = j;
    }
    for (int i = 1; i <= right.length; i++) {
      int row = i * width;
      distance[row] = i;
      for (int j = 1; j < width; j++) {
        int changed = distance[row - width + j - 1] + (right[i - 1] == read[j - 1] ? 0 : 1);
        int missing = 1 + Math.min(distance[row - width + j], distance[row + j - 1]);
        distance[row + j] = Math.min(changed, missing);
      }
    }
    int substitutions = 0;
    int insertions = 0;
    int deletions = 0;
    int i = right.length;
    int j = read.length;
    while (i > 0 || j > 0) {
      int here = distance[i * width + j];
      boolean differ = i > 0 && j > 0 && right[i - 1] != read[j - 1];
      if (i > 0 && j > 0 && here == distance[(i - 1) * width + j - 1] + (differ ? 1 : 0)) {
        substitutions += differ ? 1 : 0;
        i--;
        j--;
      } else if (i > 0 && here == distance[(i - 1) * width + j] + 1) {
        deletions++;
        i--;
      } else {
        insertions++;
        j--;
      }
    }
    return new LabelErrors(substitutions, insertions, deletions, right.length);
  }

  /**
   * The errors of all sequences together.
   *
   * @throws LossException unless there are as many of both
   */
  public static LabelErrors of(Labellings right, Labellings read) {
    LossException.require(
        read.size() == right.size(),
        "label errors",
        "read",
        "must be " + right.size(),
        read.size());
    LabelErrors all = new LabelErrors(0, 0, 0, 0);
    for (int i = 0; i < right.size(); i++) {
      all = all.plus(of(right.labels(i), read.labels(i)));
    }
    return all;
  }

  /** These and others together. */
  public LabelErrors plus(LabelErrors other) {
    return new LabelErrors(
        substitutions + other.substitutions,
        insertions + other.insertions,
        deletions + other.deletions,
        length + other.length);
  }

  /** The edit distance. */
  public int distance() {
    return substitutions + insertions + deletions;
  }

  /** The label error rate: the edit distance for each right label, of which at least 1 counts. */
  public double rate() {
    return (double) distance() / Math.max(1, length);
  }
}
