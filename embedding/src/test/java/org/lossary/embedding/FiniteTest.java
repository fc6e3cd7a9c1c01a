package org.lossary.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lossary.Matrix;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.HeadShape.Activation;
import org.lossary.embedding.HeadShape.Kind;

/** What a head refuses to embed. */
class FiniteTest {
  private static final int ROWS = 600;

  private static EmbeddingHead head() {
    return new EmbeddingHead(
        new HeadShape(Kind.LINEAR, Activation.RELU, 3, 0, 2, true),
        Map.of(
            "mean", new float[3],
            "scale", new float[] {1},
            "weight", new float[] {1, 2, 3, 4, 5, 6},
            "bias", new float[] {1, 1}));
  }

  @Test
  void whatIsNotFiniteIsNamedByRowAndPlace() {
    EmbeddingHead head = head();
    for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
      refuses("got " + bad + " in row 1, place 2", () -> head.apply(1, bad, 3));
      float[] many = new float[3 * ROWS];
      many[3 * 511 + 2] = bad;
      refuses("got " + bad + " in row 512, place 3", () -> head.applyAll(many, ROWS));
      Matrix to = Matrix.of(new float[2 * ROWS], ROWS, 2);
      refuses(
          "got " + bad + " in row 512, place 3", () -> head.applyAll(Matrix.of(many, ROWS, 3), to));
    }
    float most = Float.MAX_VALUE;
    assertThat(head.apply(most, -most, Float.MIN_VALUE)).hasSize(2);
    assertThat(head.apply(-0f, 0f, -1f)).doesNotContain(Float.NaN);
  }

  private static void refuses(String says, Runnable call) {
    assertThatThrownBy(call::run)
        .hasMessage("vectors: every number must be finite as a float, " + says)
        .isInstanceOfSatisfying(
            EmbeddingException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_FINITE));
  }

  @Test
  @SuppressWarnings({"NullAway", "DataFlowIssue"}) // What a caller without such a check may do.
  void nullIsNamed() {
    assertThatThrownBy(() -> head().apply((float[]) null))
        .isInstanceOf(EmbeddingException.class)
        .hasMessage("vectors: must not be null, got null");
    assertThatThrownBy(() -> head().applyAll((Matrix) null, Matrix.of(new float[2], 1, 2)))
        .isInstanceOf(EmbeddingException.class)
        .hasMessageContaining("vectors: must not be null");
  }
}
