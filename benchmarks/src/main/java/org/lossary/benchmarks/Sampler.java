package org.lossary.benchmarks;

import java.io.IOException;

/** A way to measure. */
interface Sampler extends AutoCloseable {
  /** Measures a case on every side. */
  Measurement measure(Case of) throws IOException;

  @Override
  void close();
}
