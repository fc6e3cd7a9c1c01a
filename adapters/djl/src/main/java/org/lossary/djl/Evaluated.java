package org.lossary.djl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * The value of a loss and its gradient by each prediction.
 *
 * @param gradients a column with as many elements as the prediction; null for predictions that the
 *     loss was not evaluated on
 */
record Evaluated(
    List<DjlArray> labels,
    List<DjlArray> predictions,
    double value,
    List<@Nullable Matrix> gradients) {

  boolean isOf(List<DjlArray> otherLabels, List<DjlArray> otherPredictions) {
    return same(labels, otherLabels) && same(predictions, otherPredictions);
  }

  private static boolean same(List<DjlArray> a, List<DjlArray> b) {
    boolean same = a.size() == b.size();
    for (int i = 0; same && i < a.size(); i++) {
      same = a.get(i).sameAs(b.get(i));
    }
    return same;
  }

  /** Gradients by matrices, each a view of the numbers of a prediction, or of other ones. */
  static final class Gradients {
    private final List<DjlArray> predictions;
    private final List<? extends Matrix> matrices;
    private final List<@Nullable Matrix> whole = new ArrayList<>();
    private final List<@Nullable Matrix> views = new ArrayList<>();

    /**
     * Memory for them.
     *
     * @throws LossException if none of the matrices is of a prediction
     */
    Gradients(String loss, List<DjlArray> predictions, List<? extends Matrix> matrices) {
      this.predictions = predictions;
      this.matrices = matrices;
      boolean any = false;
      for (Matrix matrix : matrices) {
        boolean predicted = owner(matrix) >= 0;
        any |= predicted;
        // Each has memory of its own, since two matrices may read the same numbers.
        Matrix memory = predicted ? zeros(predictions.get(owner(matrix))) : null;
        whole.add(memory);
        views.add(
            memory == null
                ? null
                : DjlArray.view(
                    memory, matrix.offset(), matrix.rows(), matrix.columns(), matrix.stride()));
      }
      LossException.require(
          any, loss, "inputs", "must be made of the matrices of predictions", "others");
    }

    /** Where the loss writes; null where nothing is wanted. */
    List<@Nullable Matrix> views() {
      return views;
    }

    /** The gradient by each prediction, null for one that was not used. */
    List<@Nullable Matrix> byPrediction() {
      List<@Nullable Matrix> result = new ArrayList<>();
      for (int p = 0; p < predictions.size(); p++) {
        Matrix sum = null;
        for (int m = 0; m < matrices.size(); m++) {
          Matrix part = whole.get(m);
          if (part != null && owner(matrices.get(m)) == p) {
            sum = sum == null ? part : sum(sum, part);
          }
        }
        result.add(sum);
      }
      return result;
    }

    private int owner(Matrix matrix) {
      for (int p = 0; p < predictions.size(); p++) {
        if (predictions.get(p).backs(matrix)) {
          return p;
        }
      }
      return -1;
    }

    private static Matrix zeros(DjlArray like) {
      return like.all().isFloat()
          ? Matrix.of(new float[like.size()])
          : Matrix.of(new double[like.size()]);
    }

    private static Matrix sum(Matrix a, Matrix b) {
      for (int i = 0; i < a.rows(); i++) {
        a.set(i, 0, a.get(i, 0) + b.get(i, 0));
      }
      return a;
    }
  }
}
