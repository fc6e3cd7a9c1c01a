// Generated from the losses by the kernel generator. Not to be edited.
package org.lossary;

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
import org.lossary.metric.PairSimilarity;
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

/**
 * The index of all losses, by family: {@code Losses.crossEntropy()} has the defaults, and a method
 * of the name of each parameter takes another value, {@code
 * Losses.crossEntropy().labelSmoothing(0.1)}. Where there is but one parameter the factory takes it
 * too: {@code Losses.huber(1.5)}. The records that they return document formula, domain and errors.
 */
public final class Losses {
  private Losses() {}

  /** Binary cross-entropy of a probability p against a target y in [0, 1]: -y log p - (1 - y) log(1 - p). */
  public static Bce bce() {
    return new Bce(0.0, Double.NEGATIVE_INFINITY, 0.0);
  }

  /** Binary cross-entropy of a logit z against a target y in [0, 1]: posWeight y softplus(-z) + (1 - y) softplus(z), with y first drawn to 1/2 by label smoothing: y (1 - s) + s/2. */
  public static BceWithLogits bceWithLogits() {
    return new BceWithLogits(1.0, 0.0);
  }

  /** Cross-entropy of a row of probabilities p against a label or a row of probabilities t: minus the sum over the classes of q log(u + eps), where q = (1 - s) t + s / K is the smoothed target and u is p, divided by the sum of the row if {@code normalize}, and kept within [clip, 1 - clip]. */
  public static CategoricalCrossEntropy categoricalCrossEntropy() {
    return new CategoricalCrossEntropy(0.0, false, 0.0, 0.0);
  }

  /** Categorical hinge loss as Keras defines it: max(0, margin + max (1 - t_j) z_j - sum t_j z_j) for a row of scores z and targets t within [0, 1], where j runs over all classes; a label y stands for t_y = 1 and 0 elsewhere. */
  public static CategoricalHinge categoricalHinge() {
    return new CategoricalHinge(1.0);
  }

  /**
   * Categorical hinge loss as Keras defines it: max(0, margin + max (1 - t_j) z_j - sum t_j z_j) for a row of scores z and targets t within [0, 1], where j runs over all classes; a label y stands for t_y = 1 and 0 elsewhere.
   *
   * @param margin by how much the label's score must lead to cost nothing; finite and at least 0
   */
  public static CategoricalHinge categoricalHinge(double margin) {
    return new CategoricalHinge(margin);
  }

  /** Multi-class hinge loss of Crammer and Singer: max(0, margin - z_y + max z_j), where y is the label and j runs over the other classes. */
  public static CrammerSinger crammerSinger() {
    return new CrammerSinger(1.0);
  }

  /**
   * Multi-class hinge loss of Crammer and Singer: max(0, margin - z_y + max z_j), where y is the label and j runs over the other classes.
   *
   * @param margin by how much the label's score must lead to cost nothing; finite and at least 0
   */
  public static CrammerSinger crammerSinger(double margin) {
    return new CrammerSinger(margin);
  }

  /** Softmax cross-entropy of a row of class scores z against a label or a row of probabilities t: sum over the classes c of w_c q_c (L - z_c / T), where L = log sum exp(z / T), plus zLoss L^2. */
  public static CrossEntropy crossEntropy() {
    return new CrossEntropy(Doubles.none(), -100, 0.0, 0.0, 1.0);
  }

  /** Exponential loss of a score f against a label y in {-1, 1}: exp(-y f), the loss that AdaBoost minimises. */
  public static Exponential exponential() {
    return new Exponential();
  }

  /** Focal loss of a logit z against a label y in {0, 1}: cross-entropy times (1 - p_y)^gamma, where p_y is the probability given to the true class, times alpha for class 1 and 1 - alpha for class 0. */
  public static Focal focal() {
    return new Focal(2.0, 0.25);
  }

  /** Focal loss of a row of probabilities p against a label or a row of probabilities t: the sum over the classes of alpha q (1 - u)^gamma (-log u), where q = (1 - s) t + s / K is the smoothed target and u is p, divided by the sum of the row if {@code normalize}, and kept within [clip, 1 - clip]. */
  public static FocalCategorical focalCategorical() {
    return new FocalCategorical(2.0, Doubles.of(0.25), 1e-7, true, 0.0);
  }

  /** Focal loss of a probability p against a target y in [0, 1]: binary cross-entropy times (1 - p_t)^gamma with p_t = y p + (1 - y) (1 - p), times alpha y + (1 - alpha) (1 - y). */
  public static FocalProbability focalProbability() {
    return new FocalProbability(2.0, 0.25, 1e-7);
  }

  /** Focal loss of a row of class scores z against a label or a row of probabilities t: the sum over the classes of alpha t (1 - p)^gamma (-log p) with p = softmax(z). */
  public static FocalSoftmax focalSoftmax() {
    return new FocalSoftmax(2.0, Doubles.none());
  }

  /** Focal* loss of a logit z against a label y in {0, 1}: softplus(-gamma m) / gamma with m = (2 y - 1) z, a scaled logistic loss that behaves like focal loss, times alpha for class 1 and 1 - alpha for class 0. */
  public static FocalStar focalStar() {
    return new FocalStar(2.0, 0.25);
  }

  /** Hinge loss of a score f against a label y in {-1, 1}: max(0, margin - y f). */
  public static Hinge hinge() {
    return new Hinge(1.0);
  }

  /**
   * Hinge loss of a score f against a label y in {-1, 1}: max(0, margin - y f).
   *
   * @param margin least y f that costs nothing; finite and at least 0
   */
  public static Hinge hinge(double margin) {
    return new Hinge(margin);
  }

  /** Logistic loss of a score f against a label y in {-1, 1}: log(1 + exp(-y f)), without overflow. */
  public static Logistic logistic() {
    return new Logistic();
  }

  /** Modified Huber loss of a score f against a label y in {-1, 1}, with z = y f: max(0, 1 - z)^2 for z &gt;= -1, and -4 z beyond: a squared hinge that turns linear for outliers. */
  public static ModifiedHuber modifiedHuber() {
    return new ModifiedHuber();
  }

  /** Multi-class hinge loss of Weston and Watkins: w_y times the sum over the classes j other than the label y of max(0, margin - z_y + z_j)^power, divided by the number of classes if {@code divideByClasses}. */
  public static MultiMargin multiMargin() {
    return new MultiMargin(1, 1.0, Doubles.none(), true);
  }

  /** Multi-label binary cross-entropy of a row of logits z against a row of targets t within [0, 1]: the mean over the classes of a_j q_j softplus(-z_j) + (1 - q_j) softplus(z_j), where a_j is the weight of the class's positive term and q = t (1 - s) + s/2 the smoothed target. */
  public static MultilabelBce multilabelBce() {
    return new MultilabelBce(Doubles.none(), 0.0);
  }

  /** Multi-label hinge loss of a row of scores z against a row of targets, 1 for each label that applies and 0 for the rest: the sum over every pair of a label j that applies and a class i that does not of max(0, margin - z_j + z_i), divided by the number of classes if {@code divideByClasses}. */
  public static MultilabelMargin multilabelMargin() {
    return new MultilabelMargin(1.0, true);
  }

  /** Multi-label soft margin loss of a row of logits z against a row of targets t within [0, 1]: the mean over the classes of w_j (t_j softplus(-z_j) + (1 - t_j) softplus(z_j)), which is binary cross-entropy class by class. */
  public static MultilabelSoftMargin multilabelSoftMargin() {
    return new MultilabelSoftMargin(Doubles.none());
  }

  /**
   * Multi-label soft margin loss of a row of logits z against a row of targets t within [0, 1]: the mean over the classes of w_j (t_j softplus(-z_j) + (1 - t_j) softplus(z_j)), which is binary cross-entropy class by class.
   *
   * @param classWeights one for each class, finite and at least 0; none stands for all 1
   */
  public static MultilabelSoftMargin multilabelSoftMargin(Doubles classWeights) {
    return new MultilabelSoftMargin(classWeights);
  }

