package org.lossary.benchmarks;

import java.util.Arrays;
import org.lossary.Matrix;
import org.lossary.sequence.Ctc;
import org.lossary.sequence.Infeasible;
import org.lossary.sequence.LabelledSequences;
import org.lossary.sequence.Labellings;
import org.lossary.sequence.Per;

/** CTC computed by Lossary, reduced as PyTorch's mean is. */
final class LossaryCtc implements Subject {
  private final Ctc loss = new Ctc(0, Infeasible.INFINITE, Per.LABEL);
  private final LabelledSequences inputs;
  private final Case of;
  private final Matrix gradient;

  /** The same, as the call takes it: an array made at each call would be counted. */
  private final Matrix[] gradients;

  LossaryCtc(Case of) {
    this.of = of;
    Inputs made = Inputs.of(of);
    int[] lengths = new int[Sequences.count(of)];
    Arrays.fill(lengths, Sequences.LABELS);
    boolean single = of.type() == Case.Type.FLOAT;
    Matrix scores =
        single
            ? Matrix.of(Inputs.floats(made.prediction), of.rows(), of.columns())
            : Matrix.of(made.prediction, of.rows(), of.columns());
    this.inputs =
        LabelledSequences.timeFirst(scores, Labellings.concatenated(made.labels, lengths))
            .threads(of.threads());
    int size = of.work() == Case.Work.GRADIENT ? of.size() : 0;
    int rows = size == 0 ? 0 : of.rows();
    this.gradient =
        single
            ? Matrix.of(new float[size], rows, of.columns())
            : Matrix.of(new double[size], rows, of.columns());
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
