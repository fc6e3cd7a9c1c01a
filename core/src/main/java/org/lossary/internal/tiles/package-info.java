/** Losses over all pairs of a batch, tile by tile. */
@NullMarked
package org.lossary.internal.tiles;

import org.jspecify.annotations.NullMarked;
