package org.lossary.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.lossary.Inputs;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.formula.Formula;

/**
 * A structured loss against its formula in 60 digits: the value of each item, and the gradient by
 * differences of the formula. These lose no digits to the step, which ordinary differences of the
 * loss do: they tell gradients apart that agree to eight digits.
 */
final class StructuredFormulaChecks<I extends Inputs<I>> {
  private static final int ROUNDS = 20;
  private static final int GRADIENT_ROUNDS = 3;

  /** Coordinates of each matrix that are tried. */
  private static final int SOME = 6;

  /** A power of two, so that nearby floats move by it exactly; the second where a kink is near. */
  private static final double[] STEPS = {0x1p-16, 0x1p-22};

  private final StructuredLoss<I> loss;
  private final InputsSampler<I> sampler;
  private final Formula formula;

  StructuredFormulaChecks(StructuredLoss<I> loss, InputsSampler<I> sampler) {
    this.loss = loss;
    this.sampler = sampler;
    this.formula = Formula.parse(loss.info().formula());
  }

  List<Check> all() {
    return List.of(
        new Check("values are those of the formula", this::values),
        new Check("gradients are those of the formula", this::gradients));
  }

  private void values() {
    SplittableRandom random = new SplittableRandom(41);
    for (int round = 0; round < ROUNDS; round++) {
      I inputs = sampler.draw(loss, random, 1).reduction(Reduction.NONE);
      double[] values = new double[loss.valueCount(inputs)];
      loss.values(inputs, values);
      for (int i = 0; i < values.length; i++) {
        double exact = exact(inputs, i).doubleValue();
        Check.require(
            Math.abs(values[i] - exact) <= 1e-12 * Math.max(1e-3, Math.abs(exact)),
            "%s: item %d is %s, by the formula %s",
            loss,
            i,
            values[i],
            exact);
      }
    }
  }

  private BigDecimal exact(I inputs, int item) {
    Bindings bindings = Reference.parameters(loss);
    sampler.bind(loss, inputs, item, bindings);
    return formula.evaluatePrecisely(bindings);
  }

  private void gradients() {
    SplittableRandom random = new SplittableRandom(44);
    for (int round = 0; round < GRADIENT_ROUNDS; round++) {
      I drawn = sampler.draw(loss, random, 1);
      I inputs = StructuredCopies.copy(drawn, false, 0).reduction(Reduction.SUM);
      Matrix[] gradients = StructuredCopies.gradients(inputs, 0);
      double size = 1 + Math.abs(loss.valueAndGradient(inputs, gradients));
      for (int k = 0; k < gradients.length; k++) {
        Matrix m = inputs.matrices().get(k);
        double most = Fuzz.greatest(gradients[k]);
        for (int some = 0; some < SOME && m.size() > 0; some++) {
          int i = random.nextInt(m.rows());
          int j = random.nextInt(m.columns());
          coordinate(inputs, k, i, j, gradients[k].get(i, j), most, size);
        }
      }
    }
  }

  private void coordinate(
      I inputs, int matrix, int i, int j, double found, double most, double size) {
    double best = 0;
    for (double step : STEPS) {
      double wide = difference(inputs, matrix, i, j, step);
      double near = difference(inputs, matrix, i, j, step / 2);
      best = (4 * near - wide) / 3;
      // Samplers compute some of what they bind, probabilities for example, in double.
      double rounding = 4e-16 * size / step;
      if (Math.abs(found - best) <= 1e-10 * most + rounding) {
        return;
      }
    }
    Check.require(
        false,
        "%s: d/d%s[%d,%d] is %s, by the formula %s",
        loss,
        inputs.names().get(matrix),
        i,
        j,
        found,
        best);
  }

  /** Of the sum over all items, in 60 digits. */
  private double difference(I inputs, int matrix, int i, int j, double step) {
    Matrix m = inputs.matrices().get(matrix);
    double x = m.get(i, j);
    m.set(i, j, x + step);
    BigDecimal above = total(inputs);
    m.set(i, j, x - step);
    BigDecimal below = total(inputs);
    m.set(i, j, x);
    return above.subtract(below).doubleValue() / (2 * step);
  }

  private BigDecimal total(I inputs) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int item = 0; item < loss.valueCount(inputs); item++) {
      sum = sum.add(exact(inputs, item));
    }
    return sum;
  }
}
