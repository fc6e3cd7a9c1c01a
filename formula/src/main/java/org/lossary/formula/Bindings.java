package org.lossary.formula;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of the free variables: scalars, vectors and matrices by name, and the loss that a formula
 * calls {@code error}. Arrays are kept by reference, so a caller may change their contents between
 * evaluations; setting a name again replaces its value. Not thread-safe.
 */
public final class Bindings {
  private final Map<String, Object> values = new HashMap<>();

  /** No variable is bound. */
  public Bindings() {}

  /** A scalar, taken exactly. */
  public Bindings set(String name, double value) {
    finite(name, value);
    values.put(name, value);
    return this;
  }

  /** A scalar with more digits than a double holds; the double evaluator rounds it. */
  public Bindings set(String name, BigDecimal value) {
    values.put(name, value);
    return this;
  }

  /** A vector. */
  public Bindings set(String name, double[] vector) {
    values.put(name, vector);
    return this;
  }

  /** A matrix, rows first; all rows must have the same length. */
  public Bindings set(String name, double[][] matrix) {
    for (double[] row : matrix) {
      if (row.length != matrix[0].length) {
        throw new FormulaBindingException(
            name, "rows of lengths " + matrix[0].length + " and " + row.length);
      }
    }
    values.put(name, matrix);
    return this;
  }

  /**
   * What {@code error(p, y)} stands for: a loss of elements.
   *
   * @param name {@code error}
   * @param loss a formula of p and y
   * @param parameters its parameters
   */
  public Bindings set(String name, Formula loss, Bindings parameters) {
    values.put(name, new Loss(loss, parameters));
    return this;
  }

  /** A loss with its parameters. */
  record Loss(Formula formula, Bindings parameters) {}

  Loss loss(String name) {
    Object value = values.get(name);
    if (value instanceof Loss loss) {
      return loss;
    }
    throw mismatch(name, value, "a loss of elements");
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** A double or a BigDecimal. */
  Object scalar(String name) {
    Object value = values.get(name);
    if (value instanceof Double || value instanceof BigDecimal) {
      return value;
    }
    throw mismatch(name, value, "a scalar");
  }

  double element(String name, long index) {
    double[] vector = vector(name);
    if (index < 0 || index >= vector.length) {
      throw outside(name, index, vector.length);
    }
    return finite(name, vector[(int) index]);
  }

  double element(String name, long row, long column) {
    double[][] matrix = matrix(name);
    if (row < 0 || row >= matrix.length) {
      throw outside(name, row, matrix.length);
    }
    if (column < 0 || column >= matrix[0].length) {
      throw outside(name, column, matrix[0].length);
    }
    return finite(name, matrix[(int) row][(int) column]);
  }

  int length(String name, int rank, int axis) {
    if (rank == 1) {
      return vector(name).length;
    }
    double[][] matrix = matrix(name);
    return axis == 0 || matrix.length == 0 ? matrix.length : matrix[0].length;
  }

  private double[] vector(String name) {
    Object value = values.get(name);
    if (value instanceof double[] vector) {
      return vector;
    }
    throw mismatch(name, value, "a vector");
  }

  private double[][] matrix(String name) {
    Object value = values.get(name);
    if (value instanceof double[][] matrix) {
      return matrix;
    }
    throw mismatch(name, value, "a matrix");
  }

  private static double finite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new FormulaBindingException(name, "must be finite, got " + value);
    }
    return value;
  }

  static FormulaBindingException outside(String name, long index, long length) {
    return new FormulaBindingException(
        name, "subscript " + index + " is outside 0.." + (length - 1));
  }

  private static FormulaBindingException mismatch(
      String name, @Nullable Object value, String wanted) {
    if (value == null) {
      return new FormulaBindingException(name, "is not bound; the formula needs " + wanted);
    }
    String got =
        value instanceof double[]
            ? "a vector"
            : value instanceof double[][]
                ? "a matrix"
                : value instanceof Loss ? "a loss" : "a scalar";
    return new FormulaBindingException(name, "the formula needs " + wanted + ", bound to " + got);
  }
}
