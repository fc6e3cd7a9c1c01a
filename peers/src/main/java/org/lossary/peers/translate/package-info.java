/** Losses as they are written in other libraries, answered by the line of Java. */
@NullMarked
package org.lossary.peers.translate;

import org.jspecify.annotations.NullMarked;
