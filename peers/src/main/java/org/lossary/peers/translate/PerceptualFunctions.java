package org.lossary.peers.translate;

/** Distances of images by the features of a network, which has to run before. */
final class PerceptualFunctions {
  private static final String OWN =
      "a distance by a small network that comes along is learned-distance, of module perceptual; its"
          + " numbers are others";

  private PerceptualFunctions() {}

  static void register() {
    String features =
        "takes what the layers of the network say, and the weights of its lin layers: run it, as"
            + " ONNX for example, on images within [-1, 1]";
    new Functions.Library("lpips")
        .loss()
        .call(
            "lpips.LPIPS(pretrained=True, net='alex', version='0.1', lpips=True, spatial=False,"
                + " pnet_rand=False, pnet_tune=False, use_dropout=True, model_path=None,"
                + " eval_mode=True, verbose=True)(in0, in1)")
        .note(features)
        .note("dropout is off, as there in eval mode")
        .note(OWN)
        .java(
            a -> {
              a.choice("net", "alex", "vgg", "squeeze");
              if (a.flag("spatial")) {
                throw a.bad(
                    "spatial",
                    "must be False: there is no map of distances; crop images to compare parts");
              }
              a.ignore("pretrained", "version", "pnet_rand", "pnet_tune", "use_dropout");
              a.ignore("model_path", "eval_mode", "verbose");
              return distance(a, "in0", "in1", a.flag("lpips"), a.reduction("none"));
            });
    new Functions.Library("piqa", true)
        .loss()
        .call(
            "piqa.LPIPS(network='alex', scaling=True, dropout=False, pretrained=True, eval=True,"
                + " reduction='mean')(x, y)")
        .note(
            features.replace("within [-1, 1]", "scaled as that network's, which scaling=True does"))
        .note(OWN)
        .java(
            a -> {
              a.choice("network", "alex", "vgg", "squeeze");
              a.ignore("scaling", "dropout", "pretrained", "eval");
              return distance(a, "x", "y", true, a.reduction("mean", "sum", "none"));
            });
    new Functions.Library("torchmetrics")
        .loss()
        .call(
            "torchmetrics.image.LearnedPerceptualImagePatchSimilarity(net_type='alex',"
                + " reduction='mean', normalize=False)(img1, img2)")
        .note(features + "; with normalize=True they are within [0, 1] before it doubles them")
        .java(
            a -> {
              a.choice("net_type", "alex", "vgg", "squeeze");
              a.ignore("normalize");
              return distance(a, "img1", "img2", true, a.reduction("mean", "sum"));
            });
  }

  private static Code distance(
      Arguments a, String x, String y, boolean weighted, String reduction) {
    a.ignore(x, y);
    String pairs = a.size("pairs", "how many pairs of images there are");
    String each = "a matrix for each layer: a row for each channel of each image";
    String inputs =
        "FeaturePairs.of(%s, %s, %s)"
            .formatted(
                pairs,
                a.variable("x", "List<Matrix>", each),
                a.variable("y", "List<Matrix>", each));
    if (weighted) {
      String weights = a.variable("weights", "List<Doubles>", "of the lin layer of each layer");
      inputs += ".channelWeights(" + weights + ")";
    }
    return Forms.structured(
        LossCall.of("featureDistance"), "FeaturePairs", inputs, pairs, reduction);
  }
}
