package org.lossary.cli;

import org.lossary.Property;

/** Reads a property as {@code lossary list} shows it. */
final class PropertyConverter extends WordConverter<Property> {
  PropertyConverter() {
    super(Property.class);
  }
}
