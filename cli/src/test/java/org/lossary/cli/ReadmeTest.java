package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ml.dmlc.xgboost4j.java.DMatrix;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.Doubles;
import org.lossary.classification.CrossEntropy;
import org.lossary.testkit.Snippets;

/** The commands and the Java of the README run, and give what the README says. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @TestFactory
  Stream<DynamicTest> commandsRun() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher matcher = Pattern.compile("\\./lossary ([^`\n]+)").matcher(Files.readString(README));
    while (matcher.find()) {
      commands.add(matcher.group(1).strip());
    }
    assertThat(commands).hasSizeGreaterThan(6);
    return commands.stream().distinct().map(c -> DynamicTest.dynamicTest(c, () -> run(c)));
  }

  /**
   * Bake-off and embeddings in their quick form, and the benchmarks, which want minutes and an idle
   * machine, up to their help.
   */
  private void run(String command) throws IOException {
    String line = command.replace("sales.csv", sales()).replace("FILE", predictions());
    if (command.startsWith("bakeoff") || command.startsWith("embed")) {
      line += " --quick";
    } else if (command.startsWith("example ")) {
      line += " --quick --epochs 1";
    } else if (command.startsWith("bench")) {
      line += " --help";
    }
    Run run = Run.line(line);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).isNotBlank();
  }

  private String sales() throws IOException {
    Random random = new Random(5);
    List<String> lines = new ArrayList<>(List.of("price,weekday,units"));
    for (int i = 0; i < 400; i++) {
      double price = 1 + 9 * random.nextDouble();
      int day = random.nextInt(7);
      lines.add(price + "," + day + "," + Math.round(200 / price + 5 * day * random.nextDouble()));
    }
    return Files.write(folder.resolve("sales.csv"), lines).toString();
  }

  private String predictions() throws IOException {
    return Files.write(folder.resolve("p.csv"), List.of("y,p", "1,2", "3,2.5")).toString();
  }

  @Test
  void javaSnippetsCompileAndGiveTheNumbersInTheirComments() throws Exception {
    Matcher matcher =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
    List<String> snippets = new ArrayList<>();
    while (matcher.find()) {
      snippets.add(matcher.group(1));
    }
    assertThat(snippets).hasSize(5);
    String source =
        """
        import java.util.*;
        %s
        public class Snippets {
          public static String first() {
            %s
            return "loss = " + loss + ", the mean; gradient = {" + gradient[0] + ", " + gradient[1]
                + ", " + gradient[2] + "}";
          }
          public static double second() {
            %s
            return loss;
          }
          public static RowLoss named() {
            %s
            return loss;
          }
          public static float[][] booster(DMatrix train, DMatrix test) throws Exception {
            %s
            return margins;
          }
          %s
          public static double third() {
            return new Asymmetric(3).value(new double[] {2, 0}, new double[] {0, 1});
          }
        }
        """
            .formatted(
                imports(snippets),
                body(snippets.get(0)),
                snippets.get(1),
                snippets.get(2),
                body(snippets.get(3)),
                snippets.get(4));
    Class<?> compiled = Snippets.compile(source, folder);
    assertThat(snippets.get(0)).contains("// " + compiled.getMethod("first").invoke(null));
    double softmax = Math.log(1 + Math.exp(-1) + Math.exp(-2));
    assertThat((double) compiled.getMethod("second").invoke(null))
        .isCloseTo(softmax + 2 * Math.log(3), org.assertj.core.data.Offset.offset(1e-6));
    assertThat(compiled.getMethod("named").invoke(null))
        .isEqualTo(new CrossEntropy(Doubles.of(1, 1, 5), -100, 0.1, 0, 1));
    DMatrix data = new DMatrix(new float[] {0, 1, 2, 3, 4, 5}, 6, 1, Float.NaN);
    data.setLabel(new float[] {0, 0, 0, 9, 9, 9});
    float[][] margins =
        (float[][])
            compiled.getMethod("booster", DMatrix.class, DMatrix.class).invoke(null, data, data);
    assertThat(margins[0][0]).isLessThan(margins[5][0]);
    assertThat((double) compiled.getMethod("third").invoke(null)).isEqualTo((3 * 4 + 1) / 2.0);
  }

  private static String imports(List<String> snippets) {
    return String.join("\n", snippets)
        .lines()
        .filter(l -> l.startsWith("import "))
        .collect(Collectors.joining("\n"));
  }

  private static String body(String snippet) {
    return snippet.lines().filter(l -> !l.startsWith("import ")).collect(Collectors.joining("\n"));
  }

  /** What the README installs are modules of this build, with all that it says to depend on. */
  @Test
  void theModulesToInstallExist() throws IOException {
    Matcher matcher =
        Pattern.compile("mvn -q -Pquick -DskipTests install -pl ([\\w,/]+) -am")
            .matcher(Files.readString(README));
    assertThat(matcher.find()).isTrue();
    String poms = "";
    for (String module : matcher.group(1).split(",")) {
      poms += Files.readString(Path.of("..", module, "pom.xml"));
    }
    assertThat(poms)
        .contains("<artifactId>lossary-core</artifactId>")
        .contains("<artifactId>lossary-xgboost</artifactId>");
    assertThat(Files.readString(Path.of("..", "pom.xml"))).contains("<id>quick</id>");
  }
}
