package org.lossary.benchmarks;

/** A case made ready on one side. */
interface Subject extends AutoCloseable {
  /** One call, as a training loop makes it; returns the loss. */
  double run();

  /** The gradient of the last call; empty if none was asked for. */
  double[] gradient();

  @Override
  void close();

  /** Makes a case ready in this process. */
  static Subject of(Case of, boolean libtorch) {
    if (of.loss().equals(Case.TRIAD)) {
      return new TriadSubject(of);
    }
    if (libtorch) {
      return new TorchSubject(of);
    }
    if (Views.are(of)) {
      return new LossaryViews(of);
    }
    return Sequences.are(of) ? new LossaryCtc(of) : new LossarySubject(of);
  }
}
