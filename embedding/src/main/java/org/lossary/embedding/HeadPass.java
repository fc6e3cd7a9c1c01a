package org.lossary.embedding;

import java.util.Arrays;
import java.util.Map;
import org.lossary.embedding.HeadShape.Kind;

/**
 * A head on a block of rows, forwards and backwards, in arrays that are used again. Not
 * thread-safe.
 */
public final class HeadPass {
  /** Rows that {@link EmbeddingHead#applyAll} takes at a time. */
  static final int BLOCK = 256;

  private final EmbeddingHead head;
  private final HeadShape shape;
  private final float[] centred;
  private final float[] before;
  private final float[] hidden;
  private final float[] out;
  private final double[] lengths;
  private final float[] hiddenSlopes;
  private final float[] turned;
  private int rows;

  /** For blocks of up to so many rows. */
  public HeadPass(EmbeddingHead head, int rows) {
    this.head = head;
    this.shape = head.shape();
    centred = new float[rows * shape.inputs()];
    before = new float[rows * shape.hidden()];
    hidden = new float[rows * shape.hidden()];
    hiddenSlopes = new float[rows * shape.hidden()];
    turned = new float[shape.hidden() * shape.outputs()];
    out = new float[rows * shape.outputs()];
    lengths = new double[rows];
  }

  /** The embeddings of the last block; the array itself, used again. */
  public float[] embeddings() {
    return out;
  }

  /** Writes (x - mean) * scale of so many rows of vectors, from a row on. */
  static void scale(EmbeddingHead head, float[] vectors, int first, int count, float[] to) {
    int in = head.shape().inputs();
    float[] mean = head.tensor("mean");
    float[] scale = head.tensor("scale");
    int each = head.shape().standardized() ? 1 : 0;
    for (int i = 0; i < count; i++) {
      for (int k = 0; k < in; k++) {
        to[i * in + k] = (vectors[(first + i) * in + k] - mean[k]) * scale[each * k];
      }
    }
  }

  /** Computes the embeddings of so many rows of vectors, from a row on. */
  public void forward(float[] vectors, int first, int count) {
    rows = count;
    int in = shape.inputs();
    scale(head, vectors, first, count, centred);
    if (shape.kind() == Kind.MLP) {
      Rows.affine(centred, rows, in, head.weight(0), head.bias(0), shape.hidden(), before);
      Activations.apply(shape.activation(), before, rows * shape.hidden(), hidden);
      Rows.affine(hidden, rows, shape.hidden(), head.weight(1), head.bias(1), shape.outputs(), out);
    } else {
      Rows.affine(centred, rows, in, head.weight(0), head.bias(0), shape.outputs(), out);
      if (shape.kind() == Kind.ADAPTER) {
        Rows.add(1, centred, 0, out, 0, rows * in);
      }
    }
    if (shape.normalized()) {
      Rows.normalize(out, rows, shape.outputs(), lengths);
    }
  }

  /**
   * The slopes by all weights from those by the embeddings of the last block.
   *
   * @param slopes by the embeddings; overwritten
   * @param gradients by the name of the tensor; overwritten
   */
  public void backward(float[] slopes, Map<String, float[]> gradients) {
    gradients.values().forEach(g -> Arrays.fill(g, 0));
    addBackward(slopes, gradients);
  }

  /**
   * Adds the slopes by all weights to what is there, as {@link #backward} computes them.
   *
   * @param slopes by the embeddings; overwritten
   * @param gradients by the name of the tensor
   */
  public void addBackward(float[] slopes, Map<String, float[]> gradients) {
    if (shape.normalized()) {
      Rows.normalizeSlopes(out, lengths, rows, shape.outputs(), slopes);
    }
    float[] dw = of(gradients, "weight");
    float[] db = of(gradients, "bias");
    if (shape.kind() != Kind.MLP) {
      Rows.weightSlopes(centred, rows, shape.inputs(), slopes, shape.outputs(), dw, db);
      return;
    }
    int h = shape.hidden();
    Rows.weightSlopes(hidden, rows, h, slopes, shape.outputs(), dw, db);
    Rows.inputSlopes(slopes, rows, h, head.weight(1), shape.outputs(), turned, hiddenSlopes);
    Activations.slopes(shape.activation(), before, rows * h, hiddenSlopes);
    Rows.weightSlopes(
        centred,
        rows,
        shape.inputs(),
        hiddenSlopes,
        h,
        of(gradients, "hidden.weight"),
        of(gradients, "hidden.bias"));
  }

  private static float[] of(Map<String, float[]> gradients, String name) {
    float[] gradient = gradients.get(name);
    if (gradient == null) {
      throw new IllegalArgumentException("no gradient of " + name);
    }
    return gradient;
  }
}
