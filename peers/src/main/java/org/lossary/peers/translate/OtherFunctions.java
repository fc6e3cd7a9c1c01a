package org.lossary.peers.translate;

import org.lossary.segmentation.Activation;
import org.lossary.segmentation.LovaszClasses;
import org.lossary.segmentation.Pool;

/** Single losses of packages that have few. */
final class OtherFunctions {
  private OtherFunctions() {}

  static void register() {
    new Functions.Library("dcor", true)
        .loss()
        .call("dcor.energy_distance(x, y, exponent=1, estimation_stat='v_statistic')")
        .java(OtherFunctions::energy);
    lovasz(new Functions.Library("LovaszSoftmax", true));
    new Functions.Library("SB3-Contrib", true)
        .loss()
        .call(
            "sb3_contrib.common.utils.quantile_huber_loss(current_quantiles, target_quantiles,"
                + " cum_prob=None, sum_over_quantiles=True)")
        .note("a row of quantiles for each transition; targets are given, so rewards are 0")
        .java(OtherFunctions::quantiles);
    new Functions.Library("Keras")
        .loss()
        .call("keras.metrics.RootMeanSquaredError(name=None, dtype=None)(y_true, y_pred)")
        .java(
            a -> {
              a.ignore("name", "dtype");
              return Forms.plain(
                  a,
                  LossCall.of("rmse"),
                  a.data("y_pred", Forms.NUMBERS, "predictions, in any shape"),
                  a.data("y_true", Forms.NUMBERS, "targets, one for each prediction"),
                  "mean");
            });
  }

  private static Code energy(Arguments a) {
    Object exponent = a.number("exponent");
    boolean unbiased =
        a.choice("estimation_stat", "v_statistic", "u_statistic", "v", "u").startsWith("u");
    if (!exponent.equals(1.0)) {
      throw a.bad("exponent", "must be 1: there are no other powers of the distance");
    }
    LossCall loss = LossCall.of("energyDistance");
    if (unbiased) {
      loss = loss.with("unbiased", true);
    }
    String clouds = "PointClouds.of(" + points(a, "x") + ", " + points(a, "y") + ")";
    return Forms.structured(loss, "PointClouds", clouds, "1", "mean");
  }

  private static String points(Arguments a, String name) {
    String x = a.data(name, Forms.NUMBERS, "points, row by row");
    String axes = a.size("axes", "numbers of a point");
    return "Matrix.of(%s, %s.length / %s, %s)".formatted(x, x, axes, axes);
  }

  private static void lovasz(Functions.Library lovasz) {
    lovasz
        .loss()
        .call("lovasz_losses.lovasz_hinge(logits, labels, per_image=True, ignore=None)")
        .java(
            a -> {
              String images = a.size("images", "how many images there are");
              String pixels = a.size("pixels", "pixels of an image");
              String scores =
                  "Matrix.of(%s, %s, %s)"
                      .formatted(
                          a.data("logits", Forms.NUMBERS, "scores, image after image"),
                          images,
                          pixels);
              String inputs =
                  a.has("ignore")
                      ? "Segmentation.ofLabels(%s, %s, 1, %s)"
                          .formatted(
                              scores,
                              a.data("labels", "int[]", "0 or 1 for each pixel, or ignored"),
                              a.integer("ignore"))
                      : "Segmentation.of(%s, Matrix.of(%s, %s, %s), 1)"
                          .formatted(
                              scores,
                              a.data("labels", Forms.NUMBERS, "0 or 1 for each pixel"),
                              images,
                              pixels);
              LossCall loss = LossCall.of("lovaszHinge").with("pool", pool(a));
              return Forms.structured(loss, "Segmentation", inputs, "", "mean");
            });
    lovasz
        .loss()
        .call(
            "lovasz_losses.lovasz_softmax(probas, labels, classes='present', per_image=False,"
                + " ignore=None)")
        .note("takes probabilities; activation(Activation.SOFTMAX) takes scores")
        .java(
            a -> {
              boolean all = a.choice("classes", "present", "all").equals("all");
              String inputs =
                  "Segmentation.ofLabels(Matrix.of(%s, %s, %s), %s, %s%s)"
                      .formatted(
                          a.data("probas", Forms.NUMBERS, "images, channels, then space"),
                          a.size("maps", "images times channels"),
                          a.size("pixels", "numbers of a channel"),
                          a.data("labels", "int[]", "the class of each pixel, image after image"),
                          a.size("channels", "channels of an image"),
                          a.has("ignore") ? ", " + a.integer("ignore") : "");
              LossCall loss =
                  LossCall.of("lovaszSoftmax")
                      .with("pool", pool(a))
                      .with("classes", all ? LovaszClasses.ALL : LovaszClasses.PRESENT)
                      .with("activation", Activation.NONE);
              return Forms.structured(loss, "Segmentation", inputs, "", "mean");
            });
  }

  private static Pool pool(Arguments a) {
    return a.flag("per_image") ? Pool.ITEM : Pool.BATCH;
  }

  private static Code quantiles(Arguments a) {
    if (a.has("cum_prob")) {
      throw a.bad("cum_prob", "must be None: quantiles are the middles (i + 1/2) / M");
    }
    boolean sum = a.flag("sum_over_quantiles");
    String current = a.data("current_quantiles", Forms.NUMBERS, "a row for each transition");
    String target = a.data("target_quantiles", Forms.NUMBERS, "a row for each transition");
    String inputs =
        "ReturnDistributions.ofQuantiles(%s, columns, Matrix.of(zeros), Matrix.of(ones), %s)"
            .formatted(Forms.matrix(a, current, "columns"), Forms.matrix(a, target, "columns"));
    Code code =
        Forms.structured(
                LossCall.of("quantileTd", 1.0), "ReturnDistributions", inputs, "rows", "mean")
            .after(
                "double[] zeros = new double[rows];",
                "double[] ones = new double[rows];",
                "Arrays.fill(ones, 1);");
    if (sum) {
      return code;
    }
    a.note("the mean over quantiles in place of the sum: hence the factor");
    return code.with("double loss = ", "double loss = 1.0 / columns * ");
  }
}
