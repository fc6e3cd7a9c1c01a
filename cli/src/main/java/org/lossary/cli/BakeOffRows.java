package org.lossary.cli;

import org.jspecify.annotations.Nullable;
import org.lossary.bakeoff.BakeOffOptions;
import picocli.CommandLine.Option;

/** Options of a bake-off that say which rows take part, what they count and how they are split. */
final class BakeOffRows {
  @Option(
      names = "--weight",
      paramLabel = "COLUMN",
      description = "what each row counts, in training and in every metric: numbers from 0 on")
  private @Nullable String weight;

  @Option(
      names = "--group",
      paramLabel = "COLUMN",
      description =
          "keep rows that share a value (a customer, a patient) in one part of a fold, as they will"
              + " be when the model meets new ones")
  private @Nullable String group;

  @Option(
      names = "--time",
      paramLabel = "COLUMN",
      description =
          "judge by later rows than are trained on: numbers or dates; folds follow one another, in"
              + " one repeat")
  private @Nullable String time;

  @Option(names = "--folds", paramLabel = "N", description = "folds (default: 5, quick 3)")
  private @Nullable Integer folds;

  @Option(
      names = "--repeats",
      paramLabel = "N",
      description = "how often folds are drawn anew (default: 2, quick 1)")
  private @Nullable Integer repeats;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description =
          "use at most so many rows, drawn at random (default: what about a minute allows)")
  private @Nullable Integer maxRows;

  /** Whether a column is named, which only some data have. */
  boolean nameColumns() {
    return weight != null || group != null || time != null;
  }

  /** The options with what was said here. */
  BakeOffOptions of(BakeOffOptions base) {
    BakeOffOptions options = base.withWeight(weight).withGroup(group).withTime(time);
    return options
        .withFolds(
            folds == null ? options.folds() : folds, repeats == null ? options.repeats() : repeats)
        .withMaxRows(maxRows == null ? options.maxRows() : maxRows);
  }
}
