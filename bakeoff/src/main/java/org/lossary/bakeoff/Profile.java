package org.lossary.bakeoff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the data look like.
 *
 * @param rows rows of the table
 * @param usedRows rows that took part: those with a target, or a sample of them
 * @param columns columns of the table, with the target
 * @param features names of the columns that predict
 * @param encodings how columns became numbers that were not
 * @param leftOut columns that do not predict, and why
 * @param inputs numbers a row that the trees see, after encoding
 * @param missingTargets rows left out because their target is missing
 * @param missingShare share of missing values in the features, 0 to 1
 * @param number the target as a number; null for classes
 * @param classes the classes, most frequent first; empty for numbers
 */
public record Profile(
    int rows,
    int usedRows,
    int columns,
    List<String> features,
    List<Encoding> encodings,
    List<LeftOut> leftOut,
    int inputs,
    int missingTargets,
    double missingShare,
    @Nullable NumberTarget number,
    List<ClassCount> classes) {
  /** Keeps the lists. */
  public Profile {
    features = List.copyOf(features);
    encodings = List.copyOf(encodings);
    leftOut = List.copyOf(leftOut);
    classes = List.copyOf(classes);
  }

  /** Share of outliers among the residuals; 0 where there can be none. */
  double outliers() {
    return number == null || number.mostlyZero() ? 0 : number.residualOutlierShare();
  }

  /** A column of text, times or truth values, and what the trees see of it. */
  public record Encoding(String column, String how) {}

  /** A column that does not predict, and why. */
  public record LeftOut(String column, String reason) {}

  /**
   * A class of the target.
   *
   * @param label its label in the data
   * @param code the code of its models
   * @param rows its rows
   * @param share its share of the rows, by their weights where there are any
   */
  public record ClassCount(String label, int code, int rows, double share) {}

  /**
   * A numeric target.
   *
   * @param mean mean
   * @param median median
   * @param sd standard deviation
   * @param min least value
   * @param max greatest value
   * @param skewness third standardised moment
   * @param excessKurtosis fourth standardised moment less 3
   * @param zeroShare share of zeros
   * @param negativeShare share of values below zero
   * @param integersOnly whether all are whole numbers
   * @param distinct distinct values
   * @param dispersion variance over mean, 1 for Poisson counts
   * @param outlierShare share of values more than 3 robust standard deviations (1.4826 times the
   *     median absolute deviation) from the median
   * @param residualOutlierShare the same of the residuals of a pilot model on rows it has not seen
   * @param residualScale the robust standard deviation of these residuals
   * @param residualSkewness their skewness by quartiles (Bowley), -1 to 1
   */
  public record NumberTarget(
      double mean,
      double median,
      double sd,
      double min,
      double max,
      double skewness,
      double excessKurtosis,
      double zeroShare,
      double negativeShare,
      boolean integersOnly,
      int distinct,
      double dispersion,
      double outlierShare,
      double residualOutlierShare,
      double residualScale,
      double residualSkewness) {
    /**
     * Whether more than half of the values are zero. Then median and quartiles are those of the
     * zeros, and what lies far from them are no outliers but the values that matter.
     */
    public boolean mostlyZero() {
      return zeroShare > 0.5;
    }
  }

  /** How often the most frequent class is there for once the rarest; NaN for numbers. */
  public double imbalance() {
    return classes.isEmpty()
        ? Double.NaN
        : classes.get(0).share() / classes.get(classes.size() - 1).share();
  }
}
