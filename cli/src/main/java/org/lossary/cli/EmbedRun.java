package org.lossary.cli;

import org.lossary.embedding.Vectors;
import org.lossary.embedding.retrieval.Measure;
import org.lossary.embedding.retrieval.RetrievalScores.Estimate;
import org.lossary.embedding.train.TrainingOptions;
import org.lossary.embedding.train.TrainingResult;

/**
 * A training and what it was of.
 *
 * @param again what to type for the same numbers
 */
record EmbedRun(Vectors all, TrainingOptions options, TrainingResult result, String again) {
  Estimate before(Measure measure) {
    return result.before().estimate(measure, options.seed());
  }

  Estimate after(Measure measure) {
    return result.after().estimate(measure, options.seed());
  }

  Estimate gain(Measure measure) {
    return result.after().gainOver(result.before(), measure, options.seed());
  }

  /** What was gained, in one sentence. */
  String headline() {
    Estimate gain = gain(Measure.MAP_AT_R);
    String held =
        options.holdOut() == org.lossary.embedding.train.Split.Kind.ROWS ? "rows" : "classes";
    String numbers =
        "MAP@R on %s it has not seen: %.3f, frozen vectors %.3f"
            .formatted(held, after(Measure.MAP_AT_R).mean(), before(Measure.MAP_AT_R).mean());
    if (gain.low() > 0) {
      return "The head is better than the frozen vectors. " + numbers;
    }
    return gain.high() < 0
        ? "Keep the frozen vectors: the head is worse. " + numbers
        : "No difference to the frozen vectors beyond noise. " + numbers;
  }

  /** The data and how they were split. */
  static String data(Vectors all, TrainingOptions options, TrainingResult result) {
    return "%s: %d vectors of %d numbers, %d classes; %d rows train, %d stop, %d judge (%s held out)"
        .formatted(
            all.name(),
            all.rows(),
            all.columns(),
            all.classes().size(),
            result.split().train().length,
            result.split().validation().length,
            result.split().test().length,
            ListCommand.words(options.holdOut()));
  }

  /** The head. */
  static String head(TrainingResult result) {
    var shape = result.head().shape();
    String middle = shape.hidden() > 0 ? " > " + shape.hidden() : "";
    return ListCommand.words(shape.kind())
        + " "
        + shape.inputs()
        + middle
        + " > "
        + shape.outputs();
  }
}
