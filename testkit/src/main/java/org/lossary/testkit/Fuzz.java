package org.lossary.testkit;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Inputs;
import org.lossary.Matrix;

/** Random matrices for samplers: ordinary ones, and any at all. */
public final class Fuzz {
  private static final double[] SPECIAL = {
    0, -0.0, 1, -1, 0.5, 1e-45, 1e-30, -1e-30, 37, -37, 88, -88, 104, 709, -745, 1e4, -1e4, 1e20,
    -1e20, 3e38, -3e38
  };
  private static final double[] WRONG = {
    Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
  };

  private Fuzz() {}

  /** Normal numbers, rounded to floats. */
  public static DoubleMatrix normal(
      SplittableRandom random, int rows, int columns, double deviation) {
    double[] data = new double[rows * columns];
    for (int i = 0; i < data.length; i++) {
      data[i] = (float) (deviation * gaussian(random));
    }
    return Matrix.of(data, rows, columns);
  }

  /** Uniform numbers, rounded to floats. */
  public static DoubleMatrix uniform(
      SplittableRandom random, int rows, int columns, double low, double high) {
    double[] data = new double[rows * columns];
    for (int i = 0; i < data.length; i++) {
      data[i] = (float) (low + (high - low) * random.nextDouble());
    }
    return Matrix.of(data, rows, columns);
  }

  /** A standard normal number (JDK 17's splittable generator has one, but not the same for all). */
  public static double gaussian(SplittableRandom random) {
    double r = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return r * StrictMath.cos(2 * Math.PI * random.nextDouble());
  }

  /**
   * A matrix of either type and of any layout, with ordinary, extreme and repeated numbers, and
   * once in a while NaN or an infinity.
   */
  public static Matrix any(SplittableRandom random, int rows, int columns) {
    return fill(random, blank(random, rows, columns, random.nextBoolean()));
  }

  /** As {@link #any}, of the type and shape of another. */
  public static Matrix anyLike(SplittableRandom random, Matrix other) {
    return fill(random, blank(random, other.rows(), other.columns(), other.isFloat()));
  }

  /** As {@link #any}, of the type of another. */
  public static Matrix anyTyped(SplittableRandom random, Matrix other, int rows, int columns) {
    return fill(random, blank(random, rows, columns, other.isFloat()));
  }

  /**
   * Weights for the numbers of a matrix: mostly none negative, sometimes all 0 or extremely
   * different, once in a while anything.
   */
  public static Matrix masses(SplittableRandom random, Matrix other) {
    return masses(random, other, other.rows(), other.columns());
  }

  /** As {@link #masses(SplittableRandom, Matrix)}, of the type of another. */
  public static Matrix masses(SplittableRandom random, Matrix other, int rows, int columns) {
    Matrix any = anyTyped(random, other, rows, columns);
    if (random.nextInt(8) > 0) {
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          any.set(i, j, Math.abs(any.get(i, j)));
        }
      }
    }
    return any;
  }

  /** Whether all numbers that are not 0 are within {@code limit} and its inverse. */
  public static boolean ordinary(Inputs<?> inputs, double limit) {
    for (Matrix m : inputs.matrices()) {
      for (int i = 0; i < m.rows(); i++) {
        for (int j = 0; j < m.columns(); j++) {
          double size = Math.abs(m.get(i, j));
          if (!(size <= limit) || size != 0 && size < 1 / limit) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static Matrix blank(SplittableRandom random, int rows, int columns, boolean floats) {
    int offset = random.nextInt(3);
    int stride = columns + random.nextInt(3);
    int length = offset + rows * stride;
    return floats
        ? new FloatMatrix(new float[length], offset, rows, columns, stride)
        : new DoubleMatrix(new double[length], offset, rows, columns, stride);
  }

  private static Matrix fill(SplittableRandom random, Matrix matrix) {
    int kind = random.nextInt(8);
    boolean wrong = random.nextInt(20) == 0;
    double constant = special(random);
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        double x =
            switch (kind) {
              case 0 -> constant;
              case 1 -> special(random);
              case 2 -> random.nextInt(2);
              case 3 -> random.nextDouble();
              case 4 -> i == 0 ? gaussian(random) : matrix.get(0, j);
              case 5 -> Math.scalb(gaussian(random), random.nextInt(-60, 60));
              default -> gaussian(random);
            };
        matrix.set(i, j, wrong && random.nextInt(4) == 0 ? WRONG[random.nextInt(3)] : x);
      }
    }
    return matrix;
  }

  private static double special(SplittableRandom random) {
    return SPECIAL[random.nextInt(SPECIAL.length)];
  }

  /** So many ones. */
  static double[] ones(int count) {
    double[] out = new double[count];
    Arrays.fill(out, 1);
    return out;
  }

  /** Rows as doubles. */
  static double[][] rows(Matrix matrix, int from, int count) {
    double[][] out = new double[count][];
    for (int i = 0; i < count; i++) {
      out[i] = row(matrix, from + i);
    }
    return out;
  }

  /** A row as doubles. */
  public static double[] row(Matrix matrix, int row) {
    double[] out = new double[matrix.columns()];
    for (int j = 0; j < out.length; j++) {
      out[j] = matrix.get(row, j);
    }
    return out;
  }

  /** The greatest absolute number; NaN if one is NaN; 0 if there are none. */
  public static double greatest(Matrix matrix) {
    double most = 0;
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        most = Math.max(most, Math.abs(matrix.get(i, j)));
      }
    }
    return most;
  }
}
