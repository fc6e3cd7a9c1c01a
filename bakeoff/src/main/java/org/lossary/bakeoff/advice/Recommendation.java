package org.lossary.bakeoff.advice;

import java.util.List;
import org.lossary.LossInfo;

/**
 * A loss to try, or to avoid.
 *
 * @param loss its entry of the catalogue
 * @param score the sum of the rules for it less those against it; a loss with more is named first
 * @param reasons why, the weightiest first
 */
public record Recommendation(LossInfo loss, double score, List<String> reasons) {
  /** Keeps the list. */
  public Recommendation {
    reasons = List.copyOf(reasons);
  }
}
