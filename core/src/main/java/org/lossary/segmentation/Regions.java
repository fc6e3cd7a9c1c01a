package org.lossary.segmentation;

import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Pass;
import org.lossary.internal.engine.Passes;

/**
 * Evaluates losses of the sizes of regions: one pass sums them over chunks of pixels, the loss
 * turns them into values and slopes, a second pass writes the gradient.
 *
 * @param <L> the loss
 */
final class Regions<L extends RegionLoss> implements Passes.Body<L, Segmentation> {
  private static final int SUMS = 0;
  private static final int IMAGES = 1;
  private static final int SLOPES = 2;
  private static final int GROUP = 3;
  private static final int GROUP_SLOPES = 4;
  private static final int VALUES = 5;

  /**
   * What a loss makes of a group.
   *
   * @param <L> the loss
   */
  @FunctionalInterface
  interface Kernel<L> {
    /** Writes values and slopes, and returns the sum of what the values are multiplied by. */
    double evaluate(L loss, Group group);
  }

  /**
   * A loss of single pixels that is added.
   *
   * @param <L> the loss
   */
  interface PixelTerm<L> {
    /** Writes the sum over a block, and what a mean divides by. */
    void sum(L loss, Block block, Memory memory, double[] out, int at);

    /** Adds {@code factor} times the gradient by z to that of the block. */
    void gradient(L loss, Block block, Memory memory, double factor);
  }

  private final String id;
  private final Overlaps<L> overlap;
  private final Kernel<L> kernel;
  private final @Nullable PixelTerm<L> pixels;
  private final Pass<L, Segmentation> sumPass = this::sum;
  private final Pass<L, Segmentation> gradientPass = this::gradient;

  /**
   * How a loss measures regions.
   *
   * @param <L> the loss
   */
  @FunctionalInterface
  interface Overlaps<L> {
    /** The overlap of a loss. */
    Overlap of(L loss);
  }

  Regions(String id, Overlaps<L> overlap, Kernel<L> kernel, @Nullable PixelTerm<L> pixels) {
    this.id = id;
    this.overlap = overlap;
    this.kernel = kernel;
    this.pixels = pixels;
  }

  double evaluate(
      L loss, Segmentation in, double @Nullable [] values, @Nullable Matrix[] gradients) {
    check(id, loss, in);
    Items.check(id, in, loss.valueCount(in), values, gradients);
    return Passes.evaluate(this, loss, in, values, gradients);
  }

  /** Checks options against the number of channels; makes no text unless it throws. */
  static void check(String id, RegionLoss loss, Segmentation in) {
    int channels = in.channels();
    if (!loss.background() && channels == 1) {
      throw new LossException(id, "background", "must be true for a single channel", "false");
    }
    if (loss.activation() == Activation.SOFTMAX && channels == 1) {
      throw new LossException(
          id, "activation", "must be NONE or SIGMOID for a single channel", loss.activation());
    }
    int weights = loss.classWeights().size();
    if (weights > 1 && weights != channels) {
      throw new LossException(id, "classWeights", "must be none, one or " + channels, weights);
    }
    if (weights > 1 && loss.pool() == Pool.ALL) {
      throw new LossException(
          id, "classWeights", "must be none or one if all channels are pooled", weights);
    }
    if (in.isChecked()) {
      MapCheck.check(loss, in);
    }
  }

  /** Checks class weights on their own. */
  static void requireWeights(String id, Doubles weights) {
    for (int i = 0; i < weights.size(); i++) {
      LossException.requireNonNegative(id, "classWeights", weights.get(i));
    }
  }

  @Override
  public double evaluate(L loss, Segmentation in, double @Nullable [] values, Passes.Run run) {
    int images = in.items();
    int perImage = Block.chunksOfImage(in);
    int counted = in.channels() - (loss.background() ? 0 : 1);
    int width = width(counted);
    Memory shared = run.shared();
    double[] sums = shared.doubles(SUMS, images * perImage * width);
    run.pass(sumPass, loss, in, images * perImage);
    double[] byImage = shared.doubles(IMAGES, images * width);
    for (int i = 0; i < images; i++) {
      total(sums, i * perImage, perImage, width, byImage, i * width);
    }
    double value = values(loss, in, values, shared);
    if (Items.wanted(run.gradients(), 0) != null) {
      run.pass(gradientPass, loss, in, images * perImage);
    }
    return value;
  }

