package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lossary.cli.EmbedCases.csv;
import static org.lossary.cli.EmbedCases.isAPage;
import static org.lossary.cli.EmbedCases.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lossary embed --compare}. */
class EmbedCompareTest {
  @TempDir private Path folder = Path.of("");

  /** Two numbers tell the classes, four louder ones say nothing. */
  @Test
  void aComparisonInWhichLossesGainNamesOne() throws Exception {
    Random random = new Random(2);
    StringBuilder table = new StringBuilder("x,y,a,b,c,d,kind\n");
    for (int i = 0; i < 240; i++) {
      table.append(i % 2 * 4 - 2 + 0.3 * random.nextGaussian()).append(',');
      table.append(i / 2 % 2 * 4 - 2 + 0.3 * random.nextGaussian()).append(',');
      for (int k = 0; k < 4; k++) {
        table.append(6 * random.nextGaussian()).append(',');
      }
      table.append("abcd".charAt(i % 4)).append('\n');
    }
    String file = Files.writeString(folder.resolve("told.csv"), table).toString();
    Run run =
        runs(
            "embed",
            file,
            "--label=kind",
            "--compare",
            "--quick",
            "--epochs=8",
            "--batch=32",
            "--rate=0.02",
            "--loss=multi-similarity",
            "--loss=sup-con:temperature=0.1",
            "--out=" + folder.resolve("out"));
    assertThat(run.out())
        .startsWith("Train with ")
        .contains("Its MAP@R on what training has not", "frozen vectors have 0.")
        .containsPattern("for the best of 2, is not beyond\\s+noise \\(P 0\\.");
    assertThat(Files.readString(folder.resolve("out").resolve("report.html")))
        .containsPattern("<tr class=\"winner\"><th[^>]*>(multi-sim|sup-con)")
        .containsOnlyOnce("<tr class=\"winner\">");
    assertThat(Files.readString(folder.resolve("out").resolve("metrics.json")))
        .contains("\"keep_frozen\" : false");
  }

  @Test
  void aComparisonNamesALossAndWhy() throws Exception {
    Path out = folder.resolve("out");
    Run run =
        runs(
            "embed",
            csv(folder),
            "--label=kind",
            "--compare",
            "--quick",
            "--batch=32",
            "--epochs=3",
            "--loss=multi-similarity",
            "--loss=arc-face:scale=16",
            "--out=" + out);
    assertThat(run.out())
        .startsWith("Keep the frozen vectors: no loss improves on them.")
        .contains("The best is multi-similarity: its MAP@R", "over 3 seeds", "arc-face:scale=16")
        .doesNotContain("Train with");
    String report = Files.readString(out.resolve("report.html"));
    isAPage(report);
    // What the verdict names stands out.
    assertThat(report)
        .containsPattern("<tr class=\"winner\"><th[^>]*>frozen vectors<")
        .containsOnlyOnce("<tr class=\"winner\">")
        .contains("Gain on the frozen vectors", "Difference to the best loss");
    assertThat(Files.readString(out.resolve("metrics.json")))
        .contains("\"keep_frozen\" : true", "\"gain_low\"")
        .contains("\"best\"", "\"seeds\" : [ 1, 2, 3 ]", "\"difference_low\"", "\"tied\"");
    Run one =
        runs(
            "embed",
            csv(folder),
            "--label=kind",
            "--compare",
            "--quick",
            "--batch=32",
            "--epochs=1",
            "--loss=multi-similarity",
            "--loss=circle",
            "--seeds=1");
    assertThat(one.out()).contains("With one seed nothing can be said about noise");
  }
}
