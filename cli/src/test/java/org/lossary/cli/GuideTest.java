package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.embedding.files.Npy;
import org.lossary.formula.Formula;
import org.lossary.testkit.Snippets;

/**
 * The commands, options, formulas and Java of docs/guide and docs/performance.md run. Bake-offs run
 * in their quick form on one data set; benchmarks, which want minutes and an idle machine, are read
 * up to their help, which refuses an option that is not there.
 */
class GuideTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final String SET = "--data counts --quick --max-rows 400";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  private static List<String> found(String pattern, Path... files) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
      while (matcher.find()) {
        found.add(matcher.group(1).strip());
      }
    }
    return found;
  }

  private static Path[] files() throws IOException {
    List<Path> files = new ArrayList<>(List.of(DOCS.resolve("performance.md")));
    try (Stream<Path> guide = Files.list(DOCS.resolve("guide"))) {
      guide.filter(f -> f.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    return files.toArray(Path[]::new);
  }

  @TestFactory
  Stream<DynamicTest> commandsRun() throws IOException {
    List<String> commands = found("\\./lossary ([a-z][^`\n#]*)", files());
    assertThat(commands).hasSizeGreaterThan(5);
    return commands.stream().distinct().map(c -> DynamicTest.dynamicTest(c, () -> command(c)));
  }

  private void command(String command) throws IOException {
    if (command.startsWith("bench")) {
      runs(command + " --help");
    } else if (command.startsWith("bakeoff FILE --target COLUMN")) {
      runs(command.replace("FILE", table("one.csv")).replace("COLUMN", "y") + " --quick");
    } else if (command.startsWith("bakeoff")) {
      runs(command + (command.contains("--quick") ? "" : " --quick") + " --loss poisson");
    } else if (command.equals("advise")) {
      // Asks questions, which AdviseCommandTest answers.
      runs("advise --help");
    } else if (command.startsWith("embed")) {
      String line =
          command
              .replace("vectors.csv", vectors())
              .replace("wine.csv --label target", vectors() + " --label product")
              .replace("questions.csv", questions())
              .replace("--data wordnet", "--data wordnet --most-pairs 60 --batch 8")
              .replace("--out head", "--out " + folder.resolve("head"))
              .replaceAll(" --epochs \\d+", "");
      String length = command.contains("--compare") ? " --epochs 1 --seeds 2" : " --epochs 2";
      if (command.contains("--resume")) {
        runs(line.replace(" --resume", "") + length);
      }
      runs(line + length);
    } else if (command.startsWith("example ")) {
      // The quick form for one epoch; SystemsTest has the results.
      runs(command.replace("--seeds 3", "--seeds 2") + " --quick --epochs 1");
    } else if (command.startsWith("advise sales.csv")) {
      runs(command.replace("sales.csv", table("two.csv")).replace("units", "y"));
    } else if (command.startsWith("compute") && command.contains("cases.jsonl")) {
      String cases =
          found("(?s)```json\n(.*?)```", DOCS.resolve("guide").resolve("compute.md")).get(0);
      Path file = Files.writeString(folder.resolve("cases.jsonl"), cases);
      runs(command.replace("cases.jsonl", file.toString()));
    } else if (command.startsWith("eval")) {
      runs(command.replace("predictions.csv", predictions()).replace("scores.csv", scores()));
    } else if (command.equals("show")) {
      // Named in passing, as what prints the line of a formula.
      runs("show huber");
    } else {
      runs(command);
    }
  }

  /** The first column of the table of options, each as it stands there. */
  @TestFactory
  Stream<DynamicTest> optionsOfTheBakeOffRun() throws IOException {
    Path guide = DOCS.resolve("guide").resolve("bake-off.md");
    List<String> options = new ArrayList<>();
    for (String cell : found("\n\\| (`--[^|]*) \\|", guide)) {
      options.addAll(List.of(cell.replace("`", "").split(", ", -1)));
    }
    assertThat(options).hasSizeGreaterThan(7);
    return options.stream()
        .map(
            o ->
                DynamicTest.dynamicTest(
                    o,
                    () -> {
                      boolean file = o.matches("--(positive|group|time|weight) .*");
                      String some = o.contains("--loss") ? "" : " --loss mse --loss mape";
                      String line =
                          file
                              ? "bakeoff " + classes() + " --target y --quick --loss hinge " + o
                              : "bakeoff " + SET + some + " " + o;
                      runs(
                          line.contains("--max-rows 20000")
                              ? line.replace("--max-rows 400 ", "")
                              : line);
                    }));
  }

  @Test
  void severalFilesAreJoinedByAQuery() throws IOException {
    table("part-1.csv");
    table("part-2.csv");
    List<String> queries =
        found("--sql (\"SELECT[^\"]*\")", DOCS.resolve("guide").resolve("bake-off.md"));
    assertThat(queries).hasSize(1);
    String sql =
        queries.get(0).replace("\"", "").replace("part-*.csv", folder.resolve("part-*.csv") + "");
    Run run = Run.of("bakeoff", "--sql", sql, "--target=y", "--quick", "--loss=mse", "--json");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("\"rows\" : 160");
  }

  private String predictions() throws IOException {
    return Files.writeString(
            folder.resolve("predictions.csv"),
            "y,p,w,region\n1,0.5,2,north\n3,4,1,south\n2,2,0.5,north\n")
        .toString();
  }

  private String scores() throws IOException {
    return Files.writeString(folder.resolve("scores.csv"), "label,s0,s1,s2\n0,1,2,0.5\n2,0,0,1\n")
        .toString();
  }

  private static void runs(String line) {
    Run run = Run.line(line);
    assertThat(run.exit()).as(line + "\n" + run.err()).isZero();
    assertThat(run.out()).isNotBlank();
  }

  private String table(String name) throws IOException {
    List<String> lines = new ArrayList<>(List.of("x,y"));
    for (int i = 0; i < 80; i++) {
      lines.add(i % 9 + "," + (i % 9 + i / 7.0));
    }
    return Files.write(folder.resolve(name), lines).toString();
  }

  /** Vectors of six products, for any command about embeddings. */
  private String vectors() throws IOException {
    List<String> lines = new ArrayList<>(List.of("a,b,c,product"));
    for (int i = 0; i < 120; i++) {
      int p = i % 6;
      lines.add(p + i % 5 / 4.0 + "," + (p * p % 7 + i % 7 / 5.0) + "," + i % 4 + ",product " + p);
    }
    return Files.write(folder.resolve("vectors.csv"), lines).toString();
  }

  private String questions() throws IOException {
    List<String> lines = new ArrayList<>(List.of("question,answer"));
    for (int i = 0; i < 40; i++) {
      lines.add("what is " + i + " and " + i + "?,it is " + 2 * i);
    }
    return Files.write(folder.resolve("questions.csv"), lines) + " --batch 8";
  }

  @Test
  void javaOfTheEmbeddingsCompilesAndRuns() throws Exception {
    Path head = folder.resolve("head");
    runs("embed " + vectors() + " --label product --epochs 1 --out " + head);
    List<String> snippets =
        found("(?s)```java\n(.*?)```", DOCS.resolve("guide").resolve("embed.md"));
    assertThat(snippets).hasSize(2);
    assertThat((float[]) snippet(snippets.get(1), head, new float[] {1, 2, 3})).hasSize(3);
    runs(
        "embed --pairs "
            + questions()
            + " --anchor question --positive answer --epochs 1 --out "
            + head);
    assertThat((float[]) snippet(snippets.get(0), head, new float[0])).hasSize(384);
  }

  private Object snippet(String snippet, Path head, float[] vector) throws Exception {
    Class<?> compiled =
        Snippets.compile(
            """
            import dev.langchain4j.model.embedding.EmbeddingModel;
            import java.nio.file.Path;
            import org.lossary.embedding.*;
            import org.lossary.text.*;
            public class Snippets {
              public static float[] run(float[] vector) {
                %s
                return embedding;
              }
            }
            """
                .formatted(snippet.replace("\"head\"", "\"" + head + "\"")),
            Files.createTempDirectory(folder, "snippet"));
    return compiled.getMethod("run", float[].class).invoke(null, vector);
  }

  private String classes() throws IOException {
    List<String> lines = new ArrayList<>(List.of("x,patient,day,w,y"));
    for (int i = 0; i < 80; i++) {
      String y = i % 9 + i % 4 > 7 ? "churned" : "stayed";
      lines.add("%d,p%d,%d,%d,%s".formatted(i % 9, i / 4, i, 1 + i % 3, y));
    }
    return Files.write(folder.resolve("classes.csv"), lines).toString();
  }

  @TestFactory
  Stream<DynamicTest> formulasAreFormulas() throws IOException {
    String text =
        Files.readString(DOCS.resolve("guide").resolve("formulas.md")).replaceAll(";\n +", "; ");
    List<String> formulas = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("    ")) {
        formulas.add(line.strip().split(" {3,}", -1)[0]);
      }
    }
    assertThat(formulas).hasSizeGreaterThan(6);
    return formulas.stream()
        .map(
            f ->
                DynamicTest.dynamicTest(
                    f, () -> assertThat(Formula.parse(f).variables()).isNotEmpty()));
  }

  @Test
  void javaOfTheFormulasCompilesAndRuns() throws Exception {
    Matcher matcher =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(DOCS.resolve("guide").resolve("formulas.md")));
    assertThat(matcher.find()).isTrue();
    String snippet = matcher.group(1);
    Class<?> compiled =
        Snippets.compile(
            """
            import java.util.Map;
            import org.lossary.formula.*;
            public class Snippets {
              public static String run() {
                double[] direction = {1, 0, -1};
                %s
                return f.variables() + "";
              }
            }
            """
                .formatted(snippet),
            folder);
    assertThat(snippet).contains("// " + compiled.getMethod("run").invoke(null));
  }

  /** The program of the guide, and the numbers that it says. */
  @Test
  void javaAroundTheLossesOfEmbeddingsGivesTheNumbersBesideIt() throws Exception {
    String program =
        String.join(
            "\n", found("(?s)```java\n(.*?)```", DOCS.resolve("guide").resolve("metric.md")));
    Path file =
        Files.write(folder.resolve("v.npy"), Npy.write(new float[] {1, 2, 3, 4, 5, 6}, 6, 1));
    Matcher said = Pattern.compile("(\\w+) = [^\n]*; // (-?[0-9.]+)(?= *\n)").matcher(program);
    Map<String, Double> numbers = new TreeMap<>();
    StringBuilder keep = new StringBuilder();
    while (said.find()) {
      numbers.put(said.group(1), Double.valueOf(said.group(2)));
      keep.append("said.put(\"%1$s\", (double) %1$s);\n".formatted(said.group(1)));
    }
    assertThat(numbers).hasSizeGreaterThan(10);
    Class<?> compiled =
        Snippets.compile(
            """
            import java.nio.file.Path;
            import java.util.*;
            import org.lossary.*;
            import org.lossary.embedding.*;
            import org.lossary.metric.*;
            public class Snippets {
              public static Map<String, Double> run() {
                GradientCache.Encoder encoder =
                    new GradientCache.Encoder() {
                      public void embed(int from, int to, FloatMatrix out, boolean keep) {
                        for (int i = from; i < to; i++) {
                          out.set(i - from, 0, i);
                          out.set(i - from, 1, 1);
                        }
                      }

                      public void backward(int from, int to, FloatMatrix gradient) {}
                    };
                Map<String, Double> said = new TreeMap<>();
                %s
                %s
                return said;
              }
            }
            """
                .formatted(
                    program
                        .replace("vectors.npy", file.toString())
                        .replace("gradient.npy", folder.resolve("gradient.npy").toString()),
                    keep),
            Files.createTempDirectory(folder, "metric"));
    assertThat(compiled.getMethod("run").invoke(null)).isEqualTo(numbers);
  }
}
