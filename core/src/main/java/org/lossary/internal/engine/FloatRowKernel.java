package org.lossary.internal.engine;

import org.lossary.RowLoss;

/** The generated form of a row loss for floats. */
public interface FloatRowKernel {
  /** As {@link RowLoss#row(org.lossary.Row)}, on a row of floats. */
  double row(RowLoss loss, FloatRow row);
}
