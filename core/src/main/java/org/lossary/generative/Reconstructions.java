package org.lossary.generative;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * What a decoder made beside the data that it should have made, one sample a row: images with all
 * their pixels, spectra, sentences. An item is a row. The data is not differentiated.
 *
 * <p>For an error of one number a pixel both have the same width. Where a pixel has several
 * parameters (mean and variance, or a score for each class) they are neighbours, and the
 * reconstruction is that many times as wide as the data.
 */
public final class Reconstructions extends Inputs<Reconstructions> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a row, a sample")
          .matrix(
              "reconstruction",
              "samples x pixels",
              "what the decoder made; as many columns a pixel as the error reads",
              "as the error has it")
          .constant("data", "samples x pixels", "what it should have made", "as the error has it");

  private static final List<String> NAMES = List.of("reconstruction");

  private final Matrix data;

  private Reconstructions(List<? extends Matrix> matrices, Matrix data, Settings settings) {
    super(matrices, settings);
    this.data = data;
  }

  /**
   * Reconstructions of data.
   *
   * @throws LossException unless there is one of each datum, and the width of the reconstruction is
   *     a multiple of the width of the data
   */
  public static Reconstructions of(Matrix reconstruction, Matrix data) {
    require("reconstructions", reconstruction, data);
    return new Reconstructions(List.of(reconstruction), data, Settings.DEFAULT);
  }

  static void require(String inputs, Matrix reconstruction, Matrix data) {
    LossException.require(
        reconstruction.rows() == data.rows(),
        inputs,
        "data",
        "must have as many rows as the reconstruction (" + reconstruction + ")",
        data);
    LossException.require(
        reconstruction.columns() % data.columns() == 0,
        inputs,
        "reconstruction",
        "must have as many columns as the data (" + data + "), or a multiple",
        reconstruction);
  }

  @Override
  protected Reconstructions with(List<? extends Matrix> matrices, Settings settings) {
    return new Reconstructions(matrices, data, settings);
  }

  /** What the decoder made, one sample a row. */
  public Matrix reconstruction() {
    return matrices().get(0);
  }

  /** What it should have made. */
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
