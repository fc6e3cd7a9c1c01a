package org.lossary.peers.translate;

import org.lossary.Doubles;
import org.lossary.perceptual.Border;
import org.lossary.perceptual.Smoothness;
import org.lossary.segmentation.Activation;
import org.lossary.segmentation.LovaszClasses;
import org.lossary.segmentation.Pool;

/** Losses of kornia. */
final class KorniaFunctions {
  private static final String LOSSES = "kornia.losses.";

  private KorniaFunctions() {}

  static void register(Functions.Library kornia) {
    images(kornia);
    robust(kornia, "Charbonnier", "charbonnier", "pseudoHuber", 1.0);
    robust(kornia, "Cauchy", "cauchy", "cauchy", Math.sqrt(2));
    robust(kornia, "GemanMcclure", "geman_mcclure", "gemanMcclure", 2.0);
    robust(kornia, "Welsch", "welsch", "welsch", Math.sqrt(2));
    String focal =
        ", gamma=2.0, reduction='none', pos_weight=None, weight=None, ignore_index=-100)";
    kornia
        .loss()
        .call(LOSSES + "BinaryFocalLossWithLogits(alpha" + focal + "(pred, target)")
        .call(LOSSES + "binary_focal_loss_with_logits(pred, target, alpha=0.25" + focal)
        .note("alpha None is -1 here")
        .note("pixels to be ignored count 0 there, and in the mean: leave them out or give weights")
        .java(
            a -> {
              a.ignore("ignore_index");
              return Forms.elements(
                  a,
                  LossCall.of("focal")
                      .with("gamma", a.number("gamma"))
                      .with("alpha", a.has("alpha") ? a.number("alpha") : (Object) (-1.0)),
                  "pred",
                  "target");
            });
    String dice = "average='micro', eps=1e-08, weight=None, ignore_index=-100)";
    kornia
        .loss()
        .call(LOSSES + "DiceLoss(" + dice + "(pred, target)")
        .call(LOSSES + "dice_loss(pred, target, " + dice)
        .note("takes the softmax of scores; 'micro' is one region of all classes of an image")
        .java(KorniaFunctions::dice);
    kornia
        .loss()
        .call(LOSSES + "TverskyLoss(alpha, beta, eps=1e-08, ignore_index=-100)(pred, target)")
        .call(LOSSES + "tversky_loss(pred, target, alpha, beta, eps=1e-08, ignore_index=-100)")
        .note("takes the softmax of scores; one region of all classes of an image")
        .java(KorniaFunctions::tversky);
    String classes = "gamma=2.0, reduction='none', weight=None, ignore_index=-100)";
    kornia
        .loss()
        .call(LOSSES + "FocalLoss(alpha, " + classes + "(pred, target)")
        .call(LOSSES + "focal_loss(pred, target, alpha, " + classes)
        .note(
            "alpha weighs every class but the first, which gets 1 - alpha; the mean divides by"
                + " the classes too")
        .note("versions before 0.7 had alpha for all classes, and a mean over pixels")
        .java(KorniaFunctions::focal);
    kornia
        .loss()
        .call(LOSSES + "LovaszSoftmaxLoss(weight=None)(pred, target)")
        .call(LOSSES + "lovasz_softmax_loss(pred, target, weight=None)")
        .note("classes that an image does not have count as well, as there")
        .note("older versions took the number of a class for the truth of every class")
        .java(
            a ->
                Forms.structured(
                    LossCall.of("lovaszSoftmax")
                        .with("classes", LovaszClasses.ALL)
                        .with("activation", Activation.SOFTMAX),
                    "Segmentation",
                    labelled(a),
                    "",
                    "mean"));
    kornia
        .loss()
        .call(LOSSES + "LovaszHingeLoss()(pred, target)")
        .call(LOSSES + "lovasz_hinge_loss(pred, target)")
        .java(
            a ->
                Forms.structured(
                    LossCall.of("lovaszHinge"),
                    "Segmentation",
                    "Segmentation.of(Matrix.of(%s, %s, %s), Matrix.of(%s, images, pixels), 1)"
                        .formatted(
                            a.data("pred", Forms.NUMBERS, "scores, one a pixel, image after image"),
                            a.size("images", "how many images there are"),
                            a.size("pixels", "pixels of an image"),
                            a.data("target", Forms.NUMBERS, "0 or 1 for each pixel")),
                    "",
                    "mean"));
  }

