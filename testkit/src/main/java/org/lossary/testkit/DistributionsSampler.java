package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.generative.CategoricalEntropy;
import org.lossary.generative.CategoricalKl;
import org.lossary.generative.Distributions;

/** Draws discrete distributions in the form that a loss takes. */
final class DistributionsSampler implements InputsSampler<Distributions> {
  @Override
  public Class<Distributions> type() {
    return Distributions.class;
  }

  @Override
  public Distributions draw(StructuredLoss<Distributions> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 3 : 500 * size;
    return Distributions.of(draw(form(loss), random, rows, size == 1 ? 4 : 20));
  }

  @Override
  public Distributions fuzz(StructuredLoss<Distributions> loss, SplittableRandom random) {
    Matrix input = Fuzz.any(random, random.nextInt(4), 1 + random.nextInt(5));
    makePossible(form(loss), random, input);
    return Distributions.of(input);
  }

  @Override
  public void bind(
      StructuredLoss<Distributions> loss, Distributions inputs, int item, Bindings bindings) {
    bindings.set("a", Fuzz.row(inputs.input(), item));
  }

  @Override
  public boolean finite(StructuredLoss<Distributions> loss, Distributions inputs) {
    return finite(form(loss), inputs.input());
  }

  private static CategoricalKl.Form form(StructuredLoss<Distributions> loss) {
    return loss instanceof CategoricalEntropy e ? e.form() : CategoricalKl.Form.LOGITS;
  }

  /** Distributions of softmax in this form, rounded to floats, so not quite normalised. */
  static Matrix draw(CategoricalKl.Form form, SplittableRandom random, int rows, int columns) {
    Matrix out = Fuzz.normal(random, rows, columns, 1.5);
    for (int i = 0; form != CategoricalKl.Form.LOGITS && i < rows; i++) {
      double sum = 0;
      for (int j = 0; j < columns; j++) {
        sum += StrictMath.exp(out.get(i, j));
      }
      for (int j = 0; j < columns; j++) {
        double p = StrictMath.exp(out.get(i, j)) / sum;
        double x = form == CategoricalKl.Form.PROBABILITY ? p : StrictMath.log(p);
        out.set(i, j, (float) x);
      }
    }
    return out;
  }

  /** Makes most negative probabilities positive, so that more than messages is tried. */
  static void makePossible(CategoricalKl.Form form, SplittableRandom random, Matrix matrix) {
    if (form != CategoricalKl.Form.PROBABILITY || random.nextInt(8) == 0) {
      return;
    }
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        matrix.set(i, j, Math.abs(matrix.get(i, j)));
      }
    }
  }

  /** Whether no probability leaves the range of its type, nor the quotient of two. */
  static boolean finite(CategoricalKl.Form form, Matrix matrix) {
    double most = Fuzz.greatest(matrix);
    return switch (form) {
      case PROBABILITY -> most < 1e15 && (least(matrix) > 1e-20 || least(matrix) == 0);
      case LOG_PROBABILITY -> most < 40;
      case LOGITS -> true;
    };
  }

  static double least(Matrix matrix) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        least = Math.min(least, matrix.get(i, j));
      }
    }
    return least;
  }
}
