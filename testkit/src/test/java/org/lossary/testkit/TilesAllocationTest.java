package org.lossary.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.Catalog;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.metric.LabelledEmbeddings;

/**
 * Losses that are computed in tiles allocate nothing either; as {@link EscapeTest} looks for it on
 * batches that are too small for tiles.
 */
class TilesAllocationTest {

  @Test
  void batchesOfTilesAllocateNothing() throws Exception {
    String said =
        OwnJvm.run(List.of("-XX:-DoEscapeAnalysis", "-Dlossary.lanes=off"), LargeBatches.class);
    assertThat(said).containsPattern("[1-9][0-9]+ batches passed");
  }

  /** Labels, two views, and references. */
  static final class LargeBatches {
    private static final List<String> TILED =
        List.of("nt-xent", "sup-con", "decoupled-contrastive");
    private static final int ROWS = 120;
    private static final int COLUMNS = 24;

    private LargeBatches() {}

    private static FloatMatrix matrix(SplittableRandom random) {
      float[] x = new float[ROWS * COLUMNS];
      for (int i = 0; i < x.length; i++) {
        x[i] = (float) (random.nextDouble() - 0.5);
      }
      return Matrix.of(x, ROWS, COLUMNS);
    }

    @SuppressWarnings("unchecked") // Its inputs are compared.
    public static void main(String[] none) {
      SplittableRandom random = new SplittableRandom(1);
      FloatMatrix rows = matrix(random);
      FloatMatrix others = matrix(random);
      int[] labels = random.ints(ROWS, 0, 30).toArray();
      int passed = 0;
      for (Catalog.Entry entry : Catalog.all()) {
        if (!TILED.contains(entry.info().id())) {
          continue;
        }
        for (StructuredLoss<?> loss : Settings.structured(entry)) {
          for (LabelledEmbeddings batch :
              List.of(
                  LabelledEmbeddings.of(rows, labels),
                  LabelledEmbeddings.views(rows, others),
                  LabelledEmbeddings.of(rows, labels, others, labels))) {
            Matrix[] gradients = StructuredCopies.gradients(batch, 0);
            StructuredLoss<LabelledEmbeddings> of = (StructuredLoss<LabelledEmbeddings>) loss;
            Allocation.requireNone(of, () -> of.evaluate(batch, null, gradients));
            passed++;
          }
        }
      }
      System.out.println(passed + " batches passed");
    }
  }
}
