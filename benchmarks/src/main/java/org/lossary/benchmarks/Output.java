package org.lossary.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lossary.benchmarks.Measurement.Quartiles;
import org.lossary.report.number.Numbers;
import org.lossary.report.table.Cell;
import org.lossary.report.table.Column;
import org.lossary.report.table.Table;
import org.lossary.report.terminal.TerminalStyle;
import org.lossary.report.terminal.TextTable;

/** What was measured, as a table or as JSON. */
final class Output {
  private Output() {}

  static String table(List<Measurement> measurements) {
    Table table =
        Table.of(
            Column.text("loss"),
            Column.text("elements"),
            Column.text("work"),
            Column.number("thr"),
            Column.number("µs/call"),
            Column.number("lanes"),
            Column.number("scalar"),
            Column.number("torch"),
            Column.number("torch/lanes"),
            Column.number("scalar/lanes"),
            Column.number("triad"),
            Column.number("B/call"));
    for (Measurement m : measurements) {
      Case of = m.of();
      table.row(
          of.loss(),
          of.columns() > 1 ? of.rows() + "x" + of.columns() : Numbers.compact(of.rows(), 2),
          (of.type() == Case.Type.FLOAT ? "f32 " : "f64 ")
              + (of.work() == Case.Work.VALUE ? "v" : "v+g"),
          Cell.count(of.threads()),
          Cell.number(m.call(Side.LANES) / 1000, 3),
          Cell.of(Numbers.fixed(m.element(Side.LANES), 2)),
          Cell.of(Numbers.fixed(m.element(Side.SCALAR), 2)),
          Cell.of(Numbers.fixed(m.element(Side.LIBTORCH), 2)),
          Cell.of(spread(m.ratio(Side.LIBTORCH, Side.LANES))),
          Cell.of(spread(m.ratio(Side.SCALAR, Side.LANES))),
          Cell.percent(m.shareOfTriad().median(), 0),
          Cell.count(Math.round(m.bytes())));
    }
    return TextTable.render(table, TerminalStyle.detect()) + legend(measurements);
  }

  private static String legend(List<Measurement> measurements) {
    StringBuilder text = new StringBuilder();
    text.append(
        "\nlanes, scalar, torch: nanoseconds an element. Ratios: median (quartiles) of rounds taken");
    text.append(
        " in turns.\nv: value, v+g: value and gradient. triad: bytes moved a second, as a share of a = b + s*c");
    text.append("\non arrays of the same size, by as many threads");
    measurements.stream()
        .max((a, b) -> Integer.compare(a.of().size(), b.of().size()))
        .ifPresent(
            m ->
                text.append(
                    " (%s elements: %s GB/s)"
                        .formatted(
                            Numbers.compact(m.of().size(), 2),
                            Numbers.significant(m.triadBandwidth(), 3))));
    return text.append(".\n").toString();
  }

  private static String spread(Quartiles q) {
    return "%.1f (%.1f-%.1f)".formatted(q.median(), q.low(), q.high());
  }

  static String json(List<Measurement> measurements) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("java", Runtime.version().toString());
      json.writeStringField(
          "system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
      json.writeNumberField("processors", Runtime.getRuntime().availableProcessors());
      json.writeArrayFieldStart("measurements");
      for (Measurement m : measurements) {
        write(json, m);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, Measurement m) throws IOException {
    json.writeStartObject();
    json.writeStringField("loss", m.of().loss());
    json.writeNumberField("rows", m.of().rows());
    json.writeNumberField("columns", m.of().columns());
    json.writeStringField("dtype", m.of().type() == Case.Type.FLOAT ? "f32" : "f64");
    json.writeBooleanField("gradient", m.of().work() == Case.Work.GRADIENT);
    json.writeNumberField("threads", m.of().threads());
    json.writeObjectFieldStart("nanosecondsPerCall");
    for (Map.Entry<Side, double[]> side : m.nanos().entrySet()) {
      json.writeArrayFieldStart(side.getKey().name().toLowerCase(Locale.ROOT));
      for (double nanos : side.getValue()) {
        json.writeNumber(nanos);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    write(json, "libtorchOverLanes", m.ratio(Side.LIBTORCH, Side.LANES));
    write(json, "scalarOverLanes", m.ratio(Side.SCALAR, Side.LANES));
    write(json, "shareOfTriad", m.shareOfTriad());
    json.writeNumberField("triadGigabytesPerSecond", m.triadBandwidth());
    json.writeNumberField("bytesAllocatedPerCall", m.bytes());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Quartiles q) throws IOException {
    json.writeArrayFieldStart(name);
    json.writeNumber(q.low());
    json.writeNumber(q.median());
    json.writeNumber(q.high());
    json.writeEndArray();
  }
}
