package org.lossary.cli;

import org.lossary.embedding.HeadShape.Activation;

/** Reads an option of {@code embed}. */
final class ActivationConverter extends WordConverter<Activation> {
  ActivationConverter() {
    super(Activation.class);
  }
}
