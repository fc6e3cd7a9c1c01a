/**
 * The project's own elementary functions: one definition each, from which the scalar kernels call
 * and the lane kernels are generated, so that every JVM and every instruction set gives the same
 * bits.
 */
@NullMarked
package org.lossary.internal.maths;

import org.jspecify.annotations.NullMarked;
