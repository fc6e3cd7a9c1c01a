package org.lossary.internal.engine;

import org.jspecify.annotations.Nullable;
import org.lossary.Inputs;
import org.lossary.Matrix;

/**
 * Runs a loss that needs several passes over its inputs: sums of chunks first, then gradients that
 * depend on all of them. Chunks are numbered pieces of the inputs, whatever the items are, so that
 * one large item keeps every thread busy. What chunks leave in shared memory is combined in their
 * order, so that results have the same bits for any number of threads.
 */
public final class Passes {
  /** Below so many numbers a second thread costs more than it brings. */
  private static final long PARALLEL = 8192;

  private Passes() {}

  /**
   * What a loss does: begins, runs passes by {@link Run#pass}, and returns its value.
   *
   * @param <L> the loss
   * @param <I> its inputs
   */
  @FunctionalInterface
  public interface Body<L, I extends Inputs<I>> {
    /** Evaluates, with the memory that all passes share. */
    double evaluate(L loss, I inputs, double @Nullable [] values, Run run);
  }

  /** The passes of one evaluation. */
  public static final class Run {
    private final Scratch scratch;
    private @Nullable Matrix[] gradients = Items.NO_GRADIENTS;

    Run(Scratch scratch) {
      this.scratch = scratch;
    }

    /** What passes leave for each other. */
    public Memory shared() {
      return scratch.shared;
    }

    /** The gradients that are wanted. */
    public @Nullable Matrix[] gradients() {
      return gradients;
    }

    /** Runs all chunks of a pass, in no order, and returns when they are done. */
    public <L, I extends Inputs<I>> void pass(Pass<L, I> pass, L loss, I inputs, int chunks) {
      long numbers = 0;
      for (int i = 0; i < inputs.matrices().size(); i++) {
        numbers += inputs.matrices().get(i).size();
      }
      int threads = numbers < PARALLEL ? 1 : Workers.threads(inputs.settings().threads());
      PassJob job = scratch.passJob;
      job.prepare(pass, loss, inputs, gradients, scratch.shared);
      try {
        Workers.run(job, chunks, threads, scratch);
      } finally {
        job.release();
      }
    }
  }

  /** Evaluates a loss in passes; its outputs must have been checked. */
  public static <L, I extends Inputs<I>> double evaluate(
      Body<L, I> body, L loss, I inputs, double @Nullable [] values, @Nullable Matrix[] gradients) {
    Scratch scratch = Scratch.take();
    try {
      scratch.run.gradients = gradients;
      return body.evaluate(loss, inputs, values, scratch.run);
    } finally {
      scratch.run.gradients = Items.NO_GRADIENTS;
      scratch.giveBack();
    }
  }
}