  /** Negative log-likelihood of a row of log-probabilities x against a label y, -w_y x_y, or against a row of probabilities t, -sum over c of w_c t_c x_c. */
  public static Nll nll() {
    return new Nll(Doubles.none(), -100);
  }

  /** Perceptron loss of a score f against a label y in {-1, 1}: max(0, -y f), a hinge without margin. */
  public static Perceptron perceptron() {
    return new Perceptron();
  }

  /** Squared hinge loss of a score f against a label y in {-1, 1}: max(0, margin - y f)^2. */
  public static SquaredHinge squaredHinge() {
    return new SquaredHinge(1.0);
  }

  /**
   * Squared hinge loss of a score f against a label y in {-1, 1}: max(0, margin - y f)^2.
   *
   * @param margin least y f that costs nothing; finite and at least 0
   */
  public static SquaredHinge squaredHinge(double margin) {
    return new SquaredHinge(margin);
  }

  /** Kullback-Leibler divergence of independent Bernoulli trials, KL(first || second), in nats, from their logits a and b: the sum over the trials of p (a - b) + softplus(b) - softplus(a) with p = sigmoid(a). */
  public static BernoulliKl bernoulliKl() {
    return new BernoulliKl();
  }

  /** Shannon entropy of discrete distributions: minus the sum over the categories of p log p, in nats. */
  public static CategoricalEntropy categoricalEntropy() {
    return new CategoricalEntropy(org.lossary.generative.CategoricalKl.Form.LOGITS);
  }

  /**
   * Shannon entropy of discrete distributions: minus the sum over the categories of p log p, in nats.
   *
   * @param form what the distributions are given by
   */
  public static CategoricalEntropy categoricalEntropy(CategoricalKl.Form form) {
    return new CategoricalEntropy(form);
  }

  /** Kullback-Leibler divergence of discrete distributions, KL(first || second): the sum over the categories of p (log p - log q), in nats, with the gradient by both. */
  public static CategoricalKl categoricalKl() {
    return new CategoricalKl(org.lossary.generative.CategoricalKl.Form.LOGITS, org.lossary.generative.CategoricalKl.Form.LOGITS, 0.0);
  }

  /** Negative log-likelihood of the continuous Bernoulli distribution on [0, 1]: A(z) - y z with A(z) = log((e^z - 1) / z), from the logit z of its parameter lambda, against a target y in [0, 1]. */
  public static ContinuousBernoulli continuousBernoulli() {
    return new ContinuousBernoulli();
  }

  /** Negative evidence lower bound of a variational autoencoder: the error of the reconstruction, summed over the pixels, plus beta times the divergence of the latent normal distribution from its prior, summed over the latents. */
  public static Elbo elbo() {
    return new Elbo(new BceWithLogits(1, 0), 1.0, 0.0, 1, org.lossary.generative.Elbo.Per.SAMPLE);
  }

  /** Kullback-Leibler divergence of normal distributions with independent components from the standard normal: the sum over components of (m^2 + v - 1 - log v)/2, in nats. */
  public static GaussianKl gaussianKl() {
    return new GaussianKl();
  }

  /** Kullback-Leibler divergence between normal distributions with independent components, KL(1 || 2): the sum over components of (log v2 - log v1 + (v1 + (m1 - m2)^2) / v2 - 1)/2, in nats. */
  public static GaussianPairKl gaussianPairKl() {
    return new GaussianPairKl();
  }

  /** Gradient penalty of a Wasserstein critic: lambda (|g| - target)^2 for the gradient g of the critic's score by one sample, or lambda max(0, |g| - target)^2 if one-sided. */
  public static GradientPenalty gradientPenalty() {
    return new GradientPenalty(10.0, 1.0, false);
  }

  /** Hinge loss of adversarial training, from scores x: the discriminator's is max(0, 1 - x) for real and max(0, 1 + x) for generated scores; the generator's is -x for generated ones. */
  public static HingeGan hingeGan() {
    return new HingeGan(org.lossary.generative.MinimaxGan.Side.DISCRIMINATOR, false);
  }

  /** Jensen-Shannon divergence: w KL(p || m) + (1 - w) KL(q || m) with the mixture m = w p + (1 - w) q, in nats. */
  public static JensenShannon jensenShannon() {
    return new JensenShannon(org.lossary.generative.CategoricalKl.Form.LOGITS, org.lossary.generative.CategoricalKl.Form.LOGITS, 0.5);
  }

  /** Kullback-Leibler divergence of a row of predictions from a row of a fixed target distribution: forward KL(target || prediction), the sum of t (log t - log q), or reverse KL(prediction || target), the sum of q (log q - log t), in nats. */
  public static KlDivergence klDivergence() {
    return new KlDivergence(org.lossary.generative.CategoricalKl.Form.LOGITS, org.lossary.generative.CategoricalKl.Form.PROBABILITY, org.lossary.generative.KlDivergence.Direction.FORWARD);
  }

  /** Least-squares loss of adversarial training, from scores x: the discriminator's is factor (x - realLabel)^2 for real and factor (x - fakeLabel)^2 for generated scores; the generator's is factor (x - generatorLabel)^2 for generated ones. */
  public static LeastSquaresGan leastSquaresGan() {
    return new LeastSquaresGan(org.lossary.generative.MinimaxGan.Side.DISCRIMINATOR, 1.0, 0.0, 1.0, 0.5);
  }

  /** Minimax loss of adversarial training, from scores x: the discriminator's is the binary cross-entropy of real scores against realLabel plus that of generated ones against fakeLabel; the generator's is minus the latter, log(1 - sigmoid(x)) for the label 0. */
  public static MinimaxGan minimaxGan() {
    return new MinimaxGan(org.lossary.generative.MinimaxGan.Side.DISCRIMINATOR, 1.0, 0.0);
  }

  /** Non-saturating loss of adversarial training, from scores x: the discriminator's is the binary cross-entropy of real scores against realLabel plus that of generated ones against fakeLabel; the generator's is softplus(-x), the cross-entropy of generated scores against 1. */
  public static NonSaturatingGan nonSaturatingGan() {
    return new NonSaturatingGan(org.lossary.generative.MinimaxGan.Side.DISCRIMINATOR, 1.0, 0.0);
  }

  /** Zero-centred gradient penalty: gamma/2 |g|^2 for the gradient g of a discriminator's score by one sample. */
  public static R1Penalty r1Penalty() {
    return new R1Penalty(10.0);
  }

  /**
   * Zero-centred gradient penalty: gamma/2 |g|^2 for the gradient g of a discriminator's score by one sample.
   *
   * @param gamma factor; finite and at least 0
   */
  public static R1Penalty r1Penalty(double gamma) {
    return new R1Penalty(gamma);
  }

  /** Reconstruction loss of an autoencoder: the sum over the pixels of a sample of any supervised error between reconstruction and data; the mean divides by the samples. */
  public static Reconstruction reconstruction() {
    return new Reconstruction(new BceWithLogits(1, 0));
  }

  /**
   * Reconstruction loss of an autoencoder: the sum over the pixels of a sample of any supervised error between reconstruction and data; the mean divides by the samples.
   *
   * @param error the error of a pixel
   */
  public static Reconstruction reconstruction(org.lossary.SupervisedLoss error) {
    return new Reconstruction(error);
  }

  /** Relativistic losses of adversarial training: scores count only by how far real ones lie above generated ones. */
  public static RelativisticGan relativisticGan() {
    return new RelativisticGan(org.lossary.generative.MinimaxGan.Side.DISCRIMINATOR, true, org.lossary.generative.RelativisticGan.Base.LOGISTIC);
  }

  /** Wasserstein loss of adversarial training: the critic's is the mean score of generated samples less that of real ones, to be minimised; the generator's is minus the mean score of its samples. */
  public static WassersteinGan wassersteinGan() {
    return new WassersteinGan(org.lossary.generative.MinimaxGan.Side.DISCRIMINATOR);
  }

  /**
   * Wasserstein loss of adversarial training: the critic's is the mean score of generated samples less that of real ones, to be minimised; the generator's is minus the mean score of its samples.
   *
   * @param side whose loss it is
   */
  public static WassersteinGan wassersteinGan(MinimaxGan.Side side) {
    return new WassersteinGan(side);
  }

