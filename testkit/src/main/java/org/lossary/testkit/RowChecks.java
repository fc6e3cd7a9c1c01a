package org.lossary.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lossary.Batch;
import org.lossary.Doubles;
import org.lossary.HessianKind;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.RowLoss;
import org.lossary.formula.BigResult;
import org.lossary.formula.Bindings;
import org.lossary.formula.Formula;

/** A loss on rows: gradient and Hessian on every coordinate, by differences and by its formula. */
final class RowChecks {
  private static final int ROWS = 12;

  private RowChecks() {}

  static List<Check> of(RowLoss loss) {
    List<Check> checks = new ArrayList<>();
    for (Sample.Form form : Sample.Form.values()) {
      if (Sample.takes(loss, form)) {
        checks.add(new Check("gradient by differences, " + form, () -> gradient(loss, form)));
        if (loss.info().hessian() == HessianKind.EXACT
            || loss.info().hessian() == HessianKind.EXACT_INDEFINITE) {
          checks.add(new Check("hessian by differences, " + form, () -> hessian(loss, form)));
        }
        if (loss.info().hessian() != HessianKind.NONE) {
          checks.add(
              new Check("hessian is finite and not negative, " + form, () -> sign(loss, form)));
        }
        if (!loss.info().formula().isEmpty() && form == formulaForm(loss)) {
          checks.add(new Check("formula: value and gradient, " + form, () -> formula(loss, form)));
        }
      }
    }
    Check.require(!checks.isEmpty(), "%s takes neither labels nor dense targets", loss);
    return checks;
  }

  /** The form of target that the formula speaks of. */
  private static Sample.Form formulaForm(RowLoss loss) {
    Formula formula = Formula.parse(loss.info().formula());
    boolean vector =
        formula.variables().stream().anyMatch(v -> v.name().equals("t") && v.rank() == 1);
    if (vector) {
      return Sample.Form.DENSE;
    }
    return Sample.takes(loss, Sample.Form.LABELS) ? Sample.Form.LABELS : Sample.Form.ONE_COLUMN;
  }

  private static void gradient(RowLoss loss, Sample.Form form) {
    int columns = Sample.columns(loss);
    Sample sample = Sample.rows(loss.info(), form, ROWS, columns, 99);
    double[] gradient = new double[ROWS * columns];
    Batch batch = sample.doubles();
    loss.valueAndGradient(batch, Matrix.of(gradient, ROWS, columns));
    double most = Arrays.stream(gradient).map(Math::abs).max().orElse(0);
    int smooth = 0;
    for (int i = 0; i < gradient.length; i++) {
      double near = difference(loss, batch, sample.prediction, i, 1e-6);
      double wide = difference(loss, batch, sample.prediction, i, 2e-6);
      if (Math.abs(near - wide) > 1e-5 * (most + 1e-6)) {
        continue; // A kink lies between the points.
      }
      smooth++;
      Check.require(
          Math.abs(gradient[i] - near) <= 1e-6 * (most + 1e-3),
          "%s: gradient of score %d in row %d is %s, by differences %s",
          loss,
          i % columns,
          i / columns,
          gradient[i],
          near);
    }
    Check.require(smooth > gradient.length / 2, "%s: only %d coordinates are smooth", loss, smooth);
  }

  private static double difference(RowLoss loss, Batch batch, double[] scores, int i, double h) {
    double before = scores[i];
    scores[i] = before + h;
    double up = loss.value(batch);
    scores[i] = before - h;
    double down = loss.value(batch);
    scores[i] = before;
    return (up - down) / (2 * h);
  }

  private static void hessian(RowLoss loss, Sample.Form form) {
    int columns = Sample.columns(loss);
    Sample sample = Sample.rows(loss.info(), form, ROWS, columns, 98);
    double[] gradient = new double[ROWS * columns];
    double[] hessian = new double[ROWS * columns];
    Batch batch = sample.doubles().reduction(Reduction.SUM);
    loss.gradientAndHessian(
        batch, Matrix.of(gradient, ROWS, columns), Matrix.of(hessian, ROWS, columns));
    int smooth = 0;
    for (int i = 0; i < hessian.length; i++) {
      double near = slopeDifference(loss, batch, sample, gradient, i, 1e-5);
      double wide = slopeDifference(loss, batch, sample, gradient, i, 2e-5);
      if (Math.abs(near - wide) > 1e-4 * (1 + Math.abs(near))) {
        continue; // A kink lies between the points.
      }
      smooth++;
      Check.require(
          Math.abs(hessian[i] - near) <= 1e-5 * (1 + Math.abs(near)),
          "%s: hessian of score %d in row %d is %s, by differences %s",
          loss,
          i % columns,
          i / columns,
          hessian[i],
          near);
    }
    Check.require(smooth > hessian.length / 2, "%s: only %d coordinates are smooth", loss, smooth);
  }

