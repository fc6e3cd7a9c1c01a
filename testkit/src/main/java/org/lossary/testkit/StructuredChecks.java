package org.lossary.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lossary.Inputs;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;

/** What holds for a structured loss of any shape. */
final class StructuredChecks<I extends Inputs<I>> {
  /** Of matrices with more numbers than this only some are tried for differences. */
  private static final int LARGE = 2000;

  private static final int SOME = 12;

  /** Of these only a third of that. */
  private static final int VERY_LARGE = 20_000;

  private final StructuredLoss<I> loss;
  private final InputsSampler<I> sampler;

  StructuredChecks(StructuredLoss<I> loss, InputsSampler<I> sampler) {
    this.loss = loss;
    this.sampler = sampler;
  }

  List<Check> all() {
    List<Check> checks = new ArrayList<>();
    checks.add(
        loss.gradientOfValue()
            ? new Check("gradients agree with differences on every coordinate", this::gradients)
            : new Check("gradients are others than those of the value", this::otherGradients));
    checks.add(new Check("same bits for 1, 2 and 7 threads", this::threads));
    checks.add(new Check("layout changes no bit", this::layout));
    checks.add(new Check("inputs are not written", this::inputs));
    checks.add(new Check("float agrees with double", this::floats));
    checks.add(new Check("reductions and weights agree", this::reductions));
    checks.add(new Check("wrong outputs are typed errors", this::wrongOutputs));
    checks.add(new Check("no allocation in steady state", this::allocation));
    checks.addAll(new StructuredPropertyChecks<>(loss, sampler).all());
    return checks;
  }

  private I draw(long seed, int size) {
    return sampler.draw(loss, new SplittableRandom(seed), size);
  }

  /**
   * Central differences with steps h and h/2, extrapolated, against every gradient: all its
   * numbers, or some of a large one.
   */
  private void gradients() {
    for (long seed = 1; seed <= 6; seed++) {
      I inputs = StructuredCopies.copy(draw(seed, 1), false, 0);
      Matrix[] gradients = StructuredCopies.gradients(inputs, 0);
      loss.valueAndGradient(inputs, gradients);
      for (int k = 0; k < gradients.length; k++) {
        double most = Fuzz.greatest(gradients[k]);
        Matrix m = inputs.matrices().get(k);
        String name = inputs.names().get(k);
        if (m.size() > LARGE) {
          SplittableRandom random = new SplittableRandom(seed);
          int tried = m.size() > VERY_LARGE ? SOME / 3 : SOME;
          for (int some = 0; some < tried; some++) {
            int i = random.nextInt(m.rows());
            int j = random.nextInt(m.columns());
            coordinate(inputs, m, i, j, gradients[k].get(i, j), most, name);
          }
          continue;
        }
        for (int i = 0; i < m.rows(); i++) {
          for (int j = 0; j < m.columns(); j++) {
            coordinate(inputs, m, i, j, gradients[k].get(i, j), most, name);
          }
        }
      }
    }
  }

  /** What says that its gradient is none of the value, for which it has a test of its own. */
  private void otherGradients() {
    int others = 0;
    for (long seed = 1; seed <= 6; seed++) {
      I inputs = StructuredCopies.copy(draw(seed, 1), false, 0);
      Matrix[] gradients = StructuredCopies.gradients(inputs, 0);
      loss.valueAndGradient(inputs, gradients);
      Matrix m = inputs.matrices().get(0);
      for (int j = 0; m.rows() > 0 && j < m.columns(); j++) {
        double found = gradients[0].get(0, j);
        double most = Fuzz.greatest(gradients[0]);
        others += agrees(inputs, m, 0, j, m.get(0, j), 1e-5, found, most) ? 0 : 1;
      }
    }
    Check.require(others > 0, "%s: all gradients are those of the value", loss);
  }

  private void coordinate(
      I inputs, Matrix m, int i, int j, double found, double most, String name) {
    double x = m.get(i, j);
    double h = 2e-4 * Math.max(0.05, Math.abs(x));
    if (!agrees(inputs, m, i, j, x, h, found, most)) {
      // Where a kink or a jump lies between, it is farther away than a shorter step.
      h /= 100;
      Check.require(
          agrees(inputs, m, i, j, x, h, found, most),
          "%s: d/d%s[%d,%d] is %s, by differences %s",
          loss,
          name,
          i,
          j,
          found,
          difference(inputs, m, i, j, x, h));
    }
  }

