package org.lossary.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Seeds.Purpose;

/**
 * A small encoder: layers one after another, forwards and backwards, in floats. A loss gives it the
 * slopes by its outputs:
 *
 * <pre>{@code
 * float[] z = network.forward(images, n);
 * double loss = Losses.supCon().valueAndGradient(LabelledEmbeddings.of(Matrix.of(z, n, d), labels), slopes);
 * network.backward(slopes.data());
 * optimizer.step(network);
 * }</pre>
 *
 * <p>A batch is cut into {@value #SLICES} slices whatever the number of threads; each adds up its
 * slopes by itself, and slices are added in order. So threads change no bit.
 */
public final class Network {
  private static final int SLICES = 8;
  private static final int BLOCK = 32;

  private final List<Layer> layers;
  private final Workers workers;
  private final float[] weights;
  private final float[] slopes;
  private final Slice[] slices = new Slice[SLICES];
  private int rows;

  /** Random weights, scaled for rectifiers (He et al., 2015); biases 0. */
  public Network(long seed, Workers workers, Layer... layers) {
    this(workers, List.of(layers));
    Random random = Seeds.of(seed, Purpose.WEIGHTS, 0);
    int at = 0;
    for (Layer layer : layers) {
      double scale = Math.sqrt((layer.rectified() ? 2.0 : 1.0) / layer.window());
      for (int i = 0; i < layer.outputs() * layer.window(); i++) {
        weights[at + i] = (float) (scale * random.nextGaussian());
      }
      at += layer.parameters();
    }
  }

  private Network(Workers workers, List<Layer> layers) {
    this.workers = workers;
    this.layers = layers;
    weights = new float[layers.stream().mapToInt(Layer::parameters).sum()];
    slopes = new float[weights.length];
    Arrays.setAll(slices, s -> new Slice());
  }

  /** Three convolutions on images of 28 x 28, then whatever follows 32 channels of 4 x 4. */
  public static Network encoder(long seed, Workers workers, Layer... last) {
    Layer[] all = new Layer[3 + last.length];
    all[0] = new Layer(1, Images.SIDE, 8, 5, 2, 2, true);
    all[1] = Layer.halving(8, 14, 16);
    all[2] = Layer.halving(16, 7, 32);
    System.arraycopy(last, 0, all, 3, last.length);
    return new Network(seed, workers, all);
  }

  /** A network with weights of its own and the same numbers. */
  public Network copy() {
    Network copy = new Network(workers, layers);
    System.arraycopy(weights, 0, copy.weights, 0, weights.length);
    return copy;
  }

  /** All weights and biases; the array itself. */
  public float[] weights() {
    return weights;
  }

  /** The slopes by them after {@link #backward}; the array itself. */
  public float[] slopes() {
    return slopes;
  }

  /** The number of layers. */
  public int depth() {
    return layers.size();
  }

  /** Numbers of an output. */
  public int outputs() {
    return outputs(layers.size());
  }

  private int outputs(int depth) {
    Layer last = layers.get(depth - 1);
    return last.outputs() * last.outputPixels();
  }

  /** The outputs for some images, row after row. */
  public float[] forward(float[] images, int rows) {
    this.rows = rows;
    return run(images, layers.size());
  }

  /** The outputs after so many layers, in blocks; nothing can be passed back through these. */
  public float[] features(float[] images, int rows, int depth) {
    int in = layers.get(0).channels() * layers.get(0).side() * layers.get(0).side();
    int out = outputs(depth);
    float[] all = new float[rows * out];
    for (int first = 0; first < rows; first += SLICES * BLOCK) {
      this.rows = Math.min(SLICES * BLOCK, rows - first);
      float[] part = Arrays.copyOfRange(images, first * in, (first + this.rows) * in);
      System.arraycopy(run(part, depth), 0, all, first * out, this.rows * out);
    }
    this.rows = 0;
    return all;
  }

  private float[] run(float[] images, int depth) {
    float[] out = new float[rows * outputs(depth)];
    workers.each(SLICES, s -> slices[s].forward(images, from(s), from(s + 1), depth, out));
    return out;
  }

  private int from(int slice) {
    return (int) ((long) slice * rows / SLICES);
  }

  /** Works out {@link #slopes} from those by the outputs of the last {@link #forward}. */
  public void backward(float[] byOutputs) {
    workers.each(SLICES, s -> slices[s].backward(byOutputs, from(s), from(s + 1)));
    Arrays.fill(slopes, 0);
    for (Slice slice : slices) {
      for (int i = 0; i < slopes.length; i++) {
        slopes[i] += slice.slopes[i];
      }
    }
  }

  /** A part of the batch, in blocks; what comes out of each layer is kept for the way back. */
  private final class Slice {
    private float[] slopes = {};
    private float[][][][] kept = {};
    private float[][][] ahead = {};
    private LayerPass[] passes = {};

    void forward(float[] images, int from, int to, int depth, float[] out) {
      int blocks = (to - from + BLOCK - 1) / BLOCK;
      if (kept.length < blocks) {
        kept = new float[blocks][][][];
        Arrays.setAll(kept, b -> activations());
        passes = layers.stream().map(l -> new LayerPass(l, BLOCK)).toArray(LayerPass[]::new);
      }
      for (int b = 0; b < blocks; b++) {
        int first = from + b * BLOCK;
        int n = Math.min(BLOCK, to - first);
        exchange(images, first, n, kept[b][0], true);
        int at = 0;
        for (int l = 0; l < depth; l++) {
          passes[l].forward(weights, at, kept[b][l], n, kept[b][l + 1]);
          at += layers.get(l).parameters();
        }
        exchange(out, first, n, kept[b][depth], false);
      }
    }

    void backward(float[] byOutputs, int from, int to) {
      if (slopes.length == 0) {
        slopes = new float[weights.length];
        ahead = activations();
        ahead[0] = new float[0][]; // nobody asks for slopes by images
      }
      Arrays.fill(slopes, 0);
      int depth = layers.size();
      for (int b = 0; from + b * BLOCK < to; b++) {
        int first = from + b * BLOCK;
        int n = Math.min(BLOCK, to - first);
        exchange(byOutputs, first, n, ahead[depth], true);
        int at = weights.length;
        for (int l = depth - 1; l >= 0; l--) {
          at -= layers.get(l).parameters();
          float[][][] y = kept[b];
          passes[l].backward(weights, at, y[l], n, y[l + 1], ahead[l + 1], slopes, ahead[l]);
        }
      }
    }

    private float[][][] activations() {
      float[][][] y = new float[layers.size() + 1][][];
      Layer first = layers.get(0);
      y[0] = new float[first.channels()][BLOCK * first.side() * first.side()];
      for (int l = 0; l < layers.size(); l++) {
        y[l + 1] = new float[layers.get(l).outputs()][BLOCK * layers.get(l).outputPixels()];
      }
      return y;
    }
  }

  /** Between rows, one an image, and a block, which has a row for each channel. */
  private static void exchange(float[] rows, int first, int n, float[][] block, boolean intoBlock) {
    int pixels = block[0].length / BLOCK;
    for (int c = 0; c < block.length; c++) {
      float[] channel = block[c];
      for (int i = 0; i < n; i++) {
        int row = ((first + i) * block.length + c) * pixels;
        for (int p = 0; p < pixels; p++) {
          if (intoBlock) {
            channel[i * pixels + p] = rows[row + p];
          } else {
            rows[row + p] = channel[i * pixels + p];
          }
        }
      }
    }
  }
}
