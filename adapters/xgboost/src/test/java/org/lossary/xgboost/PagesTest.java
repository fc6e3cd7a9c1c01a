package org.lossary.xgboost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.Catalog;
import org.lossary.testkit.TrainerLines;

/**
 * What the pages of the losses say is given to XGBoost4J: for every loss that can be, and it works.
 */
class PagesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void linesMakeTheObjectivesOfTheirLosses() throws Exception {
    Map<String, String> lines = TrainerLines.of(Path.of("../../docs/losses"), "XGBoost4J");
    assertThat(lines.keySet())
        .isEqualTo(TrainerLines.taken(loss -> LossaryObjective.supports(loss, 3)))
        .hasSizeGreaterThan(40);

    Map<String, Object> made =
        TrainerLines.run(
            lines, List.of("org.lossary.xgboost.*"), "  static int classes = 3;\n", folder);
    made.forEach(
        (id, objective) ->
            assertThat(((LossaryObjective) objective).loss()).isEqualTo(Catalog.parse(id)));
  }
}
