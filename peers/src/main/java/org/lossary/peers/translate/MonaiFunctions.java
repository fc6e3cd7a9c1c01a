package org.lossary.peers.translate;

import java.util.Locale;
import org.lossary.Doubles;
import org.lossary.segmentation.Activation;
import org.lossary.segmentation.GeneralizedDice;
import org.lossary.segmentation.Overlap;
import org.lossary.segmentation.Pool;

/** Losses of MONAI: of regions, and of critics of patches. */
final class MonaiFunctions {
  private static final String HEAD =
      "include_background=True, to_onehot_y=False, sigmoid=False, softmax=False, other_act=None, ";
  private static final String TAIL =
      "reduction='mean', smooth_nr=1e-05, smooth_dr=1e-05, batch=False";
  private static final String[] REDUCTIONS = {"mean", "sum", "none"};

  private MonaiFunctions() {}

  static void register(Functions.Library monai) {
    monai
        .loss("dice", "dice_soft_label")
        .call(
            "monai.losses.DiceLoss("
                + HEAD
                + "squared_pred=False, jaccard=False, "
                + TAIL
                + ", weight=None, soft_label=False)(input, target)")
        .note("one loss for each image and channel; the mean is over these")
        .java(MonaiFunctions::dice);
    monai
        .loss("tversky")
        .call(
            "monai.losses.TverskyLoss("
                + HEAD
                + "alpha=0.5, beta=0.5, "
                + TAIL
                + ", soft_label=False)(input, target)")
        .note("alpha weighs false positives, beta false negatives")
        .java(MonaiFunctions::tversky);
    monai
        .loss("generalized_dice")
        .call(
            "monai.losses.GeneralizedDiceLoss(include_background=True, to_onehot_y=False,"
                + " sigmoid=False, softmax=False, other_act=None, w_type='square', "
                + TAIL
                + ", soft_label=False)(input, target)")
        .note("an absent class has the largest finite weight, as there")
        .java(MonaiFunctions::generalized);
    FocalFunctions.register(monai);
    monai
        .loss("gan_patch_monai")
        .call(
            "monai.losses.PatchAdversarialLoss(reduction='mean', criterion='least_squares',"
                + " target_is_real=True, for_discriminator=True)(scores)")
        .note("one term, of real or of generated scores; the hinge comes after tanh there")
        .java(MonaiFunctions::patch);
  }

  static Activation activation(Arguments a) {
    a.has("to_onehot_y");
    if (a.flag("to_onehot_y")) {
      a.note("labels: Segmentation.ofLabels(prediction, labels, channels) instead of one-hot");
    }
    boolean sigmoid = a.flag("sigmoid");
    boolean softmax = a.flag("softmax");
    if (sigmoid && softmax) {
      throw a.bad("softmax", "cannot be True together with sigmoid");
    }
    if (softmax) {
      a.note("MONAI ignores a softmax over one channel: use Activation.NONE there");
    }
    return sigmoid ? Activation.SIGMOID : softmax ? Activation.SOFTMAX : Activation.NONE;
  }

  static Pool pool(Arguments a) {
    return a.flag("batch") ? Pool.BATCH : Pool.ITEM;
  }

  static boolean background(Arguments a) {
    boolean background = a.flag("include_background");
    if (!background) {
      a.note("MONAI counts a single channel in any case: background must be true for one");
    }
    return background;
  }

  /** MONAI's weights are of the channels that count. */
  static Object weights(Arguments a, boolean background) {
    Object weights = a.numbers("weight");
    if (weights instanceof Doubles d && d.size() > 1 && !background) {
      double[] all = new double[d.size() + 1];
      System.arraycopy(d.toArray(), 0, all, 1, d.size());
      return Doubles.of(all);
    }
    if (weights instanceof LossCall.Symbol && !background) {
      a.note("weights need a 0 in front for the background, which they leave out there");
    }
    return weights;
  }

