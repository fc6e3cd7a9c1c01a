package org.lossary.peers.translate;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lossary.Catalog;
import org.lossary.Doubles;
import org.lossary.Loss;
import org.lossary.LossException;
import org.lossary.metric.Distance;

/** The line of Java that makes a loss. */
public final class JavaLine {
  private JavaLine() {}

  /**
   * Its factory with what differs from its defaults: {@code
   * Losses.crossEntropy().labelSmoothing(0.1)}.
   */
  public static String of(Loss loss) {
    Catalog.Entry entry = Catalog.find(loss.info().id()).orElseThrow();
    Loss standard = entry.create();
    Map<String, Object> changed = new LinkedHashMap<>();
    for (RecordComponent component : entry.type().getRecordComponents()) {
      Object value = value(component, loss);
      if (!value.equals(value(component, standard))) {
        changed.put(component.getName(), value);
      }
    }
    return call(entry, inOrder(entry, changed));
  }

  private static Object value(RecordComponent component, Loss loss) {
    try {
      return component.getAccessor().invoke(loss);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The parameters in an order in which each call makes a valid loss: there are values that are
   * valid only beside others.
   */
  private static Map<String, Object> inOrder(Catalog.Entry entry, Map<String, Object> changed) {
    Map<String, Object> done = new LinkedHashMap<>();
    while (done.size() < changed.size()) {
      String next =
          changed.keySet().stream()
              .filter(name -> !done.containsKey(name) && valid(entry, done, changed, name))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no order of " + changed));
      done.put(next, changed.get(next));
    }
    return done;
  }

  private static boolean valid(
      Catalog.Entry entry, Map<String, Object> done, Map<String, Object> changed, String name) {
    Map<String, Object> more = new LinkedHashMap<>(done);
    more.put(name, changed.get(name));
    try {
      entry.create(more);
      return true;
    } catch (LossException refused) {
      return false;
    }
  }

  /** The call with these parameters; a factory takes its only parameter itself. */
  static String call(Catalog.Entry entry, Map<String, Object> changed) {
    StringBuilder out = new StringBuilder(entry.factory());
    if (entry.info().parameters().size() == 1 && !changed.isEmpty()) {
      return out.append(inBrackets(changed.values().iterator().next())).toString();
    }
    out.append("()");
    changed.forEach((name, value) -> out.append('.').append(name).append(inBrackets(value)));
    return out.toString();
  }

  private static String inBrackets(Object value) {
    return "(" + literal(value) + ")";
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
    if (value instanceof Distance d) {
      return distance(d);
    }
    if (value instanceof Double d && d.isNaN()) {
      return "Double.NaN";
    }
    if (value instanceof Double d && d.isInfinite()) {
      return d > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
    }
    return String.valueOf(value);
  }

  private static String distance(Distance d) {
    if (Distance.constants().contains(d)) {
      return "Distance." + d.name();
    }
    if (Double.isNaN(d.p())) {
      return "Distance.of(\"" + d.name() + "\")";
    }
    return "Distance." + (d.normalizes() ? "normalizedLp(" : "lp(") + literal(d.p()) + ")";
  }
}
