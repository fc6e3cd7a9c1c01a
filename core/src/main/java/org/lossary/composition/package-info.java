/** Losses made of losses: weighted sums, changed targets, weights that change over a training. */
@NullMarked
package org.lossary.composition;

import org.jspecify.annotations.NullMarked;
