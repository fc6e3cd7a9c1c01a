package org.lossary.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lossary.Catalog;
import org.lossary.Task;
import org.lossary.bakeoff.Survey;
import org.lossary.bakeoff.advice.Aim;
import org.lossary.bakeoff.advice.Finding;
import org.lossary.bakeoff.advice.Recommendation;
import org.lossary.bakeoff.advice.Recommender;
import org.lossary.bakeoff.advice.Situation;
import org.lossary.bakeoff.advice.Tasks;
import org.lossary.peers.translate.JavaLine;
import org.lossary.report.terminal.TerminalStyle;
import org.lossary.tables.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lossary advise}. */
@Command(
    name = "advise",
    mixinStandardHelpOptions = true,
    description = {
      "Names the losses to try for a task, best first, and those to avoid, with reasons.",
      "These come from checked properties. It looks at a column of a FILE, takes what the options"
          + " say, and asks for the",
      "rest on a terminal. It trains nothing: lossary bakeoff does.",
    },
    footer = {
      "",
      "Examples:",
      "  lossary advise",
      "  lossary advise sales.csv --target units",
      "  lossary advise --task regression --outliers mistakes",
      "  lossary advise --task binary-classification --imbalance 1:20 --labels noisy --json",
      "  lossary advise --aim embedding --known classes --batch-size 32",
      "",
      "Exit codes: 0 done, 2 bad input, or something was left to ask and nobody to answer.",
    })
