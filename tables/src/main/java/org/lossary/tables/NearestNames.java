package org.lossary.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that a mistyped name may have meant. */
public final class NearestNames {
  /** As many as fit on a line. */
  private static final int SHOWN = 3;

  private NearestNames() {}

  /**
   * The error for a column that is not there: it lists the three nearest names by edit distance
   * without regard to case; a name that contains the one asked for, or is contained in it, counts
   * as near.
   */
  static TableException missing(String origin, String name, List<String> names) {
    String list = String.join(", ", nearest(name, names).stream().map(n -> "'" + n + "'").toList());
    String others =
        names.size() <= SHOWN
            ? "its columns are " + list
            : "nearest of its " + names.size() + " columns: " + list;
    return new TableException(
        TableException.Problem.MISSING_COLUMN, origin + ": no column '" + name + "'; " + others);
  }

  /** {@code " (did you mean rmse?)"} with the names that are near, or nothing if none is. */
  public static String suggestion(String name, List<String> names) {
    double most = Math.max(1.5, name.length() / 3.0);
    List<String> near =
        nearest(name, names).stream().filter(n -> distance(name, n) <= most).toList();
    return name.isBlank() || near.isEmpty()
        ? ""
        : " (did you mean " + String.join(" or ", near) + "?)";
  }

  static List<String> nearest(String name, List<String> names) {
    return names.stream()
        .sorted(Comparator.comparingDouble((String n) -> distance(name, n)))
        .limit(SHOWN)
        .toList();
  }

  private static double distance(String asked, String offered) {
    String a = asked.toLowerCase(Locale.ROOT);
    String b = offered.toLowerCase(Locale.ROOT);
    int edits = edits(a, b);
    boolean part = !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    return part ? Math.min(edits, 1.5) : edits;
  }

  /** Levenshtein's distance, in two rows. */
  static int edits(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replace, 1 + Math.min(previous[j], current[j - 1]));
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
