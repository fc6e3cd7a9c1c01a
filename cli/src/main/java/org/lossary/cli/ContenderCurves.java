package org.lossary.cli;

import java.util.List;
import org.lossary.Domain;
import org.lossary.SupervisedLoss;
import org.lossary.bakeoff.BakeOffResult;
import org.lossary.bakeoff.Candidate;
import org.lossary.bakeoff.Profile;
import org.lossary.boosting.MarginLink;
import org.lossary.report.chart.Axis;
import org.lossary.report.chart.Chart;
import org.lossary.report.chart.LineChart;
import org.lossary.xgboost.LossaryObjective;

/**
 * Losses as the trees see them for one row: the value, and the derivative by the margin, as the
 * prediction moves. For numbers the target is the typical one of the data, and predictions are on
 * its scale; for classes the row belongs to one class, whose score moves while others stay at 0.
 * Losses have units of their own, so every curve is scaled to reach 1.
 */
final class ContenderCurves {
  private static final int POINTS = 360;
  private final BakeOffResult result;
  private final int classes;
  private final float label;
  private final double low;
  private final double high;

  private ContenderCurves(BakeOffResult result) {
    this.result = result;
    this.classes = result.outOfFold().classLabels().size();
    Profile.NumberTarget t = result.profile().number();
    if (t == null) {
      label = classes == 2 ? 1 : 0;
      low = -4;
      high = 4;
    } else {
      double centre = t.median() == 0 ? t.mean() : t.median();
      label = (float) (t.integersOnly() ? Math.rint(centre) : centre);
      double scale = t.residualScale() > 0 ? t.residualScale() : t.sd();
      low = label - 4 * scale;
      high = label + 4 * scale;
    }
  }

  /** Whether there is a curve: one margin a row, or one a class. */
  static boolean drawable(BakeOffResult result, Candidate c) {
    int columns = objective(result, c.loss()).columns();
    return columns == 1 || columns == result.outOfFold().classLabels().size();
  }

  /** What to know of the pictures, in a sentence. */
  static String caption(BakeOffResult result) {
    ContenderCurves curves = new ContenderCurves(result);
    String row =
        curves.classes == 0
            ? "a row with target " + org.lossary.report.number.Numbers.compact(curves.label, 4)
            : "a row of class `"
                + result.outOfFold().classLabels().get((int) curves.label)
                + "` as its score moves";
    return "For "
        + row
        + ". Each curve is scaled to reach 1, so that shapes compare and sizes do not. The gradient is by what the trees add up, before the link of the loss (the exponential for counts, say) makes a prediction of it: where it is level, a row further off pulls no harder.";
  }

  /** Value and gradient. */
  static List<Chart> of(BakeOffResult result, List<Candidate> drawn) {
    ContenderCurves curves = new ContenderCurves(result);
    Axis across =
        Axis.of(curves.classes == 0 ? "prediction" : "score").range(curves.low, curves.high);
    LineChart values = LineChart.of("Loss", across, Axis.of("")).size(500, 340);
    LineChart slopes = LineChart.of("Gradient", across, Axis.of("")).size(500, 340);
    for (Candidate c : drawn) {
      curves.draw(c, values, slopes);
    }
    return List.of(values, slopes);
  }

  private void draw(Candidate c, LineChart values, LineChart slopes) {
    LossaryObjective objective = objective(result, c.loss());
    boolean exp = classes == 0 && objective.link().kind() == MarginLink.Kind.EXP;
    // Close to 0 these losses rise so far that nothing else would be seen.
    double from = exp ? Math.max(low, 0.2 * label) : low;
    double[] x = new double[POINTS + 1];
    double[] value = new double[POINTS + 1];
    double[] margin = new double[POINTS + 1];
    for (int i = 0; i <= POINTS; i++) {
      x[i] = from + (high - from) * i / POINTS;
      float[][] margins = {new float[objective.columns()]};
      int moved = objective.columns() == 1 ? 0 : (int) label;
      margins[0][moved] = (float) (exp ? Math.log(x[i]) : x[i]);
      margin[i] = margins[0][moved];
      value[i] = objective.value(margins, new float[] {label});
    }
    values.line(c.id(), x, scaled(value, true));
    slopes.line(c.id(), x, scaled(slopes(margin, value), false));
  }

  /** Slopes of the value itself: what an objective hands to the trees is scaled row by row. */
  private static double[] slopes(double[] margin, double[] value) {
    double[] slope = new double[value.length];
    for (int i = 0; i < slope.length; i++) {
      int from = Math.max(0, i - 1);
      int to = Math.min(slope.length - 1, i + 1);
      slope[i] = (value[to] - value[from]) / (margin[to] - margin[from]);
    }
    return slope;
  }

  private static double[] scaled(double[] y, boolean fromLeast) {
    double least = Double.POSITIVE_INFINITY;
    for (double v : y) {
      least = Math.min(least, v);
    }
    double base = fromLeast ? least : 0;
    double most = 0;
    for (double v : y) {
      most = Math.max(most, Math.abs(v - base));
    }
    double[] out = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      out[i] = most == 0 ? 0 : (y[i] - base) / most;
    }
    return out;
  }

  private static LossaryObjective objective(BakeOffResult result, SupervisedLoss loss) {
    return loss.info().target() == Domain.LABEL
        ? LossaryObjective.ofClasses(loss, result.outOfFold().classLabels().size())
        : LossaryObjective.of(loss);
  }
}
