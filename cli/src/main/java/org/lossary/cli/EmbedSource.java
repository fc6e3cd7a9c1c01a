package org.lossary.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.VectorColumns;
import org.lossary.embedding.VectorFiles;
import org.lossary.embedding.Vectors;
import org.lossary.tables.VectorTable;

/** Where {@code lossary embed} takes vectors and labels from. */
final class EmbedSource {
  private EmbedSource() {}

  static Vectors read(
      @Nullable Path file,
      @Nullable String sql,
      @Nullable String data,
      @Nullable Path labels,
      @Nullable String label,
      List<String> columns) {
    if ((file == null ? 0 : 1) + (sql == null ? 0 : 1) + (data == null ? 0 : 1) > 1) {
      throw new BadInputException("name a file, or a query with --sql, or --data: one of them");
    }
    if (file == null && sql == null) {
      if (labels != null || label != null || !columns.isEmpty()) {
        throw new BadInputException("--labels, --label and --columns need a FILE or --sql");
      }
      if (data != null && !data.equals("digits")) {
        throw new BadInputException(
            "there is no embedded data set '" + data + "'; there are digits and wordnet");
      }
      return VectorFiles.digits();
    }
    if (file != null && VectorFiles.isArray(file)) {
      if (labels == null) {
        throw new BadInputException(
            file + " holds vectors alone: name the file of their labels with --labels");
      }
      if (!columns.isEmpty()) {
        throw new BadInputException("--columns is for tables; " + file + " is an array");
      }
      return VectorFiles.ofArray(file, labels, label);
    }
    if (labels != null) {
      throw new BadInputException("--labels is for NPY and fvecs; a table has --label COLUMN");
    }
    if (label == null) {
      throw new BadInputException("say which column holds the labels with --label");
    }
    return VectorColumns.of(
        file != null
            ? VectorTable.read(file, columns)
            : VectorTable.query(String.valueOf(sql), columns),
        label,
        columns);
  }
}
