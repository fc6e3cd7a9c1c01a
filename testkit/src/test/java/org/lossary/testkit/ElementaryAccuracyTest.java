package org.lossary.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lossary.formula.Bindings;
import org.lossary.formula.Formula;
import org.lossary.internal.maths.Decay32;
import org.lossary.internal.maths.Decay64;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;

/**
 * The elementary functions against 60 digits, within the largest errors that docs/accuracy.md
 * states. Prints what it measures.
 */
class ElementaryAccuracyTest {
  private static final int POINTS = 3000;

  private interface InDouble {
    double of(double x, double y);
  }

  private interface InFloat {
    float of(float x, float y);
  }

  private interface Draw {
    double next(SplittableRandom random);
  }

  /** A function as defined and as computed, and where to try it. Few functions have a {@code y}. */
  private record Subject(String name, String formula, Draw x, InDouble wide, InFloat narrow) {}

  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject(
              "exp",
              "exp(p)",
              r -> signed(r, 80),
              (x, y) -> Maths64.exp(x),
              (x, y) -> Maths32.exp(x)),
          new Subject(
              "decay",
              "exp(p)",
              r -> -Math.abs(signed(r, 87)),
              (x, y) -> Decay64.decay(x),
              (x, y) -> Decay32.decay(x)),
          new Subject(
              "expm1",
              "expm1(p)",
              r -> signed(r, 80),
              (x, y) -> Maths64.expm1(x),
              (x, y) -> Maths32.expm1(x)),
          new Subject(
              "log",
              "ln(p)",
              r -> Math.exp(80 * (2 * r.nextDouble() - 1) * r.nextDouble()),
              (x, y) -> Maths64.log(x),
              (x, y) -> Maths32.log(x)),
          new Subject(
              "log1p",
              "log1p(p)",
              r -> Math.expm1(signed(r, 15)),
              (x, y) -> Maths64.log1p(x),
              (x, y) -> Maths32.log1p(x)),
          new Subject(
              "softplus",
              "softplus(p)",
              r -> signed(r, 80),
              (x, y) -> Maths64.softplus(x),
              (x, y) -> Maths32.softplus(x)),
          new Subject(
              "sigmoid",
              "sigmoid(p)",
              r -> signed(r, 80),
              (x, y) -> Maths64.sigmoid(x),
              (x, y) -> Maths32.sigmoid(x)),
          new Subject(
              "tanh",
              "tanh(p)",
              r -> signed(r, 20),
              (x, y) -> Maths64.tanh(x),
              (x, y) -> Maths32.tanh(x)),
          new Subject(
              "logCosh",
              "ln(cosh(p))",
              r -> signed(r, 100),
              (x, y) -> Maths64.logCosh(x),
              (x, y) -> Maths32.logCosh(x)),
          new Subject(
              "pow",
              "p^y",
              r -> Math.exp(signed(r, 12)),
              (x, y) -> Maths64.pow(x, y),
              (x, y) -> Maths32.pow(x, y)),
          new Subject(
              "pow1p",
              "(1 + p)^y",
              r -> Math.exp(signed(r, 12)),
              (x, y) -> Maths64.pow1p(x, y),
              (x, y) -> Maths32.pow1p(x, y)),
          new Subject(
              "pow1pm1",
              "(1 + p)^y - 1",
              r -> Math.exp(signed(r, 12)),
              (x, y) -> Maths64.pow1pm1(x, y),
              (x, y) -> Maths32.pow1pm1(x, y)),
          new Subject(
              "atan",
              "atan(p)",
              r -> signed(r, 1000),
              (x, y) -> Maths64.atan(x),
              (x, y) -> Maths32.atan(x)),
          new Subject(
              "lgamma",
              "lgamma(p)",
              r -> Math.exp(signed(r, 10)),
              (x, y) -> Maths64.lgamma(x),
              (x, y) -> Maths32.lgamma(x)));

  /** Of all sizes up to {@code most}, of both signs. */
  private static double signed(SplittableRandom random, double most) {
    double size = most * Math.pow(2, -30 * random.nextDouble() * random.nextDouble());
    return random.nextBoolean() ? size : -size;
  }

  @TestFactory
  Stream<DynamicTest> withinWhatTheDocumentationStates() throws IOException {
    Map<String, double[]> stated = AccuracyTable.read(Path.of("..", "docs", "accuracy.md"));
    assertThat(stated).hasSize(SUBJECTS.size());
    return SUBJECTS.stream().map(s -> DynamicTest.dynamicTest(s.name(), () -> check(s, stated)));
  }

  private static void check(Subject subject, Map<String, double[]> stated) {
    double wide = 0;
    double narrow = 0;
    Formula formula = Formula.parse(subject.formula());
    Bindings at = new Bindings();
    SplittableRandom random = new SplittableRandom(20261124);
    for (int k = 0; k < POINTS; k++) {
      // Both arguments as floats, so that one exact value serves both types.
      float x = (float) subject.x().next(random);
      float y = (float) signed(random, 4);
      BigDecimal exact = formula.evaluatePrecisely(at.set("p", x).set("y", y));
      wide = Math.max(wide, Ulp.distance(subject.wide().of(x, y), exact));
      if (exact.abs().doubleValue() < Float.MAX_VALUE) {
        narrow = Math.max(narrow, Ulp.distance(subject.narrow().of(x, y), exact));
      }
    }
    System.out.printf("%-9s double %.2f ulp, float %.2f ulp%n", subject.name(), wide, narrow);
    double[] bounds = Objects.requireNonNull(stated.get(subject.name()));
    assertThat(wide).as("double").isLessThanOrEqualTo(bounds[0]).isGreaterThan(0.4);
    assertThat(narrow).as("float").isLessThanOrEqualTo(bounds[1]).isGreaterThan(0.4);
  }

  /** The table of docs/accuracy.md. */
  private static final class AccuracyTable {
    /** Errors in double and in float by the name of the function. */
    static Map<String, double[]> read(Path file) throws IOException {
      Map<String, double[]> rows = new java.util.TreeMap<>();
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\\|", -1);
        if (cells.length == 5 && cells[2].strip().matches("[0-9.]+")) {
          rows.put(
              cells[1].strip().replace("`", "").replaceAll("\\(.*", ""),
              new double[] {
                Double.parseDouble(cells[2].strip()), Double.parseDouble(cells[3].strip())
              });
        }
      }
      return rows;
    }
  }
}
