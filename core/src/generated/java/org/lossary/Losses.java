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
import org.lossary.metric.Distance;
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
import org.lossary.metric.PairDistance;
import org.lossary.metric.PairSimilarity;
import org.lossary.metric.Penalty;
import org.lossary.metric.Pnp;
import org.lossary.metric.PnpVariant;
import org.lossary.metric.ProxyAnchor;
import org.lossary.metric.ProxyNca;
import org.lossary.metric.RankedList;
import org.lossary.metric.Reducer;
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
import org.lossary.perceptual.Border;
import org.lossary.perceptual.FeatureDistance;
import org.lossary.perceptual.FeatureError;
import org.lossary.perceptual.FeatureMean;
import org.lossary.perceptual.GramScale;
import org.lossary.perceptual.GramStyle;
import org.lossary.perceptual.MsSsim;
import org.lossary.perceptual.NegativeContrast;
import org.lossary.perceptual.Smoothness;
import org.lossary.perceptual.Ssim;
import org.lossary.perceptual.TotalVariation;
import org.lossary.perceptual.WindowShape;
import org.lossary.ranking.ApproxNdcg;
import org.lossary.ranking.BradleyTerry;
import org.lossary.ranking.Dpo;
import org.lossary.ranking.Gain;
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
import org.lossary.segmentation.Activation;
import org.lossary.segmentation.Dice;
import org.lossary.segmentation.DiceCrossEntropy;
import org.lossary.segmentation.DiceFocal;
import org.lossary.segmentation.FocalTversky;
import org.lossary.segmentation.GeneralizedDice;
import org.lossary.segmentation.LogCoshDice;
import org.lossary.segmentation.LovaszClasses;
import org.lossary.segmentation.LovaszHinge;
import org.lossary.segmentation.LovaszSoftmax;
import org.lossary.segmentation.Overlap;
import org.lossary.segmentation.Pixels;
import org.lossary.segmentation.Pool;
import org.lossary.segmentation.SoftJaccard;
import org.lossary.segmentation.Tversky;
import org.lossary.sequence.Ctc;
import org.lossary.sequence.CtcLogProbabilities;
import org.lossary.sequence.Infeasible;
import org.lossary.sequence.Per;
import org.lossary.transport.Bandwidth;
import org.lossary.transport.Emd;
import org.lossary.transport.EnergyDistance;
import org.lossary.transport.EnergyDistance1d;
import org.lossary.transport.HistogramEmd;
import org.lossary.transport.Mmd;
import org.lossary.transport.PairKernel;
import org.lossary.transport.Sinkhorn;
import org.lossary.transport.SinkhornDivergence;
import org.lossary.transport.SlicedWasserstein;
import org.lossary.transport.Wasserstein;
import org.lossary.transport.Wasserstein1d;

/**
 * The index of all losses: one factory with the defaults and one with all parameters for each, by
 * family. The records that they return document formula, domain and errors.
 */
public final class Losses {
  private Losses() {}

  /** Binary cross-entropy of a probability p against a target y in [0, 1]: -y log p - (1 - y) log(1 - p). */
  public static Bce bce() {
    return new Bce(0.0, Double.NEGATIVE_INFINITY, 0.0);
  }

  /**
   * Binary cross-entropy of a probability p against a target y in [0, 1]: -y log p - (1 - y) log(1 - p).
   *
   * @param clip distance that probabilities keep from 0 and 1; within [0, 0.5)
   * @param logFloor least value of each logarithm; below 0, by default -infinity
   * @param divisorFloor least p (1 - p) that the gradient is divided by; finite and at least 0
   */
  public static Bce bce(double clip, double logFloor, double divisorFloor) {
    return new Bce(clip, logFloor, divisorFloor);
  }

  /** Binary cross-entropy of a logit z against a target y in [0, 1]: posWeight y softplus(-z) + (1 - y) softplus(z), with y first drawn to 1/2 by label smoothing: y (1 - s) + s/2. */
  public static BceWithLogits bceWithLogits() {
    return new BceWithLogits(1.0, 0.0);
  }

  /**
   * Binary cross-entropy of a logit z against a target y in [0, 1]: posWeight y softplus(-z) + (1 - y) softplus(z), with y first drawn to 1/2 by label smoothing: y (1 - s) + s/2.
   *
   * @param posWeight factor of the positive term; finite and &gt; 0
   * @param labelSmoothing s, within [0, 1]
   */
  public static BceWithLogits bceWithLogits(double posWeight, double labelSmoothing) {
    return new BceWithLogits(posWeight, labelSmoothing);
  }

  /** Cross-entropy of a row of probabilities p against a label or a row of probabilities t: minus the sum over the classes of q log u, where q = (1 - s) t + s / K is the smoothed target and u is p, divided by the sum of the row if {@code normalize}, and kept within [clip, 1 - clip]. */
  public static CategoricalCrossEntropy categoricalCrossEntropy() {
    return new CategoricalCrossEntropy(0.0, false, 0.0);
  }