  /** AnglE: log(1 + sum of exp(scale (s_i - s_j)) over all i, j with score_i &lt; score_j), where s is the similarity of a pair by the angle of complex numbers. */
  public static Angle angle() {
    return new Angle(20.0);
  }

  /**
   * AnglE: log(1 + sum of exp(scale (s_i - s_j)) over all i, j with score_i &lt; score_j), where s is the similarity of a pair by the angle of complex numbers.
   *
   * @param scale what similarities are multiplied by; finite and greater than 0
   */
  public static Angle angle(double scale) {
    return new Angle(scale);
  }

  /** Angular loss: the angle at a negative, in the triangle with anchor and positive, is to be small. */
  public static Angular angular() {
    return new Angular(40.0, true, org.lossary.metric.Reducer.TERMS);
  }

  /** ArcFace: softmax cross-entropy of scale cos(theta_k), where the angle theta_y to the proxy of the own class counts as wider by a margin. */
  public static ArcFace arcFace() {
    return new ArcFace(0.5, 64.0);
  }

  /** Barlow Twins: sum over dimensions of (1 - C_ii)^2 + lambda sum of C_ij^2 over i != j, where C is the correlation between the dimensions of two views of a batch. */
  public static BarlowTwins barlowTwins() {
    return new BarlowTwins(0.005, 1e-6);
  }

  /** Contrastive loss over all pairs of a batch: rows of one label are to be nearer than one margin, rows of different labels farther than another. */
  public static BatchContrastive batchContrastive() {
    return new BatchContrastive(0.0, 1.0, org.lossary.metric.Penalty.LINEAR, false, org.lossary.metric.Distance.NORMALIZED_EUCLIDEAN, org.lossary.metric.Reducer.NON_ZERO);
  }

  /** Triplet loss of the farthest positive and the nearest negative of each anchor. */
  public static BatchHardTriplet batchHardTriplet() {
    return new BatchHardTriplet(0.2, false, org.lossary.metric.Distance.EUCLIDEAN, org.lossary.metric.Reducer.ANCHORS);
  }

  /** Triplet loss over all triplets of a batch: each anchor is to be nearer to each of its positives than to each of its negatives, by a margin. */
  public static BatchTriplet batchTriplet() {
    return new BatchTriplet(0.2, false, false, org.lossary.metric.Distance.NORMALIZED_EUCLIDEAN, org.lossary.metric.Reducer.NON_ZERO);
  }

  /** Centre loss: |x - w_y|^2 / 2, half the squared distance of an embedding to the centre of its class. */
  public static CentreLoss centreLoss() {
    return new CentreLoss();
  }

  /** Circle loss: similarities far from their optimum are weighted more. */
  public static Circle circle() {
    return new Circle(0.4, 80.0, org.lossary.metric.Reducer.ANCHORS, false);
  }

  /** The symmetric cross-entropy of CLIP: each row of one view is to pick its own among all rows of the other view, and the other way round. */
  public static ClipContrastive clipContrastive() {
    return new ClipContrastive(org.lossary.metric.PairSimilarity.COSINE);
  }

  /**
   * The symmetric cross-entropy of CLIP: each row of one view is to pick its own among all rows of the other view, and the other way round.
   *
   * @param similarity cosines, or products of the rows as they are
   */
  public static ClipContrastive clipContrastive(PairSimilarity similarity) {
    return new ClipContrastive(similarity);
  }

  /** Contrastive loss of labelled pairs at distance d: factor d^2 for similar ones, factor max(0, margin - d)^2 for dissimilar ones; d and max(0, margin - d) themselves if not squared. */
  public static ContrastivePairs contrastivePairs() {
    return new ContrastivePairs(1.0, org.lossary.metric.PairDistance.NORM, 2.0, 0.0, true, 0.5);
  }

  /** CosFace: softmax cross-entropy of scale cos(theta_k), where the cosine to the proxy of the own class counts as less by a margin. */
  public static CosFace cosFace() {
    return new CosFace(0.35, 64.0);
  }

  /** CoSENT: log(1 + sum of exp(scale (cos_i - cos_j)) over all pairs i, j of pairs with score_i &lt; score_j). */
  public static Cosent cosent() {
    return new Cosent(20.0);
  }

  /**
   * CoSENT: log(1 + sum of exp(scale (cos_i - cos_j)) over all pairs i, j of pairs with score_i &lt; score_j).
   *
   * @param scale what cosines are multiplied by; finite and greater than 0
   */
  public static Cosent cosent(double scale) {
    return new Cosent(scale);
  }

  /** Cosine contrastive loss of labelled pairs: 1 - cos for similar ones, max(0, cos - margin) for dissimilar ones, which is squared on request. */
  public static CosineEmbedding cosineEmbedding() {
    return new CosineEmbedding(0.0, false, 1e-12);
  }

  /** Minus the cosine similarity of pairs that belong together: -x.y / (|x| |y|), within [-1, 1]. */
  public static CosineSimilarity cosineSimilarity() {
    return new CosineSimilarity(0.0);
  }

  /**
   * Minus the cosine similarity of pairs that belong together: -x.y / (|x| |y|), within [-1, 1].
   *
   * @param floor least length; finite and at least 0
   */
  public static CosineSimilarity cosineSimilarity(double floor) {
    return new CosineSimilarity(floor);
  }

  /** Squared error between the cosine similarity of a pair and the score that it should have: (cos - score)^2. */
  public static CosineSimilarityMse cosineSimilarityMse() {
    return new CosineSimilarityMse();
  }

  /** Decoupled contrastive loss: NT-Xent whose denominator leaves the positive out, so that pairs that are already close do not weaken the gradient of the negatives. */
  public static DecoupledContrastive decoupledContrastive() {
    return new DecoupledContrastive(0.1, org.lossary.metric.Distance.COSINE, org.lossary.metric.Reducer.TERMS, 0.0);
  }

  /** Knowledge distillation of rankings: T^2 KL(softmax(t / T) || softmax(s / T)) for the similarities s of a query to its candidates and the scores t of a teacher. */
  public static DistillKl distillKl() {
    return new DistillKl(1.0, org.lossary.metric.PairSimilarity.DOT);
  }

  /** FastAP: one less the average precision of ranking all candidates by distance, with histograms of soft bins. */
  public static FastAp fastAp() {
    return new FastAp(10, org.lossary.metric.Reducer.ANCHORS);
  }

  /** Generalised lifted structured loss: all positives of an anchor against all of its negatives, both through soft maxima. */
  public static GeneralizedLifted generalizedLifted() {
    return new GeneralizedLifted(0.0, 1.0, org.lossary.metric.Distance.NORMALIZED_EUCLIDEAN, org.lossary.metric.Reducer.ROWS);
  }

  /** Multiple negatives with a guide: a thing's first view is to pick its second view among all rows of the batch, of which those are left out that another model finds more alike than the pair itself. */
  public static GuidedContrastive guidedContrastive() {
    return new GuidedContrastive(0.01, 0.0);
  }

  /** Margins for the similarity of an anchor to its positives and to its most similar negative. */
  public static HardestNegative hardestNegative() {
    return new HardestNegative(0.8, 0.3, org.lossary.metric.Distance.COSINE, org.lossary.metric.Reducer.ANCHORS);
  }

  /** Hinge embedding loss of a distance d against a label y: d if y is 1 (similar), max(0, margin - d) if y is -1 (dissimilar). */
  public static HingeEmbedding hingeEmbedding() {
    return new HingeEmbedding(1.0);
  }

  /**
   * Hinge embedding loss of a distance d against a label y: d if y is 1 (similar), max(0, margin - d) if y is -1 (dissimilar).
   *
   * @param margin from which distance on dissimilar pairs cost nothing; finite and at least 0
   */
  public static HingeEmbedding hingeEmbedding(double margin) {
    return new HingeEmbedding(margin);
  }

