package org.lossary.internal.engine;

/**
 * Shares the work on one item among threads: rows of a matrix that is too large to keep, points of
 * a cloud. Each part writes results of its own, which the caller then adds in their order, so that
 * nothing depends on who did what. While the items themselves are shared, a part runs on the thread
 * of its item.
 */
public final class Parts {
  private Parts() {}

  /** What is to be done; an object that is used again from call to call. */
  @FunctionalInterface
  public interface Part {
    /**
     * Does one part.
     *
     * @param part its number
     * @param memory of the thread that runs it, which may be that of the item: a part must use
     *     slots that its item does not use
     */
    void run(int part, Memory memory);
  }

  /**
   * Runs parts {@code 0 .. parts - 1} and returns when all are done.
   *
   * @param threads the most threads to use; 0 stands for all processors
   * @param memory of the item
   */
  public static void run(Part work, int parts, int threads, Memory memory) {
    PartJob job = memory.scratch().partJob;
    job.work = work;
    try {
      Workers.run(job, parts, Workers.threads(threads), memory.scratch());
    } finally {
      job.work = null;
    }
  }

  /** Runs parts that belong to no loss. */
  public static void run(Part work, int parts, int threads) {
    Scratch scratch = Scratch.take();
    try {
      run(work, parts, threads, scratch.memory);
    } finally {
      scratch.giveBack();
    }
  }
}
