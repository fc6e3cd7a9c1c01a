package org.lossary.cli;

import java.util.Map;
import org.lossary.Family;

/** Reads a family as {@code lossary list} shows it. */
final class FamilyConverter extends WordConverter<Family> {
  FamilyConverter() {
    super(
        Family.class,
        Map.of(
            "embedding", Family.METRIC,
            "embeddings", Family.METRIC,
            "retrieval", Family.METRIC,
            "similarity", Family.METRIC,
            "metric-learning", Family.METRIC,
            "contrastive", Family.METRIC));
  }
}
