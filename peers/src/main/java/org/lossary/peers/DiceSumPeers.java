package org.lossary.peers;

import java.util.List;
import java.util.Map;
import org.lossary.Doubles;
import org.lossary.Losses;
import org.lossary.segmentation.DiceCrossEntropy;
import org.lossary.segmentation.DiceFocal;
import org.lossary.segmentation.Pixels;
import org.lossary.segmentation.Pool;
import org.lossary.segmentation.RegionLoss;
import org.lossary.segmentation.Segmentation;

/**
 * MONAI's sums of a Dice loss and a loss of pixels. Their reduction {@code sum} adds up regions and
 * pixels where {@code mean} takes the mean of each, so that it is the mean with other weights.
 *
 * <p>The cross-entropy is softmax whatever the activation of the Dice loss, but for a single
 * channel, which knows no label smoothing and takes the class weight for the positive term. The
 * focal loss is logistic whatever the activation.
 */
final class DiceSumPeers {
  private DiceSumPeers() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put("dice_ce", DiceSumPeers::crossEntropy);
    losses.put("dice_focal", DiceSumPeers::focal);
  }

  private static PeerResult crossEntropy(PeerCase c) {
    int channels = SegmentationPeers.channels(c);
    Doubles weights = ClassRows.oneOrList(c, "classWeight");
    if (weights.size() > 1 && weights.size() != channels) {
      throw new PeerException(
          c.loss() + ": classWeight must have " + channels + " entries, got " + weights.size());
    }
    if (channels == 1 && !weights.isEmpty()) {
      return weightedSingle(c, weights.get(0));
    }
    return crossEntropy(c, c.number("lambdaCe", 1), weights);
  }

  private static PeerResult crossEntropy(PeerCase c, double lambdaCe, Doubles weights) {
    SegmentationPeers.Monai m = SegmentationPeers.Monai.of(c);
    Segmentation maps = SegmentationPeers.maps(c);
    boolean jaccard = c.flag("jaccard", false);
    double lambdaDice = c.number("lambdaDice", 1);
    double dice = lambdaDice;
    double ce = lambdaCe;
    if (sum(c)) {
      dice *= maps.channels() - (m.background() ? 0 : 1);
      ce *= divisor(maps, weights) / groups(m, maps);
    }
    return by(
        c,
        new DiceCrossEntropy(
            dice,
            ce,
            Pixels.CLASSES,
            maps.channels() == 1 ? 0 : c.number("labelSmoothing", 0),
            jaccard,
            jaccard ? m.above() / 2 : m.above(),
            jaccard ? m.below() / 2 : m.below(),
            m.overlap(),
            m.pool(),
            m.background(),
            weights,
            m.activation()),
        maps);
  }

  /** What the mean of the cross-entropy divides by. */
  private static double divisor(Segmentation maps, Doubles weights) {
    int[] labels = maps.labels();
    if (labels == null) {
      return (double) maps.items() * maps.pixels();
    }
    double sum = 0;
    for (int label : labels) {
      sum += label >= 0 && label < maps.channels() ? weights.weight(label) : 0;
    }
    return sum;
  }

  private static int groups(SegmentationPeers.Monai m, Segmentation maps) {
    return m.pool() == Pool.ITEM ? Math.max(1, maps.items()) : 1;
  }

  private static boolean sum(PeerCase c) {
    String reduction = c.reduction("mean");
    if (!reduction.equals("sum") && !reduction.equals("mean")) {
      throw new PeerException(c.loss() + ": reduction must be mean or sum, got " + reduction);
    }
    return reduction.equals("sum");
  }

  private static PeerResult by(PeerCase c, RegionLoss loss, Segmentation maps) {
    return Structured.by(
        c, loss, maps, List.of("input"), new int[0], sum(c) ? 1 : loss.valueCount(maps));
  }

  /** A single channel, whose positive term has a weight. */
  private static PeerResult weightedSingle(PeerCase c, double posWeight) {
    PeerResult dice = crossEntropy(c, 0, Doubles.none());
    Tensor input = c.input("input");
    Tensor target = c.input("target").broadcast(input.shape());
    Evaluated bce =
        Evaluated.pointwise(
            c, Losses.bceWithLogits().posWeight(posWeight), input.data(), target.data(), null);
    double factor = c.number("lambdaCe", 1) / (sum(c) ? 1 : Math.max(1, input.size()));
    double[] gradient = dice.gradientOf("input").data().clone();
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] += factor * bce.gradient()[i];
    }
    Tensor value = dice.value();
    double total = (value == null ? 0 : value.data()[0]) + factor * bce.total();
    return PeerResult.of(total).gradient("input", input.like(gradient));
  }

  private static PeerResult focal(PeerCase c) {
    SegmentationPeers.Monai m = SegmentationPeers.Monai.of(c);
    Segmentation maps = SegmentationPeers.maps(c);
    boolean jaccard = c.flag("jaccard", false);
    int counted = maps.channels() - (m.background() ? 0 : 1);
    double dice = c.number("lambdaDice", 1);
    double focal = c.number("lambdaFocal", 1);
    if (sum(c)) {
      dice *= counted;
      // Without axes of space the peer's mean over them is that of everything.
      focal *=
          c.input("input").rank() > 2
              ? (double) counted * maps.items() / groups(m, maps)
              : 1.0 / groups(m, maps);
    }
    return by(
        c,
        new DiceFocal(
            dice,
            focal,
            Pixels.EACH,
            c.number("gamma", 2),
            c.number("alpha", -1),
            jaccard,
            jaccard ? m.above() / 2 : m.above(),
            jaccard ? m.below() / 2 : m.below(),
            m.overlap(),
            m.pool(),
            m.background(),
            SegmentationPeers.classWeights(c, m),
            m.activation()),
        maps);
  }
}
