package org.lossary.perceptual;

import java.util.ArrayList;
import java.util.List;
import org.lossary.Doubles;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Features of pairs of images in some layers of a network: for each layer a matrix of x and one of
 * y, with a row for each channel of each pair and a column for each position. Layers have channels
 * and positions of their own. An item is a pair.
 *
 * <p>Matrices, and gradients, are those of x for all layers, then those of y: a gradient for x
 * alone needs the first half of them.
 */
public final class FeaturePairs extends Inputs<FeaturePairs> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a pair of images")
          .matrix(
              "x",
              "pairs * channels x positions, one a layer",
              "features of the first image in each layer of a network",
              "real")
          .matrix(
              "y",
              "pairs * channels x positions, one a layer",
              "features of the second image",
              "real")
          .constant(
              "channelWeights",
              "channels, one list a layer",
              "weights of the channels, as the 1 x 1 convolutions of LPIPS; 1 unless given",
              "finite and >= 0");

  private static final String NAME = "features";

  /** What does not change from step to step. */
  private record Shape(int pairs, List<String> names, List<Doubles> channelWeights) {}

  private final Shape shape;

  private FeaturePairs(List<? extends Matrix> matrices, Settings settings, Shape shape) {
    super(matrices, settings);
    this.shape = shape;
  }

  /** Features of one pair in one layer. */
  public static FeaturePairs of(Matrix x, Matrix y) {
    return of(1, List.of(x), List.of(y));
  }

  /**
   * Features of pairs in some layers.
   *
   * @param pairs how many
   * @param x a matrix for each layer
   * @param y a matrix for each layer, with as many rows as that of x
   * @throws LossException unless there are as many matrices for both, at least one, whose rows are
   *     a multiple of the pairs
   */
  public static FeaturePairs of(int pairs, List<? extends Matrix> x, List<? extends Matrix> y) {
    LossException.require(pairs >= 0, NAME, "pairs", "must be >= 0", pairs);
    LossException.require(!x.isEmpty(), NAME, "x", "must have a matrix for each layer", "none");
    LossException.require(
        y.size() == x.size(), NAME, "y", "must have " + x.size() + " layers", y.size());
    List<String> names = new ArrayList<>();
    for (int l = 0; l < x.size(); l++) {
      int rows = x.get(l).rows();
      LossException.require(
          pairs == 0 ? rows == 0 : rows % pairs == 0 && rows > 0,
          NAME,
          "x" + l,
          "must have the same number of rows, at least 1, for each of the " + pairs + " pairs",
          rows);
      LossException.require(
          y.get(l).rows() == rows, NAME, "y" + l, "must have " + rows + " rows", y.get(l).rows());
      names.add("x" + l);
    }
    for (int l = 0; l < y.size(); l++) {
      names.add("y" + l);
    }
    List<Matrix> all = new ArrayList<>(x);
    all.addAll(y);
    return new FeaturePairs(all, Settings.DEFAULT, new Shape(pairs, List.copyOf(names), List.of()));
  }

  /**
   * The same with a weight for each channel of each layer, as the 1 x 1 convolutions of LPIPS have.
   *
   * @param weights a list for each layer, with a weight for each channel, or none for all 1
   * @throws LossException unless they are as many as the channels, finite and not negative
   */
  public FeaturePairs channelWeights(List<Doubles> weights) {
    LossException.require(
        weights.size() == layers(), NAME, "channelWeights", "must be " + layers(), weights.size());
    for (int l = 0; l < weights.size(); l++) {
      Doubles of = weights.get(l);
      LossException.require(
          of.isEmpty() || items() == 0 || of.size() == channels(l),
          NAME,
          "channelWeights of layer " + l,
          "must be " + channels(l),
          of.size());
      for (int c = 0; c < of.size(); c++) {
        LossException.requireNonNegative(NAME, "channelWeights of layer " + l, of.get(c));
      }
    }
    return new FeaturePairs(
        matrices(), settings(), new Shape(shape.pairs, shape.names, List.copyOf(weights)));
  }

  @Override
  protected FeaturePairs with(List<? extends Matrix> matrices, Settings settings) {
    return new FeaturePairs(matrices, settings, shape);
  }

  /** Number of layers. */
  public int layers() {
    return matrices().size() / 2;
  }

  /** The features of x in a layer. */
  public Matrix x(int layer) {
    return matrices().get(layer);
  }

  /** The features of y in a layer. */
  public Matrix y(int layer) {
    return matrices().get(layers() + layer);
  }

  /** Number of channels of a layer. */
  public int channels(int layer) {
    return shape.pairs == 0 ? 0 : x(layer).rows() / shape.pairs;
  }

  /** The weight of a channel: 1, unless there are others. */
  public double channelWeight(int layer, int channel) {
    if (shape.channelWeights.isEmpty()) {
      return 1;
    }
    Doubles of = shape.channelWeights.get(layer);
    return of.isEmpty() ? 1 : of.get(channel);
  }

  @Override
  public List<String> names() {
    return shape.names;
  }

  @Override
  public int items() {
    return shape.pairs;
  }
}
