package org.lossary.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.lossary.StructuredLoss;
import org.lossary.report.chart.Series;

/** Curves of losses of structured inputs: the first {@link Example} that suits the loss. */
final class StructuredCurves {
  private StructuredCurves() {}

  static Curves of(StructuredLoss<?> loss) {
    return examples(loss)
        .filter(example -> example.suits(loss))
        .findFirst()
        .map(example -> curves(loss, example))
        .orElse(new Curves("", List.of(), List.of()));
  }

  /** The Java that makes inputs for a loss. */
  static String code(StructuredLoss<?> loss) {
    return example(loss).code();
  }

  /** The first example that suits, or else the first of its inputs. */
  static Example example(StructuredLoss<?> loss) {
    return examples(loss)
        .filter(example -> example.suits(loss))
        .findFirst()
        .or(() -> examples(loss).findFirst())
        .orElseThrow();
  }

  private static Stream<Example> examples(StructuredLoss<?> loss) {
    return Stream.of(
            EmbeddingExamples.of(loss.inputs()),
            ImageExamples.of(loss.inputs()),
            DecisionExamples.of(loss.inputs()),
            DistributionExamples.of(loss.inputs()))
        .flatMap(List::stream);
  }

  private static Curves curves(StructuredLoss<?> loss, Example example) {
    List<Series> values = new ArrayList<>();
    List<Series> gradients = new ArrayList<>();
    for (Example.Line line : example.lines()) {
      String name = line.name();
      values.add(series(name.isEmpty() ? "value" : name, example, x -> line.evaluate(loss, x)[0]));
      gradients.add(
          series(name.isEmpty() ? "gradient" : name, example, x -> line.evaluate(loss, x)[1]));
    }
    return new Curves(example.across(), values, gradients);
  }

  private static Series series(String name, Example example, DoubleUnaryOperator function) {
    double low = example.low();
    double high = example.high();
    if (example.points() == 0) {
      return Series.sampled(name, function, low, high);
    }
    double[] x = new double[example.points()];
    for (int i = 0; i < x.length; i++) {
      x[i] = low + (high - low) * i / (x.length - 1);
    }
    return Series.of(name, x, Arrays.stream(x).map(function).toArray());
  }
}
