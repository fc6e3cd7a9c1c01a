package org.lossary.metric;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Two views of the same things, and how another model, the guide, embeds them: row i of each matrix
 * belongs to thing i. An item is a thing. The guide's embeddings are not differentiated; they may
 * have another length and another element type.
 */
public final class GuidedViews extends Inputs<GuidedViews> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a row of both views")
          .matrix("first", "rows x dimensions", "one view of each thing", "real")
          .matrix("second", "rows x dimensions", "the other view of the same things", "real")
          .constant(
              "guideFirst",
              "rows x dimensions of the guide",
              "how the guide embeds the first view",
              "real")
          .constant(
              "guideSecond",
              "rows x dimensions of the guide",
              "how the guide embeds the second view",
              "real");

  private static final List<String> NAMES = List.of("first", "second");
  private static final String ID = "guided views";

  private final Matrix guideFirst;
  private final Matrix guideSecond;

  private GuidedViews(
      List<? extends Matrix> matrices, Matrix guideFirst, Matrix guideSecond, Settings settings) {
    super(matrices, settings);
    this.guideFirst = guideFirst;
    this.guideSecond = guideSecond;
  }

  /**
   * Two views with their guide.
   *
   * @param guideFirst what the guide makes of the first view; used, not copied
   * @param guideSecond what it makes of the second one
   * @throws LossException unless both views, and both of the guide's matrices, have one shape, and
   *     all have as many rows
   */
  public static GuidedViews of(Matrix first, Matrix second, Matrix guideFirst, Matrix guideSecond) {
    requireSame("second", first, second);
    requireSame("guideSecond", guideFirst, guideSecond);
    LossException.require(
        guideFirst.rows() == first.rows(),
        ID,
        "guideFirst",
        "must have " + first.rows() + " rows",
        guideFirst);
    return new GuidedViews(List.of(first, second), guideFirst, guideSecond, Settings.DEFAULT);
  }

  private static void requireSame(String name, Matrix first, Matrix second) {
    LossException.require(
        second.rows() == first.rows() && second.columns() == first.columns(),
        ID,
        name,
        "must have the shape of the first one (" + first + ")",
        second);
  }

  @Override
  protected GuidedViews with(List<? extends Matrix> matrices, Settings settings) {
    return new GuidedViews(matrices, guideFirst, guideSecond, settings);
  }

  /** What the guide makes of the first view. */
  public Matrix guideFirst() {
    return guideFirst;
  }

  /** What the guide makes of the second view. */
  public Matrix guideSecond() {
    return guideSecond;
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
