package org.lossary.testkit;

import org.lossary.Matrix;
import org.lossary.segmentation.Activation;
import org.lossary.segmentation.Segmentation;

/** The numbers of inputs by image, channel and pixel, whatever their layout. */
record SegmentationMaps(Segmentation inputs, Activation activation) {
  double at(Matrix matrix, int image, int channel, int pixel) {
    return inputs.isChannelsLast()
        ? matrix.get(image * inputs.pixels() + pixel, channel)
        : matrix.get(image * inputs.channels() + channel, pixel);
  }

  double probability(int image, int channel, int pixel) {
    double z = at(inputs.prediction(), image, channel, pixel);
    if (ignored(image, pixel)) {
      return 0;
    }
    return switch (activation) {
      case NONE -> z;
      case SIGMOID -> 1 / (1 + StrictMath.exp(-z));
      case SOFTMAX -> {
        double sum = 0;
        for (int c = 0; c < inputs.channels(); c++) {
          sum += StrictMath.exp(at(inputs.prediction(), image, c, pixel) - z);
        }
        yield 1 / sum;
      }
    };
  }

  double truth(int image, int channel, int pixel) {
    int[] labels = inputs.labels();
    Matrix target = inputs.target();
    if (ignored(image, pixel)) {
      return 0;
    }
    if (target != null) {
      return at(target, image, channel, pixel);
    }
    return labels != null && labels[image * inputs.pixels() + pixel] == channel ? 1 : 0;
  }

  boolean ignored(int image, int pixel) {
    int[] labels = inputs.labels();
    boolean[] mask = inputs.mask();
    int at = image * inputs.pixels() + pixel;
    return (labels != null && labels[at] == inputs.ignored()) || (mask != null && !mask[at]);
  }
}