  /** InfoNCE with explicit negatives: the cross-entropy of picking a query's positive among it and given negatives, by similarities over a temperature. */
  public static InfoNce infoNce() {
    return new InfoNce(0.1, org.lossary.metric.PairSimilarity.COSINE);
  }

  /** Intra-pair variance loss: positive pairs that are less alike than their mean by more than a share of it, and negative pairs that are more alike. */
  public static IntraPairVariance intraPairVariance() {
    return new IntraPairVariance(0.01, 0.01, org.lossary.metric.Distance.COSINE, org.lossary.metric.Reducer.TERMS);
  }

  /** Large-margin softmax: softmax cross-entropy of scale |x| |w_k| cos(theta_k), where the angle theta_y to the proxy of the own class is multiplied by a margin. */
  public static LargeMarginSoftmax largeMarginSoftmax() {
    return new LargeMarginSoftmax(4, 1.0);
  }

  /** Lifted structured loss: each positive pair against all negatives of both of its rows. */
  public static LiftedStructure liftedStructure() {
    return new LiftedStructure(0.0, 1.0, org.lossary.metric.Distance.NORMALIZED_EUCLIDEAN, org.lossary.metric.Reducer.TERMS);
  }

  /** Margin loss: positives are to be nearer than a learned boundary, negatives farther, each by a margin. */
  public static MarginLoss marginLoss() {
    return new MarginLoss(0.2, 0.0, org.lossary.metric.Distance.NORMALIZED_EUCLIDEAN, org.lossary.metric.Reducer.NON_ZERO);
  }

  /** Margin distillation: the mean over the negatives n of (s(q, p) - s(q, n) - teacher's margin)^2, for a query q and its positive p. */
  public static MarginMse marginMse() {
    return new MarginMse(org.lossary.metric.PairSimilarity.DOT);
  }

  /**
   * Margin distillation: the mean over the negatives n of (s(q, p) - s(q, n) - teacher's margin)^2, for a query q and its positive p.
   *
   * @param similarity how alike query and candidate are
   */
  public static MarginMse marginMse(PairSimilarity similarity) {
    return new MarginMse(similarity);
  }

  /** Multi-similarity loss: soft sums of what positives lack in similarity and of what negatives have too much of. */
  public static MultiSimilarity multiSimilarity() {
    return new MultiSimilarity(2.0, 50.0, 0.5, org.lossary.metric.Distance.COSINE, org.lossary.metric.Reducer.ROWS);
  }

  /** N-pair loss: of each label the first row is to be most like the second one among the second rows of all labels. */
  public static NPair nPair() {
    return new NPair(org.lossary.metric.Distance.DOT, org.lossary.metric.Reducer.TERMS, 0.0);
  }

  /** Neighbourhood components analysis: the probability that a neighbour drawn by distance has the anchor's label. */
  public static Nca nca() {
    return new Nca(1.0, org.lossary.metric.Distance.NORMALIZED_SQUARED_EUCLIDEAN, org.lossary.metric.Reducer.ANCHORS);
  }

  /** Normalised softmax: softmax cross-entropy of x.w_k / (|w_k| temperature), where embeddings have length 1 too unless {@code normalize} is off. */
  public static NormalizedSoftmax normalizedSoftmax() {
    return new NormalizedSoftmax(0.05, true);
  }

  /** NT-Xent, the normalised and temperature-scaled cross-entropy: an anchor is to be more like its positive than like any of its negatives. */
  public static NtXent ntXent() {
    return new NtXent(0.07, org.lossary.metric.Distance.COSINE, org.lossary.metric.Reducer.TERMS);
  }

  /** Penalises every negative that ranks before a positive, made smooth. */
  public static Pnp pnp() {
    return new Pnp(org.lossary.metric.PnpVariant.DECREASING, 0.01, false, org.lossary.metric.Reducer.ANCHORS, 1.0, 2.0);
  }

  /** Proxy-Anchor: for each proxy, log(1 + sum of exp(-alpha (cos - margin))) over the embeddings of its class, and log(1 + sum of exp(alpha (cos + margin))) over all others. */
  public static ProxyAnchor proxyAnchor() {
    return new ProxyAnchor(0.1, 32.0);
  }

  /** Proxy-NCA: softmax cross-entropy of -scale |x - w_k|^2, the squared distances to the proxies of the classes, of embeddings and proxies of length 1 unless {@code normalize} is off. */
  public static ProxyNca proxyNca() {
    return new ProxyNca(1.0, true, false);
  }

  /** Ranked list loss: positives are drawn within a ball around their anchor, negatives are pushed out of a larger one, hard ones the most. */
  public static RankedList rankedList() {
    return new RankedList(1.2, 0.4, 0.5, 0.0, 10.0, 0.0, org.lossary.metric.Distance.NORMALIZED_EUCLIDEAN, org.lossary.metric.Reducer.ROWS);
  }

  /** Triplet loss of each positive pair with one negative: the nearest one that is farther than the positive, or the farthest of all if none is. */
  public static SemiHardTriplet semiHardTriplet() {
    return new SemiHardTriplet(1.0, org.lossary.metric.Distance.SQUARED_EUCLIDEAN, org.lossary.metric.Reducer.TERMS);
  }

  /** SigLIP, the pairwise sigmoid loss of two views: each of the N^2 pairs of rows is classified by itself as belonging together or not. */
  public static Siglip siglip() {
    return new Siglip(org.lossary.metric.PairSimilarity.COSINE);
  }

  /**
   * SigLIP, the pairwise sigmoid loss of two views: each of the N^2 pairs of rows is classified by itself as belonging together or not.
   *
   * @param similarity cosines, or products of the rows as they are
   */
  public static Siglip siglip(PairSimilarity similarity) {
    return new Siglip(similarity);
  }

  /** SoftTriple: softmax cross-entropy of lambda S_k, where S_k is the similarity of an embedding to several centres of a class: the mean of the cosines c_s, weighted by softmax(c_s / gamma). */
  public static SoftTriple softTriple() {
    return new SoftTriple(3, 20.0, 0.1, 0.01, 0.0);
  }

  /** SphereFace: softmax cross-entropy of scale |x| cos(theta_k), where the angle theta_y to the proxy of the own class is multiplied by a margin. */
  public static SphereFace sphereFace() {
    return new SphereFace(4, 1.0);
  }

  /** ArcFace with several proxies a class, of which the one nearest to the embedding counts: noisy examples gather at others than the main one. */
  public static SubCenterArcFace subCenterArcFace() {
    return new SubCenterArcFace(0.5, 64.0, 3);
  }

  /** Supervised contrastive loss: all rows of a label are positives of each other, and everything else in the batch is in the denominator. */
  public static SupCon supCon() {
    return new SupCon(0.1, 0.0, false, org.lossary.metric.Distance.COSINE, org.lossary.metric.Reducer.ANCHORS);
  }

  /** Triplet loss: max(0, d(a, p) - d(a, n) + margin) for an anchor a, a positive p and a negative n. */
  public static TripletMargin tripletMargin() {
    return new TripletMargin(1.0, org.lossary.metric.PairDistance.NORM, 2.0, 1e-6, false);
  }

  /** Triplet loss with a soft margin: log(1 + exp(d(a, p) - d(a, n))) for an anchor a, a positive p and a negative n. */
  public static TripletSoftMargin tripletSoftMargin() {
    return new TripletSoftMargin(org.lossary.metric.PairDistance.NORM, 2.0, 0.0);
  }

  /** Tuplet margin loss: a positive pair, made harder by an angle, against all negatives of its anchor. */
  public static TupletMargin tupletMargin() {
    return new TupletMargin(5.73, 64.0, org.lossary.metric.Reducer.TERMS);
  }

  /** VICReg: invariance, variance and covariance of two views of a batch. */
  public static Vicreg vicreg() {
    return new Vicreg(25.0, 25.0, 1.0, 1e-4);
  }

  /** Distance of two images by features of a network: over layers l, channels c and positions p, the sum of layerWeight_l channelWeight_lc error(u_lcp - v_lcp), divided in each layer as {@link org.lossary.perceptual.FeatureMean} says. */
  public static FeatureDistance featureDistance() {
    return new FeatureDistance(org.lossary.perceptual.FeatureError.SQUARED, true, 1e-10, org.lossary.perceptual.FeatureMean.POSITIONS, Doubles.none());
  }

