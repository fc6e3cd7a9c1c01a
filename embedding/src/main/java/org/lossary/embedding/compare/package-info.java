/** The same head under several losses. */
@NullMarked
package org.lossary.embedding.compare;

import org.jspecify.annotations.NullMarked;
