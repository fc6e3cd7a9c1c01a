package org.lossary.lightgbm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.Catalog;
import org.lossary.Domain;
import org.lossary.testkit.Snippets;
import org.lossary.testkit.TrainerLines;
import org.lossary.testkit.TrainingRows;

/**
 * What the pages of the losses say is given to LightGBM4J: for every loss that can be, and it
 * works.
 */
class PagesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void linesMakeTheObjectivesOfTheirLosses() throws Exception {
    Map<String, String> lines = TrainerLines.of(Path.of("../../docs/losses"), "LightGBM4J");
    assertThat(lines.keySet())
        .isEqualTo(TrainerLines.taken(loss -> LightGbmObjective.supports(loss, 3)))
        .hasSizeGreaterThan(40);

    Map<String, Object> made =
        TrainerLines.run(
            lines, List.of("org.lossary.lightgbm.*"), "  static int classes = 3;\n", folder);
    made.forEach(
        (id, objective) ->
            assertThat(((LightGbmObjective) objective).loss()).isEqualTo(Catalog.parse(id)));
  }

  @Test
  void theGuideTrainsAModel() throws Exception {
    String source =
        """
        import io.github.metarank.lightgbm4j.*;
        import java.nio.file.*;
        import org.lossary.*;
        import org.lossary.lightgbm.*;
        public class Snippets {
          public static void run(float[] features, int rows, int columns, float[] labels, Path file)
              throws Exception {
        %s  }
        }
        """
            .formatted(TrainerLines.under(Path.of("../../docs/guide/trainers.md"), "LightGBM4J"));
    float[] x = TrainingRows.features(1);
    Path file = folder.resolve("model.txt");
    Snippets.compile(source, folder)
        .getMethod("run", float[].class, int.class, int.class, float[].class, Path.class)
        .invoke(
            null,
            x,
            TrainingRows.ROWS,
            TrainingRows.FEATURES,
            TrainingRows.labels(x, Domain.LABEL, 3, 2),
            file);

    try (LightGbmModel model = LightGbmModel.of(Files.readString(file))) {
      assertThat(model.columns()).isEqualTo(3);
    }
  }
}
