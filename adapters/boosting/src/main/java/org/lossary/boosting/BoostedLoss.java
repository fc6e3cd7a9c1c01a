package org.lossary.boosting;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import org.lossary.LossException;
import org.lossary.SupervisedLoss;

/**
 * Any supervised loss as the objective of a gradient booster: gradient and diagonal Hessian of the
 * sum of the loss with respect to raw margins, K of them a row, times the weights of the rows.
 *
 * <p>Labels are targets, or indices 0 .. K-1 of classes; classes 0 and 1 stand for the signs -1 and
 * 1 of margin losses. Predictions that must be positive (or probabilities) are exp(margin) (or the
 * sigmoid of it), and the derivatives are chained through. A {@link org.lossary.WholeLoss} is
 * trained by its inner loss, which has the same minimum.
 *
 * <p>Margins are given as rows, as XGBoost has them, or column after column in one array, as
 * LightGBM has them: the margin of row i and column k of n rows at {@code k * n + i}. Gradients are
 * returned in the layout of the method's name, rows as one row-major array.
 *
 * <p>Immutable and thread-safe; gradients are written into buffers of the calling thread, which the
 * next call reuses. Serialisable if the loss is in the catalogue or is itself serialisable.
 */
public final class BoostedLoss implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient MarginLoss loss;
  private final transient SupervisedLoss given;
  private final transient int classes;
  private final transient HessianPolicy policy;
  private final transient boolean normalized;
  private final transient int threads;
  private final transient ThreadLocal<GradientBuffers> buffers;

  BoostedLoss(
      SupervisedLoss given, int classes, HessianPolicy policy, boolean normalized, int threads) {
    this.given = given;
    this.classes = classes;
    this.loss = MarginLoss.of(given, classes);
    this.policy = policy;
    this.normalized = normalized;
    this.threads = threads;
    this.buffers = ThreadLocal.withInitial(GradientBuffers::new);
  }

  /**
   * The objective of a loss on numbers, signs or two classes.
   *
   * @throws LossException if a booster cannot train with the loss
   */
  public static BoostedLoss of(SupervisedLoss loss) {
    return new BoostedLoss(loss, 0, HessianPolicy.AUTO, false, 0);
  }

  /**
   * The objective of a loss on class labels.
   *
   * @param classes how many classes there are, the number of margins a row
   * @throws LossException if a booster cannot train with the loss
   */
  public static BoostedLoss ofClasses(SupervisedLoss loss, int classes) {
    return new BoostedLoss(loss, classes, HessianPolicy.AUTO, false, 0);
  }

  /** Whether a booster can train with the loss, given the number of classes if targets are such. */
  public static boolean supports(SupervisedLoss loss, int classes) {
    try {
      MarginLoss.of(loss, classes);
      return true;
    } catch (LossException e) {
      return false;
    }
  }

  /** This objective with another Hessian; the default is {@link HessianPolicy#AUTO}. */
  public BoostedLoss hessian(HessianPolicy newPolicy) {
    return new BoostedLoss(given, classes, newPolicy, normalized, threads);
  }

  /**
   * This objective with gradients and Hessians divided by the mean Hessian of each round, so that
   * the booster's regularisation and its least weight of a leaf mean numbers of rows whatever the
   * loss and the unit of the target. {@link HessianPolicy#REACH} always does so; the rest does not
   * by default, like the boosters' own objectives.
   */
  public BoostedLoss normalized() {
    return new BoostedLoss(given, classes, policy, true, threads);
  }

  /** This objective with at most so many threads for the loss; 0, the default, is all. */
  public BoostedLoss threads(int newThreads) {
    return new BoostedLoss(given, classes, policy, normalized, newThreads);
  }

  /** The loss. */
  public SupervisedLoss loss() {
    return given;
  }

  /** Margins a row: classes, quantiles or parameters of a distribution; 1 for most losses. */
  public int columns() {
    return loss.columns();
  }

  /**
   * The constant margins that are best for the labels and weights (or none) under this loss: the
   * mean for squared error, the median for absolute error, the log-odds for logits, and so on,
   * found with the loss's own values and slopes.
   */
  public double[] baseScore(float[] labels, float... weights) {
    return new BaseScore(loss).best(labels, weights);
  }

  /**
   * As {@link #baseScore}, but a thousandth beside it where the best constant lies at a kink of a
   * loss on logits, as it does for the hinge loss: there one class pulls and the other does not, no
   * split of a tree gains anything, and a booster that takes no step without a split stays there.
   */
  public double[] baseScoreOffKinks(float[] labels, float... weights) {
    return new BaseScore(loss).bestOffKinks(labels, weights);
  }

  /** How margins become predictions on the scale of the target. */
  public MarginLink link() {
    return MarginLink.of(loss);
  }

  /** The mean of the loss over rows of margins, weighted if there are weights. */
  public double value(float[][] margins, float[] labels, float... weights) {
    GradientBuffers b = buffers.get();
    b.load(loss, margins, labels, weights);
    return b.value(loss, weights, threads);
  }

  /** As {@link #value(float[][], float[], float...)}, of margins column after column. */
  public double valueOfColumns(double[] margins, float[] labels, float... weights) {
    GradientBuffers b = buffers.get();
    b.loadColumns(loss, margins, labels, weights);
    return b.value(loss, weights, threads);
  }

  /**
   * Gradient and Hessian at rows of margins.
   *
   * @return two arrays of n x K numbers, row-major, valid until the next call in this thread
   * @throws LossException if labels do not belong to the domain of the loss
   */
  public List<float[]> gradient(float[][] margins, float[] labels, float... weights) {
    GradientBuffers b = buffers.get();
    b.load(loss, margins, labels, weights);
    return b.fill(loss, policy, normalized, weights, threads);
  }

  /**
   * Gradient and Hessian at margins column after column.
   *
   * @return two arrays of K x n numbers, column after column, valid until the next call in this
   *     thread
   * @throws LossException if labels do not belong to the domain of the loss
   */
  public List<float[]> gradientOfColumns(double[] margins, float[] labels, float... weights) {
    GradientBuffers b = buffers.get();
    b.loadColumns(loss, margins, labels, weights);
    return b.columns(b.fill(loss, policy, normalized, weights, threads));
  }

  @Override
  public String toString() {
    return given.toString();
  }

  private Object writeReplace() {
    return new SerializedLoss(given, classes, policy, normalized, threads);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a boosted loss is read through its proxy");
  }
}
