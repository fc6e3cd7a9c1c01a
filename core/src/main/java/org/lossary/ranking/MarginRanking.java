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

/**
 * Margin ranking loss of a pair of scores a and b: max(0, margin - y (a - b)), where y is 1 if a
 * should be higher and -1 if b should.
 *
 * <p>Inputs are {@link ScorePairs}, whose own margins are added. A pair's value is in the unit of
 * the scores; the mean divides by the number of pairs. At the margin itself the value is 0 and the
 * subgradient that of the side where it is not, as in torch.
 *
 * @param margin how far the better score should be ahead; finite
 */
public record MarginRanking(double margin)
    implements StructuredLoss<ScorePairs>, MarginRankingParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("margin-ranking", "Margin ranking loss")
          .family(Family.RANKING, Task.RANKING)
          .summary("Wants the better of two scores ahead by a margin.")
          .formula("max(0, margin + m - y*(a - b))")
          .domains(Domain.REAL, Domain.SIGN)
          .parameter("margin", 0.0, "finite", 0.0, 2, "how far the better score should be ahead")
          .properties(Property.CONVEX, Property.NON_NEGATIVE)
          .name("PyTorch", "nn.MarginRankingLoss(margin=margin)")
          .name("TF-Ranking", "PairwiseHingeLoss, whose margin is 1")
          .useWhen("pairs are given and only their order matters")
          .avoidWhen(
              "margin is 0: scores that are all the same cost nothing; set one, or use RankNet")
          .notes(
              "A pair exactly at the margin has value 0 and the subgradient of a pair inside it.")
          .source("R. Herbrich, T. Graepel and K. Obermayer, Large margin rank boundaries, 2000")
          .build();

  private static final ItemKernel<MarginRanking, ScorePairs> KERNEL = MarginRanking::item;

  /** Checks the margin. */
  public MarginRanking {
    LossException.requireFinite("margin-ranking", "margin", margin);
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
    return Items.evaluate("margin-ranking", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      MarginRanking loss,
      ScorePairs inputs,
      int pair,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double lacking = loss.margin + inputs.margin(pair) - inputs.lead(pair);
    boolean inside = !(lacking < 0);
    double slope = inside ? scale * inputs.sign(pair) : 0;
    write(gradients, pair, 0 - slope, slope);
    return inside ? lacking : 0;
  }

  /** Writes the derivatives by both scores, where they are wanted. */
  static void write(@Nullable Matrix[] gradients, int pair, double first, double second) {
    Matrix byFirst = Items.wanted(gradients, 0);
    if (byFirst != null) {
      byFirst.set(pair, 0, first);
    }
    Matrix bySecond = Items.wanted(gradients, 1);
    if (bySecond != null) {
      bySecond.set(pair, 0, second);
    }
  }
}
