package org.lossary.peers.translate;

import org.lossary.perceptual.NegativeContrast;

/** Structural similarity of torchmetrics and TensorFlow, and total variation of TensorFlow. */
final class ImageIndices {
  private ImageIndices() {}

  private static final String LAST = "channels are the last axis there, rows of their own here";
  private static final String MEAN = "elementwise_mean";
  private static final String POWERS = "(0.0448, 0.2856, 0.3001, 0.2363, 0.1333)";

  static void torchmetrics(Functions.Library library) {
    ImageFunctions.Names n =
        new ImageFunctions.Names(
            "preds", "target", "kernel_size", "sigma", "data_range", "k1", "k2");
    String rest = "reduction='elementwise_mean', data_range=None, k1=0.01, k2=0.03, ";
    String more = "return_full_image=False, return_contrast_sensitivity=False)";
    String data = "(preds, target)";
    String own = "gaussian_kernel=True, sigma=1.5, kernel_size=11, ";
    library
        .loss()
        .call("torchmetrics.image.StructuralSimilarityIndexMeasure(" + own + rest + more + data)
        .call(
            "torchmetrics.functional.image.structural_similarity_index_measure(preds, target, "
                + own
                + rest
                + more)
        .note(ImageFunctions.INDEX)
        .java(
            a -> {
              requireWindow(a);
              return ImageFunctions.index(
                  a, n, ImageFunctions.ssim(a, n, true, false), metricReduction(a));
            });
    String scales = rest + "betas=" + POWERS + ", normalize='relu')";
    library
        .loss()
        .call(
            "torchmetrics.image.MultiScaleStructuralSimilarityIndexMeasure(gaussian_kernel=True,"
                + " kernel_size=11, sigma=1.5, "
                + scales
                + data)
        .call(
            "torchmetrics.functional.image.multiscale_structural_similarity_index_measure(preds,"
                + " target, "
                + own
                + scales)
        .note(ImageFunctions.INDEX)
        .note("means are taken over all channels before they are multiplied, as there")
        .java(
            a -> {
              requireWindow(a);
              NegativeContrast negative =
                  a.choice("normalize", "relu", "simple").equals("relu")
                      ? NegativeContrast.ZERO
                      : NegativeContrast.SHIFTED;
              LossCall loss = ImageFunctions.scales(a, n, a.numbers("betas"), negative, false);
              return ImageFunctions.index(a, n, loss, metricReduction(a));
            });
  }

  private static String metricReduction(Arguments a) {
    String reduction = a.choice("reduction", MEAN, "none");
    return !a.around().isEmpty() ? a.around() : reduction.equals(MEAN) ? "mean" : "none";
  }

  /** A Gaussian window is as large as sigma makes it there, whatever kernel_size is. */
  private static void requireWindow(Arguments a) {
    if (!a.flag("gaussian_kernel")) {
      throw a.bad("gaussian_kernel", "must be True");
    }
    int size = (int) (3.5 * a.known("sigma") + 0.5) * 2 + 1;
    if (!a.integer("kernel_size").equals(size)) {
      throw a.bad(
          "kernel_size", "must be " + size + ", which sigma makes of it there whatever is given");
    }
  }

  static void tensorflow(Functions.Library library) {
    ImageFunctions.Names n =
        new ImageFunctions.Names(
            "img1", "img2", "filter_size", "filter_sigma", "max_val", "k1", "k2");
    String rest = "filter_size=11, filter_sigma=1.5, k1=0.01, k2=0.03";
    library
        .loss()
        .call("tf.image.ssim(img1, img2, max_val, " + rest + ", return_index_map=False)")
        .note(ImageFunctions.INDEX)
        .note(LAST)
        .java(
            a ->
                ImageFunctions.index(
                    a, n, ImageFunctions.ssim(a, n, true, false), a.reduction("none")));
    library
        .loss()
        .call(
            "tf.image.ssim_multiscale(img1, img2, max_val, power_factors="
                + POWERS
                + ", "
                + rest
                + ")")
        .note(ImageFunctions.INDEX)
        .note(LAST)
        .note(ImageFunctions.ODD)
        .java(
            a ->
                ImageFunctions.index(
                    a,
                    n,
                    ImageFunctions.scales(
                        a, n, a.numbers("power_factors"), NegativeContrast.ZERO, true),
                    a.reduction("none")));
    library
        .loss()
        .call("tf.image.total_variation(images, name=None)")
        .note(LAST)
        .java(
            a -> {
              a.ignore("name");
              return KorniaFunctions.variation(a, "images", false, a.reduction("none"));
            });
  }
}
