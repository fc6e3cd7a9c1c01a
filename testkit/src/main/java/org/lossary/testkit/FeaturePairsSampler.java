package org.lossary.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lossary.Doubles;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.perceptual.FeatureDistance;
import org.lossary.perceptual.FeaturePairs;
import org.lossary.perceptual.GramStyle;

/** Draws features of two layers, half of them with weights for the channels. */
final class FeaturePairsSampler implements InputsSampler<FeaturePairs> {
  /** The most that layers are drawn with. */
  private static final int CHANNELS = 3;

  @Override
  public Class<FeaturePairs> type() {
    return FeaturePairs.class;
  }

  @Override
  public FeaturePairs draw(StructuredLoss<FeaturePairs> loss, SplittableRandom random, int size) {
    int pairs = size == 1 ? 2 : 8 * size;
    int positions = size == 1 ? 4 : 100;
    int more = loss instanceof GramStyle ? 1 : 0;
    List<Matrix> x =
        List.of(
            Fuzz.uniform(random, 3 * pairs, positions, -0.5, 1),
            Fuzz.uniform(random, 2 * pairs, positions / 2, 0.1, 1));
    List<Matrix> y =
        List.of(
            Fuzz.uniform(random, 3 * pairs, positions + more, -0.6, 0.9),
            Fuzz.uniform(random, 2 * pairs, positions / 2, 0.1, 1));
    FeaturePairs inputs = FeaturePairs.of(pairs, x, y);
    return random.nextBoolean()
        ? inputs
        : inputs.channelWeights(List.of(Doubles.of(0.5, 1, 0.2), Doubles.none()));
  }

  @Override
  public FeaturePairs fuzz(StructuredLoss<FeaturePairs> loss, SplittableRandom random) {
    int pairs = random.nextInt(3);
    List<Matrix> x = new ArrayList<>();
    List<Matrix> y = new ArrayList<>();
    int layers = random.nextInt(3) + (random.nextInt(8) > 0 ? 1 : 0);
    for (int l = 0; l < layers; l++) {
      int rows = pairs * (1 + random.nextInt(3));
      int columns = 1 + random.nextInt(4);
      Matrix some =
          l == 0 ? Fuzz.any(random, rows, columns) : Fuzz.anyTyped(random, x.get(0), rows, columns);
      x.add(some);
      int others = random.nextInt(8) == 0 ? columns + 1 : columns;
      y.add(random.nextInt(6) == 0 ? some : Fuzz.anyTyped(random, some, rows, others));
    }
    FeaturePairs inputs = FeaturePairs.of(pairs, x, y);
    if (random.nextBoolean()) {
      return inputs;
    }
    List<Doubles> weights = new ArrayList<>();
    for (int l = 0; l < layers; l++) {
      double[] of = new double[random.nextInt(3) == 0 ? 0 : inputs.channels(l)];
      for (int c = 0; c < of.length; c++) {
        of[c] = random.nextInt(8) - 0.5 * random.nextInt(2);
      }
      weights.add(Doubles.of(of));
    }
    return inputs.channelWeights(weights);
  }

  @Override
  public boolean finite(StructuredLoss<FeaturePairs> loss, FeaturePairs inputs) {
    return Fuzz.ordinary(inputs, inputs.x(0).isFloat() ? 1e9 : 1e50);
  }

  /** All positions of all layers, one a row; absent channels are 0. */
  @Override
  public void bind(
      StructuredLoss<FeaturePairs> loss, FeaturePairs inputs, int item, Bindings bindings) {
    int layers = inputs.layers();
    double[] channels = new double[layers];
    double[] here = new double[layers];
    double[] there = new double[layers];
    double[] weights = new double[layers];
    double[] divisors = new double[layers];
    double[][] factors = new double[layers][CHANNELS];
    List<double[]> x = new ArrayList<>();
    List<double[]> y = new ArrayList<>();
    List<Double> layerOfX = new ArrayList<>();
    List<Double> layerOfY = new ArrayList<>();
    for (int l = 0; l < layers; l++) {
      channels[l] = inputs.channels(l);
      here[l] = inputs.x(l).columns();
      there[l] = inputs.y(l).columns();
      weights[l] = layerWeights(loss).weight(l);
      divisors[l] = divisor(loss, here[l], channels[l]);
      for (int c = 0; c < channels[l]; c++) {
        factors[l][c] = inputs.channelWeight(l, c);
      }
      positions(inputs.x(l), item, inputs.channels(l), l, x, layerOfX);
      positions(inputs.y(l), item, inputs.channels(l), l, y, layerOfY);
    }
    bindings.set("x", x.toArray(double[][]::new)).set("y", y.toArray(double[][]::new));
    double[] a = layerOfX.stream().mapToDouble(Double::doubleValue).toArray();
    double[] b = layerOfY.stream().mapToDouble(Double::doubleValue).toArray();
    bindings.set("layer", a).set("a", a).set("b", b).set("w", weights).set("q", factors);
    bindings.set("C", channels).set("R", there);
    bindings.set("P", loss instanceof GramStyle ? here : divisors);
  }

  private static Doubles layerWeights(StructuredLoss<FeaturePairs> loss) {
    return loss instanceof GramStyle g ? g.layerWeights() : ((FeatureDistance) loss).layerWeights();
  }

  private static double divisor(
      StructuredLoss<FeaturePairs> loss, double positions, double channels) {
    return loss instanceof FeatureDistance d
        ? switch (d.mean()) {
          case POSITIONS -> positions;
          case FEATURES -> positions * channels;
          case NONE -> 1;
        }
        : 1;
  }

  private static void positions(
      Matrix features, int item, int channels, int layer, List<double[]> to, List<Double> layers) {
    for (int p = 0; p < features.columns(); p++) {
      double[] at = new double[CHANNELS];
      for (int c = 0; c < channels; c++) {
        at[c] = features.get(item * channels + c, p);
      }
      to.add(at);
      layers.add((double) layer);
    }
  }
}
