package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Pass;
import org.lossary.internal.engine.Passes;
import org.lossary.internal.kernel.Rows;

/**
 * VICReg: invariance, variance and covariance of two views of a batch.
 *
 * <p>Inputs are {@link EmbeddingPairs} of N rows and D columns, whose labels are not looked at. The
 * loss is {@code invariance} times the mean squared difference, plus {@code variance} times the
 * mean over columns of max(0, 1 - sqrt(var + eps)), averaged over both views, plus {@code
 * covariance} times the sum over i != j of cov_ij^2 / D, added over both views. Variances and
 * covariances have the divisor N - 1 (1 for a single row). There is one value for the batch,
 * whatever the reduction; weights are not taken. Where var + eps is 0 the square root's slope is
 * taken to be 0.
 *
 * <p>Time is N D^2, memory N D: covariances are never held.
 *
 * @param invariance weight of the squared difference; finite and at least 0
 * @param variance weight of what deviations lack to 1; finite and at least 0
 * @param covariance weight of the covariances; finite and at least 0
 * @param eps added to variances; finite and at least 0
 */
public record Vicreg(double invariance, double variance, double covariance, double eps)
    implements StructuredLoss<EmbeddingPairs>, VicregParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("vicreg", "VICReg")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Two views agree, every dimension varies, and no two dimensions vary together.")
          .definition(
              "\\frac{\\lambda}{ND} \\sum (a - b)^2 + \\frac{\\mu}{2D} \\sum_{v \\in \\{a, b\\}} \\sum_i \\max\\left(0, 1 - \\sqrt{\\mathrm{var}(v_i) + \\epsilon}\\right) + \\frac{\\nu}{D} \\sum_{v \\in \\{a, b\\}} \\sum_{i \\ne j} \\mathrm{cov}(v_i, v_j)^2")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "invariance", 25.0, "finite and >= 0", 1, 25, "weight of the squared difference")
          .parameter(
              "variance", 25.0, "finite and >= 0", 1, 25, "weight of what deviations lack to 1")
          .parameter("covariance", 1.0, "finite and >= 0", 0.1, 5, "weight of the covariances")
          .parameter("eps", 1e-4, "finite and >= 0", 1e-6, 0.01, "added to variances")
          .properties(Property.NON_NEGATIVE)
          .name(
              "pytorch-metric-learning",
              "losses.VICRegLoss(invariance_lambda=invariance, variance_mu=variance, covariance_v=covariance, eps=eps)")
          .useWhen("there are no labels, but two views of everything, and batches are small")
          .avoidWhen("dimensions are many thousands: time grows with their square")
          .notes(
              "The paper's text adds the variance terms of both views without the 1/2; its code and pytorch-metric-learning have the 1/2.")
          .source("A. Bardes, J. Ponce and Y. LeCun, VICReg, ICLR 2022")
          .build();

  private static final int PARTIALS = 6;
  private static final int ROW = 0;

  private static final Passes.Body<Vicreg, EmbeddingPairs> BODY = Vicreg::body;
  private static final Pass<Vicreg, EmbeddingPairs> CENTRE = Vicreg::centre;
  private static final Pass<Vicreg, EmbeddingPairs> TERMS = Vicreg::terms;

  /** Checks the parameters. */
  public Vicreg {
    LossException.requireNonNegative("vicreg", "invariance", invariance);
    LossException.requireNonNegative("vicreg", "variance", variance);
    LossException.requireNonNegative("vicreg", "covariance", covariance);
    LossException.requireNonNegative("vicreg", "eps", eps);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<EmbeddingPairs> inputs() {
    return EmbeddingPairs.class;
  }

  @Override
  public int valueCount(EmbeddingPairs inputs) {
    return 1;
  }

  @Override
  public int itemOf(EmbeddingPairs inputs, int value) {
    return -1;
  }

  @Override
  public double evaluate(
      EmbeddingPairs inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Whole.check("vicreg", inputs, values, gradients);
    double value = inputs.items() == 0 ? 0 : Passes.evaluate(BODY, this, inputs, null, gradients);
    return Whole.result(value, values);
  }

  private static double body(
      Vicreg loss, EmbeddingPairs inputs, double @Nullable [] values, Passes.Run run) {
    int columns = inputs.first().columns();
    Memory shared = run.shared();
    Columns.reserve(inputs, shared);
    double[] partials = shared.doubles(PARTIALS, columns);
    run.pass(CENTRE, loss, inputs, columns);
    run.pass(TERMS, loss, inputs, columns);
    return Rows.sum(partials, 0, columns);
  }

  private static void centre(
      Vicreg loss,
      EmbeddingPairs inputs,
      int column,
      @Nullable Matrix[] gradients,
      Memory shared,
      Memory own) {
    for (int view = 0; view < 2; view++) {
      Columns.deviations(inputs, view, shared)[column] =
          Math.sqrt(Columns.centre(inputs, view, column, shared) + loss.eps);
    }
  }

  private static void terms(
      Vicreg loss,
      EmbeddingPairs inputs,
      int column,
      @Nullable Matrix[] gradients,
      Memory shared,
      Memory own) {
    double sum = spread(loss, inputs, 0, column, gradients, shared, own);
    sum += spread(loss, inputs, 1, column, gradients, shared, own);
    shared.doubles(PARTIALS, inputs.first().columns())[column] =
        sum + agreement(loss, inputs, column, shared);
    Columns.write(inputs, 0, column, gradients, shared);
    Columns.write(inputs, 1, column, gradients, shared);
  }

  /** Variance and covariances of one column of a view. */
  private static double spread(
      Vicreg loss,
      EmbeddingPairs inputs,
      int view,
      int column,
      @Nullable Matrix[] gradients,
      Memory shared,
      Memory own) {
    int rows = inputs.items();
    int columns = inputs.first().columns();
    int divisor = Math.max(1, rows - 1);
    int at = column * rows;
    double[] data = Columns.data(inputs, view, shared);
    double[] slopes = Columns.slopes(inputs, view, shared);
    boolean wanted = Items.wanted(gradients, view) != null;
    java.util.Arrays.fill(slopes, at, at + rows, 0);
    double[] terms = own.doubles(ROW, columns);
    for (int j = 0; j < columns; j++) {
      double c = j == column ? 0 : Rows.dot(data, at, data, j * rows, rows) / divisor;
      terms[j] = loss.covariance * c * c / columns;
      if (wanted) {
        // Each covariance is there twice.
        Rows.axpy(4 * loss.covariance * c / columns / divisor, data, j * rows, slopes, at, rows);
      }
    }
    double deviation = Columns.deviations(inputs, view, shared)[column];
    double lack = Math.max(0, 1 - deviation);
    if (lack > 0 && deviation > 0) {
      double factor = -loss.variance / 2 / columns / deviation / divisor;
      Rows.axpy(factor, data, at, slopes, at, rows);
    }
    Columns.takeMean(slopes, at, rows);
    return Rows.sum(terms, 0, columns) + loss.variance * lack / 2 / columns;
  }

  /** The squared differences of one column. */
  private static double agreement(Vicreg loss, EmbeddingPairs inputs, int column, Memory shared) {
    int rows = inputs.items();
    double[] first = Columns.slopes(inputs, 0, shared);
    double[] second = Columns.slopes(inputs, 1, shared);
    double factor = loss.invariance / rows / inputs.first().columns();
    double sum = 0;
    for (int i = 0; i < rows; i++) {
      double d = inputs.first().get(i, column) - inputs.second().get(i, column);
      sum += d * d;
      first[column * rows + i] += 2 * factor * d;
      second[column * rows + i] -= 2 * factor * d;
    }
    return factor * sum;
  }
}
