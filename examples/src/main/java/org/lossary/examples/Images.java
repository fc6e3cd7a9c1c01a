package org.lossary.examples;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * Handwritten digits of 28 x 28 pixels between 0 and 1, a part of MNIST (Y. LeCun, C. Cortes and C.
 * J. C. Burges, 1998; CC BY-SA 3.0; see PROVENANCE.md beside the files).
 *
 * @param pixels image after image, row by row
 * @param labels 0 to 9
 */
@SuppressWarnings("ArrayRecordComponent") // Too large to copy; never compared.
public record Images(float[] pixels, int[] labels) {
  /** Height and width. */
  public static final int SIDE = 28;

  /** Pixels of an image. */
  public static final int SIZE = SIDE * SIDE;

  /** The first so many train; the others, 2,600, judge. The ten classes come in turn. */
  public static final int TRAINING = 6000;

  /** All 8,600. */
  public static Images all() {
    try (DataInputStream images = open("mnist-images.idx.gz");
        DataInputStream names = open("mnist-labels.idx.gz")) {
      images.readInt(); // the format
      int rows = images.readInt();
      images.readLong(); // height and width
      byte[] bytes = images.readNBytes(rows * SIZE);
      float[] pixels = new float[rows * SIZE];
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = (bytes[i] & 0xff) / 255f;
      }
      names.readLong();
      byte[] labels = names.readNBytes(rows);
      return new Images(pixels, IntStream.range(0, rows).map(i -> labels[i]).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DataInputStream open(String name) throws IOException {
    InputStream file = Objects.requireNonNull(Images.class.getResourceAsStream(name), name);
    return new DataInputStream(new GZIPInputStream(file));
  }

  /** The first so many of those to train with. */
  public static Images training(int rows) {
    return all().take(IntStream.range(0, rows).toArray());
  }

  /** Those to judge by. */
  public static Images judging() {
    Images all = all();
    return all.take(IntStream.range(TRAINING, all.rows()).toArray());
  }

  /** How many there are. */
  public int rows() {
    return labels.length;
  }

  /** The images with these numbers, in this order. */
  public Images take(int... rows) {
    float[] taken = new float[rows.length * SIZE];
    int[] names = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(pixels, rows[i] * SIZE, taken, i * SIZE, SIZE);
      names[i] = labels[rows[i]];
    }
    return new Images(taken, names);
  }

  /** The images of some classes. */
  public Images ofClasses(IntPredicate wanted) {
    return take(IntStream.range(0, rows()).filter(i -> wanted.test(labels[i])).toArray());
  }
}
