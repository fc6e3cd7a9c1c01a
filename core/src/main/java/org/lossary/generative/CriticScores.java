package org.lossary.generative;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;

/**
 * What a discriminator or critic says of real and of generated samples: scores, not probabilities,
 * one a sample or several (a row of patches). Their numbers may differ; either may be empty.
 *
 * <p>An item is a score: first the real ones, then the generated ones, row after row. These are two
 * parts: the mean is the mean over the real scores plus the mean over the generated ones.
 */
public final class CriticScores extends Inputs<CriticScores> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a score")
          .matrix(
              "real",
              "real samples x scores of each",
              "scores of real samples; may be empty",
              "real, before any sigmoid")
          .matrix(
              "fake",
              "generated samples x scores of each",
              "scores of generated samples; may be empty",
              "real, before any sigmoid");

  private static final List<String> NAMES = List.of("real", "fake");

  private CriticScores(List<? extends Matrix> matrices, Settings settings) {
    super(matrices, settings);
    LossException.require(
        real().size() + fake().size() <= Integer.MAX_VALUE,
        "critic scores",
        "real and fake",
        "must be fewer than 2^31 scores",
        (double) (real().size() + fake().size()));
  }

  /** Scores of real and of generated samples. */
  public static CriticScores of(Matrix real, Matrix fake) {
    return new CriticScores(List.of(real, fake), Settings.DEFAULT);
  }

  /** Scores of generated samples alone: what most losses of a generator need. */
  public static CriticScores ofFake(Matrix fake) {
    return of(none(fake), fake);
  }

  /** Scores of real samples alone. */
  public static CriticScores ofReal(Matrix real) {
    return of(real, none(real));
  }

  private static Matrix none(Matrix other) {
    return other.isFloat()
        ? new FloatMatrix(new float[0], 0, 0, 1, 1)
        : new DoubleMatrix(new double[0], 0, 0, 1, 1);
  }

  @Override
  protected CriticScores with(List<? extends Matrix> matrices, Settings settings) {
    return new CriticScores(matrices, settings);
  }

  /** The scores of real samples. */
  public Matrix real() {
    return matrices().get(0);
  }

  /** The scores of generated samples. */
  public Matrix fake() {
    return matrices().get(1);
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return realCount() + fakeCount();
  }

  @Override
  public int parts() {
    return 2;
  }

  @Override
  public int partEnd(int part) {
    return part == 0 ? realCount() : items();
  }

  int realCount() {
    return (int) real().size();
  }

  int fakeCount() {
    return (int) fake().size();
  }

  boolean isReal(int item) {
    return item < realCount();
  }

  double score(int item) {
    boolean real = isReal(item);
    Matrix m = real ? real() : fake();
    int at = real ? item : item - realCount();
    return m.get(at / m.columns(), at % m.columns());
  }

  /** Writes the derivative by a score, if it is wanted. */
  void write(@Nullable Matrix[] gradients, int item, double slope) {
    boolean real = isReal(item);
    Matrix m = Items.wanted(gradients, real ? 0 : 1);
    if (m != null) {
      int at = real ? item : item - realCount();
      m.set(at / m.columns(), at % m.columns(), slope);
    }
  }
}
