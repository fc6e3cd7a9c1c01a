package org.lossary.bakeoff;

import java.util.List;
import java.util.Locale;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.prepare.Roles;
import org.lossary.bakeoff.prepare.Target;
import org.lossary.bakeoff.train.Contender;
import org.lossary.bakeoff.train.Facts;
import org.lossary.tables.Table;

/**
 * How many rows take part. All, if the work fits the budget; else as many as do, though at least
 * {@value #LEAST}. The work is an estimate from the shape of the data alone, never from a watch, so
 * that the same data give the same numbers on every machine.
 *
 * @param rows rows to use
 * @param text the rule as it was applied, for the report
 */
record RowBudget(int rows, String text) {
  private static final int LEAST = 1000;

  /** Nanoseconds of one thread, as measured for rounds of trees of depth 4; see decision 0009. */
  private static final double BUDGET = 45e9;

  private static final double QUICK_BUDGET = 3e9;
  private static final int QUICK_MOST = 3000;

  static RowBudget of(
      Table table,
      Target target,
      Roles roles,
      List<Contender> contenders,
      BakeOffOptions options,
      Metric metric) {
    int all = target.values().length;
    if (options.maxRows() > 0) {
      int least = Target.leastRows(options.folds());
      if (options.maxRows() < least) {
        throw new BakeOffException(
            BakeOffException.Problem.BAD_OPTION,
            "rows must be at least %d for %d folds, got %d"
                .formatted(least, options.folds(), options.maxRows()));
      }
      int rows = Math.min(all, options.maxRows());
      return new RowBudget(rows, count(rows, all) + ", as asked for");
    }
    Facts facts = Knowledge.ofTarget(target, roles, metric);
    double trainings =
        contenders.stream().mapToInt(c -> c.points(facts, options.quick()).size()).sum()
            * (double) options.folds()
            * options.repeats();
    int outputs = target.labels().size() > 2 ? target.labels().size() : 1;
    double roundsUsed = 0.6 * options.rounds();
    double trainShare = 0.8 * (options.folds() - 1) / options.folds();
    double perRow = roundsUsed * outputs * (150 + 8.0 * (table.columns().size() - 1)) * trainShare;
    double fixed = roundsUsed * outputs * 60_000;
    double budget = options.quick() ? QUICK_BUDGET : BUDGET;
    double fits = (budget / trainings - fixed) / perRow;
    int most = options.quick() ? Math.min(all, QUICK_MOST) : all;
    int rows = (int) Math.min(most, Math.max(LEAST, Math.floor(fits / 100) * 100));
    String why =
        rows == all
            ? ""
            : ", drawn at random so that %.0f trainings take %s on two cores"
                .formatted(trainings, options.quick() ? "seconds" : "well under a minute");
    return new RowBudget(rows, count(rows, all) + why);
  }

  private static String count(int rows, int all) {
    return rows == all
        ? String.format(Locale.ROOT, "all %,d rows", all)
        : String.format(Locale.ROOT, "%,d of %,d rows", rows, all);
  }
}
