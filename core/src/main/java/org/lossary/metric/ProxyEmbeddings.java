package org.lossary.metric;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Embeddings with the label of each, and proxies that stand for the classes: weights of a last
 * layer, learned proxies, class centres. Both are differentiated. An item is an embedding.
 *
 * <p>Proxies are rows, as many columns as the embeddings have. Row k belongs to class k; a loss
 * with several proxies a class takes those of class 0 first, then those of class 1, and so on. The
 * array of labels belongs to the caller, who may change what it contains from step to step.
 */
public final class ProxyEmbeddings extends Inputs<ProxyEmbeddings> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("an embedding")
          .matrix("embeddings", "rows x dimensions", "embeddings", "real")
          .matrix(
              "proxies",
              "classes * proxies of each x dimensions",
              "learned rows that stand for the classes, class after class",
              "real")
          .constant("labels", "rows", "the class of each embedding", "0 to classes - 1");

  private static final List<String> NAMES = List.of("embeddings", "proxies");

  private final int[] labels;

  private ProxyEmbeddings(List<? extends Matrix> matrices, int[] labels, Settings settings) {
    super(matrices, settings);
    this.labels = labels;
  }

  /**
   * Embeddings and proxies.
   *
   * @param embeddings one a row
   * @param proxies one a row
   * @param labels the class of each embedding
   * @throws LossException unless both have as many columns and one element type, and there is a
   *     label for each embedding
   */
  public static ProxyEmbeddings of(Matrix embeddings, Matrix proxies, int... labels) {
    LossException.require(
        proxies.columns() == embeddings.columns(),
        "proxy embeddings",
        "proxies",
        "must have as many columns as embeddings (" + embeddings + ")",
        proxies);
    LossException.require(
        labels.length == embeddings.rows(),
        "proxy embeddings",
        "labels",
        "must be " + embeddings.rows(),
        labels.length);
    return new ProxyEmbeddings(List.of(embeddings, proxies), labels, Settings.DEFAULT);
  }

  @Override
  protected ProxyEmbeddings with(List<? extends Matrix> matrices, Settings settings) {
    return new ProxyEmbeddings(matrices, labels, settings);
  }

  /** The embeddings, one a row. */
  public Matrix embeddings() {
    return matrices().get(0);
  }

  /** The proxies, one a row. */
  public Matrix proxies() {
    return matrices().get(1);
  }

  /** The class of an embedding. */
  public int label(int item) {
    return labels[item];
  }

  /** Throws unless there are {@code perClass} proxies for each class and every label is a class. */
  void requireLabels(String loss, int perClass) {
    int rows = proxies().rows();
    if (rows == 0 || rows % perClass != 0) {
      throw new LossException(
          loss,
          "rows of proxies",
          perClass == 1 ? "must be at least 1" : "must be a positive multiple of " + perClass,
          rows);
    }
    int classes = rows / perClass;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] < 0 || labels[i] >= classes) {
        throw new LossException(
            loss, "label of row " + i, "must be within [0, " + (classes - 1) + "]", labels[i]);
      }
    }
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return embeddings().rows();
  }
}
