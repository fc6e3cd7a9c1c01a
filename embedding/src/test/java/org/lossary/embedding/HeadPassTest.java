package org.lossary.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lossary.embedding.HeadShape.Activation;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.files.Npy;

class HeadPassTest {
  private static final int ROWS = 3;

  @TempDir private Path folder = Path.of("");

  static Stream<HeadShape> shapes() {
    List<HeadShape> shapes = new ArrayList<>();
    for (boolean unit : new boolean[] {true, false}) {
      shapes.add(new HeadShape(Kind.LINEAR, Activation.RELU, 5, 0, 4, unit));
      shapes.add(new HeadShape(Kind.ADAPTER, Activation.RELU, 5, 0, 5, unit));
      shapes.add(new HeadShape(Kind.MLP, Activation.RELU, 5, 7, 4, unit));
      shapes.add(new HeadShape(Kind.MLP, Activation.GELU, 5, 7, 4, unit));
      shapes.add(new HeadShape(Kind.LINEAR, Activation.RELU, 5, 0, 4, unit, true));
      shapes.add(new HeadShape(Kind.ADAPTER, Activation.RELU, 5, 0, 5, unit, true));
      shapes.add(new HeadShape(Kind.MLP, Activation.GELU, 5, 7, 4, unit, true));
    }
    return shapes.stream();
  }

  private static EmbeddingHead random(HeadShape shape, long seed) {
    Random random = new Random(seed);
    Map<String, float[]> tensors = new LinkedHashMap<>();
    EmbeddingHead.sizes(shape)
        .forEach(
            (name, axes) -> {
              float[] values = new float[axes.length == 1 ? axes[0] : axes[0] * axes[1]];
              for (int i = 0; i < values.length; i++) {
                values[i] = (float) random.nextGaussian();
              }
              tensors.put(name, values);
            });
    if (!shape.standardized()) {
      tensors.put("scale", new float[] {0.5f});
    }
    return new EmbeddingHead(shape, tensors);
  }

