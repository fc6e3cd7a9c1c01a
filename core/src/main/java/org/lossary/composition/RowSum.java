package org.lossary.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Row;
import org.lossary.RowLoss;

/**
 * A weighted sum of losses of rows, itself a loss of rows: sum over i of w_i L_i(z, y).
 *
 * <p>All parts run on one row after the other, so that scores are read once. Floats are computed in
 * double. A row whose label every part ignores counts for nothing; a part that alone ignores it
 * adds nothing. {@link org.lossary.Reduction#MEAN} divides by the class weights of the first part.
 *
 * <pre>{@code
 * RowLoss loss = RowSum.of(1, Losses.crossEntropy()).plus(0.5, Losses.multiMargin());
 * }</pre>
 */
public final class RowSum implements RowLoss {
  private final List<Weighted<RowLoss>> parts;
  private final LossInfo info;

  /**
   * A sum of parts.
   *
   * @param parts at least one loss with its weight
   * @throws LossException unless the parts take the same targets
   */
  public RowSum(List<Weighted<RowLoss>> parts) {
    this.parts = List.copyOf(parts);
    this.info = ComposedInfo.of(this.parts);
  }

  /** The losses with their weights. */
  public List<Weighted<RowLoss>> parts() {
    return parts;
  }

  /** A sum of one. */
  public static RowSum of(double weight, RowLoss loss) {
    return new RowSum(List.of(new Weighted<>(weight, loss)));
  }

  /** This sum with another part. */
  public RowSum plus(double weight, RowLoss loss) {
    List<Weighted<RowLoss>> more = new ArrayList<>(parts);
    more.add(new Weighted<>(weight, loss));
    return new RowSum(more);
  }

  /** This sum with the weights that the schedules have at a step of a training. */
  public RowSum at(long step, List<Schedule> schedules) {
    return new RowSum(ComposedInfo.at(parts, step, schedules));
  }

  @Override
  public LossInfo info() {
    return info;
  }

  @Override
  public boolean ignored(int label) {
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).loss().ignored(label)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public double classWeight(int label) {
    return parts.get(0).loss().classWeight(label);
  }

  @Override
  public void checkColumns(int columns) {
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).loss().checkColumns(columns);
    }
  }

  @Override
  public void checkTarget(int columns, int targetColumns) {
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).loss().checkTarget(columns, targetColumns);
    }
  }

  @Override
  public double row(Row row) {
    int n = row.columns;
    // Gradient and Hessian of a part, then those of the sum: the gradient asked for may take the
    // place of the scores, which every part reads.
    if (row.work.length < 4 * n) {
      row.work = new double[4 * n];
    }
    double[] work = row.work;
    Arrays.fill(work, 2 * n, 4 * n, 0);
    double sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      Weighted<RowLoss> part = parts.get(i);
      if (row.label < 0 || !part.loss().ignored(row.label)) {
        sum += part.weight() * part(part, row, work);
      }
    }
    if (row.gradient != null) {
      System.arraycopy(work, 2 * n, row.gradient, row.gradientAt, n);
    }
    if (row.hessian != null) {
      System.arraycopy(work, 3 * n, row.hessian, row.hessianAt, n);
    }
    return sum;
  }

  private static double part(Weighted<RowLoss> part, Row row, double[] work) {
    int n = row.columns;
    Row inner = row.inner(part.loss());
    inner.scale = row.scale * part.weight();
    inner.gradient = row.gradient == null ? null : work;
    inner.gradientAt = 0;
    inner.hessian = row.hessian == null ? null : work;
    inner.hessianAt = n;
    double value = part.loss().row(inner);
    int first = row.gradient == null ? n : 0;
    int end = row.hessian == null ? n : 2 * n;
    for (int j = first; j < end; j++) {
      work[2 * n + j] += work[j];
    }
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowSum sum && sum.parts.equals(parts);
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
