package org.lossary.xgboost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.IEvaluation;
import ml.dmlc.xgboost4j.java.IObjective;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.lossary.LossException;
import org.lossary.SupervisedLoss;
import org.lossary.boosting.BoostedLoss;
import org.lossary.boosting.HessianPolicy;
import org.lossary.boosting.MarginLink;

/**
 * Any supervised loss as an objective of XGBoost4J: gradient and diagonal Hessian with respect to
 * the raw margins, row-major n x K, times the weights of the {@link DMatrix}.
 *
 * <p>The booster needs three settings that follow from the loss, {@link #parameters(DMatrix)}: the
 * number of margins a row, the constant to start from, and that margins are not transformed. Read
 * predictions as margins ({@code booster.predict(data, true)}) and bring them to the target's scale
 * with {@link #link()}.
 *
 * <p>Labels of the DMatrix are targets, or indices 0 .. K-1 of classes; classes 0 and 1 stand for
 * the signs -1 and 1 of margin losses. Predictions that must be positive (or probabilities) are
 * exp(margin) (or the sigmoid of it), and the derivatives are chained through. A {@link
 * org.lossary.WholeLoss} is trained by its inner loss, which has the same minimum.
 *
 * <p>Immutable and thread-safe; gradients are written into buffers of the calling thread, which the
 * next call reuses. Serialisable, also in a cluster, if the loss is in the catalogue or is itself
 * serialisable.
 */
public final class LossaryObjective implements IObjective {
  private static final long serialVersionUID = 1L;

  private final BoostedLoss boosted;

  private LossaryObjective(BoostedLoss boosted) {
    this.boosted = boosted;
  }

  /**
   * The objective of a loss on numbers, signs or two classes.
   *
   * @throws LossException if a booster cannot train with the loss
   */
  public static LossaryObjective of(SupervisedLoss loss) {
    return new LossaryObjective(BoostedLoss.of(loss));
  }

  /**
   * The objective of a loss on class labels.
   *
   * @param classes how many classes there are, the number of margins a row
   * @throws LossException if a booster cannot train with the loss
   */
  public static LossaryObjective ofClasses(SupervisedLoss loss, int classes) {
    return new LossaryObjective(BoostedLoss.ofClasses(loss, classes));
  }

  /** Whether a booster can train with the loss, given the number of classes if targets are such. */
  public static boolean supports(SupervisedLoss loss, int classes) {
    return BoostedLoss.supports(loss, classes);
  }

  /** This objective with another Hessian; the default is {@link HessianPolicy#AUTO}. */
  public LossaryObjective hessian(HessianPolicy newPolicy) {
    return new LossaryObjective(boosted.hessian(newPolicy));
  }

  /**
   * This objective with gradients and Hessians divided by the mean Hessian of each round, so that
   * {@code lambda} and {@code min_child_weight} of the booster mean numbers of rows whatever the
   * loss and the unit of the target. {@link HessianPolicy#REACH} always does so; the rest does not
   * by default, like XGBoost's own objectives.
   */
  public LossaryObjective normalized() {
    return new LossaryObjective(boosted.normalized());
  }

  /** This objective with at most so many threads for the loss; 0, the default, is all. */
  public LossaryObjective threads(int newThreads) {
    return new LossaryObjective(boosted.threads(newThreads));
  }

  /** The loss. */
  public SupervisedLoss loss() {
    return boosted.loss();
  }

  /** Margins a row: classes, quantiles or parameters of a distribution; 1 for most losses. */
  public int columns() {
    return boosted.columns();
  }

  /**
   * Settings for the booster: {@code base_score} by {@link #baseScore(DMatrix)}, {@code num_class}
   * if there are several margins a row, an {@code objective} that leaves margins as they are, and
   * no default metric. Put them into the map given to {@code XGBoost.train}.
   */
  public Map<String, Object> parameters(DMatrix train) throws XGBoostError {
    double[] base = baseScore(train);
    StringBuilder text = new StringBuilder();
    for (double b : base) {
      text.append(text.length() == 0 ? "" : ",").append((float) b);
    }
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("objective", "reg:squarederror");
    parameters.put("disable_default_eval_metric", 1);
    if (columns() > 1) {
      parameters.put("num_class", columns());
      parameters.put("base_score", "[" + text + "]");
    } else {
      parameters.put("base_score", text.toString());
    }
    return parameters;
  }

  /**
   * The constant margins that are best for the labels and weights under this loss: the mean for
   * squared error, the median for absolute error, the log-odds for logits, and so on, found with
   * the loss's own values and slopes.
   */
  public double[] baseScore(DMatrix train) throws XGBoostError {
    return boosted.baseScore(train.getLabel(), train.getWeight());
  }

  /** How margins become predictions on the scale of the target. */
  public MarginLink link() {
    return boosted.link();
  }

  /** The mean of the loss by which to watch the training, with weights if there are any. */
  public IEvaluation evaluation() {
    return new LossaryEvaluation(this);
  }

  /**
   * The mean of the loss over rows of margins, weighted if there are weights.
   *
   * @param margins as {@code booster.predict(data, true)} returns them
   */
  public double value(float[][] margins, DMatrix data) {
    try {
      return value(margins, data.getLabel(), data.getWeight());
    } catch (XGBoostError e) {
      throw new IllegalStateException("labels of the DMatrix: " + e.getMessage(), e);
    }
  }

  /** As {@link #value(float[][], DMatrix)}, with labels and weights (or none) at hand. */
  public double value(float[][] margins, float[] labels, float... weights) {
    return boosted.value(margins, labels, weights);
  }

  /**
   * Gradient and Hessian of the sum of the loss.
   *
   * @return two arrays of n x K numbers, row-major, valid until the next call in this thread
   * @throws LossException if labels do not belong to the domain of the loss
   */
  @Override
  public List<float[]> getGradient(float[][] margins, DMatrix data) {
    try {
      return gradient(margins, data.getLabel(), data.getWeight());
    } catch (XGBoostError e) {
      throw new IllegalStateException("labels of the DMatrix: " + e.getMessage(), e);
    }
  }

  /** As {@link #getGradient}, with labels and weights (or none) at hand. */
  public List<float[]> gradient(float[][] margins, float[] labels, float... weights) {
    return boosted.gradient(margins, labels, weights);
  }

  @Override
  public String toString() {
    return boosted.toString();
  }
}
