package org.lossary.cli;

import java.util.Arrays;
import org.lossary.bakeoff.metric.Metric;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a metric. */
final class MetricConverter implements ITypeConverter<Metric> {
  @Override
  public Metric convert(String text) {
    return Metric.byId(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    WordConverter.noneOf(
                        text, Arrays.stream(Metric.values()).map(Metric::id).toList())));
  }
}
