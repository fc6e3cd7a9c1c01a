package org.lossary.reinforcement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Single transitions between states: what was estimated, what was rewarded, and what is estimated
 * next. An item is one transition. Estimates are values of states, {@link #ofStates}, or of all
 * actions in a state, {@link #ofActions}, of which that of the action taken is compared with its
 * target, reward + discount x value of the next state.
 *
 * <p>A discount is gamma, and 0 where the episode ended; where it was only cut off (a time limit)
 * it stays gamma. For targets of n steps give the discounted sum of their rewards, gamma^n, and the
 * state n steps on.
 *
 * <p>The next values are constant, so that gradients are semi-gradients: of the estimate alone, as
 * all leading libraries have it. With {@link #residual()} they are one of the {@link #matrices()}
 * too, and the gradients are those of the mean squared Bellman error.
 */
public final class Transitions extends Inputs<Transitions> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a transition")
          .matrix(
              "values",
              "transitions x 1, or x actions",
              "estimated value of the state, or of each action in it",
              "real")
          .constant(
              "actions",
              "transitions",
              "the action taken, where there are several",
              "0 to actions - 1")
          .constant("rewards", "transitions x 1", "the reward that followed", "real")
          .constant("discounts", "transitions x 1", "gamma, and 0 where the episode ended", "real")
          .matrix(
              "nextValues",
              "that of values",
              "estimates of the next state; a gradient by them with residual() alone",
              "real")
          .constant(
              "nextActions", "transitions", "for SARSA: the action taken next", "0 to actions - 1")
          .constant(
              "nextPolicy",
              "that of nextValues",
              "for expected SARSA: probabilities of the next actions",
              "within [0, 1]")
          .constant(
              "selector",
              "that of nextValues",
              "for double Q-learning: estimates that choose the next action",
              "real");

  private static final String WHO = "transitions";
  private static final List<String> SEMI = List.of("values");
  private static final List<String> RESIDUAL = List.of("values", "nextValues");

  /** What the loss is not differentiated by. Changed only before anybody else sees it. */
  private static final class Constants {
    private final int @Nullable [] actions;
    private final Matrix rewards;
    private final Matrix discounts;
    private final Matrix nextValues;
    private int @Nullable [] nextActions;
    private @Nullable Matrix nextPolicy;
    private @Nullable Matrix selector;

    Constants(int @Nullable [] actions, Matrix rewards, Matrix discounts, Matrix nextValues) {
      this.actions = actions;
      this.rewards = rewards;
      this.discounts = discounts;
      this.nextValues = nextValues;
    }

    Constants copy() {
      Constants copy = new Constants(actions, rewards, discounts, nextValues);
      copy.nextActions = nextActions;
      copy.nextPolicy = nextPolicy;
      copy.selector = selector;
      return copy;
    }
  }

  private final Constants constants;

  private Transitions(List<? extends Matrix> matrices, Settings settings, Constants constants) {
    super(matrices, settings);
    this.constants = constants;
  }

  private static void shape(String name, Matrix matrix, int rows, int columns) {
    LossException.require(
        matrix.rows() == rows && matrix.columns() == columns,
        WHO,
        name,
        "must be " + rows + " x " + columns,
        matrix);
  }

  /**
   * Transitions between states that have one value each.
   *
   * @throws LossException unless all are columns of the same length
   */
  public static Transitions ofStates(
      Matrix values, Matrix rewards, Matrix discounts, Matrix nextValues) {
    shape("values", values, values.rows(), 1);
    return of(values, null, rewards, discounts, nextValues);
  }

  /**
   * Transitions between states that have a value for each action, one state a row.
   *
   * @param actions the number of the action taken, from 0; checked by each evaluation
   * @throws LossException unless values and next values have one shape, and the rest is one a row
   */
  public static Transitions ofActions(
      Matrix values, int[] actions, Matrix rewards, Matrix discounts, Matrix nextValues) {
    LossException.require(
        actions.length == values.rows(),
        WHO,
        "actions",
        "must be " + values.rows(),
        actions.length);
    return of(values, actions, rewards, discounts, nextValues);
  }

  private static Transitions of(
      Matrix values,
      int @Nullable [] actions,
      Matrix rewards,
      Matrix discounts,
      Matrix nextValues) {
    shape("rewards", rewards, values.rows(), 1);
    shape("discounts", discounts, values.rows(), 1);
    shape("nextValues", nextValues, values.rows(), values.columns());
    return new Transitions(
        List.of(values), Settings.DEFAULT, new Constants(actions, rewards, discounts, nextValues));
  }

  @Override
  protected Transitions with(List<? extends Matrix> matrices, Settings settings) {
    return new Transitions(matrices, settings, constants);
  }

  /**
   * These transitions with the actions that were taken next, for SARSA.
   *
   * @throws LossException unless there is one for each transition
   */
  public Transitions nextActions(int... nextActions) {
    LossException.require(
        nextActions.length == items(),
        WHO,
        "nextActions",
        "must be " + items(),
        nextActions.length);
    Constants c = constants.copy();
    c.nextActions = nextActions;
    return new Transitions(matrices(), settings(), c);
  }

  /**
   * These transitions with the probabilities of the next actions, for expected SARSA.
   *
   * @throws LossException unless there is one for each next value
   */
  public Transitions nextPolicy(Matrix probabilities) {
    shape("nextPolicy", probabilities, items(), values().columns());
    Constants c = constants.copy();
    c.nextPolicy = probabilities;
    return new Transitions(matrices(), settings(), c);
  }

  /**
   * These transitions with other estimates of the next values, whose greatest selects the next
   * action, for double Q-learning.
   *
   * @throws LossException unless there is one for each next value
   */
  public Transitions selector(Matrix selector) {
    shape("selector", selector, items(), values().columns());
    Constants c = constants.copy();
    c.selector = selector;
    return new Transitions(matrices(), settings(), c);
  }

  /**
   * These transitions with gradients by the next values too: residual gradients.
   *
   * @throws LossException unless values and next values have one element type
   */
  public Transitions residual() {
    return new Transitions(List.of(values(), nextValues()), settings(), constants);
  }

  /** The estimates. */
  public Matrix values() {
    return matrices().get(0);
  }

  /** The estimates for the next states. */
  public Matrix nextValues() {
    return isResidual() ? matrices().get(1) : constants.nextValues;
  }

  /** Whether the next values are differentiated by. */
  public boolean isResidual() {
    return matrices().size() == 2;
  }

  /** The rewards. */
  public Matrix rewards() {
    return constants.rewards;
  }

  /** The discounts. */
  public Matrix discounts() {
    return constants.discounts;
  }

  /** The action taken; 0 where states have one value. */
  public int action(int item) {
    return constants.actions == null ? 0 : constants.actions[item];
  }

  /** The actions that were taken next, if given. The caller's array. */
  public Optional<int[]> nextActions() {
    return Optional.ofNullable(constants.nextActions);
  }

  /** The probabilities of the next actions, if given. */
  public Optional<Matrix> nextPolicy() {
    return Optional.ofNullable(constants.nextPolicy);
  }

  /** What selects the next actions, if given. */
  public Optional<Matrix> selector() {
    return Optional.ofNullable(constants.selector);
  }

  boolean hasActions() {
    return constants.actions != null;
  }

  int @Nullable [] nextActionsOrNull() {
    return constants.nextActions;
  }

  @Nullable Matrix nextPolicyOrNull() {
    return constants.nextPolicy;
  }

  @Nullable Matrix selectorOrNull() {
    return constants.selector;
  }

  @Override
  public List<String> names() {
    return isResidual() ? RESIDUAL : SEMI;
  }

  @Override
  public int items() {
    return values().rows();
  }
}
