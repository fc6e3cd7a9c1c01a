package org.lossary.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Definitions of WordNet 3.1 with their words (Princeton University, WordNet licence: free for any
 * use with its notice), from the files of its dictionary.
 */
public final class WordNet {
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

  private WordNet() {}

  /**
   * The first sense of each noun and verb that occurs in the texts that WordNet's authors counted:
   * one word of letters, its definition without examples. A sense has one word here, and a word is
   * here once: as a noun if it is both.
   */
  public static TextPairs definitions() {
    List<String> definitions = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (String kind : List.of("noun", "verb")) {
      Map<String, String> glosses = glosses(kind);
      Set<String> used = new HashSet<>();
      for (String line : lines("index." + kind)) {
        // lemma, kind, senses, pointers, their symbols, senses again, tagged senses, senses by use
        String[] fields = line.split(" ", -1);
        int pointers = Integer.parseInt(fields[3]);
        boolean tagged = Integer.parseInt(fields[5 + pointers]) > 0;
        String word = fields[0];
        boolean plain = word.length() > 2 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
        String sense = fields[6 + pointers];
        if (tagged && plain && !known.contains(word) && used.add(sense)) {
          known.add(word);
          words.add(word);
          definitions.add(Objects.requireNonNull(glosses.get(sense)));
        }
      }
    }
    return new TextPairs("WordNet", definitions, words, null, null);
  }

  private static Map<String, String> glosses(String kind) {
    Map<String, String> glosses = new HashMap<>();
    for (String line : lines("data." + kind)) {
      String gloss = line.substring(line.indexOf(" | ") + 3).strip();
      int example = gloss.indexOf("; \"");
      glosses.put(line.substring(0, 8), example < 0 ? gloss : gloss.substring(0, example));
    }
    return glosses;
  }

  /** The lines of a file without those of its licence, which begin with spaces. */
  private static List<String> lines(String name) {
    InputStream in = Objects.requireNonNull(WordNet.class.getResourceAsStream(FOLDER + name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))) {
      Predicate<String> licence = line -> line.startsWith("  ");
      return reader.lines().filter(licence.negate()).map(String::strip).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
