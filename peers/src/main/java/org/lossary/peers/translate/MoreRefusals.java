package org.lossary.peers.translate;

import static org.lossary.peers.translate.Refusals.add;

import java.util.Map;

/** Losses of smaller libraries that have no counterpart here, and why. */
final class MoreRefusals {
  private MoreRefusals() {}

  static void addTo(Map<String, String> all) {
    images(all);
    reinforcement(all);
    critics(all);
    numbers(all);
    add(
        all,
        "liger_kernel.chunked_loss.",
        "LigerFusedLinearORPOLoss",
        "there are no odds-ratio preferences; Losses.dpo().referenceFree(true) is near to it",
        "LigerFusedLinearCPOLoss",
        "add Losses.dpo().referenceFree(true) and Losses.crossEntropy of the chosen answers",
        "LigerFusedLinearSimPOLoss",
        "Losses.bradleyTerry() of mean log-probabilities times beta, with margins, is the same",
        "LigerFusedLinearKTOLoss",
        "it compares single answers with a mean of the batch; Losses.dpo compares pairs",
        "LigerFusedLinearGRPOLoss",
        "normalise rewards over each group and give them to Losses.ppo() as advantages");
    add(
        all,
        "ott.",
        "linear.solve",
        "its cost has another convention of the entropy; Losses.sinkhorn().epsilon(epsilon) is here");
    String groups =
        "its objectives are of groups of rows, which one of rows cannot be: Losses.rankNet(),"
            + " Losses.lambdaLoss() and Losses.listNet() on QueryGroups are the losses";
    add(all, "xgboost.", "XGBRanker", groups);
    add(all, "lightgbm.", "LGBMRanker", groups);
    add(all, "catboost.", "CatBoostRanker", groups);
    String plan = "it gives the plan: ot.unbalanced.sinkhorn_unbalanced2 is the cost";
    add(all, "ot.unbalanced.", "sinkhorn_unbalanced", plan);
  }

  private static void images(Map<String, String> all) {
    add(
        all,
        "segmentation_models_pytorch.losses.",
        "MCCLoss",
        "there is no correlation of predicted and true pixels; Losses.dice() or"
            + " Losses.lovaszHinge() serve unequal classes as well");
    add(
        all,
        "nnunetv2.training.loss.compound_losses.",
        "DC_and_CE_loss",
        "its Dice term is the score with a minus: Losses.diceCrossEntropy() is 1 more",
        "DC_and_BCE_loss",
        "its Dice term is the score with a minus: add Losses.dice() and Losses.bceWithLogits()");
    String filter = "it is a filter; Losses.totalVariation() is the term that it minimises";
    add(all, "skimage.restoration.", "denoise_tv_chambolle", filter, "denoise_tv_bregman", filter);
    add(
        all,
        "torchmetrics.image.",
        "KernelInceptionDistance",
        "its kernel is a polynomial; Losses.mmd().unbiased(true) has others, of features");
  }

  private static void reinforcement(Map<String, String> all) {
    String targets = "it makes targets: ";
    add(
        all,
        "torchrl.objectives.value.",
        "TD0Estimator",
        targets + "Losses.temporalDifference() has the loss with them",
        "TDEstimator",
        targets
            + "Returns.nStep(trajectories, n, out), and Losses.nStepTd() has the loss with them",
        "TD1Estimator",
        targets + "Returns.discounted(trajectories, out) are these",
        "TDLambdaEstimator",
        targets + "Returns.lambda(trajectories, lambda, out), and Losses.tdLambda() with them",
        "GAE",
        targets + "Returns.advantages(trajectories, lambda, out) are these",
        "VTrace",
        targets + "Returns.vTrace(...), and Losses.vTrace() has the loss with them");
    String agent = "Losses.quantileTd(kappa) takes the quantiles, the rewards and the discounts";
    add(
        all,
        "dopamine.jax.agents.",
        "QuantileAgent",
        agent,
        "JaxQuantileAgent",
        agent,
        "ImplicitQuantileAgent",
        agent + ", which are not drawn at random here");
    add(
        all,
        "ray.rllib.",
        "PPO",
        "it clips and penalises at once: Losses.ppo() clips, Losses.ppoPenalty() penalises",
        "PPOConfig",
        "it clips and penalises at once: Losses.ppo() clips, Losses.ppoPenalty() penalises");
  }

