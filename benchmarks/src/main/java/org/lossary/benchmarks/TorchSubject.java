package org.lossary.benchmarks;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * A case computed by libtorch: forward and backward, the gradient dropped before each call as
 * optimizers do.
 */
final class TorchSubject implements Subject {
  private final Case of;
  private final Tensor prediction;
  private final Tensor target;

  TorchSubject(Case of) {
    this.of = of;
    torch.set_num_threads(of.threads());
    Inputs inputs = Inputs.of(of);
    this.prediction = tensor(inputs.prediction, of);
    if (of.work() == Case.Work.GRADIENT) {
      prediction.set_requires_grad(true);
    }
    if (of.columns() > 1) {
      long[] labels = new long[inputs.labels.length];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = inputs.labels[i];
      }
      this.target =
          Sequences.are(of)
              ? Tensor.create(labels, Sequences.count(of), Sequences.LABELS)
              : Tensor.create(labels, labels.length);
    } else {
      this.target = tensor(inputs.target, of);
    }
  }

  private static Tensor tensor(double[] values, Case of) {
    long[] shape = of.columns() > 1 ? new long[] {of.rows(), of.columns()} : new long[] {of.rows()};
    if (Sequences.are(of)) {
      shape = new long[] {Sequences.TIME, Sequences.count(of), of.columns()};
    }
    return of.type() == Case.Type.FLOAT
        ? Tensor.create(Inputs.floats(values), shape)
        : Tensor.create(values, shape);
  }

  @Override
  public double run() {
    // Tensors made within are freed at its end.
    try (PointerScope scope = new PointerScope()) {
      if (of.work() == Case.Work.VALUE) {
        try (NoGradGuard guard = new NoGradGuard()) {
          return TorchLosses.mean(of.loss(), prediction, target).item_double();
        }
      }
      prediction.mutable_grad().reset();
      Tensor loss = TorchLosses.mean(of.loss(), prediction, target);
      loss.backward();
      return loss.item_double();
    }
  }

  @Override
  public double[] gradient() {
    double[] result = new double[of.work() == Case.Work.GRADIENT ? of.size() : 0];
    if (result.length == 0) {
      return result;
    }
    try (PointerScope scope = new PointerScope()) {
      Tensor gradient = prediction.grad();
      if (of.type() == Case.Type.DOUBLE) {
        new DoublePointer(gradient.data_ptr()).get(result);
      } else {
        float[] single = new float[result.length];
        new FloatPointer(gradient.data_ptr()).get(single);
        for (int i = 0; i < result.length; i++) {
          result[i] = single[i];
        }
      }
    }
    return result;
  }

  @Override
  public void close() {
    prediction.close();
    target.close();
  }
}
