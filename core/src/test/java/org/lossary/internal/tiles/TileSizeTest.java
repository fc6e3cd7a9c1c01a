package org.lossary.internal.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;
import org.lossary.internal.engine.Parts;

/** Sums and gradients do not depend on how rows are cut into tiles, but for the last digits. */
class TileSizeTest {
  private static final int ROWS = 203;
  private static final int COLUMNS = 21;

  /** Logarithms of sums, and gradients by all rows. */
  private record Found(double[] sums, double[] gradients) {}

  private static Found find(
      List<Matrix> rows, int block, Mask mask, double scale, int threads, long kept) {
    double[] sums = new double[ROWS];
    double[] gradients = new double[ROWS * COLUMNS];
    int[] labels = new int[ROWS];
    for (int i = 0; i < ROWS; i++) {
      labels[i] = i % 9;
    }
    boolean self = rows.size() == 1;
    int anchors = rows.get(0).rows();
    Parts.run(
        (part, memory) -> {
          SoftmaxTiles tiles = new SoftmaxTiles(block, kept);
          assertThat(tiles.load(rows, self, true, scale, labels, mask, false, threads, memory))
              .isTrue();
          tiles.sums(true, memory);
          for (int i = 0; i < anchors; i++) {
            sums[i] = tiles.logSum(i);
            tiles.coefficient(i, 1 + i % 3);
          }
          tiles.gradients(memory);
          for (int i = 0; i < ROWS; i++) {
            double[] g = new double[COLUMNS];
            tiles.addGradient(i, g);
            System.arraycopy(g, 0, gradients, i * COLUMNS, COLUMNS);
          }
        },
        1,
        1);
    return new Found(sums, gradients);
  }

  private static FloatMatrix rows(int count, long seed) {
    float[] data = new float[count * COLUMNS];
    Random random = new Random(seed);
    for (int i = 0; i < data.length; i++) {
      data[i] = (float) (0.3 * random.nextGaussian() + 0.1);
    }
    return Matrix.of(data, count, COLUMNS);
  }

  @Test
  void blocksOfAnySizeGiveTheSame() {
    List<List<Matrix>> cases =
        List.of(List.of(rows(ROWS, 1)), List.of(rows(70, 2), rows(ROWS - 70, 3)));
    for (List<Matrix> matrices : cases) {
      for (Mask mask : List.of(matrices.size() == 1 ? Mask.SELF : Mask.NONE, Mask.LABEL)) {
        for (double scale : new double[] {1, 100}) {
          Found most = find(matrices, 128, mask, scale, 1, 0);
          double greatest = 0;
          for (double g : most.gradients) {
            greatest = Math.max(greatest, Math.abs(g));
          }
          assertThat(greatest).isPositive();
          for (int block : new int[] {16, 32, 48, 64, 112}) {
            Found one = find(matrices, block, mask, scale, 1, 0);
            String what = mask + " " + scale + " " + block;
            assertThat(one.sums)
                .as(what)
                .containsExactly(most.sums, Offset.offset(1e-7 * (10 + scale)));
            assertThat(one.gradients)
                .as(what)
                .containsExactly(most.gradients, Offset.offset(1e-5 * greatest));
            Found three = find(matrices, block, mask, scale, 3, 0);
            assertThat(three.sums).as(what).containsExactly(one.sums);
            assertThat(three.gradients).as(what).containsExactly(one.gradients);
            // All tiles kept, and room for three.
            for (long kept : new long[] {1 << 24, 3 * 4 * block * block}) {
              Found again = find(matrices, block, mask, scale, 2, kept);
              assertThat(again.sums).as(what).containsExactly(one.sums);
              assertThat(again.gradients).as(what).containsExactly(one.gradients);
            }
          }
        }
      }
    }
  }
}