  private boolean agrees(
      I inputs, Matrix m, int i, int j, double x, double h, double found, double most) {
    double wide = difference(inputs, m, i, j, x, h);
    double near = difference(inputs, m, i, j, x, h / 2);
    double nearer = difference(inputs, m, i, j, x, h / 4);
    double once = (4 * near - wide) / 3;
    double twice = (4 * nearer - near) / 3;
    double best = twice + (twice - once) / 15;
    double error = Math.abs(twice - once);
    double rounding = 1e-15 * (1 + Math.abs(loss.value(inputs))) / h;
    return Math.abs(found - best) <= error + 1e-8 * most + 30 * rounding;
  }

  private double difference(I inputs, Matrix m, int i, int j, double x, double h) {
    m.set(i, j, x + h);
    double above = loss.value(inputs);
    m.set(i, j, x - h);
    double below = loss.value(inputs);
    m.set(i, j, x);
    return (above - below) / (2 * h);
  }

  private void threads() {
    for (boolean floats : new boolean[] {false, true}) {
      I inputs = StructuredCopies.copy(draw(11, 3), floats, 0);
      Matrix[] first = StructuredCopies.gradients(inputs, 0);
      double expected = loss.valueAndGradient(inputs.threads(1), first);
      for (int threads : new int[] {2, 7}) {
        Matrix[] gradients = StructuredCopies.gradients(inputs, 0);
        double value = loss.valueAndGradient(inputs.threads(threads), gradients);
        Check.require(
            same(value, expected), "%s: %d threads: %s, one: %s", loss, threads, value, expected);
        StructuredCopies.requireSame(loss, threads + " threads", first, gradients);
      }
      Check.require(
          same(loss.value(inputs), expected),
          "%s: the value alone is %s, with gradients %s",
          loss,
          loss.value(inputs),
          expected);
    }
  }

  private void layout() {
    for (boolean floats : new boolean[] {false, true}) {
      I dense = StructuredCopies.copy(draw(12, 1), floats, 0);
      I gaps = StructuredCopies.copy(dense, floats, 3);
      Matrix[] first = StructuredCopies.gradients(dense, 0);
      Matrix[] second = StructuredCopies.gradients(dense, 2);
      double expected = loss.valueAndGradient(dense, first);
      double value = loss.valueAndGradient(gaps, second);
      Check.require(same(value, expected), "%s: with gaps %s, not %s", loss, value, expected);
      StructuredCopies.requireSame(loss, "gaps between rows", first, second);
    }
  }

  private void inputs() {
    I inputs = StructuredCopies.copy(draw(13, 1), false, 1);
    I before = StructuredCopies.copy(inputs, false, 1);
    loss.valueAndGradient(inputs, StructuredCopies.gradients(inputs, 0));
    StructuredCopies.requireSame(
        loss,
        "evaluations",
        before.matrices().toArray(new Matrix[0]),
        inputs.matrices().toArray(new Matrix[0]));
  }

  private void floats() {
    for (long seed = 14; seed < 20; seed++) {
      I wide = StructuredCopies.copy(draw(seed, 1), false, 0);
      I narrow = StructuredCopies.copy(wide, true, 0);
      Matrix[] expected = StructuredCopies.gradients(wide, 0);
      Matrix[] found = StructuredCopies.gradients(narrow, 0);
      double value = loss.valueAndGradient(wide, expected);
      double single = loss.valueAndGradient(narrow, found);
      Check.require(
          Math.abs(single - value) <= 2e-5 * Math.max(1e-3, Math.abs(value)),
          "%s: in float %s, in double %s",
          loss,
          single,
          value);
      for (int k = 0; k < expected.length; k++) {
        double most = Math.max(1e-6, Fuzz.greatest(expected[k]));
        for (int i = 0; i < expected[k].rows(); i++) {
          for (int j = 0; j < expected[k].columns(); j++) {
            Check.require(
                Math.abs(expected[k].get(i, j) - found[k].get(i, j)) <= 2e-5 * most,
                "%s: gradient %d in float %s, in double %s",
                loss,
                k,
                found[k].get(i, j),
                expected[k].get(i, j));
          }
        }
      }
    }
  }

