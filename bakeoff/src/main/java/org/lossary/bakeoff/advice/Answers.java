package org.lossary.bakeoff.advice;

import java.util.Locale;
import org.lossary.Domain;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Task;

/**
 * What a loss answers to a situation, in words that are true of this loss with the parameters that
 * {@link Tuned} gives it. Where a {@link Situation} answers in the same words for all, it does so
 * itself.
 */
final class Answers {
  private Answers() {}

  /**
   * The answer; empty if there is none.
   *
   * @param ratio rows of the most frequent class for one of the rarest, or, of two classes, of
   *     class 0 for one of class 1; NaN if it is not known
   */
  static String of(Situation situation, LossInfo info, Task task, double ratio) {
    return switch (situation) {
      case NOISY_LABELS -> noisy(info);
      case IMBALANCE -> imbalance(info, task, ratio);
      case ZEROS -> zeros(info);
      case SKEWED -> skewed(info);
      case OVERDISPERSED -> overdispersed(info);
      case MISTAKES -> mistakes(info);
      case POSITIVES -> positives(info);
      default -> situation.answer(info);
    };
  }

  private static String noisy(LossInfo info) {
    return Tuned.smoothsLabels(info)
        ? "labelSmoothing = "
            + Tuned.SMOOTHING
            + " takes every label as wrong now and then, so that it does not pay to fit wrong ones"
            + " exactly; predicted probabilities are drawn a little to even ones"
        : "its gradient is bounded, so that no row pulls more than the limit, however wrong it is";
  }

  private static String imbalance(LossInfo info, Task task, double ratio) {
    if (task == Task.SEGMENTATION) {
      return regions(info);
    }
    if (!Tuned.weighsClasses(info)) {
      return "";
    }
    boolean several = task == Task.MULTICLASS_CLASSIFICATION || task == Task.SEQUENCE_LABELLING;
    String parameter =
        info.id().startsWith("focal")
            ? "alpha"
            : Facts.hasParameter(info, "posWeight") ? "posWeight" : "classWeights";
    if (Double.isNaN(ratio)) {
      return parameter + " weighs the classes: set it by how many rows each has";
    }
    double weight = Tuned.weight(ratio);
    if (several) {
      return parameter
          + " has for each class the rows of the most frequent class for one of its own: 1, %s and %s"
              .formatted(number(Tuned.weight(Math.sqrt(ratio))), number(weight))
          + " stand for three classes, where the one between is an example"
          + (info.has(Property.PROPER)
              ? "; for the probabilities of the data divide predicted ones by the weights and scale"
                  + " them to sum 1"
              : "");
    }
    if (parameter.equals("alpha")) {
      String evens =
          "alpha = %s evens out what the classes weigh%s"
              .formatted(Tuned.alpha(ratio), ratio < 1 ? "" : " where 1 is the rare one");
      return info.id().equals("focal-star")
          ? evens
          : evens
              + "; gamma = 2 fades out easy rows"
              + (ratio < 1
                  ? ""
                  : ", most of them of the frequent class, so that a lower alpha may do better");
    }
    String rare =
        task == Task.MULTILABEL_CLASSIFICATION
            ? "yes"
            : "row of class 1, the %s one,".formatted(ratio < 1 ? "frequent" : "rare");
    return "posWeight = %1$s counts each %2$s %1$s times; for the probabilities of the data take"
            .formatted(number(weight), rare)
        + String.format(
            Locale.ROOT,
            " ln %s = %.2f from the predicted logit",
            number(weight),
            Math.log(weight));
  }

  /** Of losses of regions, which need no ratio. */
  static String regions(LossInfo info) {
    return switch (info.id()) {
      case "dice", "soft-jaccard", "log-cosh-dice", "tversky", "focal-tversky" ->
          "each class counts the same, however few pixels it has, so that no weight is needed";
      case "generalized-dice" -> "each class is weighed by its size, so that no weight is needed";
      case "dice-cross-entropy" ->
          "each class counts the same in its Dice part, not in its cross-entropy: raise lambdaDice"
              + " if small objects are missed";
      case "dice-focal" ->
          "each class counts the same in its Dice part, and gamma = 2 fades out the many easy"
              + " pixels in its focal part";
      default -> "";
    };
  }

  private static String zeros(LossInfo info) {
    return info.id().equals("msle")
        ? "it takes zeros, since it compares log(1 + target)"
        : Situation.ZEROS.answer();
  }

  private static String skewed(LossInfo info) {
    return info.id().equals("msle")
        ? "ratios count, so that the long tail does not rule"
        : info.prediction() == Domain.REAL
            ? Situation.SKEWED.answer()
            : "it cannot predict below zero, and large targets, which vary more, count less";
  }

  private static String overdispersed(LossInfo info) {
    return info.id().startsWith("poisson")
        ? "it still estimates the mean, though it expects less spread than there is"
        : "its variance grows faster than the mean (power = 1.5), so that large counts, which vary"
            + " more, count less";
  }

  private static String mistakes(LossInfo info) {
    return info.has(Property.REDESCENDING)
        ? "its gradient fades for very wrong predictions and leaves such rows out, and good rows too"
            + " while the model is poor: start from a model trained with huber"
        : "its gradient is bounded, which limits what such rows can do";
  }

  private static String positives(LossInfo info) {
    return switch (info.id()) {
      case "nt-xent" ->
          "with LabelledEmbeddings of queries against texts each query has to pick its own text"
              + " among all of the batch: InfoNCE, also called multiple negatives ranking, whose"
              + " scale of 20 is temperature = "
              + Tuned.TEMPERATURE;
      case "clip-contrastive" ->
          "queries have to pick their texts and texts their queries, the symmetric form, with a"
              + " scale that is learned";
      case "guided-contrastive" ->
          "it leaves out negatives that another model finds as alike as the positive, for batches"
              + " that hold several right answers";
      default -> Situation.POSITIVES.answer();
    };
  }

  /**
   * How to set what says where errors become outliers; empty if there is nothing to set. The
   * factors are those that cost 5 % of efficiency where noise is normal.
   */
  static String scale(LossInfo info) {
    if (info.id().equals("log-cosh")) {
      return "it turns from squared to linear at errors of about 1: divide targets by the spread of"
          + " good residuals first";
    }
    String name =
        Facts.hasParameter(info, "delta")
            ? "delta"
            : Facts.hasParameter(info, "beta") ? "beta" : "scale";
    if (!Facts.hasParameter(info, name) || !info.has(Property.BOUNDED_GRADIENT)) {
      return "";
    }
    String times =
        switch (info.id()) {
          case "huber" -> "1.35 times ";
          case "tukey-biweight" -> "4.7 times ";
          case "welsch" -> "3 times ";
          case "cauchy" -> "2.4 times ";
          default -> "";
        };
    return name
        + " is in units of the target: set it to about "
        + times
        + "the spread of good residuals (1.48 times their median size)";
  }

  /** A number without decimals that say nothing. */
  static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(value);
  }
}
