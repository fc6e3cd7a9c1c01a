package org.lossary.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lossary.Catalog;
import org.lossary.Loss;
import org.lossary.LossInfo;
import org.lossary.Parameter;
import org.lossary.StructuredLoss;
import org.lossary.formula.Formula;
import org.lossary.peers.translate.JavaLine;
import org.lossary.report.terminal.TerminalCurve;
import org.lossary.report.terminal.TerminalStyle;
import org.lossary.report.terminal.TextWidth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lossary show}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description =
        "Shows a loss: definition, when to use it and when not, properties, parameters, its names"
            + " elsewhere, and the curves of value and gradient.",
    footer = {
      "",
      "Examples:",
      "  lossary show huber",
      "  lossary show huber:delta=2 --html huber.html",
      "  lossary show tweedie --json",
    })
final class ShowCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "LOSS",
      description = "id, with parameters after a colon: huber:delta=2",
      completionCandidates = LossIds.class)
  private String text = "";

  @Option(names = "--html", paramLabel = "FILE", description = "write a page with pictures")
  private @Nullable Path html;

  @Option(names = "--svg", paramLabel = "FILE", description = "write the picture alone")
  private @Nullable Path svg;

  @Option(names = "--json", description = "write JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Loss loss = Catalog.parse(text);
    LossInfo info = loss.info();
    if (html != null) {
      WholeFile.check("--html", html);
    }
    if (svg != null) {
      WholeFile.check("--svg", svg);
    }
    if (html != null) {
      LossPage.of(loss, text).writeTo(html);
      System.err.println("wrote " + html);
    }
    if (svg != null) {
      WholeFile.write(svg, LossPage.picture(loss, text).svg());
      System.err.println("wrote " + svg);
    }
    if (json) {
      System.out.println(Json.text(generator -> write(generator, info)));
    } else if (html == null && svg == null) {
      System.out.print(page(loss, info, TerminalStyle.detect()));
    }
    return 0;
  }

  private static void write(JsonGenerator json, LossInfo info) throws IOException {
    InfoJson.write(json, info);
  }

  private String page(Loss loss, LossInfo info, TerminalStyle style) {
    StringBuilder out = new StringBuilder();
    out.append(info.title()).append("  (").append(info.id()).append(", ");
    out.append(ListCommand.words(info.family())).append(")\n\n");
    Paragraphs.add(out, "", info.summary(), style.width());
    out.append('\n');
    String definition =
        info.formula().isEmpty()
            ? info.definition()
            : Formula.parse(info.formula()).unicode(ParameterWords.codes(info));
    definition.lines().forEach(line -> out.append("    ").append(line).append('\n'));
    out.append('\n');
    if (loss instanceof StructuredLoss<?> structured) {
      InputWords.add(out, structured, style.width());
    } else {
      out.append("prediction ").append(DomainWords.prediction(info));
      out.append("; target ").append(info.target().rule()).append("\n\n");
    }
    if (!info.parameters().isEmpty()) {
      out.append("Parameters\n");
      for (Parameter p : info.parameters()) {
        Paragraphs.add(
            out,
            "  " + p.name() + " = " + ParameterWords.standard(p) + "  ",
            p.description() + " (" + ParameterWords.rule(p) + ")",
            style.width());
      }
      out.append('\n');
    }
    Paragraphs.add(out, "Use it when    ", info.useWhen(), style.width());
    Paragraphs.add(out, "Avoid it when  ", info.avoidWhen(), style.width());
    if (!info.notes().isEmpty()) {
      Paragraphs.add(out, "Notes          ", info.notes(), style.width());
    }
    String properties = PropertyWords.of(info);
    if (!info.lipschitz().isEmpty()) {
      properties += " (Lipschitz constant " + info.lipschitz() + ")";
    }
    Paragraphs.add(out, "Properties     ", properties, style.width());
    Paragraphs.add(out, "Hessian        ", PropertyWords.hessian(info), style.width());
    out.append("\nElsewhere\n");
    for (Map.Entry<String, String> name : info.names().entrySet()) {
      Paragraphs.add(out, "  " + name.getKey() + ": ", name.getValue(), style.width());
    }
    out.append('\n');
    Paragraphs.add(out, "Source  ", info.source(), style.width());
    out.append('\n').append(curves(loss, style));
    out.append("\nIn Java: ").append(JavaLine.of(loss)).append('\n');
    for (TrainerCode.Line line : TrainerCode.of(loss)) {
      out.append("With ").append(line.trainer()).append(" (").append(line.module());
      out.append("): ").append(line.code()).append('\n');
    }
    return out.toString();
  }

  private static String curves(Loss loss, TerminalStyle style) {
    Curves curves = Curves.of(loss);
    StringBuilder out = new StringBuilder();
    int columns = Math.max(12, Math.min(40, (style.width() - 24) / 2));
    for (int i = 0; i < curves.values().size(); i++) {
      String name = curves.values().get(i).name();
      String value =
          TerminalCurve.of("value, " + name, columns, 8).line(curves.values().get(i)).render(style);
      String gradient =
          TerminalCurve.of("gradient, " + name, columns, 8)
              .line(curves.gradients().get(i))
              .render(style);
      out.append(TextWidth.beside(value, gradient, 3));
    }
    if (!curves.across().isEmpty()) {
      out.append("across: ").append(curves.across()).append('\n');
    }
    return out.toString();
  }
}
