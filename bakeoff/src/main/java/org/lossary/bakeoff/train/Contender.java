package org.lossary.bakeoff.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lossary.Catalog;
import org.lossary.Doubles;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Parameter;
import org.lossary.SupervisedLoss;

/**
 * A loss that takes part, with the rule for its grid. The grid has the same number of points for
 * any facts, in the same order: the base, then one change of one parameter at a time.
 *
 * @param id id in the catalogue, with {@code +parameter} for a variant, or a whole spec whose
 *     parameters are fixed
 * @param entry the loss in the catalogue
 * @param variant the parameter that makes the variant, or null
 * @param fixed the loss itself if its parameters are fixed, or null
 * @param aliases ids of losses that train the same models
 */
public record Contender(
    String id,
    Catalog.Entry entry,
    @Nullable String variant,
    @Nullable SupervisedLoss fixed,
    List<String> aliases) {

  /** Most points of a quick grid. */
  private static final int QUICK = 2;

  /** A loss with the parameters that the rules give. */
  static Contender of(Catalog.Entry entry) {
    return new Contender(entry.info().id(), entry, null, null, List.of());
  }

  /** The same with aliases. */
  Contender withAliases(List<String> ids) {
    return new Contender(id, entry, variant, fixed, List.copyOf(ids));
  }

  /** The entry of the loss. */
  public LossInfo info() {
    return entry.info();
  }

  /** The points to try. */
  public List<GridPoint> points(Facts facts, boolean quick) {
    if (fixed != null) {
      return List.of(new GridPoint(id, "as asked for", fixed));
    }
    List<Axis> axes = new ArrayList<>();
    for (Parameter p : info().parameters()) {
      Optional<Axis> axis =
          p.name().equals(variant) ? Axis.variant(p, facts) : Axis.tuned(info(), p, facts);
      axis.map(this::permitted).filter(a -> !a.options().isEmpty()).ifPresent(axes::add);
    }
    Map<String, Axis.Option> base = new LinkedHashMap<>();
    axes.forEach(a -> base.put(a.parameter(), a.options().get(0)));
    List<GridPoint> points = new ArrayList<>();
    points.add(point(base));
    for (Axis axis : axes) {
      for (Axis.Option option : axis.options().subList(1, axis.options().size())) {
        Map<String, Axis.Option> changed = new LinkedHashMap<>(base);
        changed.put(axis.parameter(), option);
        points.add(point(changed));
      }
    }
    return List.copyOf(quick ? points.subList(0, Math.min(QUICK, points.size())) : points);
  }

  /** The axis without values that this loss refuses. */
  private Axis permitted(Axis axis) {
    return new Axis(
        axis.parameter(),
        axis.options().stream()
            .filter(
                o -> {
                  try {
                    entry.create(Map.of(axis.parameter(), o.value()));
                    return true;
                  } catch (LossException e) {
                    return false;
                  }
                })
            .toList());
  }

  private GridPoint point(Map<String, Axis.Option> options) {
    Map<String, Object> values = new LinkedHashMap<>();
    StringBuilder spec = new StringBuilder(info().id());
    StringBuilder words = new StringBuilder();
    options.forEach(
        (name, option) -> {
          values.put(name, option.value());
          spec.append(values.size() == 1 ? ":" : ",").append(name).append('=');
          spec.append(text(option.value()));
          words.append(words.length() == 0 ? "" : "; ").append(name).append(" = ");
          words.append(option.words());
        });
    return new GridPoint(spec.toString(), words.toString(), (SupervisedLoss) entry.create(values));
  }

  private static String text(Object value) {
    if (value instanceof Doubles doubles) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < doubles.size(); i++) {
        text.append(i == 0 ? "" : "/").append(Axis.text(doubles.get(i)));
      }
      return text.toString();
    }
    return value instanceof Double d ? Axis.text(d) : value.toString();
  }
}
