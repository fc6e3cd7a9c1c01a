package org.lossary.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lossary.Catalog;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.peers.translate.JavaLine;
import org.lossary.peers.translate.Translation;
import org.lossary.peers.translate.TranslationException;
import org.lossary.peers.translate.Translator;

/** The catalogue as files: a page and a picture for each loss, and an index. */
final class LossDocs {
  private static final int MOST_CALLS = 12;

  private LossDocs() {}

  /** They follow from the catalogue alone, and take a while. */
  private static final class Made {
    private static final Map<String, String> FILES = make();
  }

  /** Every file of docs/losses by its name. */
  static Map<String, String> files() {
    return Made.FILES;
  }

  private static Map<String, String> make() {
    Map<String, Set<String>> calls = calls();
    Map<String, String> files = new TreeMap<>();
    for (Catalog.Entry entry : Catalog.all()) {
      LossInfo info = entry.info();
      Curves curves = Curves.of(entry.create());
      String picture = curves.values().isEmpty() ? null : info.id() + ".svg";
      if (picture != null) {
        files.put(picture, CurveSvg.of(info.title(), curves));
      }
      List<String> all = List.copyOf(calls.getOrDefault(info.id(), Set.of()));
      files.put(
          info.id() + ".md",
          LossMarkdown.of(entry, picture, all.subList(0, Math.min(MOST_CALLS, all.size()))));
    }
    files.put("index.md", LossIndex.text());
    return Collections.unmodifiableMap(files);
  }

  /** By loss, the functions of other libraries whose translation makes it. */
  private static Map<String, Set<String>> calls() {
    Map<String, String> byFactory = new LinkedHashMap<>();
    for (Catalog.Entry entry : Catalog.all()) {
      byFactory.put(JavaLine.of(entry.create()).replaceFirst("\\(.*", ""), entry.info().id());
    }
    Map<String, Set<String>> calls = new TreeMap<>();
    for (Translator.Known known : Translator.known()) {
      String name = known.call().replaceFirst("\\(.*", "");
      for (Translation t : translations(known, name)) {
        String id = byFactory.get(t.loss().replaceFirst("\\(.*", ""));
        if (id != null && !known.call().contains(" with ")) {
          calls.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(name);
        }
      }
    }
    return calls;
  }

  private static List<Translation> translations(Translator.Known known, String name) {
    List<Translation> found = new ArrayList<>();
    try {
      for (Translation t : Translator.translate(name)) {
        if (t.ids().equals(known.ids())) {
          found.add(t);
        }
      }
    } catch (TranslationException | LossException needsArguments) {
      // A function that cannot be called without arguments is not named on the pages.
    }
    return found;
  }
}