  private static int width(int counted) {
    return Sizes.COUNT * counted + 2;
  }

  /** Adds the sums of the chunks of an image in their order, with what rounding loses. */
  private static void total(double[] sums, int chunk, int chunks, int width, double[] out, int to) {
    for (int k = 0; k < width; k++) {
      double sum = 0;
      double lost = 0;
      for (int i = chunk; i < chunk + chunks; i++) {
        double x = sums[i * width + k];
        double next = sum + x;
        lost += Math.abs(sum) >= Math.abs(x) ? (sum - next) + x : (x - next) + sum;
        sum = next;
      }
      double total = sum + lost;
      out[to + k] = Double.isNaN(total) ? sum : total;
    }
  }

  /** Whether sums come straight from the rows of the matrices. */
  private boolean direct(L loss, Segmentation in, Matrix target) {
    return pixels == null
        && in.mask() == null
        && loss.activation() == Activation.NONE
        && target.isFloat() == in.prediction().isFloat()
        && !in.isChannelsLast()
        && overlap.of(loss) == Overlap.PRODUCT;
  }

  private void sum(
      L loss, Segmentation in, int chunk, @Nullable Matrix[] gradients, Memory shared, Memory own) {
    Block b = Block.local();
    b.place(in, chunk);
    int first = loss.background() ? 0 : 1;
    int width = width(in.channels() - first);
    double[] sums = shared.doubles(SUMS, 0);
    int to = chunk * width;
    sums[to + width - 2] = 0;
    sums[to + width - 1] = 0;
    Matrix target = in.target();
    if (target != null && direct(loss, in, target)) {
      for (int c = first; c < b.channels; c++) {
        int row = b.image * b.channels + c;
        Sizes.sumRow(
            in.prediction(), target, row, b.from, b.n, sums, to + Sizes.COUNT * (c - first));
      }
      return;
    }
    b.load(in, loss.activation(), id, own);
    Overlap by = overlap.of(loss);
    for (int c = first; c < b.channels; c++) {
      Sizes.sum(by, b, c, sums, to + Sizes.COUNT * (c - first));
    }
    if (pixels != null) {
      pixels.sum(loss, b, own, sums, to + width - 2);
    }
  }

  /** Values of all groups, and slopes of all regions of all images. */
  private double values(L loss, Segmentation in, double @Nullable [] values, Memory shared) {
    int images = in.items();
    boolean pooled = loss.pool() != Pool.ITEM;
    int groups = loss.groups(in);
    int counted = in.channels() - (loss.background() ? 0 : 1);
    int width = width(counted);
    double[] byImage = shared.doubles(IMAGES, images * width);
    double[] slopes = shared.doubles(SLOPES, images * (3 * counted + 1));
    Doubles weights = in.settings().weights();
    double denominators = 0;
    for (int i = 0; i < images; i++) {
      double w = pooled && !weights.isEmpty() ? weights.get(i) : 1;
      denominators += w * byImage[i * width + width - 1];
    }
    // Without groups of their own, images share the denominator of the mean over all pixels.
    double perPixel = denominators == 0 ? 0 : (pooled ? 1 : images) / denominators;
    Group group = Group.local();
    group.regions = loss.regions(in);
    group.firstChannel = loss.background() ? 0 : 1;
    group.sizes = shared.doubles(GROUP, Sizes.COUNT * group.regions);
    group.slopes = shared.doubles(GROUP_SLOPES, 3 * group.regions);
    int perGroup = groups == 0 ? 0 : loss.valueCount(in) / groups;
    group.values = shared.doubles(VALUES, perGroup);
    double sum = 0;
    double lost = 0;
    double divisor = 0;
    for (int k = 0; k < groups; k++) {
      int end = pooled ? images : k + 1;
      gather(group, byImage, width, k, end, weights, pooled, loss.pool() == Pool.ALL);
      group.pixels *= perPixel;
      group.pixelSlope = 0;
      double weight = pooled || weights.isEmpty() ? 1 : weights.get(k);
      double multiplied = kernel.evaluate(loss, group);
      divisor +=
          switch (in.settings().reduction()) {
            case NONE, SUM -> 0;
            case MEAN -> perGroup;
            case WEIGHTED_MEAN -> weight * multiplied;
          };
      for (int v = 0; v < perGroup; v++) {
        double x = weight * group.values[v];
        if (values != null) {
          values[k * perGroup + v] = x;
        }
        double next = sum + x;
        lost += Math.abs(sum) >= Math.abs(x) ? (sum - next) + x : (x - next) + sum;
        sum = next;
      }
      for (int i = k; i < end; i++) {
        double factor = weights.isEmpty() ? 1 : weights.get(i);
        scatter(group, slopes, i * (3 * counted + 1), counted, factor, perPixel);
      }
    }
    double total = Double.isNaN(sum + lost) ? sum : sum + lost;
    return scaled(in, total, divisor, slopes, images * (3 * counted + 1));
  }

