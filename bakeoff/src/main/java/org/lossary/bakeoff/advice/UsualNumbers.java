package org.lossary.bakeoff.advice;

/** What is usual where a number is predicted. */
final class UsualNumbers {
  static final String[][] REGRESSION = {
    {"mse", "it counts large errors most and has the mean for its optimum"},
    {"huber", "squared for small errors and linear for large ones, it bears outliers better"},
    {"mae", "every error counts by its size, and the median is its optimum"},
    {"log-cosh", "it is like huber, and smooth everywhere"},
    {"quantile", "it predicts any quantile, where too low and too high cost differently"},
    {"tukey-biweight", "gross outliers are left out altogether, from a robust start"},
    {"cauchy", "outliers keep some influence, the less the farther off they are"},
  };

  static final String[][] NON_NEGATIVE = {
    {"tweedie", "it is the likelihood of amounts among which many are zero"},
    {"gamma", "it is the likelihood of amounts above zero whose spread grows like their mean"},
    {"poisson", "zeros are allowed, and the variance grows like the mean"},
    {"msle", "ratios count, not differences"},
  };

  static final String[][] COUNTS = {
    {"poisson", "it is the likelihood of counts"},
    {"tweedie", "it generalises poisson to counts and amounts that vary more"},
    {"poisson-rate", "it is poisson for a model that gives rates, not their logarithms"},
    {"msle", "ratios count, not differences"},
  };

  static final String[][] QUANTILES = {
    {"quantile", "its optimum is the quantile tau"},
    {"multi-quantile", "one model gives several quantiles, and so an interval"},
  };

  static final String[][] PROBABILISTIC = {
    {"gaussian-nll", "a model gives mean and variance of a normal distribution"},
    {"multi-quantile", "its quantiles make an interval, whatever the distribution"},
    {"quantile", "two models for two quantiles make an interval"},
  };

  private UsualNumbers() {}
}
