package org.lossary.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lossary advise}. */
@Command(
    name = "advise",
    mixinStandardHelpOptions = true,
    modelTransformer = AdviseFlags.class,
    description = {
      "Names the losses to try for a task, best first, and those to avoid, with reasons.",
      "These come from checked properties. It looks at a column of a FILE, takes what the options",
      "say, and asks for the rest on a terminal. It trains nothing: lossary bakeoff does.",
    },
    footer = {
      "",
      "Examples:",
      "  lossary advise",
      "  lossary advise sales.csv --target units",
      "  lossary advise --task regression --outliers mistakes",
      "  lossary advise --task binary-classification --imbalance 1:20 --labels noisy --json",
      "  lossary advise --aim embedding --known positives --batch-size 64",
      "  lossary advise --task segmentation --regions overlapping --metric iou",
      "  lossary advise --task sequence-labelling --alignment known --output logits",
      "  lossary advise --task generation --model vae --latents binary",
      "  lossary advise --task reinforcement-learning --learn action-values --steps other",
      "  lossary advise --task distribution-matching --compare points --points many --mass unequal",
      "  lossary advise --task image-similarity --network no --images strokes",
      "  lossary advise --task ranking --known answers --labels noisy",
      "",
      "Exit codes: 0 done, 2 bad input, or something was left to ask and nobody to answer.",
    })
final class AdviseCommand implements Callable<Integer> {
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

  @Option(names = "--batch-size", paramLabel = "N", description = "items in a batch")
  private @Nullable Integer batchSize;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--json", description = "write JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    AdviseAnswers answers = answers();
    checkOptions(answers.task());
    Recommender found =
        Recommender.of(answers.task(), answers.aim(), answers.situations(), answers.ratio());
    List<String> next = next(found, answers.task());
    if (json) {
      System.out.println(Json.text(generator -> write(generator, answers, found, next)));
    } else {
      System.out.print(AdviseText.of(answers, found, next, TerminalStyle.detect().width()));
    }
    return 0;
  }

  private void checkOptions(Task known) {
    AdviseOptions.check(known, "--zeros", zeros);
    AdviseOptions.check(known, "--negatives", negatives);
    AdviseOptions.check(known, "--skewed", skewed);
    AdviseOptions.check(known, "--imbalance", imbalance != null);
    AdviseOptions.check(known, "--batch-size", batchSize != null);
    if (skewed && negatives) {
      throw new BadInputException(
          "--skewed says that no target is negative, --negatives that some are");
    }
  }

  private AdviseAnswers answers() throws IOException {
    Set<Situation> situations = situations();
    double ratio = imbalance == null ? Double.NaN : AdviseAnswers.ratio(imbalance);
    Task asked = task != null ? task : AdviseOptions.taskOf(aim);
    Map<String, String> words = AdviseFlags.given(Objects.requireNonNull(spec));
    if (asked != null) {
      checkOptions(asked);
      AdviseAnswers.of(asked, words);
    }
    if (file != null) {
      return ofFile(situations, ratio, asked, words);
    }
    if (target != null) {
      throw new BadInputException("--target needs a FILE");
    }
    boolean complete = asked != null && (aim != null || !situations.isEmpty() || !words.isEmpty());
    if (!complete && Interview.isPossible()) {
      return AdviseAnswers.ask(asked, aim, situations, ratio, words);
    }
    if (asked == null) {
      throw new BadInputException(
          "say what is predicted: --task TASK, or FILE --target COLUMN (questions are asked on a"
              + " terminal)");
    }
    AdviseOptions.checkAim(asked, aim);
    situations.addAll(AdviseAnswers.of(asked, words));
    return new AdviseAnswers(
        asked,
        aim,
        situations,
        ratio,
        List.of(),
        AdviseAnswers.open(asked, words.keySet(), situations));
  }

  private AdviseAnswers ofFile(
      Set<Situation> situations, double ratio, @Nullable Task asked, Map<String, String> words) {
    if (target == null) {
      throw new BadInputException("say which column to predict with --target");
    }
    if (asked == Task.EMBEDDING) {
      throw new BadInputException(
          "an embedding is not about one column: lossary embed %s --label %s learns one by which its"
                  .formatted(file, target)
              + " classes are told apart; --task embedding without a FILE names losses");
    }
    Survey survey = Survey.of(Table.read(Objects.requireNonNull(file)), target, asked);
    AdviseOptions.checkAim(survey.task(), aim);
    situations.addAll(AdviseAnswers.of(survey.task(), words));
    List<String> texts = new ArrayList<>(List.of(survey.reason()));
    for (Finding finding : survey.findings()) {
      texts.add(finding.text());
      boolean answered =
          switch (finding.situation()) {
            case CLEAN, OUTLIERS -> words.containsKey("--outliers");
            case BALANCED, IMBALANCE -> imbalance != null;
            default -> false;
          };
      if (!answered) {
        situations.add(finding.situation());
      }
    }
    double seen = imbalance == null ? survey.imbalance() : ratio;
    return new AdviseAnswers(
        survey.task(),
        aim,
        situations,
        seen,
        texts,
        AdviseAnswers.open(survey.task(), words.keySet(), situations));
  }

  private Set<Situation> situations() {
    Set<Situation> all = EnumSet.noneOf(Situation.class);
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
      all.add(AdviseAnswers.imbalance(AdviseAnswers.ratio(imbalance)));
    }
    if (batchSize != null) {
      all.add(AdviseAnswers.batch(batchSize));
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
    if (known == Task.EMBEDDING) {
      next.add("lossary embed FILE --label COLUMN --compare");
    }
    found.attempt().stream().limit(1).forEach(best -> next.add("lossary show " + best.loss().id()));
    return next;
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
    open(json, answers.open());
    json.writeEndObject();
  }

  private static void losses(JsonGenerator json, String name, List<Recommendation> all)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Recommendation r : all) {
      json.writeStartObject();
      json.writeStringField("id", r.loss().id());
      json.writeNumberField("score", r.score());
      json.writeStringField("java", JavaLine.of(r.suggested()));
      strings(json, "reasons", r.reasons());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Options that would narrow it down, with their words. */
  private static void open(JsonGenerator json, List<Question> open) throws IOException {
    json.writeArrayFieldStart("open");
    for (Question question : open) {
      json.writeStartObject();
      json.writeStringField("option", question.option());
      json.writeStringField("question", question.text());
      strings(json, "answers", question.ofWords() ? question.words() : List.of());
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
