/**
 * Heads that are trained on frozen vectors with any loss on embeddings: data, the head itself, and
 * how well it retrieves.
 */
@NullMarked
package org.lossary.embedding;

import org.jspecify.annotations.NullMarked;
