package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.segmentation.Activation;
import org.lossary.segmentation.Pool;
import org.lossary.segmentation.RegionLoss;
import org.lossary.segmentation.Segmentation;

/** Draws maps of images: channel-first and channels-last, with maps or labels as targets. */
final class SegmentationSampler implements InputsSampler<Segmentation> {
  private static final int IGNORED = 255;

  @Override
  public Class<Segmentation> type() {
    return Segmentation.class;
  }

  @Override
  public Segmentation draw(StructuredLoss<Segmentation> loss, SplittableRandom random, int size) {
    int images = size == 1 ? 3 : 2;
    int channels = 3;
    int pixels = size == 1 ? 5 : 1700 * size;
    boolean probabilities = of(loss).activation() == Activation.NONE && !takesLogits(loss);
    int rows = images * channels;
    Matrix prediction =
        probabilities
            ? Fuzz.uniform(random, rows, pixels, 0.05, 0.95)
            : Fuzz.normal(random, rows, pixels, 1.5);
    Segmentation maps = maps(loss, random, prediction, images, channels);
    return random.nextInt(4) == 0 ? maps.mask(some(random, images * pixels)) : maps;
  }

  private static Segmentation maps(
      StructuredLoss<Segmentation> loss,
      SplittableRandom random,
      Matrix prediction,
      int images,
      int channels) {
    int rows = prediction.rows();
    int pixels = prediction.columns();
    return switch (random.nextInt(hardOnly(loss) ? 3 : 5)) {
      case 0 ->
          Segmentation.ofLabels(prediction, labels(random, images * pixels, channels), channels);
      case 1 -> Segmentation.of(prediction, zeroOne(random, rows, pixels), channels);
      case 2 -> {
        double[] data = ((org.lossary.DoubleMatrix) prediction).data();
        int[] labels = labels(random, images * pixels, channels);
        labels[random.nextInt(labels.length)] = IGNORED;
        yield Segmentation.channelsLastOfLabels(
            Matrix.of(data, images * pixels, channels), labels, images, IGNORED);
      }
      case 3 -> Segmentation.of(prediction, Fuzz.uniform(random, rows, pixels, 0.05, 1), channels);
      default -> {
        double[] data = ((org.lossary.DoubleMatrix) prediction).data();
        yield Segmentation.channelsLast(
            Matrix.of(data, images * pixels, channels),
            Fuzz.uniform(random, images * pixels, channels, 0.05, 1),
            images);
      }
    };
  }

  private static RegionLoss of(StructuredLoss<Segmentation> loss) {
    return (RegionLoss) loss;
  }

  private static boolean hardOnly(StructuredLoss<Segmentation> loss) {
    return loss.info().target() == org.lossary.Domain.BINARY;
  }

  private static boolean takesLogits(StructuredLoss<Segmentation> loss) {
    return loss.info().prediction() == org.lossary.Domain.REAL;
  }

  private static int[] labels(SplittableRandom random, int count, int classes) {
    return random.ints(count, 0, classes).toArray();
  }

  /** Pixels that count: about three of four. */
  private static boolean[] some(SplittableRandom random, int count) {
    boolean[] counts = new boolean[count];
    for (int i = 0; i < count; i++) {
      counts[i] = random.nextInt(4) > 0;
    }
    return counts;
  }

  private static Matrix zeroOne(SplittableRandom random, int rows, int columns) {
    double[] data = new double[rows * columns];
    for (int i = 0; i < data.length; i++) {
      data[i] = random.nextInt(2);
    }
    return Matrix.of(data, rows, columns);
  }

  @Override
  public Segmentation fuzz(StructuredLoss<Segmentation> loss, SplittableRandom random) {
    int images = random.nextInt(4);
    int channels = 1 + random.nextInt(4);
    int pixels = 1 + random.nextInt(5);
    boolean last = random.nextInt(3) == 0;
    int rows = images * (last ? pixels : channels);
    Matrix prediction = Fuzz.any(random, rows, last ? channels : pixels);
    Segmentation inputs;
    if (random.nextBoolean()) {
      int classes = Math.max(2, channels) + (random.nextInt(10) == 0 ? 1 : 0);
      int[] labels = labels(random, images * pixels, classes);
      int ignored = random.nextInt(3) - 1;
      inputs =
          last
              ? Segmentation.channelsLastOfLabels(prediction, labels, images, ignored)
              : Segmentation.ofLabels(prediction, labels, channels, ignored);
    } else {
      Matrix target =
          random.nextInt(3) == 0
              ? Fuzz.anyLike(random, prediction)
              : hard(random, Fuzz.anyLike(random, prediction));
      inputs =
          last
              ? Segmentation.channelsLast(prediction, target, images)
              : Segmentation.of(prediction, target, channels);
    }
    if (random.nextInt(4) == 0) {
      inputs = inputs.mask(some(random, images * pixels));
    }
    return random.nextInt(3) == 0 ? inputs.weights(random.doubles(images, 0, 2).toArray()) : inputs;
  }

  private static Matrix hard(SplittableRandom random, Matrix target) {
    int kind = random.nextInt(4);
    for (int i = 0; i < target.rows(); i++) {
      for (int j = 0; j < target.columns(); j++) {
        target.set(i, j, kind < 2 ? kind : random.nextInt(2));
      }
    }
    return target;
  }

  @Override
  public void bind(
      StructuredLoss<Segmentation> loss, Segmentation inputs, int value, Bindings bindings) {
    RegionLoss options = of(loss);
    int first = options.background() ? 0 : 1;
    int regions = options.regions(inputs);
    SegmentationMaps maps = new SegmentationMaps(inputs, options.activation());
    boolean all = options.pool() == Pool.ALL;
    int from = all ? first : first + value % regions;
    int to = all ? inputs.channels() : from + 1;
    int image = options.pool() == Pool.ITEM ? value / regions : 0;
    int end = options.pool() == Pool.ITEM ? image + 1 : inputs.items();
    if (SegmentationGroup.has(loss)) {
      new SegmentationGroup(options, inputs, maps).bind(value, bindings);
      return;
    }
    double[] p = new double[(end - image) * (to - from) * inputs.pixels()];
    double[] t = new double[p.length];
    int n = 0;
    for (int i = image; i < end; i++) {
      for (int c = from; c < to; c++) {
        for (int j = 0; j < inputs.pixels(); j++) {
          p[n] = maps.probability(i, c, j);
          t[n++] = maps.truth(i, c, j);
        }
      }
    }
    bindings.set("p", p).set("t", t).set("w", options.classWeights().weight(from));
  }

  @Override
  public boolean finite(StructuredLoss<Segmentation> loss, Segmentation inputs) {
    // Sizes of regions that are not probabilities may cancel in a denominator.
    boolean probabilities =
        of(loss).activation() != Activation.NONE
            || loss.info().id().startsWith("lovasz")
            || unit(inputs.prediction());
    boolean smoothed =
        loss.toString().contains("smoothNumerator=0.0,")
            || !loss.toString().contains("smoothDenominator=0.0,");
    Matrix target = inputs.target();
    return probabilities
        && smoothed
        && Fuzz.greatest(inputs.prediction()) < 1e18
        && (target == null || unit(target));
  }

  private static boolean unit(Matrix matrix) {
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        if (!(matrix.get(i, j) >= 0 && matrix.get(i, j) <= 1)) {
          return false;
        }
      }
    }
    return true;
  }
}
