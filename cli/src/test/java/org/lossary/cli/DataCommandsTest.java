package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** compute and eval. */
class DataCommandsTest {
  @TempDir private Path folder = Path.of("");
  private String file = "";

  @BeforeEach
  void writeFile() throws IOException {
    Path csv = folder.resolve("p.csv");
    Files.write(csv, List.of("y,p,w,g", "1,1.5,1,a", "2,0,2,b", "0,4,1,a"));
    file = csv.toString();
  }

  private Run eval(String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "eval";
    args[1] = "--target=y";
    args[2] = "--prediction=p";
    System.arraycopy(more, 0, args, 3, more.length);
    args[args.length - 1] = file;
    return Run.of(args);
  }

  @Test
  void evalGivesTheMeanOverallAndByGroup() {
    Run run = eval("--loss", "huber", "--by", "g");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("1.81250")
        .contains("1.50000")
        .contains("1.70833")
        .doesNotContain("residual");
  }

  @Test
  void pictureFromTwentyRowsOn() throws IOException {
    List<String> lines = new java.util.ArrayList<>(List.of("y,p"));
    for (int i = 0; i < 20; i++) {
      lines.add(i + "," + i % 7);
    }
    Files.write(Path.of(file), lines);
    assertThat(eval("--loss", "huber").out()).contains("residual").contains("gradient");
  }

  @Test
  void rowsOfSeveralPredictionsHaveTheLengthOfTheirGradient() throws IOException {
    List<String> lines = new java.util.ArrayList<>(List.of("y,p,v"));
    for (int i = 0; i < 20; i++) {
      lines.add(i % 2 + "," + i % 7 + ",1");
    }
    Files.write(Path.of(file), lines);
    Run numbers =
        Run.of("eval", "--loss=gaussian-nll", "--target=y", "--prediction=p,v", "--json", file);
    assertThat(numbers.out())
        .contains("\"residual of the first column\"", "\"length of the gradient\"");
    Run classes =
        Run.of("eval", "--loss=cross-entropy", "--target=y", "--prediction=p,v", "--json", file);
    assertThat(classes.out()).contains("\"length of the gradient\"").doesNotContain("residual");
  }

  @Test
  void evalSaysWhatItDividesByAndWhatItsRowsAre() {
    assertThat(eval("--loss", "mae", "--weight", "w").out())
        .contains("divided by the rows; --reduction weighted-mean divides by the sum");
    Path rows = folder.resolve("rows.csv");
    assertThat(eval("--loss", "rmse", "--per-row", rows.toString()).out())
        .contains("rows.csv has mean squared error, of which rmse is a function of the mean");
  }

  @Test
  void evalWeighsAndReduces() {
    assertThat(
            eval("--loss", "mae", "--weight", "w", "--reduction", "weighted-mean", "--json").out())
        .contains("\"value\" : 2.125");
    assertThat(eval("--loss", "mae", "--reduction", "sum", "--json").out())
        .contains("\"value\" : 6.5");
    assertThat(eval("--loss", "rmse", "--json").out()).contains("\"value\" : 2.598076211353316");
  }

  @Test
  void evalWritesRows() throws IOException {
    Path rows = folder.resolve("rows.csv");
    Run run = eval("--loss", "huber", "--per-row", rows.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readAllLines(rows))
        .containsExactly("row,value,gradient", "1,0.125,0.5", "2,1.5,-1.0", "3,3.5,1.0");
  }

  @Test
  void evalReadsQueries() {
    Run run =
        Run.of(
            "eval",
            "--loss",
            "mae",
            "--target",
            "y",
            "--prediction",
            "p",
            "--json",
            "--sql",
            "SELECT * FROM '" + file + "' WHERE y > 0");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("\"value\" : 1.25");
  }

  @Test
  void evalReadsStandardInput() {
    String[] args = {"eval", "--loss=mae", "--target=y", "--prediction=p", "--json", "-"};
    Run run = Run.withInput("y,p\n1,1.5\n2,0\n", args);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("\"value\" : 1.25");
    assertThat(Run.withInput("y,p\n1,often\n", args).err())
        .startsWith("lossary eval: standard input: column 'p': row 1 is 'often' where a number");
  }

