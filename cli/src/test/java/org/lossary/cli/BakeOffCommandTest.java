package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** bakeoff. */
class BakeOffCommandTest {
  @TempDir private Path folder = Path.of("");

  private String csv(String header, int rows, IntFunction<String> line) throws IOException {
    Path file = folder.resolve("data.csv");
    List<String> lines = new ArrayList<>(List.of(header));
    IntStream.range(0, rows).mapToObj(line).forEach(lines::add);
    Files.write(file, lines);
    return file.toString();
  }

  private static void refuses(String says, String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "bakeoff";
    System.arraycopy(args, 0, all, 1, args.length);
    Run run = Run.of(all);
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).as(run.err()).hasSize(1);
    assertThat(run.err()).startsWith("lossary bakeoff: ").contains(says);
  }

  @Test
  void comparesLossesOnEmbeddedData() throws IOException {
    Path report = folder.resolve("report.html");
    Run run =
        Run.of(
            "bakeoff",
            "--data=counts",
            "--quick",
            "--json",
            "--loss=poisson",
            "--loss=mse",
            "--loss=mae",
            "--report",
            report.toString());
    assertThat(run.exit()).as(run.err()).isZero();

    Map<?, ?> json = object(parsed(run.out()));
    Map<?, ?> found = object(list(json, "runs").get(0));
    Map<?, ?> verdict = object(found.get("verdict"));
    List<String> ids =
        list(found, "losses").stream().map(l -> String.valueOf(object(l).get("id"))).toList();
    assertThat(ids).containsExactlyInAnyOrder("poisson", "mse", "mae");
    assertThat(ids)
        .contains(String.valueOf(verdict.get("recommended")))
        .startsWith(String.valueOf(verdict.get("best")));
    assertThat(json.get("command"))
        .isEqualTo(
            "./lossary bakeoff --data=counts --quick --loss=poisson --loss=mse --loss=mae --seed 1");
    assertMeansAreOfTheFolds(found);

    String html = Files.readString(report);
    assertThat(html)
        .contains(String.valueOf(verdict.get("headline")))
        .contains("<svg")
        .contains("RAND Health Insurance Experiment")
        .contains("Losses.")
        .doesNotContain("NaN");
    assertThat(html).doesNotContainPattern("(src|href)=\"https?:");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(report);
    }
  }

  private static void assertMeansAreOfTheFolds(Map<?, ?> found) {
    for (Object loss : list(found, "losses")) {
      object(object(loss).get("metrics"))
          .forEach(
              (name, value) -> {
                Map<?, ?> metric = object(value);
                double mean =
                    list(metric, "folds").stream()
                        .mapToDouble(f -> (Double) f)
                        .average()
                        .orElseThrow();
                assertThat((Double) metric.get("mean"))
                    .as(String.valueOf(name))
                    .isCloseTo(mean, org.assertj.core.data.Offset.offset(1e-12 + 1e-12 * mean));
              });
    }
  }

  @Test
  void printsTableVerdictAndCode() {
    Run run =
        Run.of("bakeoff", "--data=satellite", "--quick", "--loss=cross-entropy", "--max-rows=600");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("satellite: Kinds of soil")
        .contains("cross-entropy")
        .contains("1 loss by Log loss")
        .contains("roc-auc")
        .contains("Verdict")
        .contains("LossaryObjective.ofClasses(Losses.crossEntropy(), 6)")
        .contains("--report FILE.html");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 105);
  }

  @Test
  void readsQueriesAndSeveralFiles() throws IOException {
    String file =
        csv("x,y", 120, i -> i % 7 + "," + (i % 7 > 3 ? "yes" : i % 5 > 1 ? "yes" : "no"));
    Run run =
        Run.of(
            "bakeoff",
            "--quick",
            "--target=y",
            "--loss=bce-with-logits",
            "--loss=hinge",
            "--json",
            "--sql",
            "SELECT * FROM '" + file + "'");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("\"binary-classification\"")
        .contains("\"data\" : \"the query\"");

    Run twice = Run.of("bakeoff", "--quick", "--target=y", "--loss=focal", file, file);
    assertThat(twice.exit()).as(twice.err()).isZero();
    assertThat(twice.out().split("Verdict", -1)).hasSize(3);
  }

  @Test
  void namesWhatIsWrongWithTheFile() throws IOException {
    refuses("no.csv", folder.resolve("no.csv").toString(), "--target=y");
    Path empty = Files.createFile(folder.resolve("empty.csv"));
    refuses("empty", empty.toString(), "--target=y");
    String file = csv("x,y", 90, i -> i + "," + i % 10);
    refuses("--target; " + file + " has x, y", file);
    refuses("no column 'z'", file, "--target=z");
    refuses("2 columns are named 'a'", csv("a,a,y", 9, i -> "1,2,3"), "--target=y");
    refuses(
        "10 columns are named 'ten'",
        csv("ten,ten,ten,ten,ten,ten,ten,ten,ten,ten,y", 9, i -> "1,1,1,1,1,1,1,1,1,1,2"),
        "--target=y");
  }

  @Test
  void namesWhatIsWrongWithTheTarget() throws IOException {
    refuses("nothing to predict", csv("x,y", 90, i -> i + ",3.5"), "--target=y");
    refuses("'yes'", csv("x,y", 90, i -> i + ",yes"), "--target=y");
    refuses(
        "number",
        csv("x,y", 90, i -> i + (i == 4 ? ",many" : "," + i)),
        "--target=y",
        "--task=regression");
    refuses("NaN", csv("x,y", 90, i -> i + (i == 4 ? ",NaN" : "," + i / 7.0)), "--target=y");
    refuses("nfinity", csv("x,y", 90, i -> i + (i == 4 ? ",inf" : "," + i / 7.0)), "--target=y");
    refuses("classes in 90 rows", csv("x,y", 90, i -> i + ",id" + i), "--target=y");
    String negative = csv("x,y", 90, i -> i + "," + (i - 5));
    refuses("-5.0 in row 1", negative, "--target=y", "--loss=poisson");
    refuses("-5.0", negative, "--target=y", "--metric=poisson-deviance");
    refuses("10 rows", csv("x,y", 10, i -> i + "," + i / 3.0), "--target=y");
  }

  @Test
  void namesWhatIsWrongWithTheOptions() throws IOException {
    refuses("'90 parsecs'", "--time-limit=90 parsecs");
    refuses("'aic' is none of", "--metric=aic");
    refuses("'sorting' is none of", "--task=sorting");
    refuses("no embedded data set 'houses'", "--data=houses");
    refuses("one data set", "--metric=rmse");
    refuses("one of them", "--data=wages", "--sql=SELECT 1");
    refuses("folds must be within", "--data=wages", "--folds=1");
    refuses("'hubert'", "--data=wages", "--loss=hubert");
    refuses("no such folder", "--data=wages", "--report=" + folder.resolve("no/r.html"));
    refuses("is a folder", "--data=wages", "--report=" + folder);
    refuses("before two losses were trained", "--data=wages", "--time-limit=0.001s");
    assertThat(Files.list(folder)).isEmpty();
  }

  @Test
  void aTimeLimitKeepsWhatIsDone() throws IOException {
    Path report = folder.resolve("limited.html");
    Run run = new Run(2, "", "");
    // A busy machine may need longer than that for the first fold.
    for (int limit = 15; limit <= 240; limit *= 2) {
      long start = System.nanoTime();
      run = limited(limit, report);
      double seconds = (System.nanoTime() - start) / 1e9;
      assertThat(seconds).as(run.err()).isGreaterThan(limit - 1.0);
      if (!run.err().contains("before the first of")) {
        break;
      }
    }
    assertThat(run.exit()).as(run.err()).isZero();
    Map<?, ?> json = object(parsed(run.out()));
    assertThat(json.get("interrupted")).isEqualTo(false);
    Map<?, ?> found = object(list(json, "runs").get(0));
    assertThat(found.get("partial")).isEqualTo(true);
    assertThat(list(object(found.get("settings")), "completeFolds")).hasSizeBetween(1, 1999);
    assertThat(list(object(found.get("verdict")), "next"))
        .anyMatch(n -> String.valueOf(n).contains("a longer --time-limit"));
    assertThat(Files.readString(report)).contains("stopped early");
  }

  /** Work for minutes on any machine, of which a fold takes well under a second on an idle one. */
  private static Run limited(int seconds, Path report) {
    return Run.of(
        "bakeoff",
        "--data=medicaid",
        "--loss=bce-with-logits",
        "--loss=hinge",
        "--folds=20",
        "--repeats=100",
        "--max-rows=4000",
        "--time-limit=" + seconds + "s",
        "--json",
        "--report=" + report);
  }

  @Test
  void controlCKeepsWhatIsDone() throws Exception {
    Path report = folder.resolve("r.html");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules=jdk.incubator.vector",
                "-Dlossary.tty.err=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.lossary.cli.Main",
                "bakeoff",
                "--data=counts",
                "--loss=poisson",
                "--loss=mse",
                "--repeats=100",
                "--max-rows=1000",
                "--json",
                "--report=" + report)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    // Folds are worked on in order: once a later fold is mentioned the first ones are complete.
    // The line is redrawn ten times a second at most, so that no fold is sure to be seen.
    Pattern later = Pattern.compile("fold \\d{2,} of 500");
    while (process.isAlive() && !later.matcher(Files.readString(err)).find()) {
      Thread.sleep(50);
    }
    Interrupted.require(process, err);
    assertThat(Files.readString(err)).contains("what is done is kept");
    Map<?, ?> json = object(parsed(Files.readString(out)));
    assertThat(json.get("interrupted")).isEqualTo(true);
    assertThat(object(list(json, "runs").get(0)).get("partial")).isEqualTo(true);
    assertThat(Files.readString(report)).contains("stopped early").endsWith("</html>\n");
  }

  private static Map<?, ?> object(@Nullable Object value) {
    return (Map<?, ?>) Objects.requireNonNull(value);
  }

  private static List<?> list(Map<?, ?> object, String field) {
    return (List<?>) Objects.requireNonNull(object.get(field));
  }

  private static @Nullable Object parsed(String text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      Object value = value(parser);
      assertThat(parser.nextToken()).isNull();
      return value;
    }
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          assertThat(object).doesNotContainKey(name);
          object.put(name, value(parser));
        }
        return object;
      }
      case START_ARRAY -> {
        List<@Nullable Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(value(parser));
        }
        return array;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        return parser.getDoubleValue();
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return parser.getBooleanValue();
      }
      default -> {
        return parser.getText();
      }
    }
  }
}
