package org.lossary.generative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * What a variational autoencoder made of data, one sample a row: the reconstruction, and mean and
 * log-variance of the latent normal distribution that its encoder gave. An item is a row. The data
 * is not differentiated; its width and the reconstruction's are as in {@link Reconstructions}.
 *
 * <p>The prior of the latents is the standard normal, or {@link #prior another normal distribution}
 * for each sample, learned or fixed.
 */
public final class Autoencodings extends Inputs<Autoencodings> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a row, a sample")
          .matrix(
              "reconstruction",
              "samples x pixels",
              "what the decoder made; as many columns a pixel as the error reads",
              "as the error has it")
          .constant("data", "samples x pixels", "what it should have made", "as the error has it")
          .matrix("mean", "samples x latents", "means of the latent distributions", "real")
          .matrix("logVariance", "samples x latents", "logarithms of their variances", "real")
          .matrix(
              "priorMean",
              "samples x latents",
              "means of the priors of the latents; 0 unless given",
              "real")
          .matrix(
              "priorLogVariance",
              "samples x latents",
              "logarithms of their variances; 0 unless given",
              "real");

  private static final List<String> NAMES =
      List.of("reconstruction", "mean", "logVariance", "priorMean", "priorLogVariance");

  private final Matrix data;

  private Autoencodings(List<? extends Matrix> matrices, Matrix data, Settings settings) {
    super(matrices, settings);
    this.data = data;
  }

  /**
   * Reconstructions of data and the latent distributions that they came from.
   *
   * @throws LossException unless all have the same number of rows, the width of the reconstruction
   *     is a multiple of the width of the data, and mean and log-variance have one shape
   */
  public static Autoencodings of(
      Matrix reconstruction, Matrix data, Matrix mean, Matrix logVariance) {
    Reconstructions.require("autoencodings", reconstruction, data);
    LossException.require(
        mean.rows() == data.rows(),
        "autoencodings",
        "mean",
        "must have as many rows as the data (" + data + ")",
        mean);
    LossException.require(
        logVariance.rows() == mean.rows() && logVariance.columns() == mean.columns(),
        "autoencodings",
        "logVariance",
        "must have the shape of the mean (" + mean + ")",
        logVariance);
    return new Autoencodings(List.of(reconstruction, mean, logVariance), data, Settings.DEFAULT);
  }

  /**
   * The same with a prior of its own for each sample: learned, conditional, or a fixed normal
   * distribution that is not the standard one. A prior that all samples share is repeated in every
   * row; its gradient is then the sum of the rows of that gradient.
   *
   * @param mean its means, which become {@code priorMean}, the fourth matrix
   * @param logVariance the natural logarithms of its variances, the fifth
   * @throws LossException unless both have the shape and the type of the latents
   */
  public Autoencodings prior(Matrix mean, Matrix logVariance) {
    requireLatents("priorMean", mean);
    requireLatents("priorLogVariance", logVariance);
    List<Matrix> all = new ArrayList<>(matrices().subList(0, 3));
    all.add(mean);
    all.add(logVariance);
    return new Autoencodings(all, data, settings());
  }

  private void requireLatents(String name, Matrix matrix) {
    LossException.require(
        matrix.rows() == mean().rows() && matrix.columns() == mean().columns(),
        "autoencodings",
        name,
        "must have the shape of the mean (" + mean() + ")",
        matrix);
  }

  @Override
  protected Autoencodings with(List<? extends Matrix> matrices, Settings settings) {
    return new Autoencodings(matrices, data, settings);
  }

  /** What the decoder made, one sample a row. */
  public Matrix reconstruction() {
    return matrices().get(0);
  }

  /** The means of the latent distributions. */
  public Matrix mean() {
    return matrices().get(1);
  }

  /** The natural logarithms of the variances of the latent distributions. */
  public Matrix logVariance() {
    return matrices().get(2);
  }

  /** The means of the priors, if they are not standard normal. */
  public Optional<Matrix> priorMean() {
    return hasPrior() ? Optional.of(matrices().get(3)) : Optional.empty();
  }

  /** The natural logarithms of the variances of the priors, if they are not standard normal. */
  public Optional<Matrix> priorLogVariance() {
    return hasPrior() ? Optional.of(matrices().get(4)) : Optional.empty();
  }

  private boolean hasPrior() {
    return matrices().size() > 3;
  }

  /** What the decoder should have made. */
  public Matrix data() {
    return data;
  }

  @Override
  public List<String> names() {
    return NAMES.subList(0, matrices().size());
  }

  @Override
  public int items() {
    return data.rows();
  }
}
