package org.lossary.bakeoff.metric;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lossary.Task;

/**
 * A measure of predictions on rows that were not trained on. Numbers are judged as {@link
 * NumberPredictions}, classes as {@link ClassPredictions}; every metric is defined by the class
 * that computes it.
 */
public enum Metric {
  /** Root of the mean squared error; least for the conditional mean. */
  RMSE("rmse", "RMSE", Kind.NUMBER, Better.LOWER, true),
  /** Mean absolute error; least for the conditional median. */
  MAE("mae", "MAE", Kind.NUMBER, Better.LOWER, true),
  /** Median absolute error. */
  MEDIAN_ERROR("median-error", "Median absolute error", Kind.NUMBER, Better.LOWER, true),
  /** Pinball loss of the 10% quantile. */
  PINBALL_10("pinball-0.1", "Pinball loss (tau 0.1)", Kind.NUMBER, Better.LOWER, true),
  /** Pinball loss of the median, half the MAE for losses with one prediction. */
  PINBALL_50("pinball-0.5", "Pinball loss (tau 0.5)", Kind.NUMBER, Better.LOWER, true),
  /** Pinball loss of the 90% quantile. */
  PINBALL_90("pinball-0.9", "Pinball loss (tau 0.9)", Kind.NUMBER, Better.LOWER, true),
  /** Mean Poisson deviance, for targets from 0 on. */
  POISSON_DEVIANCE(
      "poisson-deviance", "Poisson deviance", Kind.NON_NEGATIVE_NUMBER, Better.LOWER, true),
  /** Mean Tweedie deviance of power 1.5, for targets from 0 on. */
  TWEEDIE_DEVIANCE(
      "tweedie-deviance",
      "Tweedie deviance (power 1.5)",
      Kind.NON_NEGATIVE_NUMBER,
      Better.LOWER,
      true),
  /** Mean gamma deviance, for targets above 0. */
  GAMMA_DEVIANCE("gamma-deviance", "Gamma deviance", Kind.POSITIVE_NUMBER, Better.LOWER, true),
  /** Distance of the mean prediction from the mean target, in units of the mean |target|. */
  RELATIVE_BIAS("relative-bias", "Relative bias", Kind.NUMBER, Better.LOWER, false),
  /** The same within tenths of the rows by prediction, averaged. */
  DECILE_CALIBRATION(
      "decile-calibration", "Calibration by decile", Kind.NUMBER, Better.LOWER, false),
  /** Minus the mean logarithm of the probability of the true class. */
  LOG_LOSS("log-loss", "Log loss", Kind.CLASS, Better.LOWER, true),
  /** Mean squared error of the probabilities. */
  BRIER("brier", "Brier score", Kind.CLASS, Better.LOWER, true),
  /** Area under the ROC curve; for several classes the mean over one against the rest. */
  ROC_AUC("roc-auc", "ROC AUC", Kind.CLASS, Better.HIGHER, true),
  /** Average precision; for several classes the mean over one against the rest. */
  PR_AUC("pr-auc", "PR AUC", Kind.CLASS, Better.HIGHER, true),
  /** F1 at the threshold that was best on other rows; the mean of the most likely class's F1. */
  F1("f1", "F1", Kind.CLASS, Better.HIGHER, true),
  /** Share of rows whose most likely class is the true one. */
  ACCURACY("accuracy", "Accuracy", Kind.CLASS, Better.HIGHER, true),
  /** Expected calibration error, over ten bins of equal weight. */
  CALIBRATION_ERROR("ece", "Calibration error", Kind.CLASS, Better.LOWER, false);

  /** Which direction is good. */
  public enum Better {
    /** Less is better. */
    LOWER,
    /** More is better. */
    HIGHER
  }

  private enum Kind {
    NUMBER,
    NON_NEGATIVE_NUMBER,
    POSITIVE_NUMBER,
    CLASS
  }

  private static final Set<Task> CLASSES =
      Set.of(Task.BINARY_CLASSIFICATION, Task.MULTICLASS_CLASSIFICATION);

  private final String id;
  private final String title;
  private final Kind kind;
  private final Better better;
  private final boolean guides;

  Metric(String id, String title, Kind kind, Better better, boolean guides) {
    this.id = id;
    this.title = title;
    this.kind = kind;
    this.better = better;
    this.guides = guides;
  }

  /** The id, for options and JSON: {@code median-error}. */
  public String id() {
    return id;
  }

  /** The name, for people. */
  public String title() {
    return title;
  }

