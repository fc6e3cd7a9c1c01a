package org.lossary.internal.engine;

import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Inputs;
import org.lossary.LossException;
import org.lossary.MappedMatrix;
import org.lossary.Matrix;
import org.lossary.Reduction;

/** Evaluates structured losses whose value is reduced from values of items. */
public final class Items {
  /** No gradients are wanted. */
  public static final @Nullable Matrix[] NO_GRADIENTS = {};

  /** A chunk has about so many numbers: enough to be worth its claim, few enough to share. */
  private static final int CHUNK = 2048;

  /** Below so many numbers a second thread costs more than it brings. */
  private static final int PARALLEL = 8192;

  private Items() {}

  /** Evaluates; {@link Reduction#MEAN} divides by the number of items. */
  public static <L, I extends Inputs<I>> double evaluate(
      String id,
      ItemKernel<L, I> kernel,
      L loss,
      I inputs,
      double @Nullable [] values,
      @Nullable Matrix[] gradients) {
    return evaluate(id, kernel, loss, inputs, inputs.items(), values, gradients);
  }

  /**
   * Evaluates all items.
   *
   * @param id of the loss, for messages
   * @param kernel evaluates one item
   * @param loss passed to the kernel
   * @param inputs passed to the kernel
   * @param denominator what {@link Reduction#MEAN} divides by; the mean is 0 if it is 0. Inputs of
   *     several parts do not need it: each part is divided by the number of its items
   * @param values receives the weighted value of each item; may be null
   * @param gradients receive the gradients
   * @return the reduced loss, the sum for {@link Reduction#NONE}
   */
  public static <L, I extends Inputs<I>> double evaluate(
      String id,
      ItemKernel<L, I> kernel,
      L loss,
      I inputs,
      double denominator,
      double @Nullable [] values,
      @Nullable Matrix[] gradients) {
    return evaluate(id, null, kernel, loss, inputs, denominator, values, gradients);
  }

  /** As above, after a preparation, which runs when the outputs are checked. */
  public static <L, I extends Inputs<I>> double evaluate(
      String id,
      @Nullable Preparation<L, I> preparation,
      ItemKernel<L, I> kernel,
      L loss,
      I inputs,
      double denominator,
      double @Nullable [] values,
      @Nullable Matrix[] gradients) {
    check(id, inputs, values, gradients);
    int items = inputs.items();
    long numbers = 0;
    for (int i = 0; i < inputs.matrices().size(); i++) {
      numbers += inputs.matrices().get(i).size();
    }
    double divisor =
        switch (inputs.settings().reduction()) {
          case NONE, SUM -> 1;
          case MEAN -> denominator;
          case WEIGHTED_MEAN -> weight(inputs, 0, inputs.items());
        };
    int itemsInChunk = (int) Math.max(1, (long) CHUNK * items / Math.max(1, numbers));
    int chunks = (items + itemsInChunk - 1) / itemsInChunk;
    Scratch scratch = Scratch.take();
    try {
      int size = preparation == null ? 0 : preparation.size(loss, inputs);
      double[] shared = scratch.memory.shared(size);
      if (preparation != null) {
        preparation.prepare(loss, inputs, shared);
      }
      double[] partials = scratch.partials(chunks);
      ItemJob job = scratch.itemJob;
      job.prepare(kernel, loss, inputs, values, gradients);
      if (inputs.parts() > 1) {
        divisor = 1;
        job.parts(scales(inputs, scratch));
      }
      job.chunks(itemsInChunk, divisor == 0 ? 0 : 1 / divisor, partials, shared);
      int threads = numbers < PARALLEL ? 1 : Workers.threads(inputs.settings().threads());
      try {
        Workers.run(job, chunks, threads, scratch);
      } finally {
        job.release();
      }
      return divisor == 0 ? 0 : Sums.total(partials, chunks) / divisor;
    } finally {
      scratch.giveBack();
    }
  }

