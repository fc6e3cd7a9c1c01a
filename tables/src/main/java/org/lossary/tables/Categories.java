package org.lossary.tables;

import java.util.List;

/**
 * A column as integer codes, for class labels and for the splits of boosted trees (no one-hot
 * columns: a tree splits on the code).
 *
 * @param codes one per row, 0 to levels - 1, or -1 where the value is missing (or NaN)
 * @param levels the distinct values as text, in the order of their codes: numbers and times
 *     ascending, false before true (no before yes, as written), text whose every level is a finite
 *     number by that number, other text by UTF-16 code unit. The order does not depend on the order
 *     of the rows.
 */
public record Categories(int[] codes, List<String> levels) {
  /** Keeps the levels as an unmodifiable list. */
  public Categories {
    levels = List.copyOf(levels);
  }

  /** How many rows have each level. */
  public int[] counts() {
    int[] counts = new int[levels.size()];
    for (int code : codes) {
      if (code >= 0) {
        counts[code]++;
      }
    }
    return counts;
  }

  /** The levels as numbers, NaN for those that are none. */
  public double[] levelsAsNumbers() {
    return levels.stream()
        .mapToDouble(l -> NumberText.isNumber(l) ? NumberText.parse(l) : Double.NaN)
        .toArray();
  }

  /** Codes as numbers, NaN where the value is missing. */
  public double[] codesAsNumbers() {
    double[] numbers = new double[codes.length];
    for (int i = 0; i < codes.length; i++) {
      numbers[i] = codes[i] < 0 ? Double.NaN : codes[i];
    }
    return numbers;
  }
}
