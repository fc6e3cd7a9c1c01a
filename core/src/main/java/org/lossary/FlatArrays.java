package org.lossary;

/** The batches behind the methods that take plain arrays. */
final class FlatArrays {
  private FlatArrays() {}

  static Batch batch(SupervisedLoss loss, float[] prediction, float[] target) {
    requireThere(loss, "prediction", prediction != null);
    requireThere(loss, "target", target != null);
    return batch(loss, Matrix.of(prediction), Matrix.of(target));
  }

  static Batch batch(SupervisedLoss loss, double[] prediction, double[] target) {
    requireThere(loss, "prediction", prediction != null);
    requireThere(loss, "target", target != null);
    return batch(loss, Matrix.of(prediction), Matrix.of(target));
  }

  static Matrix output(SupervisedLoss loss, float[] gradient) {
    requireThere(loss, "gradient", gradient != null);
    return Matrix.of(gradient);
  }

  static Matrix output(SupervisedLoss loss, double[] gradient) {
    requireThere(loss, "gradient", gradient != null);
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

  private static void requireThere(SupervisedLoss loss, String argument, boolean there) {
    if (!there) {
      throw new LossException(loss.info().id(), argument, "must not be null", "null");
    }
  }
}
