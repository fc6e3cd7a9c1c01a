/** How a loss is evaluated on a batch: validation, chunks, threads, kernels, sums. */
@NullMarked
package org.lossary.internal.engine;

import org.jspecify.annotations.NullMarked;
