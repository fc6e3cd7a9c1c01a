/**
 * Whole systems around the losses, small enough to read and copy: data, encoder, loss, training,
 * judgement. Each class with a {@code main} is one.
 */
@NullMarked
package org.lossary.examples;

import org.jspecify.annotations.NullMarked;
