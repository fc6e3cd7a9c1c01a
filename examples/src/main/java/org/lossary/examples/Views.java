package org.lossary.examples;

import java.util.Arrays;
import java.util.Random;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Seeds.Purpose;

/**
 * Random views of images that leave what they show as it is: turned, sheared, scaled, moved, with
 * another contrast, and partly covered.
 *
 * @param degrees the greatest turn to either side
 * @param shear the greatest shear
 * @param scale the greatest change of size, as a share
 * @param shift the greatest move, in pixels
 * @param cover the probability that a square of {@value #PATCH} pixels is covered
 */
public record Views(double degrees, double shear, double scale, double shift, double cover) {
  private static final int PATCH = 9;

  /** Views as different as those of contrastive learning without labels have to be. */
  public static final Views STRONG = new Views(25, 0.3, 0.25, 3, 0.5);

  /** Small changes, as they help any training. */
  public static final Views MILD = new Views(10, 0.1, 0.1, 2, 0);

  /**
   * One view of each of some images.
   *
   * @param rows which images
   * @param number tells apart what one seed draws
   */
  public float[] of(Images images, int[] rows, long seed, long number, Workers workers) {
    float[] views = new float[rows.length * Images.SIZE];
    workers.each(
        rows.length,
        i -> {
          Random random = Seeds.of(seed, Purpose.VIEWS, number * 1_000_003 + i);
          view(images.pixels(), rows[i] * Images.SIZE, views, i * Images.SIZE, random);
        });
    return views;
  }

  private void view(float[] from, int at, float[] to, int toAt, Random random) {
    double angle = StrictMath.toRadians(degrees * either(random));
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    double sheared = shear * either(random);
    double size = 1 + scale * either(random);
    double stretch = 1 + scale / 2 * either(random);
    double right = shift * either(random);
    double down = shift * either(random);
    double contrast = 1 + 0.4 * either(random);
    double middle = (Images.SIDE - 1) / 2.0;
    for (int y = 0; y < Images.SIDE; y++) {
      for (int x = 0; x < Images.SIDE; x++) {
        double u = (x - middle - right) / (size * stretch);
        double v = (y - middle - down) / size;
        double fromX = cos * u - sin * v + sheared * v + middle;
        double fromY = sin * u + cos * v + middle;
        double grey = contrast * between(from, at, fromX, fromY);
        to[toAt + y * Images.SIDE + x] = (float) Math.min(1, grey);
      }
    }
    if (random.nextDouble() < cover) {
      int x = random.nextInt(Images.SIDE - PATCH);
      int y = random.nextInt(Images.SIDE - PATCH);
      for (int line = y; line < y + PATCH; line++) {
        int first = toAt + line * Images.SIDE + x;
        Arrays.fill(to, first, first + PATCH, 0);
      }
    }
  }

  /** Between -1 and 1. */
  private static double either(Random random) {
    return 2 * random.nextDouble() - 1;
  }

  /** The grey between the four pixels around a place; black outside. */
  private static double between(float[] from, int at, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double u = x - left;
    double v = y - top;
    double above = (1 - u) * pixel(from, at, left, top) + u * pixel(from, at, left + 1, top);
    double below =
        (1 - u) * pixel(from, at, left, top + 1) + u * pixel(from, at, left + 1, top + 1);
    return (1 - v) * above + v * below;
  }

  private static double pixel(float[] from, int at, int x, int y) {
    boolean inside = x >= 0 && x < Images.SIDE && y >= 0 && y < Images.SIDE;
    return inside ? from[at + y * Images.SIDE + x] : 0;
  }
}
