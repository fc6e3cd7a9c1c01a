package org.lossary.metric;

import java.util.Map;
import java.util.TreeMap;
import org.lossary.LossException;
import org.lossary.internal.maths.Maths64;

/**
 * How well two partitions of the same things agree, whatever their labels are called: clusters and
 * classes, for example.
 *
 * @param mutualInformation what one tells of the other, in nats
 * @param nmi mutual information over the mean of both entropies; 1 if both have one part alone
 * @param ami the same after what chance would give is taken off both: 0 on average for partitions
 *     into parts of these sizes at random, 1 for equal ones
 */
public record ClusterAgreement(double mutualInformation, double nmi, double ami) {
  private static final String ID = "cluster agreement";

  /**
   * Compares two partitions.
   *
   * @param first a label for each thing
   * @param second another label for each
   * @throws LossException unless there are as many of both, and at least one
   */
  public static ClusterAgreement of(int[] first, int[] second) {
    int n = first.length;
    LossException.require(second.length == n, ID, "second", "must be " + n, second.length);
    LossException.require(n > 0, ID, "first", "must not be empty", n);
    int[] a = numbered(first);
    int[] b = numbered(second);
    int[] rows = sizes(a);
    int[] columns = sizes(b);
    double information = information(a, b, rows, columns);
    double mean = (entropy(rows, n) + entropy(columns, n)) / 2;
    boolean equal = rows.length == columns.length && shared(a, b) == rows.length;
    if (equal) {
      return new ClusterAgreement(information, 1, 1);
    }
    double expected = expected(rows, columns, n);
    // Both are limited by rounding alone.
    double nmi = mean == 0 ? 0 : Math.max(0, information / mean);
    double ami = mean == expected ? 0 : (information - expected) / (mean - expected);
    return new ClusterAgreement(information, nmi, ami);
  }

  private static int[] numbered(int[] labels) {
    Map<Integer, Integer> numbers = new TreeMap<>();
    int[] out = new int[labels.length];
    for (int i = 0; i < out.length; i++) {
      Integer known = numbers.putIfAbsent(labels[i], numbers.size());
      out[i] = known == null ? numbers.size() - 1 : known;
    }
    return out;
  }

  private static int[] sizes(int[] numbers) {
    int most = 0;
    for (int number : numbers) {
      most = Math.max(most, number);
    }
    int[] sizes = new int[most + 1];
    for (int number : numbers) {
      sizes[number]++;
    }
    return sizes;
  }

  private static Map<Long, Integer> table(int[] a, int[] b) {
    Map<Long, Integer> table = new TreeMap<>();
    for (int i = 0; i < a.length; i++) {
      table.merge(((long) a[i] << 32) + b[i], 1, Integer::sum);
    }
    return table;
  }

  /** How many combinations of parts occur. */
  private static int shared(int[] a, int[] b) {
    return table(a, b).size();
  }

  private static double information(int[] a, int[] b, int[] rows, int[] columns) {
    double n = a.length;
    double sum = 0;
    for (Map.Entry<Long, Integer> cell : table(a, b).entrySet()) {
      double row = rows[(int) (cell.getKey() >> 32)];
      double column = columns[(int) (long) cell.getKey()];
      double count = cell.getValue();
      sum += count / n * Maths64.log(n * count / (row * column));
    }
    return Math.max(0, sum);
  }

  private static double entropy(int[] sizes, double n) {
    double sum = 0;
    for (int size : sizes) {
      sum -= size / n * Maths64.log(size / n);
    }
    return sum;
  }

  /**
   * The mean information over all partitions of these sizes: the number of things that two parts of
   * sizes r and c share is then hypergeometric.
   */
  private static double expected(int[] rows, int[] columns, int n) {
    double[] logFactorial = new double[n + 1];
    for (int i = 2; i <= n; i++) {
      logFactorial[i] = logFactorial[i - 1] + Maths64.log(i);
    }
    Map<Long, Double> known = new TreeMap<>();
    double sum = 0;
    for (int r : rows) {
      for (int c : columns) {
        sum += known.computeIfAbsent(((long) r << 32) + c, k -> cell(r, c, n, logFactorial));
      }
    }
    return sum;
  }

  private static double cell(int r, int c, int n, double[] logFactorial) {
    double fixed =
        logFactorial[r]
            + logFactorial[c]
            + logFactorial[n - r]
            + logFactorial[n - c]
            - logFactorial[n];
    double sum = 0;
    for (int k = Math.max(1, r + c - n); k <= Math.min(r, c); k++) {
      double logProbability =
          fixed
              - logFactorial[k]
              - logFactorial[r - k]
              - logFactorial[c - k]
              - logFactorial[n - r - c + k];
      double information = (double) k / n * Maths64.log((double) n * k / ((double) r * c));
      sum += information * Maths64.exp(logProbability);
    }
    return sum;
  }
}