  private static double scaled(
      Segmentation in, double total, double divisor, double[] slopes, int count) {
    switch (in.settings().reduction()) {
      case NONE, SUM -> {
        return total;
      }
      default -> {
        double scale = divisor == 0 ? 0 : 1 / divisor;
        for (int i = 0; i < count; i++) {
          slopes[i] *= scale;
        }
        return divisor == 0 ? 0 : total / divisor;
      }
    }
  }

  private static void gather(
      Group group,
      double[] byImage,
      int width,
      int from,
      int to,
      Doubles weights,
      boolean weighted,
      boolean all) {
    java.util.Arrays.fill(group.sizes, 0, Sizes.COUNT * group.regions, 0);
    group.pixels = 0;
    for (int i = from; i < to; i++) {
      double w = weighted && !weights.isEmpty() ? weights.get(i) : 1;
      for (int k = 0; k < width - 2; k++) {
        group.sizes[all ? k % Sizes.COUNT : k] += w * byImage[i * width + k];
      }
      group.pixels += w * byImage[i * width + width - 2];
    }
  }

  private static void scatter(
      Group group, double[] slopes, int at, int counted, double factor, double perPixel) {
    for (int k = 0; k < 3 * counted; k++) {
      slopes[at + k] = factor * group.slopes[group.regions < counted ? k % 3 : k];
    }
    slopes[at + 3 * counted] = factor * group.pixelSlope * perPixel;
  }

  private void gradient(
      L loss, Segmentation in, int chunk, @Nullable Matrix[] gradients, Memory shared, Memory own) {
    Matrix gradient = Items.wanted(gradients, 0);
    if (gradient == null) {
      return;
    }
    Block b = Block.local();
    b.place(in, chunk);
    int first = loss.background() ? 0 : 1;
    int counted = in.channels() - first;
    double[] slopes = shared.doubles(SLOPES, 0);
    int of = b.image * (3 * counted + 1);
    Matrix target = in.target();
    if (target != null && direct(loss, in, target)) {
      for (int c = 0; c < b.channels; c++) {
        int row = b.image * b.channels + c;
        int at = c < first ? -1 : of + 3 * (c - first);
        Sizes.gradientRow(target, gradient, row, b.from, b.n, slopes, at);
      }
      return;
    }
    b.load(in, loss.activation(), id, own);
    Overlap by = overlap.of(loss);
    if (first > 0) {
      java.util.Arrays.fill(b.g, 0, b.n, 0);
    }
    for (int c = first; c < b.channels; c++) {
      Sizes.gradient(by, b, c, slopes, of + 3 * (c - first));
    }
    b.chain(loss.activation(), own);
    if (pixels != null) {
      pixels.gradient(loss, b, own, slopes[of + 3 * counted]);
    }
    b.store(in, gradient);
  }
}
