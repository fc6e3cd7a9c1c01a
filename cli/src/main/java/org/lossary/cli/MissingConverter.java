package org.lossary.cli;

/** Reads what happens to rows with a missing value. */
final class MissingConverter extends WordConverter<EvalCommand.Missing> {
  MissingConverter() {
    super(EvalCommand.Missing.class);
  }
}
