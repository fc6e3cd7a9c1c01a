package org.lossary.cli;

import java.util.Map;
import org.lossary.Loss;
import org.lossary.LossInfo;
import org.lossary.Parameter;
import org.lossary.StructuredLoss;
import org.lossary.formula.Formula;
import org.lossary.peers.translate.JavaLine;
import org.lossary.report.chart.Axis;
import org.lossary.report.chart.Chart;
import org.lossary.report.chart.LineChart;
import org.lossary.report.chart.Series;
import org.lossary.report.chart.SmallMultiples;
import org.lossary.report.html.HtmlReport;
import org.lossary.report.table.Column;
import org.lossary.report.table.Table;

/** The page of a loss: what {@code lossary show} prints, with pictures. */
final class LossPage {
  private LossPage() {}

  static HtmlReport of(Loss loss, String text) {
    LossInfo info = loss.info();
    HtmlReport page =
        HtmlReport.titled(info.title())
            .subtitle(info.summary())
            .section(
                "Definition",
                c -> {
                  c.formula(
                      info.formula().isEmpty()
                          ? info.definition()
                          : Formula.parse(info.formula())
                              .latex(Map.of(), ParameterWords.codes(info)));
                  if (!(loss instanceof StructuredLoss<?>)) {
                    c.terms(
                        "Prediction", DomainWords.prediction(info),
                        "Target", info.target().rule());
                  }
                  c.terms(
                      "Properties", PropertyWords.of(info),
                      "Lipschitz constant", info.lipschitz().isEmpty() ? "none" : info.lipschitz(),
                      "Hessian", PropertyWords.hessian(info));
                  if (!info.notes().isEmpty()) {
                    c.note(info.notes());
                  }
                });
    if (!Curves.of(loss).values().isEmpty()) {
      page.section("Value and gradient", c -> c.figure(picture(loss, text), ""));
    }
    if (loss instanceof StructuredLoss<?> structured) {
      page.section(
          "Input",
          c -> c.paragraph(InputWords.item(structured)).table(InputWords.table(structured)));
    }
    return page.section(
            "When", c -> c.terms("Use it when", info.useWhen(), "Avoid it when", info.avoidWhen()))
        .section("Parameters", c -> c.table(parameters(info)))
        .section("Elsewhere", c -> c.table(names(info)))
        .section("In Java", c -> c.code("java", JavaLine.of(loss) + ";"))
        .section(
            "Training with it",
            c -> {
              if (TrainerCode.of(loss).isEmpty()) {
                c.paragraph(
                    "It takes the gradient of a network's gradient, for which none of the adapters has a way.");
              } else {
                c.table(trainers(loss));
              }
            })
        .section("Source", c -> c.paragraph(info.source()));
  }

  private static Table parameters(LossInfo info) {
    Table table =
        Table.of(
            Column.text("name"),
            Column.text("default"),
            Column.text("range"),
            Column.text("meaning"));
    for (Parameter p : info.parameters()) {
      table.row(p.name(), ParameterWords.standard(p), ParameterWords.rule(p), p.description());
    }
    return table;
  }

  private static Table trainers(Loss loss) {
    Table table =
        Table.of(Column.text("trainer"), Column.text("module"), Column.text("what it is given"));
    for (TrainerCode.Line line : TrainerCode.of(loss)) {
      table.row(line.trainer(), line.module(), line.code());
    }
    return table;
  }

  private static Table names(LossInfo info) {
    Table table = Table.of(Column.text("library"), Column.text("name"));
    for (Map.Entry<String, String> name : info.names().entrySet()) {
      table.row(name.getKey(), name.getValue());
    }
    return table;
  }

  /** Value and gradient side by side. */
  static Chart picture(Loss loss, String text) {
    Curves curves = Curves.of(loss);
    if (curves.values().isEmpty()) {
      throw new BadInputException(loss.info().id() + " has no curve of one prediction");
    }
    LineChart value = LineChart.of("Value", Axis.of(curves.across()), Axis.of("")).size(480, 330);
    LineChart gradient =
        LineChart.of("Gradient", Axis.of(curves.across()), Axis.of("")).size(480, 330);
    for (Series line : curves.values()) {
      value.line(line);
    }
    for (Series line : curves.gradients()) {
      gradient.line(line);
    }
    return SmallMultiples.of(text, 2).add(value).add(gradient);
  }
}
