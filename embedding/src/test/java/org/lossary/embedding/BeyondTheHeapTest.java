package org.lossary.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.FloatMatrix;
import org.lossary.Losses;
import org.lossary.MappedMatrix;
import org.lossary.Matrix;
import org.lossary.embedding.files.Npy;
import org.lossary.metric.Distance;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.Neighbours;

/** Searches and gradients that a JVM of its own could not hold on its heap. */
class BeyondTheHeapTest {
  private static final int ROWS = 1 << 20;
  private static final int COLUMNS = 64;
  private static final int QUERIES = 3;
  private static final int NEAREST = 2;
  private static final int WIDE_ROWS = 512;
  private static final int WIDE = 1 << 14;
  private static final int WIDE_HEAP = 142;

  @TempDir private Path folder = Path.of("");

  private static void fill(SplittableRandom random, float[] row) {
    for (int j = 0; j < row.length; j++) {
      row[j] = (float) (random.nextDouble() - 0.5);
    }
  }

  /** Vectors, of which row {@code r} comes from seed {@code r}; and the header of such a file. */
  private Path vectors() throws IOException {
    Path file = folder.resolve("vectors.npy");
    byte[] one = Npy.write(new float[COLUMNS], 1, COLUMNS);
    String header = new String(one, 0, one.length - 4 * COLUMNS, StandardCharsets.ISO_8859_1);
    String shape = "(1, " + COLUMNS + "), }";
    assertThat(header).contains(shape);
    String many = "(" + ROWS + ", " + COLUMNS + "), }";
    header = header.replace(shape + " ".repeat(many.length() - shape.length()), many);
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)));
      float[] row = new float[COLUMNS];
      ByteBuffer bytes = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
      for (int r = 0; r < ROWS; r++) {
        fill(new SplittableRandom(r), row);
        for (float x : row) {
          bytes.putFloat(x);
        }
        if (!bytes.hasRemaining() || r == ROWS - 1) {
          out.write(bytes.flip());
          bytes.clear();
        }
      }
    }
    return file;
  }

  private static float[] queries() {
    float[] all = new float[QUERIES * COLUMNS];
    float[] row = new float[COLUMNS];
    for (int q = 0; q < QUERIES; q++) {
      fill(new SplittableRandom(-1 - q), row);
      System.arraycopy(row, 0, all, q * COLUMNS, COLUMNS);
    }
    return all;
  }

  /** The rows nearest to a query, each measured. */
  private static List<String> measured(float[] queries) {
    double[][] far = new double[QUERIES][ROWS];
    float[] row = new float[COLUMNS];
    for (int r = 0; r < ROWS; r++) {
      fill(new SplittableRandom(r), row);
      for (int q = 0; q < QUERIES; q++) {
        for (int j = 0; j < COLUMNS; j++) {
          double d = (double) queries[q * COLUMNS + j] - row[j];
          far[q][r] += d * d;
        }
      }
    }
    List<String> nearest = new ArrayList<>();
    for (double[] of : far) {
      for (int k = 0; k < NEAREST; k++) {
        int best = 0;
        for (int r = 1; r < ROWS; r++) {
          best = of[r] < of[best] ? r : best;
        }
        nearest.add("row " + best);
        of[best] = Double.POSITIVE_INFINITY;
      }
    }
    return nearest;
  }

  @Test
  void findsTheNearestOfAFileFourTimesAsLarge() throws Exception {
    Path file = vectors();
    assertThat(Files.size(file)).isEqualTo(128 + 4L * ROWS * COLUMNS);
    assertThat(run(64, Search.class, file).lines().filter(l -> l.startsWith("row ")))
        .containsExactlyElementsOf(measured(queries()));
  }

  /** What a JVM with so many megabytes of heap says. */
  private static String run(int heap, Class<?> main, Path... files) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap + "m", "-XX:+UseParallelGC"));
    command.addAll(List.of("-XX:MaxDirectMemorySize=1m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    for (Path file : files) {
      command.add(file.toString());
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  /** Of 32 MiB, as each of the three copies that the engine keeps. */
  @Test
  void aGradientGoesToAFileWhereTheHeapHasNoRoomForIt() throws Exception {
    float[] x = new float[WIDE_ROWS * WIDE];
    fill(new SplittableRandom(1), x);
    Path in = folder.resolve("x.npy");
    try (NewVectors vectors = VectorFiles.create(in, WIDE_ROWS, WIDE)) {
      for (int i = 0; i < WIDE_ROWS; i++) {
        vectors.matrix().write(i, 0, WIDE, x, i * WIDE);
      }
      vectors.finish();
    }
    Path out = folder.resolve("gradient.npy");
    assertThat(run(WIDE_HEAP, Gradient.class, in)).contains("OutOfMemoryError");
    String said = run(WIDE_HEAP, Gradient.class, in, out);
    float[] gradient = new float[x.length];
    double value =
        Losses.ntXent()
            .valueAndGradient(
                LabelledEmbeddings.of(Matrix.of(x, WIDE_ROWS, WIDE), pairs()),
                Matrix.of(gradient, WIDE_ROWS, WIDE));
    assertThat(said).contains("value " + value);
    // Not element by element: that takes minutes for so many.
    assertThat(Arrays.mismatch(VectorFiles.map(out).copy(0, WIDE_ROWS).data(), gradient))
        .isEqualTo(-1);
  }

  private static int[] pairs() {
    return IntStream.range(0, WIDE_ROWS).map(i -> i / 2).toArray();
  }

  /** The gradient of a file's vectors, into another file or, without one, an array. */
  static final class Gradient {
    private Gradient() {}

    public static void main(String[] args) {
      MappedMatrix vectors = VectorFiles.map(Path.of(args[0]));
      LabelledEmbeddings batch = LabelledEmbeddings.of(vectors, pairs());
      if (args.length == 1) {
        FloatMatrix heap = Matrix.of(new float[WIDE_ROWS * WIDE], WIDE_ROWS, WIDE);
        System.out.println("value " + Losses.ntXent().valueAndGradient(batch, heap));
        return;
      }
      try (NewVectors out = VectorFiles.create(Path.of(args[1]), WIDE_ROWS, WIDE)) {
        System.out.println("value " + Losses.ntXent().valueAndGradient(batch, out.matrix()));
        out.finish();
      }
    }
  }

  /** What the other JVM runs. */
  static final class Search {
    private Search() {}

    public static void main(String[] args) {
      MappedMatrix vectors = VectorFiles.map(Path.of(args[0]));
      Matrix queries = Matrix.of(queries(), QUERIES, COLUMNS);
      Neighbours found = Neighbours.of(queries, vectors, Distance.EUCLIDEAN, NEAREST);
      for (int q = 0; q < QUERIES; q++) {
        for (int k = 0; k < NEAREST; k++) {
          System.out.println("row " + found.row(q, k));
        }
      }
    }
  }
}
