package org.lossary.bakeoff.advice;

import java.util.List;
import org.lossary.Loss;
import org.lossary.LossInfo;

/**
 * A loss to try, or to avoid.
 *
 * @param loss its entry of the catalogue
 * @param suggested the loss itself, with the parameters that the reasons name
 * @param score the sum of the rules for it less those against it; a loss with more is named first
 * @param reasons why, the weightiest first
 */
public record Recommendation(LossInfo loss, Loss suggested, double score, List<String> reasons) {
  /** Keeps the list. */
  public Recommendation {
    reasons = List.copyOf(reasons);
  }
}
