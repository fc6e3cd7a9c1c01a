package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.transport.EnergyDistance1d;
import org.lossary.transport.HistogramEmd;
import org.lossary.transport.Histograms;
import org.lossary.transport.Samples1d;
import org.lossary.transport.Wasserstein1d;

/** Transport on the line of SciPy, POT and PyTorch. */
final class TransportPeers {
  private TransportPeers() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put("wasserstein_1d", c -> samples(c, new Wasserstein1d(c.number("p", 1), true)));
    losses.put("wasserstein_1d_pot", c -> samples(c, new Wasserstein1d(c.number("p", 1), false)));
    losses.put("energy_distance_1d", c -> samples(c, new EnergyDistance1d(true)));
    losses.put("histogram_emd_cdf", TransportPeers::histograms);
  }

  /**
   * Samples u and v: one pair, or, as POT has them, a pair in each column. Weights that are missing
   * on one side are all the same.
   */
  private static PeerResult samples(PeerCase c, StructuredLoss<Samples1d> loss) {
    Tensor u = c.input("u");
    Tensor v = c.input("v");
    boolean weighted = c.optional("uWeights") != null || c.optional("vWeights") != null;
    Matrix x = columns(c, u);
    Matrix y = columns(c, v);
    Samples1d inputs =
        weighted
            ? Samples1d.of(x, y, weights(c, "uWeights", x), weights(c, "vWeights", y))
            : Samples1d.of(x, y);
    double[] values = new double[inputs.items()];
    Matrix dx = Evaluated.empty(c, x.rows(), x.columns());
    Matrix dy = Evaluated.empty(c, y.rows(), y.columns());
    double sum =
        loss.valuesAndGradient(inputs.reduction(org.lossary.Reduction.SUM), values, dx, dy);
    PeerResult result =
        u.rank() < 2 ? PeerResult.of(sum) : PeerResult.of(Tensor.of(new int[] {x.rows()}, values));
    return result.gradient("u", rows(dx, u)).gradient("v", rows(dy, v));
  }

  /** Columns of a tensor as rows; a tensor of one axis is a single column. */
  private static Matrix columns(PeerCase c, Tensor tensor) {
    int count = count(c, tensor);
    return Evaluated.matrix(
        c, transposed(tensor.data(), tensor.size() / count, count), count, tensor.size() / count);
  }

  /** How many columns there are, each a problem of its own; not 0. */
  private static int count(PeerCase c, Tensor tensor) {
    int count = tensor.rank() < 2 ? 1 : tensor.axis(1);
    if (count == 0) {
      throw new PeerException(c.loss() + ": samples must have columns, got " + tensor);
    }
    return count;
  }

  private static Tensor rows(Matrix gradient, Tensor like) {
    return like.like(transposed(Evaluated.array(gradient), gradient.rows(), gradient.columns()));
  }

  private static double[] transposed(double[] data, int rows, int columns) {
    double[] out = new double[data.length];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        out[j * rows + i] = data[i * columns + j];
      }
    }
    return out;
  }

  /** Weights in the shape of the samples; one column of them serves all columns. */
  private static Matrix weights(PeerCase c, String name, Matrix like) {
    Tensor given = c.optional(name);
    double[] all = new double[like.rows() * like.columns()];
    Arrays.fill(all, 1);
    if (given != null) {
      int count = count(c, given);
      double[] own = transposed(given.data(), given.size() / count, count);
      if (own.length != count * like.columns() || count != 1 && count != like.rows()) {
        throw new PeerException(
            c.loss() + ": " + name + " must be one for each number, got " + given);
      }
      for (int i = 0; i < all.length; i++) {
        all[i] = own[i % own.length];
      }
    }
    return Evaluated.matrix(c, all, like.rows(), like.columns());
  }

  private static PeerResult histograms(PeerCase c) {
    Tensor p = c.input("p");
    Histograms inputs =
        Histograms.of(
            Evaluated.matrix(c, p), Evaluated.matrix(c, c.input("q").broadcast(p.shape())));
    int[] shape = Arrays.copyOf(p.shape(), Math.max(0, p.rank() - 1));
    return Structured.by(
        c,
        new HistogramEmd(c.number("power", 1), c.number("binWidth", 1), false),
        inputs,
        List.of("p", "q"),
        shape,
        inputs.items());
  }
}
