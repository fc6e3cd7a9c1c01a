package org.lossary.cli;

import org.lossary.Reduction;

/** Reads a reduction to a single value. */
final class ReductionConverter extends WordConverter<Reduction> {
  ReductionConverter() {
    super(Reduction.class, r -> r != Reduction.NONE);
  }
}
