package org.lossary.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.lossary.bakeoff.metric.Metric;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a metric. */
final class MetricConverter implements ITypeConverter<Metric>, Iterable<String> {
  @Override
  public Metric convert(String text) {
    return Metric.byId(text)
        .orElseThrow(() -> new TypeConversionException(WordConverter.noneOf(text, words())));
  }

  private static List<String> words() {
    return Arrays.stream(Metric.values()).map(Metric::id).toList();
  }

  @Override
  public Iterator<String> iterator() {
    return words().iterator();
  }
}
