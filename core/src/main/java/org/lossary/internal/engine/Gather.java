package org.lossary.internal.engine;

import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;

/**
 * Copies runs of elements, counted row after row, from and to views, also with gaps between rows.
 */
final class Gather {
  private Gather() {}

  static float[] in(FloatMatrix from, int first, int n, float[] to) {
    int columns = from.columns();
    if (from.contiguous()) {
      System.arraycopy(from.data(), from.offset() + first, to, 0, n);
      return to;
    }
    for (int done = 0; done < n; ) {
      int row = (first + done) / columns;
      int column = first + done - row * columns;
      int run = Math.min(n - done, columns - column);
      int at = from.offset() + row * from.stride() + column;
      System.arraycopy(from.data(), at, to, done, run);
      done += run;
    }
    return to;
  }

  static void out(float[] from, FloatMatrix to, int first, int n) {
    int columns = to.columns();
    if (to.contiguous()) {
      System.arraycopy(from, 0, to.data(), to.offset() + first, n);
      return;
    }
    for (int done = 0; done < n; ) {
      int row = (first + done) / columns;
      int column = first + done - row * columns;
      int run = Math.min(n - done, columns - column);
      System.arraycopy(from, done, to.data(), to.offset() + row * to.stride() + column, run);
      done += run;
    }
  }

  static double[] in(DoubleMatrix from, int first, int n, double[] to) {
    int columns = from.columns();
    if (from.contiguous()) {
      System.arraycopy(from.data(), from.offset() + first, to, 0, n);
      return to;
    }
    for (int done = 0; done < n; ) {
      int row = (first + done) / columns;
      int column = first + done - row * columns;
      int run = Math.min(n - done, columns - column);
      int at = from.offset() + row * from.stride() + column;
      System.arraycopy(from.data(), at, to, done, run);
      done += run;
    }
    return to;
  }

  static void out(double[] from, DoubleMatrix to, int first, int n) {
    int columns = to.columns();
    if (to.contiguous()) {
      System.arraycopy(from, 0, to.data(), to.offset() + first, n);
      return;
    }
    for (int done = 0; done < n; ) {
      int row = (first + done) / columns;
      int column = first + done - row * columns;
      int run = Math.min(n - done, columns - column);
      System.arraycopy(from, done, to.data(), to.offset() + row * to.stride() + column, run);
      done += run;
    }
  }
}
