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
 * Barlow Twins: sum over dimensions of (1 - C_ii)^2 + lambda sum of C_ij^2 over i != j, where C is
 * the correlation between the dimensions of two views of a batch.
 *
 * <p>Inputs are {@link EmbeddingPairs} of N rows and D columns, whose labels are not looked at.
 * Each column is centred and divided by its deviation (divisor N - 1) plus {@code eps}; C_ij is the
 * sum of the products of column i of the first view and column j of the second, divided by N. There
 * is one value for the batch, whatever the reduction; weights are not taken. A constant column, as
 * every one of a single row is, has correlation 0 to all others.
 *
 * <p>Time is N D^2, memory N D: C is never held.
 *
 * @param lambda weight of what is beside the diagonal; finite and at least 0
 * @param eps added to deviations; finite and at least 0
 */
public record BarlowTwins(double lambda, double eps)
    implements StructuredLoss<EmbeddingPairs>, BarlowTwinsParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("barlow-twins", "Barlow Twins")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Each dimension agrees between two views and says what no other says.")
          .definition(
              "\\sum_i (1 - C_{ii})^2 + \\lambda \\sum_{i \\ne j} C_{ij}^2,\\quad C_{ij} = \\frac1N \\sum_n \\hat{a}_{ni} \\hat{b}_{nj}")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "lambda",
              0.005,
              "finite and >= 0",
              0.001,
              0.1,
              "weight of what is beside the diagonal")
          .parameter("eps", 1e-6, "finite and >= 0", 0.0, 0.01, "added to deviations")
          .properties(Property.NON_NEGATIVE)
          .name("MONAI", "losses.BarlowTwinsLoss(lambd=lambda)")
          .useWhen("there are no labels, but two views of everything, and batches are not huge")
          .avoidWhen("dimensions are many thousands: time grows with their square")
          .notes(
              "With divisors N - 1 for the deviation and N for the correlation, as in MONAI, the diagonal reaches (N - 1)/N.")
          .source(
              "J. Zbontar et al., Barlow twins: self-supervised learning via redundancy reduction, ICML 2021")
          .build();

  private static final int PARTIALS = 6;
  private static final int ROW = 0;

  private static final Passes.Body<BarlowTwins, EmbeddingPairs> BODY = BarlowTwins::body;
  private static final Pass<BarlowTwins, EmbeddingPairs> STANDARDISE =
      (loss, inputs, column, gradients, shared, own) -> {
        standardise(loss, inputs, 0, column, shared);
        standardise(loss, inputs, 1, column, shared);
      };
  private static final Pass<BarlowTwins, EmbeddingPairs> FIRST =
      (loss, inputs, column, gradients, shared, own) ->
          correlate(loss, inputs, 0, column, gradients, shared, own);
  private static final Pass<BarlowTwins, EmbeddingPairs> SECOND =
      (loss, inputs, column, gradients, shared, own) ->
          correlate(loss, inputs, 1, column, gradients, shared, own);

  /** Checks the parameters. */
  public BarlowTwins {
    LossException.requireNonNegative("barlow-twins", "lambda", lambda);
    LossException.requireNonNegative("barlow-twins", "eps", eps);
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
    Whole.check("barlow-twins", inputs, values, gradients);
    double value = inputs.items() == 0 ? 0 : Passes.evaluate(BODY, this, inputs, null, gradients);
    return Whole.result(value, values);
  }

  private static double body(
      BarlowTwins loss, EmbeddingPairs inputs, double @Nullable [] values, Passes.Run run) {
    int columns = inputs.first().columns();
    Memory shared = run.shared();
    Columns.reserve(inputs, shared);
    double[] partials = shared.doubles(PARTIALS, columns);
    run.pass(STANDARDISE, loss, inputs, columns);
    if (Items.wanted(run.gradients(), 1) != null) {
      run.pass(SECOND, loss, inputs, columns);
    }
    run.pass(FIRST, loss, inputs, columns);
    return Rows.sum(partials, 0, columns);
  }

  private static void standardise(
      BarlowTwins loss, EmbeddingPairs inputs, int view, int column, Memory shared) {
    double deviation = Math.sqrt(Columns.centre(inputs, view, column, shared));
    double[] data = Columns.data(inputs, view, shared);
    int rows = inputs.items();
    double divisor = deviation + loss.eps;
    for (int i = column * rows; i < (column + 1) * rows; i++) {
      data[i] = divisor == 0 ? 0 : data[i] / divisor;
    }
    Columns.deviations(inputs, view, shared)[column] = deviation;
  }

  /** Correlations of one column with all of the other view: their part of the value, gradient. */
  private static void correlate(
      BarlowTwins loss,
      EmbeddingPairs inputs,
      int view,
      int column,
      @Nullable Matrix[] gradients,
      Memory shared,
      Memory own) {
    int rows = inputs.items();
    int columns = inputs.first().columns();
    int at = column * rows;
    double[] data = Columns.data(inputs, view, shared);
    double[] other = Columns.data(inputs, 1 - view, shared);
    double[] slopes = Columns.slopes(inputs, view, shared);
    java.util.Arrays.fill(slopes, at, at + rows, 0);
    double[] terms = own.doubles(ROW, columns);
    for (int j = 0; j < columns; j++) {
      double c = Rows.dot(data, at, other, j * rows, rows) / rows;
      double r = j == column ? c - 1 : c;
      double weight = j == column ? 1 : loss.lambda;
      terms[j] = weight * r * r;
      Rows.axpy(2 * weight * r / rows, other, j * rows, slopes, at, rows);
    }
    shared.doubles(PARTIALS, columns)[column] = Rows.sum(terms, 0, columns);
    back(loss, inputs, view, column, data, slopes, shared);
    Columns.write(inputs, view, column, gradients, shared);
  }

  /** From derivatives by the standardised column to those by the column. */
  private static void back(
      BarlowTwins loss,
      EmbeddingPairs inputs,
      int view,
      int column,
      double[] data,
      double[] slopes,
      Memory shared) {
    int rows = inputs.items();
    int at = column * rows;
    double deviation = Columns.deviations(inputs, view, shared)[column];
    double divisor = deviation + loss.eps;
    if (divisor == 0) {
      java.util.Arrays.fill(slopes, at, at + rows, 0);
      return;
    }
    // The deviation's derivative is the centred column over (rows - 1) deviations.
    double along =
        deviation == 0
            ? 0
            : Rows.dot(slopes, at, data, at, rows) * divisor / deviation / Math.max(1, rows - 1);
    for (int i = at; i < at + rows; i++) {
      slopes[i] = (slopes[i] - along * data[i]) / divisor;
    }
    Columns.takeMean(slopes, at, rows);
  }
}
