package org.lossary.peers;

import java.util.List;
import java.util.Map;
import org.lossary.generative.GaussianKl;
import org.lossary.generative.Gaussians;

/** Losses of generative models: the parts of a variational autoencoder. */
final class GenerativePeers {
  private GenerativePeers() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put("vae_kl", GenerativePeers::vaeKl);
  }

  /**
   * Each component is a distribution of its own under {@code none}; {@code mean} divides by the
   * samples, {@code elementMean} by the components.
   */
  private static PeerResult vaeKl(PeerCase c) {
    Tensor mean = c.input("mean");
    Tensor logVariance = c.input("logVariance");
    int components = mean.size();
    Gaussians gaussians =
        Gaussians.of(
            Evaluated.matrix(c, mean.data(), components, 1),
            Evaluated.matrix(c, logVariance.data(), components, 1));
    List<String> names = List.of("mean", "logVariance");
    GaussianKl loss = new GaussianKl();
    return switch (c.reduction("mean")) {
      case "elementmean" ->
          Structured.by(c.withReduction("mean"), loss, gaussians, names, mean.shape(), components);
      case "peritem" -> {
        Gaussians rows = Gaussians.of(Evaluated.matrix(c, mean), Evaluated.matrix(c, logVariance));
        yield Structured.by(
            c.withReduction("none"), loss, rows, names, new int[] {mean.axis(0)}, 1);
      }
      default -> Structured.by(c, loss, gaussians, names, mean.shape(), mean.axis(0));
    };
  }
}
