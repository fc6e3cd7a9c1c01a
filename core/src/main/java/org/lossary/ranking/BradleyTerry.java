package org.lossary.ranking;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.maths.Maths64;

/**
 * Bradley-Terry loss of the rewards a and b of two answers: -log sigmoid(y (a - b) - m), the
 * surprise, in nats, that the one was preferred over the other under the model P(a over b) =
 * sigmoid(a - b). y is 1 if a was preferred and -1 if b was, m the margin of the pair. Optionally c
 * (a + b)^2 is added, which keeps rewards near 0: the model itself knows differences alone.
 *
 * <p>Inputs are {@link ScorePairs}. The mean divides by the number of pairs.
 *
 * @param centering the coefficient c; finite and at least 0
 */
public record BradleyTerry(double centering)
    implements StructuredLoss<ScorePairs>, BradleyTerryParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("bradley-terry", "Bradley-Terry loss")
          .family(Family.RANKING, Task.RANKING)
          .summary("How surprising a preference is under the rewards of both answers.")
          .formula("softplus(m - y*(a - b)) + centering*(a + b)^2")
          .domains(Domain.REAL, Domain.SIGN)
          .parameter("centering", 0.0, "finite and >= 0", 0.0, 0.1, "what keeps rewards near 0")
          .properties(
              Property.CONVEX,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.NON_NEGATIVE)
          .name(
              "TRL", "RewardTrainer, with a margin column and center_rewards_coefficient=centering")
          .name("PyTorch", "-F.logsigmoid(chosen - rejected - margin).mean()")
          .name("XGBoost", "rank:pairwise, on all pairs of a query")
          .useWhen("training a reward model, or ratings, on comparisons of two")
          .avoidWhen(
              "many of the comparisons are wrong: use a margin loss, or smooth labels with DPO")
          .source(
              "R. A. Bradley and M. E. Terry, Rank analysis of incomplete block designs, Biometrika 1952; L. Ouyang et al., Training language models to follow instructions with human feedback, NeurIPS 2022")
          .build();

  private static final ItemKernel<BradleyTerry, ScorePairs> KERNEL = BradleyTerry::item;

  /** Checks the coefficient. */
  public BradleyTerry {
    LossException.requireNonNegative("bradley-terry", "centering", centering);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<ScorePairs> inputs() {
    return ScorePairs.class;
  }

  @Override
  public double evaluate(
      ScorePairs inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate("bradley-terry", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      BradleyTerry loss,
      ScorePairs inputs,
      int pair,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double behind = inputs.margin(pair) - inputs.lead(pair);
    double slope = -inputs.sign(pair) * Maths64.sigmoid(behind);
    double value = Maths64.softplus(behind);
    if (loss.centering == 0) {
      MarginRanking.write(gradients, pair, scale * slope, -scale * slope);
      return value;
    }
    double sum = inputs.first().get(pair, 0) + inputs.second().get(pair, 0);
    double away = 2 * loss.centering * sum;
    MarginRanking.write(gradients, pair, scale * (slope + away), scale * (away - slope));
    return value + loss.centering * sum * sum;
  }
}
