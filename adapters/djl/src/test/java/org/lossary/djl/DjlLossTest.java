package org.lossary.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
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
import org.lossary.ranking.QueryGroups;
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
                    predictions.get(0).matrix(), Labellings.padded(labels.get(0).ints(), 2, 2, 1)));
    double[] x = Torch.wave(24, 0.7);
    Labellings read = Labellings.of(new int[] {1, 2}, new int[] {2});
    double[] gradient = new double[24];
    double value =
        Losses.ctc()
            .valueAndGradient(
                LabelledSequences.batchFirst(Matrix.of(x, 8, 3), read), Matrix.of(gradient, 8, 3));

    assertResult(value, gradient, Torch.of(p -> loss.evaluate(y, p), array(x, 2, 4, 3)));
  }

  /** Masks of batch x channel x height x width. */
  @Test
  void segmentation() {
    double[] x = Torch.wave(24, 0.7);
    double[] y = new double[24];
    y[3] = y[4] = y[10] = y[20] = 1;
    DjlLoss loss =
        DjlLoss.of(
            Losses.dice(),
            (labels, predictions) ->
                Segmentation.of(predictions.get(0).images(), labels.get(0).images(), 2));
    double[] gradient = new double[24];
    double value =
        Losses.dice()
            .valueAndGradient(
                Segmentation.of(Matrix.of(x, 4, 6), Matrix.of(y, 4, 6), 2),
                Matrix.of(gradient, 4, 6));
    NDList labels = new NDList(array(y, 2, 2, 2, 3));

    assertResult(value, gradient, Torch.of(p -> loss.evaluate(labels, p), array(x, 2, 2, 2, 3)));
  }

  /** Three documents of a query, with relevances. */
  @Test
  void rankings() {
    double[] x = {0.3, -0.2, 0.5};
    double[] relevance = {2, 0, 1};
    DjlLoss loss =
        DjlLoss.of(
            Losses.listNet(),
            (labels, predictions) ->
                QueryGroups.of(
                    predictions.get(0).matrix(), labels.get(0).doubles(), labels.get(1).ints()));
    double[] gradient = new double[3];
    double value =
        Losses.listNet()
            .valueAndGradient(QueryGroups.of(Matrix.of(x), relevance, 3), Matrix.of(gradient));
    NDList labels = new NDList(manager.create(relevance), manager.create(new int[] {3}));

    assertResult(value, gradient, Torch.of(p -> loss.evaluate(labels, p), array(x, 3)));
  }

  private NDArray array(double[] numbers, long... shape) {
    return manager.create(numbers, new Shape(shape));
  }

  private static void assertResult(double value, double[] gradient, Torch.Result result) {
    assertThat(result.value()).isEqualTo(value);
    assertThat(result.gradients().get(0)).isEqualTo(gradient);
    assertThat(Arrays.stream(gradient).anyMatch(g -> g != 0)).isTrue();
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
}
