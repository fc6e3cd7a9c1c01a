package org.lossary.bakeoff.prepare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.bakeoff.BakeOffException.Problem;

/**
 * Which of two classes is the positive one, which F1, PR AUC and weights are about: the one asked
 * for; else the one that says yes (yes, true, 1, positive ... against no, false, 0 or -1, negative
 * ...); of other numbers the greater; else the rarer, since that is the one people look for.
 *
 * @param index 0 or 1
 * @param reason why, in words
 */
record PositiveClass(int index, String reason) {
  private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1", "1.0", "positive");
  private static final Set<String> NO =
      Set.of("no", "n", "false", "f", "0", "0.0", "-1", "-1.0", "negative");

  static PositiveClass of(List<String> labels, int[] counts, @Nullable String asked) {
    if (asked != null) {
      int index = labels.indexOf(asked);
      if (index < 0) {
        throw new BakeOffException(
            Problem.BAD_OPTION,
            "the positive class must be '%s' or '%s', got '%s'"
                .formatted(labels.get(0), labels.get(1), asked));
      }
      return new PositiveClass(index, "as asked for");
    }
    for (int k = 0; k < 2; k++) {
      if (YES.contains(word(labels.get(k))) && NO.contains(word(labels.get(1 - k)))) {
        return new PositiveClass(k, "by its name");
      }
    }
    if (isNumber(labels.get(0)) && isNumber(labels.get(1))) {
      return new PositiveClass(1, "the greater number");
    }
    return counts[0] < counts[1]
        ? new PositiveClass(0, "the rarer")
        : new PositiveClass(1, counts[1] < counts[0] ? "the rarer" : "the later in the alphabet");
  }

  private static String word(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isNumber(String label) {
    return label.matches("[-+]?[0-9]+(\\.[0-9]*)?");
  }
}
