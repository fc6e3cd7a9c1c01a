/**
 * Calls of other libraries' losses, read as they are written there and answered by the Java that
 * gives the same number.
 */
@NullMarked
package org.lossary.peers.translate;

import org.jspecify.annotations.NullMarked;
