package org.lossary.generative;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * What a variational autoencoder made of data, one sample a row: the reconstruction, and mean and
 * log-variance of the latent normal distribution that its encoder gave. An item is a row. The data
 * is not differentiated; its width and the reconstruction's are as in {@link Reconstructions}.
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
          .matrix("logVariance", "samples x latents", "logarithms of their variances", "real");

  private static final List<String> NAMES = List.of("reconstruction", "mean", "logVariance");

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

  /** What the decoder should have made. */
  public Matrix data() {
    return data;
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return data.rows();
  }
}
