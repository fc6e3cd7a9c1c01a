package org.lossary.examples;

import java.util.Random;

/**
 * Turns and mirrors whole classes, which makes many classes out of few: in each batch every class
 * has one of the eight positions of a square. An encoder that is to tell apart what it has never
 * seen needs more kinds of shapes than six digits.
 */
final class Turns {
  private Turns() {}

  /**
   * Turns images in place.
   *
   * @param labels the class of each
   */
  static void apply(float[] images, int[] labels, Random random) {
    int[] turns = random.ints(10, 0, 8).toArray();
    float[] image = new float[Images.SIZE];
    for (int i = 0; i < labels.length; i++) {
      System.arraycopy(images, i * Images.SIZE, image, 0, Images.SIZE);
      int turn = turns[labels[i]];
      for (int y = 0; y < Images.SIDE; y++) {
        for (int x = 0; x < Images.SIDE; x++) {
          int fromY = turn % 2 == 0 ? y : Images.SIDE - 1 - y;
          int fromX = turn / 2 % 2 == 0 ? x : Images.SIDE - 1 - x;
          images[i * Images.SIZE + y * Images.SIDE + x] =
              turn < 4 ? image[fromY * Images.SIDE + fromX] : image[fromX * Images.SIDE + fromY];
        }
      }
    }
  }
}
