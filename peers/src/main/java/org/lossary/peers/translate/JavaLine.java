package org.lossary.peers.translate;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lossary.Catalog;
import org.lossary.Doubles;
import org.lossary.Loss;

/** The line of Java that makes a loss. */
public final class JavaLine {
  private JavaLine() {}

  /** A call of a factory of {@code Losses}, without arguments where they are the defaults. */
  public static String of(Loss loss) {
    String type = loss.getClass().getSimpleName();
    String factory = "Losses." + type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    boolean defaults =
        Catalog.find(loss.info().id()).map(entry -> entry.create().equals(loss)).orElse(false);
    return factory + "(" + (defaults ? "" : String.join(", ", arguments(loss))) + ")";
  }

  private static List<String> arguments(Loss loss) {
    List<String> arguments = new ArrayList<>();
    for (RecordComponent component : loss.getClass().getRecordComponents()) {
      try {
        arguments.add(literal(component.getAccessor().invoke(loss)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return arguments;
  }

  /** An argument as Java writes it. */
  static String literal(Object value) {
    if (value instanceof Doubles d) {
      String text = d.toString();
      return d.isEmpty()
          ? "Doubles.none()"
          : "Doubles.of(" + text.substring(1, text.length() - 1) + ")";
    }
    if (value instanceof Loss loss) {
      return of(loss);
    }
    if (value instanceof Enum<?> e) {
      Class<?> type = e.getDeclaringClass();
      Class<?> outer = type.getEnclosingClass();
      return (outer == null ? "" : outer.getSimpleName() + ".")
          + type.getSimpleName()
          + "."
          + e.name();
    }
    if (value instanceof Double d && d.isNaN()) {
      return "Double.NaN";
    }
    if (value instanceof Double d && d.isInfinite()) {
      return d > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
    }
    return String.valueOf(value);
  }
}
