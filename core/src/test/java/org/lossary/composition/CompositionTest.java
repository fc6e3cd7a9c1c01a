package org.lossary.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.Domain;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.Reduction;
import org.lossary.RowLoss;
import org.lossary.generative.GaussianKl;
import org.lossary.generative.Gaussians;
import org.lossary.segmentation.Segmentation;

/** Sums of losses and losses of changed targets give what their parts give. */
class CompositionTest {
  private static final int N = 5000;
  private final double[] p = random(1);
  private final double[] y = random(2);

  private static double[] random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] a = new double[N];
    for (int i = 0; i < N; i++) {
      a[i] = (float) (4 * random.nextDouble() - 2);
    }
    return a;
  }

  @Test
  void aSumIsTheSumOfItsParts() {
    PointwiseLoss sum =
        WeightedSum.of(0.5, Losses.mse()).plus(2, Losses.huber(0.3)).plus(-0.25, Losses.logCosh());
    double[] g = new double[N];
    double[] h = new double[N];
    double value = sum.gradientAndHessian(Batch.of(p, y), Matrix.of(g), Matrix.of(h));

    double expected = 0;
    double[] gradient = new double[N];
    double[] hessian = new double[N];
    double[] weights = {0.5, 2, -0.25};
    PointwiseLoss[] parts = {Losses.mse(), Losses.huber(0.3), Losses.logCosh()};
    for (int k = 0; k < 3; k++) {
      double[] gk = new double[N];
      double[] hk = new double[N];
      expected +=
          weights[k] * parts[k].gradientAndHessian(Batch.of(p, y), Matrix.of(gk), Matrix.of(hk));
      for (int i = 0; i < N; i++) {
        gradient[i] += weights[k] * gk[i];
        hessian[i] += weights[k] * hk[i];
      }
    }
    assertThat(value).isCloseTo(expected, within(1e-14));
    for (int i = 0; i < N; i++) {
      assertThat(g[i]).isCloseTo(gradient[i], within(1e-18));
      assertThat(h[i]).isCloseTo(hessian[i], within(1e-18));
    }
    assertThat(sum.value(p, y)).isCloseTo(expected, within(1e-14));
  }

  @Test
  void aSumOfRowsIsTheSumOfItsParts() {
    int rows = 7;
    int classes = 5;
    double[] scores = java.util.Arrays.copyOf(p, rows * classes);
    int[] labels = {0, 1, 2, 3, 4, -100, 2};
    RowLoss first = Losses.crossEntropy();
    RowLoss second = Losses.multiMargin();
    RowSum sum = RowSum.of(0.5, first).plus(-2, second);
    int[] known = {0, 1, 2, 3, 4, 0, 2};
    double[] expected = new double[rows * classes];
    double value = 0;
    for (int i = 0; i < rows; i++) {
      double[] row = java.util.Arrays.copyOfRange(scores, i * classes, (i + 1) * classes);
      double[] g1 = new double[classes];
      double[] g2 = new double[classes];
      if (labels[i] >= 0) {
        Batch batch = Batch.ofLabels(Matrix.of(row, 1, classes), new int[] {labels[i]});
        value += 0.5 * first.valueAndGradient(batch, Matrix.of(g1, 1, classes));
        value -= 2 * second.valueAndGradient(batch, Matrix.of(g2, 1, classes));
      }
      for (int j = 0; j < classes; j++) {
        expected[i * classes + j] = 0.5 * g1[j] - 2 * g2[j];
      }
    }
    boolean[] mask = {true, true, true, true, true, false, true};
    Batch batch =
        Batch.ofLabels(Matrix.of(scores, rows, classes), known).mask(mask).reduction(Reduction.SUM);
    double[] found = new double[rows * classes];
    assertThat(sum.valueAndGradient(batch, Matrix.of(found, rows, classes)))
        .isCloseTo(value, within(1e-13));
    for (int i = 0; i < found.length; i++) {
      assertThat(found[i]).isCloseTo(expected[i], within(1e-15));
    }
    double[] inPlace = scores.clone();
    Matrix place = Matrix.of(inPlace, rows, classes);
    sum.valueAndGradient(Batch.ofLabels(place, known).mask(mask).reduction(Reduction.SUM), place);
    assertThat(inPlace).isEqualTo(found);
  }

  @Test
  void aSumOfRowsIgnoresWhatAllPartsIgnore() {
    RowLoss ignoring = Losses.crossEntropy().ignoreLabel(1);
    RowSum one = RowSum.of(1, ignoring).plus(1, Losses.multiMargin());
    RowSum all = RowSum.of(1, ignoring).plus(3, ignoring);
    assertThat(one.ignored(1)).isFalse();
    assertThat(all.ignored(1)).isTrue();
    Batch batch =
        Batch.ofLabels(Matrix.of(new double[] {1, 2, 0, 3, 1, 4}, 2, 3), new int[] {1, 0});
    assertThat(all.value(batch)).isCloseTo(4 * ignoring.value(batch), within(1e-14));
    double margins = Losses.multiMargin().value(batch.reduction(Reduction.SUM));
    double entropies = ignoring.value(batch.reduction(Reduction.SUM));
    assertThat(one.value(batch)).isCloseTo((margins + entropies) / 2, within(1e-14));
  }

  @Test
  void aSumOfRowsWantsTheSameTargets() {
    assertThatThrownBy(() -> RowSum.of(1, Losses.crossEntropy()).plus(1, Losses.gaussianNll()))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("must agree");
  }

  @Test
  void aSumInPlaceOfItsPredictionIsTheSame() {
    PointwiseLoss sum = WeightedSum.of(1, Losses.mse()).plus(1, Losses.mae());
    double[] g = new double[N];
    double[] place = p.clone();
    double value = sum.valueAndGradient(p, y, g);
    assertThat(sum.valueAndGradient(place, y, place)).isEqualTo(value);
    assertThat(place).isEqualTo(g);
  }

  @Test
  void sumsNest() {
    PointwiseLoss inner = WeightedSum.of(1, Losses.mse()).plus(3, Losses.mae());
    PointwiseLoss outer = WeightedSum.of(2, inner).plus(1, AffineTarget.smoothed(inner, 0));
    assertThat(outer.value(p, y)).isCloseTo(3 * inner.value(p, y), within(1e-13));
  }

  @Test
  void whatIsKnownOfASumFollowsFromItsParts() {
    var convex = WeightedSum.of(1, Losses.mse()).plus(1, Losses.mae()).info();
    assertThat(convex.properties())
        .contains(Property.CONVEX, Property.NON_NEGATIVE, Property.SYMMETRIC)
        .doesNotContain(Property.DIFFERENTIABLE);
    assertThat(WeightedSum.of(1, Losses.mse()).plus(-1, Losses.mae()).info().properties())
        .doesNotContain(Property.CONVEX, Property.NON_NEGATIVE);
    assertThat(WeightedSum.of(1, Losses.mse()).plus(1, Losses.poisson()).info().target())
        .isEqualTo(Domain.NON_NEGATIVE);
    assertThat(WeightedSum.of(1, Losses.mse()).plus(-1, Losses.mse()).info().hessian())
        .isEqualTo(HessianKind.EXACT_INDEFINITE);
    assertThatThrownBy(() -> WeightedSum.of(1, Losses.hinge()).plus(1, Losses.bceWithLogits()))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("must agree with the other parts");
  }

  @Test
  void whatIsKnownIsMadeOnceSoThatEvaluationsAllocateNothing() {
    PointwiseLoss sum = WeightedSum.of(1, Losses.mse()).plus(1, Losses.logCosh());
    PointwiseLoss smoothed = AffineTarget.smoothed(Losses.bceWithLogits(), 0.1);
    assertThat(sum.info()).isSameAs(sum.info());
    assertThat(smoothed.info()).isSameAs(smoothed.info());
  }

  @Test
  void sumsOfDifferentNumbersOfValuesHaveNoValuesButAReducedLoss() {
    Segmentation maps =
        Segmentation.of(
            Matrix.of(new double[] {0.2, 0.7, 0.4, 0.9}, 2, 2),
            Matrix.of(new double[] {0, 1, 1, 0}, 2, 2),
            2);
    assertThat(Losses.dice().valueCount(maps)).isEqualTo(2);
    assertThat(Losses.generalizedDice().valueCount(maps)).isEqualTo(1);
    StructuredSum<Segmentation> sum =
        StructuredSum.of(1, Losses.dice()).plus(1, Losses.generalizedDice());
    assertThat(sum.value(maps))
        .isCloseTo(Losses.dice().value(maps) + Losses.generalizedDice().value(maps), within(1e-15));
    assertThatThrownBy(() -> sum.values(maps, new double[2]))
        .isInstanceOf(LossException.class)
        .hasMessage(
            "weighted-sum: values of generalized-dice must be 2 as those of the other parts, got 1");
  }

  @Test
  void weightsFollowTheirSchedules() {
    WeightedSum sum = WeightedSum.of(1, Losses.mse()).plus(1, Losses.mae());
    WeightedSum later = sum.at(5, List.of(Schedule.constant(2), Schedule.linear(0, 1, 10)));
    assertThat(later.parts().get(0).weight()).isEqualTo(2);
    assertThat(later.parts().get(1).weight()).isEqualTo(0.5);
  }

  @Test
  void smoothedTargetsAreThoseOfTheLossWithSmoothing() {
    double[] labels = new double[N];
    for (int i = 0; i < N; i++) {
      labels[i] = y[i] > 0 ? 1 : 0;
    }
    PointwiseLoss smoothed = AffineTarget.smoothed(Losses.bceWithLogits(), 0.1);
    double[] g = new double[N];
    double[] expected = new double[N];
    double[] soft = new double[N];
    for (int i = 0; i < N; i++) {
      soft[i] = labels[i] * 0.9 + 0.05;
    }
    double value = smoothed.valueAndGradient(p, labels, g);
    assertThat(value)
        .isCloseTo(Losses.bceWithLogits().valueAndGradient(p, soft, expected), within(1e-14));
    assertThat(g).isEqualTo(expected);
  }

  @Test
  void zeroAndOneBecomeSigns() {
    assertThat(AffineTarget.signs(Losses.hinge()).value(0.3, 0))
        .isEqualTo(Losses.hinge().value(0.3, -1));
  }

  @Test
  void changedTargetsAreCheckedWhereTheirDomainIsKnown() {
    assertThat(AffineTarget.signs(Losses.hinge()).info().target()).isEqualTo(Domain.BINARY);
    assertThat(AffineTarget.smoothed(Losses.bceWithLogits(), 0.3).info().target())
        .isEqualTo(Domain.UNIT);
    assertThat(new AffineTarget(Losses.poisson(), 0.001, 0).info().target())
        .isEqualTo(Domain.NON_NEGATIVE);
    assertThat(new AffineTarget(Losses.poisson(), 1, -1).info().target()).isEqualTo(Domain.REAL);
    assertThat(new AffineTarget(Losses.bceWithLogits(), 1.0 / 255, 0).info().target())
        .isEqualTo(Domain.REAL);
    assertThatThrownBy(() -> AffineTarget.signs(Losses.hinge()).value(p, y))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("must be 0 or 1");
  }

  @Test
  void aFunctionOfTheTargetIsApplied() {
    PointwiseLoss onLogs = new MappedTarget(Losses.mse(), Math::log1p);
    double[] counts = {0, 1, 7};
    double[] logs = {0, Math.log1p(1), Math.log1p(7)};
    double[] prediction = {0.5, 0.1, 2};
    assertThat(onLogs.value(prediction, counts))
        .isCloseTo(Losses.mse().value(prediction, logs), within(1e-15));
  }

  @Test
  void structuredLossesAddUpToo() {
    SplittableRandom random = new SplittableRandom(5);
    double[] m = random.doubles(12, -1, 1).toArray();
    double[] s = random.doubles(12, -1, 1).toArray();
    Gaussians inputs = Gaussians.of(Matrix.of(m, 4, 3), Matrix.of(s, 4, 3));
    StructuredSum<Gaussians> sum =
        StructuredSum.of(2, new GaussianKl()).plus(0.5, new GaussianKl());
    double[] g = new double[12];
    double[] expected = new double[12];
    double[] values = new double[4];
    double value = sum.valuesAndGradient(inputs, values, null, Matrix.of(g, 4, 3));
    double one = new GaussianKl().valueAndGradient(inputs, null, Matrix.of(expected, 4, 3));
    assertThat(value).isCloseTo(2.5 * one, within(1e-14));
    assertThat((values[0] + values[1] + values[2] + values[3]) / 4).isCloseTo(value, within(1e-14));
    for (int i = 0; i < 12; i++) {
      assertThat(g[i]).isCloseTo(2.5 * expected[i], within(1e-15));
    }
  }

  @Test
  void floatsAddUpInFloats() {
    float[] pf = new float[N];
    float[] yf = new float[N];
    for (int i = 0; i < N; i++) {
      pf[i] = (float) p[i];
      yf[i] = (float) y[i];
    }
    PointwiseLoss sum = WeightedSum.of(0.5, Losses.mse()).plus(2, Losses.huber(0.3));
    float[] g = new float[N];
    double[] expected = new double[N];
    double value = sum.valueAndGradient(pf, yf, g);
    assertThat(value).isCloseTo(sum.valueAndGradient(p, y, expected), within(1e-6));
    for (int i = 0; i < N; i++) {
      assertThat((double) g[i]).isCloseTo(expected[i], within(1e-9));
    }
  }
}
