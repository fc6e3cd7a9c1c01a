package org.lossary.internal.tiles;

import java.util.List;
import org.lossary.FloatMatrix;
import org.lossary.MappedMatrix;
import org.lossary.Matrix;

/**
 * The floats of a row, where they are in an array, or else copied from a file. One for each thread
 * and each row that it looks at at a time.
 */
public final class RowFloats {
  private float[] copy = new float[0];

  /** Holds the row from {@link #start} on. */
  public float[] data = copy;

  /** Where the row begins. */
  public int start;

  /** Makes the object, which is used again from row to row. */
  public RowFloats() {}

  /** Goes to a row, counted through all the matrices. */
  public void go(List<Matrix> matrices, int row) {
    int first = matrices.get(0).rows();
    Matrix m = matrices.get(row < first ? 0 : 1);
    int in = row < first ? row : row - first;
    if (m instanceof FloatMatrix f) {
      data = f.data();
      start = f.offset() + in * f.stride();
      return;
    }
    int n = m.columns();
    if (copy.length < n) {
      copy = new float[n];
    }
    ((MappedMatrix) m).read(in, 0, n, copy, 0);
    data = copy;
    start = 0;
  }

  /** Lets go of the caller's array. */
  public void release() {
    data = copy;
  }
}
