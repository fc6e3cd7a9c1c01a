package org.lossary.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lossary.Catalog;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lossary list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists the losses of the catalogue.",
    footer = {
      "",
      "Examples:",
      "  lossary list",
      "  lossary list --family regression --property bounded-gradient",
      "  lossary list --task count-regression --json",
    })
final class ListCommand implements Callable<Integer> {
  @Option(
      names = "--family",
      paramLabel = "FAMILY",
      split = ",",
      description = "only these families, joined by commas: ${COMPLETION-CANDIDATES}",
      converter = FamilyConverter.class,
      completionCandidates = FamilyConverter.class)
  private List<Family> families = List.of();

  @Option(
      names = "--task",
      paramLabel = "TASK",
      description = "only losses for this task: ${COMPLETION-CANDIDATES}",
      converter = TaskConverter.class,
      completionCandidates = TaskConverter.class)
  private @Nullable Task task;

  @Option(
      names = "--property",
      paramLabel = "PROPERTY",
      split = ",",
      description = "only losses with all of these properties: ${COMPLETION-CANDIDATES}",
      converter = PropertyConverter.class,
      completionCandidates = PropertyConverter.class)
  private List<Property> properties = List.of();

  @Option(names = "--json", description = "write JSON")
  private boolean json;

  @Override
  public Integer call() {
    List<LossInfo> found =
        Catalog.all().stream().map(Catalog.Entry::info).filter(this::wanted).toList();
    if (json) {
      System.out.println(Json.text(generator -> write(generator, found)));
      return 0;
    }
    int width = found.stream().mapToInt(i -> i.id().length()).max().orElse(0);
    Family last = null;
    for (LossInfo info : found) {
      if (info.family() != last) {
        if (last != null) {
          System.out.println();
        }
        last = info.family();
        System.out.println(words(last));
      }
      int tasks =
          found.stream()
              .filter(i -> i.family() == info.family())
              .mapToInt(i -> tasks(i).length())
              .max()
              .orElse(0);
      System.out.printf(
          "  %-" + Math.max(1, width) + "s  %-" + Math.max(1, tasks) + "s  %s%n",
          info.id(),
          tasks(info),
          info.summary());
    }
    if (found.isEmpty()) {
      System.err.println("no loss has all of that");
    }
    return 0;
  }

  private static String tasks(LossInfo info) {
    return info.tasks().stream().sorted().map(ListCommand::words).collect(Collectors.joining(", "));
  }

  private boolean wanted(LossInfo info) {
    return (families.isEmpty() || families.contains(info.family()))
        && (task == null || info.tasks().contains(task))
        && info.properties().containsAll(properties);
  }

  private static void write(JsonGenerator json, List<LossInfo> found) throws IOException {
    json.writeStartArray();
    for (LossInfo info : found) {
      InfoJson.write(json, info);
    }
    json.writeEndArray();
  }

  /** The name of an enum constant as people write it: lower case, words joined by hyphens. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
