package org.lossary.cli;

import org.lossary.Domain;
import org.lossary.LossInfo;

/** What predictions may be, also where columns differ: a mean and a variance. */
final class DomainWords {
  private DomainWords() {}

  static String prediction(LossInfo info) {
    Domain first = info.prediction(0);
    Domain second = info.prediction(1);
    return first == second
        ? first.rule()
        : "%s, in its second column %s"
            .formatted(first.rule(), second.rule().replaceFirst("^must be ", ""));
  }
}
