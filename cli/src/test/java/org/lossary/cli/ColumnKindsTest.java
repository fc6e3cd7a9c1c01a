package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates, truth values, text, missing values and constants as features, from CSV and Parquet. */
class ColumnKindsTest {
  @TempDir private Path folder = Path.of("");

  private Path csv() throws IOException {
    List<String> lines = new ArrayList<>(List.of("id,day,member,city,street,gap,one,units"));
    for (int i = 0; i < 240; i++) {
      int level = i * 7 % 23;
      lines.add(
          "customer-%d,%s,%s,%s,street %02d,%s,5,%s"
              .formatted(
                  i,
                  LocalDate.of(2024, 1, 1).plusDays(i),
                  i % 3 == 0,
                  List.of("Oslo", "Rome", "Bonn").get(i % 5 % 3),
                  level,
                  i % 4 == 0 ? "" : String.valueOf(i % 11),
                  i / 20.0 + level + (i % 3 == 0 ? 10 : 0)));
    }
    return Files.write(folder.resolve("kinds.csv"), lines);
  }

  private static String bakeoff(Path file) {
    Run run =
        Run.of("bakeoff", file.toString(), "--target=units", "--quick", "--loss=mse", "--json");
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out();
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from);
    assertThat(start).as(from).isNotNegative();
    return text.substring(start, text.indexOf(to, start)).replaceAll("\\s+", " ");
  }

  @Test
  void eachKindHasItsEncodingAndTheModelLearnsFromIt() throws IOException {
    String json = bakeoff(csv());
    assertThat(between(json, "\"encodings\"", "}"))
        .isEqualTo(
            "\"encodings\" : { \"day\" : \"days since the first, day of the week, day of the year\","
                + " \"member\" : \"true as 1, false as 0\","
                + " \"city\" : \"3 texts as an input of 0 or 1 each\","
                + " \"street\" : \"23 texts as their numbers in the alphabet\" ");
    assertThat(between(json, "\"leftOut\"", "}"))
        .isEqualTo(
            "\"leftOut\" : { \"id\" : \"text that differs in nearly every row, like an id\","
                + " \"one\" : \"constant\" ");
    assertThat(json).contains("column 'id' left out: text that differs in nearly every row");
    double mean =
        Double.parseDouble(json.split("\"rmse\" : \\{\\s*\"mean\" : ", -1)[1].split(",")[0]);
    // The standard deviation of the target is 8.8: what the dates and texts say is used.
    assertThat(mean).isLessThan(4);
  }

  @Test
  void parquetGivesWhatCsvGives() throws Exception {
    Path csv = csv();
    Path parquet = folder.resolve("kinds.parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT * FROM read_csv('%s')) TO '%s' (FORMAT parquet)".formatted(csv, parquet));
    }
    String ofCsv = bakeoff(csv);
    String ofParquet = bakeoff(parquet);
    assertThat(between(ofParquet, "\"profile\"", "\"advice\""))
        .isEqualTo(between(ofCsv, "\"profile\"", "\"advice\""));
    assertThat(between(ofParquet, "\"metrics\"", "\"pinball"))
        .isEqualTo(between(ofCsv, "\"metrics\"", "\"pinball"));
  }

  @Test
  void terminalTellsWhatBecameOfAColumn() throws IOException {
    Run run = Run.of("bakeoff", csv().toString(), "--target=units", "--quick", "--loss=mse");
    assertThat(run.out())
        .contains("- column 'member': true as 1, false as 0")
        .contains("! column 'one' left out: constant");
  }
}
