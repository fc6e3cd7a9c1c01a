package org.lossary.cli;

import java.util.List;
import java.util.function.DoubleFunction;
import org.lossary.Inputs;
import org.lossary.Matrix;
import org.lossary.generative.Autoencodings;
import org.lossary.generative.CriticScores;
import org.lossary.generative.DistributionPairs;
import org.lossary.generative.Distributions;
import org.lossary.generative.GaussianPairs;
import org.lossary.generative.Gaussians;
import org.lossary.generative.InputGradients;
import org.lossary.generative.Reconstructions;
import org.lossary.sequence.LabelledSequences;
import org.lossary.sequence.Labellings;
import org.lossary.transport.Histograms;
import org.lossary.transport.PointClouds;
import org.lossary.transport.Samples1d;
import org.lossary.transport.TransportProblem;

/** Examples of distributions, samples, generators and sequences. */
final class DistributionExamples {
  private DistributionExamples() {}

  static List<Example> of(Class<?> inputs) {
    if (inputs == CriticScores.class) {
      return List.of(
          new Example(
              "CriticScores.of(real, fake)",
              "score of one sample",
              -4,
              4,
              List.of(
                  Example.line("real", x -> CriticScores.ofReal(Example.row(x)), 0),
                  Example.line("generated", x -> CriticScores.ofFake(Example.row(x)), 1))),
          Example.of(
              "CriticScores.of(real, fake)",
              "score of the real one, that of the generated 0",
              -4,
              4,
              x -> CriticScores.of(Example.row(x), Example.row(0))));
    }
    if (inputs == Gaussians.class) {
      return List.of(
          Example.of(
              "Gaussians.of(mean, logVariance)",
              "mean, variance 1",
              -4,
              4,
              x -> Gaussians.of(Example.row(x), Example.row(0))));
    }
    if (inputs == GaussianPairs.class) {
      Matrix zero = Example.row(0);
      return List.of(
          Example.of(
              "GaussianPairs.of(mean1, logVariance1, mean2, logVariance2)",
              "mean, variance 1, against mean 0 and variance 1",
              -4,
              4,
              x -> GaussianPairs.of(Example.row(x), zero, zero, zero)));
    }
    if (inputs == DistributionPairs.class) {
      return List.of(
          Example.of(
              "DistributionPairs.of(first, second)",
              "first of 3 logits, against equal ones",
              -4,
              4,
              x -> DistributionPairs.of(Example.row(x, 0, 0), Example.row(0, 0, 0))));
    }
    if (inputs == Distributions.class) {
      return List.of(
          Example.of(
              "Distributions.of(logits)",
              "first of 3 logits",
              -4,
              4,
              x -> Distributions.of(Example.row(x, 0, 0))));
    }
    if (inputs == InputGradients.class) {
      return List.of(
          Example.of(
              "InputGradients.of(gradients)",
              "length of the gradient",
              0,
              3,
              x -> InputGradients.of(Example.row(x, 0))));
    }
    if (inputs == Reconstructions.class) {
      return List.of(
          Example.of(
              "Reconstructions.of(reconstruction, data)",
              "reconstruction of 0.7",
              -2,
              3,
              x -> Reconstructions.of(Example.row(x), Example.row(0.7))),
          Example.of(
              "Reconstructions.of(reconstruction, data)",
              "reconstruction of 0.7",
              0.01,
              0.99,
              x -> Reconstructions.of(Example.row(x), Example.row(0.7))));
    }
    if (inputs == Autoencodings.class) {
      Matrix half = Example.row(0.5);
      return List.of(
          new Example(
              "Autoencodings.of(reconstruction, data, mean, logVariance)",
              "mean of the code, variance 1",
              -4,
              4,
              List.of(
                  Example.line(
                      "", x -> Autoencodings.of(half, half, Example.row(x), Example.row(0)), 1))));
    }
    if (inputs == LabelledSequences.class) {
      return List.of(
          new Example(
              "LabelledSequences.batchFirst(logits, Labellings.of(labels))",
              "logit of the label in the first of 2 frames",
              -4,
              4,
              List.of(new Example.Line("", x -> frames(x, 0), 0, x -> new double[] {0, 1}))),
          new Example(
              "LabelledSequences.batchFirst(logProbabilities, Labellings.of(labels))",
              "log-probability of the label in the first of 2 frames",
              -4,
              -0.1,
              List.of(new Example.Line("", x -> frames(x, -0.7), 0, x -> new double[] {0, 1}))));
    }
    return transport(inputs);
  }

  private static Inputs<?> frames(double x, double others) {
    return LabelledSequences.batchFirst(
        Matrix.of(new double[] {others, x, others, others}, 2, 2), Labellings.of(new int[] {1}));
  }

  private static List<Example> transport(Class<?> inputs) {
    if (inputs == Histograms.class) {
      return List.of(
          mass(
              "Histograms.of(p, q)",
              "mass of the first of 2 bins, against a half",
              x -> Histograms.of(Example.row(x, 1 - x), Example.row(0.5, 0.5))));
    }
    if (inputs == Samples1d.class) {
      return List.of(
          Example.of(
              "Samples1d.of(x, y)",
              "place of one of 2 numbers, against 0 and 1",
              -3,
              4,
              x -> Samples1d.of(Example.row(x, 1), Example.row(0, 1))));
    }
    if (inputs == PointClouds.class) {
      return List.of(
          Example.of(
              "PointClouds.of(x, y)",
              "place of a point, against one at 0",
              -3,
              3,
              x -> PointClouds.of(Example.row(x), Example.row(0))),
          Example.of(
              "PointClouds.of(x, y)",
              "place of one of 2 points, against 0 and 1",
              -3,
              4,
              x -> PointClouds.of(Example.column(x, 1), Example.column(0, 1))));
    }
    if (inputs == TransportProblem.class) {
      double[] half = {0.5, 0.5};
      double[] cost = {0, 1, 1, 0};
      return List.of(
          mass(
              "TransportProblem.of(a, b, cost)",
              "mass at the first of 2 places, against a half",
              x -> TransportProblem.of(new double[] {x, 1 - x}, half, cost)));
    }
    return List.of();
  }

  /** Mass that moves from the second to the first. */
  private static Example mass(String code, String across, DoubleFunction<Inputs<?>> inputs) {
    Example.Line line = new Example.Line("", inputs, 0, x -> new double[] {1, -1});
    return new Example(code, across, 0.01, 0.99, List.of(line));
  }
}
