/**
 * Loss functions with exact value, gradient and curvature: the contract, the inputs and the
 * catalogue.
 *
 * <p>Start at {@link org.lossary.Losses}, the index of all losses, and {@link org.lossary.Batch},
 * what a loss is evaluated on.
 */
@NullMarked
package org.lossary;

import org.jspecify.annotations.NullMarked;
