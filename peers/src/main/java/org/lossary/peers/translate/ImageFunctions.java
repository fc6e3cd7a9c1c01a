package org.lossary.peers.translate;

import org.lossary.Doubles;
import org.lossary.perceptual.NegativeContrast;
import org.lossary.perceptual.WindowShape;

/** Structural similarity of images, by many libraries. They return the similarity itself. */
final class ImageFunctions {
  static final String INDEX = "the similarity: 1 less the loss";
  private static final Doubles SCALES = Doubles.of(0.0448, 0.2856, 0.3001, 0.2363, 0.1333);
  static final String ODD =
      "sides that are odd at some scale are filled up there, cut off here: another number for these";

  /** Names of the parameters of a library. */
  record Names(String x, String y, String size, String sigma, String range, String k1, String k2) {}

  private ImageFunctions() {}

  static void register() {
    msssim(new Functions.Library("pytorch-msssim"));
    ImageIndices.torchmetrics(new Functions.Library("torchmetrics"));
    ImageIndices.tensorflow(new Functions.Library("TensorFlow"));
    piqa(new Functions.Library("piqa"));
    Names skimage = new Names("im1", "im2", "win_size", "sigma", "data_range", "K1", "K2");
    new Functions.Library("scikit-image")
        .loss()
        .call(
            "skimage.metrics.structural_similarity(im1, im2, win_size=None, gradient=False,"
                + " data_range=None, channel_axis=None, gaussian_weights=False, full=False,"
                + " use_sample_covariance=True, sigma=1.5, K1=0.01, K2=0.03)")
        .note(INDEX)
        .java(a -> skimage(a, skimage));
    Names monai =
        new Names("input", "target", "win_size", "kernel_sigma", "data_range", "k1", "k2");
    new Functions.Library("MONAI")
        .loss()
        .call(
            "monai.losses.SSIMLoss(spatial_dims, data_range=1.0, kernel_type='gaussian',"
                + " win_size=11, kernel_sigma=1.5, k1=0.01, k2=0.03, reduction='mean')(input,"
                + " target)")
        .java(
            a -> {
              if (a.known("spatial_dims") != 2) {
                throw a.bad("spatial_dims", "must be 2");
              }
              boolean gauss = a.choice("kernel_type", "gaussian", "uniform").equals("gaussian");
              if (!gauss) {
                a.ignore("kernel_sigma");
              }
              String reduction = a.reduction("mean", "sum", "none");
              return Forms.structured(
                  ssim(a, monai, gauss, false), "ImagePairs", pairs(a, monai), "images", reduction);
            });
  }

  private static void piqa(Functions.Library library) {
    Names n = new Names("x", "y", "window_size", "sigma", "value_range", "k1", "k2");
    String head = "(window_size=11, sigma=1.5, n_channels=3, ";
    String tail = "reduction='mean', padding=False, value_range=1.0, k1=0.01, k2=0.03)(x, y)";
    library
        .loss()
        .call("piqa.SSIM" + head + tail)
        .note(INDEX)
        .java(
            a -> {
              a.ignore("n_channels");
              return index(a, n, ssim(a, n, true, false), a.reduction("mean", "sum", "none"));
            });
    library
        .loss()
        .call("piqa.MS_SSIM" + head + "weights=None, " + tail)
        .note(INDEX)
        .note(ODD)
        .java(
            a -> {
              a.ignore("n_channels");
              Object weights = a.has("weights") ? a.numbers("weights") : SCALES;
              LossCall loss = scales(a, n, weights, NegativeContrast.ZERO, true);
              return index(a, n, loss, a.reduction("mean", "sum", "none"));
            });
    library
        .loss()
        .call("piqa.TV(reduction='mean', norm='L1')(x)")
        .note("norm 'L2' is the root of 'L2_squared' of each image")
        .java(KorniaFunctions::named);
  }

  private static LossCall windowed(LossCall loss, Arguments a, Names n, boolean gauss) {
    return loss.with("window", gauss ? WindowShape.GAUSSIAN : WindowShape.UNIFORM)
        .with("size", a.integer(n.size))
        .with("sigma", gauss ? a.number(n.sigma) : (Object) 1.5)
        .with("dataRange", range(a, n))
        .with("k1", constant(a, n.k1, 0))
        .with("k2", constant(a, n.k2, 1));
  }

  private static Object range(Arguments a, Names n) {
    if (!a.has(n.range)) {
      throw a.bad(n.range, "must be given: else it is taken from the data of each batch");
    }
    return a.number(n.range);
  }

  /** k1 and k2, which may be one pair K. */
  private static Object constant(Arguments a, String name, int at) {
    if (!name.equals("K")) {
      return a.number(name);
    }
    if (a.numbers("K") instanceof Doubles d && d.size() == 2) {
      return d.get(at);
    }
    throw a.bad("K", "must be two numbers");
  }

