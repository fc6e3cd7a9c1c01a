package org.lossary.generative;

import org.lossary.Domain;
import org.lossary.LossInfo;
import org.lossary.Property;

/**
 * The catalogue entries of {@link KlDivergence} by its forms, made once: asking must not allocate.
 */
final class KlEntries {
  private static final LossInfo[][][] ENTRIES = entries();

  private KlEntries() {}

  static LossInfo of(
      CategoricalKl.Form prediction, CategoricalKl.Form target, KlDivergence.Direction direction) {
    return ENTRIES[direction.ordinal()][prediction.ordinal()][target.ordinal()];
  }

  private static LossInfo[][][] entries() {
    CategoricalKl.Form[] forms = CategoricalKl.Form.values();
    LossInfo[][][] entries =
        new LossInfo[KlDivergence.Direction.values().length][forms.length][forms.length];
    for (CategoricalKl.Form p : forms) {
      for (CategoricalKl.Form t : forms) {
        LossInfo backward =
            KlDivergence.INFO
                .withDomains(domain(t), domain(p))
                .without(Property.CONVEX, Property.PROPER);
        LossInfo forward =
            t == CategoricalKl.Form.PROBABILITY
                ? KlDivergence.INFO.withDomains(domain(t), domain(p))
                : KlDivergence.INFO.withDomains(domain(t), domain(p)).without(Property.PROPER);
        entries[KlDivergence.Direction.FORWARD.ordinal()][p.ordinal()][t.ordinal()] = forward;
        entries[KlDivergence.Direction.REVERSE.ordinal()][p.ordinal()][t.ordinal()] = backward;
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
