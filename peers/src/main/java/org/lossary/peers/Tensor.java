package org.lossary.peers;

import java.util.Arrays;

/**
 * An array with a shape, row-major. Integers (labels, indices) are held as doubles, which they fit.
 *
 * @param shape lengths of the axes; empty for a single number
 * @param data the elements
 * @param integer whether the elements are integers
 */
public record Tensor(int[] shape, double[] data, boolean integer) {

  /** Checks that the shape fits the data. */
  public Tensor {
    long size = 1;
    for (int length : shape) {
      size *= length;
    }
    if (size != data.length) {
      throw new PeerException(
          "shape "
              + Arrays.toString(shape)
              + " has "
              + size
              + " elements, data has "
              + data.length);
    }
  }

  /** A tensor of floats. */
  public static Tensor of(int[] shape, double... data) {
    return new Tensor(shape, data, false);
  }

  /** A tensor with the shape of another. */
  public Tensor like(double[] data) {
    return new Tensor(shape, data, false);
  }

  /** Number of elements. */
  public int size() {
    return data.length;
  }

  /** Number of axes. */
  public int rank() {
    return shape.length;
  }

  /** Length of an axis; negative numbers count from the last. */
  public int axis(int index) {
    int at = index < 0 ? shape.length + index : index;
    if (at < 0 || at >= shape.length) {
      throw PeerException.ofShapes(
          "a tensor of shape " + Arrays.toString(shape) + " has no axis " + index);
    }
    return shape[at];
  }

  /** The elements as labels. */
  public int[] labels() {
    int[] labels = new int[data.length];
    for (int i = 0; i < labels.length; i++) {
      if (data[i] != Math.rint(data[i])) {
        throw new PeerException("labels must be integers, got " + data[i]);
      }
      labels[i] = (int) data[i];
    }
    return labels;
  }

  /** This tensor, which must have this shape and is not repeated to get it. */
  Tensor ofShape(String input, int... wanted) {
    if (!Arrays.equals(shape, wanted)) {
      throw new PeerException(
          "input "
              + input
              + " must have the shape "
              + Arrays.toString(wanted)
              + " of the prediction, got "
              + Arrays.toString(shape));
    }
    return this;
  }

  /**
   * This tensor repeated along axes of length 1, or missing in front, until it has {@code shape}.
   */
  public Tensor broadcast(int... wanted) {
    if (Arrays.equals(shape, wanted)) {
      return this;
    }
    requireBroadcast(wanted);
    int size = Arrays.stream(wanted).reduce(1, (a, b) -> a * b);
    double[] out = new double[size];
    for (int i = 0; i < size; i++) {
      out[i] = data[source(i, wanted)];
    }
    return of(wanted, out);
  }

  /** The gradient of {@link #broadcast}: sums over what was repeated. */
  public Tensor unbroadcast(int... original) {
    if (Arrays.equals(shape, original)) {
      return this;
    }
    int size = Arrays.stream(original).reduce(1, (a, b) -> a * b);
    Tensor small = of(original, new double[size]);
    for (int i = 0; i < data.length; i++) {
      small.data[small.source(i, shape)] += data[i];
    }
    return small;
  }

  private void requireBroadcast(int[] wide) {
    int missing = wide.length - shape.length;
    for (int own = 0; own < shape.length; own++) {
      if (missing < 0 || shape[own] != 1 && shape[own] != wide[own + missing]) {
        throw PeerException.ofShapes(
            "shape " + Arrays.toString(shape) + " does not broadcast to " + Arrays.toString(wide));
      }
    }
  }

  private int source(int index, int[] wide) {
    int at = 0;
    int step = 1;
    int rest = index;
    for (int axis = wide.length - 1; axis >= 0; axis--) {
      int position = rest % wide[axis];
      rest /= wide[axis];
      int own = axis - (wide.length - shape.length);
      if (own < 0) {
        continue;
      }
      if (shape[own] != 1) {
        at += position * step;
      }
      step *= shape[own];
    }
    return at;
  }

  /** With axis 1 (the classes of most libraries) moved to the end: rows of class scores. */
  public Tensor classesLast() {
    if (rank() <= 2) {
      return this;
    }
    int batch = shape[0];
    int classes = shape[1];
    int space = data.length / Math.max(1, batch * classes);
    double[] out = new double[data.length];
    for (int b = 0; b < batch; b++) {
      for (int c = 0; c < classes; c++) {
        for (int s = 0; s < space; s++) {
          out[(b * space + s) * classes + c] = data[(b * classes + c) * space + s];
        }
      }
    }
    return of(new int[] {batch * space, classes}, out);
  }

  /** Undoes {@link #classesLast}: rows of class scores in the shape that they came from. */
  public Tensor classesSecond(int... original) {
    if (original.length <= 2) {
      return of(original, data);
    }
    int batch = original[0];
    int classes = original[1];
    int space = data.length / Math.max(1, batch * classes);
    double[] out = new double[data.length];
    for (int b = 0; b < batch; b++) {
      for (int c = 0; c < classes; c++) {
        for (int s = 0; s < space; s++) {
          out[(b * classes + c) * space + s] = data[(b * space + s) * classes + c];
        }
      }
    }
    return of(original, out);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tensor t
        && Arrays.equals(shape, t.shape)
        && Arrays.equals(data, t.data);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(data);
  }

  @Override
  public String toString() {
    return "tensor " + Arrays.toString(shape);
  }
}
