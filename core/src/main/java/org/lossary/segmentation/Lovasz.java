package org.lossary.segmentation;

import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Pass;
import org.lossary.internal.engine.Passes;

/**
 * Evaluates the Lovász extension of the Jaccard loss of errors of pixels in three passes: errors of
 * all pixels, a sort for each region, gradients.
 *
 * <p>With the errors of a region in falling order, each is multiplied by what the Jaccard loss
 * gains when its pixel turns wrong after those before it. Between errors that are equal the pixel
 * with the lesser number is first, which decides the subgradient and changes no value.
 *
 * @param <L> the loss
 */
final class Lovasz<L extends RegionLoss> implements Passes.Body<L, Segmentation> {
  /** Errors, and later what they are multiplied by, of all pixels of all channels. */
  private static final int ERRORS = 0;

  /** Value and class weight of each region of each group. */
  private static final int VALUES = 1;

  /** What a mean over the classes of a group divides by, and its gradient is multiplied by. */
  private static final int GROUPS = 2;

  /**
   * The error of a pixel.
   *
   * @param <L> the loss
   */
  @FunctionalInterface
  interface Error<L> {
    /** The error of a prediction: at least 0 (or NaN), and 0 where the pixel costs nothing. */
    double of(L loss, double prediction, double truth);
  }

  /**
   * Which classes count.
   *
   * @param <L> the loss
   */
  @FunctionalInterface
  interface Counted<L> {
    /** The choice of a loss. */
    LovaszClasses of(L loss);
  }

  private final String id;
  private final boolean twoSided;
  private final Counted<L> counted;
  private final Error<L> error;
  private final Pass<L, Segmentation> errorPass = this::errors;
  private final Pass<L, Segmentation> sortPass = this::sorted;
  private final Pass<L, Segmentation> gradientPass = this::gradient;

  /**
   * For a loss.
   *
   * @param twoSided whether a prediction beyond the truth is an error too
   */
  Lovasz(String id, boolean twoSided, Counted<L> counted, Error<L> error) {
    this.id = id;
    this.twoSided = twoSided;
    this.counted = counted;
    this.error = error;
  }

  /** Checks the options that both losses have. */
  static void require(String id, Pool pool, Doubles classWeights) {
    LossException.require(pool != Pool.ALL, id, "pool", "must be ITEM or BATCH", pool);
    Regions.requireWeights(id, classWeights);
  }

  double evaluate(
      L loss, Segmentation in, double @Nullable [] values, @Nullable Matrix[] gradients) {
    Regions.check(id, loss, in);
    Items.check(id, in, loss.valueCount(in), values, gradients);
    return Passes.evaluate(this, loss, in, values, gradients);
  }

  @Override
  public double evaluate(L loss, Segmentation in, double @Nullable [] values, Passes.Run run) {
    int chunks = in.items() * Block.chunksOfImage(in);
    int regions = loss.regions(in);
    int groups = loss.groups(in);
    Memory shared = run.shared();
    long numbers = (long) in.items() * in.channels() * in.pixels();
    LossException.require(
        numbers <= Integer.MAX_VALUE - 8, id, "prediction", "must fit one array", numbers);
    shared.doubles(ERRORS, (int) numbers);
    shared.doubles(VALUES, 2 * groups * regions);
    double[] scales = shared.doubles(GROUPS, groups);
    run.pass(errorPass, loss, in, chunks);
    run.pass(sortPass, loss, in, groups * regions);
    double value = reduced(loss, in, values, shared, scales);
    if (Items.wanted(run.gradients(), 0) != null) {
      run.pass(gradientPass, loss, in, chunks);
    }
    return value;
  }

  /** Where the errors of a channel of an image begin. */
  private static int start(Segmentation in, int image, int channel) {
    return (image * in.channels() + channel) * in.pixels();
  }

  private void errors(
      L loss, Segmentation in, int chunk, @Nullable Matrix[] gradients, Memory shared, Memory own) {
    Block b = Block.local();
    b.place(in, chunk);
    b.load(in, loss.activation(), id, own);
    double[] errors = shared.doubles(ERRORS, 0);
    for (int c = 0; c < b.channels; c++) {
      int to = start(in, b.image, c) + b.from;
      for (int j = 0; j < b.n; j++) {
        double t = b.t[c * b.n + j];
        if (t != 0 && t != 1) {
          throw new LossException(id, "target", "must be 0 or 1", t);
        }
        double e = b.counts(j) ? error.of(loss, b.p[c * b.n + j], t) : 0;
        // The sign keeps what is true, of an error of 0 as well.
        errors[to + j] = Math.copySign(e, t == 1 ? -1.0 : 1.0);
      }
    }
  }

