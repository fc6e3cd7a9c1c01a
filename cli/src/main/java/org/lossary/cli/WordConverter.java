package org.lossary.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.lossary.tables.NearestNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the constants of an enum written in lower case with hyphens. */
abstract class WordConverter<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
  private final List<E> constants;
  private final Map<String, E> meant;

  WordConverter(Class<E> type) {
    this(type, constant -> true);
  }

  /** With other words for some, which are not read but understood well enough to name the right. */
  WordConverter(Class<E> type, Map<String, E> meant) {
    this.constants = List.of(type.getEnumConstants());
    this.meant = Map.copyOf(meant);
  }

  /** Reads those that are wanted. */
  WordConverter(Class<E> type, Predicate<E> wanted) {
    this.constants = Arrays.stream(type.getEnumConstants()).filter(wanted).toList();
    this.meant = Map.of();
  }

  @Override
  public E convert(String text) {
    String wanted = text.replace('-', '_').toUpperCase(Locale.ROOT);
    return constants.stream()
        .filter(c -> c.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(noneOf(text)));
  }

  private String noneOf(String text) {
    E other = meant.get(text.toLowerCase(Locale.ROOT));
    return other == null
        ? noneOf(text, words())
        : "'"
            + text
            + "' is none of ["
            + String.join(", ", words())
            + "] (did you mean "
            + ListCommand.words(other)
            + "?)";
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
    return constants.stream().map(ListCommand::words).toList();
  }

  @Override
  public Iterator<String> iterator() {
    return words().iterator();
  }
}
