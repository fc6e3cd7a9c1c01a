package org.lossary.testkit;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lossary.Doubles;
import org.lossary.Loss;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.SupervisedLoss;
import org.lossary.formula.BigResult;
import org.lossary.formula.Bindings;
import org.lossary.formula.Formula;
import org.lossary.formula.FormulaEvaluationException;

/**
 * The exact value, slope and curvature of a pointwise loss at a point: its formula in 60 digits,
 * there, at points a relative 1e-30 beside it, and at points one rounding beside it. From these
 * follow the condition number and, where results jump, the two sides of the kink.
 */
final class Reference {
  private static final BigDecimal FINE = new BigDecimal("1e-30");
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  private final Formula formula;
  private final Bindings bindings = new Bindings();

  /** Whether float arithmetic sees the parameters rounded to float. */
  private final boolean floats;

  Reference(SupervisedLoss loss, boolean floats) {
    this.formula = Formula.parse(loss.info().formula());
    this.floats = floats;
    bind(loss, floats, bindings);
  }

  /** The parameters of a loss by name. */
  static Bindings parameters(Loss loss) {
    return bind(loss, false, new Bindings());
  }

  private static Bindings bind(Loss loss, boolean floats, Bindings bindings) {
    for (RecordComponent component : components(loss)) {
      Object value = value(component, loss);
      String name = component.getName();
      if (value instanceof Boolean b) {
        bindings.set(name, b ? 1 : 0);
      } else if (value instanceof Enum<?> e) {
        bindings.set(name, e.ordinal());
      } else if (value instanceof Number n && Double.isFinite(n.doubleValue())) {
        bindings.set(name, floats ? (double) n.floatValue() : n.doubleValue());
      } else if (value instanceof Doubles d) {
        bindings.set(name, d.toArray());
      } else if (value instanceof PointwiseLoss inner && !inner.info().formula().isEmpty()) {
        Formula formula = Formula.parse(inner.info().formula());
        bindings.set(name, formula, bind(inner, floats, new Bindings()));
      }
    }
    return bindings;
  }

  /** The numeric parameters of a loss: where its kinks may be. */
  static double[] numbers(SupervisedLoss loss) {
    List<Double> numbers = new ArrayList<>();
    for (RecordComponent component : components(loss)) {
      if (value(component, loss) instanceof Number n && Double.isFinite(n.doubleValue())) {
        numbers.add(n.doubleValue());
      }
    }
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static RecordComponent[] components(Loss loss) {
    RecordComponent[] components = loss.getClass().getRecordComponents();
    return components == null ? new RecordComponent[0] : components;
  }

  private static Object value(RecordComponent component, Loss loss) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(loss);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Exact result at a point. Bounds are equal unless there is a kink. */
  record Exact(
      BigDecimal valueLow,
      BigDecimal valueHigh,
      BigDecimal slopeLow,
      BigDecimal slopeHigh,
      Optional<BigDecimal> curvatureLow,
      Optional<BigDecimal> curvatureHigh,
      double valueCondition,
      double slopeCondition,
      double curvatureCondition) {}

  /** The exact result, or empty where the formula is not defined. */
  Optional<Exact> at(LossInfo info, double prediction, double target) {
    BigDecimal p = new BigDecimal(prediction);
    BigDecimal y = new BigDecimal(target);
    try {
      BigResult here = result(p, y);
      BigDecimal unit = new BigDecimal(floats ? 0x1p-24 : 0x1p-53);
      BigDecimal step = FINE.multiply(p.abs().add(new BigDecimal("1e-3")));
      // Prediction minus target is rounded by half a unit of the greater of the two.
      BigDecimal coarse = unit.multiply(p.abs().max(y.abs())).max(step);
      Neighbours around =
          new Neighbours(
              here,
              List.of(resultOr(p.subtract(step), y, here), resultOr(p.add(step), y, here)),
              () ->
                  List.of(
                      resultOr(p.subtract(step.multiply(THOUSAND)), y, here),
                      resultOr(p.add(step.multiply(THOUSAND)), y, here)),
              List.of(resultOr(p.subtract(coarse), y, here), resultOr(p.add(coarse), y, here)),
              coarse.divide(step, MathContext.DECIMAL64).doubleValue(),
              p.abs().divide(step, MathContext.DECIMAL64).doubleValue());
      BigDecimal yStep = FINE.multiply(y.abs());
      BigDecimal yCoarse = unit.multiply(y.abs());
      Neighbours above =
          new Neighbours(
              here,
              List.of(resultOr(p, y.add(yStep), here)),
              () -> List.of(resultOr(p, y.add(yStep.multiply(THOUSAND)), here)),
              List.of(resultOr(p, y.add(yCoarse), here)),
              unit.divide(FINE, MathContext.DECIMAL64).doubleValue(),
              1e30);
      boolean second = around.secondDefined() && above.secondDefined();
      return Optional.of(
          new Exact(
              around.side(BigResult::value).low(),
              around.side(BigResult::value).high(),
              around.side(BigResult::first).low(),
              around.side(BigResult::first).high(),
              second ? Optional.of(around.side(BigResult::second).low()) : Optional.empty(),
              second ? Optional.of(around.side(BigResult::second).high()) : Optional.empty(),
              Math.max(1, around.condition(BigResult::value) + above.condition(BigResult::value)),
              Math.max(1, around.condition(BigResult::first) + above.condition(BigResult::first)),
              second
                  ? Math.max(
                      1, around.condition(BigResult::second) + above.condition(BigResult::second))
                  : 1));
    } catch (FormulaEvaluationException undefined) {
      return Optional.empty();
    }
  }

  private BigResult result(BigDecimal p, BigDecimal y) {
    return formula.derivatives(bindings.set("p", p).set("y", y), "p");
  }

  private BigResult resultOr(BigDecimal p, BigDecimal y, BigResult otherwise) {
    try {
      return result(p, y);
    } catch (FormulaEvaluationException undefined) {
      return otherwise;
    }
  }
}