  /** Style distance of two images: the squared differences of the Gram matrices of their features, which say which features come together, not where. */
  public static GramStyle gramStyle() {
    return new GramStyle(org.lossary.perceptual.GramScale.GATYS, Doubles.none());
  }

  /** Structural similarity over several scales as a loss: 1 less the product of the mean contrast and structure terms of all scales but the coarsest, and of the mean similarity (see {@link org.lossary.perceptual.Ssim}) of the coarsest, each to the power of its weight. */
  public static MsSsim msSsim() {
    return new MsSsim(org.lossary.perceptual.WindowShape.GAUSSIAN, 11, 1.5, 1.0, 0.01, 0.03, org.lossary.perceptual.Border.VALID, Doubles.of(0.0448, 0.2856, 0.3001, 0.2363, 0.1333), org.lossary.perceptual.NegativeContrast.ZERO, true);
  }

  /** Structural similarity as a loss: 1 less the mean over windows and channels of <pre>(2 a b + C1) (2 cov + C2) / ((a^2 + b^2 + C1) (var x + var y + C2))</pre> where a and b are the means in a window, C1 = (k1 dataRange)^2 and C2 = (k2 dataRange)^2. */
  public static Ssim ssim() {
    return new Ssim(org.lossary.perceptual.WindowShape.GAUSSIAN, 11, 1.5, 1.0, 0.01, 0.03, org.lossary.perceptual.Border.VALID, false);
  }

  /** Total variation of an image: the sum over pixels and channels of |d|, sqrt(d^2 + e^2) or d^2, where d and e are the differences to the next pixel across and down; there are none beyond the border. */
  public static TotalVariation totalVariation() {
    return new TotalVariation(org.lossary.perceptual.Smoothness.ANISOTROPIC, 0.0, false);
  }

  /** ApproxNDCG: one minus NDCG with smooth ranks, r_i = 1 + sum over j of sigmoid((s_j - s_i)/T), so that the measure itself can be trained. */
  public static ApproxNdcg approxNdcg() {
    return new ApproxNdcg(0.1, org.lossary.ranking.Gain.EXPONENTIAL);
  }

  /** Bradley-Terry loss of the rewards a and b of two answers: -log sigmoid(y (a - b) - m), the surprise, in nats, that the one was preferred over the other under the model P(a over b) = sigmoid(a - b). */
  public static BradleyTerry bradleyTerry() {
    return new BradleyTerry(0.0);
  }

  /**
   * Bradley-Terry loss of the rewards a and b of two answers: -log sigmoid(y (a - b) - m), the surprise, in nats, that the one was preferred over the other under the model P(a over b) = sigmoid(a - b).
   *
   * @param centering the coefficient c; finite and at least 0
   */
  public static BradleyTerry bradleyTerry(double centering) {
    return new BradleyTerry(centering);
  }

  /** Direct preference optimisation: a loss of h, how much more the policy favours the chosen answer over the rejected one than the reference does, h = (log p_chosen - log r_chosen) - (log p_rejected - log r_rejected), in nats. */
  public static Dpo dpo() {
    return new Dpo(org.lossary.ranking.Dpo.Form.SIGMOID, 0.1, 0.0, false);
  }

  /** LambdaLoss: pairs of a query's documents, each weighted by what it means to NDCG. */
  public static LambdaLoss lambdaLoss() {
    return new LambdaLoss(org.lossary.ranking.LambdaLoss.Weight.LOSS2_PLUS, 1.0, 10.0, 0, false, org.lossary.ranking.Gain.EXPONENTIAL);
  }

  /** ListMLE: how surprising the true order of a query's documents is under the Plackett-Luce model of their scores, which draws one document after the other, each in proportion to exp(score): the sum of log(sum of exp(s_j) over the documents not drawn before i) - s_i, in nats. */
  public static ListMle listMle() {
    return new ListMle(org.lossary.ranking.ListMle.Ties.TOGETHER);
  }

  /**
   * ListMLE: how surprising the true order of a query's documents is under the Plackett-Luce model of their scores, which draws one document after the other, each in proportion to exp(score): the sum of log(sum of exp(s_j) over the documents not drawn before i) - s_i, in nats.
   *
   * @param ties how documents of equal relevance are drawn
   */
  public static ListMle listMle(ListMle.Ties ties) {
    return new ListMle(ties);
  }

  /** ListNet: the cross-entropy of the probability of being first, P from the relevance of a query's documents and softmax of their scores from the model: -sum P_i log softmax(s)_i, in nats. */
  public static ListNet listNet() {
    return new ListNet(org.lossary.ranking.ListNet.Target.SOFTMAX);
  }

  /**
   * ListNet: the cross-entropy of the probability of being first, P from the relevance of a query's documents and softmax of their scores from the model: -sum P_i log softmax(s)_i, in nats.
   *
   * @param target how relevance becomes probabilities
   */
  public static ListNet listNet(ListNet.Target target) {
    return new ListNet(target);
  }

  /** Margin ranking loss of a pair of scores a and b: max(0, margin - y (a - b)), where y is 1 if a should be higher and -1 if b should. */
  public static MarginRanking marginRanking() {
    return new MarginRanking(0.0);
  }

  /**
   * Margin ranking loss of a pair of scores a and b: max(0, margin - y (a - b)), where y is 1 if a should be higher and -1 if b should.
   *
   * @param margin how far the better score should be ahead; finite
   */
  public static MarginRanking marginRanking(double margin) {
    return new MarginRanking(margin);
  }

  /** RankNet: the logistic loss of all pairs of a query's documents of which one is more relevant. */
  public static RankNet rankNet() {
    return new RankNet(1.0, org.lossary.ranking.RankNet.Weight.NONE, false);
  }

  /** Arctan loss of robust least squares: scale^2 / 2 times arctan((r / scale)^2) with r = prediction - target. */
  public static Arctan arctan() {
    return new Arctan(1.0);
  }

  /**
   * Arctan loss of robust least squares: scale^2 / 2 times arctan((r / scale)^2) with r = prediction - target.
   *
   * @param scale the residual from which influence falls, in units of the target; finite and &gt; 0
   */
  public static Arctan arctan(double scale) {
    return new Arctan(scale);
  }

  /** Barron's general robust loss: one shape from squared error (alpha = 2) to Welsch (alpha = -infinity). */
  public static Barron barron() {
    return new Barron(1.0, 1.0);
  }

  /** Cauchy (Lorentzian) loss: scale^2 / 2 times ln(1 + (r / scale)^2) with r = prediction - target. */
  public static Cauchy cauchy() {
    return new Cauchy(1.0);
  }

  /**
   * Cauchy (Lorentzian) loss: scale^2 / 2 times ln(1 + (r / scale)^2) with r = prediction - target.
   *
   * @param scale the residual from which influence falls, in units of the target; finite and &gt; 0
   */
  public static Cauchy cauchy(double scale) {
    return new Cauchy(scale);
  }

  /** Epsilon-insensitive loss of support vector regression: max(0, |prediction - target| - epsilon). */
  public static EpsilonInsensitive epsilonInsensitive() {
    return new EpsilonInsensitive(0.1);
  }

  /**
   * Epsilon-insensitive loss of support vector regression: max(0, |prediction - target| - epsilon).
   *
   * @param epsilon the error that costs nothing, in units of the target; finite and &gt;= 0
   */
  public static EpsilonInsensitive epsilonInsensitive(double epsilon) {
    return new EpsilonInsensitive(epsilon);
  }

  /** Expectile loss: squared error, times tau for under-prediction and 1 - tau for over-prediction. */
  public static Expectile expectile() {
    return new Expectile(0.5);
  }

  /**
   * Expectile loss: squared error, times tau for under-prediction and 1 - tau for over-prediction.
   *
   * @param tau the weight of under-prediction; within [0, 1]
   */
  public static Expectile expectile(double tau) {
    return new Expectile(tau);
  }

