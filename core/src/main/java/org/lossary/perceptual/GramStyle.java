package org.lossary.perceptual;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.Rows;

/**
 * Style distance of two images: the squared differences of the Gram matrices of their features,
 * which say which features come together, not where.
 *
 * <p>Inputs are {@link FeaturePairs}; x and y may have different numbers of positions, as images of
 * different sizes have, since products are averaged over positions. Gradients are with respect to
 * the features. Differentiable everywhere. Memory holds the features of one layer of one pair and a
 * matrix of C x C.
 *
 * @param scale how the matrices are scaled
 * @param layerWeights one for each layer, one for all, or none for all 1; finite and at least 0
 */
public record GramStyle(GramScale scale, Doubles layerWeights)
    implements StructuredLoss<FeaturePairs>, GramStyleParameters {
  private static final String ID = "gram-style";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Style distance (Gram matrices)")
          .family(Family.PERCEPTUAL, Task.GENERATION, Task.IMAGE_SIMILARITY)
          .summary("How unlike two images are in texture, wherever in the image it is.")
          .formula(
              "f[l] = cases(scale == 0: 1/(4*C[l]^2), scale == 1: 1/C[l]^2, otherwise: 1/C[l]^4); "
                  + "sum(l, w[l]*f[l]*sum(i, sum(j, (sum(n where a[n] == l, x[n,i]*x[n,j])/P[l] - sum(n where b[n] == l, y[n,i]*y[n,j])/R[l])^2)))")
          .parameter(
              "scale", GramScale.GATYS, "GATYS, JOHNSON or TUTORIAL", "how matrices are scaled")
          .parameter(
              "layerWeights", Doubles.none(), "finite and >= 0", "one for each layer, or none")
          .properties(Property.DIFFERENTIABLE, Property.NON_NEGATIVE)
          .name("PyTorch", "style loss of the style transfer tutorial: TUTORIAL")
          .useWhen("texture or style is to be carried over, beside a content loss")
          .avoidWhen("it matters where things are in the image: use feature-distance")
          .notes(
              "Gatys, Ecker and Bethge weigh five layers by 1/5 each. Channel weights do not count here. In the formula x and y are the features at position n of any layer, a and b the layers of the positions, P and R how many a layer has, C its channels, w its weight.")
          .source(
              "L. Gatys, A. Ecker and M. Bethge, Image style transfer using convolutional neural networks, CVPR 2016")
          .build();

  private static final ItemKernel<GramStyle, FeaturePairs> KERNEL = GramStyle::item;

  /** Checks the parameters. */
  public GramStyle {
    LayerWeights.check(ID, layerWeights);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<FeaturePairs> inputs() {
    return FeaturePairs.class;
  }

  @Override
  public double evaluate(
      FeaturePairs inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    LayerWeights.check(ID, layerWeights, inputs);
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      GramStyle loss,
      FeaturePairs inputs,
      int item,
      double factor,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double sum = 0;
    for (int l = 0; l < inputs.layers(); l++) {
      int channels = inputs.channels(l);
      int here = inputs.x(l).columns();
      int there = inputs.y(l).columns();
      double[] x = memory.doubles(0, channels * here);
      double[] y = memory.doubles(1, channels * there);
      double[] apart = memory.doubles(2, channels * channels);
      read(inputs.x(l), item * channels, channels, x);
      read(inputs.y(l), item * channels, channels, y);
      double share = loss.scale == GramScale.GATYS ? 1 : 1.0 / channels;
      for (int i = 0; i < channels; i++) {
        for (int j = 0; j <= i; j++) {
          double g = Rows.dot(x, i * here, x, j * here, here) / here;
          double h = Rows.dot(y, i * there, y, j * there, there) / there;
          apart[i * channels + j] = share * (g - h);
          apart[j * channels + i] = apart[i * channels + j];
        }
      }
      double weight = loss.layerWeights.weight(l) * loss.outer(channels);
      sum += weight * Rows.dot(apart, 0, apart, 0, channels * channels);
      double slope = 4 * weight * share * factor;
      Matrix toX = Items.wanted(gradients, l);
      if (toX != null) {
        write(apart, x, channels, here, slope / here, toX, item, memory);
      }
      Matrix toY = Items.wanted(gradients, inputs.layers() + l);
      if (toY != null) {
        write(apart, y, channels, there, -slope / there, toY, item, memory);
      }
    }
    return sum;
  }

  private double outer(double channels) {
    return switch (scale) {
      case GATYS -> 0.25 / (channels * channels);
      case JOHNSON -> 1;
      case TUTORIAL -> 1 / (channels * channels);
    };
  }

  private static void read(Matrix from, int row, int channels, double[] to) {
    for (int c = 0; c < channels; c++) {
      Widen.in(from, row + c, 0, from.columns(), to, c * from.columns());
    }
  }

  private static void write(
      double[] apart,
      double[] features,
      int channels,
      int positions,
      double factor,
      Matrix to,
      int item,
      Memory memory) {
    double[] out = memory.doubles(3, positions);
    for (int i = 0; i < channels; i++) {
      Arrays.fill(out, 0, positions, 0);
      for (int j = 0; j < channels; j++) {
        Rows.axpy(apart[i * channels + j], features, j * positions, out, 0, positions);
      }
      Widen.out(out, 0, positions, factor, to, item * channels + i, 0);
    }
  }
}
