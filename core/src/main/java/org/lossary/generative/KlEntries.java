package org.lossary.generative;

import org.lossary.Domain;
import org.lossary.LossInfo;

/**
 * The catalogue entries of {@link KlDivergence} by its forms, made once: asking must not allocate.
 */
final class KlEntries {
  private static final LossInfo[][] ENTRIES = entries();

  private KlEntries() {}

  static LossInfo of(CategoricalKl.Form prediction, CategoricalKl.Form target) {
    return ENTRIES[prediction.ordinal()][target.ordinal()];
  }

  private static LossInfo[][] entries() {
    CategoricalKl.Form[] forms = CategoricalKl.Form.values();
    LossInfo[][] entries = new LossInfo[forms.length][forms.length];
    for (CategoricalKl.Form p : forms) {
      for (CategoricalKl.Form t : forms) {
        entries[p.ordinal()][t.ordinal()] = KlDivergence.INFO.withDomains(domain(t), domain(p));
      }
    }
    return entries;
  }

  private static Domain domain(CategoricalKl.Form form) {
    return switch (form) {
      case PROBABILITY -> Domain.DISTRIBUTION;
      case LOG_PROBABILITY -> Domain.LOG_PROBABILITY;
      case LOGITS -> Domain.REAL;
    };
  }
}
