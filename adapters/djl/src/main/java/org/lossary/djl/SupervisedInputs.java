package org.lossary.djl;

import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import org.lossary.Batch;
import org.lossary.Domain;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.SupervisedLoss;
import org.lossary.WholeLoss;

/**
 * The first labels beside the first prediction, as a loss of a prediction and a target reads them.
 */
record SupervisedInputs(SupervisedLoss loss) implements InputsOf<Batch> {

  @Override
  public Batch of(List<DjlArray> labels, List<DjlArray> predictions) {
    require(!predictions.isEmpty(), "predictions", "must have an array", "none");
    require(!labels.isEmpty(), "labels", "must have an array", "none");
    DjlArray label = signs(labels.get(0));
    DjlArray prediction = predictions.get(0);
    Matrix p = prediction.matrix();
    boolean alike = squeezed(label.ndShape()).equals(squeezed(prediction.ndShape()));
    SupervisedLoss inner = loss instanceof WholeLoss whole ? whole.inner() : loss;
    if (inner instanceof PointwiseLoss) {
      require(
          alike, "labels", "must have the shape of the prediction, " + prediction.ndShape(), label);
      return Batch.of(p, label.matrix(p.rows(), p.columns()));
    }
    if (alike && p.columns() > 1) {
      return Batch.of(p, label.matrix(p.rows(), p.columns()));
    }
    require(
        label.size() == p.rows(),
        "labels",
        "must be one a row (" + p.rows() + "), or have the shape of the prediction",
        label);
    return inner.info().target() == Domain.LABEL
        ? Batch.ofLabels(p, label.ints())
        : Batch.of(p, label.matrix(p.rows(), 1));
  }

  /** Classes 0 and 1 stand for -1 and 1, as they do for boosters. */
  private DjlArray signs(DjlArray label) {
    if (loss.info().target() != Domain.SIGN) {
      return label;
    }
    int n = label.size();
    Matrix signs = label.all().isFloat() ? Matrix.of(new float[n]) : Matrix.of(new double[n]);
    for (int i = 0; i < n; i++) {
      double y = label.all().get(i, 0);
      signs.set(i, 0, y == 0 ? -1 : y);
    }
    return label.with(signs);
  }

  /** Without dimensions of 1, which are all that n and n x 1 differ in. */
  private static List<Long> squeezed(Shape shape) {
    return Arrays.stream(shape.getShape()).filter(d -> d != 1).boxed().toList();
  }

  private void require(boolean holds, String argument, String rule, Object found) {
    LossException.require(
        holds,
        loss.info().id(),
        argument,
        rule,
        found instanceof DjlArray array ? array.ndShape() : found);
  }
}
