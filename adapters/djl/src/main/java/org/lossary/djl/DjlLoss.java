package org.lossary.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.training.loss.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Inputs;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.SupervisedLoss;
import org.lossary.metric.LabelledEmbeddings;

/**
 * Any loss of the library as a loss of DJL, for an engine that computes gradients (PyTorch).
 *
 * <p>Value and gradient G are the library's own. DJL is given sum((p - stop(p)) * G) + value, p
 * being the predictions and stop(p) the same ones as constants: a number that is the value and
 * whose gradient is G.
 *
 * <p>NaN in a prediction is NaN in the loss. An infinite prediction is permitted where the gradient
 * by it is 0 (the logit of a class that is ruled out); elsewhere it is an error. A label outside
 * the domain of the loss is an error where the batch is {@link Batch#checked()}.
 *
 * <p>DJL asks for a loss twice, for training and for its metrics; the second time the numbers are
 * compared with those of the first, and its result is taken. Thread-safe.
 */
public final class DjlLoss extends Loss {
  private final String id;
  private final BiFunction<List<DjlArray>, List<DjlArray>, Evaluated> evaluation;
  private volatile @Nullable Evaluated last;

  private DjlLoss(
      org.lossary.Loss loss, BiFunction<List<DjlArray>, List<DjlArray>, Evaluated> evaluation) {
    super(loss.info().id());
    this.id = loss.info().id();
    this.evaluation = evaluation;
  }

  /**
   * The mean of a loss of a prediction and a target, over the first prediction and the first labels
   * of a batch.
   *
   * <p>A loss of one element takes labels of the prediction's shape. A loss on rows has the last
   * dimension of the prediction as columns and all others as rows; it takes one class (or number) a
   * row, or labels of the prediction's shape where it knows such targets. Classes 0 and 1 stand for
   * the signs -1 and 1.
   */
  public static DjlLoss of(SupervisedLoss loss) {
    return of(loss, new SupervisedInputs(loss));
  }

  /**
   * A loss of a prediction and a target on batches of your making, with weights, masks and another
   * reduction if you like: {@code (labels, predictions) -> Batch.of(predictions.get(0).matrix(),
   * labels.get(0).matrix()).weights(labels.get(1).matrix()).checked()}.
   */
  public static DjlLoss of(SupervisedLoss loss, InputsOf<Batch> inputs) {
    return new DjlLoss(
        loss,
        (labels, predictions) -> {
          Batch batch = inputs.of(labels, predictions);
          Evaluated.Gradients gradients =
              new Evaluated.Gradients(loss.info().id(), predictions, List.of(batch.prediction()));
          Matrix gradient = gradients.views().get(0);
          double value =
              gradient == null ? loss.value(batch) : loss.valueAndGradient(batch, gradient);
          return new Evaluated(labels, predictions, value, gradients.byPrediction());
        });
  }

  /**
   * A loss of labelled embeddings (NT-Xent, SupCon, triplets ...): the first prediction has an
   * embedding a row, and the first labels a class for each.
   */
  public static DjlLoss ofLabelledEmbeddings(StructuredLoss<LabelledEmbeddings> loss) {
    return of(
        loss,
        (labels, predictions) -> {
          LossException.require(
              !labels.isEmpty() && !predictions.isEmpty(),
              loss.info().id(),
              "labels and predictions",
              "must have an array each",
              labels.size() + " and " + predictions.size());
          return LabelledEmbeddings.of(predictions.get(0).matrix(), labels.get(0).ints());
        });
  }

