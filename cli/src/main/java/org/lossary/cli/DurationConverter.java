package org.lossary.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a span of time: {@code 90s}, {@code 5m}, {@code 1h30m}; a number alone is seconds. */
final class DurationConverter implements ITypeConverter<Duration> {
  private static final Pattern SPAN =
      Pattern.compile("(?:(\\d{1,6})h)?(?:(\\d{1,6})m(?:in)?)?(?:(\\d{1,9}(?:\\.\\d{1,3})?)s?)?");

  @Override
  public Duration convert(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replace(" ", "");
    Matcher matcher = SPAN.matcher(plain);
    if (plain.isEmpty() || !matcher.matches()) {
      throw new TypeConversionException("'" + text + "' is no span of time like 90s, 5m or 1h30m");
    }
    double seconds = number(matcher, 1) * 3600 + number(matcher, 2) * 60 + number(matcher, 3);
    if (!(seconds > 0)) {
      throw new TypeConversionException("'" + text + "' must be longer than 0");
    }
    return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
  }

  private static double number(Matcher matcher, int group) {
    String text = matcher.group(group);
    return text == null ? 0 : Double.parseDouble(text);
  }
}
