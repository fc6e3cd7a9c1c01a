package org.lossary.lightgbm;

import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lossary.LossException;
import org.lossary.SupervisedLoss;
import org.lossary.boosting.BoostedLoss;
import org.lossary.boosting.HessianPolicy;
import org.lossary.boosting.MarginLink;

/**
 * Any supervised loss as the objective of a LightGBM4J booster: gradient and diagonal Hessian by
 * the raw margins, column after column as LightGBM wants them, times the weights of the dataset.
 *
 * <p>{@link #train} does it all. Round by round, to stop early or to look at other data:
 *
 * <pre>{@code
 * double[] start = objective.start(train);
 * objective.start(valid, start);
 * LGBMBooster booster = LGBMBooster.create(train, "max_depth=4 " + objective.parameters());
 * booster.addValidData(valid);
 * for (int round = 0; round < 100 && !objective.update(booster, train); round++) {
 *   double loss = objective.value(booster, 1, valid);
 * }
 * LightGbmModel model = objective.model(booster, start);
 * }</pre>
 *
 * <p>LightGBM leaves out of a model what its training started from, {@code init_score}; {@link
 * LightGbmModel} has it in its first trees, just as models of LightGBM's own objectives do.
 *
 * <p>Labels of the dataset are targets, or indices 0 .. K-1 of classes; classes 0 and 1 stand for
 * the signs -1 and 1 of margin losses. What else holds for margins is said at {@link BoostedLoss}.
 * Immutable and thread-safe.
 */
public final class LightGbmObjective {
  /** Settings that follow from the loss, under every name that LightGBM gives them. */
  private static final Set<String> OURS =
      Set.of(
          "objective",
          "objective_type",
          "app",
          "application",
          "loss",
          "num_class",
          "num_classes",
          "boost_from_average");

  private final BoostedLoss boosted;

  private LightGbmObjective(BoostedLoss boosted) {
    this.boosted = boosted;
  }

  /**
   * The objective of a loss on numbers, signs or two classes.
   *
   * @throws LossException if a booster cannot train with the loss
   */
  public static LightGbmObjective of(SupervisedLoss loss) {
    return new LightGbmObjective(BoostedLoss.of(loss));
  }

  /**
   * The objective of a loss on class labels.
   *
   * @param classes how many classes there are, the number of margins a row
   * @throws LossException if a booster cannot train with the loss
   */
  public static LightGbmObjective ofClasses(SupervisedLoss loss, int classes) {
    return new LightGbmObjective(BoostedLoss.ofClasses(loss, classes));
  }

  /** Whether a booster can train with the loss, given the number of classes if targets are such. */
  public static boolean supports(SupervisedLoss loss, int classes) {
    return BoostedLoss.supports(loss, classes);
  }

  /** This objective with another Hessian; the default is {@link HessianPolicy#AUTO}. */
  public LightGbmObjective hessian(HessianPolicy policy) {
    return new LightGbmObjective(boosted.hessian(policy));
  }

  /**
   * This objective with gradients and Hessians divided by the mean Hessian of each round, so that
   * {@code lambda_l2} and {@code min_sum_hessian_in_leaf} mean numbers of rows whatever the loss
   * and the unit of the target. {@link HessianPolicy#REACH} always does so; the rest does not by
   * default, like LightGBM's own objectives.
   */
  public LightGbmObjective normalized() {
    return new LightGbmObjective(boosted.normalized());
  }

  /** This objective with at most so many threads for the loss; 0, the default, is all. */
  public LightGbmObjective threads(int threads) {
    return new LightGbmObjective(boosted.threads(threads));
  }

  /** The loss. */
  public SupervisedLoss loss() {
    return boosted.loss();
  }

  /** Margins a row: classes, quantiles or parameters of a distribution; 1 for most losses. */
  public int columns() {
    return boosted.columns();
  }

  /** How margins become predictions on the scale of the target. */
  public MarginLink link() {
    return boosted.link();
  }