  static LossCall ssim(Arguments a, Names n, boolean gauss, boolean sample) {
    return windowed(LossCall.of("ssim"), a, n, gauss).with("sampleCovariance", sample);
  }

  static LossCall scales(
      Arguments a, Names n, Object weights, NegativeContrast negative, boolean byChannel) {
    return windowed(LossCall.of("msSsim"), a, n, true)
        .with("weights", weights)
        .with("negative", negative)
        .with("byChannel", byChannel);
  }

  static String pairs(Arguments a, String x, String y) {
    String maps = a.size("maps", "images times channels");
    String height = a.size("height", "rows of pixels");
    String width = a.size("width", "pixels in a row");
    return "ImagePairs.of(Matrix.of(%s, %s, %s * %s), Matrix.of(%s, %s, %s * %s), %s, %s, %s)"
        .formatted(
            a.data(x, Forms.NUMBERS, "images, channels, then pixels"),
            maps,
            height,
            width,
            a.data(y, Forms.NUMBERS, "images, channels, then pixels"),
            maps,
            height,
            width,
            a.size("channels", "channels of an image"),
            height,
            width);
  }

  private static String pairs(Arguments a, Names n) {
    return pairs(a, n.x, n.y);
  }

  /** The similarity, of all images or of each. */
  static Code index(Arguments a, Names n, LossCall loss, String reduction) {
    boolean each = reduction.equals("none");
    boolean sum = reduction.equals("sum");
    String images = each || sum ? a.size("images", "how many images there are") : "";
    Code code = Forms.structured(loss, "ImagePairs", pairs(a, n), images, reduction);
    return each
        ? code.with("losses", "similarities")
            .then(
                "for (int i = 0; i < similarities.length; i++) { similarities[i] = 1 -"
                    + " similarities[i]; }")
            .named("similarities")
        : code.with("double loss = ", "double similarity = " + (sum ? images : "1") + " - ")
            .named("similarity");
  }

  private static void msssim(Functions.Library library) {
    Names n = new Names("X", "Y", "win_size", "win_sigma", "data_range", "K", "K");
    String head = "data_range=255, size_average=True, win_size=11, win_sigma=1.5, ";
    String tail = "K=(0.01, 0.03), nonnegative_ssim=False)";
    library
        .loss()
        .call("pytorch_msssim.SSIM(" + head + "channel=3, spatial_dims=2, " + tail + "(X, Y)")
        .call("pytorch_msssim.ssim(X, Y, " + head + "win=None, " + tail)
        .note(INDEX)
        .java(
            a -> {
              a.ignore("channel");
              return index(a, n, ssim(a, n, true, false), average(a));
            });
    String scales = "weights=None, K=(0.01, 0.03))";
    library
        .loss()
        .call("pytorch_msssim.MS_SSIM(" + head + "channel=3, spatial_dims=2, " + scales + "(X, Y)")
        .call("pytorch_msssim.ms_ssim(X, Y, " + head + "win=None, " + scales)
        .note(INDEX)
        .note(ODD)
        .java(
            a -> {
              a.ignore("channel");
              Object weights = a.has("weights") ? a.numbers("weights") : SCALES;
              return index(a, n, scales(a, n, weights, NegativeContrast.ZERO, true), average(a));
            });
  }

  private static String average(Arguments a) {
    boolean average = a.flag("size_average");
    return !a.around().isEmpty() ? a.around() : average ? "mean" : "none";
  }

  private static Code skimage(Arguments a, Names n) {
    boolean gauss = a.flag("gaussian_weights");
    boolean sample = a.flag("use_sample_covariance");
    a.ignore("channel_axis");
    int size = gauss ? (int) (3.5 * a.known("sigma") + 0.5) * 2 + 1 : 7;
    if (!gauss) {
      a.ignore("sigma");
    }
    if (gauss && a.has("win_size")) {
      throw a.bad("win_size", "must be None: sigma decides with gaussian_weights");
    }
    a.note("images of several channels need channel_axis there; each has a row here");
    Object width = a.has("win_size") ? a.integer("win_size") : (Object) size;
    LossCall loss =
        LossCall.of("ssim")
            .with("window", gauss ? WindowShape.GAUSSIAN : WindowShape.UNIFORM)
            .with("size", width)
            .with("sigma", gauss ? a.number("sigma") : (Object) 1.5)
            .with("dataRange", range(a, n))
            .with("k1", a.number("K1"))
            .with("k2", a.number("K2"))
            .with("sampleCovariance", sample);
    return index(a, n, loss, "mean");
  }
}
