/**
 * Training linear models, factorisation machines and the like of Tribuo with the losses of the
 * library.
 *
 * <pre>{@code
 * Trainer<Regressor> trainer =
 *     new LinearSGDTrainer(TribuoRegression.of(Losses.huber(1.0)), new AdaGrad(0.1), 20, 1L);
 * }</pre>
 */
@NullMarked
package org.lossary.tribuo;

import org.jspecify.annotations.NullMarked;