  /** The name within a sentence: {@code log loss}, {@code RMSE}, {@code Poisson deviance}. */
  public String words() {
    boolean properName = this == POISSON_DEVIANCE || this == TWEEDIE_DEVIANCE || this == BRIER;
    boolean capitals = title.length() > 1 && !Character.isLowerCase(title.charAt(1));
    return properName || capitals
        ? title
        : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  /** What it measures, in a line. */
  public String meaning() {
    return switch (this) {
      case RMSE -> "root of the mean squared error; best for the mean, ruled by the largest errors";
      case MAE -> "mean absolute error; best for the median";
      case MEDIAN_ERROR -> "half of the rows have a smaller absolute error";
      case PINBALL_10 -> "error of a 10% quantile: too high costs 9 times as much as too low";
      case PINBALL_50 -> "error of the median; half the MAE for losses with one prediction";
      case PINBALL_90 -> "error of a 90% quantile: too low costs 9 times as much as too high";
      case POISSON_DEVIANCE -> "for counts: errors weigh less where the mean is large";
      case TWEEDIE_DEVIANCE -> "for amounts with zeros, such as claims or rain (power 1.5)";
      case GAMMA_DEVIANCE -> "for positive amounts: errors count in per cent";
      case RELATIVE_BIAS -> "how far the mean prediction is from the mean target, as a share";
      case DECILE_CALIBRATION -> "the same within each tenth of the rows by prediction";
      case LOG_LOSS -> "minus the mean logarithm of the probability given to the true class";
      case BRIER -> "mean squared error of the probabilities";
      case ROC_AUC ->
          "probability that a positive row gets a higher score than another; 0.5 is chance";
      case PR_AUC -> "mean precision over all recalls; the share of positives is chance";
      case F1 -> "harmonic mean of precision and recall, at a threshold found on other rows";
      case ACCURACY -> "share of rows whose most likely class is the true one";
      case CALIBRATION_ERROR ->
          "mean distance of probabilities from observed shares, over ten bins";
    };
  }

  /** Which direction is good. */
  public Better better() {
    return better;
  }

  /**
   * Whether training may be stopped by it. Calibration alone may not: a constant is well
   * calibrated.
   */
  public boolean guides() {
    return guides;
  }

  /** Whether it judges classes; else numbers. */
  public boolean ofClasses() {
    return kind == Kind.CLASS;
  }

  /** Whether {@code a} is a better value than {@code b}; NaN is better than nothing. */
  public boolean improves(double a, double b) {
    return better == Better.LOWER ? a < b : a > b;
  }

  /** The metric on numbers; lower is better for all of these. */
  public double of(NumberPredictions p) {
    return switch (this) {
      case RMSE -> PointErrors.rmse(p.targets(), p.weights(), p.points());
      case MAE -> PointErrors.mae(p.targets(), p.weights(), p.points());
      case MEDIAN_ERROR -> PointErrors.median(p.targets(), p.weights(), p.points());
      case PINBALL_10 -> Pinball.mean(p.targets(), p.weights(), p.quantile(0.1), 0.1);
      case PINBALL_50 -> Pinball.mean(p.targets(), p.weights(), p.quantile(0.5), 0.5);
      case PINBALL_90 -> Pinball.mean(p.targets(), p.weights(), p.quantile(0.9), 0.9);
      case POISSON_DEVIANCE -> Deviance.mean(p.targets(), p.weights(), p.points(), p.floor(), 1);
      case TWEEDIE_DEVIANCE -> Deviance.mean(p.targets(), p.weights(), p.points(), p.floor(), 1.5);
      case GAMMA_DEVIANCE -> Deviance.mean(p.targets(), p.weights(), p.points(), p.floor(), 2);
      case RELATIVE_BIAS -> MeanCalibration.relativeBias(p.targets(), p.weights(), p.points());
      case DECILE_CALIBRATION -> MeanCalibration.byBins(p.targets(), p.weights(), p.points(), 10);
      case LOG_LOSS, BRIER, ROC_AUC, PR_AUC, F1, ACCURACY, CALIBRATION_ERROR ->
          throw new IllegalArgumentException(id + " is a metric of classes");
    };
  }

  /** The metric on classes. */
  public double of(ClassPredictions p) {
    return switch (this) {
      case LOG_LOSS -> ProbabilityScores.logLoss(p);
      case BRIER -> ProbabilityScores.brier(p);
      case ROC_AUC -> RocAuc.of(p);
      case PR_AUC -> AveragePrecision.of(p);
      case F1 -> F1Score.of(p);
      case ACCURACY -> F1Score.accuracy(p);
      case CALIBRATION_ERROR -> CalibrationError.of(p, 10);
      default -> throw new IllegalArgumentException(id + " is a metric of numbers");
    };
  }

  /** Whether it belongs to a task with targets from {@code least} on. */
  public boolean suits(Task task, double least) {
    return switch (kind) {
      case CLASS -> CLASSES.contains(task);
      case NUMBER -> !CLASSES.contains(task);
      case NON_NEGATIVE_NUMBER -> !CLASSES.contains(task) && least >= 0;
      case POSITIVE_NUMBER -> !CLASSES.contains(task) && least > 0;
    };
  }

  /** All metrics of a task with targets from {@code least} on. */
  public static List<Metric> forTask(Task task, double least) {
    return Arrays.stream(values()).filter(m -> m.suits(task, least)).toList();
  }

  /** The metric that decides if nothing is said. */
  public static Metric defaultFor(Task task) {
    return switch (task) {
      case REGRESSION, PROBABILISTIC_REGRESSION -> RMSE;
      case QUANTILE_REGRESSION -> PINBALL_50;
      case NON_NEGATIVE_REGRESSION -> TWEEDIE_DEVIANCE;
      case COUNT_REGRESSION -> POISSON_DEVIANCE;
      case BINARY_CLASSIFICATION, MULTICLASS_CLASSIFICATION, MULTILABEL_CLASSIFICATION -> LOG_LOSS;
      default -> throw new IllegalArgumentException(task + " is no task of a table");
    };
  }

  /** The metric of this id; case and underscores do not matter. */
  public static Optional<Metric> byId(String id) {
    String wanted = id.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    return Arrays.stream(values()).filter(m -> m.id.equals(wanted)).findFirst();
  }
}
