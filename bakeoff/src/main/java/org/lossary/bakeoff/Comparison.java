package org.lossary.bakeoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lossary.bakeoff.advice.Tasks;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.prepare.Features;
import org.lossary.bakeoff.prepare.Folds;
import org.lossary.bakeoff.prepare.Roles;
import org.lossary.bakeoff.prepare.Target;
import org.lossary.bakeoff.stats.Holm;
import org.lossary.bakeoff.stats.PairedFolds;
import org.lossary.bakeoff.train.Contender;
import org.lossary.bakeoff.train.Facts;
import org.lossary.bakeoff.train.FoldOutcome;
import org.lossary.bakeoff.train.GridPoint;
import org.lossary.tables.Table;

/** From what every contender did in every complete fold to the result. */
final class Comparison {
  private static final double WORTH_A_WORD = 0.1;

  private final Table table;
  private final Target target;
  private final Roles roles;
  private final Features features;
  private final List<Contender> contenders;
  private final List<Folds.Fold> folds;
  private final FoldOutcome[][] outcomes;
  private final List<Metric> metrics;
  private final BakeOffOptions options;
  private final double testPerTrain;
  private final ScoreTable scores;

  /** What the run knows besides. */
  record Circumstances(
      String target,
      Facts facts,
      double[][] residuals,
      String rows,
      int rowsWithTarget,
      Metric guide,
      boolean partial,
      List<BakeOffResult.Failure> failures,
      List<String> late,
      double seconds) {}

  Comparison(
      Table table,
      Target target,
      Roles roles,
      Features features,
      List<Contender> contenders,
      List<Folds.Fold> folds,
      FoldOutcome[][] outcomes,
      List<Metric> metrics,
      BakeOffOptions options) {
    this.table = table;
    this.target = target;
    this.roles = roles;
    this.features = features;
    this.contenders = contenders;
    this.folds = folds;
    this.metrics = metrics;
    this.options = options;
    this.outcomes = outcomes;
    this.testPerTrain =
        options.time() == null
            ? PairedFolds.crossValidation(options.folds())
            : PairedFolds.growingBlocks(options.folds());
    this.scores = new ScoreTable(outcomes, metrics, defaultIndex(), testPerTrain);
  }

  BakeOffResult result(Circumstances circumstances) {
    Metric metric = metrics.get(0);
    double[] p = scores.pToBest(metric);
    double[] holm = Holm.adjust(p);
    List<Candidate> candidates = new ArrayList<>();
    for (int c = 0; c < contenders.size(); c++) {
      candidates.add(candidate(c, c == scores.best(metric) ? 1 : holm[c], circumstances.facts()));
    }
    double sign = metric.better() == Metric.Better.LOWER ? 1 : -1;
    Candidate best = candidates.get(scores.best(metric));
    candidates.sort(Comparator.comparingDouble(c -> sign * c.score(metric).mean()));
    // Among equals, up to rounding, the default goes first.
    candidates.remove(best);
    candidates.add(0, best);
    Profile profile =
        Profiler.of(table, target, roles, features, Engine.concatenated(circumstances.residuals()));
    String defaultLoss = defaultIndex() < 0 ? "" : contenders.get(defaultIndex()).id();
    List<Advice> advice = Advisor.of(profile, candidates);
    Counsel counsel =
        new Counsel(
            options,
            circumstances.rowsWithTarget(),
            target.rows().length,
            circumstances.partial(),
            profile.outliers(),
            Hints.of(table, features, options),
            alternatives());
    Verdict verdict =
        VerdictWriter.write(
            candidates,
            metric,
            folds.size(),
            Baseline.of(target, roles, folds, metric, testPerTrain),
            counsel);
    return new BakeOffResult(
        new BakeOffResult.Settings(
            table.origin(),
            circumstances.target(),
            target.task(),
            target.reason(),
            metric,
            metrics,
            defaultLoss,
            options,
            folds.stream().map(Folds.Fold::name).toList(),
            circumstances.rows(),
            Method.sentences(
                options,
                metric,
                circumstances.guide(),
                target.isClass(),
                roles.weights(target.rows()))),
        profile,
        advice,
        candidates,
        verdict,
        outOfFold(),
        circumstances.failures(),
        warnings(circumstances),
        circumstances.partial(),
        circumstances.seconds());
  }

