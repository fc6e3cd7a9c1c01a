package org.lossary.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Lanes and plain loops on tiles have the same bits. */
class TileParityTest {
  private final SplittableRandom random = new SplittableRandom(7);

  private float[] numbers(int n, double low, double high) {
    float[] out = new float[n];
    for (int i = 0; i < n; i++) {
      out[i] = (float) (low + (high - low) * random.nextDouble());
    }
    return out;
  }

  @Test
  void products() {
    int rows = 32;
    int panels = 3;
    for (int steps : new int[] {2, 16, 78, 390}) {
      float[] a = numbers(rows * steps, -1, 1);
      float[] b = numbers(panels * 16 * steps, -1, 1);
      float[] start = numbers(rows * 48, -1, 1);
      for (int form = 0; form < 4; form++) {
        boolean byPanels = form % 2 == 1;
        boolean add = form < 2;
        int to = byPanels ? 16 : 48;
        int panel = byPanels ? 16 * rows : 16;
        float[] lanes = start.clone();
        float[] scalar = start.clone();
        Provider.TILES.multiply(
            a, 0, 16 * steps, rows, b, 0, 16 * steps, panels, steps, lanes, 0, to, panel, add);
        new ScalarTiles()
            .multiply(
                a, 0, 16 * steps, rows, b, 0, 16 * steps, panels, steps, scalar, 0, to, panel, add);
        assertThat(lanes).isEqualTo(scalar);
        for (int r = 0; r < rows; r++) {
          for (int c = 0; c < 48; c++) {
            int at = r * to + c / 16 * panel + c % 16;
            float sum = add ? start[at] : 0;
            for (int s = 0; s < steps; s++) {
              sum =
                  Math.fma(
                      a[(r / 16 * steps + s) * 16 + r % 16],
                      b[(c / 16 * steps + s) * 16 + c % 16],
                      sum);
            }
            assertThat(lanes[at]).isEqualTo(sum);
          }
        }
      }
    }
  }

  @Test
  void transposes() {
    int n = 48;
    float[] tile = numbers(n * n, -1, 1);
    float[] found = new float[n * n];
    TileKernels.transpose(tile, n, found);
    for (int r = 0; r < n; r++) {
      for (int c = 0; c < n; c++) {
        int from = c / 16 * 16 * n + r * 16 + c % 16;
        int to = r / 16 * 16 * n + c * 16 + r % 16;
        assertThat(found[to]).isEqualTo(tile[from]);
      }
    }
  }

  @Test
  void exponentials() {
    int n = 32;
    float[] tile = numbers(5 + n * n, -5, 5);
    tile[12] = -1e30f;
    float[] rowTerms = numbers(n, -40, -10);
    rowTerms[3] = -1e30f;
    float[] columnTerms = numbers(n, -40, 0);
    float[] rowFactors = numbers(n, 0, 1);
    float[] columnFactors = numbers(n, 0, 1);
    float[][] found = new float[2][];
    float[][] rowSums = new float[2][n * 16];
    float[][] columnSums = new float[2][n];
    TileKernels[] both = {Provider.TILES, new ScalarTiles()};
    for (int k = 0; k < 2; k++) {
      found[k] = new float[n * n];
      both[k].exponentials(
          tile,
          5,
          found[k],
          n,
          n,
          1.5f,
          rowTerms,
          rowFactors,
          columnTerms,
          columnFactors,
          rowSums[k],
          columnSums[k]);
    }
    assertThat(found[0]).isEqualTo(found[1]);
    assertThat(rowSums[0]).isEqualTo(rowSums[1]);
    assertThat(columnSums[0]).isEqualTo(columnSums[1]);
    for (int c = 0; c < n; c++) {
      assertThat(found[0][c / 16 * 16 * n + 3 * 16 + c % 16]).isEqualTo(0f);
    }
  }
}
