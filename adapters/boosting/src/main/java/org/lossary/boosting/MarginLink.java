package org.lossary.boosting;

import java.util.Arrays;
import org.lossary.Domain;

/**
 * How the margins of a booster become predictions on the scale of the target. It is found from the
 * loss itself, not from its name:
 *
 * <ul>
 *   <li>A loss on numbers: the identity if the margin that is best for a target is the target, exp
 *       if it is its logarithm; else the activation that the loss's domain calls for.
 *   <li>A loss on two classes: the probability q at which the margin z is the best one, from q
 *       slope(z, 1) + (1 - q) slope(z, 0) = 0. For logits this is the sigmoid; for losses with
 *       weights or focus it undoes what they do to probabilities (M. D. Reid and R. C. Williamson,
 *       Composite binary losses, JMLR 11, 2010).
 *   <li>A loss on K classes: likewise the q with sum q_c gradient(z, c) = 0 and sum q_c = 1, the
 *       softmax for cross-entropy.
 * </ul>
 *
 * Some losses on classes have no such q (hinge: every margin is the best one for one half); they
 * give scores, {@link #givesProbabilities()} is false, and the scores need calibration.
 */
public final class MarginLink {
  /** What the link is. */
  public enum Kind {
    /** The margin is the prediction. */
    IDENTITY,
    /** exp(margin). */
    EXP,
    /** 1 / (1 + exp(-margin)). */
    SIGMOID,
    /** exp(margin_k) / sum exp(margin_j). */
    SOFTMAX,
    /** The probabilities at which the margins are the best ones, solved for each row. */
    SOLVED,
    /** Margins that order the classes and are no probabilities. */
    SCORE
  }

  private static final double[] GRID = {
    -4, -2.5, -1.5, -0.9, -0.6, -0.35, -0.1, 0, 0.2, 0.45, 0.7, 0.95, 1.6, 3, 5
  };
  private static final double LIMIT = 40;

  private final MarginLoss loss;
  private final Kind kind;

  private MarginLink(MarginLoss loss, Kind kind) {
    this.loss = loss;
    this.kind = kind;
  }

  static MarginLink of(MarginLoss loss) {
    Domain target = loss.loss().info().target();
    Kind kind =
        loss.takesLabels()
            ? classes(loss)
            : target == Domain.BINARY || target == Domain.SIGN || target == Domain.UNIT
                ? binary(loss)
                : number(loss);
    return new MarginLink(loss, kind);
  }

  /** What the link is; of the loss within, if that sees a function of the target. */
  public Kind kind() {
    return kind;
  }

  /** Whether predictions of classes are probabilities. */
  public boolean givesProbabilities() {
    return kind == Kind.SIGMOID || kind == Kind.SOFTMAX || kind == Kind.SOLVED;
  }

  /** The first margin of each row on the target's scale; probabilities of class 1 for classes. */
  public double[] numbers(float[][] margins) {
    return numbers(margins, 0);
  }

  /** The margins of one column on the target's scale; a variance as the loss has it. */
  public double[] numbers(float[][] margins, int column) {
    // Of several columns only those that meet the target have its scale.
    boolean changed = loss.columns() == 1 || loss.leastAtTarget(column);
    return Arrays.stream(margins)
        .mapToDouble(row -> changed ? number(row[column]) : inner(row[column]))
        .toArray();
  }

  /**
   * One margin on the target's scale, for losses on numbers and on two classes. Where the loss sees
   * a function of the target the inverse is applied, if it is known.
   */
  public double number(double margin) {
    return loss.change().undo(inner(margin));
  }

  private double inner(double margin) {
    return switch (kind) {
      case IDENTITY, SCORE, SOFTMAX -> margin;
      case EXP -> Math.exp(margin);
      case SIGMOID -> sigmoid(margin);
      case SOLVED -> solved(loss, Math.max(-LIMIT, Math.min(LIMIT, margin)));
    };
  }

  /** The probabilities of the classes, row by row; the margins themselves if they are scores. */
  public double[][] classes(float[][] margins) {
    double[][] result = new double[margins.length][];
    for (int i = 0; i < margins.length; i++) {
      double[] row = new double[margins[i].length];
      for (int k = 0; k < row.length; k++) {
        row[k] = margins[i][k];
      }
      result[i] =
          switch (kind) {
            case SOFTMAX -> softmax(row);
            case SOLVED -> orSoftmax(row);
            case IDENTITY, EXP, SIGMOID, SCORE -> row;
          };
    }
    return result;
  }

  private double[] orSoftmax(double[] row) {
    double[] solved = ClassProbabilities.solve(loss, row);
    return solved == null ? softmax(row) : solved;
  }

  private static Kind number(MarginLoss loss) {
    if (loss.leastAtTarget(0)) {
      return Kind.IDENTITY;
    }
    Kind declared =
        switch (loss.activation()) {
          case IDENTITY -> Kind.IDENTITY;
          case EXP -> Kind.EXP;
          case SIGMOID -> Kind.SIGMOID;
        };
    boolean exp = true;
    for (double y : new double[] {0.4, 1, 5}) {
      if (loss.loss().info().target().contains(y)) {
        double z = Math.log(y);
        exp &= loss.slope(z - 0.01, 0, y) < 0 && loss.slope(z + 0.01, 0, y) > 0;
      }
    }
    return exp ? Kind.EXP : declared;
  }

  private static Kind binary(MarginLoss loss) {
    boolean sigmoid = true;
    boolean rising = true;
    double before = Double.NEGATIVE_INFINITY;
    for (double z : GRID) {
      double q = solved(loss, z);
      sigmoid &= Math.abs(q - sigmoid(z)) < 1e-9;
      // Inside (-1, 1) even margin losses must tell apart; outside they may have said all.
      rising &= Math.abs(z) < 1 ? q > before + 1e-6 : q >= before - 1e-12;
      before = q;
    }
    return sigmoid ? Kind.SIGMOID : rising ? Kind.SOLVED : Kind.SCORE;
  }

  private static double solved(MarginLoss loss, double margin) {
    double none = loss.loss().info().target() == Domain.SIGN ? -1 : 0;
    double zero = loss.slope(margin, 0, none);
    double one = loss.slope(margin, 0, 1);
    double q = zero / (zero - one);
    // Where neither class pulls any more the sign of the margin is all there is.
    return q >= 0 && q <= 1 ? q : margin > 0 ? 1 : margin < 0 ? 0 : 0.5;
  }

  private static Kind classes(MarginLoss loss) {
    int k = loss.columns();
    boolean softmax = true;
    boolean sound = true;
    for (int probe = 0; probe < 6; probe++) {
      double[] row = new double[k];
      for (int j = 0; j < k; j++) {
        row[j] = 0.8 * Math.sin(1 + 2.3 * j + 1.7 * probe);
      }
      double[] q = ClassProbabilities.solve(loss, row);
      if (q == null) {
        sound = false;
        break;
      }
      double[] expected = softmax(row);
      for (int j = 0; j < k; j++) {
        softmax &= Math.abs(q[j] - expected[j]) < 1e-9;
      }
    }
    return !sound ? Kind.SCORE : softmax ? Kind.SOFTMAX : Kind.SOLVED;
  }

  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  private static double[] softmax(double[] row) {
    double max = Arrays.stream(row).max().orElse(0);
    double[] p = Arrays.stream(row).map(z -> Math.exp(z - max)).toArray();
    double sum = Arrays.stream(p).sum();
    for (int j = 0; j < p.length; j++) {
      p[j] /= sum;
    }
    return p;
  }
}
