package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lossary.Catalog;
import org.lossary.Task;

/** Every question of advise: as an option, on a terminal, and for the tasks that it is not for. */
class AdviseQuestionsTest {
  static Stream<Arguments> answers() {
    return Questions.all().stream()
        .filter(Question::ofWords)
        .flatMap(
            q ->
                q.tasks().stream()
                    .flatMap(
                        task ->
                            q.answers().stream()
                                .filter(a -> a.situation() != null)
                                .map(a -> Arguments.of(q, task, a.word()))));
  }

  /** Options that make the question sensible. */
  private static List<String> start(Question question, Task task) {
    List<String> args = new ArrayList<>(List.of("advise", "--json", "--task", words(task)));
    if (!question.after().isEmpty()) {
      Question first = Questions.before(task, question).orElseThrow();
      args.add(first.option());
      args.add(
          first.answers().stream()
              .filter(a -> a.situation() != null && question.after().contains(a.situation()))
              .findFirst()
              .orElseThrow()
              .word());
    }
    return args;
  }

  private static String words(Task task) {
    return ListCommand.words(task);
  }

  private static String advice(List<String> args) {
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.exit()).as(args + run.err()).isZero();
    return run.out().substring(run.out().indexOf("\"try\""), run.out().indexOf("\"next\""));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void anAnswerChangesTheAdvice(Question question, Task task, String word) {
    List<String> without = start(question, task);
    List<String> with = new ArrayList<>(without);
    with.addAll(List.of(question.option(), word));
    assertThat(advice(with)).as(with.toString()).isNotEqualTo(advice(without));
  }

  /** Each task of the specification's families is asked for more than its name. */
  @ParameterizedTest
  @EnumSource(Task.class)
  void everyTaskHasQuestions(Task task) {
    assertThat(Questions.of(task)).hasSizeGreaterThanOrEqualTo(2);
    Run run = Run.of("advise", "--json", "--task", words(task));
    Questions.of(task).stream()
        .filter(q -> q.after().isEmpty())
        .forEach(q -> assertThat(run.out()).contains("\"option\" : \"" + q.option() + "\""));
    assertThat(Run.of("advise", "--task", words(task)).out()).contains("\nStill open\n  --");
  }

  @Test
  void anOptionIsForItsTasks() {
    for (String option : AdviseFlags.options()) {
      for (Task task : Task.values()) {
        if (Questions.of(task, option).isEmpty()) {
          Run run = Run.of("advise", "--task", words(task), option, "any");
          assertThat(run.exit()).as(option + task).isEqualTo(2);
          assertThat(run.out()).isEmpty();
          assertThat(run.err())
              .isEqualToNormalizingNewlines(
                  "lossary advise: "
                      + option
                      + " says nothing about "
                      + words(task)
                      + ": it is for "
                      + String.join(
                          ", ", Questions.tasks(option).stream().map(ListCommand::words).toList())
                      + "\n");
        } else {
          Run run = Run.of("advise", "--task", words(task), option, "any");
          assertThat(run.exit()).as(option + task).isEqualTo(2);
          assertThat(run.err().lines()).hasSize(1);
          assertThat(run.err()).startsWith("lossary advise: " + option + ": 'any' is none of [");
        }
      }
    }
  }

  @Test
  void anOptionThatAnotherRulesOutIsOneLine() {
    Run run =
        Run.of("advise", "--task=generation", "--model=gan", "--latents=binary", "--data=bits");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "lossary advise: --latents says nothing where --model is gan: it is for --model vae\n");
    assertThat(Run.of("advise", "--task=generation", "--latents=binary", "--json").out())
        .contains("\"variational\"", "\"binary-latents\"");
  }

  @Test
  void helpNamesEveryAnswer() {
    String help = Run.of("advise", "--help").out().replaceAll("\\s+", " ");
    for (Question question : Questions.all()) {
      if (question.ofWords()) {
        assertThat(help).contains(question.option() + "=WORD").contains(question.text());
        question.answers().forEach(a -> assertThat(help).contains(a.toString()));
      }
    }
    assertThat(help).contains("For reinforcement learning:");
  }

  /** Who answers is asked what follows from the answer, and nothing else. */
  @Test
  void questionsFollowAnswers() {
    System.setProperty("lossary.tty.in", "true");
    try {
      Run vae = Run.withInput("generation\nvae\nbinary\nbits\n", "advise");
      assertThat(vae.exit()).as(vae.err()).isZero();
      assertThat(vae.err())
          .contains("What are the latents?", "gan: a generator against a discriminator")
          .doesNotContain("What bounds the discriminator?");
      assertThat(vae.out())
          .contains("  1  reconstruction  Losses.reconstruction()\n", "  2  bernoulli-kl  ");
      Run known = Run.withInput("known\n\n", "advise", "--task=sequence-labelling");
      assertThat(known.exit()).as(known.err()).isZero();
      assertThat(known.err()).doesNotContain("too few frames");
      assertThat(known.out()).contains("  1  cross-entropy  ").doesNotContain("Still open");
    } finally {
      System.clearProperty("lossary.tty.in");
    }
  }

  /** Losses that rules name are in the catalogue. */
  @Test
  void rulesNameLosses() throws IOException {
    Path rules = Path.of("../bakeoff/src/main/java/org/lossary/bakeoff/advice");
    int found = 0;
    try (Stream<Path> files = Files.list(rules)) {
      for (Path file : files.filter(f -> f.toString().endsWith("Rules.java")).toList()) {
        Matcher calls = Pattern.compile("Facts\\.ids\\(([^)]*)\\)").matcher(Files.readString(file));
        while (calls.find()) {
          Matcher ids = Pattern.compile("\"([^\"]+)\"").matcher(calls.group(1));
          while (ids.find()) {
            assertThat(Catalog.find(ids.group(1))).as(file + " " + ids.group(1)).isPresent();
            found++;
          }
        }
      }
    }
    assertThat(found).isGreaterThan(60);
  }
}
