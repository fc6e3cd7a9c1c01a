package org.lossary.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lossary.Catalog;
import org.lossary.Domain;
import org.lossary.HessianKind;
import org.lossary.PointwiseLoss;

/**
 * Lanes and plain loops give the same bits, for every generated kernel, length, place in an array
 * (all from 0 on, or each from elsewhere) and kind of input.
 */
class LaneParityTest {
  private static final int N = 3_000;

  @Test
  void lanesAreActive() {
    assertThat(Provider.LANES).isTrue();
    assertThat(Provider.PRIMITIVES.getClass().getSimpleName()).isEqualTo("LanePrimitives");
  }

  @TestFactory
  Stream<DynamicTest> kernels() {
    return Catalog.all().stream()
        .map(Catalog.Entry::create)
        .filter(PointwiseLoss.class::isInstance)
        .map(PointwiseLoss.class::cast)
        .map(l -> DynamicTest.dynamicTest(l.info().id(), () -> sameBits(l)));
  }

  private static void sameBits(PointwiseLoss loss) throws ReflectiveOperationException {
    String name = loss.getClass().getSimpleName();
    PointwiseKernel scalar = kernel("org.lossary.internal.kernel." + name + "Scalar");
    PointwiseKernel lanes = kernel("org.lossary.internal.simd." + name + "Lanes");
    SplittableRandom random = new SplittableRandom(11);
    boolean hessian = loss.info().hessian() != HessianKind.NONE;
    for (int n : new int[] {1, 7, 15, 16, 17, 33, N}) {
      for (int step = 0; step < 2; step++) {
        floats(loss, scalar, lanes, random, n, hessian, step);
        doubles(loss, scalar, lanes, random, n, hessian, step);
      }
    }
  }

  private static PointwiseKernel kernel(String name) throws ReflectiveOperationException {
    return (PointwiseKernel) Class.forName(name).getDeclaredConstructor().newInstance();
  }

  private static void doubles(
      PointwiseLoss loss,
      PointwiseKernel scalar,
      PointwiseKernel lanes,
      SplittableRandom random,
      int n,
      boolean hessian,
      int step) {
    double[] p = new double[n + 3];
    double[] t = new double[n + 1];
    for (int i = 0; i < p.length; i++) {
      p[i] = draw(loss.info().prediction(), random);
    }
    for (int i = 0; i < t.length; i++) {
      t[i] = draw(loss.info().target(), random);
    }
    double[][] a = new double[3][n + 2];
    double[][] b = new double[3][n + 2];
    scalar.gradient(loss, p, 3 * step, t, step, a[0], 2 * step, a[1], 0, 0.37, n);
    lanes.gradient(loss, p, 3 * step, t, step, b[0], 2 * step, b[1], 0, 0.37, n);
    same("n=%d".formatted(n), a, b);
    scalar.value(loss, p, 3 * step, t, step, a[2], step, n);
    lanes.value(loss, p, 3 * step, t, step, b[2], step, n);
    same("value, n=%d".formatted(n), a, b);
    if (hessian) {
      scalar.hessian(loss, p, 3 * step, t, step, a[0], 0, a[1], step, a[2], 2 * step, 0.37, n);
      lanes.hessian(loss, p, 3 * step, t, step, b[0], 0, b[1], step, b[2], 2 * step, 0.37, n);
      same("hessian, n=%d".formatted(n), a, b);
    }
  }

  private static void floats(
      PointwiseLoss loss,
      PointwiseKernel scalar,
      PointwiseKernel lanes,
      SplittableRandom random,
      int n,
      boolean hessian,
      int step) {
    float[] p = new float[n + 3];
    float[] t = new float[n + 1];
    for (int i = 0; i < p.length; i++) {
      p[i] = (float) draw(loss.info().prediction(), random);
    }
    for (int i = 0; i < t.length; i++) {
      t[i] = (float) draw(loss.info().target(), random);
    }
    float[][] a = new float[3][n + 2];
    float[][] b = new float[3][n + 2];
    scalar.gradient(loss, p, 3 * step, t, step, a[0], 2 * step, a[1], 0, 0.37f, n);
    lanes.gradient(loss, p, 3 * step, t, step, b[0], 2 * step, b[1], 0, 0.37f, n);
    same("n=%d".formatted(n), a, b);
    scalar.value(loss, p, 3 * step, t, step, a[2], step, n);
    lanes.value(loss, p, 3 * step, t, step, b[2], step, n);
    same("value, n=%d".formatted(n), a, b);
    if (hessian) {
      scalar.hessian(loss, p, 3 * step, t, step, a[0], 0, a[1], step, a[2], 2 * step, 0.37f, n);
      lanes.hessian(loss, p, 3 * step, t, step, b[0], 0, b[1], step, b[2], 2 * step, 0.37f, n);
      same("hessian, n=%d".formatted(n), a, b);
    }
  }

  /** Equal in every bit, but any NaN is any other. */
  private static void same(String what, double[][] a, double[][] b) {
    for (int i = 0; i < a.length; i++) {
      assertThat(Arrays.equals(a[i], b[i]))
          .as("%s, output %d: %s", what, i, Arrays.mismatch(a[i], b[i]))
          .isTrue();
    }
  }

  private static void same(String what, float[][] a, float[][] b) {
    for (int i = 0; i < a.length; i++) {
      assertThat(Arrays.equals(a[i], b[i]))
          .as("%s, output %d: %s", what, i, Arrays.mismatch(a[i], b[i]))
          .isTrue();
    }
  }

  /** Ordinary numbers, tiny and huge ones, zeros of both signs, infinities and NaN. */
  private static double draw(Domain domain, SplittableRandom random) {
    double x =
        switch (random.nextInt(12)) {
          case 0 -> 0.0;
          case 1 -> -0.0;
          case 2 -> 1;
          case 3 -> -1;
          case 4 -> Math.scalb(random.nextDouble(-1, 1), random.nextInt(-1080, 1024));
          case 5 -> Math.scalb(random.nextDouble(-1, 1), random.nextInt(-150, 128));
          case 6 -> random.nextDouble(-800, 800);
          case 7 ->
              switch (random.nextInt(40)) {
                case 0 -> Double.NaN;
                case 1 -> Double.POSITIVE_INFINITY;
                case 2 -> Double.NEGATIVE_INFINITY;
                default -> random.nextDouble(-100, 100);
              };
          default -> random.nextDouble(-4, 4);
        };
    return domain == Domain.BINARY || domain == Domain.SIGN ? Math.signum(x) : x;
  }
}
