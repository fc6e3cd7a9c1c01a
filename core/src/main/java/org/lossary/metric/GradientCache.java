package org.lossary.metric;

import java.util.function.Function;
import org.lossary.FloatMatrix;
import org.lossary.Inputs;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;

/**
 * Trains an encoder on a batch that its memory does not hold at once: all rows are embedded chunk
 * by chunk, the loss of the whole batch gives the gradient of each embedding, and each chunk is
 * embedded once more to take its gradient back to the parameters. The result is that of the large
 * batch.
 *
 * @param chunk rows that are embedded at once; at least 1
 */
public record GradientCache(int chunk) {
  private static final String ID = "gradient cache";

  /** What embeds rows of a batch; rows are known to it by their numbers. */
  public interface Encoder {
    /**
     * Embeds the rows {@code from .. to - 1}. Must give the same numbers each time: what is random,
     * dropout for example, has to be seeded by the rows.
     *
     * @param out receives their embeddings
     * @param keep whether {@link #backward} of the same rows follows, so that whatever it needs is
     *     to be kept
     */
    void embed(int from, int to, FloatMatrix out, boolean keep);

    /**
     * Adds to the gradients of the parameters what follows from those of the embeddings of the rows
     * that were embedded last.
     */
    void backward(int from, int to, FloatMatrix gradient);
  }

  /** Checks the size. */
  public GradientCache {
    LossException.require(chunk >= 1, ID, "chunk", "must be >= 1", chunk);
  }

  /**
   * Embeds a batch, evaluates the loss and passes the gradient to the encoder.
   *
   * @param rows of the batch
   * @param columns of an embedding
   * @param inputs what the loss is evaluated on, from the embeddings, which are its first matrix
   * @return the loss
   */
  public <I extends Inputs<I>> double run(
      Encoder encoder,
      int rows,
      int columns,
      StructuredLoss<I> loss,
      Function<FloatMatrix, I> inputs) {
    FloatMatrix embeddings = Matrix.of(new float[rows * columns], rows, columns);
    FloatMatrix gradient = Matrix.of(new float[rows * columns], rows, columns);
    for (int from = 0; from < rows; from += chunk) {
      int to = Math.min(rows, from + chunk);
      encoder.embed(from, to, slice(embeddings, from, to), false);
    }
    double value = loss.valueAndGradient(inputs.apply(embeddings), gradient);
    for (int from = 0; from < rows; from += chunk) {
      int to = Math.min(rows, from + chunk);
      encoder.embed(from, to, slice(embeddings, from, to), true);
      encoder.backward(from, to, slice(gradient, from, to));
    }
    return value;
  }

  private static FloatMatrix slice(FloatMatrix m, int from, int to) {
    int columns = m.columns();
    return new FloatMatrix(m.data(), from * columns, to - from, columns, columns);
  }
}
