/** Losses on sequences of labels, decoding, and how many labels are wrong. */
@NullMarked
package org.lossary.sequence;

import org.jspecify.annotations.NullMarked;
