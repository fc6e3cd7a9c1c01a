package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;

/** What losses with proxies check before they run. */
final class Heads {
  private Heads() {}

  static void check(
      String loss,
      int perClass,
      ProxyEmbeddings inputs,
      double @Nullable [] values,
      @Nullable Matrix[] gradients) {
    Items.check(loss, inputs, values, gradients);
    inputs.requireLabels(loss, perClass);
  }
}
