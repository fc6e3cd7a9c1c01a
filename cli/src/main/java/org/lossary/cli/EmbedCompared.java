package org.lossary.cli;

import java.util.List;
import org.lossary.embedding.TrainingData;
import org.lossary.embedding.train.TrainingOptions;
import org.lossary.embedding.train.TrainingResult;

/**
 * A comparison of losses and what it was of.
 *
 * @param again what to type for the same numbers
 */
record EmbedCompared(
    TrainingData all,
    EmbedColumns columns,
    TrainingOptions options,
    EmbedVerdict verdict,
    String again) {
  /** One of the trainings, all of which have the same head and sizes of parts. */
  TrainingResult one() {
    return verdict.comparison().trainings().get(0).get(0);
  }

  /** What of the rows matters for training and judging, of the first seed. */
  EmbedRows rows() {
    return EmbedRows.of(all, options, one());
  }

  /** What is to be said about columns of different scale; empty if nothing. */
  String scales() {
    return EmbedScales.says(all, columns, options, one());
  }

  /** What must be known of the data. */
  List<String> notes() {
    return EmbedRun.notes(columns, scales(), rows());
  }

  /** The data and how they were split. */
  String data() {
    return EmbedRun.data(all, options, one());
  }
}