  @Test
  void evalSaysItsParametersInJson() {
    assertThat(eval("--loss", "huber", "--json").out())
        .contains("\"loss\" : \"huber\"")
        .containsPattern("\"parameters\" : \\{\\s*\"delta\" : 1.0\\s*}");
    assertThat(eval("--loss", "poisson", "--json").out()).contains("\"constant\" : \"none\"");
  }

  @Test
  void evalSaysWhatIsMissing() throws IOException {
    Files.write(Path.of(file), List.of("y,p", "1,1.5", "2,", "0,4"));
    Run fails = eval("--loss", "mae");
    assertThat(fails.exit()).isEqualTo(2);
    assertThat(fails.err().lines()).hasSize(1);
    assertThat(fails.err()).contains("row 2 has no value in column 'p'");
    assertThat(eval("--loss", "mae", "--missing", "skip", "--json").out())
        .contains("\"skipped\" : 1")
        .contains("\"value\" : 2.25");
  }

  @Test
  void evalRejectsWhatItCannotUse() {
    assertThat(Run.of("eval", "--loss", "mae", "--target", "y", "--prediction", "q", file).err())
        .contains("no column 'q'");
    assertThat(
            Run.of("eval", "--loss", "mae", "--target", "y", "--prediction", "p", "no.csv").exit())
        .isEqualTo(2);
    assertThat(Run.of("eval", "--loss", "mae", "--target", "y", "--prediction", "p").err())
        .contains("name a file");
    assertThat(Run.of("eval", "--target", "y", "--prediction", "p", file).err()).contains("--loss");
  }

  @Test
  void computeAnswersEveryCase() {
    Run run =
        Run.withInput(
            """
            {"case":"a","loss":"lossary/huber","params":{"delta":1,"reduction":"none"},"inputs":{"prediction":[0.5,3],"target":[0,0]}}
            {"case":"b","loss":"nonsense"}
            {"case":"c","loss":"lossary/mae","inputs":{"prediction":["NaN"],"target":[0]}}
            """,
            "compute",
            "-");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines())
        .containsExactly(
            "{\"case\":\"a\",\"loss\":\"lossary/huber\",\"value\":{\"dtype\":\"f64\",\"shape\":[2],\"data\":[0.125,2.5]},"
                + "\"gradients\":{\"prediction\":{\"dtype\":\"f64\",\"shape\":[2],\"data\":[0.5,1.0]}},\"outputs\":{}}",
            "{\"case\":\"b\",\"error\":\"unknown loss id 'nonsense'\"}",
            "{\"case\":\"c\",\"error\":\"mae: prediction in row 0, column 0 must be finite, got NaN\"}");
  }

  @Test
  void computeReadsFloats() {
    Run run =
        Run.withInput(
            "[{\"loss\":\"lossary/mse\",\"inputs\":{\"prediction\":[0.1],\"target\":[0]}}]",
            "compute",
            "--dtype",
            "f32",
            "-");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\"case\":\"#1\"").contains("\"data\":[0.2]");
  }

  @Test
  void computeStopsAtWhatIsNotJson() {
    Run run = Run.withInput("[{\"loss\":", "compute", "-");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("not JSON at line 1");
    assertThat(Run.of("compute", "no.json").err()).contains("no such file: no.json");
    assertThat(Run.of("compute").err()).contains("name a file");
  }

  @Test
  void computeReadsAMillionCasesInConstantMemory() throws Exception {
    Path cases = folder.resolve("cases.jsonl");
    String line = "{\"loss\":\"lossary/mse\",\"inputs\":{\"prediction\":[0.1],\"target\":[0]}}\n";
    try (var out = Files.newBufferedWriter(cases)) {
      for (int i = 0; i < 1_000_000; i++) {
        out.write(line);
      }
    }
    // A heap that holds the program and a few cases, but by far not all of them (70 MB of text,
    // more as objects).
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.lossary.cli.Main",
                "compute",
                cases.toString())
            .redirectOutput(folder.resolve("answers.jsonl").toFile())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("errors.txt"))).isZero();
    try (var lines = Files.lines(folder.resolve("answers.jsonl"))) {
      assertThat(lines.count()).isEqualTo(1_000_000);
    }
  }
}
