package org.lossary.cli;

import org.lossary.embedding.retrieval.Similarity;

/** Reads an option of {@code embed}. */
final class SimilarityConverter extends WordConverter<Similarity> {
  SimilarityConverter() {
    super(Similarity.class);
  }
}