  /**
   * A model of at most so many rounds; fewer if no tree can be split any more.
   *
   * @param data with labels, and weights if rows are to weigh; its init_score is replaced
   * @param parameters of LightGBM, without those of the objective: "max_depth=4 verbosity=-1"
   * @throws LossException if labels do not belong to the domain of the loss, or parameters name an
   *     objective
   */
  public LightGbmModel train(LGBMDataset data, String parameters, int rounds) throws LGBMException {
    LossException.require(rounds >= 1, id(), "rounds", "must be at least 1", rounds);
    for (String setting : parameters.trim().split("\\s+")) {
      String name = setting.split("=", 2)[0].toLowerCase(Locale.ROOT);
      LossException.require(
          !OURS.contains(name),
          id(),
          "parameters",
          "must leave the objective to the loss",
          setting);
    }
    double[] start = start(data);
    try (LGBMBooster booster = LGBMBooster.create(data, parameters + " " + parameters())) {
      boolean finished = false;
      for (int round = 0; round < rounds && !finished; round++) {
        finished = update(booster, data);
      }
      return model(booster, start);
    }
  }

  /** Settings of the booster that follow from the loss; append them to others. */
  public String parameters() {
    return "objective=none metric=none num_class=" + columns();
  }

  /**
   * Lets the training start from the constant margins that are best for the labels and weights
   * under this loss, and returns them: the mean for squared error, the median for absolute error,
   * the log-odds for logits. Call it before the booster is made.
   *
   * <p>LightGBM takes no step without a split, so that it does not start from a kink: {@link
   * BoostedLoss#baseScoreOffKinks}.
   */
  public double[] start(LGBMDataset train) throws LGBMException {
    double[] start = boosted.baseScoreOffKinks(labels(train), weights(train));
    start(train, start);
    return start;
  }

  /** Lets further data start from the same margins. */
  public void start(LGBMDataset data, double[] start) throws LGBMException {
    requireStart(start);
    int rows = data.getNumData();
    double[] scores = new double[Math.multiplyExact(rows, columns())];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = start[i / rows];
    }
    data.setField("init_score", scores);
  }

  /**
   * One round, with the gradient at the booster's own margins of its training data.
   *
   * @return whether the training is at its end since no tree can be split any more
   * @throws LossException if labels do not belong to the domain of the loss
   */
  public boolean update(LGBMBooster booster, LGBMDataset train) throws LGBMException {
    List<float[]> gradients =
        boosted.gradientOfColumns(booster.getPredict(0), labels(train), weights(train));
    return booster.updateOneIterCustom(gradients.get(0), gradients.get(1));
  }

  /**
   * The mean of the loss, weighted if there are weights.
   *
   * @param index 0 for the training data of the booster, 1 for the first validation data ...
   * @param data the data of this index
   */
  public double value(LGBMBooster booster, int index, LGBMDataset data) throws LGBMException {
    return boosted.valueOfColumns(booster.getPredict(index), labels(data), weights(data));
  }

  /** The mean of the loss over rows of margins, weighted if there are weights. */
  public double value(float[][] margins, float[] labels, float... weights) {
    return boosted.value(margins, labels, weights);
  }

  /**
   * The model as it stands, with what its training started from in its first trees. The booster
   * stays as it is.
   *
   * @param start as {@link #start(LGBMDataset)} returned it
   */
  public LightGbmModel model(LGBMBooster booster, double[] start) throws LGBMException {
    requireStart(start);
    String text = booster.saveModelToString(0, 0, LGBMBooster.FeatureImportanceType.GAIN);
    return LightGbmModel.of(ModelText.withStart(text, start));
  }

  private void requireStart(double[] start) {
    LossException.require(
        start.length == columns(),
        id(),
        "start",
        "must be one number a column, " + columns(),
        start.length);
  }

  private String id() {
    return loss().info().id();
  }

  private static float[] labels(LGBMDataset data) throws LGBMException {
    return data.getFieldFloat("label");
  }

  private static float[] weights(LGBMDataset data) throws LGBMException {
    return data.getFieldFloat("weight");
  }

  @Override
  public String toString() {
    return boosted.toString();
  }
}
