package org.lossary.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lossary.MappedMatrix;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.files.Fvecs;
import org.lossary.embedding.files.MappedVectors;
import org.lossary.embedding.files.Npy;
import org.lossary.perceptual.digits.Digits;
import org.lossary.tables.Categories;
import org.lossary.tables.Column;
import org.lossary.tables.Table;

/** Reads vectors and their labels. */
public final class VectorFiles {
  /** The part of a column from which on it was meant to be numbers. */
  private static final double NEARLY = 0.9;

  private VectorFiles() {}

  /**
   * 1,797 handwritten digits as 64 pixels each (E. Alpaydin and C. Kaynak, Optical Recognition of
   * Handwritten Digits, UCI Machine Learning Repository, 1998; CC BY 4.0).
   */
  public static Vectors digits() {
    Digits digits = Digits.all();
    int n = digits.images().size();
    float[] data = new float[n * Digits.SIDE * Digits.SIDE];
    int at = 0;
    for (double[] image : digits.images()) {
      for (double pixel : image) {
        data[at++] = (float) pixel;
      }
    }
    int[] labels = digits.labels().stream().mapToInt(Integer::intValue).toArray();
    return Vectors.of("digits", data, Digits.SIDE * Digits.SIDE, labels);
  }

  /**
   * Vectors of a table: one column of labels, and numbers.
   *
   * @param label the column with the labels
   * @param columns the columns of a vector in order; if empty, all others that hold numbers, but
   *     for those that look like identifiers of rows ({@link TableVectors#of})
   */
  public static Vectors ofTable(Table table, String label, List<String> columns) {
    return TableVectors.of(table, label, columns).vectors();
  }

