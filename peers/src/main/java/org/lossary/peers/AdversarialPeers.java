package org.lossary.peers;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;
import org.lossary.generative.CriticScores;
import org.lossary.generative.GradientPenalty;
import org.lossary.generative.InputGradients;
import org.lossary.generative.MinimaxGan.Side;

/** Adversarial losses and penalties, as torch code and MONAI write them. */
final class AdversarialPeers {
  private AdversarialPeers() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put(
        "gan_bce_discriminator",
        both(
            c ->
                Losses.nonSaturatingGan()
                    .realLabel(c.number("realLabel", 1))
                    .fakeLabel(c.number("fakeLabel", 0))));
    losses.put("gan_bce_generator", fake(c -> Losses.nonSaturatingGan().side(Side.GENERATOR)));
    losses.put("gan_minimax_generator", fake(c -> Losses.minimaxGan().side(Side.GENERATOR)));
    losses.put("gan_lsgan_discriminator", both(c -> Losses.leastSquaresGan().factor(1)));
    losses.put(
        "gan_lsgan_generator", fake(c -> Losses.leastSquaresGan().side(Side.GENERATOR).factor(1)));
    losses.put("gan_hinge_discriminator", both(c -> Losses.hingeGan()));
    losses.put("gan_hinge_generator", fake(c -> Losses.hingeGan().side(Side.GENERATOR)));
    losses.put("wgan_critic", both(c -> Losses.wassersteinGan(Side.DISCRIMINATOR)));
    losses.put("wgan_generator", fake(c -> Losses.wassersteinGan(Side.GENERATOR)));
    losses.put("gan_patch_monai", AdversarialPeers::monai);
    losses.put("gradient_penalty", AdversarialPeers::gradientPenalty);
    losses.put("wgan_gradient_penalty_net", CriticNetPeer::compute);
  }

  /** How the loss follows from the parameters of a case. */
  private interface Maker extends Function<PeerCase, StructuredLoss<CriticScores>> {}

  private static PeerLoss both(Maker maker) {
    return c ->
        reduced(
            c,
            maker.apply(c),
            CriticScores.of(column(c, c.input("real")), column(c, c.input("fake"))),
            List.of("real", "fake"));
  }

  private static PeerLoss fake(Maker maker) {
    return c ->
        reduced(
            c,
            maker.apply(c),
            CriticScores.ofFake(column(c, c.input("fake"))),
            List.of("", "fake"));
  }

  /** The mean is the sum of the means of both sides; without reduction there is no one tensor. */
  private static PeerResult reduced(
      PeerCase c, StructuredLoss<CriticScores> loss, CriticScores scores, List<String> names) {
    Reduction reduction =
        switch (c.reduction("mean")) {
          case "mean" -> Reduction.MEAN;
          case "sum" -> Reduction.SUM;
          default ->
              throw new PeerException(
                  c.loss() + ": reduction must be sum or mean, got " + c.reduction("mean"));
        };
    @Nullable Matrix[] gradients = new Matrix[2];
    for (int i = 0; i < 2; i++) {
      Matrix m = scores.matrices().get(i);
      gradients[i] = names.get(i).isEmpty() ? null : Evaluated.empty(c, m.rows(), m.columns());
    }
    PeerResult result =
        PeerResult.of(loss.valueAndGradient(scores.reduction(reduction), gradients));
    for (int i = 0; i < 2; i++) {
      Matrix gradient = gradients[i];
      if (gradient != null) {
        Tensor input = c.input(names.get(i));
        result.gradient(names.get(i), input.like(Evaluated.array(gradient)));
      }
    }
    return result;
  }

  /**
   * MONAI's PatchAdversarialLoss: one term, of real or of generated scores; the hinge comes after
   * tanh, and is the discriminator's for the generator too.
   */
  private static PeerResult monai(PeerCase c) {
    Tensor scores = c.input("scores");
    boolean real = c.flag("targetIsReal", true) || !c.flag("forDiscriminator", true);
    String criterion = c.text("criterion", "least_squares");
    StructuredLoss<CriticScores> loss =
        switch (criterion) {
          case "bce" -> Losses.nonSaturatingGan();
          case "hinge" -> Losses.hingeGan().squash(true);
          case "least_squares" -> Losses.leastSquaresGan().factor(1);
          default ->
              throw new PeerException(
                  c.loss() + ": criterion must be bce, hinge or least_squares, got " + criterion);
        };
    Matrix column = column(c, scores);
    return reduced(
        c,
        loss,
        real ? CriticScores.ofReal(column) : CriticScores.ofFake(column),
        real ? List.of("scores", "") : List.of("", "scores"));
  }

  /** One norm a sample, all axes but the first; without lambda unless it is named. */
  private static PeerResult gradientPenalty(PeerCase c) {
    Tensor gradients = c.input("gradients");
    int rows = gradients.axis(0);
    Matrix matrix =
        Evaluated.matrix(c, gradients.data(), rows, gradients.size() / Math.max(1, rows));
    GradientPenalty loss =
        Losses.gradientPenalty()
            .lambda(c.number("lambda", 1))
            .target(c.number("target", 1))
            .oneSided(c.flag("oneSided", false));
    return Structured.by(
        c, loss, InputGradients.of(matrix), List.of("gradients"), new int[] {rows}, rows);
  }

  private static Matrix column(PeerCase c, Tensor tensor) {
    return Evaluated.matrix(c, tensor.data(), tensor.size(), 1);
  }
}
