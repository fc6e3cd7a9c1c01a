package org.lossary.peers.translate;

/** The inputs of losses of labelled embeddings, as Java. */
final class MetricInputs {
  /** What losses of pytorch-metric-learning are applied to. */
  static final String DATA = "(embeddings, labels, indices_tuple, ref_emb, ref_labels)";

  /** What a miner found, among these. */
  static final String MINED = "indices_tuple";

  static final String CONSTANT = "a miner's choice takes no gradient";
  static final String SINGLE = "lists of a single pair count for none there";

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
   */
  static Code labelled(Arguments a, LossCall loss, boolean sum, Mined takes) {
    String rows = rows(a, "embeddings", ROWS);
    if (a.applied(MINED) != null) {
      return mined(a, loss, sum, takes, rows);
    }
    String labels = a.data("labels", "int[]", LABELS);
    if (!a.isApplied("ref_emb")) {
      return code(loss, "LabelledEmbeddings.of(" + rows + ", " + labels + ")", sum);
    }
    if (takes.isOfOneBatch()) {
      throw a.bad("ref_emb", "has no counterpart: the loss compares the rows of one batch here");
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

  private static Code mined(Arguments a, LossCall loss, boolean sum, Mined takes, String rows) {
    requireMined(a, takes);
    if (a.isApplied("ref_emb")) {
      throw a.bad("ref_emb", "has no counterpart together with a miner");
    }
    a.ignore("labels");
    a.note(CONSTANT);
    if (takes != Mined.TRIPLETS) {
      a.note(SINGLE);
    }
    if (!(a.applied(MINED) instanceof Expression.Call call)) {
      return code(loss, "LabelledEmbeddings.of(" + rows + ", " + found(a, takes) + ")", sum);
    }
    MinerFunctions.Found mined = MinerFunctions.within(a, call, rows);
    boolean repeats = takes == Mined.DISTINCT && mined.type().equals(MinerFunctions.TRIPLETS);
    String found = repeats ? "mined.pairs().distinct()" : "mined";
    return code(loss, "LabelledEmbeddings.of(" + rows + ", " + found + ")", sum)
        .after(mined.declared("mined", ""));
  }

  /** A name for what a miner found. */
  static String found(Arguments a, Mined takes) {
    String other =
        takes == Mined.DISTINCT
            ? "IndexTriplets have pairs().distinct()"
            : "or IndexTriplets, see Miners";
    return a.data(MINED, MinerFunctions.PAIRS, "what a miner found; " + other);
  }

  /** Throws if something was mined for a loss that does not choose by it. */
  static void requireMined(Arguments a, Mined takes) {
    if (a.applied(MINED) != null && !takes.refusal.isEmpty()) {
      throw new TranslationException(a.signature().name() + ": indices_tuple " + takes.refusal);
    }
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
