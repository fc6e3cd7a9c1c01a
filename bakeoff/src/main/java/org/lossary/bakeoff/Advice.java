package org.lossary.bakeoff;

import java.util.List;

/**
 * A finding in the data and what answers it.
 *
 * @param finding what was found, with its number
 * @param answer which property or parameter of a loss answers it
 * @param losses ids of candidates that have it, or of a loss that trains the same model
 */
public record Advice(String finding, String answer, List<String> losses) {
  /** Keeps the list. */
  public Advice {
    losses = List.copyOf(losses);
  }
}
