package org.lossary.peers.translate;

import org.lossary.perceptual.Border;
import org.lossary.segmentation.Activation;

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
    String focal = "alpha, gamma=2.0, reduction='none', pos_weight=None, weight=None)";
    kornia
        .loss()
        .call(LOSSES + "BinaryFocalLossWithLogits(" + focal + "(pred, target)")
        .call(LOSSES + "binary_focal_loss_with_logits(pred, target, " + focal)
        .note("alpha None is -1 here")
        .java(
            a ->
                Forms.elements(
                    a,
                    LossCall.of("focal")
                        .with("gamma", a.number("gamma"))
                        .with("alpha", a.has("alpha") ? a.number("alpha") : (Object) (-1.0)),
                    "pred",
                    "target"));
    String dice = "average='micro', eps=1e-08, weight=None, ignore_index=-100)";
    kornia
        .loss()
        .call(LOSSES + "DiceLoss(" + dice + "(pred, target)")
        .call(LOSSES + "dice_loss(pred, target, " + dice)
        .note("takes the softmax of scores; one region for each image and class")
        .java(KorniaFunctions::dice);
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
        LossCall.of("totalVariation").with("average", average),
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
    if (!a.choice("average", "micro", "macro").equals("macro")) {
      throw a.bad(
          "average", "must be 'macro': a region of all classes of one image has no counterpart");
    }
    LossCall loss =
        LossCall.of("dice")
            .with("smoothNumerator", 0.0)
            .with("smoothDenominator", a.number("eps"))
            .with("activation", Activation.SOFTMAX);
    String inputs =
        "Segmentation.ofLabels(Matrix.of(%s, %s, %s), %s, %s)"
            .formatted(
                a.data("pred", Forms.NUMBERS, "images, channels, then space"),
                a.size("maps", "images times channels"),
                a.size("pixels", "numbers of a channel"),
                a.data("target", "int[]", "the class of each pixel, image after image"),
                a.size("channels", "channels of an image"));
    return Forms.structured(loss, "Segmentation", inputs, "", "mean");
  }
}
