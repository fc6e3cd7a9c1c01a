package org.lossary.peers;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.HessianKind;
import org.lossary.PointwiseLoss;

/**
 * The forms in which peers offer a pointwise loss: names of the inputs, weights, reductions,
 * further gradients. Each returns the {@link PeerLoss} for a loss that is made from the parameters
 * of a case.
 */
final class Pointwise {
  private Pointwise() {}

  /** How the loss follows from the parameters of a case. */
  interface Maker extends Function<PeerCase, PointwiseLoss> {}

  /** torch: input against target, elementwise weight, mean over all elements. */
  static PeerLoss torch(String input, Maker maker) {
    return c -> {
      Tensor prediction = c.input(input);
      Evaluated e =
          evaluate(c, maker.apply(c), prediction, c.input("target"), c.optional("weight"));
      return Reduce.by(c, e, input, prediction.shape(), prediction.shape(), prediction.size());
    };
  }

  /** torch, for a loss of input - target: the target has the opposite gradient. */
  static PeerLoss torchResidual(Maker maker) {
    PeerLoss plain = torch("input", maker);
    return c -> {
      PeerResult result = plain.compute(c);
      Tensor gradient = result.gradientOf("input");
      return result.gradient("target", gradient.like(Evaluated.scaled(gradient.data(), -1)));
    };
  }

  /** scikit-learn: weight is a sample weight and the mean is divided by the sum of the weights. */
  static PeerLoss sklearn(Maker maker) {
    return c -> {
      PointwiseLoss loss = maker.apply(c);
      Tensor prediction = c.input("input");
      Tensor weight = c.optional("weight");
      Evaluated e = evaluate(c, loss, prediction, c.input("target"), weight);
      double denominator = weight == null ? prediction.size() : sum(weight.data());
      PeerResult result =
          Reduce.by(c, e, "input", prediction.shape(), prediction.shape(), denominator);
      if (loss.info().hessian() != HessianKind.NONE && c.reduction("none").equals("none")) {
        Batch batch =
            Batch.of(
                Evaluated.matrix(c, prediction.data(), prediction.size(), 1),
                Evaluated.matrix(c, c.input("target").data(), prediction.size(), 1));
        if (weight != null) {
          batch = batch.weights(Evaluated.matrix(c, weight.data(), weight.size(), 1));
        }
        result.output("hessianDiagonal", prediction.like(Evaluated.hessian(c, loss, batch)));
      }
      return result;
    };
  }

  /** scipy: the residual alone, against 0. */
  static PeerLoss residual(Maker maker) {
    return c -> {
      Tensor residual = c.input("residual");
      Tensor zero = residual.like(new double[residual.size()]);
      Evaluated e = evaluate(c, maker.apply(c), residual, zero, null);
      return Reduce.by(c, e, "residual", residual.shape(), residual.shape(), residual.size());
    };
  }

  /**
   * Keras: the mean over the last axis is the value of a row; sample weights multiply rows; the
   * mean is divided by the number of rows.
   */
  static PeerLoss keras(Maker maker) {
    return c -> {
      Tensor prediction = c.input("input");
      Tensor target = c.input("target").broadcast(prediction.shape());
      return kerasRows(
          c,
          prediction,
          weights ->
              Evaluated.pointwise(c, maker.apply(c), prediction.data(), target.data(), weights));
    };
  }

  /** The reduction of Keras over elements that were evaluated with weights. */
  static PeerResult kerasRows(
      PeerCase c, Tensor prediction, Function<double[], Evaluated> evaluate) {
    int width = lastAxis(c, prediction);
    int rows = prediction.size() / width;
    double @Nullable [] byRowWeight = rowWeights(c, "sampleWeight", rows);
    double[] weights = new double[prediction.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (byRowWeight == null ? 1 : byRowWeight[i / width]) / width;
    }
    Evaluated e = evaluate.apply(weights);
    double[] byRow = new double[rows];
    for (int i = 0; i < weights.length; i++) {
      byRow[i / width] += e.values()[i];
    }
    int[] shape = java.util.Arrays.copyOf(prediction.shape(), prediction.rank() - 1);
    Evaluated reduced = new Evaluated(byRow, e.gradient(), e.total());
    return Reduce.by(c, reduced, "input", prediction.shape(), shape, rows);
  }

  /** Length of the axis that makes a row; not 0. */
  static int lastAxis(PeerCase c, Tensor tensor) {
    int width = tensor.axis(-1);
    if (width == 0) {
      throw new PeerException(c.loss() + ": the last axis must not be empty, got " + tensor);
    }
    return width;
  }

  /** Weights that are an input: one for each row, or one for all; null, if there is none. */
  static double @Nullable [] rowWeights(PeerCase c, String name, int rows) {
    Tensor weight = c.optional(name);
    if (weight == null) {
      return null;
    }
    return weight.size() == rows ? weight.data() : weight.broadcast(rows).data();
  }

  private static Evaluated evaluate(
      PeerCase c, PointwiseLoss loss, Tensor prediction, Tensor target, @Nullable Tensor weight) {
    Tensor wide = target.broadcast(prediction.shape());
    double @Nullable [] weights =
        weight == null ? null : weight.broadcast(prediction.shape()).data();
    return Evaluated.pointwise(c, loss, prediction.data(), wide.data(), weights);
  }

  static double sum(double[] a) {
    double sum = 0;
    for (double x : a) {
      sum += x;
    }
    return sum;
  }
}
