package org.lossary.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lossary.examples.Example;
import org.lossary.examples.Figure;
import org.lossary.examples.Options;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lossary example}. */
@Command(
    name = "example",
    mixinStandardHelpOptions = true,
    description =
        "Trains a whole system around a loss on 8,600 handwritten digits that come with it, and"
            + " says what it achieves beside a baseline. Without a name it lists them.",
    footer = {
      "",
      "Examples:",
      "  lossary example",
      "  lossary example simclr",
      "  lossary example siamese --quick",
      "  lossary example facenet --seeds 3 --json",
      "",
      "The programs are short and made to be copied: examples/src/main/java/org/lossary/examples",
    })
final class ExampleCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "which: ${COMPLETION-CANDIDATES}",
      converter = ExampleConverter.class,
      completionCandidates = ExampleConverter.class)
  private @Nullable Example example;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "of all that is random (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--seeds",
      paramLabel = "N",
      description = "run so many seeds, from --seed on; mean and spread (default: 1)")
  private int seeds = 1;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      description = "of the training (default: what the example thinks right)")
  private int epochs;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "threads; changes no result (default: all processors)")
  private int threads;

  @Option(names = "--quick", description = "a few seconds, with a worse result")
  private boolean quick;

  @Option(names = "--json", description = "write JSON")
  private boolean json;

  /** The values of one figure, one a seed. */
  private record Row(Figure figure, List<Double> values) {
    double mean() {
      return values.stream().mapToDouble(v -> v).sum() / values.size();
    }

    /** The standard deviation between seeds. */
    double spread() {
      double mean = mean();
      double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
      return Math.sqrt(squares / (values.size() - 1));
    }
  }

  @Override
  public Integer call() throws IOException {
    if (seeds < 1) {
      throw new BadInputException("--seeds must be >= 1, got " + seeds);
    }
    if (epochs < 0 || threads < 0) {
      throw new BadInputException(
          "--epochs and --threads must be >= 0, got " + Math.min(epochs, threads));
    }
    if (example == null) {
      list();
      return 0;
    }
    List<Row> rows = rows(example);
    System.out.print(json ? jsonOf(example, rows) : text(rows));
    return 0;
  }

  private void list() {
    if (json) {
      System.out.println(
          Json.text(
              out -> {
                out.writeStartArray();
                for (Example e : Example.values()) {
                  out.writeStartObject();
                  out.writeStringField("id", e.id());
                  out.writeStringField("summary", e.summary());
                  out.writeEndObject();
                }
                out.writeEndArray();
              }));
      return;
    }
    for (Example e : Example.values()) {
      System.out.printf(Locale.ROOT, "%-10s %s%n", e.id(), e.summary());
    }
  }

  private List<Row> rows(Example which) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (long s = seed; s < seed + seeds; s++) {
      String prefix = seeds == 1 ? "" : "seed " + s + ", ";
      Options options = new Options(s, epochs, threads, quick);
      for (Figure figure : which.run(options, line -> System.err.println(prefix + line))) {
        rows.computeIfAbsent(
                figure.measure() + "\n" + figure.of(), k -> new Row(figure, new ArrayList<>()))
            .values()
            .add(figure.value());
      }
    }
    return List.copyOf(rows.values());
  }

  private static String text(List<Row> rows) {
    StringBuilder text = new StringBuilder();
    String measure = "";
    for (Row row : rows.stream().sorted(Comparator.comparing(r -> r.figure().measure())).toList()) {
      if (!row.figure().measure().equals(measure)) {
        measure = row.figure().measure();
        text.append(measure).append('\n');
      }
      text.append(String.format(Locale.ROOT, "  %-24s %.3f", row.figure().of(), row.mean()));
      if (row.values().size() > 1) {
        text.append(
            String.format(
                Locale.ROOT,
                " ± %.3f (standard deviation of %d seeds)",
                row.spread(),
                row.values().size()));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private String jsonOf(Example which, List<Row> rows) {
    return Json.text(
            out -> {
              out.writeStartObject();
              out.writeStringField("example", which.id());
              out.writeNumberField("seed", seed);
              out.writeBooleanField("quick", quick);
              out.writeArrayFieldStart("figures");
              for (Row row : rows) {
                out.writeStartObject();
                out.writeStringField("measure", row.figure().measure());
                out.writeStringField("of", row.figure().of());
                out.writeArrayFieldStart("values");
                for (double value : row.values()) {
                  out.writeNumber(value);
                }
                out.writeEndArray();
                out.writeEndObject();
              }
              out.writeEndArray();
              out.writeEndObject();
            })
        + "\n";
  }
}
