package org.lossary.perceptual.digits;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.lossary.perceptual.net.Network;

/**
 * Handwritten digits of 8 x 8 pixels between 0 and 1 (E. Alpaydin and C. Kaynak, UCI Machine
 * Learning Repository, 1998; CC BY 4.0).
 *
 * @param images one each
 * @param labels 0 to 9
 */
public record Digits(List<double[]> images, List<Integer> labels) {
  /** Height and width. */
  public static final int SIDE = 8;

  /** So many of the 1,797 train the network; the rest is held out. */
  public static final int TRAINING = 1297;

  /** Those to train with. */
  public static Digits training() {
    Digits all = all();
    return new Digits(all.images.subList(0, TRAINING), all.labels.subList(0, TRAINING));
  }

  /** Those held out. */
  public static Digits heldOut() {
    Digits all = all();
    int end = all.images.size();
    return new Digits(all.images.subList(TRAINING, end), all.labels.subList(TRAINING, end));
  }

  /** All of them, in the order of the file. */
  public static Digits all() {
    List<double[]> images = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    try (InputStream file =
            Objects.requireNonNull(Network.class.getResourceAsStream("digits.csv.gz"));
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(file), StandardCharsets.US_ASCII))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] fields = line.split(",", -1);
        double[] image = new double[SIDE * SIDE];
        for (int p = 0; p < image.length; p++) {
          image[p] = Double.parseDouble(fields[p]) / 16;
        }
        images.add(image);
        labels.add((int) Double.parseDouble(fields[image.length]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Digits(images, labels);
  }

  /** An image moved by some pixels, with zeros where nothing was. */
  public static double[] shifted(double[] image, int down, int right) {
    double[] to = new double[image.length];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        int fromY = y - down;
        int fromX = x - right;
        if (fromY >= 0 && fromY < SIDE && fromX >= 0 && fromX < SIDE) {
          to[y * SIDE + x] = image[fromY * SIDE + fromX];
        }
      }
    }
    return to;
  }
}
