package org.lossary.testkit;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lossary.Batch;
import org.lossary.Domain;
import org.lossary.Matrix;
import org.lossary.RowLoss;

/**
 * That a loss on rows is a proper scoring rule: for chances q of the classes, no prediction has a
 * smaller expected loss than the one that says q through the loss's link, and those that say
 * something else have a greater one.
 *
 * <p>Links: real scores become probabilities by softmax, after the factor that the loss gives them,
 * or one by one by the sigmoid where every column is a label of its own; logarithms of
 * probabilities and probabilities say it themselves.
 */
final class RowPropriety {
  private static final int CLASSES = 3;
  private static final int CHANCES = 40;
  private static final int RIVALS = 60;

  private final RowLoss loss;
  private final Sample.Form form;
  private final boolean labels;

  private RowPropriety(RowLoss loss, Sample.Form form) {
    this.loss = loss;
    this.form = form;
    this.labels = loss.info().target() == Domain.BINARY || loss.info().target() == Domain.UNIT;
  }

  static void check(RowLoss loss, Sample.Form form) {
    RowPropriety propriety = new RowPropriety(loss, form);
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < CHANCES; i++) {
      double[] chances = propriety.chances(random);
      double best = propriety.expected(chances, chances, 0);
      for (int j = 0; j < RIVALS; j++) {
        double[] other = propriety.chances(random);
        // Some near, some far.
        double nearness = j % 2 == 0 ? 0.9 : 0;
        double apart = 0;
        for (int c = 0; c < CLASSES; c++) {
          other[c] += nearness * (chances[c] - other[c]);
          apart = Math.max(apart, Math.abs(other[c] - chances[c]));
        }
        // Softmax says the same for all scores that differ by a constant.
        double rival = propriety.expected(chances, other, random.nextInt(3) - 1);
        Check.require(
            rival >= best - 1e-12 * Math.max(1, Math.abs(best)) && (apart < 0.01 || rival > best),
            "%s is not proper: with the chances %s it expects %s, and %s for one who says %s",
            loss,
            Arrays.toString(chances),
            best,
            rival,
            Arrays.toString(other));
      }
    }
  }

  private double[] chances(SplittableRandom random) {
    double[] chances = random.doubles(CLASSES, 0.02, 0.98).toArray();
    double sum = labels ? 1 : Arrays.stream(chances).sum();
    return Arrays.stream(chances).map(x -> x / sum).toArray();
  }

  /** The expected loss of predictions that say {@code said} where {@code chances} are right. */
  private double expected(double[] chances, double[] said, double shift) {
    double[] scores = Arrays.stream(said).map(x -> score(x, shift)).toArray();
    double sum = 0;
    // Every class in turn; where columns are labels of their own, every set of them.
    for (int outcome = 0; outcome < (labels ? 1 << CLASSES : CLASSES); outcome++) {
      double chance = 1;
      double[] target = new double[CLASSES];
      for (int c = 0; c < CLASSES; c++) {
        target[c] = (labels ? outcome >> c & 1 : outcome == c ? 1 : 0);
        chance *= target[c] == 1 ? chances[c] : labels ? 1 - chances[c] : 1;
      }
      Matrix row = Matrix.of(scores, 1, CLASSES);
      sum +=
          chance
              * loss.value(
                  form == Sample.Form.LABELS
                      ? Batch.ofLabels(row, new int[] {outcome})
                      : Batch.of(row, Matrix.of(target, 1, CLASSES)));
    }
    return sum;
  }

  private double score(double chance, double shift) {
    return switch (loss.info().prediction()) {
      case REAL ->
          labels
              ? Math.log(chance / (1 - chance))
              : Math.log(chance) / (loss.expFactor() == 0 ? 1 : loss.expFactor()) + 4 * shift;
      case LOG_PROBABILITY -> Math.log(chance);
      default -> chance;
    };
  }
}