  /** Gamma loss of the logarithm p of a mean against a positive amount y: p + y exp(-p), half the deviance of a gamma distribution less 1 + log y, which depends on the target alone. */
  public static Gamma gamma() {
    return new Gamma();
  }

  /** Negative log-likelihood of a normal distribution with predicted mean and variance: (log v + (y - m)^2 / v)/2 with v = max(variance, eps), plus log(2 pi)/2 if full. */
  public static GaussianNll gaussianNll() {
    return new GaussianNll(1e-6, false, org.lossary.regression.GaussianNll.Spread.VARIANCE);
  }

  /** Geman-McClure loss: (r^2 / 2) / (1 + (r / scale)^2) with r = prediction - target. */
  public static GemanMcclure gemanMcclure() {
    return new GemanMcclure(1.0);
  }

  /**
   * Geman-McClure loss: (r^2 / 2) / (1 + (r / scale)^2) with r = prediction - target.
   *
   * @param scale the residual from which influence falls, in units of the target; finite and &gt; 0
   */
  public static GemanMcclure gemanMcclure(double scale) {
    return new GemanMcclure(scale);
  }

  /** Half the squared error: (prediction - target)^2 / 2. */
  public static HalfSquared halfSquared() {
    return new HalfSquared();
  }

  /** Huber loss: half the squared error up to {@code delta}, linear beyond. */
  public static Huber huber() {
    return new Huber(1.0);
  }

  /**
   * Huber loss: half the squared error up to {@code delta}, linear beyond.
   *
   * @param delta where the loss turns linear, in units of the target; finite and &gt; 0
   */
  public static Huber huber(double delta) {
    return new Huber(delta);
  }

  /** Log-cosh loss: ln(cosh(prediction - target)), about r^2/2 for small residuals r and |r| - ln 2 for large ones. */
  public static LogCosh logCosh() {
    return new LogCosh();
  }

  /** Absolute error: |prediction - target|. */
  public static Mae mae() {
    return new Mae();
  }

  /** Absolute percentage error: |p - y| / max(|y|, eps), times 100 if in percent. */
  public static Mape mape() {
    return new Mape(1e-7, true);
  }

  /** Squared error: (prediction - target)^2, without the factor 1/2. */
  public static Mse mse() {
    return new Mse();
  }

  /** Squared logarithmic error: (log(1 + max(p, floor)) - log(1 + max(y, floor)))^2. */
  public static Msle msle() {
    return new Msle(0.0);
  }

  /**
   * Squared logarithmic error: (log(1 + max(p, floor)) - log(1 + max(y, floor)))^2.
   *
   * @param floor least prediction and target; finite and at least 0
   */
  public static Msle msle(double floor) {
    return new Msle(floor);
  }

  /** Several quantiles at once: the sum of the quantile losses of a row, one column for each quantile. */
  public static MultiQuantile multiQuantile() {
    return new MultiQuantile(Doubles.of(0.1, 0.5, 0.9));
  }

  /**
   * Several quantiles at once: the sum of the quantile losses of a row, one column for each quantile.
   *
   * @param quantiles the quantile of each column; at least one, each within [0, 1]
   */
  public static MultiQuantile multiQuantile(Doubles quantiles) {
    return new MultiQuantile(quantiles);
  }

  /** Poisson loss of the logarithm p of a rate against a count y: exp(p) - y p, and if wanted the constant that makes it the negative log-likelihood. */
  public static Poisson poisson() {
    return new Poisson(org.lossary.regression.Poisson.Constant.NONE);
  }

  /**
   * Poisson loss of the logarithm p of a rate against a count y: exp(p) - y p, and if wanted the constant that makes it the negative log-likelihood.
   *
   * @param constant the term that depends on the target alone; it changes no gradient
   */
  public static Poisson poisson(Poisson.Constant constant) {
    return new Poisson(constant);
  }

  /** Poisson loss of a rate p itself against a count y: p - y log(p + eps), and if wanted the constant that makes it the negative log-likelihood. */
  public static PoissonRate poissonRate() {
    return new PoissonRate(1e-8, org.lossary.regression.Poisson.Constant.NONE);
  }

  /** Pseudo-Huber loss: a smooth curve between half the squared error and absolute error. */
  public static PseudoHuber pseudoHuber() {
    return new PseudoHuber(1.0);
  }

  /**
   * Pseudo-Huber loss: a smooth curve between half the squared error and absolute error.
   *
   * @param delta where the loss passes from squared to linear, in units of the target; finite and &gt; 0
   */
  public static PseudoHuber pseudoHuber(double delta) {
    return new PseudoHuber(delta);
  }

  /** Quantile (pinball) loss: tau times an under-prediction, 1 - tau times an over-prediction. */
  public static Quantile quantile() {
    return new Quantile(0.5);
  }

  /**
   * Quantile (pinball) loss: tau times an under-prediction, 1 - tau times an over-prediction.
   *
   * @param tau the quantile, which is the weight of under-prediction; within [0, 1]
   */
  public static Quantile quantile(double tau) {
    return new Quantile(tau);
  }

  /** Root mean squared error: the square root of the mean of (prediction - target)^2 over the batch, in units of the target. */
  public static Rmse rmse() {
    return new Rmse();
  }

  /** Smooth L1 loss: Huber loss divided by its threshold. */
  public static SmoothL1 smoothL1() {
    return new SmoothL1(1.0);
  }

  /**
   * Smooth L1 loss: Huber loss divided by its threshold.
   *
   * @param beta where the loss turns linear, in units of the target; finite and &gt;= 0, 0 is absolute error
   */
  public static SmoothL1 smoothL1(double beta) {
    return new SmoothL1(beta);
  }

  /** Soft L1 loss of robust least squares: scale^2 / 2 times rho((r / scale)^2), where rho(z) = 2 (sqrt(1 + z) - 1) and r = prediction - target. */
  public static SoftL1 softL1() {
    return new SoftL1(1.0);
  }

  /**
   * Soft L1 loss of robust least squares: scale^2 / 2 times rho((r / scale)^2), where rho(z) = 2 (sqrt(1 + z) - 1) and r = prediction - target.
   *
   * @param scale where the loss passes from squared to linear, in units of the target; finite and &gt; 0
   */
  public static SoftL1 softL1(double scale) {
    return new SoftL1(scale);
  }

  /** Squared epsilon-insensitive loss: max(0, |prediction - target| - epsilon)^2, without the factor 1/2. */
  public static SquaredEpsilonInsensitive squaredEpsilonInsensitive() {
    return new SquaredEpsilonInsensitive(0.1);
  }

  /**
   * Squared epsilon-insensitive loss: max(0, |prediction - target| - epsilon)^2, without the factor 1/2.
   *
   * @param epsilon the error that costs nothing, in units of the target; finite and &gt;= 0
   */
  public static SquaredEpsilonInsensitive squaredEpsilonInsensitive(double epsilon) {
    return new SquaredEpsilonInsensitive(epsilon);
  }

  /** Tukey's biweight (bisquare) loss: scale^2 / 6 times 1 - (1 - (r / scale)^2)^3 where |r| &lt;= scale, and scale^2 / 6 elsewhere, with r = prediction - target. */
  public static TukeyBiweight tukeyBiweight() {
    return new TukeyBiweight(4.685);
  }

  /**
   * Tukey's biweight (bisquare) loss: scale^2 / 6 times 1 - (1 - (r / scale)^2)^3 where |r| &lt;= scale, and scale^2 / 6 elsewhere, with r = prediction - target.
   *
   * @param scale the residual from which a point has no influence, in units of the target; finite and &gt; 0
   */
  public static TukeyBiweight tukeyBiweight(double scale) {
    return new TukeyBiweight(scale);
  }

  /** Tweedie loss of the logarithm p of a mean: exp((2 - q) p)/(2 - q) - y exp((1 - q) p)/(1 - q) for the power q of the variance function, half the unit deviance less what depends on the target alone. */
  public static Tweedie tweedie() {
    return new Tweedie(1.5);
  }