  private static float[] vectors(int count, long seed) {
    float[] x = new float[count];
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      x[i] = (float) random.nextGaussian();
    }
    return x;
  }

  /** The head's definition, in double. */
  private static double[] reference(HeadShape s, Map<String, double[]> t, float[] x, int row) {
    double[] z = new double[s.inputs()];
    double[] scale = at(t, "scale");
    for (int k = 0; k < z.length; k++) {
      z[k] = (x[row * z.length + k] - at(t, "mean")[k]) * scale[scale.length == 1 ? 0 : k];
    }
    double[] y;
    if (s.kind() == Kind.MLP) {
      double[] h = affine(z, at(t, "hidden.weight"), at(t, "hidden.bias"));
      for (int j = 0; j < h.length; j++) {
        double v = h[j];
        h[j] =
            s.activation() == Activation.RELU
                ? Math.max(0, v)
                : v / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (v + 0.044715 * v * v * v)));
      }
      y = affine(h, at(t, "weight"), at(t, "bias"));
    } else {
      y = affine(z, at(t, "weight"), at(t, "bias"));
      for (int k = 0; s.kind() == Kind.ADAPTER && k < z.length; k++) {
        y[k] += z[k];
      }
    }
    double length = 0;
    for (double v : y) {
      length += v * v;
    }
    for (int j = 0; s.normalized() && j < y.length; j++) {
      y[j] /= Math.sqrt(length);
    }
    return y;
  }

  private static double[] affine(double[] x, double[] w, double[] b) {
    double[] y = b.clone();
    for (int k = 0; k < x.length; k++) {
      for (int j = 0; j < b.length; j++) {
        y[j] += x[k] * w[k * b.length + j];
      }
    }
    return y;
  }

  private static double[] at(Map<String, double[]> tensors, String name) {
    return java.util.Objects.requireNonNull(tensors.get(name));
  }

  private static Map<String, double[]> widened(EmbeddingHead head) {
    Map<String, double[]> wide = new LinkedHashMap<>();
    for (String name : EmbeddingHead.sizes(head.shape()).keySet()) {
      float[] values = head.tensor(name);
      double[] to = new double[values.length];
      for (int i = 0; i < to.length; i++) {
        to[i] = values[i];
      }
      wide.put(name, to);
    }
    return wide;
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void outputsAndSlopesOfEveryWeightAreThoseOfTheDefinition(HeadShape shape) {
    EmbeddingHead head = random(shape, 1);
    float[] x = vectors(ROWS * shape.inputs(), 2);
    float[] c = vectors(ROWS * shape.outputs(), 3);
    HeadPass pass = new HeadPass(head, ROWS);
    pass.forward(x, 0, ROWS);
    Map<String, double[]> wide = widened(head);
    for (int i = 0; i < ROWS; i++) {
      double[] y = reference(shape, wide, x, i);
      for (int j = 0; j < y.length; j++) {
        assertThat((double) pass.embeddings()[i * y.length + j]).isCloseTo(y[j], within(2e-5));
      }
    }
    Map<String, float[]> slopes = new LinkedHashMap<>();
    wide.forEach((name, values) -> slopes.put(name, new float[values.length]));
    slopes.remove("mean");
    slopes.remove("scale");
    pass.backward(c.clone(), slopes);
    slopes.forEach(
        (name, slope) -> {
          for (int i = 0; i < slope.length; i++) {
            double difference = difference(shape, wide, at(wide, name), i, x, c);
            assertThat((double) slope[i])
                .as(name + " " + i)
                .isCloseTo(difference, within(1e-4 * (1 + Math.abs(difference))));
          }
        });
  }

  /** The slope of the sum of outputs times c by one weight. */
  private static double difference(
      HeadShape shape, Map<String, double[]> t, double[] values, int i, float[] x, float[] c) {
    double was = values[i];
    double[] sums = new double[2];
    for (int side = 0; side < 2; side++) {
      values[i] = was + (side == 0 ? -1e-5 : 1e-5);
      for (int row = 0; row < ROWS; row++) {
        double[] y = reference(shape, t, x, row);
        for (int j = 0; j < y.length; j++) {
          sums[side] += y[j] * c[row * y.length + j];
        }
      }
    }
    values[i] = was;
    return (sums[1] - sums[0]) / 2e-5;
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aVectorHasTheSameBitsAloneAndAmongOthersAndFromAFile(HeadShape shape) throws IOException {
    EmbeddingHead head = random(shape, 4);
    int rows = HeadPass.BLOCK + 3;
    float[] x = vectors(rows * shape.inputs(), 5);
    float[] all = head.applyAll(x, rows);
    head.save(folder);
    EmbeddingHead loaded = EmbeddingHead.load(folder);
    assertThat(loaded.shape()).isEqualTo(shape);
    for (int i : new int[] {0, 1, HeadPass.BLOCK - 1, rows - 1}) {
      float[] one = java.util.Arrays.copyOfRange(x, i * shape.inputs(), (i + 1) * shape.inputs());
      float[] expected =
          java.util.Arrays.copyOfRange(all, i * shape.outputs(), (i + 1) * shape.outputs());
      assertThat(head.apply(one)).containsExactly(expected);
      assertThat(loaded.apply(one)).containsExactly(expected);
    }
    Npy scale = Npy.read(folder.resolve("head.scale.npy"));
    assertThat(scale.floats()).containsExactly(head.tensor("scale"));
    assertThat(scale.shape()).containsExactly(shape.standardized() ? 5 : 1);
    // The bytes of heads with one scale are those of before.
    assertThat(Files.readString(folder.resolve(EmbeddingHead.FILE), StandardCharsets.ISO_8859_1))
        .matches(text -> text.contains("standardized") == shape.standardized());
    Npy weight = Npy.read(folder.resolve("head.weight.npy"));
    assertThat(weight.floats()).containsExactly(head.tensor("weight"));
    assertThat(weight.shape()).hasSize(2);
  }

  @Test
  void aFolderHoldsNothingOfAnotherHead() throws IOException {
    for (HeadShape shape : shapes().toList()) {
      EmbeddingHead head = random(shape, 4);
      head.save(folder);
      try (var files = Files.list(folder)) {
        assertThat(files.filter(f -> f.toString().endsWith(".npy")).count())
            .isEqualTo(EmbeddingHead.sizes(shape).size());
      }
    }
    EmbeddingHead.delete(folder);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aRowOfZerosStaysAndHasNoSlope() {
    HeadShape shape = new HeadShape(Kind.ADAPTER, Activation.RELU, 2, 0, 2, true);
    Map<String, float[]> tensors = new LinkedHashMap<>();
    EmbeddingHead.sizes(shape)
        .forEach((n, a) -> tensors.put(n, new float[a.length == 2 ? 4 : a[0]]));
    tensors.put("scale", new float[] {1});
    EmbeddingHead head = new EmbeddingHead(shape, tensors);
    assertThat(head.apply(0, 0)).containsExactly(0, 0);
    assertThat(head.apply(3, 4)).containsExactly(0.6f, 0.8f);
    HeadPass pass = new HeadPass(head, 1);
    pass.forward(new float[2], 0, 1);
    Map<String, float[]> slopes = new LinkedHashMap<>();
    slopes.put("weight", new float[4]);
    slopes.put("bias", new float[2]);
    pass.backward(new float[] {1, 1}, slopes);
    assertThat(slopes.get("bias")).containsExactly(0, 0);
  }

  @Test
  void brokenFilesAndVectorsOfAnotherLengthAreNamed() throws IOException {
    EmbeddingHead head = random(shapes().findFirst().orElseThrow(), 6);
    assertThatThrownBy(() -> head.apply(1, 2)).hasMessageContaining("1 x 5 numbers, got 2");
    head.save(folder);
    Path file = folder.resolve(EmbeddingHead.FILE);
    byte[] good = Files.readAllBytes(file);
    for (int length : new int[] {0, 4, 40, good.length - 4}) {
      Files.write(file, java.util.Arrays.copyOf(good, length));
      assertThatThrownBy(() -> EmbeddingHead.load(folder))
          .isInstanceOf(EmbeddingException.class)
          .hasMessageContaining(file.toString());
    }
    assertThatThrownBy(() -> EmbeddingHead.load(folder.resolve("none")))
        .hasMessageContaining("no such file");
  }
}