  private static String labelled(Arguments a) {
    return "Segmentation.ofLabels(Matrix.of(%s, %s, %s), %s, %s)"
        .formatted(
            a.data("pred", Forms.NUMBERS, "images, channels, then space"),
            a.size("maps", "images times channels"),
            a.size("pixels", "numbers of a channel"),
            a.data("target", "int[]", "the class of each pixel, image after image"),
            a.size("channels", "channels of an image"));
  }

  private static void images(Functions.Library kornia) {
    String ssim = "window_size, max_val=1.0, eps=1e-12, reduction='mean', padding='same')";
    kornia
        .loss()
        .call(LOSSES + "SSIMLoss(" + ssim + "(img1, img2)")
        .call(LOSSES + "ssim_loss(img1, img2, " + ssim)
        .note("half of 1 less the similarity, as there; sigma is 1.5")
        .note("eps is added to a denominator there, which shows where images are dark and even")
        .java(
            a -> {
              a.ignore("eps");
              boolean same = a.choice("padding", "same", "valid").equals("same");
              LossCall loss =
                  LossCall.of("ssim")
                      .with("size", a.integer("window_size"))
                      .with("dataRange", a.number("max_val"))
                      .with("border", same ? Border.REFLECTED : Border.VALID);
              String pairs = ImageFunctions.pairs(a, "img1", "img2");
              return Forms.structured(loss, "ImagePairs", pairs, "", a.reduction("mean"))
                  .with("double loss = ", "double loss = 0.5 * ");
            });
    String image = "the sum of absolute differences of each image";
    kornia
        .loss()
        .call(LOSSES + "TotalVariation(reduction='sum')(img)")
        .call(LOSSES + "total_variation(img, reduction='sum')")
        .note(image + "; 'mean' is the mean across plus the mean down")
        .java(
            a -> {
              boolean average = a.choice("reduction", "sum", "mean").equals("mean");
              String around = a.around();
              return variation(a, "img", average, around.isEmpty() ? "none" : around);
            });
    new Functions.Library("torchmetrics")
        .loss()
        .call("torchmetrics.image.TotalVariation(reduction='sum')(img)")
        .call("torchmetrics.functional.image.total_variation(img, reduction='sum')")
        .note(image)
        .java(a -> variation(a, "img", false, a.reduction("sum", "mean", "none")));
  }

  /** Absolute differences of neighbours. */
  static Code variation(Arguments a, String name, boolean average, String reduction) {
    LossCall loss = LossCall.of("totalVariation").with("average", average);
    return variation(a, name, loss, reduction);
  }

  /** That of piqa, whose norms have names. */
  static Code named(Arguments a) {
    boolean absolute = a.choice("norm", "L1", "L2_squared").equals("L1");
    LossCall loss =
        LossCall.of("totalVariation")
            .with("form", absolute ? Smoothness.ANISOTROPIC : Smoothness.SQUARED);
    return variation(a, "x", loss, a.reduction("mean", "sum", "none"));
  }

  private static Code variation(Arguments a, String name, LossCall loss, String reduction) {
    String height = a.size("height", "rows of pixels");
    String width = a.size("width", "pixels in a row");
    String inputs =
        "Images.of(Matrix.of(%s, %s, %s * %s), %s, %s, %s)"
            .formatted(
                a.data(name, Forms.NUMBERS, "images, channels, then pixels"),
                a.size("maps", "images times channels"),
                height,
                width,
                a.size("channels", "channels of an image"),
                height,
                width);
    return Forms.structured(
        loss,
        "Images",
        inputs,
        reduction.equals("none") ? a.size("images", "how many images there are") : "",
        reduction);
  }

