package org.lossary.cli;

import org.lossary.Reduction;

/** Reads a reduction. */
final class ReductionConverter extends WordConverter<Reduction> {
  ReductionConverter() {
    super(Reduction.class);
  }
}
