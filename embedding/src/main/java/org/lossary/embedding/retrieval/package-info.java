/** How well embeddings retrieve rows of their class. */
@NullMarked
package org.lossary.embedding.retrieval;

import org.jspecify.annotations.NullMarked;
