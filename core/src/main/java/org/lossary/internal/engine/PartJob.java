package org.lossary.internal.engine;

import org.jspecify.annotations.Nullable;

/** The parts of one item as chunks. Lives in a scratch and is used again. */
final class PartJob implements ChunkJob {
  Parts.@Nullable Part work;

  @Override
  public void run(int chunk, Scratch scratch) {
    Parts.Part part = work;
    if (part == null) {
      throw new IllegalStateException("released");
    }
    part.run(chunk, scratch.memory);
  }
}
