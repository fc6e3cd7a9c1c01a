package org.lossary.reinforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Steps that a policy is improved on. An item is one step: a state, the action taken there, and its
 * advantage. The policy is given in one of three ways:
 *
 * <ul>
 *   <li>the log-probabilities of the actions taken, {@link #ofLogProbabilities}; its entropies may
 *       be added by {@link #entropies}, otherwise -log-probability estimates them
 *   <li>scores of discrete actions, one row a step, {@link #ofLogits}; minus infinity rules an
 *       action out
 *   <li>independent normal distributions of the components of a continuous action, {@link
 *       #ofGaussian}, by mean and natural logarithm of the standard deviation, one row a step. For
 *       deviations that all states share, repeat the row and add up the rows of the gradient.
 * </ul>
 *
 * <p>A critic's values with what they should be are added by {@link #critic}. Whatever the loss is
 * differentiated by is one of the {@link #matrices()}, in this order: the policy, the values, the
 * entropies. All else (advantages, returns, the old policy) is constant, may be of either type, and
 * like all arrays belongs to the caller, who may change it from step to step.
 */
public final class PolicyBatch extends Inputs<PolicyBatch> {
  /** What it holds. */
  public static final InputsInfo INFO = PolicyArrays.INFO;

  private static final String WHO = "policy-batch";

  /** How the policy is given. */
  enum Form {
    LOG_PROBABILITY,
    CATEGORICAL,
    GAUSSIAN
  }

  /** What the loss is not differentiated by. Changed only before anybody else sees it. */
  private static final class Constants {
    private final Form form;
    private final int[] actions;
    private final @Nullable Matrix taken;
    private Matrix advantages;
    private boolean critic;
    private boolean entropies;
    private @Nullable Matrix oldLogProbabilities;
    private List<Matrix> oldPolicy = List.of();
    private @Nullable Matrix returns;
    private @Nullable Matrix oldValues;

    Constants(Form form, int[] actions, @Nullable Matrix taken, Matrix advantages) {
      this.form = form;
      this.actions = actions;
      this.taken = taken;
      this.advantages = advantages;
    }

    Constants copy() {
      Constants copy = new Constants(form, actions, taken, advantages);
      copy.critic = critic;
      copy.entropies = entropies;
      copy.oldLogProbabilities = oldLogProbabilities;
      copy.oldPolicy = oldPolicy;
      copy.returns = returns;
      copy.oldValues = oldValues;
      return copy;
    }
  }

  private final Constants constants;
  private final List<String> names;

  private PolicyBatch(List<? extends Matrix> matrices, Settings settings, Constants constants) {
    super(matrices, settings);
    this.constants = constants;
    List<String> list = new ArrayList<>();
    switch (constants.form) {
      case LOG_PROBABILITY -> list.add("logProbabilities");
      case CATEGORICAL -> list.add("logits");
      case GAUSSIAN -> list.addAll(List.of("mean", "logDeviation"));
    }
    if (constants.critic) {
      list.add("values");
    }
    if (constants.entropies) {
      list.add("entropies");
    }
    this.names = List.copyOf(list);
  }

  private static PolicyBatch first(
      Form form, List<Matrix> policy, int[] actions, @Nullable Matrix taken, Matrix advantages) {
    column("advantages", advantages, policy.get(0).rows());
    return new PolicyBatch(
        policy, Settings.DEFAULT, new Constants(form, actions, taken, advantages));
  }

  private static void column(String name, Matrix matrix, int rows) {
    LossException.require(
        matrix.rows() == rows && matrix.columns() == 1,
        WHO,
        name,
        "must be a column of " + rows,
        matrix);
  }

  private static void alike(String name, Matrix matrix, Matrix other) {
    LossException.require(
        matrix.rows() == other.rows() && matrix.columns() == other.columns(),
        WHO,
        name,
        "must have the shape of " + other,
        matrix);
  }

  /**
   * Steps of a policy given by the log-probabilities of the actions taken.
   *
   * @throws LossException unless both are columns of the same length
   */
  public static PolicyBatch ofLogProbabilities(Matrix logProbabilities, Matrix advantages) {
    column("logProbabilities", logProbabilities, logProbabilities.rows());
    return first(Form.LOG_PROBABILITY, List.of(logProbabilities), new int[0], null, advantages);
  }

  /**
   * Steps of a policy of discrete actions, the softmax of their scores.
   *
   * @param actions the number of the action taken in each step, from 0; checked by each evaluation
   * @throws LossException unless there is an action and an advantage for each row
   */
  public static PolicyBatch ofLogits(Matrix logits, int[] actions, Matrix advantages) {
    LossException.require(
        actions.length == logits.rows(),
        WHO,
        "actions",
        "must be " + logits.rows(),
        actions.length);
    return first(Form.CATEGORICAL, List.of(logits), actions, null, advantages);
  }

  /**
   * Steps of a policy of normally distributed actions.
   *
   * @throws LossException unless mean, logarithm of the deviation and actions have one shape
   */
  public static PolicyBatch ofGaussian(
      Matrix mean, Matrix logDeviation, Matrix actions, Matrix advantages) {
    alike("logDeviation", logDeviation, mean);
    alike("actions", actions, mean);
    return first(Form.GAUSSIAN, List.of(mean, logDeviation), new int[0], actions, advantages);
  }

  @Override
  protected PolicyBatch with(List<? extends Matrix> matrices, Settings settings) {
    return new PolicyBatch(matrices, settings, constants);
  }

  /**
   * These steps, taken under an older policy that gave the actions these log-probabilities.
   *
   * @throws LossException unless it is a column with one for each step
   */
  public PolicyBatch old(Matrix logProbabilities) {
    column("oldLogProbabilities", logProbabilities, items());
    Constants c = constants.copy();
    c.oldLogProbabilities = logProbabilities;
    c.oldPolicy = List.of();
    return new PolicyBatch(matrices(), settings(), c);
  }

  /**
   * These steps, taken under an older policy given as this one is: by logits, or by mean and
   * logarithm of the deviation. Divergences from it are then exact instead of estimated from the
   * actions taken.
   *
   * @throws LossException unless the matrices have the shapes of the policy's
   */
  public PolicyBatch oldPolicy(Matrix... old) {
    int wanted = constants.form == Form.GAUSSIAN ? 2 : 1;
    LossException.require(
        constants.form != Form.LOG_PROBABILITY,
        WHO,
        "oldPolicy",
        "must be given by old(logProbabilities) where the policy is",
        "matrices");
    LossException.require(
        old.length == wanted, WHO, "oldPolicy", "must be matrices: " + wanted, old.length);
    for (int i = 0; i < wanted; i++) {
      alike("oldPolicy", old[i], matrices().get(i));
    }
    Constants c = constants.copy();
    c.oldLogProbabilities = null;
    c.oldPolicy = List.of(old);
    return new PolicyBatch(matrices(), settings(), c);
  }

  /**
   * These steps with a critic's values of their states, and the returns that they should be.
   *
   * @throws LossException unless both are columns with one for each step
   */
  public PolicyBatch critic(Matrix values, Matrix returns) {
    LossException.require(!constants.critic, WHO, "critic", "must be given once", "a second");
    column("values", values, items());
    column("returns", returns, items());
    List<Matrix> more = new ArrayList<>(matrices());
    more.add(constants.entropies ? more.size() - 1 : more.size(), values);
    Constants c = constants.copy();
    c.critic = true;
    c.returns = returns;
    return new PolicyBatch(more, settings(), c);
  }

  /**
   * These steps with the values that the critic had when they were taken, which a clip range of the
   * value refers to.
   *
   * @throws LossException unless it is a column with one for each step
   */
  public PolicyBatch oldValues(Matrix oldValues) {
    column("oldValues", oldValues, items());
    Constants c = constants.copy();
    c.oldValues = oldValues;
    return new PolicyBatch(matrices(), settings(), c);
  }

  /**
   * These steps with the entropies of the policy in their states, in nats.
   *
   * @throws LossException unless the policy is given by log-probabilities, and the entropies are a
   *     column with one for each step
   */
  public PolicyBatch entropies(Matrix entropies) {
    LossException.require(
        constants.form == Form.LOG_PROBABILITY && !constants.entropies,
        WHO,
        "entropies",
        "must be given once, for a policy given by log-probabilities",
        constants.entropies ? "a second" : constants.form);
    column("entropies", entropies, items());
    List<Matrix> more = new ArrayList<>(matrices());
    more.add(entropies);
    Constants c = constants.copy();
    c.entropies = true;
    return new PolicyBatch(more, settings(), c);
  }

  /** These steps with other advantages. */
  PolicyBatch advantages(Matrix advantages) {
    column("advantages", advantages, items());
    Constants c = constants.copy();
    c.advantages = advantages;
    return new PolicyBatch(matrices(), settings(), c);
  }

  Form form() {
    return constants.form;
  }

  /** The actions by number; empty for another form of policy. The caller's array. */
  public int[] actions() {
    return constants.actions;
  }

  /** The continuous actions, for a policy of normal distributions. */
  public Optional<Matrix> taken() {
    return Optional.ofNullable(constants.taken);
  }

  /** The advantages, one a step. */
  public Matrix advantages() {
    return constants.advantages;
  }

  /** The old policy as this one is given; empty if it is not. */
  public List<Matrix> oldPolicy() {
    return constants.oldPolicy;
  }

  /** The log-probabilities under the old policy, if it is given by them. */
  public Optional<Matrix> oldLogProbabilities() {
    return Optional.ofNullable(constants.oldLogProbabilities);
  }

  /** What the critic's values should be. */
  public Optional<Matrix> returns() {
    return Optional.ofNullable(constants.returns);
  }

  /** The values when the steps were taken. */
  public Optional<Matrix> oldValues() {
    return Optional.ofNullable(constants.oldValues);
  }

  /** All matrices that the loss is not differentiated by. */
  public List<Matrix> constants() {
    List<Matrix> all = new ArrayList<>(constants.oldPolicy);
    all.add(constants.advantages);
    taken().ifPresent(all::add);
    oldLogProbabilities().ifPresent(all::add);
    returns().ifPresent(all::add);
    oldValues().ifPresent(all::add);
    return all;
  }

  int action(int item) {
    return constants.actions[item];
  }

  /** A continuous action. */
  Matrix takenMatrix() {
    return present("actions", constants.taken);
  }

  boolean hasOld() {
    return constants.oldLogProbabilities != null || !constants.oldPolicy.isEmpty();
  }

  double oldLogProbability(int item) {
    return present("oldLogProbabilities", constants.oldLogProbabilities).get(item, 0);
  }

  boolean hasCritic() {
    return constants.critic;
  }

  /** Where the values are among the matrices. */
  int valuesAt() {
    return constants.form == Form.GAUSSIAN ? 2 : 1;
  }

  double returned(int item) {
    return present("returns", constants.returns).get(item, 0);
  }

  /** The value when the step was taken, or another number where it is not known. */
  double oldValue(int item, double otherwise) {
    Matrix old = constants.oldValues;
    return old == null ? otherwise : old.get(item, 0);
  }

  boolean hasEntropies() {
    return constants.entropies;
  }

  /** Where the entropies are among the matrices. */
  int entropiesAt() {
    return matrices().size() - 1;
  }

  private static Matrix present(String name, @Nullable Matrix matrix) {
    if (matrix == null) {
      throw new LossException(WHO, name, "must be given", "nothing");
    }
    return matrix;
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public int items() {
    return matrices().get(0).rows();
  }
}
