package org.lossary.cli;

/** Reads an option of {@code embed}. */
final class PictureConverter extends WordConverter<EmbedPictures.Kind> {
  PictureConverter() {
    super(EmbedPictures.Kind.class);
  }
}
