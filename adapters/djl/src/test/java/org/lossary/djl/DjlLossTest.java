package org.lossary.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;
import org.lossary.metric.EmbeddingPairs;
import org.lossary.metric.EmbeddingTriplets;
import org.lossary.segmentation.Segmentation;
import org.lossary.sequence.LabelledSequences;
import org.lossary.sequence.Labellings;

class DjlLossTest {
  private final NDManager manager = NDManager.newBaseManager("PyTorch");

  @AfterEach
  void close() {
    manager.close();
  }

  private NDArray floats(Shape shape, float... numbers) {
    return manager.create(numbers, shape);
  }

  @Test
  void rowsAndListsAreTheSame() {
    NDList y = new NDList(floats(new Shape(3), 1, 2, 3));
    DjlLoss loss = DjlLoss.of(Losses.mse());
    Torch.Result result = Torch.of(p -> loss.evaluate(y, p), floats(new Shape(3, 1), 1, 1, 1));

    assertThat(loss.getName()).isEqualTo("mse");
    assertThat(result.value()).isCloseTo(5 / 3.0, within(1e-6));
    assertThat(result.gradients().get(0)[2]).isCloseTo(-4 / 3.0, within(1e-6));
  }

  @Test
  void classesStandForSigns() {
    NDList y = new NDList(floats(new Shape(2), 0, 1));
    Torch.Result result =
        Torch.of(p -> DjlLoss.of(Losses.hinge()).evaluate(y, p), floats(new Shape(2), 0.5f, 0.5f));

    assertThat(result.value()).isEqualTo(1);
    assertThat(result.gradients().get(0)).containsExactly(0.5, -0.5);
  }

  @Test
  void weightsAndSums() {
    NDList y = new NDList(floats(new Shape(2), 0, 0), floats(new Shape(2), 1, 10));
    DjlLoss loss =
        DjlLoss.of(
            Losses.mse(),
            (labels, predictions) ->
                Batch.of(predictions.get(0).matrix(), labels.get(0).matrix())
                    .weights(labels.get(1).matrix())
                    .reduction(Reduction.SUM));
    Torch.Result result = Torch.of(p -> loss.evaluate(y, p), floats(new Shape(2), 1, 2));

    assertThat(result.value()).isEqualTo(41);
    assertThat(result.gradients().get(0)).containsExactly(2, 40);
  }

  @Test
  void halfPrecision() {
    NDList y = new NDList(floats(new Shape(2), 0, 0));
    NDArray p = floats(new Shape(2), 1, 2).toType(DataType.FLOAT16, true);
    Torch.Result result = Torch.of(x -> DjlLoss.of(Losses.mse()).evaluate(y, x), p);

    assertThat(result.value()).isEqualTo(2.5);
    assertThat(result.gradients().get(0)).containsExactly(1, 2);
  }

  /** A class that is ruled out has the logit -infinity, and no gradient. */
  @Test
  void infiniteLogits() {
    float out = Float.NEGATIVE_INFINITY;
    NDList y = new NDList(manager.create(new int[] {0, 2}));
    Torch.Result result =
        Torch.of(
            p -> DjlLoss.of(Losses.crossEntropy()).evaluate(y, p),
            floats(new Shape(2, 3), 1, 1, out, out, 0, 0));

    assertThat(result.value()).isCloseTo(Math.log(2), within(1e-6));
    assertThat(result.gradients().get(0)).containsExactly(-0.25, 0.25, 0, 0, 0.25, -0.25);
    assertThatThrownBy(
            () ->
                DjlLoss.of(Losses.mae())
                    .evaluate(
                        new NDList(floats(new Shape(2), 0, 0)),
                        new NDList(floats(new Shape(2), 0, out))))
        .isInstanceOf(LossException.class)
        .hasMessage(
            "mae: prediction at 1 must be finite where the gradient is not 0, got -Infinity");
  }

  @Test
  void anotherBatchOfTheSameShapeIsEvaluated() {
    DjlLoss loss = DjlLoss.of(Losses.mse());
    NDList p = new NDList(floats(new Shape(2), 0, 0));
    assertThat(loss.evaluate(new NDList(floats(new Shape(2), 1, 1)), p).getFloat()).isEqualTo(1);
    assertThat(loss.evaluate(new NDList(floats(new Shape(2), 2, 2)), p).getFloat()).isEqualTo(4);
    p.get(0).addi(1);
    assertThat(loss.evaluate(new NDList(floats(new Shape(2), 2, 2)), p).getFloat()).isEqualTo(1);
  }

  /** Scores of batch x time x classes. */
  @Test
  void sequences() {
    NDList y = new NDList(manager.create(new int[][] {{1, 2}, {2, 2}}));
    DjlLoss loss =
        DjlLoss.of(
            Losses.ctc(),
            (labels, predictions) ->
                LabelledSequences.batchFirst(
                    predictions.get(0).matrix(2, 4 * 3),
                    Labellings.padded(labels.get(0).ints(), 2, 2, 1)));
    double[] x = Torch.wave(24, 0.7);
    double[] gradient = new double[24];
    double value =
        Losses.ctc()
            .valueAndGradient(
                LabelledSequences.batchFirst(
                    Matrix.of(x, 2, 12), Labellings.of(new int[] {1, 2}, new int[] {2})),
                Matrix.of(gradient, 2, 12));
    Torch.Result result = Torch.of(p -> loss.evaluate(y, p), manager.create(x).reshape(2, 4, 3));

    assertThat(result.value()).isEqualTo(value);
    assertThat(result.gradients().get(0)).isEqualTo(gradient);
  }