  private static Code dice(Arguments a) {
    boolean background = background(a);
    boolean jaccard = a.flag("jaccard");
    Overlap overlap =
        a.flag("squared_pred")
            ? Overlap.SQUARED
            : a.flag("soft_label") ? Overlap.L1 : Overlap.PRODUCT;
    Object above = a.number("smooth_nr");
    Object below = a.number("smooth_dr");
    if (jaccard) {
      a.note("MONAI's smoothing counts half with jaccard");
      above = Decimals.over(a.known("smooth_nr"), 2);
      below = Decimals.over(a.known("smooth_dr"), 2);
    }
    return regions(
        a,
        LossCall.of(jaccard ? "softJaccard" : "dice")
            .with("smoothNumerator", above)
            .with("smoothDenominator", below)
            .with("overlap", overlap)
            .with("pool", pool(a))
            .with("background", background)
            .with("classWeights", weights(a, background))
            .with("activation", activation(a)));
  }

  private static Code tversky(Arguments a) {
    return regions(
        a,
        LossCall.of("tversky")
            .with("alpha", a.number("alpha"))
            .with("beta", a.number("beta"))
            .with("smoothNumerator", a.number("smooth_nr"))
            .with("smoothDenominator", a.number("smooth_dr"))
            .with("overlap", a.flag("soft_label") ? Overlap.L1 : Overlap.PRODUCT)
            .with("pool", pool(a))
            .with("background", background(a))
            .with("activation", activation(a)));
  }

  private static Code generalized(Arguments a) {
    String weight = a.choice("w_type", "square", "simple", "uniform");
    return regions(
        a,
        LossCall.of("generalizedDice")
            .with("weight", GeneralizedDice.Weight.valueOf(weight.toUpperCase(Locale.ROOT)))
            .with("smoothNumerator", a.number("smooth_nr"))
            .with("smoothDenominator", a.number("smooth_dr"))
            .with("overlap", a.flag("soft_label") ? Overlap.L1 : Overlap.PRODUCT)
            .with("pool", pool(a))
            .with("background", background(a))
            .with("activation", activation(a)));
  }

  static Code regions(Arguments a, LossCall loss) {
    String p = a.data("input", Forms.NUMBERS, "images, channels, then space");
    String t = a.data("target", Forms.NUMBERS, "targets, one for each prediction");
    String maps = a.size("maps", "images times channels");
    String pixels = a.size("pixels", "numbers of a channel");
    String inputs =
        "Segmentation.of(Matrix.of(%s, %s, %s), Matrix.of(%s, %s, %s), %s)"
            .formatted(
                p, maps, pixels, t, maps, pixels, a.size("channels", "channels of an image"));
    String reduction = a.reduction(REDUCTIONS);
    if (!reduction.equals("none")) {
      return Forms.structured(loss, "Segmentation", inputs, "", reduction);
    }
    return Forms.structured(loss, "Segmentation", "inputs", "function.valueCount(inputs)", "none")
        .with(loss + ".values(", "function.values(")
        .after("Segmentation inputs = " + inputs + ";", "var function = " + loss + ";");
  }

  private static Code patch(Arguments a) {
    String criterion = a.choice("criterion", "least_squares", "bce", "hinge");
    boolean critic = a.flag("for_discriminator");
    boolean real = a.flag("target_is_real") || !critic;
    LossCall loss =
        switch (criterion) {
          case "bce" -> LossCall.of("nonSaturatingGan");
          case "hinge" -> LossCall.of("hingeGan").with("squash", true);
          default -> LossCall.of("leastSquaresGan").with("factor", 1.0);
        };
    String scores = a.data("scores", Forms.NUMBERS, "scores of patches");
    return Forms.structured(
        loss,
        "CriticScores",
        "CriticScores." + (real ? "ofReal" : "ofFake") + "(Matrix.of(" + scores + "))",
        "",
        a.reduction("mean", "sum"));
  }
}
