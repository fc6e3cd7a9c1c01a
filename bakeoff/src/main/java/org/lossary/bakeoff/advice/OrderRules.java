package org.lossary.bakeoff.advice;

import java.util.function.Predicate;
import org.lossary.LossInfo;
import org.lossary.metric.QueryCandidates;
import org.lossary.ranking.PreferencePairs;
import org.lossary.ranking.QueryGroups;
import org.lossary.ranking.ScorePairs;

/** Rules of orders and preferences. */
final class OrderRules {
  private static Rule only(String words, Predicate<LossInfo> which) {
    return Rule.when(words).fits(which).forbids(which.negate(), Rule.SHAPE);
  }

  static final Rule COMPARISONS =
      only("it is known which of two comes first", Facts.takes(ScorePairs.class));

  static final Rule GRADES =
      only("documents of a query have grades", Facts.takes(QueryGroups.class));

  static final Rule CLICKS =
      Rule.when("one document of a query, or few, was chosen")
          .fits(Facts.ids("list-net"))
          .forbids(i -> !Facts.takes(QueryGroups.class).test(i), Rule.SHAPE);

  static final Rule WHOLE_ORDER =
      Rule.when("the whole order is known")
          .fits(Facts.ids("list-mle"))
          .forbids(i -> !Facts.takes(QueryGroups.class).test(i), Rule.SHAPE);

  static final Rule ANSWERS =
      Rule.when("answers of a language model were compared")
          .fits(Facts.ids("dpo", "bradley-terry"))
          .forbids(i -> !Facts.takes(PreferencePairs.class, ScorePairs.class).test(i), Rule.SHAPE);

  static final Rule TEACHER =
      only("a better model has scored candidates", Facts.takes(QueryCandidates.class));

  static final Rule FIRST_PLACES =
      Rule.when("the first places count most")
          .fits(Facts.ids("lambda-loss", "approx-ndcg"))
          .harms(Facts.ids("rank-net"), Rule.AVOID);

  static final Rule ALL_PLACES =
      Rule.when("all places count the same").fits(Facts.ids("rank-net", "margin-ranking"));

  static final Rule NOISY =
      Rule.when("some comparisons may be wrong")
          .fits(Facts.ids("dpo"), "smoothed labels keep it from believing every comparison")
          .harms(Facts.ids("bradley-terry"), Rule.AVOID);

  private OrderRules() {}
}