  /**
   * Any other loss, on inputs that you make of labels and predictions. Two views of the same images
   * that a network embeds one after the other: {@code DjlLoss.of(Losses.ntXent(), (labels,
   * predictions) -> LabelledEmbeddings.views(predictions.get(0).matrix(),
   * predictions.get(1).matrix()))}.
   *
   * @param <I> what the loss is evaluated on
   */
  public static <I extends Inputs<I>> DjlLoss of(StructuredLoss<I> loss, InputsOf<I> inputs) {
    return new DjlLoss(
        loss,
        (labels, predictions) -> {
          I made = inputs.of(labels, predictions);
          Evaluated.Gradients gradients =
              new Evaluated.Gradients(loss.info().id(), predictions, made.matrices());
          double value =
              loss.valueAndGradient(made, gradients.views().toArray(new @Nullable Matrix[0]));
          return new Evaluated(labels, predictions, value, gradients.byPrediction());
        });
  }

  /**
   * The loss as one number, a double if predictions are doubles, else a float, from which the
   * engine goes back to the parameters of the network.
   *
   * @throws LossException if labels or predictions do not suit the loss, or the engine computes no
   *     gradients
   */
  @Override
  public NDArray evaluate(NDList labels, NDList predictions) {
    boolean doubles =
        !predictions.isEmpty() && predictions.get(0).getDataType() == DataType.FLOAT64;
    List<DjlArray> y = arrays("labels", labels, doubles);
    List<DjlArray> p = arrays("predictions", predictions, doubles);
    Evaluated result = last;
    if (result == null || !result.isOf(y, p)) {
      result = evaluation.apply(y, p);
      last = result;
    }
    NDArray sum = null;
    for (int i = 0; i < p.size(); i++) {
      Matrix gradient = result.gradients().get(i);
      if (gradient != null) {
        NDArray term = linear(predictions.get(i), p.get(i), gradient);
        sum = sum == null ? term : sum.add(term);
      }
    }
    if (sum == null) {
      throw new LossException(id, "predictions", "must have an array", "none");
    }
    // A number as such would make a double of a float, which DJL's metrics do not read.
    NDManager manager = sum.getManager();
    double value = result.value();
    return sum.add(doubles ? manager.create(value) : manager.create((float) value));
  }

  private static List<DjlArray> arrays(String name, NDList list, boolean doubles) {
    List<DjlArray> arrays = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      arrays.add(DjlArray.of(name + "[" + i + "]", list.get(i), doubles));
    }
    return arrays;
  }

  /** 0, with the gradient as its derivative by the prediction. */
  private NDArray linear(NDArray prediction, DjlArray numbers, Matrix gradient) {
    NDArray constant;
    try {
      constant = prediction.stopGradient();
    } catch (UnsupportedOperationException e) {
      LossException unsuited =
          new LossException(
              id,
              "engine",
              "must compute gradients, as PyTorch does",
              prediction.getManager().getEngine().getEngineName());
      unsuited.initCause(e);
      throw unsuited;
    }
    NDArray zero = prediction.sub(constant);
    if (anyInfinite(numbers, gradient)) {
      // Infinity - infinity is NaN. These elements have no gradient, and can be left out.
      zero = NDArrays.where(prediction.isInfinite(), zero.zerosLike(), zero);
    }
    return zero.mul(like(prediction, gradient)).sum();
  }

  private boolean anyInfinite(DjlArray numbers, Matrix gradient) {
    boolean any = false;
    for (int i = 0; i < numbers.size(); i++) {
      double p = numbers.all().get(i, 0);
      if (Double.isInfinite(p)) {
        any = true;
        LossException.require(
            gradient.get(i, 0) == 0,
            id,
            "prediction at " + i,
            "must be finite where the gradient is not 0",
            p);
      }
    }
    return any;
  }

  private static NDArray like(NDArray prediction, Matrix gradient) {
    NDArray array =
        gradient instanceof DoubleMatrix d
            ? prediction.getManager().create(d.data(), prediction.getShape())
            : prediction
                .getManager()
                .create(((FloatMatrix) gradient).data(), prediction.getShape());
    return array.toDevice(prediction.getDevice(), false).toType(prediction.getDataType(), false);
  }

  @Override
  public String toString() {
    return id;
  }
}
