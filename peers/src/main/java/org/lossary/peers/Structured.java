package org.lossary.peers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.Inputs;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;

/** Structured losses evaluated for cases: values of items, their reduction, every gradient. */
final class Structured {
  private Structured() {}

  /**
   * Value and gradients under the case's {@code reduction} (none, sum, mean).
   *
   * @param names for each matrix of the inputs the case's input whose gradient it is; empty for
   *     those that the peer does not differentiate
   * @param shape of the values under reduction none
   * @param denominator what {@code mean} divides by
   */
  static <I extends Inputs<I>> PeerResult by(
      PeerCase c,
      StructuredLoss<I> loss,
      I inputs,
      List<String> names,
      int[] shape,
      double denominator) {
    String reduction = c.reduction("mean");
    double factor =
        switch (reduction) {
          case "none", "sum" -> 1;
          case "mean" -> denominator == 0 ? 0 : 1 / denominator;
          default ->
              throw new PeerException(
                  c.loss() + ": reduction must be none, sum or mean, got " + reduction);
        };
    @Nullable Matrix[] gradients = new Matrix[names.size()];
    for (int i = 0; i < gradients.length; i++) {
      Matrix m = inputs.matrices().get(i);
      gradients[i] = names.get(i).isEmpty() ? null : Evaluated.empty(c, m.rows(), m.columns());
    }
    double[] values = new double[loss.valueCount(inputs)];
    double sum = loss.valuesAndGradient(inputs.reduction(Reduction.NONE), values, gradients);
    PeerResult result =
        reduction.equals("none")
            ? PeerResult.of(Tensor.of(shape, values))
            : PeerResult.of(factor * sum);
    for (int i = 0; i < gradients.length; i++) {
      Matrix gradient = gradients[i];
      if (gradient != null) {
        double[] scaled = Evaluated.scaled(Evaluated.array(gradient), factor);
        result.gradient(names.get(i), Tensor.of(c.input(names.get(i)).shape(), scaled));
      }
    }
    return result;
  }
}
