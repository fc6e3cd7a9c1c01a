package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.testkit.Snippets;

/** The Java of docs/guide/composition.md compiles and gives the numbers beside it. */
class CompositionGuideTest {
  private static final Path GUIDE = Path.of("..", "docs", "guide", "composition.md");

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @Test
  void linesGiveTheNumbersBesideThem() throws Exception {
    StringBuilder program = new StringBuilder();
    Matcher java =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE));
    while (java.find()) {
      program.append(java.group(1));
    }
    Map<String, Double> said = new TreeMap<>();
    Matcher number = Pattern.compile("(\\w+) = [^\n]*; // ([0-9.]+)\n").matcher(program);
    StringBuilder keep = new StringBuilder();
    while (number.find()) {
      said.put(number.group(1), Double.valueOf(number.group(2)));
      keep.append("found.put(\"%1$s\", %1$s);\n".formatted(number.group(1)));
    }
    assertThat(said).hasSizeGreaterThan(5);
    Class<?> compiled =
        Snippets.compile(
            """
            import java.util.*;
            import org.lossary.*;
            import org.lossary.boosting.BoostedLoss;
            import org.lossary.composition.*;
            import org.lossary.generative.Autoencodings;
            import org.lossary.perceptual.ImagePairs;
            import org.lossary.perceptual.net.LearnedDistance;
            public class Snippets {
              public static Map<String, Double> run() {
                Map<String, Double> found = new TreeMap<>();
                %s
                %s
                found.put("apart", apart);
                return found;
              }
            }
            """
                .formatted(program, keep),
            folder);
    @SuppressWarnings("unchecked")
    Map<String, Double> found = (Map<String, Double>) compiled.getMethod("run").invoke(null);
    said.forEach(
        (name, value) -> assertThat(found.get(name)).as(name).isCloseTo(value, within(1e-5)));
    assertThat(found.get("apart")).isPositive();
  }
}
