package org.lossary.embedding;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.zip.Checksum;
import org.lossary.embedding.EmbeddingException.Problem;

/**
 * Vectors, one a row, each of a class.
 *
 * @param name how messages and reports call them
 * @param data row after row; used, not copied
 * @param columns numbers of a vector; at least 1
 * @param labels the class of each row, from 0; used, not copied
 * @param classes the names of the classes
 */
@SuppressWarnings("ArrayRecordComponent") // Too large to copy; never compared.
public record Vectors(String name, float[] data, int columns, int[] labels, List<String> classes)
    implements TrainingData {

  /** Checks shapes, and that every number is finite and every label a class. */
  public Vectors {
    classes = List.copyOf(classes);
    if (columns < 1 || data.length != (long) labels.length * columns) {
      throw new EmbeddingException(
          Problem.BAD_LABELS,
          name,
          "there must be a label for each vector",
          labels.length + " labels of " + data.length + " numbers in rows of " + columns);
    }
    requireFinite(name, data, columns);
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] < 0 || labels[i] >= classes.size()) {
        throw new EmbeddingException(
            Problem.BAD_LABELS,
            name,
            "a label must be within [0, " + (classes.size() - 1) + "]",
            labels[i] + " in row " + (i + 1));
      }
    }
  }

  static void requireFinite(String name, float[] data, int columns) {
    for (int i = 0; i < data.length; i++) {
      if (!Float.isFinite(data[i])) {
        throw new EmbeddingException(
            Problem.NOT_FINITE,
            name,
            "every number of a vector must be finite as a float",
            data[i] + " in row " + (i / columns + 1) + ", place " + (i % columns + 1));
      }
    }
  }

  /** Vectors with any numbers as labels; classes are in the order of these numbers. */
  public static Vectors of(String name, float[] data, int columns, int... labels) {
    int[] levels = Arrays.stream(labels).sorted().distinct().toArray();
    int[] codes = Arrays.stream(labels).map(l -> Arrays.binarySearch(levels, l)).toArray();
    return new Vectors(
        name, data, columns, codes, Arrays.stream(levels).mapToObj(String::valueOf).toList());
  }

  /** The number of vectors. */
  @Override
  public int rows() {
    return labels.length;
  }

  /** The given rows, in the given order; the classes stay those of all. */
  @Override
  public Vectors take(int... rows) {
    int[] codes = Arrays.stream(rows).map(row -> labels[row]).toArray();
    return new Vectors(name, take(data, columns, rows), columns, codes, classes);
  }

  static float[] take(float[] data, int columns, int... rows) {
    float[] picked = new float[rows.length * columns];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(data, rows[i] * columns, picked, i * columns, columns);
    }
    return picked;
  }

  @Override
  public void addTo(Checksum sum) {
    add(sum, data);
    ByteBuffer four = ByteBuffer.allocate(4);
    for (int label : labels) {
      sum.update(four.putInt(0, label).array());
    }
  }

  static void add(Checksum sum, float... values) {
    ByteBuffer four = ByteBuffer.allocate(4);
    for (float value : values) {
      sum.update(four.putFloat(0, value).array());
    }
  }

  /** A number for each row, the same for equal vectors: from 0, in the order of first rows. */
  public int[] keys() {
    return PairVectors.keys(data, columns, new HashMap<>());
  }

  /** How many rows each class has. */
  public int[] sizes() {
    int[] sizes = new int[classes.size()];
    for (int label : labels) {
      sizes[label]++;
    }
    return sizes;
  }

  /** The mean of each column. */
  public double[] means() {
    double[] means = new double[columns];
    for (int k = 0; k < columns; k++) {
      // Around the first row, so that a column of one number has it as its mean to the last bit.
      double sum = 0;
      for (int i = 0; i < rows(); i++) {
        sum += (double) data[i * columns + k] - data[k];
      }
      means[k] = rows() == 0 ? 0 : data[k] + sum / rows();
    }
    return means;
  }

  /** The standard deviation of each column; exactly 0 for a constant one. */
  public double[] deviations() {
    double[] means = means();
    double[] deviations = new double[columns];
    for (int k = 0; k < columns; k++) {
      double squares = 0;
      for (int i = 0; i < rows(); i++) {
        double d = data[i * columns + k] - means[k];
        squares = Math.fma(d, d, squares);
      }
      deviations[k] = rows() == 0 ? 0 : Math.sqrt(squares / rows());
    }
    return deviations;
  }

  @Override
  public String toString() {
    return name + ": " + rows() + " x " + columns + ", " + classes.size() + " classes";
  }
}
