package org.lossary.segmentation;

import org.jspecify.annotations.Nullable;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.Rows;

/**
 * Some pixels of an image in all channels, in double and channel-first, whatever the inputs are:
 * the numbers given z, the probabilities p made of them, the truth t, and the gradient g. Element
 * {@code c * n + j} belongs to channel c and pixel j. One for each thread, used again from chunk to
 * chunk.
 */
final class Block {
  private static final ThreadLocal<Block> LOCAL = ThreadLocal.withInitial(Block::new);

  /** About so many numbers stay in the cache of a core, with what is computed from them. */
  private static final int NUMBERS = 4096;

  private static final int LEAST_PIXELS = 64;

  double[] z = new double[0];
  double[] p = z;
  double[] t = z;
  double[] g = z;

  /** 1 - p, for logits of single regions. */
  double[] rest = z;

  /** Of softmax: the greatest logit of a pixel, and the sum of exp(z - greatest). */
  double[] greatest = z;

  double[] total = z;

  int channels;
  int n;
  int image;
  int from;
  private int @Nullable [] labels;
  private int firstLabel;
  private int ignored;
  private boolean @Nullable [] mask;

  private Block() {}

  static Block local() {
    return LOCAL.get();
  }

  /** Pixels of a chunk; depends on the shape alone, so that bits do. */
  static int pixels(Segmentation in) {
    return Math.max(LEAST_PIXELS, NUMBERS / in.channels());
  }

  static int chunksOfImage(Segmentation in) {
    return (in.pixels() + pixels(in) - 1) / pixels(in);
  }

  /** Turns to a chunk, without reading it. */
  void place(Segmentation in, int chunk) {
    int perImage = chunksOfImage(in);
    int size = pixels(in);
    channels = in.channels();
    image = chunk / perImage;
    from = (chunk - image * perImage) * size;
    n = Math.min(size, in.pixels() - from);
    labels = in.labels();
    ignored = in.ignored();
    mask = in.mask();
    firstLabel = image * in.pixels() + from;
  }

  /** Reads the pixels and applies the activation. */
  void load(Segmentation in, Activation activation, String id, Memory memory) {
    int size = channels * n;
    z = memory.doubles(0, size);
    t = memory.doubles(1, size);
    g = memory.doubles(2, size);
    read(in, in.prediction(), z);
    Matrix target = in.target();
    if (target != null) {
      read(in, target, t);
      forget(t);
    } else {
      readLabels(id);
    }
    switch (activation) {
      case NONE -> p = z;
      case SIGMOID -> sigmoid(memory);
      case SOFTMAX -> {
        p = memory.doubles(3, size);
        softmax(p, memory);
      }
    }
    forget(p);
  }

  private void read(Segmentation in, Matrix from, double[] to) {
    if (in.isChannelsLast()) {
      int first = image * in.pixels() + this.from;
      for (int j = 0; j < n; j++) {
        for (int c = 0; c < channels; c++) {
          to[c * n + j] = from.get(first + j, c);
        }
      }
    } else {
      for (int c = 0; c < channels; c++) {
        Widen.in(from, image * channels + c, this.from, n, to, c * n);
      }
    }
  }

  private void readLabels(String id) {
    java.util.Arrays.fill(t, 0, channels * n, 0);
    int classes = Math.max(2, channels);
    for (int j = 0; labels != null && j < n; j++) {
      int label = labels[firstLabel + j];
      if (!counts(j)) {
        continue;
      }
      if (label < 0 || label >= classes) {
        throw new LossException(
            id, "label " + (firstLabel + j), "must be within [0, " + (classes - 1) + "]", label);
      }
      if (channels > 1) {
        t[label * n + j] = 1;
      } else {
        t[j] = label;
      }
    }
  }

  /** Whether a pixel counts. */
  boolean counts(int pixel) {
    return (labels == null || labels[firstLabel + pixel] != ignored)
        && (mask == null || mask[firstLabel + pixel]);
  }

  /** The label of a pixel, -1 if there are maps. */
  int label(int pixel) {
    return labels == null ? -1 : labels[firstLabel + pixel];
  }

  boolean hasLabels() {
    return labels != null;
  }

  /** Sets pixels that do not count to 0. */
  private void forget(double[] a) {
    if (labels == null && mask == null) {
      return;
    }
    for (int j = 0; j < n; j++) {
      if (!counts(j)) {
        for (int c = 0; c < channels; c++) {
          a[c * n + j] = 0;
        }
      }
    }
  }

  private void sigmoid(Memory memory) {
    int size = channels * n;
    p = memory.doubles(3, size);
    rest = memory.doubles(4, size);
    for (int i = 0; i < size; i++) {
      rest[i] = -Math.abs(z[i]);
    }
    Rows.exp(rest, 0, size, 1);
    for (int i = 0; i < size; i++) {
      double e = rest[i];
      double more = 1 / (1 + e);
      double less = e * more;
      p[i] = z[i] < 0 ? less : more;
      rest[i] = z[i] < 0 ? more : less;
    }
  }

  /** Softmax over the channels, with {@link #greatest} and {@link #total}. */
  void softmax(double[] out, Memory memory) {
    greatest = memory.doubles(5, n);
    total = memory.doubles(6, n);
    System.arraycopy(z, 0, greatest, 0, n);
    for (int c = 1; c < channels; c++) {
      int at = c * n;
      for (int j = 0; j < n; j++) {
        greatest[j] = Math.max(greatest[j], z[at + j]);
      }
    }
    for (int c = 0; c < channels; c++) {
      int at = c * n;
      for (int j = 0; j < n; j++) {
        out[at + j] = z[at + j] - greatest[j];
      }
    }
    Rows.exp(out, 0, channels * n, 1);
    System.arraycopy(out, 0, total, 0, n);
    for (int c = 1; c < channels; c++) {
      Rows.axpy(1, out, c * n, total, 0, n);
    }
    for (int c = 0; c < channels; c++) {
      int at = c * n;
      for (int j = 0; j < n; j++) {
        out[at + j] /= total[j];
      }
    }
  }

  /** Turns the gradient by p into that by z. */
  void chain(Activation activation, Memory memory) {
    int size = channels * n;
    if (activation == Activation.SIGMOID) {
      for (int i = 0; i < size; i++) {
        g[i] = g[i] * p[i] * rest[i];
      }
    } else if (activation == Activation.SOFTMAX) {
      double[] mean = memory.doubles(7, n);
      java.util.Arrays.fill(mean, 0, n, 0);
      for (int c = 0; c < channels; c++) {
        int at = c * n;
        for (int j = 0; j < n; j++) {
          mean[j] = mean[j] + p[at + j] * g[at + j];
        }
      }
      for (int c = 0; c < channels; c++) {
        int at = c * n;
        for (int j = 0; j < n; j++) {
          g[at + j] = p[at + j] * (g[at + j] - mean[j]);
        }
      }
    }
  }

  /** Writes the gradient where the pixels came from. */
  void store(Segmentation in, Matrix gradient) {
    forget(g);
    if (in.isChannelsLast()) {
      int first = image * in.pixels() + from;
      for (int j = 0; j < n; j++) {
        for (int c = 0; c < channels; c++) {
          gradient.set(first + j, c, g[c * n + j]);
        }
      }
    } else {
      for (int c = 0; c < channels; c++) {
        Widen.out(g, c * n, n, 1, gradient, image * channels + c, from);
      }
    }
  }
}