  private static double slopeDifference(
      RowLoss loss, Batch batch, Sample sample, double[] gradient, int i, double h) {
    Matrix out = Matrix.of(gradient, sample.rows, sample.columns);
    double before = sample.prediction[i];
    sample.prediction[i] = before + h;
    loss.valueAndGradient(batch, out);
    double up = gradient[i];
    sample.prediction[i] = before - h;
    loss.valueAndGradient(batch, out);
    sample.prediction[i] = before;
    return (up - gradient[i]) / (2 * h);
  }

  private static void sign(RowLoss loss, Sample.Form form) {
    int columns = Sample.columns(loss);
    Sample sample = Sample.rows(loss.info(), form, ROWS, columns, 97);
    double[] hessian = new double[ROWS * columns];
    loss.gradientAndHessian(
        sample.doubles().reduction(Reduction.SUM),
        Matrix.of(new double[ROWS * columns], ROWS, columns),
        Matrix.of(hessian, ROWS, columns));
    boolean indefinite = loss.info().hessian() == HessianKind.EXACT_INDEFINITE;
    for (double x : hessian) {
      Check.require(Double.isFinite(x) && (indefinite || x >= 0), "%s: hessian %s", loss, x);
    }
  }

  private static void formula(RowLoss loss, Sample.Form form) {
    LossInfo info = loss.info();
    int columns = Sample.columns(loss);
    Sample sample = Sample.rows(info, form, ROWS, columns, 96);
    double[] values = new double[ROWS];
    double[] gradient = new double[ROWS * columns];
    Batch batch = sample.doubles().reduction(Reduction.NONE);
    loss.valuesAndGradient(batch, Matrix.of(values), Matrix.of(gradient, ROWS, columns));
    Formula formula = Formula.parse(info.formula());
    for (int i = 0; i < ROWS; i++) {
      Bindings bindings = bindings(loss, columns);
      bindings.set("z", Arrays.copyOfRange(sample.prediction, i * columns, (i + 1) * columns));
      if (sample.labels != null) {
        bindings.set("y", sample.labels[i]);
      } else if (sample.target != null && form == Sample.Form.DENSE) {
        bindings.set("t", Arrays.copyOfRange(sample.target, i * columns, (i + 1) * columns));
      } else if (sample.target != null) {
        bindings.set("y", sample.target[i]);
      }
      List<BigResult> exact = formula.gradient(bindings, "z");
      same(loss, "value of row " + i, values[i], exact.get(0).value(), 1);
      double most =
          exact.stream().mapToDouble(e -> Math.abs(e.first().doubleValue())).max().orElse(0);
      for (int j = 0; j < columns; j++) {
        same(
            loss,
            "gradient of row " + i + ", score " + j,
            gradient[i * columns + j],
            exact.get(j).first(),
            most);
      }
    }
  }

  private static void same(RowLoss loss, String what, double found, BigDecimal exact, double size) {
    double error = 1e-14 * Math.max(Math.abs(exact.doubleValue()), size);
    Check.require(
        new BigDecimal(found).subtract(exact).abs().doubleValue() <= error + 1e-300,
        "%s: %s is %s, exactly %.17g",
        loss,
        what,
        found,
        exact);
  }

  private static Bindings bindings(RowLoss loss, int columns) {
    Bindings bindings = new Bindings();
    try {
      for (java.lang.reflect.RecordComponent c : loss.getClass().getRecordComponents()) {
        c.getAccessor().setAccessible(true);
        Object value = c.getAccessor().invoke(loss);
        if (value instanceof Boolean b) {
          bindings.set(c.getName(), b ? 1 : 0);
        } else if (value instanceof Enum<?> e) {
          bindings.set(c.getName(), e.ordinal());
        } else if (value instanceof Number n) {
          bindings.set(c.getName(), n.doubleValue());
        } else if (value instanceof Doubles d) {
          double[] weights = new double[columns];
          Arrays.setAll(weights, d::weight);
          bindings.set(c.getName(), weights);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return bindings;
  }
}
