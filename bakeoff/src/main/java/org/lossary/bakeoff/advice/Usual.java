package org.lossary.bakeoff.advice;

import java.util.ArrayList;
import java.util.List;
import org.lossary.Task;

/**
 * A loss that practice takes for a task, and what for. Where no property decides between losses,
 * their order is the one here.
 *
 * @param id the loss
 * @param why what it is taken for
 */
record Usual(String id, String why) {

  /** The losses that one takes for a task, the most common first. */
  static List<Usual> of(Task task) {
    return list(
        switch (task) {
          case REGRESSION -> UsualNumbers.REGRESSION;
          case NON_NEGATIVE_REGRESSION -> UsualNumbers.NON_NEGATIVE;
          case COUNT_REGRESSION -> UsualNumbers.COUNTS;
          case QUANTILE_REGRESSION -> UsualNumbers.QUANTILES;
          case PROBABILISTIC_REGRESSION -> UsualNumbers.PROBABILISTIC;
          case BINARY_CLASSIFICATION -> UsualClasses.BINARY;
          case MULTICLASS_CLASSIFICATION -> UsualClasses.MULTICLASS;
          case MULTILABEL_CLASSIFICATION -> UsualClasses.MULTILABEL;
          case SEGMENTATION -> UsualClasses.SEGMENTATION;
          case SEQUENCE_LABELLING -> UsualClasses.SEQUENCES;
          case GENERATION -> UsualModels.GENERATION;
          case REINFORCEMENT_LEARNING -> UsualModels.REINFORCEMENT;
          case DISTRIBUTION_MATCHING -> UsualModels.DISTRIBUTIONS;
          case IMAGE_SIMILARITY -> UsualModels.IMAGES;
          case RANKING -> UsualModels.RANKING;
          case EMBEDDING -> UsualModels.EMBEDDING;
        });
  }

  private static List<Usual> list(String[][] rows) {
    List<Usual> all = new ArrayList<>();
    for (String[] row : rows) {
      all.add(new Usual(row[0], row[1]));
    }
    return List.copyOf(all);
  }
}
