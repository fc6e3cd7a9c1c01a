/** Losses of embeddings: vectors that are to be near each other if what they stand for is alike. */
@NullMarked
package org.lossary.metric;

import org.jspecify.annotations.NullMarked;
