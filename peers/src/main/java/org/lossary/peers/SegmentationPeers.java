package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Matrix;
import org.lossary.segmentation.Activation;
import org.lossary.segmentation.Dice;
import org.lossary.segmentation.FocalTversky;
import org.lossary.segmentation.GeneralizedDice;
import org.lossary.segmentation.Overlap;
import org.lossary.segmentation.Pool;
import org.lossary.segmentation.RegionLoss;
import org.lossary.segmentation.Segmentation;
import org.lossary.segmentation.SoftJaccard;
import org.lossary.segmentation.Tversky;

/**
 * Losses of the overlap of regions: MONAI ({@code dice}, {@code generalized_dice}, {@code tversky}
 * ...), Keras, segmentation_models.pytorch, optax and Flux.jl. Inputs {@code input} and {@code
 * target} have axes image, channel and then those of space, but for Keras and Flux, which take all
 * numbers together.
 */
final class SegmentationPeers {
  private SegmentationPeers() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put("dice", SegmentationPeers::dice);
    losses.put("dice_soft_label", c -> dice(with(c, "softLabel", true)));
    losses.put("tversky", SegmentationPeers::tversky);
    losses.put("generalized_dice", SegmentationPeers::generalizedDice);
    losses.put("keras_dice", c -> whole(c, ofEverything(0, 1e-7, Overlap.PRODUCT)));
    losses.put("keras_tversky", SegmentationPeers::kerasTversky);
    losses.put(
        "flux_dice",
        c -> whole(c, ofEverything(c.number("smooth", 1), c.number("smooth", 1), Overlap.SQUARED)));
    losses.put("smp_dice", c -> smp(c, smpDice(c)));
    losses.put("smp_jaccard", c -> smp(c, smpJaccard(c)));
    losses.put("smp_tversky", c -> smp(c, smpTversky(c)));
    losses.put("optax_dice", SegmentationPeers::optax);
  }

  private static PeerCase with(PeerCase c, String name, Object value) {
    Map<String, @Nullable Object> params = Asked.copyOf(c.params());
    params.putIfAbsent(name, value);
    return new PeerCase(c.loss(), c.id(), params, c.inputs(), c.dtype());
  }

  /** What MONAI's losses have in common; it ignores what makes no sense for a single channel. */
  record Monai(
      double above,
      double below,
      Overlap overlap,
      Pool pool,
      boolean background,
      Activation activation) {
    static Monai of(PeerCase c) {
      boolean single = channels(c) == 1;
      String name = c.text("activation", "none").toUpperCase(Locale.ROOT);
      Activation activation =
          switch (name) {
            case "NONE", "SIGMOID", "SOFTMAX" -> Activation.valueOf(name);
            default ->
                throw new PeerException(
                    c.loss() + ": activation must be none, sigmoid or softmax, got " + name);
          };
      return new Monai(
          c.number("smoothNr", 1e-5),
          c.number("smoothDr", 1e-5),
          c.flag("squaredPred", false)
              ? Overlap.SQUARED
              : c.flag("softLabel", false) ? Overlap.L1 : Overlap.PRODUCT,
          c.flag("batch", false) ? Pool.BATCH : Pool.ITEM,
          single || c.flag("includeBackground", true),
          single && activation == Activation.SOFTMAX ? Activation.NONE : activation);
    }
  }

  static int channels(PeerCase c) {
    Tensor input = c.input("input");
    if (input.rank() < 2) {
      throw new PeerException(c.loss() + ": input must have axes image and channel, got " + input);
    }
    return input.axis(1);
  }

  static Segmentation maps(PeerCase c) {
    Tensor input = c.input("input");
    Tensor target = c.input("target");
    int channels = channels(c);
    int rows = input.axis(0) * channels;
    int pixels = rows == 0 ? 1 : input.size() / rows;
    if (pixels == 0) {
      throw new PeerException(c.loss() + ": input must have pixels, got " + input);
    }
    Matrix prediction = Evaluated.matrix(c, input.data(), rows, pixels);
    if (c.flag("toOnehotY", false) && channels > 1) {
      return Segmentation.ofLabels(prediction, target.labels(), channels, Integer.MIN_VALUE);
    }
    if (!Arrays.equals(target.shape(), input.shape())) {
      throw new PeerException(
          c.loss() + ": target must have the shape of input, got " + target + " for " + input);
    }
    return Segmentation.of(prediction, Evaluated.matrix(c, target.data(), rows, pixels), channels);
  }

  /** MONAI's weights are of the channels that count, and of no single one. */
  static Doubles classWeights(PeerCase c, Monai m) {
    Doubles given = ClassRows.oneOrList(c, "classWeight");
    int counted = channels(c) - (m.background() ? 0 : 1);
    if (given.isEmpty() || counted == 1) {
      return Doubles.none();
    }
    if (given.size() > 1 && given.size() != counted) {
      throw new PeerException(
          c.loss() + ": classWeight must have " + counted + " entries, got " + given.size());
    }
    if (given.size() == 1 || m.background()) {
      return given;
    }
    double[] all = new double[counted + 1];
    System.arraycopy(given.toArray(), 0, all, 1, counted);
    return Doubles.of(all);
  }

  private static PeerResult dice(PeerCase c) {
    Monai m = Monai.of(c);
    Doubles weights = classWeights(c, m);
    RegionLoss loss =
        c.flag("jaccard", false)
            ? new SoftJaccard(
                m.above / 2,
                m.below / 2,
                m.overlap,
                m.pool,
                m.background,
                false,
                weights,
                m.activation)
            : new Dice(
                m.above, m.below, m.overlap, m.pool, m.background, false, weights, m.activation);
    Segmentation maps = maps(c);
    // The peer's view has axes image and channel even where there is a value for each channel
    // alone.
    int[] shape = new int[Math.max(2, c.input("input").rank())];
    Arrays.fill(shape, 1);
    int values = loss.valueCount(maps);
    shape[0] = m.pool == Pool.BATCH ? 1 : maps.items();
    shape[1] = shape[0] == 0 ? 0 : values / shape[0];
    return by(c, loss, maps, shape);
  }

  private static PeerResult tversky(PeerCase c) {
    Monai m = Monai.of(c);
    RegionLoss loss =
        new Tversky(
            c.number("alpha", 0.5),
            c.number("beta", 0.5),
            m.above,
            m.below,
            m.overlap,
            m.pool,
            m.background,
            false,
            Doubles.none(),
            m.activation);
    Segmentation maps = maps(c);
    int regions = loss.regions(maps);
    int[] shape = m.pool == Pool.BATCH ? new int[] {regions} : new int[] {maps.items(), regions};
    return by(c, loss, maps, shape);
  }

  private static PeerResult generalizedDice(PeerCase c) {
    Monai m = Monai.of(c);
    String weight = c.text("weightType", "square").toUpperCase(Locale.ROOT);
    if (Arrays.stream(GeneralizedDice.Weight.values()).noneMatch(w -> w.name().equals(weight))) {
      throw new PeerException(
          c.loss() + ": weightType must be square, simple or uniform, got " + weight);
    }
    RegionLoss loss =
        new GeneralizedDice(
            GeneralizedDice.Weight.valueOf(weight),
            m.above,
            m.below,
            m.overlap,
            m.pool,
            m.background,
            Doubles.none(),
            m.activation);
    Segmentation maps = maps(c);
    int[] shape = new int[Math.max(2, c.input("input").rank())];
    Arrays.fill(shape, 1);
    shape[0] = loss.valueCount(maps);
    return by(c, loss, maps, shape);
  }

  static PeerResult by(PeerCase c, RegionLoss loss, Segmentation maps, int[] shape) {
    return Structured.by(c, loss, maps, List.of("input"), shape, loss.valueCount(maps));
  }

  /** All numbers as one region, whatever their shape. */
  private static PeerResult whole(PeerCase c, RegionLoss loss) {
    Tensor input = c.input("input");
    Tensor target = c.input("target").broadcast(input.shape());
    Segmentation maps =
        Segmentation.of(
            Evaluated.matrix(c, input.data(), 1, input.size()),
            Evaluated.matrix(c, target.data(), 1, input.size()),
            1);
    return by(c, loss, maps, new int[0]);
  }

  private static RegionLoss ofEverything(double above, double below, Overlap overlap) {
    return new Dice(above, below, overlap, Pool.ALL, true, false, Doubles.none(), Activation.NONE);
  }

  /** Keras adds its epsilon below alone. */
  private static PeerResult kerasTversky(PeerCase c) {
    return whole(
        c,
        new Tversky(
            c.number("alpha", 0.5),
            c.number("beta", 0.5),
            0,
            1e-7,
            Overlap.PRODUCT,
            Pool.ALL,
            true,
            false,
            Doubles.none(),
            Activation.NONE));
  }

  /** {@code fromLogits} is softmax for several channels and the logistic function for one. */
  private static Activation logits(PeerCase c, boolean softmax) {
    return !c.flag("fromLogits", true)
        ? Activation.NONE
        : softmax && channels(c) > 1 ? Activation.SOFTMAX : Activation.SIGMOID;
  }

  private static Activation smpActivation(PeerCase c) {
    return logits(c, c.text("mode", "multiclass").equals("multiclass"));
  }

  private static RegionLoss smpDice(PeerCase c) {
    double smooth = c.number("smooth", 0);
    return new Dice(
        smooth, smooth, Overlap.PRODUCT, Pool.BATCH, true, true, Doubles.none(), smpActivation(c));
  }

  private static RegionLoss smpJaccard(PeerCase c) {
    double smooth = c.number("smooth", 0);
    return new SoftJaccard(
        smooth, smooth, Overlap.PRODUCT, Pool.BATCH, true, true, Doubles.none(), smpActivation(c));
  }

  private static RegionLoss smpTversky(PeerCase c) {
    double smooth = c.number("smooth", 0);
    return new FocalTversky(
        c.number("alpha", 0.5),
        c.number("beta", 0.5),
        c.number("gamma", 1),
        true,
        smooth,
        smooth,
        Pool.BATCH,
        true,
        true,
        Doubles.none(),
        smpActivation(c));
  }

  /** segmentation_models.pytorch: the mean over the classes of the batch as one image. */
  private static PeerResult smp(PeerCase c, RegionLoss loss) {
    return by(c.withReduction("mean"), loss, maps(c), new int[0]);
  }

  private static PeerResult optax(PeerCase c) {
    double smooth = c.number("smooth", 1);
    RegionLoss loss =
        new Tversky(
            c.number("alpha", 0.5),
            c.number("beta", 0.5),
            smooth,
            smooth,
            Overlap.PRODUCT,
            Pool.ITEM,
            channels(c) == 1 || !c.flag("ignoreBackground", false),
            false,
            Doubles.none(),
            logits(c, c.flag("applySoftmax", true)));
    Segmentation maps = maps(c);
    return by(c, loss, maps, new int[] {maps.items(), loss.regions(maps)});
  }
}
