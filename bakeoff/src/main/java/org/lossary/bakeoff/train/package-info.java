/** Boosted trees under one loss: grids, early stopping, calibration. */
@NullMarked
package org.lossary.bakeoff.train;

import org.jspecify.annotations.NullMarked;
