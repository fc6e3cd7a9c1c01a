package org.lossary.bakeoff.advice;

import java.util.Set;
import org.lossary.Catalog;
import org.lossary.Doubles;
import org.lossary.Loss;
import org.lossary.LossInfo;
import org.lossary.Losses;
import org.lossary.metric.Distance;
import org.lossary.metric.Reducer;

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
      case "bce-with-logits" -> Losses.bceWithLogits(one, smoothing);
      case "multilabel-bce" ->
          Losses.multilabelBce(weighed ? Doubles.of(one) : Doubles.none(), smoothing);
      case "cross-entropy" -> Losses.crossEntropy(classes, -100, smoothing, 0, 1);
      case "categorical-cross-entropy" -> Losses.categoricalCrossEntropy(0, false, smoothing);
      case "nll" -> Losses.nll(classes, -100);
      case "multi-margin" -> Losses.multiMargin(1, 1, classes, true);
      case "focal" -> Losses.focal(2, alpha);
      case "focal-star" -> Losses.focalStar(2, alpha);
      case "focal-probability" -> Losses.focalProbability(2, alpha, 1e-7);
      case "focal-softmax" -> Losses.focalSoftmax(2, classes);
      case "focal-categorical" ->
          Losses.focalCategorical(2, weighed ? classes : Doubles.of(0.25), 1e-7, true, smoothing);
      case "nt-xent" ->
          pairs ? Losses.ntXent(TEMPERATURE, Distance.COSINE, Reducer.TERMS) : entry.create();
      default -> entry.create();
    };
  }
}
