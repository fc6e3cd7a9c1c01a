package org.lossary.reinforcement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Trajectories of the same number of steps, one a row; an item is a trajectory. For each step:
 *
 * <ul>
 *   <li>the estimated value of the state, which losses are differentiated by
 *   <li>the reward that followed
 *   <li>the discount: gamma, or 0 where the episode ended, so that several episodes may follow each
 *       other in a row
 *   <li>the value of the next state, a constant. It is that of the following step, but after the
 *       last step, and where an episode was cut off by a time limit: there it is the value of the
 *       state that would have come, see {@link #cuts}
 * </ul>
 *
 * <p>{@link Returns} has the targets that follow from them; {@link TdLambda}, {@link NStepTd} and
 * {@link VTrace} are the losses.
 */
public final class Trajectories extends Inputs<Trajectories> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a row, a trajectory")
          .matrix("values", "trajectories x steps", "estimated value of each state", "real")
          .constant("rewards", "trajectories x steps", "the reward that followed", "real")
          .constant(
              "discounts", "trajectories x steps", "gamma, and 0 where an episode ended", "real")
          .constant(
              "nextValues", "trajectories x steps", "value of the next state, a constant", "real")
          .constant(
              "cuts",
              "trajectories * steps",
              "marks steps after which another episode follows, cut by a time limit; none unless given",
              "true or false")
          .constant(
              "logRatios",
              "trajectories x steps",
              "for V-trace: logarithm of the ratio of new and old probability of the action; 0 unless given",
              "real")
          .constant(
              "targetValues",
              "trajectories x steps",
              "for V-trace: values that targets are made of; the estimates unless given",
              "real");

  private static final String WHO = "trajectories";
  private static final List<String> NAMES = List.of("values");

  private final Matrix rewards;
  private final Matrix discounts;
  private final Matrix nextValues;
  private final boolean @Nullable [] cuts;
  private final @Nullable Matrix logRatios;
  private final @Nullable Matrix targetValues;

  private Trajectories(
      List<? extends Matrix> matrices,
      Settings settings,
      Matrix rewards,
      Matrix discounts,
      Matrix nextValues,
      boolean @Nullable [] cuts,
      @Nullable Matrix logRatios,
      @Nullable Matrix targetValues) {
    super(matrices, settings);
    this.rewards = rewards;
    this.discounts = discounts;
    this.nextValues = nextValues;
    this.cuts = cuts;
    this.logRatios = logRatios;
    this.targetValues = targetValues;
  }

  /**
   * Trajectories, one a row.
   *
   * @throws LossException unless all have one shape
   */
  public static Trajectories of(
      Matrix values, Matrix rewards, Matrix discounts, Matrix nextValues) {
    alike("rewards", rewards, values);
    alike("discounts", discounts, values);
    alike("nextValues", nextValues, values);
    return new Trajectories(
        List.of(values), Settings.DEFAULT, rewards, discounts, nextValues, null, null, null);
  }

  private static void alike(String name, Matrix matrix, Matrix other) {
    LossException.require(
        matrix.rows() == other.rows() && matrix.columns() == other.columns(),
        WHO,
        name,
        "must have the shape of " + other,
        matrix);
  }

  @Override
  protected Trajectories with(List<? extends Matrix> matrices, Settings settings) {
    return new Trajectories(
        matrices, settings, rewards, discounts, nextValues, cuts, logRatios, targetValues);
  }

  /**
   * These trajectories, cut after the marked steps: the next value still counts there, but nothing
   * that comes later in the row, which belongs to another episode.
   *
   * @param cuts one for each step, row after row
   * @throws LossException unless there is one for each step
   */
  public Trajectories cuts(boolean... cuts) {
    LossException.require(
        cuts.length == values().size(),
        WHO,
        "cuts",
        "must be as many as steps (" + values().size() + ")",
        cuts.length);
    return new Trajectories(
        matrices(), settings(), rewards, discounts, nextValues, cuts, logRatios, targetValues);
  }

  /**
   * These trajectories with the logarithms of the ratios of the probabilities of the actions under
   * the policy that is learned of and the policy that acted, for V-trace.
   *
   * @throws LossException unless there is one for each step
   */
  public Trajectories logRatios(Matrix logRatios) {
    alike("logRatios", logRatios, values());
    return new Trajectories(
        matrices(), settings(), rewards, discounts, nextValues, cuts, logRatios, targetValues);
  }

  /**
   * These trajectories with values of the states for the targets of V-trace, constants; without
   * them the estimates stand for them, and no gradient goes through those.
   *
   * @throws LossException unless there is one for each step
   */
  public Trajectories targetValues(Matrix targetValues) {
    alike("targetValues", targetValues, values());
    return new Trajectories(
        matrices(), settings(), rewards, discounts, nextValues, cuts, logRatios, targetValues);
  }

  /** The estimated values of the states. */
  public Matrix values() {
    return matrices().get(0);
  }

  /** The rewards. */
  public Matrix rewards() {
    return rewards;
  }

  /** The discounts. */
  public Matrix discounts() {
    return discounts;
  }

  /** The values of the next states. */
  public Matrix nextValues() {
    return nextValues;
  }

  /** The logarithms of the ratios, if given. */
  public Optional<Matrix> logRatios() {
    return Optional.ofNullable(logRatios);
  }

  /** The values for the targets of V-trace: the estimates, unless given. */
  public Matrix targetValues() {
    return targetValues == null ? values() : targetValues;
  }

  /** Number of steps of each trajectory. */
  public int steps() {
    return values().columns();
  }

  /** Whether nothing of the row counts after a step but the next value: its end, and cuts. */
  public boolean isLast(int item, int step) {
    return step == steps() - 1 || cuts != null && cuts[item * steps() + step];
  }

  double logRatio(int item, int step) {
    return logRatios == null ? 0 : logRatios.get(item, step);
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return values().rows();
  }
}
