/** The only package that names {@code jdk.incubator.vector}. */
@NullMarked
package org.lossary.internal.simd;

import org.jspecify.annotations.NullMarked;
