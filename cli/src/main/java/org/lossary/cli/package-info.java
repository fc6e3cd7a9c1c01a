/** The command {@code lossary}. */
@NullMarked
package org.lossary.cli;

import org.jspecify.annotations.NullMarked;
