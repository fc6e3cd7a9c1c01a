package org.lossary.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Pairs of answers to a prompt of which one was preferred: the logarithms of the probabilities that
 * the policy gives to the chosen and to the rejected answer, and those that a fixed reference gives
 * them. The logarithm of an answer's probability is the sum over its tokens. An item is a pair, a
 * row of all columns. Only the policy's are differentiated; the others may be of the other element
 * type.
 */
public final class PreferencePairs extends Inputs<PreferencePairs> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a pair of answers")
          .matrix(
              "chosen",
              "pairs x 1",
              "logarithm of the probability that the policy gives to the preferred answer",
              "real")
          .matrix("rejected", "pairs x 1", "the same of the other answer", "real")
          .constant(
              "referenceChosen",
              "pairs x 1",
              "the same of the preferred answer by the fixed reference",
              "real")
          .constant(
              "referenceRejected",
              "pairs x 1",
              "the same of the other answer by the fixed reference",
              "real");

  private static final List<String> NAMES = List.of("chosen", "rejected");
  private static final String NAME = "preference pairs";

  private final @Nullable Matrix referenceChosen;
  private final @Nullable Matrix referenceRejected;

  private PreferencePairs(
      List<? extends Matrix> matrices,
      Settings settings,
      @Nullable Matrix referenceChosen,
      @Nullable Matrix referenceRejected) {
    super(matrices, settings);
    this.referenceChosen = referenceChosen;
    this.referenceRejected = referenceRejected;
  }

  /**
   * Pairs with a reference.
   *
   * @param chosen a column: what the policy gives the chosen answers
   * @param rejected a column: what it gives the rejected ones
   * @param referenceChosen a column: what the reference gives the chosen answers
   * @param referenceRejected a column: what it gives the rejected ones
   * @throws LossException unless all are columns of the same length
   */
  public static PreferencePairs of(
      Matrix chosen, Matrix rejected, Matrix referenceChosen, Matrix referenceRejected) {
    PreferencePairs pairs = ofPolicy(chosen, rejected);
    ScorePairs.requireColumn(NAME, "referenceChosen", referenceChosen, chosen.rows());
    ScorePairs.requireColumn(NAME, "referenceRejected", referenceRejected, chosen.rows());
    return new PreferencePairs(
        pairs.matrices(), pairs.settings(), referenceChosen, referenceRejected);
  }

  /**
   * Pairs without a reference, for losses that do without.
   *
   * @param chosen a column: what the policy gives the chosen answers
   * @param rejected a column: what it gives the rejected ones
   * @throws LossException unless both are columns of the same length
   */
  public static PreferencePairs ofPolicy(Matrix chosen, Matrix rejected) {
    ScorePairs.requireColumn(NAME, "chosen", chosen, chosen.rows());
    ScorePairs.requireColumn(NAME, "rejected", rejected, chosen.rows());
    return new PreferencePairs(List.of(chosen, rejected), Settings.DEFAULT, null, null);
  }

  @Override
  protected PreferencePairs with(List<? extends Matrix> matrices, Settings settings) {
    return new PreferencePairs(matrices, settings, referenceChosen, referenceRejected);
  }

  /** What the policy gives the chosen answers. */
  public Matrix chosen() {
    return matrices().get(0);
  }

  /** What the policy gives the rejected answers. */
  public Matrix rejected() {
    return matrices().get(1);
  }

  /** What the reference gives the chosen answers, if there is one. */
  public @Nullable Matrix referenceChosen() {
    return referenceChosen;
  }

  /** What the reference gives the rejected answers, if there is one. */
  public @Nullable Matrix referenceRejected() {
    return referenceRejected;
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return matrices().get(0).rows();
  }
}
