package org.lossary.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.lossary.benchmarks.LargeBatches.Point;
import org.lossary.benchmarks.LargeBatches.Run;
import org.lossary.report.chart.Axis;
import org.lossary.report.chart.LineChart;
import org.lossary.report.chart.SmallMultiples;
import org.lossary.report.number.Numbers;
import org.lossary.report.table.Cell;
import org.lossary.report.table.Column;
import org.lossary.report.table.Table;
import org.lossary.report.terminal.TerminalStyle;
import org.lossary.report.terminal.TextTable;

/** What was measured on large batches, as a table, as JSON, as a picture. */
final class LargeOutput {
  private static final double MEBI = 1 << 20;

  private LargeOutput() {}

  static String table(List<Point> points) {
    Table table =
        Table.of(
            Column.number("rows"),
            Column.number("seconds"),
            Column.number("MiB"),
            Column.number("FMA peak"),
            Column.number("torch s"),
            Column.number("torch MiB"),
            Column.number("torch/lanes"),
            Column.number("matrix MiB"));
    for (Point p : points) {
      Run torch = p.torch();
      table.row(
          Cell.count(p.rows()),
          Cell.number(p.lanes().seconds(), 3),
          Cell.count(Math.round(p.lanes().bytes() / MEBI)),
          Cell.percent(p.shareOfPeak(), 0),
          torch == null ? Cell.missing() : Cell.number(torch.seconds(), 3),
          torch == null ? Cell.missing() : Cell.count(Math.round(torch.bytes() / MEBI)),
          torch == null
              ? Cell.missing()
              : Cell.of(Numbers.fixed(torch.seconds() / p.lanes().seconds(), 1)),
          Cell.count(Math.round(p.matrix() / MEBI)));
    }
    return TextTable.render(table, TerminalStyle.detect())
        + """

        NT-Xent with its gradient, floats, 128 columns, 2 threads; a JVM of 2 GiB for each size. seconds: median of 5 calls,
        one if it takes over 3 s. MiB: the most memory that the process held. FMA peak: multiplications a second of what
        must be multiplied, as a share of what the machine can do. matrix: the similarities of all pairs, as floats.
        """;
  }

  static String json(List<Point> points) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("java", Runtime.version().toString());
      json.writeArrayFieldStart("measurements");
      for (Point p : points) {
        json.writeStartObject();
        json.writeNumberField("rows", p.rows());
        json.writeNumberField("seconds", p.lanes().seconds());
        json.writeNumberField("bytes", p.lanes().bytes());
        json.writeNumberField("shareOfFmaPeak", p.shareOfPeak());
        Run torch = p.torch();
        if (torch != null) {
          json.writeNumberField("libtorchSeconds", torch.seconds());
          json.writeNumberField("libtorchBytes", torch.bytes());
        }
        json.writeNumberField("matrixBytes", p.matrix());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  static String svg(List<Point> points) {
    List<Point> both = points.stream().filter(p -> p.torch() != null).toList();
    double[] rows = points.stream().mapToDouble(Point::rows).toArray();
    double[] few = both.stream().mapToDouble(Point::rows).toArray();
    double[] matrix = points.stream().mapToDouble(p -> p.matrix() / MEBI).toArray();
    LineChart time =
        LineChart.of("Time of a call", Axis.of("rows").log(), Axis.of("time").unit("s").log())
            .line("Lossary", rows, points.stream().mapToDouble(p -> p.lanes().seconds()).toArray());
    LineChart memory =
        LineChart.of("Memory", Axis.of("rows").log(), Axis.of("memory").unit("MiB").log())
            .line(
                "Lossary",
                rows,
                points.stream().mapToDouble(p -> p.lanes().bytes() / MEBI).toArray());
    if (!both.isEmpty()) {
      time.line("libtorch", few, both.stream().mapToDouble(p -> torch(p).seconds()).toArray());
      memory.line(
          "libtorch", few, both.stream().mapToDouble(p -> torch(p).bytes() / MEBI).toArray());
    }
    // Last, so that libtorch has the same colour in both charts.
    memory.line("matrix of all pairs", rows, matrix);
    return SmallMultiples.of("NT-Xent and its gradient: batches that double", 2)
        .add(time)
        .add(memory)
        .svg();
  }

  private static Run torch(Point point) {
    return Objects.requireNonNull(point.torch());
  }
}
