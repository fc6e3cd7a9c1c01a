package org.lossary.internal.engine;

import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Row;
import org.lossary.internal.kernel.Rows;

/**
 * exp((score - greatest) * factor) of rows: a long row at once, or many short ones in one run, so
 * that they fill the lanes. Both give the same bits. Each method is small enough to be compiled on
 * its own: in one method, lanes that the compiler no longer inlines would be boxed.
 */
final class Exponentials {
  private Exponentials() {}

  /** Those of one row, with its greatest score and their sum. */
  static void row(FloatRow row, double factor) {
    double max = Rows.max(row.score, row.scoreAt, row.columns);
    row.max = max;
    row.sum =
        Rows.exp(row.score, row.scoreAt, row.columns, max, factor, row.exp, row.expAt, row.work);
  }

  /** Those of one row, with its greatest score and their sum. */
  static void row(Row row, double factor) {
    double max = Rows.max(row.score, row.scoreAt, row.columns);
    row.max = max;
    row.sum =
        Rows.exp(row.score, row.scoreAt, row.columns, max, factor, row.exp, row.expAt, row.work);
  }

  /** Those of rows {@code from .. to - 1}, one after the other, and their greatest scores. */
  static void rows(
      FloatMatrix scores, int from, int to, double factor, float[] out, double[] maxima) {
    int k = scores.columns();
    for (int i = from; i < to; i++) {
      int at = scores.offset() + i * scores.stride();
      maxima[i - from] = shifted(scores.data(), at, k, out, (i - from) * k);
    }
    Rows.exp(out, 0, (to - from) * k, factor);
  }

  /** Those of rows {@code from .. to - 1}, one after the other, and their greatest scores. */
  static void rows(
      DoubleMatrix scores, int from, int to, double factor, double[] out, double[] maxima) {
    int k = scores.columns();
    for (int i = from; i < to; i++) {
      int at = scores.offset() + i * scores.stride();
      maxima[i - from] = shifted(scores.data(), at, k, out, (i - from) * k);
    }
    Rows.exp(out, 0, (to - from) * k, factor);
  }

  private static double shifted(float[] z, int at, int k, float[] out, int outAt) {
    double max = Rows.max(z, at, k);
    Rows.minus(z, at, k, max, out, outAt);
    return max;
  }

  private static double shifted(double[] z, int at, int k, double[] out, int outAt) {
    double max = Rows.max(z, at, k);
    Rows.minus(z, at, k, max, out, outAt);
    return max;
  }
}
