package org.lossary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lossary.bakeoff.BakeOffOptions;
import org.lossary.bakeoff.BakeOffResult;
import org.lossary.bakeoff.Profile;
import org.lossary.report.number.Numbers;

/** What the data look like, as terms and texts, for the terminal and for the report. */
final class BakeOffFacts {
  private BakeOffFacts() {}

  /** Term, text, term, text. */
  static List<String> of(BakeOffResult result) {
    Profile p = result.profile();
    List<String> facts = new ArrayList<>();
    add(
        facts,
        "rows",
        Numbers.count(p.rows())
            + (p.usedRows() < p.rows() ? ", " + Numbers.count(p.usedRows()) + " used" : ""));
    add(
        facts,
        "features",
        Numbers.count(p.features().size())
            + (p.missingShare() > 0
                ? ", " + Numbers.percent(p.missingShare(), 1) + " of values missing"
                : ", none missing"));
    BakeOffOptions o = result.settings().options();
    if (o.weight() != null) {
      add(facts, "weights", "rows count by '" + o.weight() + "'");
    }
    if (o.group() != null) {
      add(facts, "folds", "rows with the same '" + o.group() + "' together");
    }
    if (o.time() != null) {
      add(facts, "folds", "in the order of '" + o.time() + "', judged by later rows");
    }
    Profile.NumberTarget t = p.number();
    if (t != null) {
      add(
          facts,
          "target",
          "%s to %s, mean %s, median %s, standard deviation %s"
              .formatted(n(t.min()), n(t.max()), n(t.mean()), n(t.median()), n(t.sd())));
      add(
          facts,
          "shape",
          "skewness %s, excess kurtosis %s%s%s"
              .formatted(
                  n(t.skewness()),
                  n(t.excessKurtosis()),
                  t.zeroShare() > 0 ? ", " + Numbers.percent(t.zeroShare(), 1) + " zeros" : "",
                  t.negativeShare() > 0
                      ? ", " + Numbers.percent(t.negativeShare(), 1) + " negative"
                      : ""));
      add(
          facts,
          "residuals",
          "robust scale %s, %s beyond 3 of it, quartile skewness %s"
              .formatted(
                  n(t.residualScale()),
                  Numbers.percent(t.residualOutlierShare(), 1),
                  n(t.residualSkewness())));
    } else {
      List<String> classes = new ArrayList<>();
      p.classes().stream()
          .limit(8)
          .forEach(c -> classes.add(c.label() + " " + Numbers.percent(c.share(), 1)));
      int rest = p.classes().size() - classes.size();
      add(
          facts,
          "classes",
          String.join(", ", classes) + (rest > 0 ? " and " + rest + " more" : ""));
      if (p.classes().size() == 2) {
        add(facts, "positive", result.outOfFold().classLabels().get(1));
      }
      add(
          facts,
          "imbalance",
          "1 to "
              + String.format(Locale.ROOT, "%.1f", p.imbalance())
              + " (rarest to most frequent class)");
    }
    return facts;
  }

  private static String n(double x) {
    return Numbers.compact(x, 3);
  }

  private static void add(List<String> facts, String term, String text) {
    facts.add(term);
    facts.add(text);
  }
}
