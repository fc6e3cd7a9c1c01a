package org.lossary.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lossary.Catalog;
import org.lossary.Family;
import org.lossary.Loss;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.bakeoff.advice.Functional;
import org.lossary.bakeoff.advice.Tasks;

/** docs/losses/index.md: the losses by task and by family, with their checked properties. */
final class LossIndex {
  /** How the page begins. */
  static final String HEAD = "# Losses\n\n";

  private LossIndex() {}

  static String text() {
    StringBuilder out = new StringBuilder();
    out.append(HEAD).append(Catalog.all().size());
    out.append(
        " losses. Pages and tables are generated from the catalogue (`tools/generate`); every"
            + " property in them is checked by a test.\nA property is named where the defaults"
            + " have it; where not all other parameters do, the condition is named as well. Its"
            + " absence says that no test shows it, not that it never holds.\nWhich to try: `./lossary advise` asks"
            + " and answers; on data, `./lossary bakeoff` compares.\n\n## By task\n"
            + "| task | usual | all |\n|---|---|---|\n");
    for (Task task : Task.values()) {
      List<LossInfo> losses =
          Catalog.all().stream()
              .map(Catalog.Entry::info)
              .filter(i -> i.tasks().contains(task))
              .sorted(Comparator.comparing(LossInfo::id))
              .toList();
      if (!losses.isEmpty()) {
        String usual =
            Tasks.defaults(task).stream()
                .filter(id -> Catalog.find(id).isPresent())
                .findFirst()
                .map(LossIndex::link)
                .orElse("");
        out.append("| ").append(ListCommand.words(task).replace('-', ' ')).append(" | ");
        out.append(usual).append(" | ");
        out.append(String.join(", ", losses.stream().map(i -> link(i.id())).toList()));
        out.append(" |\n");
      }
    }
    out.append("\n## By family\n");
    for (Family family : Family.values()) {
      family(out, family);
    }
    return out.append(MetricTable.text()).toString();
  }

  private static String link(String id) {
    return "[" + id + "](" + id + ".md)";
  }

  private static void family(StringBuilder out, Family family) {
    List<Catalog.Entry> entries =
        Catalog.all().stream().filter(e -> e.info().family() == family).toList();
    if (entries.isEmpty()) {
      return;
    }
    String title = ListCommand.words(family);
    out.append("\n### ").append(title.substring(0, 1).toUpperCase(Locale.ROOT));
    out.append(title.substring(1)).append('\n');
    out.append(
        "| loss | takes | convex | smooth | bounded gradient | margin | proper | predicts | what it"
            + " is |\n|---|---|---|---|---|---|---|---|---|\n");
    for (Catalog.Entry entry : entries) {
      LossInfo info = entry.info();
      Loss loss = entry.create();
      out.append("| ").append(link(info.id())).append(" | ").append(takes(loss));
      for (Property p :
          Arrays.asList(
              Property.CONVEX,
              Property.DIFFERENTIABLE,
              Property.BOUNDED_GRADIENT,
              Property.MARGIN,
              Property.PROPER)) {
        String condition = info.condition(p);
        out.append(" | ");
        out.append(info.has(p) ? condition.isEmpty() ? "yes" : "where " + condition : "");
      }
      Functional predicts = Functional.of(entry);
      out.append(" | ").append(predicts.isLocated() ? predicts.words() : "");
      out.append(" | ").append(info.summary().replace("|", "\\|")).append(" |\n");
    }
  }

  private static String takes(Loss loss) {
    if (loss instanceof StructuredLoss<?> structured) {
      return structured
          .inputs()
          .getSimpleName()
          .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
          .toLowerCase(Locale.ROOT);
    }
    return ListCommand.words(loss.info().target()).replace('-', ' ') + " targets";
  }
}
