package org.lossary.embedding.retrieval;

/**
 * A measure of one query; R is the number of other rows of its class. Pairs have no R-precision and
 * MAP@R, classes no MRR.
 */
public enum Measure {
  /** Whether the nearest row is of the class. */
  PRECISION_AT_1("precision@1"),
  /** 1 over the rank of the first that is right. */
  MRR("MRR"),
  /** Mean over the R nearest of the precision there if it is a hit, else 0. */
  MAP_AT_R("MAP@R"),
  /** Share of the class among the R nearest. */
  R_PRECISION("R-precision"),
  /**
   * Whether one of the 5 nearest is of the class: {@link
   * org.lossary.metric.RetrievalAtK#hitRate()}, which metric learning calls recall@k.
   */
  RECALL_AT_5("recall@5"),
  /** Whether one of the 10 nearest is of the class. */
  RECALL_AT_10("recall@10");

  private final String id;

  Measure(String id) {
    this.id = id;
  }

  /** The usual name. */
  public String id() {
    return id;
  }
}