  /**
   * Cross-entropy of a row of probabilities p against a label or a row of probabilities t: minus the sum over the classes of q log u, where q = (1 - s) t + s / K is the smoothed target and u is p, divided by the sum of the row if {@code normalize}, and kept within [clip, 1 - clip].
   *
   * @param clip distance that probabilities keep from 0 and 1; within [0, 0.5)
   * @param normalize whether rows are divided by their sum first
   * @param labelSmoothing s, within [0, 1]
   */
  public static CategoricalCrossEntropy categoricalCrossEntropy(double clip, boolean normalize, double labelSmoothing) {
    return new CategoricalCrossEntropy(clip, normalize, labelSmoothing);
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

  /**
   * Softmax cross-entropy of a row of class scores z against a label or a row of probabilities t: sum over the classes c of w_c q_c (L - z_c / T), where L = log sum exp(z / T), plus zLoss L^2.
   *
   * @param classWeights one for each class, finite and at least 0; none stands for all 1
   * @param ignoreLabel rows with this label count for nothing
   * @param labelSmoothing s, within [0, 1]
   * @param zLoss factor of the squared log-sum-exp; finite and at least 0
   * @param temperature T, what scores are divided by; finite and &gt; 0
   */
  public static CrossEntropy crossEntropy(Doubles classWeights, int ignoreLabel, double labelSmoothing, double zLoss, double temperature) {
    return new CrossEntropy(classWeights, ignoreLabel, labelSmoothing, zLoss, temperature);
  }

  /** Exponential loss of a score f against a label y in {-1, 1}: exp(-y f), the loss that AdaBoost minimises. */
  public static Exponential exponential() {
    return new Exponential();
  }

  /** Focal loss of a logit z against a label y in {0, 1}: cross-entropy times (1 - p_y)^gamma, where p_y is the probability given to the true class, times alpha for class 1 and 1 - alpha for class 0. */
  public static Focal focal() {
    return new Focal(2.0, 0.25);
  }

  /**
   * Focal loss of a logit z against a label y in {0, 1}: cross-entropy times (1 - p_y)^gamma, where p_y is the probability given to the true class, times alpha for class 1 and 1 - alpha for class 0.
   *
   * @param gamma focusing exponent; finite and at least 0, where 0 is plain cross-entropy
   * @param alpha weight of class 1, class 0 gets 1 - alpha; negative switches the balance off
   */
  public static Focal focal(double gamma, double alpha) {
    return new Focal(gamma, alpha);
  }

  /** Focal loss of a row of probabilities p against a label or a row of probabilities t: the sum over the classes of alpha q (1 - u)^gamma (-log u), where q = (1 - s) t + s / K is the smoothed target and u is p, divided by the sum of the row if {@code normalize}, and kept within [clip, 1 - clip]. */
  public static FocalCategorical focalCategorical() {
    return new FocalCategorical(2.0, Doubles.of(0.25), 1e-7, true, 0.0);
  }

  /**
   * Focal loss of a row of probabilities p against a label or a row of probabilities t: the sum over the classes of alpha q (1 - u)^gamma (-log u), where q = (1 - s) t + s / K is the smoothed target and u is p, divided by the sum of the row if {@code normalize}, and kept within [clip, 1 - clip].
   *
   * @param gamma focusing exponent; finite and at least 0, where 0 is plain cross-entropy
   * @param alpha one for all classes or one for each, finite and at least 0; none stands for 1
   * @param clip distance that probabilities keep from 0 and 1; within (0, 0.5)
   * @param normalize whether rows are divided by their sum first
   * @param labelSmoothing s, within [0, 1]
   */
  public static FocalCategorical focalCategorical(double gamma, Doubles alpha, double clip, boolean normalize, double labelSmoothing) {
    return new FocalCategorical(gamma, alpha, clip, normalize, labelSmoothing);
  }

  /** Focal loss of a probability p against a target y in [0, 1]: binary cross-entropy times (1 - p_t)^gamma with p_t = y p + (1 - y) (1 - p), times alpha y + (1 - alpha) (1 - y). */
  public static FocalProbability focalProbability() {
    return new FocalProbability(2.0, 0.25, 1e-7);
  }

  /**
   * Focal loss of a probability p against a target y in [0, 1]: binary cross-entropy times (1 - p_t)^gamma with p_t = y p + (1 - y) (1 - p), times alpha y + (1 - alpha) (1 - y).
   *
   * @param gamma focusing exponent; finite and at least 0, where 0 is plain cross-entropy
   * @param alpha weight of class 1, class 0 gets 1 - alpha; negative switches the balance off
   * @param clip distance that probabilities keep from 0 and 1; within (0, 0.5)
   */
  public static FocalProbability focalProbability(double gamma, double alpha, double clip) {
    return new FocalProbability(gamma, alpha, clip);
  }

  /** Focal loss of a row of class scores z against a label or a row of probabilities t: the sum over the classes of alpha t (1 - p)^gamma (-log p) with p = softmax(z). */
  public static FocalSoftmax focalSoftmax() {
    return new FocalSoftmax(2.0, Doubles.none());
  }

  /**
   * Focal loss of a row of class scores z against a label or a row of probabilities t: the sum over the classes of alpha t (1 - p)^gamma (-log p) with p = softmax(z).
   *
   * @param gamma focusing exponent; finite and at least 0, where 0 is plain cross-entropy
   * @param alpha one for all classes or one for each, finite and at least 0; none stands for 1
   */
  public static FocalSoftmax focalSoftmax(double gamma, Doubles alpha) {
    return new FocalSoftmax(gamma, alpha);
  }

  /** Focal* loss of a logit z against a label y in {0, 1}: softplus(-gamma m) / gamma with m = (2 y - 1) z, a scaled logistic loss that behaves like focal loss, times alpha for class 1 and 1 - alpha for class 0. */
  public static FocalStar focalStar() {
    return new FocalStar(2.0, 0.25);
  }

  /**
   * Focal* loss of a logit z against a label y in {0, 1}: softplus(-gamma m) / gamma with m = (2 y - 1) z, a scaled logistic loss that behaves like focal loss, times alpha for class 1 and 1 - alpha for class 0.
   *
   * @param gamma steepness; finite and above 0
   * @param alpha weight of class 1, class 0 gets 1 - alpha; negative switches the balance off
   */
  public static FocalStar focalStar(double gamma, double alpha) {
    return new FocalStar(gamma, alpha);
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

  /**
   * Multi-class hinge loss of Weston and Watkins: w_y times the sum over the classes j other than the label y of max(0, margin - z_y + z_j)^power, divided by the number of classes if {@code divideByClasses}.
   *
   * @param power 1, or 2 for a loss with a continuous slope
   * @param margin by how much the label's score must lead to cost nothing; finite and at least 0
   * @param classWeights one for each class, finite and at least 0; none stands for all 1
   * @param divideByClasses whether the sum is divided by the number of classes, as PyTorch does
   */
  public static MultiMargin multiMargin(int power, double margin, Doubles classWeights, boolean divideByClasses) {
    return new MultiMargin(power, margin, classWeights, divideByClasses);
  }

  /** Multi-label binary cross-entropy of a row of logits z against a row of targets t within [0, 1]: the mean over the classes of a_j q_j softplus(-z_j) + (1 - q_j) softplus(z_j), where a_j is the weight of the class's positive term and q = t (1 - s) + s/2 the smoothed target. */
  public static MultilabelBce multilabelBce() {
    return new MultilabelBce(Doubles.none(), 0.0);
  }

  /**
   * Multi-label binary cross-entropy of a row of logits z against a row of targets t within [0, 1]: the mean over the classes of a_j q_j softplus(-z_j) + (1 - q_j) softplus(z_j), where a_j is the weight of the class's positive term and q = t (1 - s) + s/2 the smoothed target.
   *
   * @param posWeight a, one for each class or one for all, finite and at least 0; none stands for 1
   * @param labelSmoothing s, within [0, 1]
   */
  public static MultilabelBce multilabelBce(Doubles posWeight, double labelSmoothing) {
    return new MultilabelBce(posWeight, labelSmoothing);
  }

  /** Multi-label hinge loss of a row of scores z against a row of targets, 1 for each label that applies and 0 for the rest: the sum over every pair of a label j that applies and a class i that does not of max(0, margin - z_j + z_i), divided by the number of classes if {@code divideByClasses}. */
  public static MultilabelMargin multilabelMargin() {
    return new MultilabelMargin(1.0, true);
  }

  /**
   * Multi-label hinge loss of a row of scores z against a row of targets, 1 for each label that applies and 0 for the rest: the sum over every pair of a label j that applies and a class i that does not of max(0, margin - z_j + z_i), divided by the number of classes if {@code divideByClasses}.
   *
   * @param margin by how much labels must lead to cost nothing; finite and at least 0
   * @param divideByClasses whether the sum is divided by the number of classes, as PyTorch does
   */
  public static MultilabelMargin multilabelMargin(double margin, boolean divideByClasses) {
    return new MultilabelMargin(margin, divideByClasses);
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

  /**
   * Negative log-likelihood of a row of log-probabilities x against a label y, -w_y x_y, or against a row of probabilities t, -sum over c of w_c t_c x_c.
   *
   * @param classWeights one for each class, finite and at least 0; none stands for all 1
   * @param ignoreLabel rows with this label count for nothing
   */
  public static Nll nll(Doubles classWeights, int ignoreLabel) {
    return new Nll(classWeights, ignoreLabel);
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

  /**
   * Kullback-Leibler divergence of discrete distributions, KL(first || second): the sum over the categories of p (log p - log q), in nats, with the gradient by both.
   *
   * @param first what the first distribution is given by
   * @param second what the second distribution is given by
   * @param clip least probability, greater ones than 1 are cut too; within [0, 1), 0 changes nothing
   */
  public static CategoricalKl categoricalKl(CategoricalKl.Form first, CategoricalKl.Form second, double clip) {
    return new CategoricalKl(first, second, clip);
  }

  /** Negative log-likelihood of the continuous Bernoulli distribution on [0, 1]: A(z) - y z with A(z) = log((e^z - 1) / z), from the logit z of its parameter lambda, against a target y in [0, 1]. */
  public static ContinuousBernoulli continuousBernoulli() {
    return new ContinuousBernoulli();
  }

  /** Negative evidence lower bound of a variational autoencoder: the error of the reconstruction, summed over the pixels, plus beta times the divergence of the latent normal distribution from the standard normal, summed over the latents. */
  public static Elbo elbo() {
    return new Elbo(new BceWithLogits(1, 0), 1.0, 0.0, 1, org.lossary.generative.Elbo.Per.SAMPLE);
  }

  /**
   * Negative evidence lower bound of a variational autoencoder: the error of the reconstruction, summed over the pixels, plus beta times the divergence of the latent normal distribution from the standard normal, summed over the latents.
   *
   * @param error the error of a pixel
   * @param beta factor of the divergence; finite and at least 0
   * @param freeBits nats that a group of latents costs at least; finite and at least 0
   * @param groupSize latents of a group, neighbours; 1 for each on its own, 0 for all together
   * @param per whether each sample must cost the free bits, or the mean over the batch
   */
  public static Elbo elbo(org.lossary.SupervisedLoss error, double beta, double freeBits, int groupSize, Elbo.Per per) {
    return new Elbo(error, beta, freeBits, groupSize, per);
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

  /**
   * Gradient penalty of a Wasserstein critic: lambda (|g| - target)^2 for the gradient g of the critic's score by one sample, or lambda max(0, |g| - target)^2 if one-sided.
   *
   * @param lambda factor; finite and at least 0
   * @param target the norm that costs nothing; finite and at least 0
   * @param oneSided whether smaller norms cost nothing either
   */
  public static GradientPenalty gradientPenalty(double lambda, double target, boolean oneSided) {
    return new GradientPenalty(lambda, target, oneSided);
  }

  /** Hinge loss of adversarial training, from scores x: the discriminator's is max(0, 1 - x) for real and max(0, 1 + x) for generated scores; the generator's is -x for generated ones. */
  public static HingeGan hingeGan() {
    return new HingeGan(org.lossary.generative.MinimaxGan.Side.DISCRIMINATOR);
  }

  /**
   * Hinge loss of adversarial training, from scores x: the discriminator's is max(0, 1 - x) for real and max(0, 1 + x) for generated scores; the generator's is -x for generated ones.
   *
   * @param side whose loss it is
   */
  public static HingeGan hingeGan(MinimaxGan.Side side) {
    return new HingeGan(side);
  }

  /** Jensen-Shannon divergence: w KL(p || m) + (1 - w) KL(q || m) with the mixture m = w p + (1 - w) q, in nats. */
  public static JensenShannon jensenShannon() {
    return new JensenShannon(org.lossary.generative.CategoricalKl.Form.LOGITS, org.lossary.generative.CategoricalKl.Form.LOGITS, 0.5);
  }

  /**
   * Jensen-Shannon divergence: w KL(p || m) + (1 - w) KL(q || m) with the mixture m = w p + (1 - w) q, in nats.
   *
   * @param first what the first distribution is given by
   * @param second what the second distribution is given by
   * @param weight w, the weight of the first distribution; within (0, 1)
   */
  public static JensenShannon jensenShannon(CategoricalKl.Form first, CategoricalKl.Form second, double weight) {
    return new JensenShannon(first, second, weight);
  }

  /** Kullback-Leibler divergence of a row of predictions from a row of a fixed target distribution: forward KL(target || prediction), the sum of t (log t - log q), or reverse KL(prediction || target), the sum of q (log q - log t), in nats. */
  public static KlDivergence klDivergence() {
    return new KlDivergence(org.lossary.generative.CategoricalKl.Form.LOGITS, org.lossary.generative.CategoricalKl.Form.PROBABILITY, org.lossary.generative.KlDivergence.Direction.FORWARD);
  }

  /**
   * Kullback-Leibler divergence of a row of predictions from a row of a fixed target distribution: forward KL(target || prediction), the sum of t (log t - log q), or reverse KL(prediction || target), the sum of q (log q - log t), in nats.
   *
   * @param prediction what predictions are
   * @param target what targets are
   * @param direction which of the two is the first
   */
  public static KlDivergence klDivergence(CategoricalKl.Form prediction, CategoricalKl.Form target, KlDivergence.Direction direction) {
    return new KlDivergence(prediction, target, direction);
  }

  /** Least-squares loss of adversarial training, from scores x: the discriminator's is factor (x - realLabel)^2 for real and factor (x - fakeLabel)^2 for generated scores; the generator's is factor (x - generatorLabel)^2 for generated ones. */
  public static LeastSquaresGan leastSquaresGan() {
    return new LeastSquaresGan(org.lossary.generative.MinimaxGan.Side.DISCRIMINATOR, 1.0, 0.0, 1.0, 0.5);
  }

  /**
   * Least-squares loss of adversarial training, from scores x: the discriminator's is factor (x - realLabel)^2 for real and factor (x - fakeLabel)^2 for generated scores; the generator's is factor (x - generatorLabel)^2 for generated ones.
   *
   * @param side whose loss it is
   * @param realLabel b, target of real scores; finite
   * @param fakeLabel a, target of generated scores; finite
   * @param generatorLabel c, what the generator wants its scores to be; finite
   * @param factor factor of the squares, 1/2 in the paper; finite and &gt; 0
   */
  public static LeastSquaresGan leastSquaresGan(MinimaxGan.Side side, double realLabel, double fakeLabel, double generatorLabel, double factor) {
    return new LeastSquaresGan(side, realLabel, fakeLabel, generatorLabel, factor);
  }

  /** Minimax loss of adversarial training, from scores x: the discriminator's is the binary cross-entropy of real scores against realLabel plus that of generated ones against fakeLabel; the generator's is minus the latter, log(1 - sigmoid(x)) for the label 0. */
  public static MinimaxGan minimaxGan() {
    return new MinimaxGan(org.lossary.generative.MinimaxGan.Side.DISCRIMINATOR, 1.0, 0.0);
  }

  /**
   * Minimax loss of adversarial training, from scores x: the discriminator's is the binary cross-entropy of real scores against realLabel plus that of generated ones against fakeLabel; the generator's is minus the latter, log(1 - sigmoid(x)) for the label 0.
   *
   * @param side whose loss it is
   * @param realLabel target of real scores, 0.9 for one-sided label smoothing; within [0, 1]
   * @param fakeLabel target of generated scores; within [0, 1]
   */
  public static MinimaxGan minimaxGan(MinimaxGan.Side side, double realLabel, double fakeLabel) {
    return new MinimaxGan(side, realLabel, fakeLabel);
  }

  /** Non-saturating loss of adversarial training, from scores x: the discriminator's is the binary cross-entropy of real scores against realLabel plus that of generated ones against fakeLabel; the generator's is softplus(-x), the cross-entropy of generated scores against 1. */
  public static NonSaturatingGan nonSaturatingGan() {
    return new NonSaturatingGan(org.lossary.generative.MinimaxGan.Side.DISCRIMINATOR, 1.0, 0.0);
  }

  /**
   * Non-saturating loss of adversarial training, from scores x: the discriminator's is the binary cross-entropy of real scores against realLabel plus that of generated ones against fakeLabel; the generator's is softplus(-x), the cross-entropy of generated scores against 1.
   *
   * @param side whose loss it is
   * @param realLabel target of real scores, 0.9 for one-sided label smoothing; within [0, 1]
   * @param fakeLabel target of generated scores; within [0, 1]
   */
  public static NonSaturatingGan nonSaturatingGan(MinimaxGan.Side side, double realLabel, double fakeLabel) {
    return new NonSaturatingGan(side, realLabel, fakeLabel);
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

  /**
   * Relativistic losses of adversarial training: scores count only by how far real ones lie above generated ones.
   *
   * @param side whose loss it is
   * @param average whether scores are compared with the other side's mean, rather than in pairs
   * @param base what is applied to the difference
   */
  public static RelativisticGan relativisticGan(MinimaxGan.Side side, boolean average, RelativisticGan.Base base) {
    return new RelativisticGan(side, average, base);
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

  /**
   * Angular loss: the angle at a negative, in the triangle with anchor and positive, is to be small.
   *
   * @param alphaDegrees the greatest angle, in degrees
   * @param normalize whether rows are divided by their norm
   * @param reducer what the mean divides by
   */
  public static Angular angular(double alphaDegrees, boolean normalize, Reducer reducer) {
    return new Angular(alphaDegrees, normalize, reducer);
  }

  /** ArcFace: softmax cross-entropy of scale cos(theta_k), where the angle theta_y to the proxy of the own class counts as wider by a margin. */
  public static ArcFace arcFace() {
    return new ArcFace(0.5, 64.0);
  }

  /**
   * ArcFace: softmax cross-entropy of scale cos(theta_k), where the angle theta_y to the proxy of the own class counts as wider by a margin.
   *
   * @param margin angle in radians; within [0, pi]
   * @param scale what cosines are multiplied by; finite and greater than 0
   */
  public static ArcFace arcFace(double margin, double scale) {
    return new ArcFace(margin, scale);
  }

  /** Barlow Twins: sum over dimensions of (1 - C_ii)^2 + lambda sum of C_ij^2 over i != j, where C is the correlation between the dimensions of two views of a batch. */
  public static BarlowTwins barlowTwins() {
    return new BarlowTwins(0.005, 1e-6);
  }

  /**
   * Barlow Twins: sum over dimensions of (1 - C_ii)^2 + lambda sum of C_ij^2 over i != j, where C is the correlation between the dimensions of two views of a batch.
   *
   * @param lambda weight of what is beside the diagonal; finite and at least 0
   * @param eps added to deviations; finite and at least 0
   */
  public static BarlowTwins barlowTwins(double lambda, double eps) {
    return new BarlowTwins(lambda, eps);
  }

  /** Contrastive loss over all pairs of a batch: rows of one label are to be nearer than one margin, rows of different labels farther than another. */
  public static BatchContrastive batchContrastive() {
    return new BatchContrastive(0.0, 1.0, org.lossary.metric.Penalty.LINEAR, false, org.lossary.metric.Distance.NORMALIZED_EUCLIDEAN, org.lossary.metric.Reducer.NON_ZERO);
  }

  /**
   * Contrastive loss over all pairs of a batch: rows of one label are to be nearer than one margin, rows of different labels farther than another.
   *
   * @param positiveMargin how far rows that are alike may be for nothing; finite
   * @param negativeMargin from how far on rows that are unlike cost nothing; finite
   * @param penalty what a violation costs
   * @param pooled whether there is one mean over all pairs, not one over each kind
   * @param distance how distances are taken
   * @param reducer what the mean divides by; a term is a pair
   */
  public static BatchContrastive batchContrastive(double positiveMargin, double negativeMargin, Penalty penalty, boolean pooled, Distance distance, Reducer reducer) {
    return new BatchContrastive(positiveMargin, negativeMargin, penalty, pooled, distance, reducer);
  }

  /** Triplet loss of the farthest positive and the nearest negative of each anchor. */
  public static BatchHardTriplet batchHardTriplet() {
    return new BatchHardTriplet(0.2, false, org.lossary.metric.Distance.EUCLIDEAN, org.lossary.metric.Reducer.ANCHORS);
  }

  /**
   * Triplet loss of the farthest positive and the nearest negative of each anchor.
   *
   * @param margin how much nearer positives are to be
   * @param soft whether the hinge is softened to log(1 + exp(x))
   * @param distance how far or how alike two rows are
   * @param reducer what the mean divides by
   */
  public static BatchHardTriplet batchHardTriplet(double margin, boolean soft, Distance distance, Reducer reducer) {
    return new BatchHardTriplet(margin, soft, distance, reducer);
  }

  /** Triplet loss over all triplets of a batch: each anchor is to be nearer to each of its positives than to each of its negatives, by a margin. */
  public static BatchTriplet batchTriplet() {
    return new BatchTriplet(0.2, false, false, org.lossary.metric.Distance.NORMALIZED_EUCLIDEAN, org.lossary.metric.Reducer.NON_ZERO);
  }

  /**
   * Triplet loss over all triplets of a batch: each anchor is to be nearer to each of its positives than to each of its negatives, by a margin.
   *
   * @param margin how much nearer positives are to be
   * @param soft whether the hinge is softened to log(1 + exp(x))
   * @param swap whether negatives count from the nearer of anchor and positive
   * @param distance how far or how alike two rows are
   * @param reducer what the mean divides by
   */
  public static BatchTriplet batchTriplet(double margin, boolean soft, boolean swap, Distance distance, Reducer reducer) {
    return new BatchTriplet(margin, soft, swap, distance, reducer);
  }

  /** Centre loss: |x - w_y|^2 / 2, half the squared distance of an embedding to the centre of its class. */
  public static CentreLoss centreLoss() {
    return new CentreLoss();
  }

  /** Circle loss: similarities far from their optimum are weighted more. */
  public static Circle circle() {
    return new Circle(0.4, 80.0, org.lossary.metric.Reducer.ANCHORS);
  }

  /**
   * Circle loss: similarities far from their optimum are weighted more.
   *
   * @param m the relaxation
   * @param gamma the scale
   * @param reducer what the mean divides by
   */
  public static Circle circle(double m, double gamma, Reducer reducer) {
    return new Circle(m, gamma, reducer);
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

  /**
   * Contrastive loss of labelled pairs at distance d: factor d^2 for similar ones, factor max(0, margin - d)^2 for dissimilar ones; d and max(0, margin - d) themselves if not squared.
   *
   * @param margin from which distance on dissimilar pairs cost nothing; finite and at least 0
   * @param distance how far two embeddings are from each other
   * @param p which norm, at least 1; used by {@link PairDistance#NORM} alone
   * @param eps added to each difference; used by {@link PairDistance#NORM} alone
   * @param squared whether d and margin - d are squared
   * @param factor finite and at least 0
   */
  public static ContrastivePairs contrastivePairs(double margin, PairDistance distance, double p, double eps, boolean squared, double factor) {
    return new ContrastivePairs(margin, distance, p, eps, squared, factor);
  }

  /** CosFace: softmax cross-entropy of scale cos(theta_k), where the cosine to the proxy of the own class counts as less by a margin. */
  public static CosFace cosFace() {
    return new CosFace(0.35, 64.0);
  }

  /**
   * CosFace: softmax cross-entropy of scale cos(theta_k), where the cosine to the proxy of the own class counts as less by a margin.
   *
   * @param margin what is taken off the own class's cosine; finite and at least 0
   * @param scale what cosines are multiplied by; finite and greater than 0
   */
  public static CosFace cosFace(double margin, double scale) {
    return new CosFace(margin, scale);
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

  /**
   * Cosine contrastive loss of labelled pairs: 1 - cos for similar ones, max(0, cos - margin) for dissimilar ones, which is squared on request.
   *
   * @param margin cosine up to which dissimilar pairs cost nothing; within [-1, 1]
   * @param squared whether the cost of dissimilar pairs is squared
   * @param eps added to squared lengths; finite and at least 0
   */
  public static CosineEmbedding cosineEmbedding(double margin, boolean squared, double eps) {
    return new CosineEmbedding(margin, squared, eps);
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
    return new DecoupledContrastive(0.1, org.lossary.metric.Distance.COSINE, org.lossary.metric.Reducer.TERMS);
  }

  /**
   * Decoupled contrastive loss: NT-Xent whose denominator leaves the positive out, so that pairs that are already close do not weaken the gradient of the negatives.
   *
   * @param temperature tau; finite and &gt; 0
   * @param distance how alike two rows are
   * @param reducer what the mean divides by
   */
  public static DecoupledContrastive decoupledContrastive(double temperature, Distance distance, Reducer reducer) {
    return new DecoupledContrastive(temperature, distance, reducer);
  }

  /** Knowledge distillation of rankings: T^2 KL(softmax(t / T) || softmax(s / T)) for the similarities s of a query to its candidates and the scores t of a teacher. */
  public static DistillKl distillKl() {
    return new DistillKl(1.0, org.lossary.metric.PairSimilarity.DOT);
  }

  /**
   * Knowledge distillation of rankings: T^2 KL(softmax(t / T) || softmax(s / T)) for the similarities s of a query to its candidates and the scores t of a teacher.
   *
   * @param temperature finite and greater than 0
   * @param similarity how alike query and candidate are
   */
  public static DistillKl distillKl(double temperature, PairSimilarity similarity) {
    return new DistillKl(temperature, similarity);
  }

  /** FastAP: one less the average precision of ranking all candidates by distance, with histograms of soft bins. */
  public static FastAp fastAp() {
    return new FastAp(10, org.lossary.metric.Reducer.ANCHORS);
  }

  /**
   * FastAP: one less the average precision of ranking all candidates by distance, with histograms of soft bins.
   *
   * @param bins the number of steps from 0 to the greatest squared distance, 4
   * @param reducer what the mean divides by
   */
  public static FastAp fastAp(int bins, Reducer reducer) {
    return new FastAp(bins, reducer);
  }

  /** Generalised lifted structured loss: all positives of an anchor against all of its negatives, both through soft maxima. */
  public static GeneralizedLifted generalizedLifted() {
    return new GeneralizedLifted(0.0, 1.0, org.lossary.metric.Distance.NORMALIZED_EUCLIDEAN, org.lossary.metric.Reducer.ROWS);
  }

  /**
   * Generalised lifted structured loss: all positives of an anchor against all of its negatives, both through soft maxima.
   *
   * @param positiveMargin subtracted from distances of positives
   * @param negativeMargin from which distances of negatives are subtracted
   * @param distance how far or how alike two rows are
   * @param reducer what the mean divides by
   */
  public static GeneralizedLifted generalizedLifted(double positiveMargin, double negativeMargin, Distance distance, Reducer reducer) {
    return new GeneralizedLifted(positiveMargin, negativeMargin, distance, reducer);
  }

  /** Multiple negatives with a guide: a thing's first view is to pick its second view among all rows of the batch, of which those are left out that another model finds more alike than the pair itself. */
  public static GuidedContrastive guidedContrastive() {
    return new GuidedContrastive(0.01, 0.0);
  }

  /**
   * Multiple negatives with a guide: a thing's first view is to pick its second view among all rows of the batch, of which those are left out that another model finds more alike than the pair itself.
   *
   * @param temperature what cosines are over; finite and &gt; 0
   * @param margin how much less alike than the pair a candidate must be for the guide; finite
   */
  public static GuidedContrastive guidedContrastive(double temperature, double margin) {
    return new GuidedContrastive(temperature, margin);
  }

  /** Margins for the similarity of an anchor to its positives and to its most similar negative. */
  public static HardestNegative hardestNegative() {
    return new HardestNegative(0.8, 0.3, org.lossary.metric.Distance.COSINE, org.lossary.metric.Reducer.ANCHORS);
  }

  /**
   * Margins for the similarity of an anchor to its positives and to its most similar negative.
   *
   * @param positiveMargin the similarity that positives are to have
   * @param negativeMargin the similarity that negatives may have
   * @param distance how far or how alike two rows are
   * @param reducer what the mean divides by
   */
  public static HardestNegative hardestNegative(double positiveMargin, double negativeMargin, Distance distance, Reducer reducer) {
    return new HardestNegative(positiveMargin, negativeMargin, distance, reducer);
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

  /**
   * InfoNCE with explicit negatives: the cross-entropy of picking a query's positive among it and given negatives, by similarities over a temperature.
   *
   * @param temperature what similarities are over; finite and &gt; 0
   * @param similarity cosines, or products of the rows as they are
   */
  public static InfoNce infoNce(double temperature, PairSimilarity similarity) {
    return new InfoNce(temperature, similarity);
  }

  /** Intra-pair variance loss: positive pairs that are less alike than their mean by more than a share of it, and negative pairs that are more alike. */
  public static IntraPairVariance intraPairVariance() {
    return new IntraPairVariance(0.01, 0.01, org.lossary.metric.Distance.COSINE, org.lossary.metric.Reducer.TERMS);
  }

  /**
   * Intra-pair variance loss: positive pairs that are less alike than their mean by more than a share of it, and negative pairs that are more alike.
   *
   * @param positiveEpsilon the share of the mean that positives may lack
   * @param negativeEpsilon the share of the mean that negatives may exceed
   * @param distance how far or how alike two rows are
   * @param reducer what the mean divides by
   */
  public static IntraPairVariance intraPairVariance(double positiveEpsilon, double negativeEpsilon, Distance distance, Reducer reducer) {
    return new IntraPairVariance(positiveEpsilon, negativeEpsilon, distance, reducer);
  }

  /** Large-margin softmax: softmax cross-entropy of scale |x| |w_k| cos(theta_k), where the angle theta_y to the proxy of the own class is multiplied by a margin. */
  public static LargeMarginSoftmax largeMarginSoftmax() {
    return new LargeMarginSoftmax(4, 1.0);
  }

  /**
   * Large-margin softmax: softmax cross-entropy of scale |x| |w_k| cos(theta_k), where the angle theta_y to the proxy of the own class is multiplied by a margin.
   *
   * @param margin what the own class's angle is multiplied by; at least 1
   * @param scale what logits are multiplied by; finite and greater than 0
   */
  public static LargeMarginSoftmax largeMarginSoftmax(int margin, double scale) {
    return new LargeMarginSoftmax(margin, scale);
  }

  /** Lifted structured loss: each positive pair against all negatives of both of its rows. */
  public static LiftedStructure liftedStructure() {
    return new LiftedStructure(0.0, 1.0, org.lossary.metric.Distance.NORMALIZED_EUCLIDEAN, org.lossary.metric.Reducer.TERMS);
  }

  /**
   * Lifted structured loss: each positive pair against all negatives of both of its rows.
   *
   * @param positiveMargin subtracted from distances of positives
   * @param negativeMargin from which distances of negatives are subtracted
   * @param distance how far or how alike two rows are
   * @param reducer what the mean divides by
   */
  public static LiftedStructure liftedStructure(double positiveMargin, double negativeMargin, Distance distance, Reducer reducer) {
    return new LiftedStructure(positiveMargin, negativeMargin, distance, reducer);
  }

  /** Margin loss: positives are to be nearer than a learned boundary, negatives farther, each by a margin. */
  public static MarginLoss marginLoss() {
    return new MarginLoss(0.2, 0.0, org.lossary.metric.Distance.NORMALIZED_EUCLIDEAN, org.lossary.metric.Reducer.NON_ZERO);
  }

  /**
   * Margin loss: positives are to be nearer than a learned boundary, negatives farther, each by a margin.
   *
   * @param margin by how much; finite
   * @param nu what boundaries cost, which keeps them small; finite and at least 0
   * @param distance how far or how alike two rows are
   * @param reducer what the mean divides by
   */
  public static MarginLoss marginLoss(double margin, double nu, Distance distance, Reducer reducer) {
    return new MarginLoss(margin, nu, distance, reducer);
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

  /**
   * Multi-similarity loss: soft sums of what positives lack in similarity and of what negatives have too much of.
   *
   * @param alpha how sharply positives count
   * @param beta how sharply negatives count
   * @param base the similarity that both are measured from
   * @param distance how far or how alike two rows are
   * @param reducer what the mean divides by
   */
  public static MultiSimilarity multiSimilarity(double alpha, double beta, double base, Distance distance, Reducer reducer) {
    return new MultiSimilarity(alpha, beta, base, distance, reducer);
  }

  /** N-pair loss: of each label the first row is to be most like the second one among the second rows of all labels. */
  public static NPair nPair() {
    return new NPair(org.lossary.metric.Distance.DOT, org.lossary.metric.Reducer.TERMS, 0.0);
  }

  /**
   * N-pair loss: of each label the first row is to be most like the second one among the second rows of all labels.
   *
   * @param distance how far or how alike two rows are
   * @param reducer what the mean divides by
   * @param regularizer a quarter of it times the sum of the squared norms of both rows, as the distance sees them, is added to each term; finite and at least 0
   */
  public static NPair nPair(Distance distance, Reducer reducer, double regularizer) {
    return new NPair(distance, reducer, regularizer);
  }

  /** Neighbourhood components analysis: the probability that a neighbour drawn by distance has the anchor's label. */
  public static Nca nca() {
    return new Nca(1.0, org.lossary.metric.Distance.NORMALIZED_SQUARED_EUCLIDEAN, org.lossary.metric.Reducer.ANCHORS);
  }

  /**
   * Neighbourhood components analysis: the probability that a neighbour drawn by distance has the anchor's label.
   *
   * @param scale what distances are multiplied by
   * @param distance how far or how alike two rows are
   * @param reducer what the mean divides by
   */
  public static Nca nca(double scale, Distance distance, Reducer reducer) {
    return new Nca(scale, distance, reducer);
  }

  /** Normalised softmax: softmax cross-entropy of x.w_k / (|w_k| temperature), where embeddings have length 1 too unless {@code normalize} is off. */
  public static NormalizedSoftmax normalizedSoftmax() {
    return new NormalizedSoftmax(0.05, true);
  }

  /**
   * Normalised softmax: softmax cross-entropy of x.w_k / (|w_k| temperature), where embeddings have length 1 too unless {@code normalize} is off.
   *
   * @param temperature what similarities are divided by; finite and greater than 0
   * @param normalize whether embeddings are taken to length 1
   */
  public static NormalizedSoftmax normalizedSoftmax(double temperature, boolean normalize) {
    return new NormalizedSoftmax(temperature, normalize);
  }

  /** NT-Xent, the normalised and temperature-scaled cross-entropy: an anchor is to be more like its positive than like any of its negatives. */
  public static NtXent ntXent() {
    return new NtXent(0.07, org.lossary.metric.Distance.COSINE, org.lossary.metric.Reducer.TERMS);
  }

  /**
   * NT-Xent, the normalised and temperature-scaled cross-entropy: an anchor is to be more like its positive than like any of its negatives.
   *
   * @param temperature tau; finite and &gt; 0
   * @param distance how alike two rows are
   * @param reducer what the mean divides by
   */
  public static NtXent ntXent(double temperature, Distance distance, Reducer reducer) {
    return new NtXent(temperature, distance, reducer);
  }

  /** Penalises every negative that ranks before a positive, made smooth. */
  public static Pnp pnp() {
    return new Pnp(org.lossary.metric.PnpVariant.DECREASING, 0.01, false, org.lossary.metric.Reducer.ANCHORS);
  }

  /**
   * Penalises every negative that ranks before a positive, made smooth.
   *
   * @param variant what is made of the number of negatives before a positive
   * @param anneal how soft the comparison is
   * @param itself whether the anchor counts as a positive of itself, with the cosine 1
   * @param reducer what the mean divides by
   */
  public static Pnp pnp(PnpVariant variant, double anneal, boolean itself, Reducer reducer) {
    return new Pnp(variant, anneal, itself, reducer);
  }

  /** Proxy-Anchor: for each proxy, log(1 + sum of exp(-alpha (cos - margin))) over the embeddings of its class, and log(1 + sum of exp(alpha (cos + margin))) over all others. */
  public static ProxyAnchor proxyAnchor() {
    return new ProxyAnchor(0.1, 32.0);
  }

  /**
   * Proxy-Anchor: for each proxy, log(1 + sum of exp(-alpha (cos - margin))) over the embeddings of its class, and log(1 + sum of exp(alpha (cos + margin))) over all others.
   *
   * @param margin by how much cosines are to exceed, or to stay below, 0; finite and at least 0
   * @param alpha what cosines are multiplied by; finite and greater than 0
   */
  public static ProxyAnchor proxyAnchor(double margin, double alpha) {
    return new ProxyAnchor(margin, alpha);
  }

  /** Proxy-NCA: softmax cross-entropy of -scale |x - w_k|^2, the squared distances to the proxies of the classes, of embeddings and proxies of length 1 unless {@code normalize} is off. */
  public static ProxyNca proxyNca() {
    return new ProxyNca(1.0, true, false);
  }

  /**
   * Proxy-NCA: softmax cross-entropy of -scale |x - w_k|^2, the squared distances to the proxies of the classes, of embeddings and proxies of length 1 unless {@code normalize} is off.
   *
   * @param scale what squared distances are multiplied by, one over the temperature; finite and greater than 0
   * @param normalize whether embeddings and proxies are taken to length 1
   * @param targetOut whether the own proxy is left out of the sum
   */
  public static ProxyNca proxyNca(double scale, boolean normalize, boolean targetOut) {
    return new ProxyNca(scale, normalize, targetOut);
  }

  /** Ranked list loss: positives are drawn within a ball around their anchor, negatives are pushed out of a larger one, hard ones the most. */
  public static RankedList rankedList() {
    return new RankedList(1.2, 0.4, 0.5, 0.0, 10.0, 0.0, org.lossary.metric.Distance.NORMALIZED_EUCLIDEAN, org.lossary.metric.Reducer.ROWS);
  }

  /**
   * Ranked list loss: positives are drawn within a ball around their anchor, negatives are pushed out of a larger one, hard ones the most.
   *
   * @param alpha radius that negatives should be beyond; finite
   * @param margin how much smaller the ball of the positives is; finite
   * @param imbalance share of the negatives; within [0, 1]
   * @param positiveTemperature how much harder positives count for more; finite
   * @param negativeTemperature how much harder negatives count for more; finite
   * @param epsilon is added to each sum of weights as often as there are rows; finite and at least 0
   * @param distance how far or how alike two rows are
   * @param reducer what the mean divides by
   */
  public static RankedList rankedList(double alpha, double margin, double imbalance, double positiveTemperature, double negativeTemperature, double epsilon, Distance distance, Reducer reducer) {
    return new RankedList(alpha, margin, imbalance, positiveTemperature, negativeTemperature, epsilon, distance, reducer);
  }

  /** Triplet loss of each positive pair with one negative: the nearest one that is farther than the positive, or the farthest of all if none is. */
  public static SemiHardTriplet semiHardTriplet() {
    return new SemiHardTriplet(1.0, org.lossary.metric.Distance.SQUARED_EUCLIDEAN, org.lossary.metric.Reducer.TERMS);
  }

  /**
   * Triplet loss of each positive pair with one negative: the nearest one that is farther than the positive, or the farthest of all if none is.
   *
   * @param margin how much nearer positives are to be
   * @param distance how far or how alike two rows are
   * @param reducer what the mean divides by
   */
  public static SemiHardTriplet semiHardTriplet(double margin, Distance distance, Reducer reducer) {
    return new SemiHardTriplet(margin, distance, reducer);
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

  /**
   * SoftTriple: softmax cross-entropy of lambda S_k, where S_k is the similarity of an embedding to several centres of a class: the mean of the cosines c_s, weighted by softmax(c_s / gamma).
   *
   * @param centers proxies of a class; at least 1
   * @param lambda what similarities are multiplied by; finite and greater than 0
   * @param gamma temperature of the mean over centres; finite and greater than 0
   * @param margin what is taken off the own class's similarity; finite and at least 0
   * @param tau weight of the regulariser; finite and at least 0
   */
  public static SoftTriple softTriple(int centers, double lambda, double gamma, double margin, double tau) {
    return new SoftTriple(centers, lambda, gamma, margin, tau);
  }

  /** SphereFace: softmax cross-entropy of scale |x| cos(theta_k), where the angle theta_y to the proxy of the own class is multiplied by a margin. */
  public static SphereFace sphereFace() {
    return new SphereFace(4, 1.0);
  }

  /**
   * SphereFace: softmax cross-entropy of scale |x| cos(theta_k), where the angle theta_y to the proxy of the own class is multiplied by a margin.
   *
   * @param margin what the own class's angle is multiplied by; at least 1
   * @param scale what logits are multiplied by; finite and greater than 0
   */
  public static SphereFace sphereFace(int margin, double scale) {
    return new SphereFace(margin, scale);
  }

  /** ArcFace with several proxies a class, of which the one nearest to the embedding counts: noisy examples gather at others than the main one. */
  public static SubCenterArcFace subCenterArcFace() {
    return new SubCenterArcFace(0.5, 64.0, 3);
  }

  /**
   * ArcFace with several proxies a class, of which the one nearest to the embedding counts: noisy examples gather at others than the main one.
   *
   * @param margin angle in radians; within [0, pi]
   * @param scale what cosines are multiplied by; finite and greater than 0
   * @param subCenters proxies of a class; at least 1
   */
  public static SubCenterArcFace subCenterArcFace(double margin, double scale, int subCenters) {
    return new SubCenterArcFace(margin, scale, subCenters);
  }

  /** Supervised contrastive loss: all rows of a label are positives of each other, and everything else in the batch is in the denominator. */
  public static SupCon supCon() {
    return new SupCon(0.1, 0.0, false, org.lossary.metric.Distance.COSINE, org.lossary.metric.Reducer.ANCHORS);
  }

  /**
   * Supervised contrastive loss: all rows of a label are positives of each other, and everything else in the batch is in the denominator.
   *
   * @param temperature tau; finite and &gt; 0
   * @param baseTemperature if it is not 0, values are multiplied by temperature / baseTemperature
   * @param inside whether the mean over positives is taken inside of the logarithm
   * @param distance how alike two rows are
   * @param reducer what the mean divides by; a term is an anchor with positives
   */
  public static SupCon supCon(double temperature, double baseTemperature, boolean inside, Distance distance, Reducer reducer) {
    return new SupCon(temperature, baseTemperature, inside, distance, reducer);
  }

  /** Triplet loss: max(0, d(a, p) - d(a, n) + margin) for an anchor a, a positive p and a negative n. */
  public static TripletMargin tripletMargin() {
    return new TripletMargin(1.0, org.lossary.metric.PairDistance.NORM, 2.0, 1e-6, false);
  }

  /**
   * Triplet loss: max(0, d(a, p) - d(a, n) + margin) for an anchor a, a positive p and a negative n.
   *
   * @param margin by how much the positive must be nearer; finite and at least 0
   * @param distance how far two embeddings are from each other
   * @param p which norm, at least 1; used by {@link PairDistance#NORM} alone
   * @param eps added to each difference; used by {@link PairDistance#NORM} alone
   * @param swap whether the distance of positive and negative counts if it is less
   */
  public static TripletMargin tripletMargin(double margin, PairDistance distance, double p, double eps, boolean swap) {
    return new TripletMargin(margin, distance, p, eps, swap);
  }

  /** Triplet loss with a soft margin: log(1 + exp(d(a, p) - d(a, n))) for an anchor a, a positive p and a negative n. */
  public static TripletSoftMargin tripletSoftMargin() {
    return new TripletSoftMargin(org.lossary.metric.PairDistance.NORM, 2.0, 0.0);
  }

  /**
   * Triplet loss with a soft margin: log(1 + exp(d(a, p) - d(a, n))) for an anchor a, a positive p and a negative n.
   *
   * @param distance how far two embeddings are from each other
   * @param p which norm, at least 1; used by {@link PairDistance#NORM} alone
   * @param eps added to each difference; used by {@link PairDistance#NORM} alone
   */
  public static TripletSoftMargin tripletSoftMargin(PairDistance distance, double p, double eps) {
    return new TripletSoftMargin(distance, p, eps);
  }

  /** Tuplet margin loss: a positive pair, made harder by an angle, against all negatives of its anchor. */
  public static TupletMargin tupletMargin() {
    return new TupletMargin(5.73, 64.0, org.lossary.metric.Reducer.TERMS);
  }

  /**
   * Tuplet margin loss: a positive pair, made harder by an angle, against all negatives of its anchor.
   *
   * @param marginDegrees the angle in degrees
   * @param scale what cosines are multiplied by
   * @param reducer what the mean divides by
   */
  public static TupletMargin tupletMargin(double marginDegrees, double scale, Reducer reducer) {
    return new TupletMargin(marginDegrees, scale, reducer);
  }

  /** VICReg: invariance, variance and covariance of two views of a batch. */
  public static Vicreg vicreg() {
    return new Vicreg(25.0, 25.0, 1.0, 1e-4);
  }

  /**
   * VICReg: invariance, variance and covariance of two views of a batch.
   *
   * @param invariance weight of the squared difference; finite and at least 0
   * @param variance weight of what deviations lack to 1; finite and at least 0
   * @param covariance weight of the covariances; finite and at least 0
   * @param eps added to variances; finite and at least 0
   */
  public static Vicreg vicreg(double invariance, double variance, double covariance, double eps) {
    return new Vicreg(invariance, variance, covariance, eps);
  }

  /** Distance of two images by features of a network: over layers l, channels c and positions p, the sum of layerWeight_l channelWeight_lc error(u_lcp - v_lcp), divided in each layer as {@link FeatureMean} says. */
  public static FeatureDistance featureDistance() {
    return new FeatureDistance(org.lossary.perceptual.FeatureError.SQUARED, true, 1e-10, org.lossary.perceptual.FeatureMean.POSITIONS, Doubles.none());
  }

  /**
   * Distance of two images by features of a network: over layers l, channels c and positions p, the sum of layerWeight_l channelWeight_lc error(u_lcp - v_lcp), divided in each layer as {@link FeatureMean} says.
   *
   * @param error how two features differ
   * @param normalised whether features are divided by their length over channels
   * @param epsilon finite and greater than 0, is added to that length
   * @param mean what the sum of a layer is divided by
   * @param layerWeights one for each layer, one for all, or none for all 1; finite and at least 0
   */
  public static FeatureDistance featureDistance(FeatureError error, boolean normalised, double epsilon, FeatureMean mean, Doubles layerWeights) {
    return new FeatureDistance(error, normalised, epsilon, mean, layerWeights);
  }

  /** Style distance of two images: the squared differences of the Gram matrices of their features, which say which features come together, not where. */
  public static GramStyle gramStyle() {
    return new GramStyle(org.lossary.perceptual.GramScale.GATYS, Doubles.none());
  }

  /**
   * Style distance of two images: the squared differences of the Gram matrices of their features, which say which features come together, not where.
   *
   * @param scale how the matrices are scaled
   * @param layerWeights one for each layer, one for all, or none for all 1; finite and at least 0
   */
  public static GramStyle gramStyle(GramScale scale, Doubles layerWeights) {
    return new GramStyle(scale, layerWeights);
  }

  /** Structural similarity over several scales as a loss: 1 less the product of the mean contrast and structure terms of all scales but the coarsest, and of the mean similarity (see {@link Ssim}) of the coarsest, each to the power of its weight. */
  public static MsSsim msSsim() {
    return new MsSsim(org.lossary.perceptual.WindowShape.GAUSSIAN, 11, 1.5, 1.0, 0.01, 0.03, org.lossary.perceptual.Border.VALID, Doubles.of(0.0448, 0.2856, 0.3001, 0.2363, 0.1333), org.lossary.perceptual.NegativeContrast.ZERO, true);
  }

  /**
   * Structural similarity over several scales as a loss: 1 less the product of the mean contrast and structure terms of all scales but the coarsest, and of the mean similarity (see {@link Ssim}) of the coarsest, each to the power of its weight.
   *
   * @param window how the pixels of a window count
   * @param size width of the window, odd
   * @param sigma standard deviation of a Gaussian window, in pixels
   * @param dataRange the difference between the greatest and the least possible pixel
   * @param k1 steadies the comparison of means
   * @param k2 steadies the comparison of contrasts
   * @param border what windows do at the border
   * @param weights one for each scale, the finest first; finite and at least 0
   * @param negative what becomes of negative means
   * @param byChannel whether the product is taken for each channel and averaged; else the means are taken over all channels first
   */
  public static MsSsim msSsim(WindowShape window, int size, double sigma, double dataRange, double k1, double k2, Border border, Doubles weights, NegativeContrast negative, boolean byChannel) {
    return new MsSsim(window, size, sigma, dataRange, k1, k2, border, weights, negative, byChannel);
  }

  /** Structural similarity as a loss: 1 less the mean over windows and channels of <pre>(2 a b + C1) (2 cov + C2) / ((a^2 + b^2 + C1) (var x + var y + C2))</pre> where a and b are the means in a window, C1 = (k1 dataRange)^2 and C2 = (k2 dataRange)^2. */
  public static Ssim ssim() {
    return new Ssim(org.lossary.perceptual.WindowShape.GAUSSIAN, 11, 1.5, 1.0, 0.01, 0.03, org.lossary.perceptual.Border.VALID, false);
  }

  /**
   * Structural similarity as a loss: 1 less the mean over windows and channels of <pre>(2 a b + C1) (2 cov + C2) / ((a^2 + b^2 + C1) (var x + var y + C2))</pre> where a and b are the means in a window, C1 = (k1 dataRange)^2 and C2 = (k2 dataRange)^2.
   *
   * @param window how the pixels of a window count
   * @param size width of the window, odd
   * @param sigma standard deviation of a Gaussian window, in pixels
   * @param dataRange the difference between the greatest and the least possible pixel
   * @param k1 steadies the comparison of means
   * @param k2 steadies the comparison of contrasts
   * @param border what windows do at the border
   * @param sampleCovariance whether variances are multiplied by n / (n - 1), n = size^2
   */
  public static Ssim ssim(WindowShape window, int size, double sigma, double dataRange, double k1, double k2, Border border, boolean sampleCovariance) {
    return new Ssim(window, size, sigma, dataRange, k1, k2, border, sampleCovariance);
  }

  /** Total variation of an image: the sum over pixels and channels of |d|, sqrt(d^2 + e^2) or d^2, where d and e are the differences to the next pixel across and down; there are none beyond the border. */
  public static TotalVariation totalVariation() {
    return new TotalVariation(org.lossary.perceptual.Smoothness.ANISOTROPIC, 0.0, false);
  }

  /**
   * Total variation of an image: the sum over pixels and channels of |d|, sqrt(d^2 + e^2) or d^2, where d and e are the differences to the next pixel across and down; there are none beyond the border.
   *
   * @param form what is added up
   * @param smoothing finite and at least 0; used by isotropic variation alone
   * @param average whether means are added instead of sums
   */
  public static TotalVariation totalVariation(Smoothness form, double smoothing, boolean average) {
    return new TotalVariation(form, smoothing, average);
  }

  /** ApproxNDCG: one minus NDCG with smooth ranks, r_i = 1 + sum over j of sigmoid((s_j - s_i)/T), so that the measure itself can be trained. */
  public static ApproxNdcg approxNdcg() {
    return new ApproxNdcg(0.1, org.lossary.ranking.Gain.EXPONENTIAL);
  }

  /**
   * ApproxNDCG: one minus NDCG with smooth ranks, r_i = 1 + sum over j of sigmoid((s_j - s_i)/T), so that the measure itself can be trained.
   *
   * @param temperature T: how far apart scores must be to count as ordered; finite and greater than 0
   * @param gain what relevance is worth
   */
  public static ApproxNdcg approxNdcg(double temperature, Gain gain) {
    return new ApproxNdcg(temperature, gain);
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

  /**
   * Direct preference optimisation: a loss of h, how much more the policy favours the chosen answer over the rejected one than the reference does, h = (log p_chosen - log r_chosen) - (log p_rejected - log r_rejected), in nats.
   *
   * @param form the function of h
   * @param beta how strongly the policy is held to the reference: beta h is the difference of the answers' rewards; finite and greater than 0
   * @param labelSmoothing the probability that a label is wrong, for SIGMOID and ROBUST; within [0, 1/2), else 0
   * @param referenceFree whether the reference counts as indifferent and need not be given
   */
  public static Dpo dpo(Dpo.Form form, double beta, double labelSmoothing, boolean referenceFree) {
    return new Dpo(form, beta, labelSmoothing, referenceFree);
  }

  /** LambdaLoss: pairs of a query's documents, each weighted by what it means to NDCG. */
  public static LambdaLoss lambdaLoss() {
    return new LambdaLoss(org.lossary.ranking.LambdaLoss.Weight.LOSS2_PLUS, 1.0, 10.0, 0, false, org.lossary.ranking.Gain.EXPONENTIAL);
  }

  /**
   * LambdaLoss: pairs of a query's documents, each weighted by what it means to NDCG.
   *
   * @param weight what a pair weighs
   * @param sigma slope of the logistic function; finite and greater than 0
   * @param mu what LOSS2 weighs beside LAMBDA_RANK in LOSS2_PLUS; finite and at least 0
   * @param k how many places count; 0 for all. The ideal DCG is that of the first k
   * @param both whether both documents of a pair must be among the first k by score, rather than one
   * @param gain what relevance is worth
   */
  public static LambdaLoss lambdaLoss(LambdaLoss.Weight weight, double sigma, double mu, int k, boolean both, Gain gain) {
    return new LambdaLoss(weight, sigma, mu, k, both, gain);
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

  /**
   * RankNet: the logistic loss of all pairs of a query's documents of which one is more relevant.
   *
   * @param sigma slope of the logistic function; finite and greater than 0
   * @param weight what a pair weighs
   * @param meanOfPairs whether a query's value is the mean over its pairs rather than the sum
   */
  public static RankNet rankNet(double sigma, RankNet.Weight weight, boolean meanOfPairs) {
    return new RankNet(sigma, weight, meanOfPairs);
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

  /**
   * Barron's general robust loss: one shape from squared error (alpha = 2) to Welsch (alpha = -infinity).
   *
   * @param alpha the shape, smaller ones ignore outliers more; at most 2, or -infinity
   * @param scale the residual where the quadratic part ends, in units of the target; finite and &gt; 0
   */
  public static Barron barron(double alpha, double scale) {
    return new Barron(alpha, scale);
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

  /**
   * Negative log-likelihood of a normal distribution with predicted mean and variance: (log v + (y - m)^2 / v)/2 with v = max(variance, eps), plus log(2 pi)/2 if full.
   *
   * @param eps least variance; finite and &gt; 0, or at least 0 with log-variances
   * @param full whether to add log(2 pi)/2
   * @param spread what the second column is
   */
  public static GaussianNll gaussianNll(double eps, boolean full, GaussianNll.Spread spread) {
    return new GaussianNll(eps, full, spread);
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

  /**
   * Absolute percentage error: |p - y| / max(|y|, eps), times 100 if in percent.
   *
   * @param eps least divisor; finite and &gt; 0
   * @param percent whether to multiply by 100
   */
  public static Mape mape(double eps, boolean percent) {
    return new Mape(eps, percent);
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

  /**
   * Poisson loss of a rate p itself against a count y: p - y log(p + eps), and if wanted the constant that makes it the negative log-likelihood.
   *
   * @param eps added to the rate under the logarithm; finite and at least 0
   * @param constant the term that depends on the target alone; it changes no gradient
   */
  public static PoissonRate poissonRate(double eps, Poisson.Constant constant) {
    return new PoissonRate(eps, constant);
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

  /**
   * Tweedie deviance of a mean m itself against y: twice the integral of (u - y) u^-power from y to m, which is 0 where they are equal; or half of it.
   *
   * @param power of the mean to which the variance is proportional; at most 0 or at least 1, between which there is no such distribution; within 1e-6 of 0, 1 or 2 it is taken for that
   * @param half whether to take half the deviance
   */
  public static TweedieDeviance tweedieDeviance(double power, boolean half) {
    return new TweedieDeviance(power, half);
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

  /**
   * Advantage actor-critic: the policy gradient, the squared error of the critic and an entropy bonus in one.
   *
   * @param normalizeAdvantages whether advantages are normalised over the batch as {@link Advantages} does
   * @param valueCoefficient weight of the squared error of the critic's value; finite and &gt;= 0
   * @param entropyCoefficient weight of the entropy, which is subtracted; finite and &gt;= 0
   * @param importance whether steps are weighted by the ratio to the old policy, which must then be given
   * @param truncation the greatest weight; &gt; 0, may be infinite
   */
  public static ActorCritic actorCritic(boolean normalizeAdvantages, double valueCoefficient, double entropyCoefficient, boolean importance, double truncation) {
    return new ActorCritic(normalizeAdvantages, valueCoefficient, entropyCoefficient, importance, truncation);
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

  /**
   * n-step temporal-difference loss: the value of a state should be the discounted rewards of the next n steps and the value of the state after them.
   *
   * @param error loss of the difference value - target (its target is 0); any pointwise loss of real numbers
   * @param steps how many steps targets look ahead, fewer where a trajectory ends; at least 1
   */
  public static NStepTd nStepTd(org.lossary.PointwiseLoss error, int steps) {
    return new NStepTd(error, steps);
  }

  /** Proximal policy optimisation with a clipped ratio: steps may be used several times, since an action gains nothing from becoming likelier or less likely than the clip range allows. */
  public static Ppo ppo() {
    return new Ppo(0.2, true, 0.5, 0.0, 0.0, false);
  }

  /**
   * Proximal policy optimisation with a clipped ratio: steps may be used several times, since an action gains nothing from becoming likelier or less likely than the clip range allows.
   *
   * @param clipRange how far the ratio may be from 1; finite and &gt; 0
   * @param normalizeAdvantages whether advantages are normalised over the batch as {@link Advantages} does
   * @param valueCoefficient weight of the squared error of the critic's value; finite and &gt;= 0
   * @param entropyCoefficient weight of the entropy, which is subtracted; finite and &gt;= 0
   * @param valueClip how far the value may be from the old one, in units of the return; finite, 0 for any
   * @param pessimisticValue whether the greater of the clipped and the unclipped squared error counts
   */
  public static Ppo ppo(double clipRange, boolean normalizeAdvantages, double valueCoefficient, double entropyCoefficient, double valueClip, boolean pessimisticValue) {
    return new Ppo(clipRange, normalizeAdvantages, valueCoefficient, entropyCoefficient, valueClip, pessimisticValue);
  }

  /** Proximal policy optimisation with a penalty: the policy gains from likelier good actions and pays for its divergence from the policy that took the steps. */
  public static PpoPenalty ppoPenalty() {
    return new PpoPenalty(1.0, true, 0.5, 0.0);
  }

  /**
   * Proximal policy optimisation with a penalty: the policy gains from likelier good actions and pays for its divergence from the policy that took the steps.
   *
   * @param penalty weight of the divergence; finite and &gt;= 0
   * @param normalizeAdvantages whether advantages are normalised over the batch as {@link Advantages} does
   * @param valueCoefficient weight of the squared error of the critic's value; finite and &gt;= 0
   * @param entropyCoefficient weight of the entropy, which is subtracted; finite and &gt;= 0
   */
  public static PpoPenalty ppoPenalty(double penalty, boolean normalizeAdvantages, double valueCoefficient, double entropyCoefficient) {
    return new PpoPenalty(penalty, normalizeAdvantages, valueCoefficient, entropyCoefficient);
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

  /**
   * REINFORCE with baseline: minus the advantage times the log-probability of the action taken, whose gradient is an unbiased estimate of the negative gradient of the expected return.
   *
   * @param normalizeAdvantages whether advantages are normalised over the batch as {@link Advantages} does
   * @param entropyCoefficient weight of the entropy, which is subtracted; finite and &gt;= 0
   */
  public static Reinforce reinforce(boolean normalizeAdvantages, double entropyCoefficient) {
    return new Reinforce(normalizeAdvantages, entropyCoefficient);
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

  /**
   * TD(lambda): the value of a state should be its lambda-return, a mixture of the returns of one, two, three ...
   *
   * @param error loss of the difference value - target (its target is 0); any pointwise loss of real numbers
   * @param lambda how far targets look ahead: 0 is TD(0), 1 the discounted return; within [0, 1]
   */
  public static TdLambda tdLambda(org.lossary.PointwiseLoss error, double lambda) {
    return new TdLambda(error, lambda);
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

  /**
   * V-trace: the value of a state should be the return of the policy that is learned of, estimated from steps of another policy by truncated importance weights.
   *
   * @param error loss of the difference value - target (its target is 0); any pointwise loss of real numbers
   * @param lambda how far targets look ahead; within [0, 1]
   * @param maximumRatio greatest importance weight of an error, which decides what the values converge to; &gt; 0, may be infinite
   * @param maximumTrace greatest importance weight of what comes later, which decides how fast; &gt; 0, may be infinite
   */
  public static VTrace vTrace(org.lossary.PointwiseLoss error, double lambda, double maximumRatio, double maximumTrace) {
    return new VTrace(error, lambda, maximumRatio, maximumTrace);
  }

  /** Dice loss of a predicted region p and a true region t: 1 - (2 I + a)/(P + T + b), where I is the size of what they share, P and T are their sizes ({@link Overlap}), and a and b keep small and absent regions in bounds. */
  public static Dice dice() {
    return new Dice(1e-5, 1e-5, org.lossary.segmentation.Overlap.PRODUCT, org.lossary.segmentation.Pool.ITEM, true, false, Doubles.none(), org.lossary.segmentation.Activation.NONE);
  }

  /**
   * Dice loss of a predicted region p and a true region t: 1 - (2 I + a)/(P + T + b), where I is the size of what they share, P and T are their sizes ({@link Overlap}), and a and b keep small and absent regions in bounds.
   *
   * @param smoothNumerator added to the numerator; finite and at least 0
   * @param smoothDenominator added to the denominator; finite and at least 0
   * @param overlap how sizes are measured
   * @param pool what one region is
   * @param background whether channel 0 is a region
   * @param ignoreAbsent whether a region without truth has value 0 whatever is predicted
   * @param classWeights what the values of channels are multiplied by: none, one, or one for each channel
   * @param activation what turns predictions into probabilities
   */
  public static Dice dice(double smoothNumerator, double smoothDenominator, Overlap overlap, Pool pool, boolean background, boolean ignoreAbsent, Doubles classWeights, Activation activation) {
    return new Dice(smoothNumerator, smoothDenominator, overlap, pool, background, ignoreAbsent, classWeights, activation);
  }

  /** Dice loss plus cross-entropy: lambdaDice times the mean {@link Dice} loss of the regions of an image plus lambdaCe times the mean cross-entropy of its pixels, both from the same logits in one pass. */
  public static DiceCrossEntropy diceCrossEntropy() {
    return new DiceCrossEntropy(1.0, 1.0, org.lossary.segmentation.Pixels.CLASSES, 0.0, false, 1e-5, 1e-5, org.lossary.segmentation.Overlap.PRODUCT, org.lossary.segmentation.Pool.ITEM, true, Doubles.none(), org.lossary.segmentation.Activation.SOFTMAX);
  }

  /**
   * Dice loss plus cross-entropy: lambdaDice times the mean {@link Dice} loss of the regions of an image plus lambdaCe times the mean cross-entropy of its pixels, both from the same logits in one pass.
   *
   * @param lambdaDice weight of the Dice loss; finite and at least 0
   * @param lambdaCe weight of the cross-entropy; finite and at least 0
   * @param pixels over what the cross-entropy is taken
   * @param labelSmoothing share of the truth that is spread over all classes; within [0, 1], and 0 where channels are taken on their own
   * @param jaccard whether the Jaccard loss takes the place of the Dice loss
   * @param smoothNumerator added to the numerator of the Dice loss; finite and at least 0
   * @param smoothDenominator added to its denominator; finite and at least 0
   * @param overlap how sizes are measured
   * @param pool what one region is
   * @param background whether channel 0 is a region; as a class of {@link Pixels#CLASSES} it always counts
   * @param classWeights what the Dice losses and the cross-entropies of channels are multiplied by: none, one, or one for each channel
   * @param activation what turns logits into the probabilities of the Dice loss
   */
  public static DiceCrossEntropy diceCrossEntropy(double lambdaDice, double lambdaCe, Pixels pixels, double labelSmoothing, boolean jaccard, double smoothNumerator, double smoothDenominator, Overlap overlap, Pool pool, boolean background, Doubles classWeights, Activation activation) {
    return new DiceCrossEntropy(lambdaDice, lambdaCe, pixels, labelSmoothing, jaccard, smoothNumerator, smoothDenominator, overlap, pool, background, classWeights, activation);
  }

  /** Dice loss plus focal loss: lambdaDice times the mean {@link Dice} loss of the regions of an image plus lambdaFocal times the mean focal loss of its pixels, (1 - p)^gamma (-log p) of the true class, both from the same logits in one pass. */
  public static DiceFocal diceFocal() {
    return new DiceFocal(1.0, 1.0, org.lossary.segmentation.Pixels.EACH, 2.0, -1.0, false, 1e-5, 1e-5, org.lossary.segmentation.Overlap.PRODUCT, org.lossary.segmentation.Pool.ITEM, true, Doubles.none(), org.lossary.segmentation.Activation.SOFTMAX);
  }

  /**
   * Dice loss plus focal loss: lambdaDice times the mean {@link Dice} loss of the regions of an image plus lambdaFocal times the mean focal loss of its pixels, (1 - p)^gamma (-log p) of the true class, both from the same logits in one pass.
   *
   * @param lambdaDice weight of the Dice loss; finite and at least 0
   * @param lambdaFocal weight of the focal loss; finite and at least 0
   * @param pixels over what the focal loss is taken
   * @param gamma focusing exponent; finite and at least 0, where 0 is cross-entropy
   * @param alpha weight of what is true, 1 - alpha of what is not ({@link Pixels#EACH}); or weight of all classes but the first, which gets 1 - alpha ({@link Pixels#CLASSES}); at most 1, negative for no balance
   * @param jaccard whether the Jaccard loss takes the place of the Dice loss
   * @param smoothNumerator added to the numerator of the Dice loss; finite and at least 0
   * @param smoothDenominator added to its denominator; finite and at least 0
   * @param overlap how sizes are measured
   * @param pool what one region is
   * @param background whether channel 0 is a region; as a class of {@link Pixels#CLASSES} it always counts
   * @param classWeights what the Dice losses and the focal losses of channels are multiplied by: none, one, or one for each channel
   * @param activation what turns logits into the probabilities of the Dice loss
   */
  public static DiceFocal diceFocal(double lambdaDice, double lambdaFocal, Pixels pixels, double gamma, double alpha, boolean jaccard, double smoothNumerator, double smoothDenominator, Overlap overlap, Pool pool, boolean background, Doubles classWeights, Activation activation) {
    return new DiceFocal(lambdaDice, lambdaFocal, pixels, gamma, alpha, jaccard, smoothNumerator, smoothDenominator, overlap, pool, background, classWeights, activation);
  }

  /** Focal Tversky loss: the {@link Tversky} loss of a region raised to the power gamma. */
  public static FocalTversky focalTversky() {
    return new FocalTversky(0.3, 0.7, 0.75, false, 1e-5, 1e-5, org.lossary.segmentation.Pool.ITEM, true, false, Doubles.none(), org.lossary.segmentation.Activation.NONE);
  }

  /**
   * Focal Tversky loss: the {@link Tversky} loss of a region raised to the power gamma.
   *
   * @param alpha weight of false positives; finite and at least 0
   * @param beta weight of false negatives; finite and at least 0
   * @param gamma exponent; finite and greater than 0
   * @param afterMean whether gamma is applied to the mean over the regions of an image rather than to each
   * @param smoothNumerator added to the numerator; finite and at least 0
   * @param smoothDenominator added to the denominator; finite and at least 0
   * @param pool what one region is
   * @param background whether channel 0 is a region
   * @param ignoreAbsent whether a region without truth has value 0 whatever is predicted
   * @param classWeights what the values of channels are multiplied by: none, one, or one for each channel
   * @param activation what turns predictions into probabilities
   */
  public static FocalTversky focalTversky(double alpha, double beta, double gamma, boolean afterMean, double smoothNumerator, double smoothDenominator, Pool pool, boolean background, boolean ignoreAbsent, Doubles classWeights, Activation activation) {
    return new FocalTversky(alpha, beta, gamma, afterMean, smoothNumerator, smoothDenominator, pool, background, ignoreAbsent, classWeights, activation);
  }

  /** Generalised Dice loss: 1 - (2 sum_c w_c I_c + a)/(sum_c w_c (P_c + T_c) + b) over the channels c of an image, where I = sum p t, P = sum p, T = sum t and w = 1/T^2, 1/T or 1. */
  public static GeneralizedDice generalizedDice() {
    return new GeneralizedDice(org.lossary.segmentation.GeneralizedDice.Weight.SQUARE, 1e-5, 1e-5, org.lossary.segmentation.Overlap.PRODUCT, org.lossary.segmentation.Pool.ITEM, true, Doubles.none(), org.lossary.segmentation.Activation.NONE);
  }

  /**
   * Generalised Dice loss: 1 - (2 sum_c w_c I_c + a)/(sum_c w_c (P_c + T_c) + b) over the channels c of an image, where I = sum p t, P = sum p, T = sum t and w = 1/T^2, 1/T or 1.
   *
   * @param weight how classes are weighted by their true sizes
   * @param smoothNumerator added to the numerator; finite and at least 0
   * @param smoothDenominator added to the denominator; finite and at least 0
   * @param overlap how sizes are measured
   * @param pool ITEM for a value for each image, BATCH for one
   * @param background whether channel 0 is a region
   * @param classWeights what the values of channels are multiplied by: none, one, or one for each channel
   * @param activation what turns predictions into probabilities
   */
  public static GeneralizedDice generalizedDice(GeneralizedDice.Weight weight, double smoothNumerator, double smoothDenominator, Overlap overlap, Pool pool, boolean background, Doubles classWeights, Activation activation) {
    return new GeneralizedDice(weight, smoothNumerator, smoothDenominator, overlap, pool, background, classWeights, activation);
  }

  /** ln cosh of the {@link Dice} loss of a region: nearly half its square where it is small, so that the gradient fades out towards the optimum. */
  public static LogCoshDice logCoshDice() {
    return new LogCoshDice(1e-5, 1e-5, org.lossary.segmentation.Overlap.PRODUCT, org.lossary.segmentation.Pool.ITEM, true, false, Doubles.none(), org.lossary.segmentation.Activation.NONE);
  }

  /**
   * ln cosh of the {@link Dice} loss of a region: nearly half its square where it is small, so that the gradient fades out towards the optimum.
   *
   * @param smoothNumerator added to the numerator; finite and at least 0
   * @param smoothDenominator added to the denominator; finite and at least 0
   * @param overlap how sizes are measured
   * @param pool what one region is
   * @param background whether channel 0 is a region
   * @param ignoreAbsent whether a region without truth has value 0 whatever is predicted
   * @param classWeights what the values of channels are multiplied by: none, one, or one for each channel
   * @param activation what turns predictions into probabilities
   */
  public static LogCoshDice logCoshDice(double smoothNumerator, double smoothDenominator, Overlap overlap, Pool pool, boolean background, boolean ignoreAbsent, Doubles classWeights, Activation activation) {
    return new LogCoshDice(smoothNumerator, smoothDenominator, overlap, pool, background, ignoreAbsent, classWeights, activation);
  }

  /** Lovász hinge: the convex extension of the Jaccard loss of a region to the hinge errors max(0, 1 - s z) of its pixels, where z is the score of a pixel and s is 1 in the true region and -1 outside. */
  public static LovaszHinge lovaszHinge() {
    return new LovaszHinge(org.lossary.segmentation.LovaszClasses.ALL, org.lossary.segmentation.Pool.ITEM, true, Doubles.none());
  }

  /**
   * Lovász hinge: the convex extension of the Jaccard loss of a region to the hinge errors max(0, 1 - s z) of its pixels, where z is the score of a pixel and s is 1 in the true region and -1 outside.
   *
   * @param classes which channels count
   * @param pool ITEM for a value for each image, BATCH for one
   * @param background whether channel 0 is a region
   * @param classWeights weights of the channels in their mean: none, one, or one for each; 0 leaves a channel out
   */
  public static LovaszHinge lovaszHinge(LovaszClasses classes, Pool pool, boolean background, Doubles classWeights) {
    return new LovaszHinge(classes, pool, background, classWeights);
  }

  /** Lovász-Softmax loss: the extension of the Jaccard loss of each class to the errors |t - p| of its pixels, where p is the probability of the class and t is 1 in its true region and 0 outside. */
  public static LovaszSoftmax lovaszSoftmax() {
    return new LovaszSoftmax(org.lossary.segmentation.LovaszClasses.PRESENT, org.lossary.segmentation.Pool.ITEM, true, Doubles.none(), org.lossary.segmentation.Activation.SOFTMAX);
  }

  /**
   * Lovász-Softmax loss: the extension of the Jaccard loss of each class to the errors |t - p| of its pixels, where p is the probability of the class and t is 1 in its true region and 0 outside.
   *
   * @param classes which classes count
   * @param pool ITEM for a value for each image, BATCH for one
   * @param background whether channel 0 is a region
   * @param classWeights weights of the classes in their mean: none, one, or one for each; 0 leaves a class out
   * @param activation what turns predictions into probabilities
   */
  public static LovaszSoftmax lovaszSoftmax(LovaszClasses classes, Pool pool, boolean background, Doubles classWeights, Activation activation) {
    return new LovaszSoftmax(classes, pool, background, classWeights, activation);
  }

  /** Jaccard loss of a predicted region p and a true region t: 1 - (I + a)/(P + T - I + b), where I is the size of what they share and P and T are their sizes ({@link Overlap}): one minus intersection over union, for probabilities. */
  public static SoftJaccard softJaccard() {
    return new SoftJaccard(1e-5, 1e-5, org.lossary.segmentation.Overlap.PRODUCT, org.lossary.segmentation.Pool.ITEM, true, false, Doubles.none(), org.lossary.segmentation.Activation.NONE);
  }

  /**
   * Jaccard loss of a predicted region p and a true region t: 1 - (I + a)/(P + T - I + b), where I is the size of what they share and P and T are their sizes ({@link Overlap}): one minus intersection over union, for probabilities.
   *
   * @param smoothNumerator added to the numerator; finite and at least 0
   * @param smoothDenominator added to the denominator; finite and at least 0
   * @param overlap how sizes are measured
   * @param pool what one region is
   * @param background whether channel 0 is a region
   * @param ignoreAbsent whether a region without truth has value 0 whatever is predicted
   * @param classWeights what the values of channels are multiplied by: none, one, or one for each channel
   * @param activation what turns predictions into probabilities
   */
  public static SoftJaccard softJaccard(double smoothNumerator, double smoothDenominator, Overlap overlap, Pool pool, boolean background, boolean ignoreAbsent, Doubles classWeights, Activation activation) {
    return new SoftJaccard(smoothNumerator, smoothDenominator, overlap, pool, background, ignoreAbsent, classWeights, activation);
  }

  /** Tversky loss of a predicted region p and a true region t: 1 - (I + a)/(I + alpha (P - I) + beta (T - I) + b), where I = sum p t, P = sum p, T = sum t. */
  public static Tversky tversky() {
    return new Tversky(0.3, 0.7, 1e-5, 1e-5, org.lossary.segmentation.Overlap.PRODUCT, org.lossary.segmentation.Pool.ITEM, true, false, Doubles.none(), org.lossary.segmentation.Activation.NONE);
  }

  /**
   * Tversky loss of a predicted region p and a true region t: 1 - (I + a)/(I + alpha (P - I) + beta (T - I) + b), where I = sum p t, P = sum p, T = sum t.
   *
   * @param alpha weight of false positives; finite and at least 0
   * @param beta weight of false negatives; finite and at least 0
   * @param smoothNumerator added to the numerator; finite and at least 0
   * @param smoothDenominator added to the denominator; finite and at least 0
   * @param overlap how sizes are measured; not SQUARED, which does not tell one error from the other
   * @param pool what one region is
   * @param background whether channel 0 is a region
   * @param ignoreAbsent whether a region without truth has value 0 whatever is predicted
   * @param classWeights what the values of channels are multiplied by: none, one, or one for each channel
   * @param activation what turns predictions into probabilities
   */
  public static Tversky tversky(double alpha, double beta, double smoothNumerator, double smoothDenominator, Overlap overlap, Pool pool, boolean background, boolean ignoreAbsent, Doubles classWeights, Activation activation) {
    return new Tversky(alpha, beta, smoothNumerator, smoothDenominator, overlap, pool, background, ignoreAbsent, classWeights, activation);
  }

  /** Connectionist temporal classification from logits: minus the logarithm, in nats, of the probability that a sequence of frames gives its labels. */
  public static Ctc ctc() {
    return new Ctc(0, org.lossary.sequence.Infeasible.INFINITE, org.lossary.sequence.Per.SEQUENCE);
  }

  /**
   * Connectionist temporal classification from logits: minus the logarithm, in nats, of the probability that a sequence of frames gives its labels.
   *
   * @param blank the class that stands for no label; -1 is the last class
   * @param infeasible what becomes of sequences that cannot have their labels
   * @param per what the loss of a sequence is divided by
   */
  public static Ctc ctc(int blank, Infeasible infeasible, Per per) {
    return new Ctc(blank, infeasible, per);
  }

  /** Connectionist temporal classification, as {@link Ctc}, from log-probabilities: their derivative is minus the probability, given the labels, that the path passes through the class at the frame. */
  public static CtcLogProbabilities ctcLogProbabilities() {
    return new CtcLogProbabilities(0, org.lossary.sequence.Infeasible.INFINITE, org.lossary.sequence.Per.SEQUENCE);
  }

  /**
   * Connectionist temporal classification, as {@link Ctc}, from log-probabilities: their derivative is minus the probability, given the labels, that the path passes through the class at the frame.
   *
   * @param blank the class that stands for no label; -1 is the last class
   * @param infeasible what becomes of sequences that cannot have their labels
   * @param per what the loss of a sequence is divided by
   */
  public static CtcLogProbabilities ctcLogProbabilities(int blank, Infeasible infeasible, Per per) {
    return new CtcLogProbabilities(blank, infeasible, per);
  }

  /** Earth mover's distance for given costs: the least sum of P_ij c_ij over plans P with the masses a and b as row and column sums, exactly, by the network simplex method. */
  public static Emd emd() {
    return new Emd();
  }

  /** Energy distance of point clouds: 2 E||x - y|| - E||x - x'|| - E||y - y'||, with Euclidean distances, or its square root. */
  public static EnergyDistance energyDistance() {
    return new EnergyDistance(false, false);
  }

  /**
   * Energy distance of point clouds: 2 E||x - y|| - E||x - x'|| - E||y - y'||, with Euclidean distances, or its square root.
   *
   * @param unbiased whether pairs of a point with itself are left out of the means
   * @param root whether the square root is taken
   */
  public static EnergyDistance energyDistance(boolean unbiased, boolean root) {
    return new EnergyDistance(unbiased, root);
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

  /**
   * Earth mover's distance of histograms over ordered bins: the bin width times the sum over bins of |P - Q|^power, where P and Q are the cumulative sums of p and q; with root, the power-th root of that.
   *
   * @param power at least 1
   * @param binWidth greater than 0
   * @param root whether the power-th root is taken
   */
  public static HistogramEmd histogramEmd(double power, double binWidth, boolean root) {
    return new HistogramEmd(power, binWidth, root);
  }

  /** Maximum mean discrepancy of point clouds: E k(x, x') + E k(y, y') - 2 E k(x, y) for a kernel k, a sum over bandwidths, or the square root of that. */
  public static Mmd mmd() {
    return new Mmd(org.lossary.transport.PairKernel.GAUSSIAN, Doubles.of(1), org.lossary.transport.Bandwidth.ABSOLUTE, false, false);
  }

  /**
   * Maximum mean discrepancy of point clouds: E k(x, x') + E k(y, y') - 2 E k(x, y) for a kernel k, a sum over bandwidths, or the square root of that.
   *
   * @param kernel how alike two points are
   * @param bandwidths finite and greater than 0, at least one
   * @param unit what they are given in
   * @param unbiased whether pairs of a point with itself are left out of the means
   * @param root whether the square root is taken
   */
  public static Mmd mmd(PairKernel kernel, Doubles bandwidths, Bandwidth unit, boolean unbiased, boolean root) {
    return new Mmd(kernel, bandwidths, unit, unbiased, root);
  }

  /** Entropic transport for given costs, by Sinkhorn's iteration in the log domain: the least of sum P_ij c_ij + epsilon KL(P | a b^T) over plans P with the masses a and b as marginals; with rho finite, of that plus rho KL(P 1 | a) + rho KL(P^T 1 | b) over all P, where KL(p|q) = sum p log(p/q) - p + q. */
  public static Sinkhorn sinkhorn() {
    return new Sinkhorn(0.1, Double.POSITIVE_INFINITY, false, 0.5, 1e-12, 1000);
  }

  /**
   * Entropic transport for given costs, by Sinkhorn's iteration in the log domain: the least of sum P_ij c_ij + epsilon KL(P | a b^T) over plans P with the masses a and b as marginals; with rho finite, of that plus rho KL(P 1 | a) + rho KL(P^T 1 | b) over all P, where KL(p|q) = sum p log(p/q) - p + q.
   *
   * @param epsilon strength of the entropy, in the unit of the cost; finite and greater than 0
   * @param rho what leaving mass behind costs; greater than 0, infinite if all mass must be carried
   * @param transportCost whether the value is the cost of the plan alone
   * @param scaling factor by which epsilon falls, from the size of the costs to its value, in the first steps; within [0, 1), 0 for none
   * @param tolerance at least 0
   * @param maxIterations at least 1
   */
  public static Sinkhorn sinkhorn(double epsilon, double rho, boolean transportCost, double scaling, double tolerance, int maxIterations) {
    return new Sinkhorn(epsilon, rho, transportCost, scaling, tolerance, maxIterations);
  }

  /** Sinkhorn divergence of point clouds: entropic transport F (see {@link Sinkhorn}) for the cost scale ||x - y||_norm^power, less the bias of the entropy: F(x, y) - F(x, x)/2 - F(y, y)/2, and with rho finite epsilon/2 (mass of x - mass of y)^2 on top. */
  public static SinkhornDivergence sinkhornDivergence() {
    return new SinkhornDivergence(0.1, 2.0, 2.0, 1.0, true, Double.POSITIVE_INFINITY, false, 0.5, 1e-12, 1000);
  }

  /**
   * Sinkhorn divergence of point clouds: entropic transport F (see {@link Sinkhorn}) for the cost scale ||x - y||_norm^power, less the bias of the entropy: F(x, y) - F(x, x)/2 - F(y, y)/2, and with rho finite epsilon/2 (mass of x - mass of y)^2 on top.
   *
   * @param epsilon strength of the entropy, in the unit of the cost; finite and greater than 0
   * @param norm which distance of points: 1, 2 (Euclidean), any other from 1 on, infinity
   * @param power the power of that distance, finite and at least 1
   * @param scale factor of the cost; GeomLoss has 1/power
   * @param debiased whether the bias of the entropy is subtracted
   * @param rho what leaving mass behind costs; greater than 0, infinite if all mass must be carried
   * @param transportCost whether F is the cost of the plan alone
   * @param scaling factor by which epsilon falls, from the size of the costs to its value, in the first steps; within [0, 1), 0 for none
   * @param tolerance at least 0
   * @param maxIterations at least 1
   */
  public static SinkhornDivergence sinkhornDivergence(double epsilon, double norm, double power, double scale, boolean debiased, double rho, boolean transportCost, double scaling, double tolerance, int maxIterations) {
    return new SinkhornDivergence(epsilon, norm, power, scale, debiased, rho, transportCost, scaling, tolerance, maxIterations);
  }

  /** Sliced Wasserstein distance of point clouds: the mean over directions of W_p^p of the clouds as they are seen along each, exactly, or the p-th root of that mean. */
  public static SlicedWasserstein slicedWasserstein() {
    return new SlicedWasserstein(2.0, 50, 0, true, Doubles.none());
  }

  /**
   * Sliced Wasserstein distance of point clouds: the mean over directions of W_p^p of the clouds as they are seen along each, exactly, or the p-th root of that mean.
   *
   * @param p the power of the distance, finite and at least 1
   * @param projections the number of directions, if they are drawn
   * @param seed of the directions
   * @param root whether the p-th root is taken
   * @param directions the coordinates of directions, one after the other; none to draw them
   */
  public static SlicedWasserstein slicedWasserstein(double p, int projections, int seed, boolean root, Doubles directions) {
    return new SlicedWasserstein(p, projections, seed, root, directions);
  }

  /** Wasserstein distance of point clouds: the least mean of ||x - y||_norm^power over all ways to carry one cloud onto the other, exactly, or its power-th root, W_p. */
  public static Wasserstein wasserstein() {
    return new Wasserstein(2.0, 1.0, true);
  }

  /**
   * Wasserstein distance of point clouds: the least mean of ||x - y||_norm^power over all ways to carry one cloud onto the other, exactly, or its power-th root, W_p.
   *
   * @param norm which distance of points: 1 (Manhattan), 2 (Euclidean), any other from 1 on, infinity
   * @param power the power of that distance, finite and at least 1
   * @param root whether the power-th root is taken
   */
  public static Wasserstein wasserstein(double norm, double power, boolean root) {
    return new Wasserstein(norm, power, root);
  }

  /** Wasserstein distance of samples on the line: W_p, the p-th root of the least mean of |x - y|^p over all ways to carry one distribution onto the other, or W_p^p itself. */
  public static Wasserstein1d wasserstein1d() {
    return new Wasserstein1d(1.0, true);
  }

  /**
   * Wasserstein distance of samples on the line: W_p, the p-th root of the least mean of |x - y|^p over all ways to carry one distribution onto the other, or W_p^p itself.
   *
   * @param p the power of the distance, finite and at least 1
   * @param root whether the p-th root is taken
   */
  public static Wasserstein1d wasserstein1d(double p, boolean root) {
    return new Wasserstein1d(p, root);
  }
}
