package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.Catalog;
import org.lossary.StructuredLoss;
import org.lossary.testkit.Snippets;

/** docs/losses is what the catalogue makes of it; run tools/generate if it is not. */
class LossDocsTest {
  private static final Path PAGES = Path.of("..", "docs", "losses");
  private static final Map<String, String> FILES = LossDocs.files();

  /** The variables that pages of losses of a prediction and a target may name. */
  private static final String SUPERVISED =
      "double[] prediction, double[] target, double[] gradient, double[] scores, int[] labels,"
          + " int rows, int classes, Matrix predictions, Matrix targets";

  /** The variables that pages of the other losses may name. */
  private static final String STRUCTURED =
      Stream.of(
                  "gradient embeddings proxies first second anchor positive negative query",
                  "prediction target scores chosen rejected referenceChosen referenceRejected",
                  "logProbabilities oldLogProbabilities advantages logits values rewards",
                  "discounts nextValues nextPolicy selector logRatios quantiles next",
                  "x y x1 x2 y1 y2 real fake mean logVariance mean1 logVariance1 mean2",
                  "logVariance2 gradients reconstruction data p q a b cost",
                  "boundaries scaleAndBias negatives guideFirst guideSecond")
              .flatMap(names -> Stream.of(names.split(" ")))
              .map(name -> "Matrix " + name)
              .collect(Collectors.joining(", "))
          + ", List<Matrix> candidates, double[] teacher, double[] similarities, double[] atoms,"
          + " double[] relevance, int[] lengths, int[] labels, int[] actions, int[] nextActions,"
          + " int count, int pairs, int channels, int height, int width";

  @TempDir private Path folder = Path.of("");

  @Test
  void pagesAreThoseOfTheCatalogue() throws IOException {
    List<String> different = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(FILES.keySet());
    try (Stream<Path> there = Files.list(PAGES)) {
      there.forEach(f -> names.add(f.getFileName().toString()));
    }
    for (String name : names) {
      Path file = PAGES.resolve(name);
      String text = Files.exists(file) ? Files.readString(file) : "";
      if (!text.equals(FILES.get(name))) {
        different.add(name);
      }
    }
    assertThat(different).as("run tools/generate").isEmpty();
  }

  @Test
  void everyLossHasAPageAndAPictureOfAModestSize() {
    for (Catalog.Entry entry : Catalog.all()) {
      assertThat(FILES).containsKeys(entry.info().id() + ".md", entry.info().id() + ".svg");
    }
    FILES.forEach(
        (name, text) ->
            assertThat(text.getBytes(StandardCharsets.UTF_8).length)
                .as(name)
                .isBetween(
                    200,
                    name.equals("index.md") ? 60_000 : name.endsWith(".svg") ? 8_000 : 15_000));
  }

  @Test
  void linksLeadSomewhere() {
    Pattern link = Pattern.compile("]\\(([^)#]+)\\)");
    FILES.forEach(
        (name, text) -> {
          Matcher matcher = link.matcher(text);
          while (name.endsWith(".md") && matcher.find()) {
            assertThat(FILES).as(name).containsKey(matcher.group(1));
          }
        });
  }

  @Test
  void theCommandWritesChangesAndRemovesWhatIsGone() throws IOException {
    Files.writeString(folder.resolve("index.md"), "# Losses\n\n2 losses: [gone](gone.md)");
    Files.writeString(folder.resolve("gone.md"), "x");
    Files.writeString(folder.resolve("kept.txt"), "x");
    Files.writeString(folder.resolve("README.md"), "x");
    Files.writeString(folder.resolve("logo.svg"), "x");
    assertThat(Run.of("docs", folder.toString()).out()).contains(" changed");
    assertThat(folder.resolve("gone.md")).doesNotExist();
    assertThat(folder.resolve("kept.txt")).exists();
    assertThat(folder.resolve("README.md")).hasContent("x");
    assertThat(folder.resolve("logo.svg")).hasContent("x");
    assertThat(folder.resolve("huber.md")).hasContent(String.valueOf(FILES.get("huber.md")));
    assertThat(Run.of("docs", folder.toString()).out()).contains(", 0 changed");
  }

  /** The Java of every page compiles, with the variables that it names. */
  @Test
  void javaOfThePagesCompiles() throws Exception {
    StringBuilder methods = new StringBuilder();
    int number = 0;
    for (Catalog.Entry entry : Catalog.all()) {
      String page = String.valueOf(FILES.get(entry.info().id() + ".md"));
      Matcher matcher = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(page);
      assertThat(matcher.find()).as(entry.info().id()).isTrue();
      String inputs = entry.create() instanceof StructuredLoss ? STRUCTURED : SUPERVISED;
      methods.append("  static void m").append(number++).append('(').append(inputs).append(") {\n");
      methods.append(matcher.group(1)).append("  }\n");
    }
    StringBuilder source = new StringBuilder("import java.util.List;\nimport org.lossary.*;\n");
    Catalog.all().stream()
        .map(e -> e.type().getPackageName())
        .distinct()
        .forEach(p -> source.append("import ").append(p).append(".*;\n"));
    source.append("public class Snippets {\n").append(methods).append("}\n");
    assertThat(Snippets.compile(source.toString(), folder).getDeclaredMethods().length)
        .isEqualTo(Catalog.all().size());
  }
}
