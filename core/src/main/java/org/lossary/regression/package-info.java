/** Losses of a predicted number. */
@NullMarked
package org.lossary.regression;

import org.jspecify.annotations.NullMarked;