  private void reductions() {
    I inputs = draw(21, 1);
    int n = loss.valueCount(inputs);
    double[] plain = new double[n];
    double none = loss.values(inputs.reduction(Reduction.NONE), plain);
    double sum = 0;
    double size = 0;
    for (double value : plain) {
      sum += value;
      size += Math.abs(value);
    }
    near("sum of values", none, sum, size);
    near("SUM", loss.value(inputs.reduction(Reduction.SUM)), sum, size);
    if (loss.itemOf(inputs, 0) >= 0) {
      weights(inputs, plain, size);
    }
  }

  /** What weights do where each value belongs to an item. */
  private void weights(I inputs, double[] plain, double size) {
    int n = plain.length;
    double[] weights = new SplittableRandom(3).doubles(inputs.items(), 0.5, 2).toArray();
    double[] weighted = new double[n];
    loss.values(inputs.weights(weights).reduction(Reduction.NONE), weighted);
    double means = 0;
    double weightedMeans = 0;
    for (int part = 0, i = 0; part < inputs.parts(); part++) {
      double plainTotal = 0;
      double total = 0;
      double denominator = 0;
      int first = i;
      for (; i < n && loss.itemOf(inputs, i) < inputs.partEnd(part); i++) {
        double weight = weights[loss.itemOf(inputs, i)];
        near("weighted value", weighted[i], weight * plain[i], Math.abs(weighted[i]));
        plainTotal += plain[i];
        total += weighted[i];
        denominator += weight;
      }
      means += plainTotal / (i - first);
      weightedMeans += total / denominator;
    }
    near(
        "WEIGHTED_MEAN",
        loss.value(inputs.weights(weights).reduction(Reduction.WEIGHTED_MEAN)),
        weightedMeans,
        size);
    if (inputs.parts() > 1) {
      near("MEAN of parts", loss.value(inputs.reduction(Reduction.MEAN)), means, size);
    }
    Matrix[] gradients = StructuredCopies.gradients(inputs, 0);
    Matrix[] halved = StructuredCopies.gradients(inputs, 0);
    double[] halves = new double[inputs.items()];
    java.util.Arrays.fill(halves, 0.5);
    loss.valueAndGradient(inputs, gradients);
    loss.valueAndGradient(inputs.weights(halves), halved);
    for (int k = 0; k < gradients.length; k++) {
      for (int i = 0; i < gradients[k].rows(); i++) {
        for (int j = 0; j < gradients[k].columns(); j++) {
          near(
              "half the gradient",
              halved[k].get(i, j),
              gradients[k].get(i, j) / 2,
              Fuzz.greatest(gradients[k]));
        }
      }
    }
  }

  private void wrongOutputs() {
    I inputs = draw(22, 1);
    Matrix first = inputs.matrices().get(0);
    Matrix[] wrong = {
      Matrix.of(
          new double[(first.rows() + 1) * first.columns()], first.rows() + 1, first.columns()),
      Matrix.of(new float[first.rows() * first.columns()], first.rows(), first.columns())
    };
    for (Matrix gradient : wrong) {
      throwsTyped("a gradient of " + gradient, () -> loss.valueAndGradient(inputs, gradient));
    }
    Matrix[] many = new Matrix[inputs.matrices().size() + 1];
    throwsTyped("too many gradients", () -> loss.valueAndGradient(inputs, many));
    throwsTyped("no values without reduction", () -> loss.value(inputs.reduction(Reduction.NONE)));
    throwsTyped(
        "too few values", () -> loss.values(inputs, new double[loss.valueCount(inputs) - 1]));
  }

  private void throwsTyped(String what, Runnable call) {
    try {
      call.run();
    } catch (LossException e) {
      Check.require(e.loss().equals(loss.info().id()), "%s: %s", what, e.getMessage());
      return;
    }
    throw new AssertionError(loss + " takes " + what);
  }

  private void allocation() {
    I inputs = draw(23, 1);
    Matrix[] gradients = StructuredCopies.gradients(inputs, 0);
    Allocation.requireNone(loss, () -> loss.valueAndGradient(inputs, gradients));
    I single = StructuredCopies.copy(inputs, true, 0);
    Matrix[] narrow = StructuredCopies.gradients(single, 0);
    Allocation.requireNone(loss, () -> loss.valueAndGradient(single, narrow));
  }

  private void near(String what, double found, double expected, double size) {
    Check.require(
        Math.abs(found - expected) <= 1e-12 * Math.max(1e-6, size),
        "%s: %s is %s, not %s",
        loss,
        what,
        found,
        expected);
  }

  private static boolean same(double a, double b) {
    return Double.doubleToLongBits(a) == Double.doubleToLongBits(b);
  }
}
