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
import org.lossary.boosting.BoostedLoss;
import org.lossary.boosting.MarginLink;
import org.tribuo.classification.sgd.LabelObjective;
import org.tribuo.math.la.SGDVector;
import org.tribuo.math.util.ExpNormalizer;
import org.tribuo.math.util.NoopNormalizer;
import org.tribuo.math.util.VectorNormalizer;

/**
 * A loss on class labels as an objective of Tribuo's classification by stochastic gradient descent.
 *
 * <p>Scores become probabilities by softmax where the loss makes them such (cross-entropy); under
 * any other loss the model gives scores as they are. Every number is checked. Immutable and
 * thread-safe.
 */
public final class TribuoClassification implements LabelObjective {
  private static final int PROBED_CLASSES = 3;

  @Config(
      mandatory = true,
      description = "The loss as the catalogue reads it: focal-softmax:gamma=2")
  private String loss = "";

  private @Nullable SupervisedLoss supervised;
  private boolean softmax;

  /** For Tribuo's configuration. */
  private TribuoClassification() {}

  /**
   * The objective of a loss.
   *
   * @throws LossException if it is no sum over examples, or not one of scores and class labels
   */
  public static TribuoClassification of(SupervisedLoss loss) {
    TribuoClassification objective = new TribuoClassification();
    objective.loss = LossText.of(loss);
    objective.take(loss);
    return objective;
  }

  /** Whether Tribuo can train a classifier with the loss. */
  public static boolean supports(SupervisedLoss loss) {
    try {
      OneExample.require(loss, true);
      return true;
    } catch (LossException e) {
      return false;
    }
  }

  private void take(SupervisedLoss given) {
    OneExample.require(given, true);
    supervised = given;
    softmax =
        BoostedLoss.supports(given, PROBED_CLASSES)
            && BoostedLoss.ofClasses(given, PROBED_CLASSES).link().kind()
                == MarginLink.Kind.SOFTMAX;
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
  public Pair<Double, SGDVector> lossAndGradient(Integer truth, SGDVector prediction) {
    return OneExample.evaluate(
        loss(), Batch.ofLabels(OneExample.row(prediction), new int[] {truth}));
  }

  @Override
  @Deprecated
  public Pair<Double, SGDVector> valueAndGradient(int truth, SGDVector prediction) {
    return lossAndGradient(truth, prediction);
  }

  @Override
  public VectorNormalizer getNormalizer() {
    return softmax ? new ExpNormalizer() : new NoopNormalizer();
  }

  @Override
  public boolean isProbabilistic() {
    return softmax;
  }

  @Override
  public String toString() {
    return loss;
  }

  @Override
  public ConfiguredObjectProvenance getProvenance() {
    return new ConfiguredObjectProvenanceImpl(this, "LabelObjective");
  }
}
