package org.lossary.cli;

import org.lossary.bakeoff.advice.Aim;

/** Reads what is wanted of a prediction. */
final class AimConverter extends WordConverter<Aim> {
  AimConverter() {
    super(Aim.class);
  }
}
