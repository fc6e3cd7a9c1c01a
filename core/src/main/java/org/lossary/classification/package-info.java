/** Losses of a predicted class. */
@NullMarked
package org.lossary.classification;

import org.jspecify.annotations.NullMarked;
