package org.lossary.cli;

import java.util.List;
import java.util.function.DoubleFunction;
import org.lossary.Inputs;
import org.lossary.Matrix;
import org.lossary.metric.BoundaryEmbeddings;
import org.lossary.metric.EmbeddingPairs;
import org.lossary.metric.EmbeddingTriplets;
import org.lossary.metric.GuidedViews;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.ProxyEmbeddings;
import org.lossary.metric.QueryCandidates;
import org.lossary.metric.QueryNegatives;
import org.lossary.metric.ScaledViews;

/** Examples of embeddings: points on a circle, of which one turns. */
final class EmbeddingExamples {
  private static final double DEGREE = StrictMath.PI / 180;

  private EmbeddingExamples() {}

  static List<Example> of(Class<?> inputs) {
    if (inputs == EmbeddingPairs.class) {
      return pairs();
    }
    if (inputs == EmbeddingTriplets.class) {
      return List.of(
          turning(
              "EmbeddingTriplets.of(anchor, positive, negative)",
              "angle to the anchor in degrees, the other one at 30",
              0,
              120,
              line("negative", x -> EmbeddingTriplets.of(points(0), points(30), points(x)), 2),
              line("positive", x -> EmbeddingTriplets.of(points(0), points(x), points(30)), 1)));
    }
    if (inputs == BoundaryEmbeddings.class) {
      return List.of(
          turning(
              "BoundaryEmbeddings.of(embeddings, boundaries, labels)",
              "angle of one in degrees, its class at 0, the other at 90 and 100",
              -60,
              150,
              x -> BoundaryEmbeddings.of(points(x, 0, 90, 100), Example.column(1.2), 0, 0, 1, 1)));
    }
    if (inputs == LabelledEmbeddings.class) {
      return labelled();
    }
    if (inputs == ProxyEmbeddings.class) {
      String across = "angle in degrees, its class at 0, the other at 90";
      String code = "ProxyEmbeddings.of(embeddings, proxies, labels)";
      return List.of(
          turning(code, across, -60, 150, x -> ProxyEmbeddings.of(points(x), points(0, 90), 0)),
          turning(
              code,
              across,
              -60,
              150,
              x -> ProxyEmbeddings.of(points(x), points(0, 1, 2, 90, 91, 92), 0)),
          turning(code, across, -60, 150, x -> ProxyEmbeddings.of(points(x), twenty(), 0)),
          turning(
              code,
              "angle of one in degrees, its class at 0, another at 95, its class at 90",
              -60,
              150,
              x -> ProxyEmbeddings.of(points(x, 95), points(0, 90), 0, 1)));
    }
    if (inputs == QueryCandidates.class) {
      String across = "angle of the query in degrees, candidates at 0 and 90";
      String code = "QueryCandidates.of(query, candidates, teacher)";
      List<Matrix> candidates = List.of(points(0), points(90));
      return List.of(
          turning(code, across, -60, 150, x -> QueryCandidates.of(points(x), candidates, 0.5)),
          turning(code, across, -60, 150, x -> QueryCandidates.of(points(x), candidates, 1, 0)));
    }
    return views(inputs);
  }

  private static List<Example> views(Class<?> inputs) {
    String across = "angle of one view in degrees, the other at 0, another pair at 90";
    if (inputs == ScaledViews.class) {
      return List.of(
          turning(
              "ScaledViews.of(first, second, scaleAndBias)",
              across,
              -60,
              150,
              x -> ScaledViews.of(points(x, 90), points(0, 95), Example.row(2, -2))));
    }
    if (inputs == QueryNegatives.class) {
      return List.of(
          turning(
              "QueryNegatives.shared(query, positive, negatives)",
              "angle of the query in degrees, its positive at 0, negatives at 90 and 100",
              -60,
              150,
              x -> QueryNegatives.shared(points(x), points(0), points(90, 100))));
    }
    if (inputs == GuidedViews.class) {
      return List.of(
          turning(
              "GuidedViews.of(first, second, guideFirst, guideSecond)",
              across,
              -60,
              150,
              x -> GuidedViews.of(points(x, 90), points(0, 95), points(0, 90), points(10, 100))));
    }
    return List.of();
  }

  private static List<Example> pairs() {
    String across = "angle between the two in degrees";
    return List.of(
        turning(
            "EmbeddingPairs.of(first, second, labels)",
            across,
            0,
            180,
            line("alike", x -> EmbeddingPairs.of(points(x), points(0), 1), 0),
            line("different", x -> EmbeddingPairs.of(points(x), points(0), 0), 0)),
        turning(
            "EmbeddingPairs.scored(first, second, similarities)",
            across,
            0,
            180,
            line("score 1", x -> EmbeddingPairs.scored(points(x), points(0), 1), 0),
            line("score 0", x -> EmbeddingPairs.scored(points(x), points(0), 0), 0)),
        turning(
            "EmbeddingPairs.of(first, second)",
            across,
            0,
            180,
            x -> EmbeddingPairs.of(points(x), points(0))),
        turning(
            "EmbeddingPairs.of(first, second)",
            "angle of one of three in its first view, 0 in the second",
            -90,
            90,
            x -> EmbeddingPairs.of(points(x, 120, 240), points(0, 110, 250))),
        turning(
            "EmbeddingPairs.scored(first, second, similarities)",
            "angle of the pair of score 1 in degrees, that of score 0 has 60",
            0,
            180,
            x -> EmbeddingPairs.scored(points(x, 60), points(0, 0), 1, 0)));
  }

  private static List<Example> labelled() {
    return List.of(
        turning(
            "LabelledEmbeddings.of(embeddings, labels)",
            "angle of one in degrees, its class at 0, the other at 90 and 100",
            -60,
            150,
            x -> LabelledEmbeddings.of(points(x, 0, 90, 100), 0, 0, 1, 1)),
        turning(
            "LabelledEmbeddings.views(first, second)",
            "angle of one view in degrees, the other at 0, another pair at 90",
            -60,
            150,
            x -> LabelledEmbeddings.views(points(x, 90), points(0, 95))));
  }

  private static Example turning(
      String code, String across, double low, double high, DoubleFunction<Inputs<?>> inputs) {
    return turning(code, across, low, high, line("", inputs, 0));
  }

  private static Example turning(
      String code, String across, double low, double high, Example.Line... lines) {
    return new Example(code, across, low, high, List.of(lines));
  }

  /** A line along the angle of the first row of a matrix. */
  private static Example.Line line(String name, DoubleFunction<Inputs<?>> inputs, int matrix) {
    return new Example.Line(
        name,
        inputs,
        matrix,
        x ->
            new double[] {
              -StrictMath.sin(x * DEGREE) * DEGREE, StrictMath.cos(x * DEGREE) * DEGREE
            });
  }

  private static Matrix points(double... degrees) {
    double[] numbers = new double[2 * degrees.length];
    for (int i = 0; i < degrees.length; i++) {
      numbers[2 * i] = StrictMath.cos(degrees[i] * DEGREE);
      numbers[2 * i + 1] = StrictMath.sin(degrees[i] * DEGREE);
    }
    return Matrix.of(numbers, degrees.length, 2);
  }

  /** Ten centres of each class. */
  private static Matrix twenty() {
    double[] degrees = new double[20];
    for (int i = 0; i < degrees.length; i++) {
      degrees[i] = (i < 10 ? 0 : 90) + i % 10;
    }
    return points(degrees);
  }
}
