package org.lossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Losses that a user writes get everything that the library's own have. */
class UserLossTest {

  /** Huber once more, by value and slope. */
  record MyHuber(double delta) implements PointwiseLoss {
    @Override
    public double value(double prediction, double target) {
      double a = Math.abs(prediction - target);
      return a <= delta ? a * a / 2 : delta * (a - delta / 2);
    }

    @Override
    public double slope(double prediction, double target) {
      return Math.max(-delta, Math.min(delta, prediction - target));
    }
  }

  /** BCE with logits once more, by value alone. */
  record MyBce() implements DualLoss {
    @Override
    public Dual loss(Dual logit, double target) {
      return logit.softplus().minus(logit.times(target));
    }
  }

  private static final int N = 40_000;
  private final SplittableRandom random = new SplittableRandom(7);
  private final double[] prediction = random.doubles(N, -5, 5).toArray();
  private final double[] target = random.doubles(N, 0, 1).map(Math::rint).toArray();

  @Test
  void valueAndSlopeEqualTheLibrarysLoss() {
    assertSame(new MyHuber(1.5), Losses.huber(1.5));
  }

  @Test
  void dualNumbersEqualTheLibrarysLoss() {
    assertSame(new MyBce(), Losses.bceWithLogits());
  }

  @Test
  void dualNumbersGiveTheHessian() {
    double[] gradient = new double[N];
    double[] hessian = new double[N];
    double[] expected = new double[N];
    Batch batch = Batch.of(prediction, target);
    new MyBce().gradientAndHessian(batch, Matrix.of(gradient), Matrix.of(hessian));
    Losses.bceWithLogits().gradientAndHessian(batch, Matrix.of(gradient), Matrix.of(expected));
    assertThat(hessian).containsExactly(expected, within(1e-18));
  }

  @Test
  void floatsAreComputedInDoubleAndRoundedOnce() {
    float[] p = {0.1f, 3f};
    float[] y = {0f, 0f};
    float[] g = new float[2];
    double value =
        new MyHuber(1)
            .valuesAndGradient(
                Batch.of(p, y).reduction(Reduction.SUM), Matrix.of(new float[2]), Matrix.of(g));
    assertThat(g).containsExactly(0.1f, 1f);
    assertThat(value).isCloseTo(2.505, within(1e-7));
  }

  @Test
  void aHessianThatIsNotThereIsSaidSo() {
    Batch batch = Batch.of(prediction, target);
    Matrix out = Matrix.of(new double[N]);
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> new MyHuber(1).gradientAndHessian(batch, out, Matrix.of(new double[N])))
        .isInstanceOf(LossException.class)
        .hasMessage("my-huber: hessian is not defined for this loss, got a request for it");
  }

  private void assertSame(PointwiseLoss mine, PointwiseLoss library) {
    double[] gradient = new double[N];
    double[] expected = new double[N];
    boolean[] mask = new boolean[N];
    for (int i = 0; i < N; i++) {
      mask[i] = random.nextInt(4) > 0;
    }
    Batch batch =
        Batch.of(prediction, target)
            .weights(Matrix.of(random.doubles(N, 0, 2).toArray()))
            .mask(mask);
    for (Reduction reduction :
        new Reduction[] {Reduction.SUM, Reduction.MEAN, Reduction.WEIGHTED_MEAN}) {
      Batch reduced = batch.reduction(reduction);
      double value = mine.valueAndGradient(reduced, Matrix.of(gradient));
      double other = library.valueAndGradient(reduced, Matrix.of(expected));
      assertThat(value).isCloseTo(other, within(1e-13 * Math.abs(other)));
      assertThat(gradient).containsExactly(expected, within(1e-15 * Math.max(1, N)));
      assertThat(mine.valueAndGradient(reduced.threads(1), Matrix.of(gradient))).isEqualTo(value);
    }
  }
}
