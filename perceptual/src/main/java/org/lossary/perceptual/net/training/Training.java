package org.lossary.perceptual.net.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lossary.Batch;
import org.lossary.DoubleMatrix;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.classification.CrossEntropy;
import org.lossary.perceptual.digits.Digits;
import org.lossary.perceptual.net.Activations;
import org.lossary.perceptual.net.Network;

/**
 * Trains the network of {@link org.lossary.perceptual.net.LearnedDistance} as the lower part of one
 * that tells digits apart: its last layer is followed by a linear map to ten scores and
 * cross-entropy. Adam, batches of 32, each image shifted by -1, 0 or 1 pixels each way and with
 * noise of up to 0.3 of the range. The same seed gives the same weights to the last bit on every
 * machine.
 */
public final class Training {
  private static final int[] CHANNELS = {1, 8, 16, 16};
  private static final int CLASSES = 10;
  private static final int BATCH = 32;
  private static final double RATE = 0.003;
  private static final double NOISE = 0.3;

  private final SplitMix random;
  private final Network network;
  private final int inputs;
  private final double[] head;
  private final double[] headSlopes;
  private final double[] slopes;
  private final Adam lower;
  private final Adam upper;
  private final Activations state;
  private final CrossEntropy loss = Losses.crossEntropy();

  /** A network to be trained. */
  public Training(long seed) {
    random = new SplitMix(seed);
    double[] weights = new double[Network.size(CHANNELS)];
    for (int l = 1, at = 0; l < CHANNELS.length; l++) {
      double limit = Math.sqrt(6.0 / (9 * CHANNELS[l - 1]));
      for (int k = 0; k < 9 * CHANNELS[l - 1] * CHANNELS[l]; k++) {
        weights[at++] = limit * (2 * random.nextDouble() - 1);
      }
      at += CHANNELS[l];
    }
    network = new Network(CHANNELS, weights);
    state = new Activations(network, Digits.SIDE, Digits.SIDE);
    inputs = state.features(network.layers() - 1).length;
    head = new double[CLASSES * (inputs + 1)];
    for (int k = 0; k < CLASSES * inputs; k++) {
      head[k] = Math.sqrt(3.0 / inputs) * (2 * random.nextDouble() - 1);
    }
    headSlopes = new double[head.length];
    slopes = new double[weights.length];
    lower = new Adam(weights.length);
    upper = new Adam(head.length);
  }

  /** Goes through the digits {@code epochs} times. */
  public void train(Digits digits, int epochs) {
    int n = digits.images().size();
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int i = n - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int other = order[j];
        order[j] = order[i];
        order[i] = other;
      }
      double rate = RATE * (1 - (double) epoch / epochs);
      for (int first = 0; first + BATCH <= n; first += BATCH) {
        batch(digits, order, first, rate);
      }
    }
  }

  private void batch(Digits digits, int[] order, int first, double rate) {
    double[][] images = new double[BATCH][];
    int[] labels = new int[BATCH];
    double[] scores = new double[BATCH * CLASSES];
    for (int i = 0; i < BATCH; i++) {
      double[] image = digits.images().get(order[first + i]);
      images[i] = Digits.shifted(image, random.nextInt(3) - 1, random.nextInt(3) - 1);
      double noise = NOISE * random.nextDouble();
      for (int p = 0; p < images[i].length; p++) {
        double pixel = images[i][p] + noise * (2 * random.nextDouble() - 1);
        images[i][p] = Math.max(0, Math.min(1, pixel));
      }
      labels[i] = digits.labels().get(order[first + i]);
      scores(images[i], scores, i * CLASSES);
    }
    double[] byScores = new double[scores.length];
    DoubleMatrix gradient = Matrix.of(byScores, BATCH, CLASSES);
    loss.valueAndGradient(
        Batch.ofLabels(Matrix.of(scores, BATCH, CLASSES), labels).threads(1), gradient);
    java.util.Arrays.fill(slopes, 0);
    java.util.Arrays.fill(headSlopes, 0);
    for (int i = 0; i < BATCH; i++) {
      back(images[i], byScores, i * CLASSES);
    }
    lower.step(network.weights(), slopes, rate);
    upper.step(head, headSlopes, rate);
  }

  private void scores(double[] image, double[] to, int at) {
    System.arraycopy(image, 0, state.input(0), 0, image.length);
    network.forward(state);
    double[] features = state.features(network.layers() - 1);
    for (int c = 0; c < CLASSES; c++) {
      double sum = head[CLASSES * inputs + c];
      for (int k = 0; k < inputs; k++) {
        sum += head[c * inputs + k] * features[k];
      }
      to[at + c] = sum;
    }
  }

  private void back(double[] image, double[] byScores, int at) {
    System.arraycopy(image, 0, state.input(0), 0, image.length);
    network.forward(state);
    int top = network.layers() - 1;
    for (int l = 0; l <= top; l++) {
      java.util.Arrays.fill(state.slopes(l), 0);
    }
    double[] features = state.features(top);
    double[] back = state.slopes(top);
    for (int c = 0; c < CLASSES; c++) {
      double slope = byScores[at + c];
      headSlopes[CLASSES * inputs + c] += slope;
      for (int k = 0; k < inputs; k++) {
        headSlopes[c * inputs + k] += slope * features[k];
        back[k] += slope * head[c * inputs + k];
      }
    }
    network.backward(state, slopes);
  }

  /** The part of the digits that the network tells rightly. */
  public double accuracy(Digits digits) {
    double[] scores = new double[CLASSES];
    int right = 0;
    for (int i = 0; i < digits.images().size(); i++) {
      scores(digits.images().get(i), scores, 0);
      int best = 0;
      for (int c = 1; c < CLASSES; c++) {
        best = scores[c] > scores[best] ? c : best;
      }
      right += best == digits.labels().get(i) ? 1 : 0;
    }
    return right / (double) digits.images().size();
  }

  /** The weights of the network, without the linear map, as floats. */
  public float[] weights() {
    float[] out = new float[network.weights().length];
    for (int k = 0; k < out.length; k++) {
      out[k] = (float) network.weights()[k];
    }
    return out;
  }

  /** Trains as the weights that come with the module were. */
  public static Training standard() {
    Training training = new Training(1);
    training.train(Digits.training(), 30);
    return training;
  }

  /** Trains and writes the weights to the file that is given. */
  public static void main(String[] arguments) throws IOException {
    Training training = standard();
    try (DataOutputStream out =
        new DataOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
      for (float weight : training.weights()) {
        out.writeFloat(weight);
      }
    }
    System.out.println("held-out accuracy " + training.accuracy(Digits.heldOut()));
  }
}
