package org.lossary.peers;

import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.generative.GradientPenalty;
import org.lossary.generative.InputGradients;
import org.lossary.generative.Interpolates;

/**
 * The gradient penalty of PyTorch-GAN with the critic itself in the case: D(x) = h(x W1 + b1) W2 +
 * b2. The penalty's derivative by the gradients at the interpolates is passed on to the weights.
 */
final class CriticNetPeer {
  private final int inputs;
  private final int hidden;
  private final double[] w1;
  private final double[] b1;
  private final double[] w2;
  private final String activation;

  private CriticNetPeer(PeerCase c) {
    Tensor first = c.input("w1");
    inputs = first.axis(0);
    hidden = first.axis(1);
    w1 = first.data();
    b1 = c.input("b1").broadcast(hidden).data();
    w2 = c.input("w2").data();
    // The shift of all scores: the gradient by the points, and so the loss, do not depend on it.
    c.optional("b2");
    activation = c.text("activation", "tanh");
    if (w2.length != hidden) {
      throw new PeerException(c.loss() + ": w2 must have one weight for each hidden unit");
    }
  }

  static PeerResult compute(PeerCase c) {
    Tensor real = c.input("real");
    Tensor fake = c.input("fake").broadcast(real.shape());
    CriticNetPeer net = new CriticNetPeer(c);
    int rows = real.axis(0);
    if (real.rank() != 2 || real.axis(1) != net.inputs) {
      throw new PeerException(c.loss() + ": real must have one column for each row of w1");
    }
    double[] x = new double[real.size()];
    Interpolates.at(
        Matrix.of(real.data(), rows, net.inputs),
        Matrix.of(fake.data(), rows, net.inputs),
        c.input("alpha").broadcast(rows).data(),
        Matrix.of(x, rows, net.inputs));
    double[] slopes = net.slopes(x, rows);
    Matrix byGradient = Evaluated.empty(c, rows, net.inputs);
    GradientPenalty penalty =
        Losses.gradientPenalty()
            .lambda(c.number("lambda", 1))
            .target(c.number("target", 1))
            .oneSided(c.flag("oneSided", false));
    double value =
        penalty.valueAndGradient(
            InputGradients.of(Evaluated.matrix(c, slopes, rows, net.inputs)), byGradient);
    return net.weights(c, x, Evaluated.array(byGradient), rows, PeerResult.of(value))
        .output("interpolates", real.like(x))
        .output("interpolateGradients", real.like(slopes));
  }

  /** The gradient of the score by each sample. */
  private double[] slopes(double[] x, int rows) {
    double[] out = new double[rows * inputs];
    for (int row = 0; row < rows; row++) {
      for (int k = 0; k < hidden; k++) {
        double factor = slope(unit(x, row, k)) * w2[k];
        for (int i = 0; i < inputs; i++) {
          out[row * inputs + i] += w1[i * hidden + k] * factor;
        }
      }
    }
    return out;
  }

  /** Passes the derivative by those gradients on to the weights. */
  private PeerResult weights(PeerCase c, double[] x, double[] g, int rows, PeerResult result) {
    double[] byW1 = new double[inputs * hidden];
    double[] byB1 = new double[hidden];
    double[] byW2 = new double[hidden];
    for (int row = 0; row < rows; row++) {
      for (int k = 0; k < hidden; k++) {
        double z = unit(x, row, k);
        double along = 0;
        for (int i = 0; i < inputs; i++) {
          along += g[row * inputs + i] * w1[i * hidden + k];
        }
        byW2[k] += along * slope(z);
        double byUnit = along * w2[k] * curvature(z);
        byB1[k] += byUnit;
        for (int i = 0; i < inputs; i++) {
          byW1[i * hidden + k] +=
              g[row * inputs + i] * slope(z) * w2[k] + byUnit * x[row * inputs + i];
        }
      }
    }
    return result
        .gradient("w1", c.input("w1").like(byW1))
        .gradient("b1", Tensor.of(new int[] {hidden}, byB1).unbroadcast(c.input("b1").shape()))
        .gradient("w2", c.input("w2").like(byW2));
  }

  private double unit(double[] x, int row, int k) {
    double z = b1[k];
    for (int i = 0; i < inputs; i++) {
      z += x[row * inputs + i] * w1[i * hidden + k];
    }
    return z;
  }

  private double slope(double z) {
    return switch (activation) {
      case "tanh" -> 1 - Math.tanh(z) * Math.tanh(z);
      case "sigmoid" -> 1 / (1 + Math.exp(-z)) / (1 + Math.exp(z));
      case "softplus" -> 1 / (1 + Math.exp(-z));
      case "relu" -> z > 0 ? 1 : 0;
      default -> throw unknown();
    };
  }

  private double curvature(double z) {
    return switch (activation) {
      case "tanh" -> -2 * Math.tanh(z) * (1 - Math.tanh(z) * Math.tanh(z));
      case "sigmoid" -> -Math.tanh(z / 2) * slope(z);
      case "softplus" -> 1 / (1 + Math.exp(-z)) / (1 + Math.exp(z));
      case "relu" -> 0;
      default -> throw unknown();
    };
  }

  private PeerException unknown() {
    return new PeerException(
        "wgan_gradient_penalty_net: activation must be tanh, sigmoid, softplus or relu, got "
            + activation);
  }
}
