/** Paired statistics over folds that share training rows. */
@NullMarked
package org.lossary.bakeoff.stats;

import org.jspecify.annotations.NullMarked;
