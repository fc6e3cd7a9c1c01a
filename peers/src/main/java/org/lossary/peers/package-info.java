/**
 * The losses of other libraries under the names and with the conventions that they have there,
 * computed with Lossary's losses: for users who must get the number that they had.
 */
@NullMarked
package org.lossary.peers;

import org.jspecify.annotations.NullMarked;
