package org.lossary.bakeoff.advice;

import java.util.Map;
import java.util.Set;
import org.lossary.Catalog;
import org.lossary.Doubles;
import org.lossary.Loss;
import org.lossary.LossInfo;
import org.lossary.Losses;

/** Losses with the parameters that situations ask for; {@link Answers} says why. */
final class Tuned {
  static final double SMOOTHING = 0.1;
  static final double TEMPERATURE = 0.05;

  /** What can weigh the rare class against the frequent one. */
  private static final Set<String> WEIGHING =
      Set.of(
          "bce-with-logits",
          "multilabel-bce",
          "cross-entropy",
          "nll",
          "multi-margin",
          "focal",
          "focal-star",
          "focal-probability",
          "focal-softmax",
          "focal-categorical");

  private static final Set<String> SMOOTHING_LABELS =
      Set.of(
          "bce-with-logits",
          "multilabel-bce",
          "cross-entropy",
          "categorical-cross-entropy",
          "focal-categorical");

  private Tuned() {}

  static boolean smoothsLabels(LossInfo info) {
    return SMOOTHING_LABELS.contains(info.id());
  }

  static boolean weighsClasses(LossInfo info) {
    return WEIGHING.contains(info.id());
  }

  /** The weight of a rare class, with no more digits than it deserves. */
  static double weight(double ratio) {
    double digits = ratio < 1 ? 1000 : ratio < 100 ? 10 : 1;
    return Math.max(1e-3, Math.rint(ratio * digits) / digits);
  }

  /** The alpha of focal losses that gives both classes the same weight in all. */
  static double alpha(double ratio) {
    return Math.max(0.001, Math.min(0.999, Math.rint(1000 * ratio / (1 + ratio)) / 1000));
  }

  /**
   * The loss, with its defaults where nothing speaks for something else.
   *
   * @param ratio rows of the most frequent class for one of the rarest, or, of two classes, of
   *     class 0 for one of class 1; NaN if it is not known
   */
  static Loss loss(Catalog.Entry entry, Set<Situation> situations, double ratio) {
    boolean weighed = situations.contains(Situation.IMBALANCE) && !Double.isNaN(ratio);
    boolean noisy = situations.contains(Situation.NOISY_LABELS);
    boolean pairs = situations.contains(Situation.POSITIVES);
    Map<String, Object> fitting = Fitting.of(entry.info(), situations);
    if (!fitting.isEmpty()) {
      return entry.create(fitting);
    }
    return weighed || noisy || pairs
        ? loss(entry, weighed ? ratio : Double.NaN, noisy ? SMOOTHING : 0, pairs)
        : entry.create();
  }

  private static Loss loss(Catalog.Entry entry, double ratio, double smoothing, boolean pairs) {
    boolean weighed = !Double.isNaN(ratio);
    double one = weighed ? weight(ratio) : 1;
    double alpha = weighed ? alpha(ratio) : 0.25;
    Doubles classes =
        weighed ? Doubles.of(1, weight(Math.sqrt(ratio)), weight(ratio)) : Doubles.none();
    return switch (entry.info().id()) {
      case "bce-with-logits" -> Losses.bceWithLogits().posWeight(one).labelSmoothing(smoothing);
      case "multilabel-bce" ->
          Losses.multilabelBce()
              .posWeight(weighed ? Doubles.of(one) : Doubles.none())
              .labelSmoothing(smoothing);
      case "cross-entropy" -> Losses.crossEntropy().classWeights(classes).labelSmoothing(smoothing);
      case "categorical-cross-entropy" ->
          Losses.categoricalCrossEntropy().labelSmoothing(smoothing);
      case "nll" -> Losses.nll().classWeights(classes);
      case "multi-margin" -> Losses.multiMargin().classWeights(classes);
      case "focal" -> Losses.focal().alpha(alpha);
      case "focal-star" -> Losses.focalStar().alpha(alpha);
      case "focal-probability" -> Losses.focalProbability().alpha(alpha);
      case "focal-softmax" -> Losses.focalSoftmax().alpha(classes);
      case "focal-categorical" ->
          Losses.focalCategorical()
              .alpha(weighed ? classes : Doubles.of(0.25))
              .labelSmoothing(smoothing);
      case "nt-xent" -> pairs ? Losses.ntXent().temperature(TEMPERATURE) : entry.create();
      default -> entry.create();
    };
  }
}
