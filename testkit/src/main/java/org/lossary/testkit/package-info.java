/**
 * The contract test of losses: reference values in 60 digits, finite differences, reductions,
 * threads, bits and properties. {@link org.lossary.testkit.LossContract} runs it on any loss, a
 * user's own too.
 */
@NullMarked
package org.lossary.testkit;

import org.jspecify.annotations.NullMarked;
