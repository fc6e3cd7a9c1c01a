package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers as JSON has them: in a list, or in lists within lists, which have a shape. */
final class NestedNumbers {
  private static final String FORM = "{\"shape\":[2,3],\"data\":[1,2,3,4,5,6]}";

  private final String input;
  private double[] data = new double[16];
  private int size;

  private NestedNumbers(String input) {
    this.input = input;
  }

  /** The tensor of a list of numbers, or of lists of equal length down to numbers. */
  static Tensor tensor(String input, List<?> list, boolean integer) {
    NestedNumbers numbers = new NestedNumbers(input);
    int[] shape = numbers.add(list);
    return new Tensor(shape, Arrays.copyOf(numbers.data, numbers.size), integer);
  }

  /** A list of numbers and nothing else. */
  static double[] flat(String input, List<?> list) {
    double[] out = new double[list.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = number(input, list.get(i));
    }
    return out;
  }

  private int[] add(List<?> list) {
    boolean nested = !list.isEmpty() && list.get(0) instanceof List<?>;
    int[] inner = new int[0];
    for (int i = 0; i < list.size(); i++) {
      Object x = list.get(i);
      if (nested != x instanceof List<?>) {
        throw uneven();
      }
      if (!(x instanceof List<?> next)) {
        append(number(input, x));
        continue;
      }
      int[] shape = add(next);
      if (i > 0 && !Arrays.equals(shape, inner)) {
        throw uneven();
      }
      inner = shape;
    }
    int[] shape = new int[inner.length + 1];
    shape[0] = list.size();
    System.arraycopy(inner, 0, shape, 1, inner.length);
    return shape;
  }

  private void append(double x) {
    if (size == data.length) {
      data = Arrays.copyOf(data, 2 * size);
    }
    data[size++] = x;
  }

  private PeerException uneven() {
    return new PeerException(
        "input "
            + input
            + ": lists within lists must have the same length; or give shape and numbers in one"
            + " row-major list, "
            + FORM);
  }

  private static double number(String input, @Nullable Object x) {
    if (x instanceof Number n) {
      return n.doubleValue();
    }
    if (x instanceof String s) {
      switch (s) {
        case "NaN":
          return Double.NaN;
        case "Infinity":
          return Double.POSITIVE_INFINITY;
        case "-Infinity":
          return Double.NEGATIVE_INFINITY;
        default:
          throw new PeerException("input " + input + " holds '" + s + "' where a number is needed");
      }
    }
    throw new PeerException(
        "input "
            + input
            + " holds "
            + x
            + " where a number is needed"
            + (x instanceof List<?> ? "; with shape, data is one row-major list: " + FORM : ""));
  }
}
