/** Tests of the adapter. */
@NullMarked
package org.lossary.lightgbm;

import org.jspecify.annotations.NullMarked;
