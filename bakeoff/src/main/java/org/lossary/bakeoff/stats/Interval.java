package org.lossary.bakeoff.stats;

/**
 * A mean over folds with its confidence interval.
 *
 * @param mean the estimate
 * @param low lower end; NaN with fewer than two folds
 * @param high upper end; NaN with fewer than two folds
 */
public record Interval(double mean, double low, double high) {
  /** Whether 0 lies inside (ends included); true where there is no interval. */
  public boolean includesZero() {
    return !(low > 0 || high < 0);
  }
}
