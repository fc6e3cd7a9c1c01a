package org.lossary.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.TableVectors;
import org.lossary.embedding.TrainingData;
import org.lossary.embedding.VectorFiles;
import org.lossary.embedding.Vectors;
import org.lossary.tables.VectorTable;

/** Where {@code lossary embed} takes vectors and labels from, and what it takes. */
record EmbedSource(TrainingData data, EmbedColumns columns) {
  /** More different numbers than that, not all of them whole, are measurements. */
  private static final int MOST_FRACTIONS = 50;

  /** And so are those of which there are fewer rows each. */
  private static final int ROWS_OF_A_CLASS = 4;

  /** Data that are no table with labels. */
  static EmbedSource of(TrainingData data) {
    return new EmbedSource(data, EmbedColumns.NONE);
  }

  /** Texts that have been embedded. */
  static EmbedSource ofTexts(TrainingData data) {
    return new EmbedSource(data, EmbedColumns.TEXTS);
  }

  static EmbedSource read(
      @Nullable Path file,
      @Nullable String sql,
      @Nullable String data,
      @Nullable Path labels,
      @Nullable String label,
      List<String> columns,
      @Nullable String id) {
    if ((file == null ? 0 : 1) + (sql == null ? 0 : 1) + (data == null ? 0 : 1) > 1) {
      throw new BadInputException("name a file, or a query with --sql, or --data: one of them");
    }
    if (file == null && sql == null) {
      if (labels != null || label != null || id != null || !columns.isEmpty()) {
        throw new BadInputException("--labels, --label, --columns and --id need a FILE or --sql");
      }
      if (data != null && !data.equals("digits")) {
        throw new BadInputException(
            "there is no embedded data set '" + data + "'; there are digits and wordnet");
      }
      return of(VectorFiles.digits());
    }
    if (file != null && VectorFiles.isArray(file)) {
      if (labels == null) {
        throw new BadInputException(
            file + " holds vectors alone: name the file of their labels with --labels");
      }
      if (!columns.isEmpty() || id != null) {
        throw new BadInputException("--columns and --id are for tables; " + file + " is an array");
      }
      Vectors vectors = VectorFiles.ofArray(file, labels, label);
      requireClasses(vectors, labels + "");
      return of(vectors);
    }
    if (labels != null) {
      throw new BadInputException("--labels is for NPY and fvecs; a table has --label COLUMN");
    }
    if (label == null) {
      throw new BadInputException("say which column holds the labels with --label");
    }
    List<String> lists = columns.stream().filter(c -> !c.contains("..")).toList();
    VectorTable table =
        file != null
            ? VectorTable.read(file, lists)
            : VectorTable.query(String.valueOf(sql), lists);
    TableVectors found = TableVectors.of(table, label, columns, id);
    requireClasses(found.vectors(), "column '" + label + "'");
    return new EmbedSource(found.vectors(), new EmbedColumns(found, table.table().names(), false));
  }

  /** Classes of one row each hold nothing that could be found, and measurements are no classes. */
  private static void requireClasses(Vectors vectors, String where) {
    int classes = vectors.classes().size();
    boolean many = classes > MOST_FRACTIONS || ROWS_OF_A_CLASS * classes > vectors.rows();
    if (classes > 1 && many && areFractions(vectors.classes())) {
      throw new EmbeddingException(
          Problem.BAD_LABELS,
          vectors.name(),
          where
              + " looks like numbers, not classes: name the column of the classes with --label, or"
              + " make them classes (ranges, or texts)",
          classes + " different values in " + vectors.rows() + " rows");
    }
    if (vectors.rows() > 1 && vectors.classes().size() == vectors.rows()) {
      throw new EmbeddingException(
          Problem.BAD_LABELS,
          vectors.name(),
          where + " must hold classes that rows share: name the column of the classes with --label",
          vectors.rows() + " rows and as many labels");
    }
  }

  /** Numbers, of which some are not whole. */
  private static boolean areFractions(List<String> classes) {
    try {
      return classes.stream()
              .mapToDouble(Double::parseDouble)
              .filter(v -> v != Math.rint(v))
              .count()
          > 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