  private static void robust(
      Functions.Library kornia, String type, String function, String factory, double scale) {
    kornia
        .loss()
        .call(LOSSES + type + "Loss(reduction='none')(img1, img2)")
        .call(LOSSES + function + "_loss(img1, img2, reduction='none')")
        .java(a -> Forms.elements(a, LossCall.of(factory, scale), "img1", "img2"));
  }

  private static Code dice(Arguments a) {
    a.ignore("ignore_index");
    boolean micro = a.choice("average", "micro", "macro").equals("micro");
    String inputs = labelled(a);
    // Images of one size have one denominator: the mean over them is that of their common region.
    Object eps =
        micro ? new LossCall.Symbol("maps / channels * " + a.number("eps")) : a.number("eps");
    LossCall loss =
        LossCall.of("dice")
            .with("smoothNumerator", 0.0)
            .with("smoothDenominator", eps)
            .with("pool", micro ? Pool.ALL : Pool.ITEM)
            .with("activation", Activation.SOFTMAX);
    return Forms.structured(loss, "Segmentation", inputs, "", "mean");
  }

  /** Each image has as many pixels: if alpha and beta add up to 1 it has one denominator. */
  private static Code tversky(Arguments a) {
    double alpha = a.known("alpha");
    if (Math.abs(alpha + a.known("beta") - 1) > 1e-12) {
      throw a.bad(
          "beta",
          "must be 1 - alpha: else take the softmax first and give Losses.tversky() all classes of"
              + " an image as one channel");
    }
    a.ignore("ignore_index");
    LossCall loss =
        LossCall.of("tversky")
            .with("alpha", alpha)
            .with("beta", a.known("beta"))
            .with("smoothNumerator", 0.0)
            .with("smoothDenominator", new LossCall.Symbol("maps / channels * " + a.number("eps")))
            .with("pool", Pool.ALL)
            .with("activation", Activation.SOFTMAX);
    return Forms.structured(loss, "Segmentation", labelled(a), "", "mean");
  }

  private static Code focal(Arguments a) {
    String reduction = a.reduction("mean", "sum", "none");
    if (reduction.equals("none")) {
      throw a.bad("reduction", "must be 'mean' or 'sum': there is a number for each pixel here");
    }
    boolean weighted = a.has("alpha");
    Object weights = a.numbers("weight");
    LossCall loss =
        LossCall.of("focalSoftmax")
            .with("gamma", a.number("gamma"))
            .with("alpha", weighted ? new LossCall.Symbol("Doubles.of(factors)") : weights);
    String p = a.data("pred", Forms.NUMBERS, "N x C x space, the classes moved to the last axis");
    String t = a.data("target", "int[]", "the class of each pixel");
    String batch = "Batch.ofLabels(" + Forms.matrix(a, p, "classes") + ", " + t + ")";
    a.ignore("ignore_index");
    a.note("pixels to be ignored count 0 there, and in the mean: leave them out or give weights");
    Code code = Forms.supervised(loss, batch, "rows", reduction);
    code =
        reduction.equals("mean")
            ? code.with("double loss = ", "double loss = 1.0 / classes * ")
            : code;
    if (!weighted) {
      return code;
    }
    String alpha = a.number("alpha").toString();
    return weights instanceof Doubles d && d.isEmpty()
        ? code.after(
            "double[] factors = new double[classes];",
            "Arrays.fill(factors, %s);".formatted(alpha),
            "factors[0] = 1 - %s;".formatted(alpha))
        : code.after(
            "double[] factors = new double[classes];",
            "for (int i = 0; i < classes; i++) { factors[i] = (i == 0 ? 1 - %s : %s) * %s; }"
                .formatted(alpha, alpha, FocalFunctions.weight(weights, "i")));
  }
}