  /**
   * For each metric but the deciding one, those whom its best beats by more than noise, or by so
   * much that it is worth a word though it may be: with three folds, of two dozen losses, hardly
   * any difference passes Holm's adjustment.
   */
  private List<Counsel.Alternative> alternatives() {
    List<Counsel.Alternative> found = new ArrayList<>();
    for (Metric metric : metrics.subList(1, metrics.size())) {
      int best = scores.best(metric);
      double[] p = scores.pToBest(metric);
      double[] holm = Holm.adjust(p);
      for (int c = 0; c < contenders.size(); c++) {
        double ours = scores.score(metric, c).mean();
        double gain = Math.abs(scores.score(metric, best).mean() - ours) / Math.abs(ours);
        boolean sure = holm[c] < PairedFolds.LEVEL;
        if (metric.guides()
            && c != best
            && (sure || p[c] < PairedFolds.LEVEL && gain > WORTH_A_WORD)) {
          found.add(
              new Counsel.Alternative(
                  metric,
                  contenders.get(best).id(),
                  scores.score(metric, best).mean(),
                  contenders.get(c).id(),
                  ours,
                  sure));
        }
      }
    }
    return found;
  }

  /** The default loss of the task, or -1 if it does not take part. */
  private int defaultIndex() {
    for (String id : Tasks.defaults(target.task())) {
      for (int c = 0; c < contenders.size(); c++) {
        if (contenders.get(c).id().equals(id)) {
          return c;
        }
      }
    }
    return -1;
  }

  private Candidate candidate(int c, double holm, Facts facts) {
    Contender contender = contenders.get(c);
    FoldOutcome[] own = outcomes[c];
    GridPoint chosen = mostChosen(contender, own, facts);
    Map<Metric, Score> byMetric = new EnumMap<>(Metric.class);
    metrics.forEach(m -> byMetric.put(m, scores.score(m, c)));
    boolean binary = target.labels().size() == 2;
    return new Candidate(
        contender.id(),
        contender.info().title(),
        chosen.loss(),
        chosen.spec(),
        chosen.choice(),
        Arrays.stream(own).map(o -> o.chosen().spec()).toList(),
        Arrays.stream(own).map(o -> o.chosen().choice()).toList(),
        contender.aliases(),
        c == defaultIndex(),
        own[0].calibration(),
        byMetric,
        holm,
        Arrays.stream(own).map(FoldOutcome::rounds).toList(),
        Arrays.stream(own).mapToDouble(FoldOutcome::seconds).average().orElse(Double.NaN),
        predictions(own),
        binary ? Arrays.stream(own).map(FoldOutcome::threshold).toList() : null);
  }

  /** The grid point that most folds chose (of equal ones the first), with values of all rows. */
  private GridPoint mostChosen(Contender contender, FoldOutcome[] own, Facts facts) {
    List<GridPoint> points = contender.points(facts, options.quick());
    int[] votes = new int[points.size()];
    int best = 0;
    for (FoldOutcome outcome : own) {
      votes[Math.min(outcome.point(), votes.length - 1)]++;
    }
    for (int i = 1; i < votes.length; i++) {
      best = votes[i] > votes[best] ? i : best;
    }
    return points.get(best);
  }

  /** Folds of the first repeat, all of which have rows of their own. */
  private int firstRepeat() {
    return (int) folds.stream().filter(f -> f.repeat() == 0).count();
  }

  private double[][] predictions(FoldOutcome[] own) {
    List<double[]> rows = new ArrayList<>();
    for (int f = 0; f < firstRepeat(); f++) {
      rows.addAll(Arrays.asList(own[f].predictions()));
    }
    return rows.toArray(double[][]::new);
  }

  private BakeOffResult.OutOfFold outOfFold() {
    int[] within =
        folds.subList(0, firstRepeat()).stream()
            .flatMapToInt(f -> Arrays.stream(f.test()))
            .toArray();
    return new BakeOffResult.OutOfFold(
        Arrays.stream(within).map(i -> target.rows()[i]).toArray(),
        Arrays.stream(within).mapToDouble(i -> target.values()[i]).toArray(),
        roles.weights(target.take(within).rows()),
        target.labels());
  }

  private List<String> warnings(Circumstances circumstances) {
    List<String> warnings = new ArrayList<>(target.warnings());
    features.leftOut().stream()
        .filter(l -> !l.column().equals(options.weight()) && !l.column().equals(options.group()))
        .forEach(l -> warnings.add("column '" + l.column() + "' left out: " + l.reason()));
    circumstances
        .failures()
        .forEach(
            f ->
                warnings.add(
                    "loss " + f.loss() + " left out: its training failed (" + f.reason() + ")"));
    if (!circumstances.late().isEmpty()) {
      warnings.add(
          "stopped within the first fold: left out, since they were not trained: "
              + String.join(", ", circumstances.late()));
    }
    if (circumstances.partial()) {
      warnings.add(
          "stopped early: %d of %d folds are complete, and only these count"
              .formatted(folds.size(), options.folds() * options.repeats()));
    }
    if (folds.size() < 2) {
      warnings.add(
          "one fold only: there are no intervals, and no difference can be told from noise");
    }
    return warnings;
  }
}