  /** Throws if nearly all of a column are numbers, so that a slip of the pen drops no column. */
  static void requireText(String origin, Column column) {
    int numbers = 0;
    int odd = -1;
    for (int i = 0; i < column.size(); i++) {
      if (isNumber(column.text(i))) {
        numbers++;
      } else if (odd < 0) {
        odd = i;
      }
    }
    if (odd >= 0 && numbers >= NEARLY * column.size()) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT,
          origin,
          "column '"
              + column.name()
              + "' must be a number in every row, or left out by --columns with those wanted",
          "'" + column.text(odd) + "' in row " + (odd + 1));
    }
  }

  private static boolean isNumber(@Nullable String text) {
    try {
      return text != null && Double.isFinite(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** Whether a file holds vectors alone, without labels: NPY and fvecs, by the end of its name. */
  public static boolean isArray(Path file) {
    return isNpy(file) || end(file).endsWith(".fvecs");
  }

  /**
   * Vectors of an NPY file (rows x numbers) or an fvecs file with their labels.
   *
   * @param labels a line of text for each vector, an NPY file of integers, or a table
   * @param label the column of a table; null if it has but one
   */
  public static Vectors ofArray(Path file, Path labels, @Nullable String label) {
    Array array = array(file);
    float[] data = array.data;
    int columns = array.columns;
    Categories codes = labels(labels, label);
    int rows = data.length / columns;
    if (codes.codes().length != rows) {
      throw new EmbeddingException(
          Problem.BAD_LABELS,
          labels.toString(),
          "there must be a label for each of the " + rows + " vectors of " + file,
          codes.codes().length);
    }
    return new Vectors(file.toString(), data, columns, codes.codes(), codes.levels());
  }

  /**
   * The vectors of an NPY file (float32, either byte order, C order) or an fvecs file, which are
   * read where they lie: for losses and searches over more vectors than the heap can hold.
   *
   * @see MappedMatrix
   */
  public static MappedMatrix map(Path file) {
    return isNpy(file) ? MappedVectors.npy(file) : MappedVectors.fvecs(file);
  }

  /**
   * A new NPY file (float32, lowest byte first, C order) or fvecs file whose rows are written where
   * they lie: for gradients and embeddings that the heap cannot hold.
   *
   * @param file ends with .npy or .fvecs
   * @throws EmbeddingException if the file cannot be made so large
   */
  public static NewVectors create(Path file, int rows, int columns) {
    EmbeddingException.require(
        isNpy(file) || end(file).endsWith(".fvecs"),
        "file",
        "must end with .npy or .fvecs",
        file.toString());
    EmbeddingException.require(rows >= 0, "rows", "must be >= 0", rows);
    EmbeddingException.require(columns >= 1, "columns", "must be >= 1", columns);
    return new NewVectors(file, rows, columns);
  }

  /** Vectors of a file, row after row. */
  private static final class Array {
    final float[] data;
    final int columns;

    Array(float[] data, int columns) {
      this.data = data;
      this.columns = columns;
    }
  }

  private static Array array(Path file) {
    if (!isNpy(file)) {
      Fvecs fvecs = Fvecs.read(file);
      return new Array(fvecs.values(), fvecs.columns());
    }
    if (MappedVectors.isFloat32(file)) {
      // No larger array on the way: that of the vectors may be all that there is room for.
      MappedMatrix rows = MappedVectors.npy(file);
      return new Array(rows.copy(0, rows.rows()).data(), rows.columns());
    }
    Npy npy = Npy.read(file);
    if (npy.shape().length != 2 || npy.shape()[1] < 1) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT,
          file.toString(),
          "vectors must have two axes",
          Arrays.toString(npy.shape()));
    }
    return new Array(npy.floats(), npy.columns());
  }

  /**
   * Pairs or triplets of NPY or fvecs files of equally many rows.
   *
   * @param files anchors, positives and, if there are three, negatives
   */
  public static PairVectors pairs(List<Path> files) {
    List<Array> arrays = files.stream().map(VectorFiles::array).toList();
    int columns = arrays.get(0).columns;
    for (int i = 0; i < arrays.size(); i++) {
      if (arrays.get(i).columns != columns) {
        throw new EmbeddingException(
            Problem.BAD_FORMAT,
            files.get(i).toString(),
            "vectors must have " + columns + " numbers, as those of " + files.get(0),
            arrays.get(i).columns);
      }
    }
    return PairVectors.of(
        files.get(0).toString(),
        columns,
        arrays.get(0).data,
        arrays.get(1).data,
        arrays.size() > 2 ? arrays.get(2).data : null,
        null,
        null);
  }

  private static Categories labels(Path file, @Nullable String label) {
    if (label != null && (isNpy(file) || end(file).endsWith(".txt"))) {
      throw new EmbeddingException(
          Problem.BAD_LABELS, file.toString(), "has no columns: leave --label out", label);
    }
    if (isNpy(file)) {
      Npy npy = integers(file);
      if (npy.columns() != 1 || npy.type().contains("f")) {
        throw new EmbeddingException(
            Problem.BAD_LABELS, file.toString(), "labels must be one axis of integers", npy);
      }
      return Column.of("label", npy.values()).categories();
    }
    if (end(file).endsWith(".txt")) {
      if (!Files.isRegularFile(file)) {
        throw new EmbeddingException(
            Problem.UNREADABLE, file.toString(), "must be a file of labels", "no such file");
      }
      try {
        List<String> lines = Files.readAllLines(file);
        return VectorColumns.categories(
            file.toString(),
            Column.ofText(
                "label",
                lines.stream()
                    .map(String::strip)
                    .map(s -> s.isEmpty() ? null : s)
                    .toArray(String[]::new)));
      } catch (IOException e) {
        throw new EmbeddingException(
            Problem.UNREADABLE,
            file.toString(),
            "must be lines of UTF-8 text",
            String.valueOf(e.getMessage()));
      }
    }
    Table table = Table.read(file);
    if (label == null && table.columns().size() > 1) {
      throw new EmbeddingException(
          Problem.BAD_LABELS,
          file.toString(),
          "say which column holds the labels",
          String.join(", ", table.names()));
    }
    return VectorColumns.categories(
        table.origin(), label == null ? table.columns().get(0) : table.column(label));
  }

  private static Npy integers(Path file) {
    try {
      return Npy.read(file);
    } catch (EmbeddingException e) {
      if (e.problem() != Problem.UNSUPPORTED) {
        throw e;
      }
      throw new EmbeddingException(
          Problem.BAD_LABELS,
          file.toString(),
          "labels in NPY must be integers; texts go into a .txt file, one a line",
          "type " + e.getMessage().replaceFirst("(?s).*, got ", ""));
    }
  }

  static boolean isNpy(Path file) {
    return end(file).endsWith(".npy");
  }

  private static String end(Path file) {
    return file.toString().toLowerCase(Locale.ROOT);
  }
}
