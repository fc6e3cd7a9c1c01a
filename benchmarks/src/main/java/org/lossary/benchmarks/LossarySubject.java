package org.lossary.benchmarks;

import org.lossary.Batch;
import org.lossary.Catalog;
import org.lossary.Matrix;
import org.lossary.SupervisedLoss;

/** A case computed by Lossary. */
final class LossarySubject implements Subject {
  private final SupervisedLoss loss;
  private final Batch batch;
  private final Case of;
  private final float[] floats;
  private final double[] doubles;
  private final Matrix gradient;

  LossarySubject(Case of) {
    this.of = of;
    this.loss = (SupervisedLoss) Catalog.parse(of.loss());
    Inputs inputs = Inputs.of(of);
    boolean single = of.type() == Case.Type.FLOAT;
    boolean wanted = of.work() == Case.Work.GRADIENT;
    this.floats = new float[single && wanted ? of.size() : 0];
    this.doubles = new double[!single && wanted ? of.size() : 0];
    Matrix prediction = matrix(inputs.prediction, of);
    Batch made =
        of.columns() > 1
            ? Batch.ofLabels(prediction, inputs.labels)
            : Batch.of(prediction, matrix(inputs.target, of));
    this.batch = made.threads(of.threads());
    if (wanted) {
      this.gradient =
          single
              ? Matrix.of(floats, of.rows(), of.columns())
              : Matrix.of(doubles, of.rows(), of.columns());
    } else {
      this.gradient = prediction;
    }
  }

  private static Matrix matrix(double[] values, Case of) {
    return of.type() == Case.Type.FLOAT
        ? Matrix.of(Inputs.floats(values), of.rows(), of.columns())
        : Matrix.of(values, of.rows(), of.columns());
  }

  @Override
  public double run() {
    return of.work() == Case.Work.GRADIENT
        ? loss.valueAndGradient(batch, gradient)
        : loss.value(batch);
  }

  @Override
  public double[] gradient() {
    if (of.type() == Case.Type.DOUBLE) {
      return doubles;
    }
    double[] wide = new double[floats.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = floats[i];
    }
    return wide;
  }

  @Override
  public void close() {}
}
