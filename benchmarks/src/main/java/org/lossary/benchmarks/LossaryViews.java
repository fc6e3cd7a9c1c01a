package org.lossary.benchmarks;

import org.lossary.Matrix;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.NtXent;

/** NT-Xent of two views computed by Lossary. */
final class LossaryViews implements Subject {
  private final NtXent loss = new NtXent(Views.TEMPERATURE);
  private final LabelledEmbeddings inputs;
  private final Case of;
  private final Matrix gradient;

  /** The same, as the call takes it: an array made at each call would be counted. */
  private final Matrix[] gradients;

  LossaryViews(Case of) {
    this.of = of;
    Inputs made = Inputs.of(of);
    boolean single = of.type() == Case.Type.FLOAT;
    Matrix rows =
        single
            ? Matrix.of(Inputs.floats(made.prediction), of.rows(), of.columns())
            : Matrix.of(made.prediction, of.rows(), of.columns());
    int[] things = new int[of.rows()];
    for (int i = 0; i < things.length; i++) {
      things[i] = i % (of.rows() / 2);
    }
    this.inputs = LabelledEmbeddings.of(rows, things).threads(of.threads());
    int size = of.work() == Case.Work.GRADIENT ? of.size() : 0;
    int count = size == 0 ? 0 : of.rows();
    this.gradient =
        single
            ? Matrix.of(new float[size], count, of.columns())
            : Matrix.of(new double[size], count, of.columns());
    this.gradients = new Matrix[] {gradient};
  }

  @Override
  public double run() {
    return of.work() == Case.Work.GRADIENT
        ? loss.valueAndGradient(inputs, gradients)
        : loss.value(inputs);
  }

  @Override
  public double[] gradient() {
    double[] wide = new double[(int) gradient.size()];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = gradient.get(i / of.columns(), i % of.columns());
    }
    return wide;
  }

  @Override
  public void close() {}
}
