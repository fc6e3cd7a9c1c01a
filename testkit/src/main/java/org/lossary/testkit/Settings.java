package org.lossary.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lossary.Catalog;
import org.lossary.Doubles;
import org.lossary.Loss;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Parameter;
import org.lossary.PointwiseLoss;
import org.lossary.StructuredLoss;
import org.lossary.SupervisedLoss;
import org.lossary.metric.Distance;
import org.lossary.regression.Huber;
import org.lossary.regression.LogCosh;

/** Sets of parameters to test a loss of the catalogue with. */
public final class Settings {
  private Settings() {}

  /**
   * The loss with its defaults, then with each parameter at the ends of its sweep, at a point
   * between, at the other value of a boolean, at each constant of an enum, and with other losses
   * for one that is a parameter.
   */
  public static List<SupervisedLoss> of(Catalog.Entry entry) {
    return of(entry, SupervisedLoss.class);
  }

  /** Those of a structured loss; empty if the entry is none. */
  @SuppressWarnings("rawtypes") // The caller knows no more than that it is a structured loss.
  static List<StructuredLoss> structured(Catalog.Entry entry) {
    return of(entry, StructuredLoss.class);
  }

  /** As {@link #of(Catalog.Entry)}, for losses of a shape; empty if the entry is of another. */
  static <L extends Loss> List<L> of(Catalog.Entry entry, Class<L> shape) {
    LossInfo info = entry.info();
    List<Map<String, Object>> sets = new ArrayList<>();
    sets.add(Map.of());
    for (Parameter parameter : info.parameters()) {
      for (Object value : values(parameter)) {
        Map<String, Object> set = new LinkedHashMap<>();
        set.put(parameter.name(), value);
        sets.add(set);
      }
    }
    List<L> losses = new ArrayList<>();
    for (Map<String, Object> set : sets) {
      try {
        Loss loss = entry.create(set);
        if (shape.isInstance(loss) && !losses.contains(loss)) {
          losses.add(shape.cast(loss));
        }
      } catch (LossException excluded) {
        // A combination that the loss rules out; a single parameter's own range never is.
        Check.require(
            set.size() == 1 && !(set.values().iterator().next() instanceof Double),
            "%s rejects a value of its own sweep: %s",
            info.id(),
            excluded.getMessage());
      }
    }
    return losses;
  }

  private static List<Object> values(Parameter parameter) {
    Object fallback = parameter.defaultValue();
    if (fallback instanceof Boolean b) {
      return List.of(!b);
    }
    if (fallback instanceof Enum<?> e) {
      return List.of((Object[]) e.getDeclaringClass().getEnumConstants());
    }
    if (fallback instanceof Distance) {
      List<Object> distances = new ArrayList<>(Distance.constants());
      distances.addAll(
          List.of(
              Distance.lp(3),
              Distance.normalizedLp(1.5),
              Distance.MANHATTAN.power(2),
              Distance.normalizedLp(3).power(1.5)));
      return distances;
    }
    if (fallback instanceof Doubles) {
      return List.of();
    }
    if (fallback instanceof PointwiseLoss) {
      return List.of(new Huber(1), new LogCosh());
    }
    if (Double.isNaN(parameter.low())) {
      return List.of();
    }
    double between = parameter.low() + 0.37 * (parameter.high() - parameter.low());
    if (fallback instanceof Integer) {
      return List.of((int) parameter.low(), (int) parameter.high());
    }
    return List.of(parameter.low(), between, parameter.high());
  }
}
