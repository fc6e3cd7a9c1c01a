package org.lossary.bakeoff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lossary.bakeoff.prepare.Features;
import org.lossary.tables.Column;
import org.lossary.tables.Table;

/**
 * Columns that look as if rows hung together, where folds drawn row by row would flatter every
 * model: a date, or the id of something that has several rows. Only a hint, since only the owner of
 * the data knows what the model will meet.
 */
final class Hints {
  private static final double DAY = 86_400;
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?i)(.*[_ .-])?(id|key|uuid|user|customer|client|patient|subject|person|household|family|session)"
              + "|.*[a-z](Id|ID|Key)");

  private Hints() {}

  static List<String> of(Table table, Features features, BakeOffOptions options) {
    List<String> hints = new ArrayList<>();
    if (options.group() != null || options.time() != null) {
      return hints;
    }
    List<Column> columns = features.names().stream().map(table::column).toList();
    columns.stream()
        .filter(Hints::isDate)
        .findFirst()
        .ifPresent(
            c ->
                hints.add(
                    "If the model will predict rows later than those it is trained on, judge it so: --time %s."
                        .formatted(quoted(c.name()))));
    columns.stream()
        .filter(c -> isShared(c, options.folds()))
        .findFirst()
        .ifPresent(
            c ->
                hints.add(
                    "Rows share values of '%s' (%d of them): if the model will meet new ones, keep the rows of each together: --group %s."
                        .formatted(c.name(), c.statistics().distinct(), quoted(c.name()))));
    return hints;
  }

  /** Times of day alone are within one day, and come again. */
  private static boolean isDate(Column column) {
    return column.kind() == Column.Kind.TIME
        && column.statistics().max() - column.statistics().min() > DAY;
  }

  private static boolean isShared(Column column, int folds) {
    return IDENTIFIER.matcher(column.name()).matches()
        && column.statistics().distinct() >= 2 * folds
        && column.statistics().distinct() <= column.size() / 2;
  }

  private static String quoted(String name) {
    return name.matches("[\\w.-]+") ? name : "'" + name + "'";
  }
}
