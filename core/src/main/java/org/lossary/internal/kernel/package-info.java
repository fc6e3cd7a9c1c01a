/** Kernels: the loops over elements, generated for the library's losses. */
@NullMarked
package org.lossary.internal.kernel;

import org.jspecify.annotations.NullMarked;
