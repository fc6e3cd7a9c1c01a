package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.Matrix;
import org.lossary.perceptual.net.LearnedDistance;
import org.lossary.testkit.Snippets;

/** The distance that comes with a network is found like any loss, though the core has it not. */
class LearnedDistanceCommandsTest {
  private static final int SIDE = 8;

  @TempDir private Path folder = Path.of("");

  @Test
  void itIsListedShownAndAdvised() {
    assertThat(Run.of("list", "--family", "perceptual").out()).contains("  learned-distance ");
    Run shown = Run.of("show", "learned-distance");
    assertThat(shown.exit()).as(shown.err()).isZero();
    assertThat(shown.out())
        .startsWith("Learned perceptual distance  (learned-distance, perceptual)")
        .contains("  distance = feature-distance  ")
        .contains("In Java: LearnedDistance.standard()\n");
    assertThat(Run.of("show", "learned-perceptual-distance").err()).contains("learned-distance");
    assertThat(Run.of("advise", "--task", "image-similarity").out())
        .contains("learned-distance  LearnedDistance.standard()");
  }

  @Test
  void itsExampleGivesValueAndGradientsOfBothImages() throws Exception {
    Run example = Run.of("compute", "--example", "learned-distance");
    assertThat(example.exit()).as(example.err()).isZero();
    Run run = Run.withInput(example.out(), "compute", "-");
    assertThat(run.exit()).as(run.out() + run.err()).isZero();
    ObjectMapper json = new ObjectMapper();
    JsonNode inputs = json.readTree(example.out()).path("inputs");
    float[] x = numbers(inputs.path("x"));
    float[] gradient = new float[x.length];
    double value =
        LearnedDistance.standard().distance(x, numbers(inputs.path("y")), SIDE, SIDE, gradient);
    JsonNode answer = json.readTree(run.out());
    assertThat(answer.path("value").asDouble()).isPositive().isCloseTo(value, within(1e-6));
    float[] byX = numbers(answer.path("gradients").path("x"));
    for (int p = 0; p < x.length; p++) {
      assertThat(byX[p]).isCloseTo(gradient[p], within(1e-5f));
    }
    assertThat(answer.path("gradients").path("y").path("shape").toString()).isEqualTo("[8,8]");
  }

  private static float[] numbers(JsonNode tensor) {
    JsonNode data = tensor.path("data");
    float[] numbers = new float[data.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) data.get(i).asDouble();
    }
    return numbers;
  }

  @Test
  void imagesOfOtherShapesAreOneLine() {
    String start = "{\"loss\":\"lossary/learned-distance\",\"inputs\":{\"x\":";
    assertThat(Run.withInput(start + "[1,2],\"y\":[1,2]}}", "compute", "-").out())
        .contains("input x must be [height, width], [channels, height, width] or");
    assertThat(Run.withInput(start + "[[1,2]],\"y\":[[1],[2]]}}", "compute", "-").out())
        .contains("input y must have the shape [1, 2] of x, got [2, 1]");
    assertThat(Run.withInput(start + "[[1,2]],\"y\":[[1,2]]}}", "compute", "-").out())
        .contains("images must be at least 4 pixels high and wide, got 1 x 2");
  }

  /** The Java of its page runs, and gives what the module does. */
  @Test
  void javaOfItsPageRuns() throws Exception {
    String page = String.valueOf(LossDocs.files().get("learned-distance.md"));
    Matcher code = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(code.find()).isTrue();
    Class<?> compiled =
        Snippets.compile(
            "import org.lossary.*;\nimport org.lossary.perceptual.*;\n"
                + "import org.lossary.perceptual.net.*;\npublic class Snippets {\n"
                + "  public static double run(Matrix x, Matrix y, Matrix gradient, int channels,"
                + " int height, int width) {\n"
                + code.group(1)
                + "    return loss;\n  }\n}\n",
            folder);
    Matrix x = Matrix.of(new float[SIDE * SIDE], 1, SIDE * SIDE);
    Matrix y = Matrix.of(new float[SIDE * SIDE], 1, SIDE * SIDE);
    for (int i = 0; i < SIDE; i++) {
      x.set(0, i * SIDE + 3, 1);
      y.set(0, i * SIDE + 4, 1);
    }
    Matrix gradient = Matrix.of(new float[SIDE * SIDE], 1, SIDE * SIDE);
    Object loss =
        compiled
            .getMethod(
                "run", Matrix.class, Matrix.class, Matrix.class, int.class, int.class, int.class)
            .invoke(null, x, y, gradient, 1, SIDE, SIDE);
    float[] a = new float[SIDE * SIDE];
    float[] b = new float[SIDE * SIDE];
    for (int p = 0; p < a.length; p++) {
      a[p] = (float) x.get(0, p);
      b[p] = (float) y.get(0, p);
    }
    float[] expected = new float[a.length];
    assertThat(loss).isEqualTo(LearnedDistance.standard().distance(a, b, SIDE, SIDE, expected));
    assertThat((double) expected[3]).isNotZero().isEqualTo(gradient.get(0, 3));
  }
}
