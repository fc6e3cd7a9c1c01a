package org.lossary.tables;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times as text, and dates whose day and month could be told apart wrongly. */
final class Dates {
  private static final Pattern START = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:.*)?");
  private static final int MONTHS = 12;

  /** Different texts that a column of dates may have. */
  private static final int FEW = 3;

  private Dates() {}

  /**
   * A column of times, if all values are dates or times as ISO 8601 writes them, but for at most
   * {@value #FEW} different texts such as n/a in less than half of the rows, which count as
   * missing; else the text. CSV has such types already where there is no other text; other files
   * and queries may hold dates as text.
   *
   * @param notes receives a sentence on what counts as missing
   */
  static Column ofText(TextColumn text, List<String> notes) {
    List<String> levels = text.categories().levels();
    int[] counts = text.categories().counts();
    double[] seconds = new double[levels.size()];
    int others = 0;
    int othersRows = 0;
    int rows = 0;
    String other = "";
    for (int l = 0; l < seconds.length && others <= FEW; l++) {
      Instant instant = instant(levels.get(l));
      rows += counts[l];
      if (instant == null) {
        other = others == 0 ? levels.get(l) : other;
        others++;
        othersRows += counts[l];
        seconds[l] = Double.NaN;
      } else {
        seconds[l] = instant.getEpochSecond() + instant.getNano() / 1e9;
      }
    }
    if (levels.isEmpty() || others > FEW || 2 * othersRows >= rows) {
      return text;
    }
    if (others > 0) {
      notes.add(
          "'%s' has dates and %d row%s of other text, such as '%s', which count%s as missing"
              .formatted(
                  text.name(),
                  othersRows,
                  othersRows == 1 ? "" : "s",
                  other,
                  othersRows == 1 ? "s" : ""));
    }
    int[] codes = text.categories().codes();
    double[] values = new double[codes.length];
    BitSet missing = new BitSet();
    for (int i = 0; i < codes.length; i++) {
      values[i] = codes[i] < 0 ? Double.NaN : seconds[codes[i]];
      missing.set(i, Double.isNaN(values[i]));
    }
    return new NumericColumn(text.name(), Column.Kind.TIME, values, missing);
  }

  private static @Nullable Instant instant(String text) {
    if (!START.matcher(text).matches()) {
      return null;
    }
    try {
      if (text.length() == 10) {
        return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      String time = text.replace(' ', 'T');
      boolean offset = time.indexOf('Z') > 0 || time.indexOf('+') > 0 || time.lastIndexOf('-') > 8;
      return offset
          ? OffsetDateTime.parse(time).toInstant()
          : LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * What a format says of the order, {@code day/month/year}, if day and month could change places;
   * else nothing.
   */
  static String order(@Nullable String format) {
    if (format == null || format.startsWith("%Y") || !format.contains("%m")) {
      return "";
    }
    return format
        .split("[ T]", 2)[0]
        .replace("%d", "day")
        .replace("%m", "month")
        .replaceAll("%[Yy]", "year");
  }

  /** The order with day and month in each other's place. */
  static String swapped(String order) {
    return order.replace("day", "D").replace("month", "day").replace("D", "month");
  }

  /** Whether no day is beyond 12, so that days could be months. */
  static boolean ambiguous(Column times) {
    return Arrays.stream(times.numbers())
        .filter(Double::isFinite)
        .allMatch(
            s ->
                Instant.ofEpochSecond((long) Math.floor(s)).atZone(ZoneOffset.UTC).getDayOfMonth()
                    <= MONTHS);
  }
}
