package org.lossary.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lossary.Task;
import org.lossary.bakeoff.advice.Tasks;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of {@code advise} that answer a {@link Question}, under a heading for each task. */
final class AdviseFlags implements IModelTransformer {
  @Override
  public CommandSpec transform(CommandSpec spec) {
    Map<String, List<String>> byHeading = new LinkedHashMap<>();
    for (String option : options()) {
      byHeading.computeIfAbsent(heading(option), k -> new ArrayList<>()).add(option);
    }
    int order = 0;
    for (Map.Entry<String, List<String>> group : byHeading.entrySet()) {
      ArgGroupSpec.Builder builder =
          ArgGroupSpec.builder()
              .heading("%n" + group.getKey() + ":%n")
              .order(order++)
              .exclusive(false)
              .validate(false)
              .multiplicity("0..1");
      for (String option : group.getValue()) {
        builder.addArg(
            OptionSpec.builder(option)
                .paramLabel("WORD")
                .type(String.class)
                .description(description(option))
                .completionCandidates(words(option))
                .build());
      }
      spec.addArgGroup(builder.build());
    }
    return spec;
  }

  /** All options that take a word, in the order of the questions. */
  static Set<String> options() {
    return Questions.all().stream()
        .filter(Question::ofWords)
        .map(Question::option)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What was given on a command line. */
  static Map<String, String> given(CommandSpec spec) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String option : options()) {
      String word = spec.commandLine().getParseResult().matchedOptionValue(option, "");
      if (!word.isEmpty()) {
        given.put(option, word);
      }
    }
    return given;
  }

  private static String heading(String option) {
    Set<Task> tasks = Questions.tasks(option);
    if (tasks.size() == 1) {
      return "For " + ListCommand.words(tasks.iterator().next()).replace('-', ' ');
    }
    return tasks.stream().allMatch(Tasks::isOfNumbers) ? "For numbers" : "For several tasks";
  }

  private static String[] description(String option) {
    List<String> lines = new ArrayList<>();
    List<Question> all = Questions.all().stream().filter(q -> q.option().equals(option)).toList();
    for (Question question : all) {
      String of =
          all.size() == 1
              ? ""
              : question.tasks().stream().map(ListCommand::words).collect(Collectors.joining(", "))
                  + ": ";
      lines.add(of + question.text());
      lines.add(
          "  " + question.answers().stream().map(a -> a + "").collect(Collectors.joining("; ")));
    }
    return lines.toArray(String[]::new);
  }

  private static List<String> words(String option) {
    return Questions.all().stream()
        .filter(q -> q.option().equals(option))
        .flatMap(q -> q.words().stream())
        .distinct()
        .toList();
  }
}
