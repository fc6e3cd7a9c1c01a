package org.lossary.reinforcement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Transitions whose estimates are distributions of the return instead of values. An item is one
 * transition, a row; the distribution of an action is a block of M columns, and a row has as many
 * blocks as there are actions (one block: the distribution of the state or of the action taken).
 *
 * <ul>
 *   <li>{@link #ofAtoms}: scores whose softmax are the probabilities of M given returns
 *   <li>{@link #ofQuantiles}: M quantiles, the i-th (from 0) at the level (i + 1/2)/M
 * </ul>
 *
 * <p>The target is the distribution of reward + discount x return of the next state; discounts are
 * 0 where an episode ended. The next action is the one given by {@link #nextActions}, otherwise
 * that with the greatest expectation, by the next distributions or by those of {@link #selector}.
 * The next distributions are constant: gradients are semi-gradients.
 */
public final class ReturnDistributions extends Inputs<ReturnDistributions> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a row, a transition")
          .matrix(
              "logits",
              "transitions x actions * atoms",
              "scores of given returns, a block of columns for each action",
              "real")
          .matrix(
              "quantiles",
              "transitions x actions * quantiles",
              "in place of logits: quantiles of the return at the middles of equal levels",
              "real")
          .constant("atoms", "atoms", "with logits: the returns", "finite and increasing")
          .constant("rewards", "transitions x 1", "the reward that followed", "real")
          .constant("discounts", "transitions x 1", "gamma, and 0 where the episode ended", "real")
          .constant("next", "that of the estimates", "the distributions in the next state", "real")
          .constant(
              "actions",
              "transitions",
              "the action taken, where there are several",
              "0 to actions - 1")
          .constant(
              "nextActions",
              "transitions",
              "the next action; the best unless given",
              "0 to actions - 1")
          .constant(
              "selector",
              "that of the estimates",
              "for double Q-learning: distributions that choose the next action",
              "real");

  private static final String WHO = "return-distributions";
  private static final List<String> ATOMS = List.of("logits");
  private static final List<String> QUANTILES = List.of("quantiles");

  /** What the loss is not differentiated by. Changed only before anybody else sees it. */
  private static final class Constants {
    private final Doubles atoms;
    private final int size;
    private final Matrix rewards;
    private final Matrix discounts;
    private final Matrix next;
    private int @Nullable [] actions;
    private int @Nullable [] nextActions;
    private @Nullable Matrix selector;

    Constants(Doubles atoms, int size, Matrix rewards, Matrix discounts, Matrix next) {
      this.atoms = atoms;
      this.size = size;
      this.rewards = rewards;
      this.discounts = discounts;
      this.next = next;
    }

    Constants copy() {
      Constants copy = new Constants(atoms, size, rewards, discounts, next);
      copy.actions = actions;
      copy.nextActions = nextActions;
      copy.selector = selector;
      return copy;
    }
  }

  private final Constants constants;

  private ReturnDistributions(
      List<? extends Matrix> matrices, Settings settings, Constants constants) {
    super(matrices, settings);
    this.constants = constants;
  }

  /**
   * Distributions over given returns.
   *
   * @param logits scores of the atoms, a block for each action
   * @param atoms the returns, at least one, finite and increasing
   * @param next scores for the next states
   * @throws LossException for other atoms, or shapes that do not fit
   */
  public static ReturnDistributions ofAtoms(
      Matrix logits, double[] atoms, Matrix rewards, Matrix discounts, Matrix next) {
    LossException.require(atoms.length >= 1, WHO, "atoms", "must be at least 1", atoms.length);
    for (int j = 0; j < atoms.length; j++) {
      LossException.requireFinite(WHO, "atoms[" + j + "]", atoms[j]);
      LossException.require(
          j == 0 || atoms[j] > atoms[j - 1],
          WHO,
          "atoms[" + j + "]",
          "must be greater than the one before",
          atoms[j]);
    }
    return of(logits, Doubles.of(atoms), atoms.length, rewards, discounts, next);
  }

  /**
   * Distributions given by quantiles.
   *
   * @param quantiles a block for each action
   * @param count number of quantiles in a block
   * @param next quantiles for the next states
   * @throws LossException for shapes that do not fit
   */
  public static ReturnDistributions ofQuantiles(
      Matrix quantiles, int count, Matrix rewards, Matrix discounts, Matrix next) {
    LossException.require(count >= 1, WHO, "count", "must be >= 1", count);
    return of(quantiles, Doubles.none(), count, rewards, discounts, next);
  }

  private static ReturnDistributions of(
      Matrix estimates, Doubles atoms, int size, Matrix rewards, Matrix discounts, Matrix next) {
    LossException.require(
        estimates.columns() % size == 0,
        WHO,
        "columns",
        "must be a multiple of " + size,
        estimates.columns());
    shape("rewards", rewards, estimates.rows(), 1);
    shape("discounts", discounts, estimates.rows(), 1);
    shape("next", next, estimates.rows(), estimates.columns());
    return new ReturnDistributions(
        List.of(estimates), Settings.DEFAULT, new Constants(atoms, size, rewards, discounts, next));
  }

  private static void shape(String name, Matrix matrix, int rows, int columns) {
    LossException.require(
        matrix.rows() == rows && matrix.columns() == columns,
        WHO,
        name,
        "must be " + rows + " x " + columns,
        matrix);
  }

  @Override
  protected ReturnDistributions with(List<? extends Matrix> matrices, Settings settings) {
    return new ReturnDistributions(matrices, settings, constants);
  }

  private void count(String name, int[] actions) {
    LossException.require(
        actions.length == items(), WHO, name, "must be " + items(), actions.length);
  }

  /**
   * These transitions with the actions taken, needed where there is more than one block.
   *
   * @throws LossException unless there is one for each transition
   */
  public ReturnDistributions actions(int... actions) {
    count("actions", actions);
    Constants c = constants.copy();
    c.actions = actions;
    return new ReturnDistributions(matrices(), settings(), c);
  }

  /**
   * These transitions with the next actions, instead of the best ones.
   *
   * @throws LossException unless there is one for each transition
   */
  public ReturnDistributions nextActions(int... nextActions) {
    count("nextActions", nextActions);
    Constants c = constants.copy();
    c.nextActions = nextActions;
    return new ReturnDistributions(matrices(), settings(), c);
  }

  /**
   * These transitions with other distributions in the next states, whose expectations select the
   * next action (double Q-learning).
   *
   * @throws LossException unless they have the shape of the next ones
   */
  public ReturnDistributions selector(Matrix selector) {
    shape("selector", selector, items(), constants.next.columns());
    Constants c = constants.copy();
    c.selector = selector;
    return new ReturnDistributions(matrices(), settings(), c);
  }

  /** The estimated distributions. */
  public Matrix estimates() {
    return matrices().get(0);
  }

  /** The returns that have probabilities; empty for quantiles. */
  public Doubles atoms() {
    return constants.atoms;
  }

  /** The number of columns of a block. */
  public int size() {
    return constants.size;
  }

  /** The number of blocks. */
  public int blocks() {
    return estimates().columns() / constants.size;
  }

  /** The rewards. */
  public Matrix rewards() {
    return constants.rewards;
  }

  /** The discounts. */
  public Matrix discounts() {
    return constants.discounts;
  }

  /** The distributions in the next states. */
  public Matrix next() {
    return constants.next;
  }

  /** What selects the next actions, if given. */
  public Optional<Matrix> selector() {
    return Optional.ofNullable(constants.selector);
  }

  /** The action taken; 0 if there is one block. */
  public int action(int item) {
    return constants.actions == null ? 0 : constants.actions[item];
  }

  /** What the next action is chosen by. */
  Matrix selecting() {
    Matrix selector = constants.selector;
    return selector == null ? constants.next : selector;
  }

  /** The next action, if it is given. */
  public OptionalInt givenNextAction(int item) {
    return constants.nextActions == null
        ? OptionalInt.empty()
        : OptionalInt.of(constants.nextActions[item]);
  }

  /** The next action if it is given, otherwise -1. */
  int nextActionOr(int item) {
    return constants.nextActions == null ? -1 : constants.nextActions[item];
  }

  /** Checks the numbers of the actions, and that the distributions are of the kind wanted. */
  void check(String id, boolean ofAtoms) {
    LossException.require(
        ofAtoms != constants.atoms.isEmpty(),
        id,
        "distributions",
        ofAtoms ? "must be of atoms" : "must be of quantiles",
        ofAtoms ? "quantiles" : "atoms");
    LossException.require(
        constants.actions != null || blocks() == 1, id, "actions", "must be given", "none");
    for (int i = 0; i < items(); i++) {
      Bootstrap.within(id, "actions", i, action(i), blocks());
      if (constants.nextActions != null) {
        Bootstrap.within(id, "nextActions", i, constants.nextActions[i], blocks());
      }
    }
  }

  @Override
  public List<String> names() {
    return constants.atoms.isEmpty() ? QUANTILES : ATOMS;
  }

  @Override
  public int items() {
    return estimates().rows();
  }
}
