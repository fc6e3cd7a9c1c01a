package org.lossary.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.lossary.tables.NearestNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the constants of an enum written in lower case with hyphens. */
abstract class WordConverter<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
  private final Class<E> type;

  WordConverter(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String text) {
    String wanted = text.replace('-', '_').toUpperCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(noneOf(text, words())));
  }

  /** The message for a word that is none of these. */
  static String noneOf(String text, List<String> words) {
    return "'"
        + text
        + "' is none of ["
        + String.join(", ", words)
        + "]"
        + NearestNames.suggestion(text, words);
  }

  private List<String> words() {
    return Arrays.stream(type.getEnumConstants()).map(ListCommand::words).toList();
  }

  @Override
  public Iterator<String> iterator() {
    return words().iterator();
  }
}