final class AdviseCommand implements Callable<Integer> {
  private static final int SHOWN = 5;
  private static final int NOTED = 3;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "CSV, TSV, JSON lines or Parquet")
  private @Nullable Path file;

  @Option(names = "--target", paramLabel = "COLUMN", description = "the column to predict")
  private @Nullable String target;

  @Option(
      names = "--task",
      paramLabel = "TASK",
      description = "${COMPLETION-CANDIDATES}",
      converter = TaskConverter.class,
      completionCandidates = TaskConverter.class)
  private @Nullable Task task;

  @Option(
      names = "--aim",
      paramLabel = "AIM",
      description = "what is wanted of a prediction: ${COMPLETION-CANDIDATES}",
      converter = AimConverter.class,
      completionCandidates = AimConverter.class)
  private @Nullable Aim aim;

  @Option(
      names = "--outliers",
      paramLabel = "WHAT",
      description = "none, real, mistakes (errors in the data) or unknown")
  private @Nullable String outliers;

  @Option(names = "--zeros", description = "many targets are exactly 0")
  private boolean zeros;

  @Option(names = "--negatives", description = "some targets are negative")
  private boolean negatives;

  @Option(names = "--skewed", description = "targets are never negative and have a long tail")
  private boolean skewed;

  @Option(
      names = "--imbalance",
      paramLabel = "RATIO",
      description = "rows of the most frequent class for one of the rarest: 20 or 1:20")
  private @Nullable String imbalance;

  @Option(names = "--labels", paramLabel = "HOW", description = "clean or noisy: some are wrong")
  private @Nullable String labels;

  @Option(names = "--batch-size", paramLabel = "N", description = "items in a batch")
  private @Nullable Integer batchSize;

  @Option(
      names = "--known",
      paramLabel = "WHAT",
      description =
          "of examples for an embedding: pairs (alike or not), scores, triplets, classes or views")
  private @Nullable String known;

  @Option(names = "--json", description = "write JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    AdviseAnswers answers = answers();
    Recommender found = Recommender.of(answers.task(), answers.aim(), answers.situations());
    List<String> next = next(found, answers.task());
    if (json) {
      System.out.println(Json.text(generator -> write(generator, answers, found, next)));
    } else {
      System.out.print(text(answers, found, next, TerminalStyle.detect().width()));
    }
    return 0;
  }

  private AdviseAnswers answers() throws IOException {
    Set<Situation> situations = situations();
    Task asked = task != null ? task : taskOf(aim);
    if (file != null) {
      return ofFile(situations, asked);
    }
    if (target != null) {
      throw new BadInputException("--target needs a FILE");
    }
    boolean complete = asked != null && (aim != null || !situations.isEmpty());
    if (!complete && Interview.isPossible()) {
      return AdviseAnswers.ask(asked, aim, situations);
    }
    if (asked == null) {
      throw new BadInputException(
          "say what is predicted: --task TASK, or FILE --target COLUMN (questions are asked on a"
              + " terminal)");
    }
    checkAim(asked);
    return new AdviseAnswers(asked, aim, situations, List.of());
  }

  private AdviseAnswers ofFile(Set<Situation> situations, @Nullable Task asked) {
    if (target == null) {
      throw new BadInputException("say which column to predict with --target");
    }
    Survey survey = Survey.of(Table.read(Objects.requireNonNull(file)), target, asked);
    checkAim(survey.task());
    List<String> texts = new ArrayList<>(List.of(survey.reason()));
    for (Finding finding : survey.findings()) {
      texts.add(finding.text());
      boolean answered =
          outliers != null
              && (finding.situation() == Situation.CLEAN
                  || finding.situation() == Situation.OUTLIERS);
      if (!answered) {
        situations.add(finding.situation());
      }
    }
    return new AdviseAnswers(survey.task(), aim, situations, texts);
  }

  /** An aim that is a task of its own. */
  private static @Nullable Task taskOf(@Nullable Aim aim) {
    if (aim == null) {
      return null;
    }
    return switch (aim) {
      case RANKING -> Task.RANKING;
      case EMBEDDING -> Task.EMBEDDING;
      case QUANTILE -> Task.QUANTILE_REGRESSION;
      case MEAN, MEDIAN -> Task.REGRESSION;
      case UNCERTAINTY -> Task.PROBABILISTIC_REGRESSION;
      case PROBABILITY, DECISION -> null;
    };
  }

  private void checkAim(Task known) {
    Aim wanted = aim;
    if (wanted != null && taskOf(wanted) != known && !Aim.of(known).contains(wanted)) {
      throw new BadInputException(
          "--aim "
              + ListCommand.words(wanted)
              + " makes no sense for "
              + ListCommand.words(known)
              + (Aim.of(known).isEmpty()
                  ? ""
                  : "; there are "
                      + String.join(
                          ", ", Aim.of(known).stream().map(ListCommand::words).toList())));
    }
  }

  private Set<Situation> situations() {
    Set<Situation> all = EnumSet.noneOf(Situation.class);
    Situation far = outliers == null ? null : AdviseAnswers.outliers(outliers);
    if (far != null) {
      all.add(far);
    }
    if (zeros) {
      all.add(Situation.ZEROS);
    }
    if (negatives) {
      all.add(Situation.NEGATIVES);
    }
    if (skewed) {
      all.add(Situation.SKEWED);
    }
    if (imbalance != null) {
      all.add(AdviseAnswers.imbalance(imbalance));
    }
    if (labels != null && !labels.equals("clean") && !labels.equals("noisy")) {
      throw new BadInputException(
          "--labels: " + WordConverter.noneOf(labels, List.of("clean", "noisy")));
    }
    if ("noisy".equals(labels)) {
      all.add(Situation.NOISY_LABELS);
    }
    if (batchSize != null) {
      all.add(AdviseAnswers.batch(batchSize));
    }
    if (known != null) {
      all.add(AdviseAnswers.known(known));
    }
    return all;
  }

  /** What to type next. */
  private List<String> next(Recommender found, Task known) {
    List<String> next = new ArrayList<>();
    boolean table =
        Tasks.isOfNumbers(known)
            || known == Task.BINARY_CLASSIFICATION
            || known == Task.MULTICLASS_CLASSIFICATION;
    if (table) {
      next.add(
          "lossary bakeoff "
              + (file == null ? "FILE" : file)
              + " --target "
              + (target == null ? "COLUMN" : target)
              + (file == null || task != null ? " --task " + ListCommand.words(known) : ""));
    }
    found.attempt().stream().limit(1).forEach(best -> next.add("lossary show " + best.loss().id()));
    return next;
  }

  private static String java(Recommendation r) {
    return JavaLine.of(Catalog.find(r.loss().id()).orElseThrow().create());
  }

  private static String text(
      AdviseAnswers answers, Recommender found, List<String> next, int width) {
    StringBuilder out = new StringBuilder();
    out.append("For ").append(ListCommand.words(answers.task()));
    List<Aim> aims = Aim.of(answers.task());
    if (answers.aim() != null || !aims.isEmpty()) {
      Aim shown = answers.aim() == null ? aims.get(0) : answers.aim();
      out.append(", to predict ").append(shown.words());
      if (answers.aim() == null && aims.size() > 1) {
        out.append(" unless something speaks against it (--aim insists)");
      }
    }
    out.append('\n');
    answers.findings().forEach(f -> Paragraphs.add(out, "  - ", f, width));
    out.append("\nTry\n");
    int number = 0;
    for (Recommendation r : found.attempt()) {
      if (++number > SHOWN) {
        break;
      }
      out.append("  ").append(number).append("  ").append(r.loss().id());
      out.append("  ").append(java(r)).append('\n');
      r.reasons().stream()
          .limit(NOTED)
          .forEach(reason -> Paragraphs.add(out, "     - ", reason, width));
    }
    if (found.attempt().isEmpty()) {
      out.append("  no loss of the catalogue fits all of this\n");
    }
    if (!found.avoid().isEmpty()) {
      out.append("\nAvoid\n");
      found.avoid().stream()
          .limit(SHOWN)
          .forEach(
              r ->
                  Paragraphs.add(
                      out, "  " + r.loss().id() + ": ", String.join("; ", r.reasons()), width));
    }
    out.append("\nNext\n");
    next.forEach(line -> out.append("  ").append(line).append('\n'));
    return out.toString();
  }

  private static void write(
      JsonGenerator json, AdviseAnswers answers, Recommender found, List<String> next)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("task", ListCommand.words(answers.task()));
    json.writeStringField("aim", answers.aim() == null ? null : ListCommand.words(answers.aim()));
    strings(json, "findings", answers.findings());
    strings(json, "situations", answers.situations().stream().map(ListCommand::words).toList());
    losses(json, "try", found.attempt());
    losses(json, "avoid", found.avoid());
    strings(json, "next", next);
    json.writeEndObject();
  }

  private static void losses(JsonGenerator json, String name, List<Recommendation> all)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Recommendation r : all) {
      json.writeStartObject();
      json.writeStringField("id", r.loss().id());
      json.writeNumberField("score", r.score());
      json.writeStringField("java", java(r));
      strings(json, "reasons", r.reasons());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
