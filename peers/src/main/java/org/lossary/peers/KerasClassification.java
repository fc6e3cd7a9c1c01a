package org.lossary.peers;

import java.util.Arrays;
import java.util.Map;
import org.lossary.Doubles;
import org.lossary.Losses;
import org.lossary.PointwiseLoss;

/**
 * Losses of predicted classes in Keras, which keeps probabilities within [1e-7, 1 - 1e-7]. Its
 * focal losses turn logits into probabilities first, and here the same path is taken.
 *
 * <p>What differs on purpose: beyond the clip the binary focal loss has gradient 0 and clips its
 * focusing factor as well. Keras leaves the factor as it is: values there differ by gamma times
 * 1e-7 of themselves.
 */
final class KerasClassification {
  private static final double EPSILON = 1e-7;

  private KerasClassification() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put("keras_hinge", c -> Pointwise.keras(x -> Losses.hinge()).compute(signs(c)));
    losses.put(
        "keras_squared_hinge", c -> Pointwise.keras(x -> Losses.squaredHinge()).compute(signs(c)));
    losses.put(
        "keras_categorical_hinge",
        c -> ClassRows.keras(c, Losses.categoricalHinge(), c.input("input")));
    losses.put("keras_binary_crossentropy", KerasClassification::binary);
    losses.put("keras_categorical_crossentropy", KerasClassification::categorical);
    losses.put("keras_binary_focal", KerasClassification::binaryFocal);
    losses.put("keras_categorical_focal", KerasClassification::categoricalFocal);
  }

  /** Labels that are all 0 or 1 stand for -1 and 1. */
  private static PeerCase signs(PeerCase c) {
    Tensor target = c.input("target");
    boolean binary = Arrays.stream(target.data()).allMatch(y -> y == 0 || y == 1);
    return binary
        ? c.with("target", target.like(Arrays.stream(target.data()).map(y -> 2 * y - 1).toArray()))
        : c;
  }

  private static PeerCase smoothed(PeerCase c) {
    double s = c.number("labelSmoothing", 0);
    Tensor target = c.input("target");
    return c.with(
        "target",
        target.like(Arrays.stream(target.data()).map(y -> y * (1 - s) + 0.5 * s).toArray()));
  }

  private static PeerResult binary(PeerCase c) {
    PointwiseLoss loss =
        c.flag("fromLogits", false) ? Losses.bceWithLogits() : Losses.bce().clip(EPSILON);
    return Pointwise.keras(x -> loss).compute(smoothed(c));
  }

  private static PeerResult categorical(PeerCase c) {
    double s = c.number("labelSmoothing", 0);
    return ClassRows.keras(
        c,
        c.flag("fromLogits", false)
            ? Losses.crossEntropy().ignoreLabel(Integer.MIN_VALUE).labelSmoothing(s)
            : Losses.categoricalCrossEntropy().clip(EPSILON).normalize(true).labelSmoothing(s),
        c.input("input"));
  }

  private static PeerResult binaryFocal(PeerCase c) {
    double alpha = c.flag("applyClassBalancing", false) ? c.number("alpha", 0.25) : -1;
    PeerLoss loss =
        Pointwise.keras(
            x -> Losses.focalProbability().gamma(c.number("gamma", 2)).alpha(alpha).clip(EPSILON));
    Tensor input = c.input("input");
    if (!c.flag("fromLogits", false)) {
      return loss.compute(smoothed(c));
    }
    double[] p = Arrays.stream(input.data()).map(z -> 1 / (1 + Math.exp(-z))).toArray();
    PeerResult result = loss.compute(smoothed(c).with("input", input.like(p)));
    double[] slope = result.gradientOf("input").data();
    double[] byLogit = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      byLogit[i] = slope[i] * p[i] * (1 - p[i]);
    }
    return result.gradient("input", input.like(byLogit));
  }

  private static PeerResult categoricalFocal(PeerCase c) {
    Doubles alpha = c.has("alpha") ? ClassRows.oneOrList(c, "alpha") : Doubles.of(0.25);
    var loss =
        Losses.focalCategorical()
            .gamma(c.number("gamma", 2))
            .alpha(alpha)
            .clip(EPSILON)
            .labelSmoothing(c.number("labelSmoothing", 0));
    Tensor input = c.input("input");
    if (!c.flag("fromLogits", false)) {
      return ClassRows.keras(c, loss, input);
    }
    int k = input.axis(-1);
    double[] p = softmax(input.data(), k);
    PeerResult result = ClassRows.keras(c, loss, input.like(p));
    double[] slope = result.gradientOf("input").data();
    double[] byLogit = new double[p.length];
    for (int row = 0; row < p.length; row += k) {
      double mean = 0;
      for (int j = row; j < row + k; j++) {
        mean += p[j] * slope[j];
      }
      for (int j = row; j < row + k; j++) {
        byLogit[j] = p[j] * (slope[j] - mean);
      }
    }
    return result.gradient("input", input.like(byLogit));
  }

  private static double[] softmax(double[] z, int k) {
    double[] p = new double[z.length];
    for (int row = 0; row < z.length; row += k) {
      double max = Arrays.stream(z, row, row + k).max().orElse(0);
      double sum = 0;
      for (int j = row; j < row + k; j++) {
        p[j] = Math.exp(z[j] - max);
        sum += p[j];
      }
      for (int j = row; j < row + k; j++) {
        p[j] /= sum;
      }
    }
    return p;
  }
}
