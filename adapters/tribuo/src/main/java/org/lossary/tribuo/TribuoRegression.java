package org.lossary.tribuo;

import com.oracle.labs.mlrg.olcut.config.Config;
import com.oracle.labs.mlrg.olcut.provenance.ConfiguredObjectProvenance;
import com.oracle.labs.mlrg.olcut.provenance.impl.ConfiguredObjectProvenanceImpl;
import com.oracle.labs.mlrg.olcut.util.Pair;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.LossException;
import org.lossary.SupervisedLoss;
import org.tribuo.math.la.DenseVector;
import org.tribuo.math.la.SGDVector;
import org.tribuo.regression.sgd.RegressionObjective;

/**
 * A loss on numbers as an objective of Tribuo's regression by stochastic gradient descent: the sum
 * over the dimensions of the target.
 *
 * <p>The model predicts what the loss calls a prediction: under a loss of logarithms or logits
 * (Poisson, binary cross-entropy) exp or the sigmoid brings it to the scale of the target. Losses
 * of signs take the targets -1 and 1. Every number is checked. Immutable and thread-safe.
 */
public final class TribuoRegression implements RegressionObjective {
  @Config(mandatory = true, description = "The loss as the catalogue reads it: huber:delta=2")
  private String loss = "";

  private @Nullable SupervisedLoss supervised;

  /** For Tribuo's configuration. */
  private TribuoRegression() {}

  /**
   * The objective of a loss.
   *
   * @throws LossException if it is no sum over numbers, or not one of any real predictions
   */
  public static TribuoRegression of(SupervisedLoss loss) {
    TribuoRegression objective = new TribuoRegression();
    objective.loss = LossText.of(loss);
    objective.take(loss);
    return objective;
  }

  /** Whether Tribuo can train a regression with the loss. */
  public static boolean supports(SupervisedLoss loss) {
    try {
      OneExample.require(loss, false);
      return true;
    } catch (LossException e) {
      return false;
    }
  }

  private void take(SupervisedLoss given) {
    OneExample.require(given, false);
    supervised = given;
  }

  @Override
  public void postConfig() {
    take(LossText.parse(loss));
  }

  /** The loss. */
  public SupervisedLoss loss() {
    return Objects.requireNonNull(supervised, "configured");
  }

  /**
   * The loss of one example, and minus its gradient.
   *
   * @throws LossException for numbers outside the domain of the loss
   */
  @Override
  public Pair<Double, SGDVector> lossAndGradient(DenseVector truth, SGDVector prediction) {
    return OneExample.evaluate(loss(), Batch.of(OneExample.row(prediction), OneExample.row(truth)));
  }

  @Override
  @Deprecated
  public Pair<Double, SGDVector> loss(DenseVector truth, SGDVector prediction) {
    return lossAndGradient(truth, prediction);
  }

  @Override
  public String toString() {
    return loss;
  }

  @Override
  public ConfiguredObjectProvenance getProvenance() {
    return new ConfiguredObjectProvenanceImpl(this, "RegressionObjective");
  }
}
