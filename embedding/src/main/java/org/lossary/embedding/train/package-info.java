/** Training of a head: batches, gradients, optimiser, early stopping, checkpoints. */
@NullMarked
package org.lossary.embedding.train;

import org.jspecify.annotations.NullMarked;
