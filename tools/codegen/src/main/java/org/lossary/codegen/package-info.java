/** Writes the kernels of the losses from the maths in their source files. */
@NullMarked
package org.lossary.codegen;

import org.jspecify.annotations.NullMarked;
