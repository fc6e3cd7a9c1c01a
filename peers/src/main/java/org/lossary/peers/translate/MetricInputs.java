package org.lossary.peers.translate;

/** The inputs of losses of labelled embeddings, as Java. */
final class MetricInputs {
  /** What losses of pytorch-metric-learning are applied to. */
  static final String DATA = "(embeddings, labels, indices_tuple, ref_emb, ref_labels)";

  static final String ROWS = "embeddings, row by row";
  static final String LABELS = "the class of each embedding";

  private MetricInputs() {}

  /** A matrix of embeddings. */
  static String rows(Arguments a, String name, String meaning) {
    return Forms.matrix(a, a.data(name, Forms.NUMBERS, meaning), "columns");
  }

  /**
   * A loss of what the peer's object is applied to: a batch, a batch with what a miner found, or a
   * batch and references.
   *
   * @param once whether a pair that is in several triplets counts once
   */
  static Code labelled(Arguments a, LossCall loss, boolean sum, boolean once) {
    String rows = rows(a, "embeddings", ROWS);
    if (a.applied("indices_tuple") != null) {
      return mined(a, loss, sum, once, rows);
    }
    String labels = a.data("labels", "int[]", LABELS);
    if (!a.isApplied("ref_emb")) {
      return code(loss, "LabelledEmbeddings.of(" + rows + ", " + labels + ")", sum);
    }
    String references =
        "Matrix.of("
            + a.data("ref_emb", Forms.NUMBERS, "embeddings to compare with")
            + ", "
            + a.size("references", "how many of these there are")
            + ", columns)";
    String referenceLabels = a.data("ref_labels", "int[]", "their classes");
    return code(
        loss,
        "LabelledEmbeddings.of(%s, %s, %s, %s)"
            .formatted(rows, labels, references, referenceLabels),
        sum);
  }

  private static Code mined(Arguments a, LossCall loss, boolean sum, boolean once, String rows) {
    if (a.isApplied("ref_emb")) {
      throw a.bad("ref_emb", "has no counterpart together with a miner");
    }
    a.ignore("labels");
    a.note("a miner's choice takes no gradient; lists of a single pair count for none there");
    if (!(a.applied("indices_tuple") instanceof Expression.Call call)) {
      String found =
          a.data("indices_tuple", "IndexPairs", "what a miner found; or IndexTriplets, see Miners");
      return code(loss, "LabelledEmbeddings.of(" + rows + ", " + found + ")", sum);
    }
    MinerFunctions.Mined mined = MinerFunctions.within(a, call, rows);
    boolean repeats = once && mined.type().equals("IndexTriplets");
    String found = repeats ? "mined.pairs().distinct()" : "mined";
    return code(loss, "LabelledEmbeddings.of(" + rows + ", " + found + ")", sum)
        .after(mined.type() + " mined = " + mined.java() + ";");
  }

  /** The loss of inputs. */
  static Code code(LossCall loss, String inputs, boolean sum) {
    return Forms.structured(loss, "LabelledEmbeddings", inputs, "", sum ? "sum" : "mean");
  }

  /** Rows that belong together by their place: {@code own} is the line that this needs first. */
  static String aligned(String first, String second) {
    return "LabelledEmbeddings.of(" + first + ", own, " + second + ", own)";
  }

  /** Numbers 0, 1, ... in place of labels. */
  static final String OWN = "int[] own = new int[rows];";

  static final String NUMBERED = "Arrays.setAll(own, i -> i);";
}
