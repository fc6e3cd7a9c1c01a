package org.lossary.composition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Inputs;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.MappedMatrix;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.internal.engine.Items;
import org.lossary.internal.kernel.Rows;

/**
 * A weighted sum of losses of the same inputs: sum over i of w_i L_i(inputs). Each part has its own
 * denominator under the mean. For each gradient wanted, one matrix of its shape is allocated a
 * call, where there is more than one part. Without reduction all parts must have as many values, of
 * the same items.
 *
 * @param <I> the inputs of all parts
 */
public final class StructuredSum<I extends Inputs<I>> implements StructuredLoss<I> {
  private final List<Weighted<StructuredLoss<I>>> parts;
  private final LossInfo info;

  /**
   * A sum of parts.
   *
   * @param parts at least one loss with its weight
   */
  public StructuredSum(List<Weighted<StructuredLoss<I>>> parts) {
    this.parts = List.copyOf(parts);
    this.info = ComposedInfo.of(this.parts);
  }

  /** The losses with their weights. */
  public List<Weighted<StructuredLoss<I>>> parts() {
    return parts;
  }

  /** A sum of one. */
  public static <I extends Inputs<I>> StructuredSum<I> of(double weight, StructuredLoss<I> loss) {
    return new StructuredSum<>(List.of(new Weighted<>(weight, loss)));
  }

  /** This sum with another part. */
  public StructuredSum<I> plus(double weight, StructuredLoss<I> loss) {
    List<Weighted<StructuredLoss<I>>> more = new ArrayList<>(parts);
    more.add(new Weighted<>(weight, loss));
    return new StructuredSum<>(more);
  }

  /** This sum with the weights that the schedules have at a step of a training. */
  public StructuredSum<I> at(long step, List<Schedule> schedules) {
    return new StructuredSum<>(ComposedInfo.at(parts, step, schedules));
  }

  @Override
  public LossInfo info() {
    return info;
  }

  @Override
  public Class<I> inputs() {
    return parts.get(0).loss().inputs();
  }

  @Override
  public int valueCount(I inputs) {
    return parts.get(0).loss().valueCount(inputs);
  }

  @Override
  public int itemOf(I inputs, int value) {
    return parts.get(0).loss().itemOf(inputs, value);
  }

  @Override
  public double evaluate(I inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    int count = valueCount(inputs);
    Items.check("weighted-sum", inputs, count, values, gradients);
    for (int i = 1; values != null && i < parts.size(); i++) {
      int others = parts.get(i).loss().valueCount(inputs);
      LossException.require(
          others == count,
          "weighted-sum",
          "values of " + parts.get(i).loss().info().id(),
          "must be " + count + " as those of the other parts",
          others);
    }
    @Nullable Matrix[] some = new Matrix[gradients.length];
    for (int i = 0; i < some.length; i++) {
      some[i] = gradients[i] == null ? null : blank(gradients[i]);
    }
    double @Nullable [] partValues = values == null ? null : new double[count];
    double sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      double weight = parts.get(i).weight();
      sum += weight * parts.get(i).loss().evaluate(inputs, partValues, some);
      for (int k = 0; k < some.length; k++) {
        add(i == 0, weight, some[k], gradients[k]);
      }
      if (values != null && partValues != null) {
        for (int k = 0; k < count; k++) {
          values[k] = (i == 0 ? 0 : values[k]) + weight * partValues[k];
        }
      }
    }
    return sum;
  }

  private static Matrix blank(Matrix like) {
    int size = (int) like.size();
    return like.isFloat()
        ? Matrix.of(new float[size], like.rows(), like.columns())
        : Matrix.of(new double[size], like.rows(), like.columns());
  }

  private static void add(
      boolean first, double weight, @Nullable Matrix part, @Nullable Matrix sum) {
    if (part == null || sum == null) {
      return;
    }
    int n = part.columns();
    if (sum instanceof MappedMatrix file && part instanceof FloatMatrix p) {
      float[] row = new float[n];
      for (int i = 0; i < part.rows(); i++) {
        int at = p.offset() + i * p.stride();
        if (first) {
          Rows.times(p.data(), at, n, weight, row, 0);
        } else {
          file.read(i, 0, n, row, 0);
          Rows.axpy(weight, p.data(), at, row, 0, n);
        }
        file.write(i, 0, n, row, 0);
      }
      return;
    }
    for (int i = 0; i < part.rows(); i++) {
      int at = part.offset() + i * part.stride();
      int to = sum.offset() + i * sum.stride();
      if (part instanceof FloatMatrix p && sum instanceof FloatMatrix s) {
        if (first) {
          Rows.times(p.data(), at, n, weight, s.data(), to);
        } else {
          Rows.axpy(weight, p.data(), at, s.data(), to, n);
        }
      } else if (part instanceof DoubleMatrix p && sum instanceof DoubleMatrix s) {
        if (first) {
          Rows.times(p.data(), at, n, weight, s.data(), to);
        } else {
          Rows.axpy(weight, p.data(), at, s.data(), to, n);
        }
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StructuredSum<?> sum && sum.parts.equals(parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  @Override
  public String toString() {
    return info.title();
  }
}
