package org.lossary.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * The numbers of an {@link NDArray}, where losses can read them: as doubles if the predictions of
 * the batch are such, else as floats.
 */
public final class DjlArray {
  private final String name;
  private final Shape shape;
  private final Matrix all;

  /** The numbers as they were if they are whole by type, which floats hold to 2^24 only. */
  private final long @Nullable [] whole;

  private DjlArray(String name, Shape shape, Matrix all, long @Nullable [] whole) {
    this.name = name;
    this.shape = shape;
    this.all = all;
    this.whole = whole;
  }

  static DjlArray of(String name, NDArray array, boolean doubles) {
    long @Nullable [] whole = null;
    if (array.getDataType().isInteger()) {
      whole = array.toType(DataType.INT64, false).toLongArray();
    }
    Matrix all =
        doubles
            ? Matrix.of(array.toType(DataType.FLOAT64, false).toDoubleArray())
            : Matrix.of(array.toType(DataType.FLOAT32, false).toFloatArray());
    return new DjlArray(name, array.getShape(), all, whole);
  }

  /** The sizes of the dimensions. */
  public long[] shape() {
    return shape.getShape().clone();
  }

  /** The size of a dimension; counted from the last one if negative. */
  public int dimension(int index) {
    return Math.toIntExact(shape.get(index < 0 ? shape.dimension() + index : index));
  }

  /** The number of elements. */
  public int size() {
    return all.rows();
  }

  /** The last dimension as columns, all others as rows; one column for a list of numbers. */
  public Matrix matrix() {
    int columns = shape.dimension() < 2 ? 1 : dimension(-1);
    return matrix(columns == 0 ? 0 : size() / columns, Math.max(1, columns));
  }

  /** Height and width, the last two dimensions, as columns, and channels and images as rows. */
  public Matrix images() {
    int pixels = shape.dimension() < 2 ? size() : Math.multiplyExact(dimension(-2), dimension(-1));
    return matrix(pixels == 0 ? 0 : size() / pixels, Math.max(1, pixels));
  }

  /**
   * All elements as a matrix of another shape.
   *
   * @throws LossException unless it has as many elements
   */
  public Matrix matrix(int rows, int columns) {
    LossException.require(
        (long) rows * columns == size(),
        "djl",
        name,
        "must have " + rows + " x " + columns + " elements",
        shape);
    return view(all, 0, rows, columns, columns);
  }

  /**
   * The elements as whole numbers: labels of classes, lengths.
   *
   * @throws LossException if one of them is none, or beyond the range of an int
   */
  public int[] ints() {
    int[] ints = new int[size()];
    for (int i = 0; i < ints.length; i++) {
      double value = whole == null ? all.get(i, 0) : whole[i];
      ints[i] = (int) value;
      LossException.require(
          ints[i] == value, "djl", name + " at " + i, "must be a whole number", value);
    }
    return ints;
  }

  /** The elements as a list of numbers, for what is constant: relevances, similarities. */
  public double[] doubles() {
    double[] doubles = new double[size()];
    Arrays.setAll(doubles, i -> all.get(i, 0));
    return doubles;
  }

  /** These numbers in another encoding, as doubles or floats like them. */
  DjlArray with(Matrix numbers) {
    return new DjlArray(name, shape, numbers, null);
  }

  Matrix all() {
    return all;
  }

  Shape ndShape() {
    return shape;
  }

  boolean sameAs(DjlArray other) {
    return shape.equals(other.shape)
        && Arrays.equals(whole, other.whole)
        && (all instanceof FloatMatrix a && other.all instanceof FloatMatrix b
            ? Arrays.equals(a.data(), b.data())
            : all instanceof DoubleMatrix c
                && other.all instanceof DoubleMatrix d
                && Arrays.equals(c.data(), d.data()));
  }

  /** Whether a matrix reads these numbers. */
  boolean backs(Matrix matrix) {
    return data(matrix) == data(all);
  }

  static Object data(Matrix matrix) {
    return matrix instanceof FloatMatrix f
        ? f.data()
        : matrix instanceof DoubleMatrix d ? d.data() : matrix;
  }

  /** A view of the array behind a column of numbers. */
  static Matrix view(Matrix of, int offset, int rows, int columns, int stride) {
    return of instanceof DoubleMatrix d
        ? new DoubleMatrix(d.data(), offset, rows, columns, stride)
        : new FloatMatrix(((FloatMatrix) of).data(), offset, rows, columns, stride);
  }
}
