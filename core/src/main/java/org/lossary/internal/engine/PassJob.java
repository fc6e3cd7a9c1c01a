package org.lossary.internal.engine;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;

/** One pass of a loss. Lives in a scratch and is used again. */
final class PassJob implements ChunkJob {
  private static final Pass<Object, Object> NOTHING = (loss, inputs, chunk, g, shared, own) -> {};
  private static final Object NONE = new Object();

  private Pass<Object, Object> pass = NOTHING;
  private Object loss = NONE;
  private Object inputs = NONE;
  private @Nullable Matrix[] gradients = Items.NO_GRADIENTS;
  private @Nullable Memory shared;

  @SuppressWarnings("unchecked") // The pass is given what it was made for.
  <L, I> void prepare(
      Pass<L, I> pass, L loss, I inputs, @Nullable Matrix[] gradients, Memory shared) {
    this.pass = (Pass<Object, Object>) pass;
    this.loss = loss;
    this.inputs = inputs;
    this.gradients = gradients;
    this.shared = shared;
  }

  /** Lets go of the caller's arrays. */
  void release() {
    pass = NOTHING;
    loss = NONE;
    inputs = NONE;
    gradients = Items.NO_GRADIENTS;
    shared = null;
  }

  @Override
  public void run(int chunk, Scratch scratch) {
    Memory common = shared;
    if (common == null) {
      throw new IllegalStateException("released");
    }
    pass.run(loss, inputs, chunk, gradients, common, scratch.memory);
  }
}