  /** Masks of batch x channel x height x width. */
  @Test
  void segmentation() {
    double[] x = Torch.wave(2 * 9, 0.7);
    double[] y = new double[18];
    y[3] = y[4] = y[10] = 1;
    DjlLoss loss =
        DjlLoss.of(
            Losses.dice(),
            (labels, predictions) ->
                Segmentation.of(predictions.get(0).matrix(2, 9), labels.get(0).matrix(2, 9), 1));
    double[] gradient = new double[18];
    double value =
        Losses.dice()
            .valueAndGradient(
                Segmentation.of(Matrix.of(x, 2, 9), Matrix.of(y, 2, 9), 1),
                Matrix.of(gradient, 2, 9));
    Torch.Result result =
        Torch.of(
            p -> loss.evaluate(new NDList(manager.create(y).reshape(2, 1, 3, 3)), p),
            manager.create(x).reshape(2, 1, 3, 3));

    assertThat(result.value()).isEqualTo(value);
    assertThat(result.gradients().get(0)).isEqualTo(gradient);
  }

  /** The second prediction is twice in the loss, and has both gradients. */
  @Test
  void aPredictionThatIsReadTwice() {
    DjlLoss loss =
        DjlLoss.of(
            Losses.tripletMargin(),
            (labels, p) ->
                EmbeddingTriplets.of(p.get(0).matrix(), p.get(1).matrix(), p.get(1).matrix()));
    Torch.Result result =
        Torch.of(
            p -> loss.evaluate(new NDList(), p),
            floats(new Shape(1, 2), 1, 2),
            floats(new Shape(1, 2), 3, 1));

    assertThat(result.value()).isEqualTo(1);
    assertThat(result.gradients().get(0)).containsExactly(0, 0);
    assertThat(result.gradients().get(1)).containsExactly(0, 0);
  }

  /** The constant side of a pair is no prediction, and has no gradient. */
  @Test
  void aConstantBesideAPrediction() {
    StructuredLoss<EmbeddingPairs> contrastive = Losses.contrastivePairs();
    DjlLoss loss =
        DjlLoss.of(
            contrastive,
            (labels, p) ->
                EmbeddingPairs.of(p.get(0).matrix(), labels.get(0).matrix(), labels.get(1).ints()));
    double[] a = {1, 2, 0, 1};
    double[] b = {2, 2, 0, 3};
    double[] gradient = new double[4];
    double value =
        contrastive.valueAndGradient(
            EmbeddingPairs.of(Matrix.of(a, 2, 2), Matrix.of(b, 2, 2), 1, 0),
            Matrix.of(gradient, 2, 2));
    NDList y = new NDList(manager.create(b).reshape(2, 2), manager.create(new int[] {1, 0}));
    Torch.Result result = Torch.of(p -> loss.evaluate(y, p), manager.create(a).reshape(2, 2));

    assertThat(result.value()).isEqualTo(value);
    assertThat(result.gradients().get(0)).isEqualTo(gradient);
  }

  @Test
  void whatDoesNotSuitIsRefused() {
    NDArray three = floats(new Shape(3), 0, 1, 2);
    assertRefused(
        "mse: labels must have the shape of the prediction, (3), got (2)",
        DjlLoss.of(Losses.mse()),
        floats(new Shape(2), 1, 2),
        three);
    assertRefused(
        "cross-entropy: labels must be one a row (2), or have the shape of the prediction, got (3)",
        DjlLoss.of(Losses.crossEntropy()),
        three,
        floats(new Shape(2, 2), 1, 2, 3, 4));
    assertRefused(
        "djl: labels[0] at 1 must be a whole number, got 0.5",
        DjlLoss.of(Losses.crossEntropy()),
        floats(new Shape(2), 0, 0.5f),
        floats(new Shape(2, 2), 1, 2, 3, 4));
    assertRefused(
        "djl: predictions[0] must have 2 x 2 elements, got (3)",
        DjlLoss.of(Losses.mse(), (y, p) -> Batch.of(p.get(0).matrix(2, 2), y.get(0).matrix())),
        three,
        three);
    assertRefused(
        "mse: inputs must be made of the matrices of predictions, got others",
        DjlLoss.of(Losses.mse(), (y, p) -> Batch.of(new float[] {1}, new float[] {1})),
        three,
        three);
    assertThatThrownBy(() -> DjlLoss.of(Losses.mse()).evaluate(new NDList(), new NDList(three)))
        .isInstanceOf(LossException.class)
        .hasMessage("mse: labels must have an array, got none");
    assertThatThrownBy(
            () ->
                DjlLoss.ofLabelledEmbeddings(Losses.ntXent())
                    .evaluate(new NDList(), new NDList(three)))
        .isInstanceOf(LossException.class)
        .hasMessage("nt-xent: labels and predictions must have an array each, got 0 and 1");
  }

  private static void assertRefused(String message, DjlLoss loss, NDArray y, NDArray p) {
    assertThatThrownBy(() -> loss.evaluate(new NDList(y), new NDList(p)))
        .isInstanceOf(LossException.class)
        .hasMessage(message);
  }
}
