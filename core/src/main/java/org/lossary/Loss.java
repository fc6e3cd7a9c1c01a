package org.lossary;

/**
 * A loss function: an immutable, thread-safe value whose parameters were checked when it was made.
 *
 * <p>Losses are divided by the shape of what they are evaluated on. {@link SupervisedLoss} compares
 * predictions with targets, element by element ({@link PointwiseLoss}), row by row ({@link
 * RowLoss}) or as a whole ({@link WholeLoss}). {@link StructuredLoss} takes inputs with a structure
 * of their own.
 */
public sealed interface Loss permits SupervisedLoss, StructuredLoss {

  /** What the catalogue knows of this loss. */
  LossInfo info();
}
