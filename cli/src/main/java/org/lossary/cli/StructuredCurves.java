package org.lossary.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import org.lossary.Inputs;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;
import org.lossary.generative.CriticScores;
import org.lossary.generative.DistributionPairs;
import org.lossary.generative.Distributions;
import org.lossary.generative.GaussianPairs;
import org.lossary.generative.Gaussians;
import org.lossary.generative.InputGradients;
import org.lossary.reinforcement.PolicyBatch;
import org.lossary.reinforcement.Transitions;
import org.lossary.report.chart.Series;
import org.lossary.segmentation.Segmentation;
import org.lossary.sequence.LabelledSequences;
import org.lossary.sequence.Labellings;
import org.lossary.transport.Histograms;
import org.lossary.transport.PointClouds;
import org.lossary.transport.Samples1d;

/** Curves of losses of structured inputs: the smallest example in which one number moves. */
final class StructuredCurves {
  private StructuredCurves() {}

  /**
   * An example.
   *
   * @param across what moves
   * @param low from where
   * @param high to where
   * @param lines the inputs by the number that moves, under the name of the line
   * @param matrix which matrix of the inputs the number is first in, for each line
   */
  private record Example(
      String across,
      double low,
      double high,
      Map<String, DoubleFunction<Inputs<?>>> lines,
      List<Integer> matrix) {

    static Example of(String across, double low, double high, DoubleFunction<Inputs<?>> line) {
      return new Example(across, low, high, Map.of("value", line), List.of(0));
    }
  }

  static Curves of(StructuredLoss<?> loss) {
    Example example = example(loss.inputs());
    List<Series> values = new ArrayList<>();
    List<Series> gradients = new ArrayList<>();
    if (example == null) {
      return new Curves("", values, gradients);
    }
    int number = 0;
    for (Map.Entry<String, DoubleFunction<Inputs<?>>> line : example.lines.entrySet()) {
      int matrix = example.matrix.get(number++);
      try {
        values.add(
            Series.sampled(
                line.getKey(),
                x -> evaluate(loss, line.getValue().apply(x), matrix)[0],
                example.low,
                example.high));
        gradients.add(
            Series.sampled(
                line.getKey().equals("value") ? "gradient" : line.getKey(),
                x -> evaluate(loss, line.getValue().apply(x), matrix)[1],
                example.low,
                example.high));
      } catch (LossException notOfThisForm) {
        // The loss wants more than the example has.
        continue;
      }
    }
    return values.size() == gradients.size() && !values.isEmpty()
        ? new Curves(example.across, values, gradients)
        : new Curves("", List.of(), List.of());
  }

  /** The value, and the slope by the first number of a matrix. */
  private static <I extends Inputs<I>> double[] evaluate(
      StructuredLoss<I> loss, Inputs<?> given, int matrix) {
    I inputs = loss.inputs().cast(given);
    @Nullable Matrix[] gradients = new Matrix[inputs.matrices().size()];
    Matrix like = inputs.matrices().get(matrix);
    Matrix gradient =
        Matrix.of(new double[like.rows() * like.columns()], like.rows(), like.columns());
    gradients[matrix] = gradient;
    double value = loss.valueAndGradient(inputs.reduction(Reduction.SUM), gradients);
    return new double[] {value, gradient.get(0, 0)};
  }

  private static Matrix row(double... numbers) {
    return Matrix.of(numbers, 1, numbers.length);
  }

  private static @Nullable Example example(Class<?> inputs) {
    if (inputs == CriticScores.class) {
      Map<String, DoubleFunction<Inputs<?>>> lines = new LinkedHashMap<>();
      lines.put("real", x -> CriticScores.ofReal(row(x)));
      lines.put("generated", x -> CriticScores.ofFake(row(x)));
      return new Example("score of one sample", -4, 4, lines, List.of(0, 1));
    }
    if (inputs == PolicyBatch.class) {
      Map<String, DoubleFunction<Inputs<?>>> lines = new LinkedHashMap<>();
      for (double advantage : new double[] {1, -1}) {
        lines.put(
            "advantage " + (int) advantage,
            x -> PolicyBatch.ofLogProbabilities(row(x), row(advantage)).old(row(-1)));
      }
      return new Example("log-probability of the action, -1 before", -3, 0, lines, List.of(0, 0));
    }
    if (inputs == Gaussians.class) {
      return Example.of("mean, variance 1", -4, 4, x -> Gaussians.of(row(x), row(0)));
    }
    if (inputs == GaussianPairs.class) {
      return Example.of(
          "mean, variance 1, against mean 0 and variance 1",
          -4,
          4,
          x -> GaussianPairs.of(row(x), row(0), row(0), row(0)));
    }
    if (inputs == DistributionPairs.class) {
      return Example.of(
          "first of 3 logits, against equal ones",
          -4,
          4,
          x -> DistributionPairs.of(row(x, 0, 0), row(0, 0, 0)));
    }
    if (inputs == Distributions.class) {
      return Example.of("first of 3 logits", -4, 4, x -> Distributions.of(row(x, 0, 0)));
    }
    if (inputs == InputGradients.class) {
      return Example.of("length of the gradient", 0, 3, x -> InputGradients.of(row(x, 0)));
    }
    if (inputs == Segmentation.class) {
      return Example.of(
          "probability at the one pixel of the region, 0.2 at another",
          0.01,
          0.99,
          x -> Segmentation.of(row(x, 0.2), row(1, 0), 1));
    }
    if (inputs == LabelledSequences.class) {
      return Example.of(
          "logit of the label in the first of 2 frames",
          -4,
          4,
          x ->
              LabelledSequences.batchFirst(
                  Matrix.of(new double[] {x, 0, 0, 0}, 2, 2), Labellings.of(new int[] {0})));
    }
    return line(inputs);
  }

  private static @Nullable Example line(Class<?> inputs) {
    if (inputs == Histograms.class) {
      return Example.of(
          "mass of the first of 2 bins, against a half",
          0.01,
          0.99,
          x -> Histograms.of(row(x, 1 - x), row(0.5, 0.5)));
    }
    if (inputs == Samples1d.class) {
      return Example.of(
          "place of one of 2 numbers, against 0 and 1",
          -3,
          4,
          x -> Samples1d.of(row(x, 1), row(0, 1)));
    }
    if (inputs == PointClouds.class) {
      return Example.of(
          "place of a point, against one at 0",
          -3,
          3,
          x -> PointClouds.of(Matrix.of(new double[] {x}, 1, 1), Matrix.of(new double[1], 1, 1)));
    }
    if (inputs == Transitions.class) {
      return Example.of(
          "value of the state, reward 1, no next state",
          -4,
          4,
          x -> Transitions.ofStates(row(x), row(1), row(0), row(0)));
    }
    return null;
  }
}
