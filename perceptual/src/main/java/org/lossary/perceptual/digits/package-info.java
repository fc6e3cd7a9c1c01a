/** Real images to try things on. */
@NullMarked
package org.lossary.perceptual.digits;

import org.jspecify.annotations.NullMarked;
