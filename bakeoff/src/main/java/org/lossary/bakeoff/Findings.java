package org.lossary.bakeoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lossary.bakeoff.Profile.NumberTarget;
import org.lossary.bakeoff.advice.Finding;
import org.lossary.bakeoff.advice.Situation;

/** The situations that a profile shows, each with its number. */
final class Findings {
  /** 3 standard deviations hold all but 0.27 % of normal values. */
  private static final double NORMAL_SHARE = 0.0027;

  /** Standard deviation of the quartile skewness of n normal values, times the root of n. */
  private static final double SKEWNESS_ERROR = 1.37;

  private final List<Finding> found = new ArrayList<>();

  private Findings() {}

  /**
   * Of a number.
   *
   * @param errors what outliers and skewness were measured on: the residuals, or the targets
   * @param count how many there were
   */
  static List<Finding> of(NumberTarget t, String errors, int count) {
    Findings f = new Findings();
    if (!t.mostlyZero()) {
      f.outliers(t, errors);
    }
    if (t.negativeShare() > 0) {
      f.negatives(t);
    }
    if (t.zeroShare() > 0.05) {
      f.add(Situation.ZEROS, percent(t.zeroShare()) + " of the targets are zero");
    }
    if (t.negativeShare() == 0 && t.skewness() > 1.5) {
      f.add(
          Situation.SKEWED,
          "the target is never negative and has skewness "
              + String.format(Locale.ROOT, "%.1f", t.skewness()));
    }
    if (t.integersOnly() && t.negativeShare() == 0 && t.dispersion() > 1.5) {
      f.add(
          Situation.OVERDISPERSED,
          "counts with a variance of %s times the mean"
              .formatted(String.format(Locale.ROOT, "%.1f", t.dispersion())));
    }
    if (!t.mostlyZero() && Math.abs(t.residualSkewness()) > lopsided(count)) {
      f.add(
          Situation.LOPSIDED,
          "the %s lean to one side (quartile skewness %s)"
              .formatted(errors, String.format(Locale.ROOT, "%.2f", t.residualSkewness())));
    }
    return List.copyOf(f.found);
  }

  /** Of classes, the most frequent first. */
  static Finding of(List<Profile.ClassCount> classes, double imbalance) {
    String ratio = String.format(Locale.ROOT, "%.1f", imbalance);
    if (imbalance <= 3) {
      return new Finding("the classes are balanced, at most 1 to " + ratio, Situation.BALANCED);
    }
    Profile.ClassCount rare = classes.get(classes.size() - 1);
    return new Finding(
        "class '%s' has %s of the rows, 1 for %s of the most frequent"
            .formatted(rare.label(), percent(rare.share()), ratio),
        Situation.IMBALANCE);
  }

  /** A tenth, but no less than three standard errors: fewer values lean further by chance. */
  private static double lopsided(int count) {
    return Math.max(0.1, 3 * SKEWNESS_ERROR / Math.sqrt(count));
  }

  private void outliers(NumberTarget t, String errors) {
    boolean many = t.residualOutlierShare() > 4 * NORMAL_SHARE;
    add(
        many ? Situation.OUTLIERS : Situation.CLEAN,
        "%s of the %s lie beyond 3 robust standard deviations, %s"
            .formatted(
                percent(t.residualOutlierShare()),
                errors,
                many ? "where normal noise has 0.3%" : "about as with normal noise"));
  }

  private void negatives(NumberTarget t) {
    found.add(
        new Finding(
            percent(t.negativeShare()) + " of the targets are negative", Situation.NEGATIVES));
  }

  private void add(Situation situation, String text) {
    found.add(new Finding(text, situation));
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, share < 0.1 ? "%.1f%%" : "%.0f%%", 100 * share);
  }
}
