package org.lossary.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lossary.Inputs;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;

/** The claimed properties of a structured loss, and that nothing breaks it. */
final class StructuredPropertyChecks<I extends Inputs<I>> {
  private final StructuredLoss<I> loss;
  private final InputsSampler<I> sampler;

  StructuredPropertyChecks(StructuredLoss<I> loss, InputsSampler<I> sampler) {
    this.loss = loss;
    this.sampler = sampler;
  }

  List<Check> all() {
    List<Check> checks = new ArrayList<>();
    if (!loss.info().formula().isEmpty()) {
      checks.addAll(new StructuredFormulaChecks<>(loss, sampler).all());
    }
    for (Property property : loss.info().properties()) {
      switch (property) {
        case CONVEX -> checks.add(new Check("is convex in the first input", this::convex));
        case NON_NEGATIVE ->
            checks.add(new Check("is never negative", () -> range(0, Double.MAX_VALUE)));
        // Every check of gradients by differences is one of differentiability.
        case DIFFERENTIABLE, TWICE_DIFFERENTIABLE -> {}
        default ->
            checks.add(
                new Check(
                    property + " has a check",
                    () -> Check.require(false, "%s: no check for %s", loss, property)));
      }
    }
    checks.add(new Check("any input: a documented result or a typed error", () -> fuzz(2000, 31)));
    return checks;
  }

  /** The chord between two points in the first matrix lies nowhere below the graph. */
  private void convex() {
    SplittableRandom random = new SplittableRandom(42);
    for (int round = 0; round < 200; round++) {
      I inputs = sampler.draw(loss, random, 1);
      I middle = StructuredCopies.copy(inputs, false, 0);
      I other = StructuredCopies.copy(inputs, false, 0);
      Matrix from = inputs.matrices().get(0);
      for (int i = 0; i < from.rows(); i++) {
        for (int j = 0; j < from.columns(); j++) {
          double x = from.get(i, j);
          double y = x + 3 * (random.nextDouble() - 0.5);
          other.matrices().get(0).set(i, j, y);
          middle.matrices().get(0).set(i, j, (x + y) / 2);
        }
      }
      double ends = (loss.value(inputs) + loss.value(other)) / 2;
      double between = loss.value(middle);
      Check.require(
          between <= ends + 1e-12 * Math.max(1, Math.abs(ends)),
          "%s: %s between two points of mean %s",
          loss,
          between,
          ends);
    }
  }

  private void range(double low, double high) {
    SplittableRandom random = new SplittableRandom(43);
    for (int round = 0; round < 2000; round++) {
      try {
        I inputs = round < 50 ? sampler.draw(loss, random, 1) : sampler.fuzz(loss, random);
        double[] values = new double[loss.valueCount(inputs)];
        loss.values(inputs.reduction(Reduction.NONE), values);
        for (double value : values) {
          Check.require(
              Double.isNaN(value)
                  || (value >= low && value <= high)
                  || Double.isInfinite(value) && value > 0,
              "%s: a value of %s",
              loss,
              value);
        }
      } catch (LossException typed) {
        // Says what is wrong with the input.
      }
    }
  }

  /** Runs any inputs: finite input gives finite output, unless the loss documents it otherwise. */
  void fuzz(int rounds, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < rounds; round++) {
      SplittableRandom draw = random.split();
      try {
        I inputs = sampler.fuzz(loss, draw);
        Matrix[] gradients = StructuredCopies.gradients(inputs, 0);
        double value = loss.valueAndGradient(inputs, gradients);
        boolean finite =
            inputs.matrices().stream().allMatch(m -> Double.isFinite(Fuzz.greatest(m)));
        if (finite && sampler.finite(loss, inputs)) {
          Check.require(Double.isFinite(value), "%s, round %d: %s", loss, round, value);
          for (Matrix gradient : gradients) {
            Check.require(
                Double.isFinite(Fuzz.greatest(gradient)),
                "%s, round %d: a gradient of %s",
                loss,
                round,
                Fuzz.greatest(gradient));
          }
        }
      } catch (LossException typed) {
        Check.require(!typed.rule().isBlank(), "%s: no message", loss);
      }
    }
  }
}
