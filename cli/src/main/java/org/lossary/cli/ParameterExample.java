package org.lossary.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lossary.Catalog;
import org.lossary.Losses;
import org.lossary.Parameter;
import org.lossary.PointwiseLoss;
import org.lossary.metric.Distance;
import org.lossary.peers.translate.JavaLine;

/** A line of Java that makes a loss with another value of one of its parameters. */
final class ParameterExample {
  private ParameterExample() {}

  /** Empty for a loss without a parameter that one value can show. */
  static String of(Catalog.Entry entry) {
    for (Parameter p : entry.info().parameters()) {
      for (Object value : others(p)) {
        String type = entry.type().getSimpleName();
        String line = JavaLine.of(entry.create(Map.of(p.name(), value)));
        return type + " other = " + line + "; // another " + p.name() + "\n";
      }
    }
    return "";
  }

  /** Values beside the default, most telling first. */
  private static List<Object> others(Parameter p) {
    Object standard = p.defaultValue();
    if (standard instanceof Boolean b) {
      return List.of(!b);
    }
    if (standard instanceof Enum<?> e) {
      return Arrays.stream((Object[]) e.getDeclaringClass().getEnumConstants())
          .filter(constant -> constant != standard)
          .toList();
    }
    if (standard instanceof Distance) {
      return Distance.constants().stream()
          .filter(d -> !d.equals(standard))
          .map(d -> (Object) d)
          .toList();
    }
    if (standard instanceof PointwiseLoss) {
      return List.of(Losses.huber());
    }
    if (Double.isNaN(p.low())) {
      return List.of();
    }
    if (standard instanceof Integer) {
      return different(standard, (int) p.high(), (int) p.low());
    }
    double middle =
        new BigDecimal((p.low() + p.high()) / 2).round(new MathContext(1)).doubleValue();
    return different(standard, middle, p.high(), p.low());
  }

  private static List<Object> different(Object standard, Object... values) {
    return Arrays.stream(values).filter(value -> !value.equals(standard)).toList();
  }
}
