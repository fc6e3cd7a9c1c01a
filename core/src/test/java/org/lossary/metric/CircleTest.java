package org.lossary.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.DoubleMatrix;
import org.lossary.Losses;
import org.lossary.Matrix;

/** The circle loss with weights that are constants, as the gradient of its paper has them. */
class CircleTest {
  private static final double M = 0.3;
  private static final double GAMMA = 7;
  private static final int ROWS = 9;
  private static final int COLUMNS = 4;
  private static final int[] LABELS = {0, 1, 0, 2, 1, 0, 2, 1, 3};

  private static double[][] cosines(double[] x) {
    double[][] cosines = new double[ROWS][ROWS];
    for (int i = 0; i < ROWS; i++) {
      for (int j = 0; j < ROWS; j++) {
        double dot = 0;
        double own = 0;
        double other = 0;
        for (int k = 0; k < COLUMNS; k++) {
          dot += x[i * COLUMNS + k] * x[j * COLUMNS + k];
          own += x[i * COLUMNS + k] * x[i * COLUMNS + k];
          other += x[j * COLUMNS + k] * x[j * COLUMNS + k];
        }
        cosines[i][j] = dot / Math.sqrt(own * other);
      }
    }
    return cosines;
  }

  /** The definition, with weights by other cosines than those that are judged. */
  private static double byDefinition(double[][] cosines, double[][] weightsBy) {
    double sum = 0;
    int anchors = 0;
    for (int i = 0; i < ROWS; i++) {
      double near = 0;
      double far = 0;
      for (int j = 0; j < ROWS; j++) {
        double s = cosines[i][j];
        double w = weightsBy[i][j];
        if (j != i && LABELS[j] == LABELS[i]) {
          near += Math.exp(-GAMMA * Math.max(0, 1 + M - w) * (s - 1 + M));
        } else if (j != i) {
          far += Math.exp(GAMMA * Math.max(0, w + M) * (s - M));
        }
      }
      if (near > 0) {
        sum += Math.log1p(near * far);
        anchors++;
      }
    }
    return sum / anchors;
  }

  @Test
  void theGradientIsThatOfConstantWeights() {
    double[] x = new Random(3).doubles((long) ROWS * COLUMNS, -1, 1).toArray();
    double[][] at = cosines(x);
    Circle loss = Losses.circle().m(M).gamma(GAMMA).detach(true);
    DoubleMatrix gradient = Matrix.of(new double[x.length], ROWS, COLUMNS);
    double value =
        loss.valueAndGradient(LabelledEmbeddings.of(Matrix.of(x, ROWS, COLUMNS), LABELS), gradient);
    assertThat(value).isCloseTo(byDefinition(at, at), within(1e-12));
    for (int k = 0; k < x.length; k++) {
      double h = 1e-5;
      double was = x[k];
      x[k] = was + h;
      double above = byDefinition(cosines(x), at);
      x[k] = was - h;
      double below = byDefinition(cosines(x), at);
      x[k] = was;
      assertThat(gradient.data()[k]).isCloseTo((above - below) / (2 * h), within(1e-8));
    }
  }

  /** Where the value is least for a pair, constant weights go on to the paper's optima. */
  @Test
  void similaritiesGoOnBeyondTheLeastValue() {
    double[] x = {1, 0, 1, 0, 0, 1}; // a pair of cosine 1, and a negative of cosine 0
    LabelledEmbeddings inputs = LabelledEmbeddings.of(Matrix.of(x, 3, 2), 0, 0, 1);
    DoubleMatrix gradient = Matrix.of(new double[6], 3, 2);
    Losses.circle().gamma(1).valueAndGradient(inputs, gradient);
    assertThat(gradient.data()).containsOnly(0);
    Losses.circle().gamma(1).detach(true).valueAndGradient(inputs, gradient);
    assertThat(gradient.data()[1]).isPositive(); // down its slope, away from the negative
    assertThat(Losses.circle().detach(true).gradientOfValue()).isFalse();
  }
}
