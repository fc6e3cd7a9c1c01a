package org.lossary.cli;

import org.lossary.examples.Example;

/** Reads the name of an example. */
final class ExampleConverter extends WordConverter<Example> {
  ExampleConverter() {
    super(Example.class);
  }
}
