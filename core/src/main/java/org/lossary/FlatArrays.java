package org.lossary;

/** The batches behind the methods that take plain arrays. */
final class FlatArrays {
  private FlatArrays() {}

  static Batch batch(SupervisedLoss loss, float[] prediction, float[] target) {
    LossException.requirePresent(loss.info().id(), "prediction", prediction);
    LossException.requirePresent(loss.info().id(), "target", target);
    return batch(loss, Matrix.of(prediction), Matrix.of(target));
  }

  static Batch batch(SupervisedLoss loss, double[] prediction, double[] target) {
    LossException.requirePresent(loss.info().id(), "prediction", prediction);
    LossException.requirePresent(loss.info().id(), "target", target);
    return batch(loss, Matrix.of(prediction), Matrix.of(target));
  }

  static Matrix output(SupervisedLoss loss, float[] gradient) {
    LossException.requirePresent(loss.info().id(), "gradient", gradient);
    return Matrix.of(gradient);
  }

  static Matrix output(SupervisedLoss loss, double[] gradient) {
    LossException.requirePresent(loss.info().id(), "gradient", gradient);
    return Matrix.of(gradient);
  }

  private static Batch batch(SupervisedLoss loss, Matrix prediction, Matrix target) {
    LossInfo info = loss.info();
    // One column would be one class, whose loss is 0 whatever the scores.
    if (loss instanceof RowLoss && info.tasks().contains(Task.MULTICLASS_CLASSIFICATION)) {
      throw new LossException(
          info.id(),
          "prediction",
          "must be rows of a score for each class, as in Batch.ofLabels(Matrix.of(scores, rows,"
              + " classes), labels)",
          "a plain array of " + prediction.rows());
    }
    LossException.require(
        prediction.rows() == target.rows(),
        info.id(),
        "target",
        "must be as long as the prediction (" + prediction.rows() + ")",
        target.rows());
    return Batch.of(prediction, target).checked();
  }
}
