package org.lossary.generative;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.SupervisedLoss;
import org.lossary.Task;
import org.lossary.classification.BceWithLogits;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;

/**
 * Reconstruction loss of an autoencoder: the sum over the pixels of a sample of any supervised
 * error between reconstruction and data; the mean divides by the samples.
 *
 * <p>Inputs are {@link Reconstructions}. The error may be a pointwise loss (mse, mae, bce,
 * bce-with-logits, continuous-bernoulli, huber, a user's own) or a loss on rows: where the
 * reconstruction is m times as wide as the data, each pixel is a row of m scores against one number
 * (gaussian-nll: mean and variance) or one label (cross-entropy: a class an intensity); where both
 * are equally wide, the sample is one row (kl-divergence). Of what numbers it takes, and of what
 * happens at kinks, the error decides.
 *
 * @param error the error of a pixel
 */
public record Reconstruction(SupervisedLoss error)
    implements StructuredLoss<Reconstructions>, ReconstructionParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("reconstruction", "Reconstruction loss of autoencoders")
          .family(Family.GENERATIVE, Task.GENERATION)
          .summary("Any error between reconstruction and data: sum over pixels, mean over samples.")
          .formula("sum(j, error(x[j], y[j]))")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "error",
              new BceWithLogits(1, 0),
              "a loss of elements or of rows",
              "the error of a pixel: mse, mae, bce, bce-with-logits, continuous-bernoulli, gaussian-nll")
          .name("PyTorch", "mse_loss(xhat, x, reduction='sum') / n with error mse")
          .name(
              "PyTorch",
              "binary_cross_entropy_with_logits(xhat, x, reduction='sum') / n with error bce-with-logits")
          .name(
              "Keras",
              "mean(sum(binary_crossentropy(x, xhat), axis=(1, 2))) with error bce(clip=1e-7)")
          .useWhen(
              "an autoencoder is trained, or the reconstruction term of an elbo is wanted alone")
          .avoidWhen("the mean over pixels is meant: use the error itself on a batch")
          .notes(
              "Peers' VAE examples sum over pixels because the divergence beside it is a sum over latents. PyTorch's example sums over the batch too: use the reduction SUM. In the formula x and y are reconstruction and data.")
          .source("P. Baldi and K. Hornik, Neural networks and principal component analysis, 1989")
          .build();

  private static final ItemKernel<Reconstruction, Reconstructions> KERNEL = Reconstruction::item;

  /** Checks that the error is of elements or rows. */
  public Reconstruction {
    Errors.requireSupported("reconstruction", error);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<Reconstructions> inputs() {
    return Reconstructions.class;
  }

  @Override
  public double evaluate(
      Reconstructions inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Errors.check("reconstruction", error, inputs.reconstruction(), inputs.data());
    return Items.evaluate("reconstruction", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      Reconstruction loss,
      Reconstructions inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    return Errors.sample(
        "reconstruction",
        loss.error,
        inputs.reconstruction(),
        inputs.data(),
        item,
        scale,
        Items.wanted(gradients, 0),
        memory);
  }
}
