package org.lossary.boosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.testkit.Snippets;
import org.lossary.testkit.TrainerLines;

class BoostedLossTest {
  private static final float[][] ROWS = {{0.5f, -1, 2}, {0, 0.25f, -3}};
  private static final double[] COLUMNS = {0.5, 0, -1, 0.25, 2, -3};
  private static final float[] LABELS = {2, 0};

  @Test
  void columnsAreTheTransposeOfRows() {
    BoostedLoss loss = BoostedLoss.ofClasses(Losses.crossEntropy(), 3);
    float[][] rows = loss.gradient(ROWS, LABELS, 1, 2).toArray(float[][]::new);
    float[] gradient = rows[0].clone();
    float[] hessian = rows[1].clone();

    List<float[]> columns = loss.gradientOfColumns(COLUMNS, LABELS, 1, 2);

    for (int i = 0; i < 2; i++) {
      for (int k = 0; k < 3; k++) {
        assertThat(columns.get(0)[k * 2 + i]).isEqualTo(gradient[i * 3 + k]);
        assertThat(columns.get(1)[k * 2 + i]).isEqualTo(hessian[i * 3 + k]);
      }
    }
    assertThat(loss.valueOfColumns(COLUMNS, LABELS, 1, 2))
        .isEqualTo(loss.value(ROWS, LABELS, 1, 2));
  }

  @Test
  void buffersFollowTheNumberOfRows() {
    BoostedLoss loss = BoostedLoss.ofClasses(Losses.crossEntropy(), 3);
    assertThat(loss.gradientOfColumns(COLUMNS, LABELS).get(0)).hasSize(6);
    assertThat(loss.gradientOfColumns(new double[] {1, 2, 3}, new float[] {1}).get(0)).hasSize(3);
    assertThat(loss.gradient(ROWS, LABELS).get(1)).hasSize(6);
  }

  @Test
  void columnsOfTheWrongSizeAreRefused() {
    assertThatThrownBy(
            () ->
                BoostedLoss.ofClasses(Losses.crossEntropy(), 3)
                    .gradientOfColumns(new double[5], LABELS))
        .isInstanceOf(LossException.class)
        .hasMessage(
            "cross-entropy: margins must be 3 columns (num_class of the booster) of 2 rows, 6,"
                + " got 5");
  }

  @Test
  void theGuideRuns(@TempDir Path folder) throws Exception {
    String source =
        """
        import java.util.*;
        import org.lossary.*;
        import org.lossary.boosting.*;
        public class Snippets {
          public static List<float[]> run(float[][] margins, float[] labels) {
        %s    return gradientAndHessian;
          }
        }
        """
            .formatted(
                TrainerLines.under(Path.of("../../docs/guide/trainers.md"), "Any other booster"));
    Object result =
        Snippets.compile(source, folder)
            .getMethod("run", float[][].class, float[].class)
            .invoke(null, new float[][] {{1}, {5}}, new float[] {0.5f, 0});

    assertThat((List<?>) result).hasSize(2);
  }
}
