// Generated from the losses by the kernel generator. Not to be edited.
package org.lossary;

import java.util.List;
import org.lossary.classification.Bce;
import org.lossary.classification.BceWithLogits;
import org.lossary.classification.CategoricalCrossEntropy;
import org.lossary.classification.CategoricalHinge;
import org.lossary.classification.CrammerSinger;
import org.lossary.classification.CrossEntropy;
import org.lossary.classification.Exponential;
import org.lossary.classification.Focal;
import org.lossary.classification.FocalCategorical;
import org.lossary.classification.FocalProbability;
import org.lossary.classification.FocalSoftmax;
import org.lossary.classification.FocalStar;
import org.lossary.classification.Hinge;
import org.lossary.classification.Logistic;
import org.lossary.classification.ModifiedHuber;
import org.lossary.classification.MultiMargin;
import org.lossary.classification.MultilabelBce;
import org.lossary.classification.MultilabelMargin;
import org.lossary.classification.MultilabelSoftMargin;
import org.lossary.classification.Nll;
import org.lossary.classification.Perceptron;
import org.lossary.classification.SquaredHinge;
import org.lossary.generative.BernoulliKl;
import org.lossary.generative.CategoricalEntropy;
import org.lossary.generative.CategoricalKl;
import org.lossary.generative.ContinuousBernoulli;
import org.lossary.generative.Elbo;
import org.lossary.generative.GaussianKl;
import org.lossary.generative.GaussianPairKl;
import org.lossary.generative.GradientPenalty;
import org.lossary.generative.HingeGan;
import org.lossary.generative.JensenShannon;
import org.lossary.generative.KlDivergence;
import org.lossary.generative.LeastSquaresGan;
import org.lossary.generative.MinimaxGan;
import org.lossary.generative.NonSaturatingGan;
import org.lossary.generative.R1Penalty;
import org.lossary.generative.Reconstruction;
import org.lossary.generative.RelativisticGan;
import org.lossary.generative.WassersteinGan;
import org.lossary.metric.Angle;
import org.lossary.metric.Angular;
import org.lossary.metric.ArcFace;
import org.lossary.metric.BarlowTwins;
import org.lossary.metric.BatchContrastive;
import org.lossary.metric.BatchHardTriplet;
import org.lossary.metric.BatchTriplet;
import org.lossary.metric.CentreLoss;
import org.lossary.metric.Circle;
import org.lossary.metric.ClipContrastive;
import org.lossary.metric.ContrastivePairs;
import org.lossary.metric.CosFace;
import org.lossary.metric.Cosent;
import org.lossary.metric.CosineEmbedding;
import org.lossary.metric.CosineSimilarity;
import org.lossary.metric.CosineSimilarityMse;
import org.lossary.metric.DecoupledContrastive;
import org.lossary.metric.DistillKl;
import org.lossary.metric.FastAp;
import org.lossary.metric.GeneralizedLifted;
import org.lossary.metric.GuidedContrastive;
import org.lossary.metric.HardestNegative;
import org.lossary.metric.HingeEmbedding;
import org.lossary.metric.InfoNce;
import org.lossary.metric.IntraPairVariance;
import org.lossary.metric.LargeMarginSoftmax;
import org.lossary.metric.LiftedStructure;
import org.lossary.metric.MarginLoss;
import org.lossary.metric.MarginMse;
import org.lossary.metric.MultiSimilarity;
import org.lossary.metric.NPair;
import org.lossary.metric.Nca;
import org.lossary.metric.NormalizedSoftmax;
import org.lossary.metric.NtXent;
import org.lossary.metric.Pnp;
import org.lossary.metric.ProxyAnchor;
import org.lossary.metric.ProxyNca;
import org.lossary.metric.RankedList;
import org.lossary.metric.SemiHardTriplet;
import org.lossary.metric.Siglip;
import org.lossary.metric.SoftTriple;
import org.lossary.metric.SphereFace;
import org.lossary.metric.SubCenterArcFace;
import org.lossary.metric.SupCon;
import org.lossary.metric.TripletMargin;
import org.lossary.metric.TripletSoftMargin;
import org.lossary.metric.TupletMargin;
import org.lossary.metric.Vicreg;
import org.lossary.perceptual.FeatureDistance;
import org.lossary.perceptual.GramStyle;
import org.lossary.perceptual.MsSsim;
import org.lossary.perceptual.Ssim;
import org.lossary.perceptual.TotalVariation;
import org.lossary.ranking.ApproxNdcg;
import org.lossary.ranking.BradleyTerry;
import org.lossary.ranking.Dpo;
import org.lossary.ranking.LambdaLoss;
import org.lossary.ranking.ListMle;
import org.lossary.ranking.ListNet;
import org.lossary.ranking.MarginRanking;
import org.lossary.ranking.RankNet;
import org.lossary.regression.Arctan;
import org.lossary.regression.Barron;
import org.lossary.regression.Cauchy;
import org.lossary.regression.EpsilonInsensitive;
import org.lossary.regression.Expectile;
import org.lossary.regression.Gamma;
import org.lossary.regression.GaussianNll;
import org.lossary.regression.GemanMcclure;
import org.lossary.regression.HalfSquared;
import org.lossary.regression.Huber;
import org.lossary.regression.LogCosh;
import org.lossary.regression.Mae;
import org.lossary.regression.Mape;
import org.lossary.regression.Mse;
import org.lossary.regression.Msle;
import org.lossary.regression.MultiQuantile;
import org.lossary.regression.Poisson;
import org.lossary.regression.PoissonRate;
import org.lossary.regression.PseudoHuber;
import org.lossary.regression.Quantile;
import org.lossary.regression.Rmse;
import org.lossary.regression.SmoothL1;
import org.lossary.regression.SoftL1;
import org.lossary.regression.SquaredEpsilonInsensitive;
import org.lossary.regression.TukeyBiweight;
import org.lossary.regression.Tweedie;
import org.lossary.regression.TweedieDeviance;
import org.lossary.regression.Welsch;
import org.lossary.reinforcement.ActorCritic;
import org.lossary.reinforcement.CategoricalTd;
import org.lossary.reinforcement.DoubleQLearning;
import org.lossary.reinforcement.EntropyBonus;
import org.lossary.reinforcement.ExpectedSarsa;
import org.lossary.reinforcement.NStepTd;
import org.lossary.reinforcement.Ppo;
import org.lossary.reinforcement.PpoPenalty;
import org.lossary.reinforcement.QLearning;
import org.lossary.reinforcement.QuantileTd;
import org.lossary.reinforcement.Reinforce;
import org.lossary.reinforcement.Sarsa;
import org.lossary.reinforcement.TdLambda;
import org.lossary.reinforcement.TemporalDifference;
import org.lossary.reinforcement.VTrace;
import org.lossary.segmentation.Dice;
import org.lossary.segmentation.DiceCrossEntropy;
import org.lossary.segmentation.DiceFocal;
import org.lossary.segmentation.FocalTversky;
import org.lossary.segmentation.GeneralizedDice;
import org.lossary.segmentation.LogCoshDice;
import org.lossary.segmentation.LovaszHinge;
import org.lossary.segmentation.LovaszSoftmax;
import org.lossary.segmentation.SoftJaccard;
import org.lossary.segmentation.Tversky;
import org.lossary.sequence.Ctc;
import org.lossary.sequence.CtcLogProbabilities;
import org.lossary.transport.Emd;
import org.lossary.transport.EnergyDistance;
import org.lossary.transport.EnergyDistance1d;
import org.lossary.transport.HistogramEmd;
import org.lossary.transport.Mmd;
import org.lossary.transport.Sinkhorn;
import org.lossary.transport.SinkhornDivergence;
import org.lossary.transport.SlicedWasserstein;
import org.lossary.transport.Wasserstein;
import org.lossary.transport.Wasserstein1d;

