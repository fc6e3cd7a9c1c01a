package org.lossary.embedding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.tables.Categories;
import org.lossary.tables.Column;
import org.lossary.tables.Table;
import org.lossary.tables.VectorTable;

/** Vectors of the columns of a table. */
public final class VectorColumns {
  private VectorColumns() {}

  /**
   * Vectors of a table that has them in one column, as lists, or in columns of numbers.
   *
   * @param columns the columns of a vector in order; if empty, the one that holds lists, and if
   *     there is none all others that hold numbers and do not look like identifiers
   * @see TableVectors#of
   */
  public static Vectors of(VectorTable table, String label, List<String> columns) {
    return TableVectors.of(table, label, columns, null).vectors();
  }

  static Vectors of(Table table, String label, List<Column> picked) {
    Categories labels = categories(table.origin(), table.column(label));
    if (picked.isEmpty()) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT,
          table.origin(),
          "there must be columns of numbers beside the label and identifiers of rows",
          String.join(", ", table.names()));
    }
    return new Vectors(
        table.origin(), rows(picked), picked.size(), labels.codes(), labels.levels());
  }

  /** The numbers of columns, row after row. */
  private static float[] rows(List<Column> columns) {
    int n = columns.size();
    float[] data = new float[Math.multiplyExact(columns.get(0).size(), n)];
    for (int c = 0; c < n; c++) {
      double[] numbers = columns.get(c).finiteNumbers();
      for (int i = 0; i < numbers.length; i++) {
        data[i * n + c] = (float) numbers[i];
      }
    }
    return data;
  }

  /**
   * Pairs or triplets of a table whose columns hold vectors.
   *
   * @param negative null without
   * @param score how alike the two of a pair are to be; null without
   */
  public static PairVectors pairs(
      VectorTable table,
      String anchor,
      String positive,
      @Nullable String negative,
      @Nullable String score) {
    int columns = table.columns(anchor).size();
    for (String name : negative == null ? List.of(positive) : List.of(positive, negative)) {
      if (!table.isVector(name) || table.columns(name).size() != columns) {
        throw new EmbeddingException(
            Problem.BAD_FORMAT,
            table.table().origin(),
            "column '"
                + name
                + "' must hold vectors of "
                + columns
                + " numbers, as '"
                + anchor
                + "'",
            table.isVector(name) ? table.columns(name).size() : "no vectors");
      }
    }
    return PairVectors.of(
        table.table().origin(),
        columns,
        rows(table.columns(anchor)),
        rows(table.columns(positive)),
        negative == null ? null : rows(table.columns(negative)),
        score == null ? null : table.table().column(score).finiteNumbers(),
        null);
  }

  static Categories categories(String origin, Column column) {
    Categories categories = column.categories();
    for (int i = 0; i < categories.codes().length; i++) {
      if (categories.codes()[i] < 0) {
        throw new EmbeddingException(
            Problem.BAD_LABELS,
            origin,
            "column '" + column.name() + "' must have a label in every row",
            "none in row " + (i + 1));
      }
    }
    return categories;
  }
}
