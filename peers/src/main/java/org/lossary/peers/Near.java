package org.lossary.peers;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Names that a mistyped one may have meant. */
final class Near {
  private static final int SHOWN = 3;

  private Near() {}

  /** {@code " (did you mean delta?)"}, or nothing if no name is near. */
  static String suggestion(String name, Collection<String> names) {
    return suggestion(name, "", names);
  }

  /** The same for names that may begin with what need not be written. */
  static String suggestion(String name, String prefix, Collection<String> names) {
    String wanted = name.toLowerCase(Locale.ROOT);
    int most = Math.max(2, wanted.length() / 4);
    ToIntFunction<String> apart =
        n -> apart(n.startsWith(prefix) ? n.substring(prefix.length()) : n, wanted);
    List<String> near =
        names.stream()
            .filter(n -> apart.applyAsInt(n) <= most)
            .sorted(Comparator.comparingInt(apart).thenComparing(n -> n))
            .limit(SHOWN)
            .toList();
    return near.isEmpty() ? "" : " (did you mean " + String.join(", ", near) + "?)";
  }

  /** How many letters must be changed, added or left out to make one of the other. */
  private static int apart(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT).replace("_", "");
    String b = other.replace("_", "");
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
