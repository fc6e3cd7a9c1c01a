package org.lossary.report.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Hands out ids that are unique in a page, readable where they are made from headings. */
final class Ids {
  private final Set<String> used = new HashSet<>();

  String of(String text) {
    String slug =
        text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String base = slug.isEmpty() || !Character.isLetter(slug.charAt(0)) ? "s-" + slug : slug;
    String id = base;
    for (int k = 2; !used.add(id); k++) {
      id = base + "-" + k;
    }
    return id;
  }
}
