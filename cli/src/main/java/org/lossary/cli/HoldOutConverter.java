package org.lossary.cli;

import org.lossary.embedding.train.Split.Kind;

/** Reads an option of {@code embed}. */
final class HoldOutConverter extends WordConverter<Kind> {
  HoldOutConverter() {
    super(Kind.class);
  }
}
