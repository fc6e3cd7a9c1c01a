package org.lossary.reinforcement;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;

/** How the value of the next state follows from its estimates, and what is the same for all. */
enum Bootstrap {
  /** The value of the state itself. */
  STATE,
  /** The value of the action taken next. */
  NEXT_ACTION,
  /** The expectation over the policy. */
  EXPECTATION,
  /** The greatest value. */
  GREATEST,
  /** The value of the action that other estimates find greatest. */
  SELECTED;

  /** Checks that a loss can be taken of a signed error. */
  static void checkError(String id, PointwiseLoss error) {
    boolean real = error.info().prediction() == Domain.REAL && error.info().target() == Domain.REAL;
    LossException.require(
        real, id, "error", "must be a loss of any real prediction and target", error.info().id());
  }

  /** Checks that the inputs have what this needs, and the numbers of the actions. */
  void check(String id, Transitions inputs) {
    int columns = inputs.values().columns();
    LossException.require(
        (this == STATE) != inputs.hasActions(),
        id,
        "transitions",
        this == STATE ? "must be of states" : "must be of actions",
        inputs.hasActions() ? "actions" : "states");
    int[] next = inputs.nextActionsOrNull();
    LossException.require(
        (this != NEXT_ACTION || next != null)
            && (this != EXPECTATION || inputs.nextPolicyOrNull() != null)
            && (this != SELECTED || inputs.selectorOrNull() != null),
        id,
        this == NEXT_ACTION ? "nextActions" : this == EXPECTATION ? "nextPolicy" : "selector",
        "must be given",
        "none");
    for (int i = 0; i < inputs.items(); i++) {
      within(id, "actions", i, inputs.action(i), columns);
      if (this == NEXT_ACTION && next != null) {
        within(id, "nextActions", i, next[i], columns);
      }
    }
  }

  static void within(String id, String name, int item, int action, int actions) {
    if (action < 0 || action >= actions) {
      throw new LossException(
          id, name + "[" + item + "]", "must be within [0, " + (actions - 1) + "]", action);
    }
  }

  /** The next action; -1 where the next value is an expectation over all. */
  private int nextAction(Transitions inputs, int item) {
    Matrix selector = inputs.selectorOrNull();
    int[] next = inputs.nextActionsOrNull();
    return switch (this) {
      case STATE -> 0;
      case NEXT_ACTION -> next == null ? 0 : next[item];
      case EXPECTATION -> -1;
      case GREATEST -> greatest(inputs.nextValues(), item);
      case SELECTED -> greatest(selector == null ? inputs.nextValues() : selector, item);
    };
  }

  /** The first column with the greatest number of a row. */
  static int greatest(Matrix matrix, int row) {
    int best = 0;
    for (int j = 1; j < matrix.columns(); j++) {
      if (matrix.get(row, j) > matrix.get(row, best)) {
        best = j;
      }
    }
    return best;
  }

  private static double expectation(Transitions inputs, int item) {
    Matrix policy = inputs.nextPolicyOrNull();
    double sum = 0;
    for (int j = 0; policy != null && j < policy.columns(); j++) {
      sum += policy.get(item, j) * inputs.nextValues().get(item, j);
    }
    return sum;
  }

  /** The target of a transition: its reward alone where the discount is 0. */
  private double target(Transitions inputs, int item, int next) {
    double reward = inputs.rewards().get(item, 0);
    double discount = inputs.discounts().get(item, 0);
    if (discount == 0) {
      return reward;
    }
    double value = next < 0 ? expectation(inputs, item) : inputs.nextValues().get(item, next);
    return reward + discount * value;
  }

  /** The signed errors target - estimate of all transitions. */
  void errors(String id, Transitions inputs, double[] out) {
    check(id, inputs);
    LossException.require(
        out.length >= inputs.items(), id, "out", "must hold " + inputs.items(), out.length);
    for (int i = 0; i < inputs.items(); i++) {
      double estimate = inputs.values().get(i, inputs.action(i));
      out[i] = target(inputs, i, nextAction(inputs, i)) - estimate;
    }
  }

  /** The loss of the error estimate - target of a transition, and its gradients. */
  double evaluate(
      PointwiseLoss error,
      Transitions inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int action = inputs.action(item);
    int next = nextAction(inputs, item);
    double difference = inputs.values().get(item, action) - target(inputs, item, next);
    Matrix gradient = Items.wanted(gradients, 0);
    Matrix residual = Items.wanted(gradients, 1);
    if (gradient != null || residual != null) {
      double[] out = memory.doubles(0, inputs.values().columns());
      double slope = error.slope(difference, 0);
      if (gradient != null) {
        Widen.zero(gradient, item);
        out[0] = slope;
        Widen.out(out, 0, 1, scale, gradient, item, action);
      }
      if (residual != null) {
        byNext(inputs, item, next, -slope * inputs.discounts().get(item, 0), out);
        Widen.out(out, 0, residual.columns(), scale, residual, item, 0);
      }
    }
    return error.value(difference, 0);
  }

  private static void byNext(Transitions inputs, int item, int next, double slope, double[] out) {
    Matrix policy = inputs.nextPolicyOrNull();
    for (int j = 0; j < inputs.values().columns(); j++) {
      double part = next >= 0 ? (j == next ? 1 : 0) : policy == null ? 0 : policy.get(item, j);
      out[j] = part == 0 ? 0 : part * slope;
    }
  }
}
