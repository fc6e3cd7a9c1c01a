/** How well embeddings retrieve rows of their class, and pictures of them. */
@NullMarked
package org.lossary.embedding.retrieval;

import org.jspecify.annotations.NullMarked;
