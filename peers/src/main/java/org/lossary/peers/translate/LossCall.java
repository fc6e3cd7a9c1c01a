package org.lossary.peers.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lossary.Catalog;
import org.lossary.Loss;
import org.lossary.Losses;
import org.lossary.Parameter;

/**
 * A call of a factory of {@link Losses} with the parameters that are set. Where all of them are
 * known the loss is made, so that values out of range are errors; where some are names, the call is
 * written with them. Those that have their defaults are not written.
 */
final class LossCall {
  /** By the name of the method of {@link Losses}. */
  private static final Map<String, Catalog.Entry> ENTRIES =
      Catalog.all().stream()
          .filter(entry -> entry.factory().startsWith("Losses."))
          .collect(
              Collectors.toMap(
                  entry -> entry.factory().substring("Losses.".length()), Function.identity()));

  /** A name of the caller's in place of a value. */
  record Symbol(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private final Catalog.Entry entry;
  private final Map<String, Object> given;

  private LossCall(Catalog.Entry entry, Map<String, Object> given) {
    this.entry = entry;
    this.given = given;
  }

  /** The class of a loss, by the name of the method of {@link Losses}. */
  static Class<?> type(String factory) {
    return Objects.requireNonNull(ENTRIES.get(factory), factory).type();
  }

  /** The loss with its defaults, by the name of the method of {@link Losses}. */
  static LossCall of(String factory) {
    return new LossCall(Objects.requireNonNull(ENTRIES.get(factory), factory), Map.of());
  }

  /** A loss with its only parameter. */
  static LossCall of(String factory, Object value) {
    LossCall call = of(factory);
    List<Parameter> parameters = call.entry.info().parameters();
    if (parameters.size() != 1) {
      throw new IllegalArgumentException(factory + " has " + parameters.size() + " parameters");
    }
    return call.with(parameters.get(0).name(), value);
  }

  /**
   * This call with a parameter.
   *
   * @param value a number, a boolean, an enum constant, a list, another call, or a {@link Symbol}
   */
  LossCall with(String parameter, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(given);
    more.put(parameter, value);
    return new LossCall(entry, more);
  }

  /** The loss, if no value is a name. */
  Optional<Loss> loss() {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Map.Entry<String, Object> e : given.entrySet()) {
      Object value = e.getValue();
      if (value instanceof LossCall inner) {
        value = inner.loss().map(Object.class::cast).orElse(new Symbol("loss"));
      }
      if (value instanceof Symbol) {
        return Optional.empty();
      }
      values.put(e.getKey(), value);
    }
    return Optional.of(entry.create(values));
  }

  @Override
  public String toString() {
    return loss().map(JavaLine::of).orElseGet(this::written);
  }

  private String written() {
    Map<String, Object> changed = new LinkedHashMap<>();
    for (Parameter p : entry.info().parameters()) {
      Object value = given.get(p.name());
      if (value != null && !isDefault(p, value)) {
        changed.put(p.name(), value);
      }
    }
    return JavaLine.call(entry, changed);
  }

  private static boolean isDefault(Parameter parameter, Object value) {
    Object standard = parameter.defaultValue();
    if (value instanceof Number a && standard instanceof Number b) {
      return a.doubleValue() == b.doubleValue();
    }
    return value instanceof LossCall inner
        ? inner.loss().filter(standard::equals).isPresent()
        : value.equals(standard);
  }
}
