package org.lossary.tribuo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.Catalog;
import org.lossary.SupervisedLoss;
import org.lossary.testkit.Snippets;
import org.lossary.testkit.TrainerLines;
import org.tribuo.Dataset;
import org.tribuo.Model;

/**
 * What the pages of the losses say is given to Tribuo: for every loss that can be, and it works.
 */
class PagesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void linesMakeTheObjectivesOfTheirLosses() throws Exception {
    Map<String, String> lines = TrainerLines.of(Path.of("../../docs/losses"), "Tribuo");
    assertThat(lines.keySet())
        .isEqualTo(
            TrainerLines.taken(
                loss -> TribuoRegression.supports(loss) || TribuoClassification.supports(loss)))
        .hasSizeGreaterThan(30);

    Map<String, Object> made = TrainerLines.run(lines, List.of("org.lossary.tribuo.*"), "", folder);
    made.forEach(
        (id, objective) -> {
          SupervisedLoss loss =
              objective instanceof TribuoRegression regression
                  ? regression.loss()
                  : ((TribuoClassification) objective).loss();
          assertThat(loss).isEqualTo(Catalog.parse(id));
        });
  }

  @Test
  void theGuideTrainsAModel() throws Exception {
    String source =
        """
        import org.lossary.*;
        import org.lossary.tribuo.*;
        import org.tribuo.*;
        import org.tribuo.math.optimisers.*;
        import org.tribuo.regression.*;
        import org.tribuo.regression.sgd.linear.*;
        public class Snippets {
          public static Model<?> run(Dataset<Regressor> data) {
        %s    return model;
          }
        }
        """
            .formatted(TrainerLines.under(Path.of("../../docs/guide/trainers.md"), "Tribuo"));
    Object model =
        Snippets.compile(source, folder)
            .getMethod("run", Dataset.class)
            .invoke(null, TrainingTest.wages());

    assertThat(((Model<?>) model).getProvenance().toString()).contains("quantile:tau=0.9");
  }
}