  /**
   * Tweedie loss of the logarithm p of a mean: exp((2 - q) p)/(2 - q) - y exp((1 - q) p)/(1 - q) for the power q of the variance function, half the unit deviance less what depends on the target alone.
   *
   * @param power of the mean to which the variance is proportional; at most 0 or at least 1, between which there is no such distribution; within 1e-6 of 0, 1 or 2 it is taken for that
   */
  public static Tweedie tweedie(double power) {
    return new Tweedie(power);
  }

  /** Tweedie deviance of a mean m itself against y: twice the integral of (u - y) u^-power from y to m, which is 0 where they are equal; or half of it. */
  public static TweedieDeviance tweedieDeviance() {
    return new TweedieDeviance(1.5, false);
  }

  /** Welsch (Leclerc) loss: scale^2 / 2 times 1 - exp(-(r / scale)^2) with r = prediction - target. */
  public static Welsch welsch() {
    return new Welsch(2.985);
  }

  /**
   * Welsch (Leclerc) loss: scale^2 / 2 times 1 - exp(-(r / scale)^2) with r = prediction - target.
   *
   * @param scale the residual from which influence falls, in units of the target; finite and &gt; 0
   */
  public static Welsch welsch(double scale) {
    return new Welsch(scale);
  }

  /** Advantage actor-critic: the policy gradient, the squared error of the critic and an entropy bonus in one. */
  public static ActorCritic actorCritic() {
    return new ActorCritic(false, 0.5, 0.0, false, 1.0);
  }

  /** Categorical temporal-difference loss, that of C51: the distribution of the return over fixed atoms should be that of the reward plus the discounted return of the next state. */
  public static CategoricalTd categoricalTd() {
    return new CategoricalTd();
  }

  /** Double Q-learning: as Q-learning, but the next action is chosen by other estimates than those that say what it is worth. */
  public static DoubleQLearning doubleQLearning() {
    return new DoubleQLearning(new HalfSquared());
  }

  /**
   * Double Q-learning: as Q-learning, but the next action is chosen by other estimates than those that say what it is worth.
   *
   * @param error loss of the difference estimate - target (its target is 0); any pointwise loss of real numbers
   */
  public static DoubleQLearning doubleQLearning(org.lossary.PointwiseLoss error) {
    return new DoubleQLearning(error);
  }

  /** Entropy bonus: minus the entropy of the policy, in nats. */
  public static EntropyBonus entropyBonus() {
    return new EntropyBonus();
  }

  /** Expected SARSA: the value of an action should be the reward and the discounted expectation, over the policy, of the values in the next state. */
  public static ExpectedSarsa expectedSarsa() {
    return new ExpectedSarsa(new HalfSquared());
  }

  /**
   * Expected SARSA: the value of an action should be the reward and the discounted expectation, over the policy, of the values in the next state.
   *
   * @param error loss of the difference estimate - target (its target is 0); any pointwise loss of real numbers
   */
  public static ExpectedSarsa expectedSarsa(org.lossary.PointwiseLoss error) {
    return new ExpectedSarsa(error);
  }

  /** n-step temporal-difference loss: the value of a state should be the discounted rewards of the next n steps and the value of the state after them. */
  public static NStepTd nStepTd() {
    return new NStepTd(new HalfSquared(), 5);
  }

  /** Proximal policy optimisation with a clipped ratio: steps may be used several times, since an action gains nothing from becoming likelier or less likely than the clip range allows. */
  public static Ppo ppo() {
    return new Ppo(0.2, true, 0.5, 0.0, 0.0, false);
  }

  /** Proximal policy optimisation with a penalty: the policy gains from likelier good actions and pays for its divergence from the policy that took the steps. */
  public static PpoPenalty ppoPenalty() {
    return new PpoPenalty(1.0, true, 0.5, 0.0);
  }

  /** Q-learning, the loss of DQN: the value of an action should be the reward and the discounted value of the best action in the next state. */
  public static QLearning qLearning() {
    return new QLearning(new HalfSquared());
  }

  /**
   * Q-learning, the loss of DQN: the value of an action should be the reward and the discounted value of the best action in the next state.
   *
   * @param error loss of the difference estimate - target (its target is 0); any pointwise loss of real numbers
   */
  public static QLearning qLearning(org.lossary.PointwiseLoss error) {
    return new QLearning(error);
  }

  /** Quantile temporal-difference loss, that of QR-DQN: the quantiles of the return should be those of the reward plus the discounted return of the next state. */
  public static QuantileTd quantileTd() {
    return new QuantileTd(1.0);
  }

  /**
   * Quantile temporal-difference loss, that of QR-DQN: the quantiles of the return should be those of the reward plus the discounted return of the next state.
   *
   * @param kappa error at which the loss turns linear, in units of the return; finite and &gt;= 0, 0 is quantile regression itself, whose subgradient at 0 is 0
   */
  public static QuantileTd quantileTd(double kappa) {
    return new QuantileTd(kappa);
  }

  /** REINFORCE with baseline: minus the advantage times the log-probability of the action taken, whose gradient is an unbiased estimate of the negative gradient of the expected return. */
  public static Reinforce reinforce() {
    return new Reinforce(false, 0.0);
  }

  /** SARSA: the value of an action should be the reward and the discounted value of the action taken next. */
  public static Sarsa sarsa() {
    return new Sarsa(new HalfSquared());
  }

  /**
   * SARSA: the value of an action should be the reward and the discounted value of the action taken next.
   *
   * @param error loss of the difference estimate - target (its target is 0); any pointwise loss of real numbers
   */
  public static Sarsa sarsa(org.lossary.PointwiseLoss error) {
    return new Sarsa(error);
  }

  /** TD(lambda): the value of a state should be its lambda-return, a mixture of the returns of one, two, three ... */
  public static TdLambda tdLambda() {
    return new TdLambda(new HalfSquared(), 0.9);
  }

  /** Temporal-difference loss, TD(0): the value of a state should be the reward and the discounted value of the next state. */
  public static TemporalDifference temporalDifference() {
    return new TemporalDifference(new HalfSquared());
  }

  /**
   * Temporal-difference loss, TD(0): the value of a state should be the reward and the discounted value of the next state.
   *
   * @param error loss of the difference estimate - target (its target is 0); any pointwise loss of real numbers
   */
  public static TemporalDifference temporalDifference(org.lossary.PointwiseLoss error) {
    return new TemporalDifference(error);
  }

  /** V-trace: the value of a state should be the return of the policy that is learned of, estimated from steps of another policy by truncated importance weights. */
  public static VTrace vTrace() {
    return new VTrace(new HalfSquared(), 1.0, 1.0, 1.0);
  }

  /** Dice loss of a predicted region p and a true region t: 1 - (2 I + a)/(P + T + b), where I is the size of what they share, P and T are their sizes ({@link org.lossary.segmentation.Overlap}), and a and b keep small and absent regions in bounds. */
  public static Dice dice() {
    return new Dice(1e-5, 1e-5, org.lossary.segmentation.Overlap.PRODUCT, org.lossary.segmentation.Pool.ITEM, true, false, Doubles.none(), org.lossary.segmentation.Activation.NONE);
  }

  /** Dice loss plus cross-entropy: lambdaDice times the mean {@link org.lossary.segmentation.Dice} loss of the regions of an image plus lambdaCe times the mean cross-entropy of its pixels, both from the same logits in one pass. */
  public static DiceCrossEntropy diceCrossEntropy() {
    return new DiceCrossEntropy(1.0, 1.0, org.lossary.segmentation.Pixels.CLASSES, 0.0, false, 1e-5, 1e-5, org.lossary.segmentation.Overlap.PRODUCT, org.lossary.segmentation.Pool.ITEM, true, Doubles.none(), org.lossary.segmentation.Activation.SOFTMAX);
  }

