package org.lossary.internal.engine;

import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.internal.kernel.Primitives;

/** Finds the form of a row loss for floats: the generated one, else a copy of the row in double. */
final class RowKernels {
  private static final ClassValue<FloatRowKernel> KERNELS =
      new ClassValue<>() {
        @Override
        protected FloatRowKernel computeValue(Class<?> type) {
          return find(type);
        }
      };

  private RowKernels() {}

  static FloatRowKernel of(RowLoss loss) {
    return KERNELS.get(loss.getClass());
  }

  private static FloatRowKernel find(Class<?> type) {
    if (type.getModule() == RowKernels.class.getModule()
        && type.getEnclosingClass() == null
        && type.getPackageName().startsWith("org.lossary.")) {
      String name = "org.lossary.internal.kernel." + type.getSimpleName() + "FloatRows";
      try {
        return (FloatRowKernel)
            Class.forName(name, true, RowKernels.class.getClassLoader())
                .getDeclaredConstructor()
                .newInstance();
      } catch (ClassNotFoundException e) {
        return RowKernels::copied;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("kernel " + name + " cannot be made", e);
      }
    }
    return RowKernels::copied;
  }

  /** Widens the row, evaluates it in double and rounds the results. */
  private static double copied(RowLoss loss, FloatRow row) {
    int k = row.columns;
    int targets = row.target == null ? 0 : row.targetColumns;
    double[] copy = row.copy(3 * k + targets);
    Row wide = row.wide;
    if (wide.work.length < k + Primitives.EXTRA) {
      wide.work = new double[k + Primitives.EXTRA];
    }
    for (int j = 0; j < k; j++) {
      copy[j] = row.score[row.scoreAt + j];
    }
    wide.score = copy;
    wide.scoreAt = 0;
    wide.columns = k;
    wide.label = row.label;
    wide.target = null;
    float[] target = row.target;
    if (target != null) {
      for (int j = 0; j < targets; j++) {
        copy[3 * k + j] = target[row.targetAt + j];
      }
      wide.target = copy;
      wide.targetAt = 3 * k;
      wide.targetColumns = targets;
    }
    float[] gradient = row.gradient;
    float[] hessian = row.hessian;
    wide.gradient = gradient == null ? null : copy;
    wide.gradientAt = k;
    wide.hessian = hessian == null ? null : copy;
    wide.hessianAt = 2 * k;
    wide.scale = row.scale;
    double factor = loss.expFactor();
    if (factor != 0) {
      if (wide.exp.length < k) {
        wide.exp = new double[k];
      }
      wide.expAt = 0;
      Exponentials.row(wide, factor);
    }
    double value = loss.row(wide);
    for (int j = 0; j < k; j++) {
      if (gradient != null) {
        gradient[row.gradientAt + j] = (float) copy[k + j];
      }
      if (hessian != null) {
        hessian[row.hessianAt + j] = (float) copy[2 * k + j];
      }
    }
    return value;
  }
}
