package org.lossary.sequence;

import java.util.Arrays;
import org.lossary.LossException;

/**
 * The labels of sequences: for each a list of classes, which may be empty. Immutable, a copy of
 * what it is made from.
 */
public final class Labellings {
  private final int[] labels;
  private final int[] starts;

  private Labellings(int[] labels, int[] starts) {
    this.labels = labels;
    this.starts = starts;
  }

  /** One array for each sequence. */
  public static Labellings of(int[]... labels) {
    int[] lengths = Arrays.stream(labels).mapToInt(a -> a.length).toArray();
    int[] all = Arrays.stream(labels).flatMapToInt(Arrays::stream).toArray();
    return concatenated(all, lengths);
  }

  /**
   * The labels of all sequences, one after the other.
   *
   * @throws LossException unless no length is negative and they add up to the number of labels
   */
  public static Labellings concatenated(int[] labels, int... lengths) {
    int[] starts = new int[lengths.length + 1];
    long end = 0;
    for (int i = 0; i < lengths.length; i++) {
      requireLength(lengths[i], Integer.MAX_VALUE);
      end += lengths[i];
      requireSum(end <= labels.length, labels.length, end);
      starts[i + 1] = (int) end;
    }
    requireSum(end == labels.length, labels.length, end);
    return new Labellings(labels.clone(), starts);
  }

  /**
   * Rows of {@code width} labels, of which the first so many belong to the sequence and the rest
   * are of no account.
   *
   * @throws LossException unless there are {@code width} labels a length, and no length is greater
   */
  public static Labellings padded(int[] labels, int width, int... lengths) {
    LossException.require(width >= 0, "labellings", "width", "must be >= 0", width);
    LossException.require(
        labels.length == (long) width * lengths.length,
        "labellings",
        "labels",
        "must be " + lengths.length + " x " + width,
        labels.length);
    int[][] rows = new int[lengths.length][];
    for (int i = 0; i < rows.length; i++) {
      requireLength(lengths[i], width);
      rows[i] = Arrays.copyOfRange(labels, i * width, i * width + lengths[i]);
    }
    return of(rows);
  }

  private static void requireSum(boolean holds, int labels, long sum) {
    if (!holds) {
      throw new LossException("labellings", "lengths", "must add up to " + labels, sum);
    }
  }

  private static void requireLength(int length, int most) {
    if (length < 0 || length > most) {
      throw new LossException("labellings", "lengths", "must be within [0, " + most + "]", length);
    }
  }

  /** The number of sequences. */
  public int size() {
    return starts.length - 1;
  }

  /** The number of labels of a sequence. */
  public int length(int sequence) {
    return starts[sequence + 1] - starts[sequence];
  }

  /** A label of a sequence. */
  public int label(int sequence, int index) {
    return labels[starts[sequence] + index];
  }

  /** The labels of a sequence, as a copy. */
  public int[] labels(int sequence) {
    return Arrays.copyOfRange(labels, starts[sequence], starts[sequence + 1]);
  }

  /** Copies the labels of a sequence to the start of {@code to}. */
  void copy(int sequence, int[] to) {
    System.arraycopy(labels, starts[sequence], to, 0, length(sequence));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Labellings l
        && Arrays.equals(labels, l.labels)
        && Arrays.equals(starts, l.starts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(labels) + Arrays.hashCode(starts);
  }

  @Override
  public String toString() {
    return size() + " labellings of " + labels.length + " labels";
  }
}