  /** Dice loss plus focal loss: lambdaDice times the mean {@link org.lossary.segmentation.Dice} loss of the regions of an image plus lambdaFocal times the mean focal loss of its pixels, (1 - p)^gamma (-log p) of the true class, both from the same logits in one pass. */
  public static DiceFocal diceFocal() {
    return new DiceFocal(1.0, 1.0, org.lossary.segmentation.Pixels.EACH, 2.0, -1.0, false, 1e-5, 1e-5, org.lossary.segmentation.Overlap.PRODUCT, org.lossary.segmentation.Pool.ITEM, true, Doubles.none(), org.lossary.segmentation.Activation.SOFTMAX);
  }

  /** Focal Tversky loss: the {@link org.lossary.segmentation.Tversky} loss of a region raised to the power gamma. */
  public static FocalTversky focalTversky() {
    return new FocalTversky(0.3, 0.7, 0.75, false, 1e-5, 1e-5, org.lossary.segmentation.Pool.ITEM, true, false, Doubles.none(), org.lossary.segmentation.Activation.NONE);
  }

  /** Generalised Dice loss: 1 - (2 sum_c w_c I_c + a)/(sum_c w_c (P_c + T_c) + b) over the channels c of an image, where I = sum p t, P = sum p, T = sum t and w = 1/T^2, 1/T or 1. */
  public static GeneralizedDice generalizedDice() {
    return new GeneralizedDice(org.lossary.segmentation.GeneralizedDice.Weight.SQUARE, 1e-5, 1e-5, org.lossary.segmentation.Overlap.PRODUCT, org.lossary.segmentation.Pool.ITEM, true, Doubles.none(), org.lossary.segmentation.Activation.NONE);
  }

  /** ln cosh of the {@link org.lossary.segmentation.Dice} loss of a region: nearly half its square where it is small, so that the gradient fades out towards the optimum. */
  public static LogCoshDice logCoshDice() {
    return new LogCoshDice(1e-5, 1e-5, org.lossary.segmentation.Overlap.PRODUCT, org.lossary.segmentation.Pool.ITEM, true, false, Doubles.none(), org.lossary.segmentation.Activation.NONE);
  }

  /** Lovász hinge: the convex extension of the Jaccard loss of a region to the hinge errors max(0, 1 - s z) of its pixels, where z is the score of a pixel and s is 1 in the true region and -1 outside. */
  public static LovaszHinge lovaszHinge() {
    return new LovaszHinge(org.lossary.segmentation.LovaszClasses.ALL, org.lossary.segmentation.Pool.ITEM, true, Doubles.none());
  }

  /** Lovász-Softmax loss: the extension of the Jaccard loss of each class to the errors |t - p| of its pixels, where p is the probability of the class and t is 1 in its true region and 0 outside. */
  public static LovaszSoftmax lovaszSoftmax() {
    return new LovaszSoftmax(org.lossary.segmentation.LovaszClasses.PRESENT, org.lossary.segmentation.Pool.ITEM, true, Doubles.none(), org.lossary.segmentation.Activation.SOFTMAX);
  }

  /** Jaccard loss of a predicted region p and a true region t: 1 - (I + a)/(P + T - I + b), where I is the size of what they share and P and T are their sizes ({@link org.lossary.segmentation.Overlap}): one minus intersection over union, for probabilities. */
  public static SoftJaccard softJaccard() {
    return new SoftJaccard(1e-5, 1e-5, org.lossary.segmentation.Overlap.PRODUCT, org.lossary.segmentation.Pool.ITEM, true, false, Doubles.none(), org.lossary.segmentation.Activation.NONE);
  }

  /** Tversky loss of a predicted region p and a true region t: 1 - (I + a)/(I + alpha (P - I) + beta (T - I) + b), where I = sum p t, P = sum p, T = sum t. */
  public static Tversky tversky() {
    return new Tversky(0.3, 0.7, 1e-5, 1e-5, org.lossary.segmentation.Overlap.PRODUCT, org.lossary.segmentation.Pool.ITEM, true, false, Doubles.none(), org.lossary.segmentation.Activation.NONE);
  }

  /** Connectionist temporal classification from logits: minus the logarithm, in nats, of the probability that a sequence of frames gives its labels. */
  public static Ctc ctc() {
    return new Ctc(0, org.lossary.sequence.Infeasible.INFINITE, org.lossary.sequence.Per.SEQUENCE);
  }

  /** Connectionist temporal classification, as {@link org.lossary.sequence.Ctc}, from log-probabilities: their derivative is minus the probability, given the labels, that the path passes through the class at the frame. */
  public static CtcLogProbabilities ctcLogProbabilities() {
    return new CtcLogProbabilities(0, org.lossary.sequence.Infeasible.INFINITE, org.lossary.sequence.Per.SEQUENCE);
  }

  /** Earth mover's distance for given costs: the least sum of P_ij c_ij over plans P with the masses a and b as row and column sums, exactly, by the network simplex method. */
  public static Emd emd() {
    return new Emd();
  }

  /** Energy distance of point clouds: 2 E||x - y|| - E||x - x'|| - E||y - y'||, with Euclidean distances, or its square root. */
  public static EnergyDistance energyDistance() {
    return new EnergyDistance(false, false);
  }

  /** Energy distance of samples on the line: the square root of 2 E|X - Y| - E|X - X'| - E|Y - Y'|, or that itself. */
  public static EnergyDistance1d energyDistance1d() {
    return new EnergyDistance1d(true);
  }

  /**
   * Energy distance of samples on the line: the square root of 2 E|X - Y| - E|X - X'| - E|Y - Y'|, or that itself.
   *
   * @param root whether the square root is taken
   */
  public static EnergyDistance1d energyDistance1d(boolean root) {
    return new EnergyDistance1d(root);
  }

  /** Earth mover's distance of histograms over ordered bins: the bin width times the sum over bins of |P - Q|^power, where P and Q are the cumulative sums of p and q; with root, the power-th root of that. */
  public static HistogramEmd histogramEmd() {
    return new HistogramEmd(1.0, 1.0, false);
  }

  /** Maximum mean discrepancy of point clouds: E k(x, x') + E k(y, y') - 2 E k(x, y) for a kernel k, a sum over bandwidths, or the square root of that. */
  public static Mmd mmd() {
    return new Mmd(org.lossary.transport.PairKernel.GAUSSIAN, Doubles.of(1), org.lossary.transport.Bandwidth.ABSOLUTE, false, false);
  }

  /** Entropic transport for given costs, by Sinkhorn's iteration in the log domain: the least of sum P_ij c_ij + epsilon KL(P | a b^T) over plans P with the masses a and b as marginals; with rho finite, of that plus rho KL(P 1 | a) + rho KL(P^T 1 | b) over all P, where KL(p|q) = sum p log(p/q) - p + q. */
  public static Sinkhorn sinkhorn() {
    return new Sinkhorn(0.1, Double.POSITIVE_INFINITY, false, 0.5, 1e-12, 1000);
  }

  /** Sinkhorn divergence of point clouds: entropic transport F (see {@link org.lossary.transport.Sinkhorn}) for the cost scale ||x - y||_norm^power, less the bias of the entropy: F(x, y) - F(x, x)/2 - F(y, y)/2, and with rho finite epsilon/2 (mass of x - mass of y)^2 on top. */
  public static SinkhornDivergence sinkhornDivergence() {
    return new SinkhornDivergence(0.1, 2.0, 2.0, 1.0, true, Double.POSITIVE_INFINITY, false, 0.5, 1e-12, 1000);
  }

  /** Sliced Wasserstein distance of point clouds: the mean over directions of W_p^p of the clouds as they are seen along each, exactly, or the p-th root of that mean. */
  public static SlicedWasserstein slicedWasserstein() {
    return new SlicedWasserstein(2.0, 50, 0, true, Doubles.none());
  }

  /** Wasserstein distance of point clouds: the least mean of ||x - y||_norm^power over all ways to carry one cloud onto the other, exactly, or its power-th root, W_p. */
  public static Wasserstein wasserstein() {
    return new Wasserstein(2.0, 1.0, true);
  }

  /** Wasserstein distance of samples on the line: W_p, the p-th root of the least mean of |x - y|^p over all ways to carry one distribution onto the other, or W_p^p itself. */
  public static Wasserstein1d wasserstein1d() {
    return new Wasserstein1d(1.0, true);
  }
}