  private void sorted(
      L loss,
      Segmentation in,
      int region,
      @Nullable Matrix[] gradients,
      Memory shared,
      Memory own) {
    int regions = loss.regions(in);
    int group = region / regions;
    int channel = region % regions + (loss.background() ? 0 : 1);
    boolean pooled = loss.pool() != Pool.ITEM;
    int first = pooled ? 0 : group;
    int end = pooled ? in.items() : group + 1;
    int size = (end - first) * in.pixels();
    double[] key = own.doubles(0, size);
    int[] place = own.ints(0, size);
    double[] errors = shared.doubles(ERRORS, 0);
    double truth = 0;
    int n = 0;
    for (int image = first; image < end; image++) {
      int start = start(in, image, channel);
      double w = pooled ? weight(in, image) : 1;
      int count = 0;
      for (int i = start; i < start + in.pixels(); i++) {
        count += isTrue(errors[i]) ? 1 : 0;
        if (w != 0 && errors[i] != 0) {
          key[n] = Math.abs(errors[i]);
          place[n++] = i;
        } else {
          errors[i] = 0;
        }
      }
      truth += w * count;
    }
    Descending order = own.object(Descending.class, Descending::new);
    order.sort(n, key, place, own.doubles(1, size), own.ints(1, size));
    double[] values = shared.doubles(VALUES, 0);
    boolean counts = counted.of(loss) == LovaszClasses.ALL || truth > 0;
    double w = counts ? loss.classWeights().weight(channel) : 0;
    values[2 * region] = extension(in, order, n, errors, truth, pooled);
    values[2 * region + 1] = w;
    order.release();
  }

  /** The sum of errors times gains; leaves the gains in the place of the errors. */
  private static double extension(
      Segmentation in, Descending order, int n, double[] errors, double truth, boolean pooled) {
    int pixelsOfImage = in.channels() * in.pixels();
    double shared = truth;
    double union = truth;
    double sum = 0;
    double lost = 0;
    for (int k = 0; k < n; k++) {
      int place = order.places[k];
      double w = pooled ? weight(in, place / pixelsOfImage) : 1;
      double gain;
      if (isTrue(errors[place])) {
        gain = w / union;
        shared = Math.max(0, shared - w);
      } else {
        gain = union == 0 ? 1 : w * (shared / union) / (union + w);
        union += w;
      }
      double x = order.keys[k] * gain;
      double next = sum + x;
      lost += sum >= x ? (sum - next) + x : (x - next) + sum;
      sum = next;
      errors[place] = Math.copySign(gain, errors[place]);
    }
    double total = sum + lost;
    return Double.isNaN(total) ? sum : total;
  }

  private static boolean isTrue(double error) {
    return Double.doubleToRawLongBits(error) < 0;
  }

  private static double weight(Segmentation in, int image) {
    Doubles weights = in.settings().weights();
    return weights.isEmpty() ? 1 : weights.get(image);
  }

  /** The reduced value; leaves in {@code scales} what gradients of each group are divided by. */
  private double reduced(
      L loss, Segmentation in, double @Nullable [] values, Memory shared, double[] scales) {
    double[] byRegion = shared.doubles(VALUES, 0);
    int regions = loss.regions(in);
    int groups = loss.groups(in);
    boolean pooled = loss.pool() != Pool.ITEM;
    double total = 0;
    double weights = 0;
    for (int g = 0; g < groups; g++) {
      double sum = 0;
      double divisor = 0;
      for (int r = g * regions; r < (g + 1) * regions; r++) {
        double w = byRegion[2 * r + 1];
        sum += w == 0 ? 0 : w * byRegion[2 * r];
        divisor += w;
      }
      double weight = pooled ? 1 : weight(in, g);
      double x = weight == 0 || divisor == 0 ? 0 : weight * (sum / divisor);
      if (values != null) {
        values[g] = x;
      }
      scales[g] = divisor == 0 ? 0 : weight / divisor;
      total += x;
      weights += weight;
    }
    Reduction reduction = in.settings().reduction();
    double divisor =
        switch (reduction) {
          case NONE, SUM -> 1;
          case MEAN -> groups;
          case WEIGHTED_MEAN -> weights;
        };
    for (int g = 0; g < groups; g++) {
      scales[g] = divisor == 0 ? 0 : scales[g] / divisor;
    }
    return divisor == 0 ? 0 : total / divisor;
  }

  private void gradient(
      L loss, Segmentation in, int chunk, @Nullable Matrix[] gradients, Memory shared, Memory own) {
    Matrix gradient = Items.wanted(gradients, 0);
    if (gradient == null) {
      return;
    }
    Block b = Block.local();
    b.place(in, chunk);
    b.load(in, loss.activation(), id, own);
    double[] gains = shared.doubles(ERRORS, 0);
    double[] values = shared.doubles(VALUES, 0);
    int group = loss.pool() == Pool.ITEM ? b.image : 0;
    double scale = shared.doubles(GROUPS, 0)[group];
    int skipped = loss.background() ? 0 : 1;
    java.util.Arrays.fill(b.g, 0, skipped * b.n, 0);
    for (int c = skipped; c < b.channels; c++) {
      int from = start(in, b.image, c) + b.from;
      double w = scale * values[2 * (group * loss.regions(in) + c - skipped) + 1];
      for (int j = 0; j < b.n; j++) {
        double gain = gains[from + j];
        int i = c * b.n + j;
        // A prediction beyond the truth is wrong in the other direction.
        boolean beyond = twoSided && isBeyond(b.p[i], b.t[i]);
        b.g[i] = gain == 0 || w == 0 ? 0 : w * (beyond ? -gain : gain);
      }
    }
    b.chain(loss.activation(), own);
    b.store(in, gradient);
  }

  private static boolean isBeyond(double prediction, double truth) {
    return truth == 1 ? prediction > 1 : prediction < 0;
  }
}
