package org.lossary.peers.translate;

import org.lossary.Doubles;
import org.lossary.segmentation.Activation;
import org.lossary.segmentation.Overlap;
import org.lossary.segmentation.Pool;

/** MONAI's sums of a Dice loss and a loss of pixels, and its losses of two views. */
final class MonaiSums {
  private static final String HEAD =
      "include_background=True, to_onehot_y=False, sigmoid=False, softmax=False, other_act=None,"
          + " squared_pred=False, jaccard=False, reduction='mean', smooth_nr=1e-05, smooth_dr=1e-05,"
          + " batch=False, ";

  private MonaiSums() {}

  static void register(Functions.Library monai) {
    monai
        .loss("dice_ce")
        .call(
            "monai.losses.DiceCELoss("
                + HEAD
                + "weight=None, lambda_dice=1.0, lambda_ce=1.0, label_smoothing=0.0)(input, target)")
        .note("the cross-entropy takes the softmax of all channels whatever the activation")
        .java(MonaiSums::crossEntropy);
    monai
        .loss("dice_focal")
        .call(
            "monai.losses.DiceFocalLoss("
                + HEAD
                + "gamma=2.0, weight=None, lambda_dice=1.0, lambda_focal=1.0, alpha=None)(input,"
                + " target)")
        .note("the focal term takes the logistic function of each channel whatever the activation")
        .java(MonaiSums::focal);
    monai
        .loss("nt_xent_monai")
        .call("monai.losses.ContrastiveLoss(temperature=0.5, batch_size=-1)(input, target)")
        .java(
            a -> {
              a.ignore("batch_size");
              String inputs = "LabelledEmbeddings.views(" + views(a) + ")";
              return MetricInputs.code(
                  LossCall.of("ntXent").with("temperature", a.number("temperature")),
                  inputs,
                  false);
            });
    monai
        .loss("barlow_twins")
        .call("monai.losses.BarlowTwinsLoss(lambd=0.005)(input, target)")
        .note("1e-6 is added to deviations, and products are divided by the batch, as there")
        .java(
            a ->
                Forms.structured(
                    LossCall.of("barlowTwins").with("lambda", a.number("lambd")),
                    "EmbeddingPairs",
                    "EmbeddingPairs.of(" + views(a) + ")",
                    "",
                    "mean"));
  }

  private static String views(Arguments a) {
    return MetricInputs.rows(a, "input", "one view of each thing, row by row")
        + ", "
        + MetricInputs.rows(a, "target", "the other view of each, in the same order");
  }

  /** What both sums have of the Dice loss. */
  private record Part(
      boolean jaccard,
      Object above,
      Object below,
      Overlap overlap,
      Pool pool,
      boolean background,
      Activation activation,
      String counted,
      boolean sum) {

    static Part of(Arguments a) {
      boolean jaccard = a.flag("jaccard");
      if (jaccard) {
        a.note("MONAI's smoothing counts half with jaccard");
      }
      boolean background = MonaiFunctions.background(a);
      boolean sum = a.reduction("mean", "sum").equals("sum");
      if (sum) {
        a.note("MONAI's sum adds up what its mean divides by: the factors");
      }
      return new Part(
          jaccard,
          jaccard ? (Object) Decimals.over(a.known("smooth_nr"), 2) : a.number("smooth_nr"),
          jaccard ? (Object) Decimals.over(a.known("smooth_dr"), 2) : a.number("smooth_dr"),
          a.flag("squared_pred") ? Overlap.SQUARED : Overlap.PRODUCT,
          MonaiFunctions.pool(a),
          background,
          MonaiFunctions.activation(a),
          background ? "channels" : "(channels - 1)",
          sum);
    }

    /** The factor of the Dice loss. */
    Object dice(Arguments a) {
      return factor(a.number("lambda_dice"), sum, counted);
    }

    /** A factor of a loss of pixels, of which the sum has as many as there are in a region. */
    Object pixels(Object lambda, String itemsOfOne) {
      return factor(lambda, sum, pool == Pool.ITEM ? itemsOfOne : itemsOfOne + " * items");
    }
  }

  private static Object factor(Object lambda, boolean sum, String times) {
    return sum ? (Object) new LossCall.Symbol(lambda + " * " + times) : lambda;
  }

  private static Code crossEntropy(Arguments a) {
    Part part = Part.of(a);
    Object weights = a.numbers("weight");
    boolean weighted = !(weights instanceof Doubles d && d.isEmpty());
    if (part.sum && weighted && a.flag("to_onehot_y")) {
      throw a.bad("weight", "has no counterpart together with reduction='sum' and to_onehot_y");
    }
    if (weighted) {
      a.note(
          "MONAI takes the weight of a single channel for its positive term: use a loss of each");
    }
    Code code =
        MonaiFunctions.regions(
            a,
            LossCall.of("diceCrossEntropy")
                .with("lambdaDice", part.dice(a))
                .with("lambdaCe", part.pixels(a.number("lambda_ce"), "pixels"))
                .with("labelSmoothing", a.number("label_smoothing"))
                .with("jaccard", part.jaccard)
                .with("smoothNumerator", part.above)
                .with("smoothDenominator", part.below)
                .with("overlap", part.overlap)
                .with("pool", part.pool)
                .with("background", part.background)
                .with("classWeights", weights)
                .with("activation", part.activation));
    return sized(a, part, code);
  }

  private static Code focal(Arguments a) {
    Part part = Part.of(a);
    Object alpha = a.has("alpha") ? a.number("alpha") : (Object) (-1.0);
    Code code =
        MonaiFunctions.regions(
            a,
            LossCall.of("diceFocal")
                .with("lambdaDice", part.dice(a))
                .with("lambdaFocal", part.pixels(a.number("lambda_focal"), part.counted))
                .with("gamma", a.number("gamma"))
                .with("alpha", alpha)
                .with("jaccard", part.jaccard)
                .with("smoothNumerator", part.above)
                .with("smoothDenominator", part.below)
                .with("overlap", part.overlap)
                .with("pool", part.pool)
                .with("background", part.background)
                .with("classWeights", MonaiFunctions.weights(a, part.background))
                .with("activation", part.activation));
    if (part.sum) {
      a.note("the sum of the focal term first takes the mean over the axes of space");
    }
    return sized(a, part, code);
  }

  /** With the number of images, if a factor has it. */
  private static Code sized(Arguments a, Part part, Code code) {
    return part.sum && part.pool == Pool.BATCH
        ? code.after("int items = " + a.size("maps", "") + " / channels;")
        : code;
  }
}
