package org.lossary;

import java.util.List;

/**
 * What a {@link StructuredLoss} is evaluated on: matrices that it can be differentiated by,
 * whatever else belongs to them (labels, lengths, groups), and how the values of its items become
 * one number. Immutable; the arrays of the matrices belong to the caller and are never written.
 *
 * <p>An <em>item</em> is what one value belongs to: a sequence, an image, a row. Each class of
 * inputs says what its items are.
 *
 * @param <S> the class of inputs itself
 */
public abstract class Inputs<S extends Inputs<S>> {

  /**
   * How inputs are evaluated.
   *
   * @param reduction how the values of the items become one number
   * @param weights what the value of each item is multiplied by; none for all 1
   * @param threads the most threads to use; 0 stands for all processors
   */
  public record Settings(Reduction reduction, Doubles weights, int threads) {
    /** The mean, without weights, on all processors. */
    public static final Settings DEFAULT = new Settings(Reduction.MEAN, Doubles.none(), 0);

    /** Checks the number of threads. */
    public Settings {
      LossException.require(threads >= 0, "inputs", "threads", "must be >= 0", threads);
    }
  }

  private final List<Matrix> matrices;
  private final Settings settings;
  private final boolean mapped;

  /**
   * For the classes of inputs.
   *
   * @param matrices what the loss is differentiated by, in the order of {@link #names()}
   * @param settings how to evaluate
   * @throws LossException unless all matrices are of arrays and have one element type
   */
  protected Inputs(List<? extends Matrix> matrices, Settings settings) {
    this(matrices, settings, false);
  }

  /**
   * The same for inputs whose losses read whole rows, whether these are in an array or a file.
   *
   * @param mapped whether matrices, and their gradients, may be mapped files
   */
  protected Inputs(List<? extends Matrix> matrices, Settings settings, boolean mapped) {
    this.matrices = List.copyOf(matrices);
    this.mapped = mapped;
    if (!mapped) {
      for (Matrix matrix : this.matrices) {
        MappedMatrix.requireArray("inputs", "matrices", matrix);
      }
    }
    this.settings = settings;
    Matrix first = this.matrices.get(0);
    for (Matrix other : this.matrices) {
      LossException.require(
          other.isFloat() == first.isFloat(),
          "inputs",
          "matrices",
          "must have one element type (" + first + ")",
          other);
    }
  }

  /** These inputs with other matrices of the same shapes, and with other settings. */
  protected abstract S with(List<? extends Matrix> matrices, Settings settings);

  /** The names of the matrices, in their order. */
  public abstract List<String> names();

  /** The number of items. */
  public abstract int items();

  /**
   * The number of parts, runs of items that {@link Reduction#MEAN} and {@link
   * Reduction#WEIGHTED_MEAN} are taken over separately and then added: the scores of real and of
   * generated samples, for example. 1 unless the class of inputs says otherwise.
   */
  public int parts() {
    return 1;
  }

  /** The item after the last one of a part; parts follow each other without gaps. */
  public int partEnd(int part) {
    return items();
  }

  /** The matrices that the loss can be differentiated by, in the order of the gradients. */
  public final List<Matrix> matrices() {
    return matrices;
  }

  /** Whether matrices and gradients may be {@link MappedMatrix mapped files}. */
  public final boolean mapped() {
    return mapped;
  }

  /** How to evaluate. */
  public final Settings settings() {
    return settings;
  }

  /**
   * The same inputs with other numbers: the next step of a training, a copy in another type or
   * layout.
   *
   * @throws LossException unless there are as many matrices, of the same shapes
   */
  public final S with(List<? extends Matrix> others) {
    LossException.require(
        others.size() == matrices.size(),
        "inputs",
        "matrices",
        "must be " + matrices.size(),
        others.size());
    for (int i = 0; i < others.size(); i++) {
      LossException.require(
          others.get(i).rows() == matrices.get(i).rows()
              && others.get(i).columns() == matrices.get(i).columns(),
          "inputs",
          names().get(i),
          "must have the shape of " + matrices.get(i),
          others.get(i));
    }
    return with(others, settings);
  }

  /** These inputs with another reduction; the default is {@link Reduction#MEAN}. */
  public final S reduction(Reduction reduction) {
    return with(matrices, new Settings(reduction, settings.weights(), settings.threads()));
  }

  /**
   * These inputs with a weight for each item, which multiplies its value and its gradient.
   *
   * @throws LossException unless there is one weight an item
   */
  public final S weights(double... weights) {
    LossException.require(
        weights.length == items(), "inputs", "weights", "must be " + items(), weights.length);
    return with(
        matrices, new Settings(settings.reduction(), Doubles.of(weights), settings.threads()));
  }

  /** These inputs with at most so many threads; 0, the default, stands for all processors. */
  public final S threads(int threads) {
    return with(matrices, new Settings(settings.reduction(), settings.weights(), threads));
  }
}
