/** Embeddings of texts by a model that comes along, pairs of texts, and heads behind a model. */
@NullMarked
package org.lossary.text;

import org.jspecify.annotations.NullMarked;
