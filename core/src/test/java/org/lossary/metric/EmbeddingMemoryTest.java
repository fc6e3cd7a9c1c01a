package org.lossary.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.FloatMatrix;
import org.lossary.LossException;
import org.lossary.Matrix;

class EmbeddingMemoryTest {
  private static FloatMatrix random(int rows, int columns, long seed) {
    Random random = new Random(seed);
    float[] x = new float[rows * columns];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) random.nextGaussian();
    }
    return Matrix.of(x, rows, columns);
  }

  @Test
  void newRowsTakeThePlaceOfTheOldest() {
    EmbeddingMemory memory = new EmbeddingMemory(3, 1);
    memory.add(Matrix.of(1f, 2f), 10, 20);
    assertArrayEquals(new float[] {1, 2}, memory.rows().data());
    memory.add(Matrix.of(3f, 4f), 30, 40);
    assertArrayEquals(new float[] {2, 3, 4}, memory.rows().data());
    assertArrayEquals(new int[] {20, 30, 40}, memory.labels());
    memory.add(Matrix.of(5.0, 6.0, 7.0, 8.0), 5, 6, 7, 8);
    assertArrayEquals(new float[] {6, 7, 8}, memory.rows().data());
    assertArrayEquals(new int[] {6, 7, 8}, memory.labels());
    memory.clear();
    assertEquals(0, memory.size());
    assertEquals(0, memory.rows().rows());
    assertThrows(LossException.class, () -> memory.add(Matrix.of(1f), 1, 2));
    assertThrows(LossException.class, () -> new EmbeddingMemory(0, 3));
  }

  @Test
  void batchesThroughTheMemoryAreTheLargeBatch() {
    // A queue filled by two batches is as good as one batch of references.
    FloatMatrix references = random(16, 5, 1);
    int[] labels = new int[16];
    for (int i = 0; i < 16; i++) {
      labels[i] = i % 4;
    }
    EmbeddingMemory memory = new EmbeddingMemory(16, 5);
    memory.add(new FloatMatrix(references.data(), 0, 6, 5, 5), java.util.Arrays.copyOf(labels, 6));
    memory.add(
        new FloatMatrix(references.data(), 30, 10, 5, 5),
        java.util.Arrays.copyOfRange(labels, 6, 16));
    FloatMatrix batch = random(7, 5, 2);
    int[] own = {0, 1, 2, 3, 0, 1, 2};
    SupCon loss = new SupCon(0.1, 0, false, Distance.COSINE, Reducer.ANCHORS);
    FloatMatrix a = Matrix.of(new float[35], 7, 5);
    FloatMatrix b = Matrix.of(new float[35], 7, 5);
    double large = loss.valueAndGradient(LabelledEmbeddings.of(batch, own, references, labels), a);
    assertEquals(large, loss.valueAndGradient(memory.references(batch, own), b));
    assertArrayEquals(a.data(), b.data());
  }

  @Test
  void movingAverageFollows() {
    float[] slow = {1, 2};
    new MovingAverage(0.75).update(slow, new float[] {5, -2});
    assertArrayEquals(new float[] {2, 1}, slow);
    double[] wide = {1};
    MovingAverage average = new MovingAverage(0.5);
    for (int i = 0; i < 60; i++) {
      average.update(wide, new double[] {3});
    }
    assertEquals(3, wide[0], 1e-15);
    assertThrows(LossException.class, () -> new MovingAverage(1.5));
    assertThrows(LossException.class, () -> average.update(slow, new float[1]));
  }

  /** Rows of inputs times a matrix of parameters. */
  private static final class Linear implements GradientCache.Encoder {
    private final FloatMatrix x;
    private final double[][] w;
    private final double[][] gradient;

    Linear(FloatMatrix x, int columns) {
      this.x = x;
      w = new double[x.columns()][columns];
      gradient = new double[x.columns()][columns];
      Random random = new Random(3);
      for (double[] row : w) {
        for (int j = 0; j < columns; j++) {
          row[j] = random.nextGaussian();
        }
      }
    }

    @Override
    public void embed(int from, int to, FloatMatrix out, boolean keep) {
      for (int i = from; i < to; i++) {
        for (int j = 0; j < out.columns(); j++) {
          double sum = 0;
          for (int k = 0; k < w.length; k++) {
            sum += x.get(i, k) * w[k][j];
          }
          out.set(i - from, j, sum);
        }
      }
    }

    @Override
    public void backward(int from, int to, FloatMatrix g) {
      for (int i = from; i < to; i++) {
        for (int j = 0; j < g.columns(); j++) {
          for (int k = 0; k < w.length; k++) {
            gradient[k][j] += x.get(i, k) * g.get(i - from, j);
          }
        }
      }
    }
  }

  @Test
  void chunksGiveTheGradientOfTheLargeBatch() {
    FloatMatrix x = random(50, 6, 4);
    int[] labels = new int[50];
    for (int i = 0; i < 50; i++) {
      labels[i] = i % 7;
    }
    Linear large = new Linear(x, 4);
    double whole =
        new GradientCache(50)
            .run(large, 50, 4, new NtXent(0.1), e -> LabelledEmbeddings.of(e, labels));
    for (int chunk : new int[] {1, 7, 16, 100}) {
      Linear small = new Linear(x, 4);
      double value =
          new GradientCache(chunk)
              .run(small, 50, 4, new NtXent(0.1), e -> LabelledEmbeddings.of(e, labels));
      assertEquals(whole, value);
      for (int k = 0; k < 6; k++) {
        assertArrayEquals(large.gradient[k], small.gradient[k]);
      }
    }
    // And the large batch's is the derivative of the loss by the parameters.
    double h = 1e-3;
    large.w[2][1] += h;
    double up = value(large, labels);
    large.w[2][1] -= 2 * h;
    double down = value(large, labels);
    assertEquals((up - down) / (2 * h), large.gradient[2][1], 1e-4);
    assertThrows(LossException.class, () -> new GradientCache(0));
  }

  private static double value(Linear encoder, int[] labels) {
    FloatMatrix e = Matrix.of(new float[200], 50, 4);
    encoder.embed(0, 50, e, false);
    return new NtXent(0.1).value(LabelledEmbeddings.of(e, labels));
  }
}
