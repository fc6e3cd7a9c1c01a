package org.lossary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What was probably meant by an id that the catalogue does not have: losses that bear it as a title
 * or as a name in another library ({@code pinball}, {@code L1}, {@code log loss}), then ids that
 * look like it.
 */
final class NearIds {
  private static final int SHOWN = 3;

  private NearIds() {}

  /** {@code " (did you mean huber?)"}, or nothing if no loss is near. */
  static String hint(String written) {
    List<String> named = named(written);
    List<String> near =
        Stream.concat(named.stream(), alike(written.toLowerCase(Locale.ROOT)).stream())
            .distinct()
            .limit(SHOWN)
            .toList();
    return near.isEmpty() ? "" : " (did you mean " + String.join(", ", near) + "?)";
  }

  /** Losses that bear the name, first those whose name has the fewest other words. */
  private static List<String> named(String written) {
    String wanted = String.join("", words(written));
    return Catalog.all().stream()
        .map(Catalog.Entry::info)
        .filter(info -> fit(info, wanted) < Integer.MAX_VALUE)
        .sorted(Comparator.comparingInt(info -> fit(info, wanted)))
        .map(LossInfo::id)
        .limit(SHOWN)
        .toList();
  }

  private static int fit(LossInfo info, String wanted) {
    return Stream.concat(Stream.of(info.title()), info.names().values().stream())
        .map(NearIds::words)
        .filter(words -> holds(words, wanted))
        .mapToInt(List::size)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Whether some successive words, written as one, are what is wanted: "log loss" as "logloss". */
  private static boolean holds(List<String> words, String wanted) {
    for (int from = 0; from < words.size(); from++) {
      StringBuilder joined = new StringBuilder();
      for (int i = from; i < words.size() && joined.length() < wanted.length(); i++) {
        joined.append(words.get(i));
      }
      if (wanted.contentEquals(joined)) {
        return true;
      }
    }
    return false;
  }

  /** Words in lower case; {@code nn.SmoothL1Loss} has four: nn, smooth, l1, loss. */
  private static List<String> words(String text) {
    return Stream.of(text.split("[^\\p{L}\\p{N}]+|(?<=[a-z0-9])(?=[A-Z])"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> alike(String id) {
    int most = id.length() < 3 ? 1 : 2;
    return Catalog.all().stream()
        .map(entry -> entry.info().id())
        .filter(known -> known.contains(id) || id.contains(known) || distance(known, id) <= most)
        .sorted(
            Comparator.<String>comparingInt(known -> distance(known, id))
                .thenComparingInt(known -> -commonStart(known, id)))
        .limit(SHOWN)
        .toList();
  }

  private static int commonStart(String a, String b) {
    int n = 0;
    while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return n;
  }

  private static int distance(String a, String b) {
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
