package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Pass;
import org.lossary.internal.engine.Passes;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.Rows;

/**
 * Centre loss: |x - w_y|^2 / 2, half the squared distance of an embedding to the centre of its
 * class.
 *
 * <p>Inputs are {@link ProxyEmbeddings}, one centre a class. The gradient by a centre is the sum
 * over the embeddings of its class, in their order; a class without any has 0.
 */
public record CentreLoss() implements StructuredLoss<ProxyEmbeddings> {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("centre-loss", "Centre loss")
          .family(Family.METRIC, Task.EMBEDDING, Task.MULTICLASS_CLASSIFICATION)
          .summary("Half the squared distance to the centre of the own class.")
          .formula("sum(j, (x[j] - w[y,j])^2)/2")
          .domains(Domain.REAL, Domain.LABEL)
          .properties(Property.CONVEX, Property.DIFFERENTIABLE, Property.NON_NEGATIVE)
          .name("TensorFlow", "tf.nn.l2_loss(embeddings - tf.gather(centers, labels)) / n")
          .name("pytorch-metric-learning", "CentroidTripletLoss is another loss")
          .useWhen("added to a classifier's loss, to draw the embeddings of a class together")
          .avoidWhen("alone: all embeddings and centres would fall into one point")
          .notes(
              "The paper moves the centre of a class with n examples in the batch by the sum of differences over n + 1, not by a gradient step; its weight beside softmax is 0.003.")
          .source("Y. Wen et al., A discriminative feature learning approach, ECCV 2016")
          .build();

  /** A chunk is so many rows, or so many classes. */
  private static final int CHUNK = 64;

  private static final int VALUES = 0;
  private static final int DIFFERENCE = 0;
  private static final int SUMS = 1;

  private static final Passes.Body<CentreLoss, ProxyEmbeddings> BODY = CentreLoss::body;
  private static final Pass<CentreLoss, ProxyEmbeddings> EMBEDDINGS = CentreLoss::embeddings;
  private static final Pass<CentreLoss, ProxyEmbeddings> CENTRES = CentreLoss::centres;

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<ProxyEmbeddings> inputs() {
    return ProxyEmbeddings.class;
  }

  @Override
  public double evaluate(
      ProxyEmbeddings inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Heads.check("centre-loss", 1, inputs, values, gradients);
    return Passes.evaluate(BODY, this, inputs, values, gradients);
  }

  private static double body(
      CentreLoss loss, ProxyEmbeddings inputs, double @Nullable [] out, Passes.Run run) {
    int rows = inputs.items();
    double[] values = run.shared().doubles(VALUES, rows);
    run.pass(EMBEDDINGS, loss, inputs, (rows + CHUNK - 1) / CHUNK);
    if (Items.wanted(run.gradients(), 1) != null) {
      run.pass(CENTRES, loss, inputs, (inputs.proxies().rows() + CHUNK - 1) / CHUNK);
    }
    if (out != null) {
      System.arraycopy(values, 0, out, 0, rows);
    }
    return Rows.sum(values, 0, rows) * Items.scale(inputs, 0);
  }

  private static double weight(ProxyEmbeddings inputs, int row) {
    Doubles weights = inputs.settings().weights();
    return weights.isEmpty() ? 1 : weights.get(row);
  }

  private static double[] difference(ProxyEmbeddings inputs, int row, Memory own) {
    double[] d = PairRows.read(inputs.embeddings(), row, DIFFERENCE, own);
    int label = inputs.label(row);
    for (int j = 0; j < inputs.embeddings().columns(); j++) {
      d[j] -= inputs.proxies().get(label, j);
    }
    return d;
  }

  private static void embeddings(
      CentreLoss loss,
      ProxyEmbeddings inputs,
      int chunk,
      @Nullable Matrix[] gradients,
      Memory shared,
      Memory own) {
    int n = inputs.embeddings().columns();
    double[] values = shared.doubles(VALUES, inputs.items());
    double scale = Items.scale(inputs, 0);
    for (int i = chunk * CHUNK; i < Math.min(inputs.items(), (chunk + 1) * CHUNK); i++) {
      double[] d = difference(inputs, i, own);
      double weight = weight(inputs, i);
      // What weighs nothing counts for nothing.
      values[i] = weight == 0 ? 0 : weight * 0.5 * Rows.dot(d, 0, d, 0, n);
      PairRows.write(d, scale * weight, gradients, 0, i);
    }
  }

  private static void centres(
      CentreLoss loss,
      ProxyEmbeddings inputs,
      int chunk,
      @Nullable Matrix[] gradients,
      Memory shared,
      Memory own) {
    Matrix to = Items.wanted(gradients, 1);
    if (to == null) {
      return;
    }
    int n = to.columns();
    int first = chunk * CHUNK;
    int end = Math.min(to.rows(), first + CHUNK);
    double[] sums = PreparedRows.zeros(own, SUMS, (end - first) * n);
    for (int i = 0; i < inputs.items(); i++) {
      int label = inputs.label(i);
      if (label >= first && label < end) {
        Rows.axpy(-weight(inputs, i), difference(inputs, i, own), 0, sums, (label - first) * n, n);
      }
    }
    double scale = Items.scale(inputs, 0);
    for (int k = first; k < end; k++) {
      Widen.out(sums, (k - first) * n, n, scale, to, k, 0);
    }
  }
}
