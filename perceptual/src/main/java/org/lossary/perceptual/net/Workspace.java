package org.lossary.perceptual.net;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.DoubleMatrix;
import org.lossary.Inputs;
import org.lossary.Matrix;
import org.lossary.perceptual.FeaturePairs;
import org.lossary.perceptual.ImagePairs;

/**
 * The features of a batch of image pairs; a thread keeps the last, so that steps allocate nothing.
 */
final class Workspace {
  private static final ThreadLocal<Workspace> LAST = new ThreadLocal<>();
  private static final double[] NOT_WANTED = {};

  private final int rows;
  private final int channels;
  private final int height;
  private final int width;
  private final Network network = Weights.NETWORK;
  private final Activations state;
  private final @Nullable Matrix[] gradients;
  private final @Nullable Matrix[] none = {};
  private FeaturePairs features;
  private Inputs.Settings followed = Inputs.Settings.DEFAULT;

  private Workspace(ImagePairs inputs) {
    rows = inputs.x().rows();
    channels = inputs.channels();
    height = inputs.height();
    width = inputs.width();
    state = new Activations(network, height, width);
    int layers = network.layers();
    gradients = new Matrix[2 * layers];
    List<Matrix> x = new ArrayList<>();
    List<Matrix> y = new ArrayList<>();
    for (int l = 0; l < layers; l++) {
      x.add(matrix(l));
      y.add(matrix(l));
      gradients[l] = matrix(l);
      gradients[layers + l] = matrix(l);
    }
    features = FeaturePairs.of(inputs.items(), x, y);
  }

  private DoubleMatrix matrix(int layer) {
    int count = rows * network.channels(layer);
    int pixels = state.height(layer) * state.width(layer);
    return Matrix.of(new double[count * pixels], count, pixels);
  }

  /** A workspace of the right shape. */
  static Workspace of(ImagePairs inputs) {
    Workspace last = LAST.get();
    if (last == null
        || last.rows != inputs.x().rows()
        || last.channels != inputs.channels()
        || last.height != inputs.height()
        || last.width != inputs.width()) {
      last = new Workspace(inputs);
      LAST.set(last);
    }
    return last;
  }

  double evaluate(
      LearnedDistance loss,
      ImagePairs inputs,
      double @Nullable [] values,
      @Nullable Matrix[] outputs) {
    follow(inputs.settings());
    for (int row = 0; row < rows; row++) {
      look(inputs.x(), row, loss.dataRange());
      keep(row, 0);
      look(inputs.y(), row, loss.dataRange());
      keep(row, network.layers());
    }
    boolean wanted = false;
    for (Matrix output : outputs) {
      wanted |= output != null;
    }
    double value = loss.distance().evaluate(features, values, wanted ? gradients : none);
    for (int side = 0; side < outputs.length; side++) {
      Matrix output = outputs[side];
      if (output != null) {
        for (int row = 0; row < rows; row++) {
          back(inputs.matrices().get(side), row, side, loss.dataRange(), output);
        }
      }
    }
    return value;
  }

  /** Evaluates the features as the images are to be evaluated. */
  private void follow(Inputs.Settings settings) {
    if (settings == followed) {
      return;
    }
    double[] weights = settings.weights().toArray();
    if (weights.length == 0) {
      weights = new double[rows / channels];
      java.util.Arrays.fill(weights, 1);
    }
    features =
        features.reduction(settings.reduction()).weights(weights).threads(settings.threads());
    followed = settings;
  }

  private void look(Matrix images, int row, double range) {
    double[] image = state.input(0);
    for (int p = 0; p < height * width; p++) {
      image[p] = images.get(row, p) / range;
    }
    network.forward(state);
  }

  private void keep(int row, int first) {
    for (int l = 0; l < network.layers(); l++) {
      double[] to = ((DoubleMatrix) features.matrices().get(first + l)).data();
      int n = network.channels(l) * state.height(l) * state.width(l);
      System.arraycopy(state.features(l), 0, to, row * n, n);
    }
  }

  private void back(Matrix images, int row, int side, double range, Matrix output) {
    look(images, row, range);
    for (int l = 0; l < network.layers(); l++) {
      DoubleMatrix from = (DoubleMatrix) gradients[side * network.layers() + l];
      int n = network.channels(l) * state.height(l) * state.width(l);
      if (from != null) {
        System.arraycopy(from.data(), row * n, state.slopes(l), 0, n);
      }
    }
    network.backward(state, NOT_WANTED);
    double[] slopes = state.inputSlopes(0);
    for (int p = 0; p < height * width; p++) {
      output.set(row, p, slopes[p] / range);
    }
  }
}
