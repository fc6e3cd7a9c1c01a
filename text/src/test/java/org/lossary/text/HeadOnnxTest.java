package org.lossary.text;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.HeadShape;
import org.lossary.embedding.HeadShape.Activation;
import org.lossary.embedding.HeadShape.Kind;

/** Heads run by another runtime. */
class HeadOnnxTest {
  private static final int INPUTS = 7;
  private static final int ROWS = 9;

  @TempDir private Path folder = Path.of("");

  @Test
  void everyHeadGivesTheSameInTheOnnxRuntime() throws Exception {
    for (Kind kind : Kind.values()) {
      for (Activation activation : Activation.values()) {
        for (boolean normalized : new boolean[] {true, false}) {
          int hidden = kind == Kind.MLP ? 11 : 0;
          int outputs = kind == Kind.ADAPTER ? INPUTS : 5;
          for (boolean standardized : new boolean[] {true, false}) {
            agrees(
                new HeadShape(kind, activation, INPUTS, hidden, outputs, normalized, standardized));
          }
        }
      }
    }
  }

  private void agrees(HeadShape shape) throws Exception {
    Random random = new Random(4);
    Map<String, float[]> tensors = new LinkedHashMap<>();
    EmbeddingHead.sizes(shape)
        .forEach(
            (name, axes) -> {
              float[] values = new float[Arrays.stream(axes).reduce(1, (a, b) -> a * b)];
              // The row of zeros is to stay one.
              boolean zero = name.endsWith("bias") || name.equals("mean");
              for (int i = 0; i < values.length; i++) {
                values[i] = zero ? 0 : (float) random.nextGaussian();
              }
              tensors.put(name, values);
            });
    EmbeddingHead head = new EmbeddingHead(shape, tensors);
    compare(head, random, true);
    for (String name : new String[] {"mean", "bias"}) {
      for (int i = 0; i < head.tensor(name).length; i++) {
        head.tensor(name)[i] = (float) random.nextGaussian();
      }
    }
    compare(head, random, false);
  }

  private void compare(EmbeddingHead head, Random random, boolean zeros) throws Exception {
    head.save(folder);
    float[] vectors = new float[ROWS * INPUTS];
    float[][] rows = new float[ROWS][INPUTS];
    for (int i = zeros ? 1 : 0; i < ROWS; i++) {
      for (int k = 0; k < INPUTS; k++) {
        rows[i][k] = (float) (3 * random.nextGaussian());
        vectors[i * INPUTS + k] = rows[i][k];
      }
    }
    float[] expected = head.applyAll(vectors, ROWS);
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session =
            environment.createSession(folder.resolve(EmbeddingHead.ONNX).toString());
        OnnxTensor input = OnnxTensor.createTensor(environment, rows);
        OrtSession.Result result = session.run(Map.of("vectors", input))) {
      float[][] found = (float[][]) result.get("embeddings").orElseThrow().getValue();
      int n = head.shape().outputs();
      for (int i = 0; i < ROWS; i++) {
        for (int j = 0; j < n; j++) {
          assertThat(found[i][j])
              .as(head + " row " + i)
              .isCloseTo(
                  expected[i * n + j], Offset.offset(1e-4f * (1 + Math.abs(expected[i * n + j]))));
        }
      }
    }
  }
}
