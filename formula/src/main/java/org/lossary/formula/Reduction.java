package org.lossary.formula;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What folds the values of a body over its indices. */
enum Reduction {
  SUM,
  PROD,
  MEAN,
  MAX,
  MIN;

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static @Nullable Reduction named(String name) {
    for (Reduction r : values()) {
      if (r.text().equals(name)) {
        return r;
      }
    }
    return null;
  }
}
