package org.lossary.peers.translate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Losses of other libraries that have no counterpart here, and why. */
final class Refusals {
  /** By full name. */
  private static final Map<String, String> REASONS;

  static {
    Map<String, String> all = new LinkedHashMap<>();
    add(
        all,
        "sklearn.linear_model.",
        "HuberRegressor",
        "it estimates the scale of the noise along with the coefficients; Losses.huber has a delta");
    add(
        all,
        "optax.losses.",
        "poly_loss_cross_entropy",
        "cross-entropy plus epsilon (1 - p); cross-entropy itself is there",
        "convex_kl_divergence",
        "the divergence of numbers that do not sum to 1; Losses.categoricalKl is of distributions",
        "multiclass_generalized_dice_loss",
        "its weights are of the whole batch; Losses.generalizedDice has those of regions",
        "make_fenchel_young_loss",
        "there are no Fenchel-Young losses",
        "sigmoid_sparsemax_loss",
        "there are no sparsemax losses",
        "multiclass_sparsemax_loss",
        "there are no sparsemax losses");
    add(
        all,
        "keras.losses.",
        "CategoricalGeneralizedCrossEntropy",
        "(1 - p^q) / q between cross-entropy and absolute error; cross-entropy itself is there",
        "categorical_generalized_cross_entropy",
        "(1 - p^q) / q between cross-entropy and absolute error; cross-entropy itself is there");
    String distances = "it is made of distances to the boundary, of which there are none";
    add(
        all,
        "monai.losses.",
        "HausdorffDTLoss",
        distances,
        "LogHausdorffDTLoss",
        distances,
        "GeneralizedWassersteinDiceLoss",
        "there are no distances between classes",
        "SoftclDiceLoss",
        "there are no skeletons of regions",
        "SoftDiceclDiceLoss",
        "there are no skeletons of regions",
        "MaskedDiceLoss",
        "translate monai.losses.DiceLoss and add .mask(...) to its Segmentation: the same without sigmoid and softmax, which give masked zeros a half there",
        "AsymmetricUnifiedFocalLoss",
        "there are no asymmetric focal losses",
        "NACLLoss",
        "there are no penalties of neighbouring logits",
        "BendingEnergyLoss",
        "there are no losses of deformations",
        "DiffusionLoss",
        "there are no losses of deformations",
        "LocalNormalizedCrossCorrelationLoss",
        "there is no cross-correlation of images; Losses.ssim is near to it",
        "GlobalMutualInformationLoss",
        "there is no mutual information of images",
        "PerceptualLoss",
        "run the network and use Losses.featureDistance on its features",
        "JukeboxLoss",
        "there are no losses of spectra");
    add(
        all,
        "kornia.losses.",
        "HausdorffERLoss",
        distances,
        "MS_SSIMLoss",
        "it adds an absolute error under Gaussian windows; Losses.msSsim is the similarity alone",
        "PSNRLoss",
        "minus 10 log10(range^2 / MSE): of Losses.mse",
        "psnr_loss",
        "minus 10 log10(range^2 / MSE): of Losses.mse",
        "InverseDepthSmoothnessLoss",
        "there are no losses of depth");
    add(
        all,
        "allrank.models.losses.",
        "neuralNDCG",
        "there is no differentiable sorting; Losses.approxNdcg is another smooth NDCG",
        "neuralNDCG_transposed",
        "there is no differentiable sorting; Losses.approxNdcg is another smooth NDCG",
        "ordinal",
        "there are no ordinal losses",
        "pointwise_rmse",
        "use Losses.rmse on scores that are scaled to grades");
    add(
        all,
        "tensorflow_addons.losses.",
        "ContrastiveLoss",
        "it takes distances; Losses.contrastivePairs().margin(margin).factor(1)"
            + " takes the embeddings",
        "contrastive_loss",
        "it takes distances; Losses.contrastivePairs().margin(margin).factor(1)"
            + " takes the embeddings",
        "NpairsLoss",
        "it takes similarities; Losses.nPair takes the embeddings",
        "npairs_loss",
        "it takes similarities; Losses.nPair takes the embeddings",
        "npairs_multilabel_loss",
        "it takes similarities; Losses.nPair takes the embeddings",
        "GIoULoss",
        "there are no losses of boxes",
        "WeightedKappaLoss",
        "there are no ordinal losses",
        "SparsemaxLoss",
        "there are no sparsemax losses");
    add(
        all,
        "geomloss.",
        "ImagesLoss",
        "there is no transport on grids; Losses.sinkhornDivergence takes points");
    add(
        all,
        "ot.",
        "gromov_wasserstein2",
        "there is no Gromov-Wasserstein distance",
        "max_sliced_wasserstein_distance",
        "Losses.slicedWasserstein is the mean over directions, not the greatest");
    MoreRefusals.addTo(all);
    EmbeddingRefusals.addTo(all);
    REASONS = Collections.unmodifiableMap(all);
  }

  private Refusals() {}

  /** Why a function is refused, by its name with its modules or without; empty if it is not. */
  static Optional<String> of(String name) {
    return REASONS.entrySet().stream()
        .filter(refused -> Names.matches(refused.getKey(), name))
        .map(refused -> message(refused.getKey(), refused.getValue()))
        .findFirst();
  }

  /** What can be written in another way is not called a loss without a counterpart. */
  private static String message(String name, String reason) {
    return name + (reason.startsWith("write ") ? ": " : " has no counterpart here: ") + reason;
  }

  /** Names, each followed by its reason. */
  static void add(Map<String, String> all, String module, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      all.put(module + pairs[i], pairs[i + 1]);
    }
  }
}
