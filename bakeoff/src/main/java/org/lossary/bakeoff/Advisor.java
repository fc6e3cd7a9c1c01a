package org.lossary.bakeoff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lossary.Catalog;
import org.lossary.bakeoff.Profile.NumberTarget;
import org.lossary.bakeoff.advice.Finding;
import org.lossary.bakeoff.advice.Situation;

/** Which property of which loss answers what the data look like. */
final class Advisor {
  private final Profile profile;
  private final List<Candidate> candidates;
  private final List<Advice> advice = new ArrayList<>();

  private Advisor(Profile profile, List<Candidate> candidates) {
    this.profile = profile;
    this.candidates = candidates;
  }

  static List<Advice> of(Profile profile, List<Candidate> candidates) {
    Advisor advisor = new Advisor(profile, candidates);
    NumberTarget number = profile.number();
    if (number == null) {
      advisor.classes();
    } else {
      advisor.number(number);
    }
    advisor.missing();
    return List.copyOf(advisor.advice);
  }

  private void number(NumberTarget t) {
    // Residuals are those of validation rows, which the folds share: about half of all rows.
    for (Finding finding : Findings.of(t, "residuals", profile.usedRows() / 2)) {
      // Losses that refuse negative targets do not take part.
      if (finding.situation() != Situation.NEGATIVES) {
        add(finding.text(), finding.situation(), finding.situation().answer());
      }
    }
  }

  private void classes() {
    Finding finding = Findings.of(profile.classes(), profile.imbalance());
    add(finding.text(), finding.situation(), finding.situation().answer());
    add(
        "whether some labels are wrong cannot be seen here",
        Situation.NOISY_LABELS,
        "if you suspect it, " + Situation.NOISY_LABELS.answer());
  }

  private void missing() {
    if (profile.missingShare() > 0) {
      advice.add(
          new Advice(
              Findings.percent(profile.missingShare()) + " of the feature values are missing",
              "no matter of the loss: trees learn a direction for them",
              List.of()));
    }
  }

  private void add(String finding, Situation situation, String answer) {
    List<String> ids = new ArrayList<>();
    for (Candidate c : candidates) {
      Stream.concat(Stream.of(c.id()), c.aliases().stream())
          .filter(
              id ->
                  Catalog.find(id.split("[:+]", -1)[0])
                      .filter(e -> situation.fits(e.info()))
                      .isPresent())
          .findFirst()
          .ifPresent(ids::add);
    }
    advice.add(new Advice(finding, answer, ids));
  }
}
