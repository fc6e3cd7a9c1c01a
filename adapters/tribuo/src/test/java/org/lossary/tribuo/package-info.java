/** Tests of the adapter. */
@NullMarked
package org.lossary.tribuo;

import org.jspecify.annotations.NullMarked;
