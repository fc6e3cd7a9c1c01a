package org.lossary.cli;

import java.util.ArrayList;
import java.util.List;
import org.lossary.embedding.HeadShape;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.TrainingData;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.retrieval.Measure;
import org.lossary.embedding.retrieval.RetrievalScores.Estimate;
import org.lossary.embedding.train.Epoch;
import org.lossary.embedding.train.TrainingOptions;
import org.lossary.embedding.train.TrainingResult;

/**
 * A training and what it was of.
 *
 * @param again what to type for the same numbers
 */
record EmbedRun(
    TrainingData all,
    EmbedColumns columns,
    TrainingOptions options,
    TrainingResult result,
    String again) {
  /** Steps that are hardly enough for a head to learn. */
  private static final int FEW = 200;

  /** What is to be said about columns of different scale; empty if nothing. */
  String scales() {
    return EmbedScales.says(all, columns, options, result);
  }

  Estimate before(Measure measure) {
    return result.before().estimate(measure, options.seed());
  }

  Estimate after(Measure measure) {
    return result.after().estimate(measure, options.seed());
  }

  Estimate gain(Measure measure) {
    return result.after().gainOver(result.before(), measure, options.seed());
  }

  /** The measure that decides. */
  Measure main() {
    return result.after().main();
  }

  List<Measure> measures() {
    return result.after().measures();
  }

  /** What was gained, in one sentence. */
  String headline() {
    Estimate gain = gain(main());
    String numbers =
        "%s on %s it has not seen: %.3f, %s %.3f"
            .formatted(
                main().id(),
                held(all, options),
                after(main()).mean(),
                EmbedScales.frozen(result),
                before(main()).mean());
    if (gain.low() > 0) {
      return "The head is better than the frozen vectors. " + numbers;
    }
    return gain.high() < 0
        ? "Keep the frozen vectors: the head is worse. " + numbers
        : "No difference to the frozen vectors beyond noise. " + numbers;
  }

  /** What else must be known to believe the headline, and what to try. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    boolean better = gain(main()).low() > 0;
    Measure first = Measure.PRECISION_AT_1;
    if (better && !(gain(first).low() > 0)) {
      remarks.add(
          "For the very nearest row nothing is gained beyond noise: %s %.3f, frozen vectors %.3f"
              .formatted(first.id(), after(first).mean(), before(first).mean()));
    }
    if (before(main()).mean() == 1) {
      remarks.add("The frozen vectors find all of these already: harder rows would tell more");
    } else if (result.bestEpoch() == 0 && options.kind() == HeadShape.Kind.ADAPTER) {
      remarks.add(
          "No epoch was better by the rows that stop: the head is as it began"
              + (options.whitened()
                  ? ""
                  : ", which is the vectors "
                      + (options.standardized() ? "standardised" : "themselves")));
    }
    int steps = result.history().size() * stepsOfAnEpoch(result, options);
    boolean late = stillLearning(result);
    boolean few = steps < FEW && result.history().size() >= options.epochs();
    if (!better && before(main()).mean() < 1 && (late || few)) {
      remarks.add(
          (late
                  ? "It was still getting better when the epochs ended"
                  : "It has taken about %d steps only".formatted(steps))
              + ": try more --epochs or a greater --rate"
              + (options.kind() == HeadShape.Kind.ADAPTER ? "" : ", or --head adapter"));
    }
    return remarks;
  }

  /** About how many steps an epoch has. */
  static int stepsOfAnEpoch(TrainingResult result, TrainingOptions options) {
    return Math.max(1, result.split().train().length / options.batch());
  }

  /** Whether no epoch did better than one of the last tenth of those that were asked for. */
  static boolean stillLearning(TrainingResult result) {
    List<Epoch> epochs = result.history();
    int late = epochs.size() - Math.max(1, epochs.size() / 10);
    double best = epochs.stream().mapToDouble(Epoch::validation).max().orElse(0);
    return result.complete()
        && epochs.subList(0, late).stream().noneMatch(e -> e.validation() >= best);
  }

  /** The data and how they were split. */
  static String data(TrainingData all, TrainingOptions options, TrainingResult result) {
    return "%s: %d %s of %d numbers%s; %d rows train, %d stop, %d judge (%s held out)%s"
        .formatted(
            all.name(),
            all.rows(),
            all instanceof PairVectors p ? p.hasNegatives() ? "triplets" : "pairs" : "vectors",
            all.columns(),
            all instanceof Vectors v ? ", " + v.classes().size() + " classes" : "",
            result.split().train().length,
            result.split().validation().length,
            result.split().test().length,
            held(all, options),
            EmbedParts.text(all, result.split()));
  }

  /** What of the rows matters for training and judging. */
  EmbedRows rows() {
    return EmbedRows.of(all, options, result);
  }

  /** What must be known of the data. */
  List<String> notes() {
    return notes(columns, scales(), rows());
  }

  static List<String> notes(EmbedColumns columns, String scales, EmbedRows rows) {
    List<String> notes = new ArrayList<>(List.of(columns.text(), scales));
    notes.addAll(rows.notes());
    notes.removeIf(String::isEmpty);
    return notes;
  }

  /** What is held out. */
  static String held(TrainingData all, TrainingOptions options) {
    return all instanceof PairVectors ? "pairs" : ListCommand.words(options.holdOut());
  }

  /** The head. */
  static String head(TrainingResult result) {
    var shape = result.head().shape();
    String middle = shape.hidden() > 0 ? " > " + shape.hidden() : "";
    return (result.heads().size() > 1 ? "two heads, each " : "")
        + ListCommand.words(shape.kind())
        + " "
        + shape.inputs()
        + middle
        + " > "
        + shape.outputs()
        + (shape.standardized() ? " on standardised columns" : "");
  }
}