/** All losses of the library. */
final class CatalogIndex {
  static final List<Catalog.Entry> ENTRIES =
      List.of(
          new Catalog.Entry(Bce.INFO, Bce.class),
          new Catalog.Entry(BceWithLogits.INFO, BceWithLogits.class),
          new Catalog.Entry(CategoricalCrossEntropy.INFO, CategoricalCrossEntropy.class),
          new Catalog.Entry(CategoricalHinge.INFO, CategoricalHinge.class),
          new Catalog.Entry(CrammerSinger.INFO, CrammerSinger.class),
          new Catalog.Entry(CrossEntropy.INFO, CrossEntropy.class),
          new Catalog.Entry(Exponential.INFO, Exponential.class),
          new Catalog.Entry(Focal.INFO, Focal.class),
          new Catalog.Entry(FocalCategorical.INFO, FocalCategorical.class),
          new Catalog.Entry(FocalProbability.INFO, FocalProbability.class),
          new Catalog.Entry(FocalSoftmax.INFO, FocalSoftmax.class),
          new Catalog.Entry(FocalStar.INFO, FocalStar.class),
          new Catalog.Entry(Hinge.INFO, Hinge.class),
          new Catalog.Entry(Logistic.INFO, Logistic.class),
          new Catalog.Entry(ModifiedHuber.INFO, ModifiedHuber.class),
          new Catalog.Entry(MultiMargin.INFO, MultiMargin.class),
          new Catalog.Entry(MultilabelBce.INFO, MultilabelBce.class),
          new Catalog.Entry(MultilabelMargin.INFO, MultilabelMargin.class),
          new Catalog.Entry(MultilabelSoftMargin.INFO, MultilabelSoftMargin.class),
          new Catalog.Entry(Nll.INFO, Nll.class),
          new Catalog.Entry(Perceptron.INFO, Perceptron.class),
          new Catalog.Entry(SquaredHinge.INFO, SquaredHinge.class),
          new Catalog.Entry(BernoulliKl.INFO, BernoulliKl.class),
          new Catalog.Entry(CategoricalEntropy.INFO, CategoricalEntropy.class),
          new Catalog.Entry(CategoricalKl.INFO, CategoricalKl.class),
          new Catalog.Entry(ContinuousBernoulli.INFO, ContinuousBernoulli.class),
          new Catalog.Entry(Elbo.INFO, Elbo.class),
          new Catalog.Entry(GaussianKl.INFO, GaussianKl.class),
          new Catalog.Entry(GaussianPairKl.INFO, GaussianPairKl.class),
          new Catalog.Entry(GradientPenalty.INFO, GradientPenalty.class),
          new Catalog.Entry(HingeGan.INFO, HingeGan.class),
          new Catalog.Entry(JensenShannon.INFO, JensenShannon.class),
          new Catalog.Entry(KlDivergence.INFO, KlDivergence.class),
          new Catalog.Entry(LeastSquaresGan.INFO, LeastSquaresGan.class),
          new Catalog.Entry(MinimaxGan.INFO, MinimaxGan.class),
          new Catalog.Entry(NonSaturatingGan.INFO, NonSaturatingGan.class),
          new Catalog.Entry(R1Penalty.INFO, R1Penalty.class),
          new Catalog.Entry(Reconstruction.INFO, Reconstruction.class),
          new Catalog.Entry(RelativisticGan.INFO, RelativisticGan.class),
          new Catalog.Entry(WassersteinGan.INFO, WassersteinGan.class),
          new Catalog.Entry(Angle.INFO, Angle.class),
          new Catalog.Entry(Angular.INFO, Angular.class),
          new Catalog.Entry(ArcFace.INFO, ArcFace.class),
          new Catalog.Entry(BarlowTwins.INFO, BarlowTwins.class),
          new Catalog.Entry(BatchContrastive.INFO, BatchContrastive.class),
          new Catalog.Entry(BatchHardTriplet.INFO, BatchHardTriplet.class),
          new Catalog.Entry(BatchTriplet.INFO, BatchTriplet.class),
          new Catalog.Entry(CentreLoss.INFO, CentreLoss.class),
          new Catalog.Entry(Circle.INFO, Circle.class),
          new Catalog.Entry(ClipContrastive.INFO, ClipContrastive.class),
          new Catalog.Entry(ContrastivePairs.INFO, ContrastivePairs.class),
          new Catalog.Entry(CosFace.INFO, CosFace.class),
          new Catalog.Entry(Cosent.INFO, Cosent.class),
          new Catalog.Entry(CosineEmbedding.INFO, CosineEmbedding.class),
          new Catalog.Entry(CosineSimilarity.INFO, CosineSimilarity.class),
          new Catalog.Entry(CosineSimilarityMse.INFO, CosineSimilarityMse.class),
          new Catalog.Entry(DecoupledContrastive.INFO, DecoupledContrastive.class),
          new Catalog.Entry(DistillKl.INFO, DistillKl.class),
          new Catalog.Entry(FastAp.INFO, FastAp.class),
          new Catalog.Entry(GeneralizedLifted.INFO, GeneralizedLifted.class),
          new Catalog.Entry(GuidedContrastive.INFO, GuidedContrastive.class),
          new Catalog.Entry(HardestNegative.INFO, HardestNegative.class),
          new Catalog.Entry(HingeEmbedding.INFO, HingeEmbedding.class),
          new Catalog.Entry(InfoNce.INFO, InfoNce.class),
          new Catalog.Entry(IntraPairVariance.INFO, IntraPairVariance.class),
          new Catalog.Entry(LargeMarginSoftmax.INFO, LargeMarginSoftmax.class),
          new Catalog.Entry(LiftedStructure.INFO, LiftedStructure.class),
          new Catalog.Entry(MarginLoss.INFO, MarginLoss.class),
          new Catalog.Entry(MarginMse.INFO, MarginMse.class),
          new Catalog.Entry(MultiSimilarity.INFO, MultiSimilarity.class),
          new Catalog.Entry(NPair.INFO, NPair.class),
          new Catalog.Entry(Nca.INFO, Nca.class),
          new Catalog.Entry(NormalizedSoftmax.INFO, NormalizedSoftmax.class),
          new Catalog.Entry(NtXent.INFO, NtXent.class),
          new Catalog.Entry(Pnp.INFO, Pnp.class),
          new Catalog.Entry(ProxyAnchor.INFO, ProxyAnchor.class),
          new Catalog.Entry(ProxyNca.INFO, ProxyNca.class),
          new Catalog.Entry(RankedList.INFO, RankedList.class),
          new Catalog.Entry(SemiHardTriplet.INFO, SemiHardTriplet.class),
          new Catalog.Entry(Siglip.INFO, Siglip.class),
          new Catalog.Entry(SoftTriple.INFO, SoftTriple.class),
          new Catalog.Entry(SphereFace.INFO, SphereFace.class),
          new Catalog.Entry(SubCenterArcFace.INFO, SubCenterArcFace.class),
          new Catalog.Entry(SupCon.INFO, SupCon.class),
          new Catalog.Entry(TripletMargin.INFO, TripletMargin.class),
          new Catalog.Entry(TripletSoftMargin.INFO, TripletSoftMargin.class),
          new Catalog.Entry(TupletMargin.INFO, TupletMargin.class),
          new Catalog.Entry(Vicreg.INFO, Vicreg.class),
          new Catalog.Entry(FeatureDistance.INFO, FeatureDistance.class),
          new Catalog.Entry(GramStyle.INFO, GramStyle.class),
          new Catalog.Entry(MsSsim.INFO, MsSsim.class),
          new Catalog.Entry(Ssim.INFO, Ssim.class),
          new Catalog.Entry(TotalVariation.INFO, TotalVariation.class),
          new Catalog.Entry(ApproxNdcg.INFO, ApproxNdcg.class),
          new Catalog.Entry(BradleyTerry.INFO, BradleyTerry.class),
          new Catalog.Entry(Dpo.INFO, Dpo.class),
          new Catalog.Entry(LambdaLoss.INFO, LambdaLoss.class),
          new Catalog.Entry(ListMle.INFO, ListMle.class),
          new Catalog.Entry(ListNet.INFO, ListNet.class),
          new Catalog.Entry(MarginRanking.INFO, MarginRanking.class),
          new Catalog.Entry(RankNet.INFO, RankNet.class),
          new Catalog.Entry(Arctan.INFO, Arctan.class),
          new Catalog.Entry(Barron.INFO, Barron.class),
          new Catalog.Entry(Cauchy.INFO, Cauchy.class),
          new Catalog.Entry(EpsilonInsensitive.INFO, EpsilonInsensitive.class),
          new Catalog.Entry(Expectile.INFO, Expectile.class),
          new Catalog.Entry(Gamma.INFO, Gamma.class),
          new Catalog.Entry(GaussianNll.INFO, GaussianNll.class),
          new Catalog.Entry(GemanMcclure.INFO, GemanMcclure.class),
          new Catalog.Entry(HalfSquared.INFO, HalfSquared.class),
          new Catalog.Entry(Huber.INFO, Huber.class),
          new Catalog.Entry(LogCosh.INFO, LogCosh.class),
          new Catalog.Entry(Mae.INFO, Mae.class),
          new Catalog.Entry(Mape.INFO, Mape.class),
          new Catalog.Entry(Mse.INFO, Mse.class),
          new Catalog.Entry(Msle.INFO, Msle.class),
          new Catalog.Entry(MultiQuantile.INFO, MultiQuantile.class),
          new Catalog.Entry(Poisson.INFO, Poisson.class),
          new Catalog.Entry(PoissonRate.INFO, PoissonRate.class),
          new Catalog.Entry(PseudoHuber.INFO, PseudoHuber.class),
          new Catalog.Entry(Quantile.INFO, Quantile.class),
          new Catalog.Entry(Rmse.INFO, Rmse.class),
          new Catalog.Entry(SmoothL1.INFO, SmoothL1.class),
          new Catalog.Entry(SoftL1.INFO, SoftL1.class),
          new Catalog.Entry(SquaredEpsilonInsensitive.INFO, SquaredEpsilonInsensitive.class),
          new Catalog.Entry(TukeyBiweight.INFO, TukeyBiweight.class),
          new Catalog.Entry(Tweedie.INFO, Tweedie.class),
          new Catalog.Entry(TweedieDeviance.INFO, TweedieDeviance.class),
          new Catalog.Entry(Welsch.INFO, Welsch.class),
          new Catalog.Entry(ActorCritic.INFO, ActorCritic.class),
          new Catalog.Entry(CategoricalTd.INFO, CategoricalTd.class),
          new Catalog.Entry(DoubleQLearning.INFO, DoubleQLearning.class),
          new Catalog.Entry(EntropyBonus.INFO, EntropyBonus.class),
          new Catalog.Entry(ExpectedSarsa.INFO, ExpectedSarsa.class),
          new Catalog.Entry(NStepTd.INFO, NStepTd.class),
          new Catalog.Entry(Ppo.INFO, Ppo.class),
          new Catalog.Entry(PpoPenalty.INFO, PpoPenalty.class),
          new Catalog.Entry(QLearning.INFO, QLearning.class),
          new Catalog.Entry(QuantileTd.INFO, QuantileTd.class),
          new Catalog.Entry(Reinforce.INFO, Reinforce.class),
          new Catalog.Entry(Sarsa.INFO, Sarsa.class),
          new Catalog.Entry(TdLambda.INFO, TdLambda.class),
          new Catalog.Entry(TemporalDifference.INFO, TemporalDifference.class),
          new Catalog.Entry(VTrace.INFO, VTrace.class),
          new Catalog.Entry(Dice.INFO, Dice.class),
          new Catalog.Entry(DiceCrossEntropy.INFO, DiceCrossEntropy.class),
          new Catalog.Entry(DiceFocal.INFO, DiceFocal.class),
          new Catalog.Entry(FocalTversky.INFO, FocalTversky.class),
          new Catalog.Entry(GeneralizedDice.INFO, GeneralizedDice.class),
          new Catalog.Entry(LogCoshDice.INFO, LogCoshDice.class),
          new Catalog.Entry(LovaszHinge.INFO, LovaszHinge.class),
          new Catalog.Entry(LovaszSoftmax.INFO, LovaszSoftmax.class),
          new Catalog.Entry(SoftJaccard.INFO, SoftJaccard.class),
          new Catalog.Entry(Tversky.INFO, Tversky.class),
          new Catalog.Entry(Ctc.INFO, Ctc.class),
          new Catalog.Entry(CtcLogProbabilities.INFO, CtcLogProbabilities.class),
          new Catalog.Entry(Emd.INFO, Emd.class),
          new Catalog.Entry(EnergyDistance.INFO, EnergyDistance.class),
          new Catalog.Entry(EnergyDistance1d.INFO, EnergyDistance1d.class),
          new Catalog.Entry(HistogramEmd.INFO, HistogramEmd.class),
          new Catalog.Entry(Mmd.INFO, Mmd.class),
          new Catalog.Entry(Sinkhorn.INFO, Sinkhorn.class),
          new Catalog.Entry(SinkhornDivergence.INFO, SinkhornDivergence.class),
          new Catalog.Entry(SlicedWasserstein.INFO, SlicedWasserstein.class),
          new Catalog.Entry(Wasserstein.INFO, Wasserstein.class),
          new Catalog.Entry(Wasserstein1d.INFO, Wasserstein1d.class));

  private CatalogIndex() {}
}