  /** What the values of each part are to be multiplied by. */
  private static double[] scales(Inputs<?> inputs, Scratch scratch) {
    double[] scales = scratch.partScales(inputs.parts());
    for (int part = 0; part < inputs.parts(); part++) {
      scales[part] = scale(inputs, part);
    }
    return scales;
  }

  /**
   * What the values of a part are multiplied by under the reduction of the inputs: 1 over the
   * number of its items for the mean, 0 if there are none.
   */
  public static double scale(Inputs<?> inputs, int part) {
    int first = part == 0 ? 0 : inputs.partEnd(part - 1);
    int end = inputs.partEnd(part);
    double divisor =
        switch (inputs.settings().reduction()) {
          case NONE, SUM -> 1;
          case MEAN -> end - first;
          case WEIGHTED_MEAN -> weight(inputs, first, end);
        };
    return divisor == 0 ? 0 : 1 / divisor;
  }

  private static double weight(Inputs<?> inputs, int first, int end) {
    Doubles weights = inputs.settings().weights();
    if (weights.isEmpty()) {
      return end - first;
    }
    double sum = 0;
    for (int i = first; i < end; i++) {
      sum += weights.get(i);
    }
    return sum;
  }

  /**
   * Checks the outputs, as every structured loss must before it writes anything.
   *
   * @throws LossException for outputs of the wrong shape, type or number
   */
  public static void check(
      String id, Inputs<?> inputs, double @Nullable [] values, @Nullable Matrix[] gradients) {
    check(id, inputs, inputs.items(), values, gradients);
  }

  /**
   * Checks the outputs of a loss that has {@code count} values.
   *
   * @throws LossException for outputs of the wrong shape, type or number
   */
  public static void check(
      String id,
      Inputs<?> inputs,
      int count,
      double @Nullable [] values,
      @Nullable Matrix[] gradients) {
    if (values == null && inputs.settings().reduction() == Reduction.NONE) {
      throw new LossException(id, "reduction", "must be SUM or MEAN for a single value", "NONE");
    }
    if (values != null && values.length < count) {
      throw new LossException(
          id, "values", "must hold one value for each of the " + count, values.length);
    }
    if (gradients.length > inputs.matrices().size()) {
      throw new LossException(
          id, "gradients", "must be at most " + inputs.matrices().size(), gradients.length);
    }
    for (int i = 0; i < gradients.length; i++) {
      Matrix gradient = gradients[i];
      Matrix matrix = inputs.matrices().get(i);
      if (gradient != null
          && (gradient.isFloat() != matrix.isFloat()
              || gradient.rows() != matrix.rows()
              || gradient.columns() != matrix.columns())) {
        throw new LossException(
            id,
            "gradient of " + inputs.names().get(i),
            "must have the type and shape of " + matrix,
            gradient);
      }
      if (gradient instanceof MappedMatrix file) {
        checkFile(id, inputs, i, file, gradients);
      }
    }
  }

  /** Throws unless a gradient that goes to a file can go there. */
  private static void checkFile(
      String id, Inputs<?> inputs, int number, MappedMatrix file, @Nullable Matrix[] gradients) {
    String name = "gradient of " + inputs.names().get(number);
    LossException.require(inputs.mapped(), id, name, "must be of an array for this loss", file);
    LossException.require(
        file.writable(), id, name, "must be of a file that create() made, to be written", file);
    for (int i = 0; i < inputs.matrices().size(); i++) {
      boolean over = inputs.matrices().get(i) instanceof MappedMatrix m && m.overlaps(file);
      if (over || i < number && gradients[i] instanceof MappedMatrix g && g.overlaps(file)) {
        throw new LossException(
            id,
            name,
            "must lie in another file, or part of it, than "
                + (over ? "" : "the gradient of ")
                + inputs.names().get(i),
            file);
      }
    }
  }

  /** The gradient with this number, null if it is not wanted. */
  public static @Nullable Matrix wanted(@Nullable Matrix[] gradients, int number) {
    return number < gradients.length ? gradients[number] : null;
  }
}
