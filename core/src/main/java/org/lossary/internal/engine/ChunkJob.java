package org.lossary.internal.engine;

/** Work that is divided into numbered chunks, each of which any thread may run. */
interface ChunkJob {
  /** Runs one chunk, with the scratch memory of the thread that runs it. */
  void run(int chunk, Scratch scratch);
}
