package org.lossary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lossary.bakeoff.data.EmbeddedData;
import org.lossary.tables.Table;

/**
 * Data to compare losses on.
 *
 * @param name what to call it in a heading: the file, "the query", the id of an embedded set
 * @param table reads it
 * @param target the column to predict
 * @param embedded the embedded set that it is, or null
 */
record BakeOffSource(
    String name, Supplier<Table> table, String target, @Nullable EmbeddedData embedded) {

  /** Words for what an embedded set stands for, beside its id. */
  private static final Map<String, EmbeddedData> WORDS =
      Map.of(
          "regression", EmbeddedData.WAGES,
          "counts", EmbeddedData.VISITS,
          "binary", EmbeddedData.MEDICAID,
          "classes", EmbeddedData.SATELLITE);

  /** The embedded sets that a word means: an id, a task, or all. */
  static List<EmbeddedData> embedded(String word) {
    if (word.equalsIgnoreCase("all")) {
      return List.of(EmbeddedData.values());
    }
    String plain = word.toLowerCase(java.util.Locale.ROOT);
    Optional<EmbeddedData> named =
        EmbeddedData.byId(plain).or(() -> Optional.ofNullable(WORDS.get(plain)));
    return List.of(
        named.orElseThrow(
            () ->
                new BadInputException(
                    "there is no embedded data set '"
                        + word
                        + "'; there are "
                        + String.join(
                            ", ",
                            Arrays.stream(EmbeddedData.values()).map(EmbeddedData::id).toList())
                        + " (or regression, counts, binary, classes) and all")));
  }

  static BakeOffSource of(EmbeddedData data, @Nullable String target) {
    return new BakeOffSource(data.id(), data::open, target == null ? data.target() : target, data);
  }

  /**
   * Files and queries are read at once, so that what is wrong with the last is known before the
   * first is worked on.
   */
  static List<BakeOffSource> of(List<Path> files, @Nullable String sql, @Nullable String target) {
    List<BakeOffSource> sources = new ArrayList<>();
    if (sql != null) {
      sources.add(read("the query", Table.query(sql), target));
    }
    for (Path file : files) {
      sources.add(read(file.toString(), Table.read(file), target));
    }
    return sources;
  }

  private static BakeOffSource read(String name, Table table, @Nullable String target) {
    if (target == null) {
      List<String> names = table.names();
      int shown = Math.min(12, names.size());
      throw new BadInputException(
          "say which column to predict with --target; "
              + name
              + " has "
              + String.join(", ", names.subList(0, shown))
              + (shown < names.size() ? " and " + (names.size() - shown) + " more" : ""));
    }
    table.column(target);
    return new BakeOffSource(name, () -> table, target, null);
  }
}
