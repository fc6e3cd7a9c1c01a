package org.lossary.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.MappedMatrix;
import org.lossary.Matrix;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.HeadShape.Activation;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.files.Npy;

/** Files that are written where they lie. */
class NewVectorsTest {
  @TempDir private Path folder = Path.of("");

  private static void refuses(ThrowingCallable call, Problem problem, String says) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            EmbeddingException.class, e -> assertThat(e.problem()).isEqualTo(problem))
        .hasMessageContaining(says);
  }

  @Test
  void newFilesAreWholeOrNotThere() throws IOException {
    float[] numbers = {1, -2, 3, 0.5f, Float.MIN_VALUE, 6};
    for (String name : List.of("new.npy", "new.fvecs")) {
      Path file = folder.resolve(name);
      try (NewVectors vectors = VectorFiles.create(file, 3, 2)) {
        for (int i = 0; i < 3; i++) {
          vectors.matrix().write(i, 0, 2, numbers, 2 * i);
        }
        assertThat(file).doesNotExist();
        vectors.finish();
        vectors.finish();
      }
      assertThat(VectorFiles.map(file).copy(0, 3).data()).containsExactly(numbers);
      byte[] before = Files.readAllBytes(file);
      try (NewVectors vectors = VectorFiles.create(file, 5, 1)) {
        vectors.matrix().set(0, 0, 9);
      }
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
      VectorFiles.create(file, 1, 1).finish();
      assertThat(VectorFiles.map(file)).hasToString("mapped float 1 x 1");
    }
    assertThat(Files.readAllBytes(folder.resolve("new.npy")))
        .isEqualTo(Npy.write(new float[1], 1, 1));
    VectorFiles.create(folder.resolve("none.npy"), 0, 7).finish();
    assertThat(Npy.read(folder.resolve("none.npy")).shape()).containsExactly(0, 7);
    try (var left = Files.list(folder)) {
      assertThat(left.map(f -> f.getFileName().toString())).noneMatch(n -> n.startsWith("."));
    }
    refuses(
        () -> VectorFiles.create(folder.resolve("new.csv"), 1, 1),
        Problem.BAD_OPTION,
        "must end with .npy or .fvecs");
    refuses(
        () -> VectorFiles.create(folder.resolve("new.npy"), -1, 1),
        Problem.BAD_OPTION,
        "rows: must be >= 0, got -1");
    refuses(
        () -> VectorFiles.create(folder.resolve("new.npy"), 1, 0),
        Problem.BAD_OPTION,
        "columns: must be >= 1, got 0");
    refuses(
        () -> VectorFiles.create(folder.resolve("no").resolve("new.npy"), 1, 1),
        Problem.UNWRITABLE,
        "new.npy: cannot be written");
  }

  @Test
  void aHeadGoesFromFileToFile() throws IOException {
    HeadShape shape = new HeadShape(Kind.MLP, Activation.GELU, 5, 7, 3, true);
    Random random = new Random(1);
    Map<String, float[]> tensors = new LinkedHashMap<>();
    EmbeddingHead.sizes(shape)
        .forEach(
            (key, axes) -> {
              float[] values = new float[Arrays.stream(axes).reduce(1, (a, b) -> a * b)];
              for (int i = 0; i < values.length; i++) {
                values[i] = (float) random.nextGaussian();
              }
              tensors.put(key, values);
            });
    EmbeddingHead head = new EmbeddingHead(shape, tensors);
    int rows = 2 * HeadPass.BLOCK + 3;
    float[] vectors = new float[5 * rows];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = (float) random.nextGaussian();
    }
    Path in = Files.write(folder.resolve("in.npy"), Npy.write(vectors, rows, 5));
    Path out = folder.resolve("out.npy");
    try (NewVectors embeddings = VectorFiles.create(out, rows, 3)) {
      head.applyAll(VectorFiles.map(in), embeddings.matrix());
      embeddings.finish();
    }
    float[] wanted = head.applyAll(vectors, rows);
    assertThat(VectorFiles.map(out).copy(0, rows).data()).containsExactly(wanted);
    double[] wide = new double[3 * rows];
    head.applyAll(VectorFiles.map(in), Matrix.of(wide, rows, 3));
    for (int i = 0; i < wide.length; i++) {
      assertThat((float) wide[i]).isEqualTo(wanted[i]);
    }
    Matrix some = Matrix.of(vectors, rows, 5);
    refuses(() -> head.applyAll(some, some), Problem.BAD_OPTION, "embeddings: must be 515 x 3");
    refuses(
        () -> head.applyAll(some, VectorFiles.map(out)), Problem.BAD_OPTION, "that can be written");
    refuses(
        () -> head.applyAll(VectorFiles.map(out), Matrix.of(wide, rows, 3)),
        Problem.BAD_OPTION,
        "vectors: must have 5 columns");
    MappedMatrix vectorsToo = VectorFiles.map(in);
    refuses(
        () ->
            head.applyAll(
                vectorsToo, MappedMatrix.create(in, 128, rows, 3, 5, ByteOrder.LITTLE_ENDIAN)),
        Problem.BAD_OPTION,
        "must be of another file");
  }
}
