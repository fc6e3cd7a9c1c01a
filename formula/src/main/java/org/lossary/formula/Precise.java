package org.lossary.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lossary.formula.JetAlgebra.Component;

/**
 * Evaluates a formula to a number of certified digits. Every operation carries a bound on its
 * error; where the result is not certain to the digits asked for, the evaluation is repeated with
 * more working digits, so cancellation costs time and not accuracy. A result whose error is below
 * 1e-400 counts as certain whatever its own size.
 *
 * <p>Thread-safe.
 */
public final class Precise {
  private static final double TINY = -1330;
  private static final int GUARD = 56;
  private static final int GREATEST_PRECISION = 4096;

  private final Expr.Program program;
  private final Map<String, Integer> ranks;
  private final int digits;

  /** Relative error in bits that certifies the digits. */
  private final double bits;

  Precise(Expr.Program program, Map<String, Integer> ranks, int digits) {
    if (digits < 1 || digits > 1000) {
      throw new IllegalArgumentException("digits must be in 1..1000, got " + digits);
    }
    this.program = program;
    this.ranks = ranks;
    this.digits = digits;
    this.bits = digits * (Math.log(10) / Math.log(2)) + 2;
  }

  /** The value alone. */
  public BigDecimal value(Bindings bindings) {
    return run(bindings, Map.of(), new HashMap<>()).value();
  }

  /**
   * Value, first and second derivative with respect to a scalar (no index), a component of a vector
   * (one index) or of a matrix (two).
   */
  public BigResult derivatives(Bindings bindings, String variable, int... index) {
    return run(bindings, Map.of(component(variable, index), Ball.ONE), new HashMap<>());
  }

  /** {@link #derivatives} for each component of a vector or, row by row, of a matrix. */
  public List<BigResult> gradient(Bindings bindings, String variable) {
    int rank = rank(variable);
    Map<Integer, BallFunctions> contexts = new HashMap<>();
    List<BigResult> results = new ArrayList<>();
    if (rank == 0) {
      results.add(run(bindings, Map.of(component(variable), Ball.ONE), contexts));
      return results;
    }
    int rows = bindings.length(variable, rank, 0);
    int columns = rank == 1 ? 1 : bindings.length(variable, rank, 1);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        Component component = new Component(variable, row, rank == 1 ? -1 : column);
        results.add(run(bindings, Map.of(component, Ball.ONE), contexts));
      }
    }
    return results;
  }

  /**
   * Value, first and second derivative along a direction in a vector variable; second derivatives
   * along {@code u + v}, {@code u} and {@code v} give the mixed one.
   */
  public BigResult along(Bindings bindings, String vector, double[] direction) {
    int rank = rank(vector);
    if (rank != 1 || bindings.length(vector, 1, 0) != direction.length) {
      throw new FormulaBindingException(
          vector, "is not a vector of the direction's length " + direction.length);
    }
    Map<Component, Ball> weights = new HashMap<>();
    for (int i = 0; i < direction.length; i++) {
      weights.put(new Component(vector, i, -1), Ball.of(direction[i]));
    }
    return run(bindings, weights, new HashMap<>());
  }

  private int rank(String variable) {
    Integer rank = ranks.get(variable);
    if (rank == null) {
      throw new FormulaBindingException(variable, "is not a variable of the formula");
    }
    return rank;
  }

  private Component component(String variable, int... index) {
    if (rank(variable) != index.length) {
      throw new FormulaBindingException(
          variable, "takes " + rank(variable) + " indices, got " + index.length);
    }
    return new Component(
        variable, index.length > 0 ? index[0] : -1, index.length > 1 ? index[1] : -1);
  }

  private BigResult run(
      Bindings bindings, Map<Component, Ball> direction, Map<Integer, BallFunctions> contexts) {
    int precision = (int) bits + GUARD;
    while (true) {
      boolean last = precision >= GREATEST_PRECISION;
      int working = precision;
      BallFunctions functions =
          contexts.computeIfAbsent(
              precision, p -> new BallFunctions(new BallArithmetic(working, last)));
      try {
        Jet jet =
            new Evaluator<>(program, ranks, bindings, new JetAlgebra(functions, direction)).value();
        double missing =
            Math.max(
                missing(jet.value(), last),
                Math.max(missing(jet.first(), last), missing(jet.second(), last)));
        if (missing <= 0) {
          return new BigResult(
              new Jet(settled(jet.value()), settled(jet.first()), settled(jet.second())),
              digits,
              program);
        }
        if (last) {
          throw new FormulaEvaluationException(
              FormulaEvaluationException.Reason.PRECISION,
              digits + " digits are not reached",
              TextPrinter.print(program));
        }
        precision = (int) greater(precision + Math.min(missing + 16, precision));
      } catch (PrecisionNeeded e) {
        precision = (int) greater(2.0 * precision);
      }
    }
  }

  /** What is not told from zero at the smallest error that matters is zero. */
  private static Ball settled(Ball ball) {
    return ball.isUndefined() || ball.log2() > ball.error + 3 ? ball : Ball.ZERO;
  }

  /** Steps of 64 bits keep the number of precisions small, for which constants are remembered. */
  private static double greater(double wanted) {
    return Math.min(GREATEST_PRECISION, 64 * Math.ceil(wanted / 64));
  }

  /** How many bits the number lacks. */
  private double missing(Ball ball, boolean last) {
    if (ball.isUndefined() || ball.isCertain(bits) || ball.error <= TINY) {
      return 0;
    }
    if (last && ball.signum() == 0) {
      return 1;
    }
    return ball.signum() == 0 ? GREATEST_PRECISION : bits + ball.error - ball.log2() + 1;
  }
}
