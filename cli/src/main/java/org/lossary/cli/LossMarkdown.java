package org.lossary.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lossary.Catalog;
import org.lossary.Domain;
import org.lossary.Loss;
import org.lossary.LossInfo;
import org.lossary.Parameter;
import org.lossary.PointwiseLoss;
import org.lossary.StructuredLoss;
import org.lossary.bakeoff.advice.Functional;
import org.lossary.formula.Formula;
import org.lossary.peers.translate.JavaLine;

/** The page of a loss in docs/losses. */
final class LossMarkdown {
  private LossMarkdown() {}

  /**
   * The page.
   *
   * @param picture name of the file with its curves; null if it has none
   * @param elsewhere calls of other libraries that are translated to it
   */
  static String of(Catalog.Entry entry, @Nullable String picture, List<String> elsewhere) {
    LossInfo info = entry.info();
    Loss loss = entry.create();
    StringBuilder out = new StringBuilder();
    out.append("# ").append(info.title()).append("\n\n");
    out.append('`').append(info.id()).append("`, ").append(ListCommand.words(info.family()));
    out.append("; for ").append(tasks(info)).append(". ").append(info.summary()).append("\n\n");
    String latex = info.formula().isEmpty() ? info.definition() : latex(info);
    out.append("```math\n").append(latex).append("\n```\n\n");
    out.append(inputs(loss)).append("\n\n");
    if (picture != null) {
      out.append("![Value and gradient of ").append(info.title()).append("](");
      out.append(picture).append(")\n\n");
    }
    out.append("## When\n");
    out.append("- **Use it** when ").append(info.useWhen()).append(".\n");
    out.append("- **Avoid it** when ").append(info.avoidWhen()).append(".\n");
    if (!info.notes().isEmpty()) {
      out.append("- ").append(info.notes()).append('\n');
    }
    out.append("\n## Properties\n").append(properties(entry)).append('\n');
    parameters(out, info);
    out.append(InputWords.markdown(loss));
    code(out, loss, entry);
    out.append(TrainerCode.markdown(loss));
    elsewhere(out, info, elsewhere);
    out.append("\nSource: ").append(info.source()).append(".\n");
    return out.toString();
  }

  private static String latex(LossInfo info) {
    return Formula.parse(info.formula()).latex(Map.of(), ParameterWords.codes(info));
  }

  static String tasks(LossInfo info) {
    return info.tasks().stream()
        .sorted()
        .map(t -> ListCommand.words(t).replace('-', ' '))
        .collect(Collectors.joining(", "));
  }

  private static String inputs(Loss loss) {
    LossInfo info = loss.info();
    if (loss instanceof StructuredLoss<?> structured) {
      return "Inputs: `" + structured.inputs().getSimpleName() + "`.";
    }
    return "With a prediction that "
        + DomainWords.prediction(info)
        + " and a target that "
        + info.target().rule()
        + (loss instanceof PointwiseLoss
            ? ", element by element (p and y)."
            : ", row by row (z or p, and y or t).");
  }

  private static String properties(Catalog.Entry entry) {
    LossInfo info = entry.info();
    StringBuilder out = new StringBuilder();
    out.append(info.properties().isEmpty() ? "None is claimed" : PropertyWords.of(info));
    out.append(
        info.lipschitz().isEmpty() ? "" : " (Lipschitz constant `" + info.lipschitz() + "`)");
    out.append("; Hessian ").append(PropertyWords.hessian(info)).append('.');
    Functional predicts = Functional.of(entry);
    if (predicts.isLocated()) {
      out.append(" Trained on numbers it predicts ").append(predicts.words()).append('.');
    }
    return out.toString();
  }

  private static void parameters(StringBuilder out, LossInfo info) {
    if (info.parameters().isEmpty()) {
      return;
    }
    out.append("\n## Parameters\n| name | default | range | meaning |\n|---|---|---|---|\n");
    for (Parameter p : info.parameters()) {
      out.append("| `").append(p.name()).append("` | ");
      out.append(cell(ParameterWords.standard(p))).append(" | ");
      out.append(cell(p.rule())).append(" | ").append(cell(p.description())).append(" |\n");
    }
  }

  private static String cell(String text) {
    return text.equals("[]") ? "none" : text.replace("|", "\\|").replace("<", "&lt;");
  }

  private static void code(StringBuilder out, Loss loss, Catalog.Entry entry) {
    out.append("\n## In Java\n```java\n");
    String line = JavaLine.of(loss);
    if (loss instanceof StructuredLoss<?> structured) {
      String type = structured.inputs().getSimpleName();
      out.append(type).append(" inputs = ").append(StructuredCurves.code(structured)).append(";\n");
      out.append("double loss = ").append(line).append(".valueAndGradient(inputs, gradient);\n");
    } else if (loss.info().target() == Domain.LABEL) {
      out.append("Batch batch = Batch.ofLabels(Matrix.of(scores, rows, classes), labels);\n");
      out.append("double loss = ").append(line);
      out.append(".valueAndGradient(batch, Matrix.of(gradient, rows, classes));\n");
    } else if (loss instanceof PointwiseLoss) {
      out.append("double loss = ").append(line);
      out.append(".valueAndGradient(prediction, target, gradient);\n");
    } else {
      out.append("double loss = ").append(line);
      out.append(".value(Batch.of(predictions, targets));\n");
    }
    out.append(ParameterExample.of(entry));
    out.append("```\nOn the command line: `./lossary show ")
        .append(loss.info().id())
        .append("`.\n");
  }

  private static void elsewhere(StringBuilder out, LossInfo info, List<String> calls) {
    if (info.names().isEmpty() && calls.isEmpty()) {
      return;
    }
    out.append("\n## Elsewhere\n");
    for (Map.Entry<String, String> name : info.names().entrySet()) {
      out.append("- ").append(name.getKey()).append(": `").append(name.getValue()).append("`\n");
    }
    if (!calls.isEmpty()) {
      out.append("\n`./lossary translate` gives the Java of ");
      out.append(calls.stream().map(c -> "`" + c + "`").collect(Collectors.joining(", ")));
      out.append(".\n");
    }
  }
}