  private static void critics(Map<String, String> all) {
    String one =
        "it takes one norm over the batch, which is wrong; Losses.gradientPenalty() has one a sample";
    String energy = "there are no energy-based critics; Losses.hingeGan() has margins as well";
    add(
        all,
        "torchgan.losses.",
        "WassersteinGradientPenalty",
        one,
        "DraganGradientPenalty",
        one,
        "EnergyBasedDiscriminatorLoss",
        energy,
        "EnergyBasedGeneratorLoss",
        "it is the mean of the energies: there is nothing to translate",
        "EnergyBasedPullingAwayTerm",
        "there is no penalty of alike samples",
        "BoundaryEquilibriumDiscriminatorLoss",
        energy,
        "BoundaryEquilibriumGeneratorLoss",
        "it is the mean of the energies: there is nothing to translate",
        "MutualInformationPenalty",
        "it is minus a log-likelihood: Losses.crossEntropy() or Losses.gaussianNll()",
        "FeatureMatchingGeneratorLoss",
        "use Losses.mse() of the mean features",
        "HistoricalAverageGeneratorLoss",
        "it is of parameters, not of predictions",
        "HistoricalAverageDiscriminatorLoss",
        "it is of parameters, not of predictions");
  }

  private static void numbers(Map<String, String> all) {
    String step = "it has no gradient: train with Losses.logistic() and count errors";
    add(
        all,
        "LossFunctions.",
        "ZeroOneLoss",
        step,
        "MisclassLoss",
        step,
        "PeriodicLoss",
        "there are no losses on a circle",
        "SmoothedL1HingeLoss",
        "with gamma 2 it is a quarter of Losses.modifiedHuber(); there is no other",
        "SigmoidLoss",
        "there is no loss 1 - tanh(y f); Losses.logistic() is convex",
        "DWDMarginLoss",
        "there is no distance-weighted discrimination; Losses.logistic() is near to it",
        "OrdinalMarginLoss",
        "there are no ordinal losses");
    add(
        all,
        "ceres.",
        "TolerantLoss",
        "there is no smooth epsilon; Losses.epsilonInsensitive() has a sharp one",
        "ScaledLoss",
        "multiply the loss: WeightedSum.of(factor, loss)",
        "ComposedLoss",
        "there are no losses of losses");
    add(
        all,
        "gtsam.noiseModel.mEstimator.",
        "Fair",
        "there is no Fair loss; Losses.logCosh() is near to it",
        "DCS",
        "Losses.gemanMcclure() is near to it",
        "L2WithDeadZone",
        "it is half of Losses.squaredEpsilonInsensitive()");
    String norm = "Losses.tukeyBiweight() leaves outliers out as well";
    add(
        all,
        "statsmodels.robust.norms.",
        "AndrewWave",
        norm,
        "Hampel",
        norm,
        "TrimmedMean",
        norm,
        "RamsayE",
        "Losses.huber() is near to it");
    add(
        all,
        "robust_loss_pytorch.adaptive.",
        "AdaptiveLossFunction",
        "it learns alpha and scale; Losses.barron() has them fixed");
    add(
        all,
        "Flux.Losses.",
        "margin_ranking_loss",
        "its maximum is of the sum, not of each pair; Losses.marginRanking() is of each",
        "label_smoothing",
        "it changes targets: Losses.crossEntropy().labelSmoothing(alpha)");
    add(
        all,
        "tf.nn.",
        "nce_loss",
        "it draws classes: give the drawn scores to Losses.bceWithLogits()",
        "sampled_softmax_loss",
        "it draws classes: give the drawn scores to Losses.crossEntropy()");
    add(
        all,
        "sklearn.metrics.pairwise.",
        "rbf_kernel",
        "it is no loss: Losses.mmd() with the bandwidth 1 / sqrt(2 gamma) averages it");
    add(
        all,
        "sklearn.svm.",
        "NuSVR",
        "nu finds epsilon; Losses.epsilonInsensitive(epsilon) has it fixed",
        "NuSVC",
        "nu finds the margin; Losses.hinge() has it fixed");
  }
}
