/** Speed and allocation of the losses, side by side with libtorch. */
@NullMarked
package org.lossary.benchmarks;

import org.jspecify.annotations.NullMarked;
