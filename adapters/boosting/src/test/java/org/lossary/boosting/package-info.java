/** Tests of the adapter. */
@NullMarked
package org.lossary.boosting;

import org.jspecify.annotations.NullMarked;
