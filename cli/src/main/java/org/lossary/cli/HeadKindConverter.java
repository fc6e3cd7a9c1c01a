package org.lossary.cli;

import org.lossary.embedding.HeadShape.Kind;

/** Reads an option of {@code embed}. */
final class HeadKindConverter extends WordConverter<Kind> {
  HeadKindConverter() {
    super(Kind.class);
  }
}
