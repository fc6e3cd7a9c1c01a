/** Tests of the adapter. */
@NullMarked
package org.lossary.djl;

import org.jspecify.annotations.NullMarked;
