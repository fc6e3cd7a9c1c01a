/**
 * Training networks of DJL with the losses of the library.
 *
 * <pre>{@code
 * Trainer trainer = model.newTrainer(new DefaultTrainingConfig(DjlLoss.of(Losses.huber(1.0))));
 * }</pre>
 */
@NullMarked
package org.lossary.djl;

import org.jspecify.annotations.NullMarked;
