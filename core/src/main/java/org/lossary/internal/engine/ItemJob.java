package org.lossary.internal.engine;

import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Inputs;
import org.lossary.Matrix;

/** One evaluation of a structured loss, item by item. Lives in a scratch and is used again. */
final class ItemJob implements ChunkJob {
  private @Nullable ItemKernel<Object, ?> kernel;
  private @Nullable Object loss;
  private @Nullable Inputs<?> inputs;
  private double @Nullable [] values;
  private @Nullable Matrix[] gradients = Items.NO_GRADIENTS;
  private Doubles weights = Doubles.none();
  private int items;
  private int itemsInChunk = 1;
  private double scale;
  private double[] partials = new double[0];
  private double[] shared = new double[0];

  /** The scale of each part; null if there is one part alone. */
  private double @Nullable [] partScales;

  @SuppressWarnings("unchecked")
  <L, I extends Inputs<I>> void prepare(
      ItemKernel<L, I> kernel,
      L loss,
      I inputs,
      double @Nullable [] values,
      @Nullable Matrix[] gradients) {
    this.kernel = (ItemKernel<Object, ?>) kernel;
    this.loss = loss;
    this.inputs = inputs;
    this.values = values;
    this.gradients = gradients;
    this.weights = inputs.settings().weights();
    this.items = inputs.items();
  }

  void chunks(int itemsInChunk, double scale, double[] partials, double[] shared) {
    this.itemsInChunk = itemsInChunk;
    this.scale = scale;
    this.partials = partials;
    this.shared = shared;
  }

  /** Sets what the values of each part are multiplied by before they are added. */
  void parts(double[] partScales) {
    this.partScales = partScales;
  }

  /** Lets go of the caller's arrays. */
  void release() {
    kernel = null;
    loss = null;
    inputs = null;
    values = null;
    gradients = Items.NO_GRADIENTS;
    weights = Doubles.none();
    partScales = null;
  }

  @Override
  public void run(int chunk, Scratch scratch) {
    int first = chunk * itemsInChunk;
    int end = Math.min(items, first + itemsInChunk);
    double sum = 0;
    scratch.memory.share(shared);
    for (int i = first; i < end; i++) {
      double weight = weights.isEmpty() ? 1 : weights.get(i);
      double factor = scaleOf(i);
      double plain = item(i, weight * factor, scratch.memory);
      // What weighs nothing counts for nothing, even where it is infinite.
      double value = weight == 0 ? 0 : weight * plain;
      if (values != null) {
        values[i] = value;
      }
      sum += partScales == null ? value : value * factor;
    }
    partials[chunk] = sum;
  }

  private double scaleOf(int item) {
    double[] scales = partScales;
    Inputs<?> of = inputs;
    if (scales == null || of == null) {
      return scale;
    }
    int part = 0;
    while (item >= of.partEnd(part)) {
      part++;
    }
    return scales[part];
  }

  @SuppressWarnings("unchecked")
  private <I extends Inputs<I>> double item(int item, double factor, Memory memory) {
    ItemKernel<Object, I> run = (ItemKernel<Object, I>) kernel;
    Object of = loss;
    I on = (I) inputs;
    if (run == null || of == null || on == null) {
      throw new IllegalStateException("released");
    }
    return run.item(of, on, item, factor, gradients, memory);
  }
}
