package org.lossary.cli;

import org.lossary.Family;

/** Reads a family as {@code lossary list} shows it. */
final class FamilyConverter extends WordConverter<Family> {
  FamilyConverter() {
    super(Family.class);
  }
}
