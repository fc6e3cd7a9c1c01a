package org.lossary;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.lossary.metric.Distance;

/**
 * All losses of the library: what is known of each, and how to make one by its id. A module beside
 * the core adds its own by a {@link LossProvider}.
 */
public final class Catalog {
  private Catalog() {}

  /** A loss of the library. */
  public static final class Entry {
    private final LossInfo info;
    private final Class<? extends Record> type;
    private final String factory;

    Entry(LossInfo info, Class<? extends Record> type) {
      this(info, type, "Losses." + firstLower(type.getSimpleName()));
    }

    private Entry(LossInfo info, Class<? extends Record> type, String factory) {
      this.info = info;
      this.type = type;
      this.factory = factory;
    }

    /**
     * The entry of a loss that is not in the core, for a {@link LossProvider}.
     *
     * @param info what is known of it; its parameters are the components of the record, in order
     * @param type its record, a {@link Loss}
     * @param factory the public method that makes it with its defaults, as Java calls it without
     *     brackets: {@code LearnedDistance.standard}
     */
    public static Entry of(LossInfo info, Class<? extends Record> type, String factory) {
      LossException.requirePresent("catalog", "info", info);
      LossException.requirePresent("catalog", "type", type);
      LossException.requirePresent("catalog", "factory", factory);
      LossException.require(
          Loss.class.isAssignableFrom(type), info.id(), "type", "must be a loss", type.getName());
      LossException.require(
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getName)
              .toList()
              .equals(info.parameters().stream().map(Parameter::name).toList()),
          info.id(),
          "parameters",
          "must be the components of " + type.getSimpleName(),
          info.parameters().stream().map(Parameter::name).toList());
      return new Entry(info, type, factory);
    }

    private static String firstLower(String name) {
      return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** What is known of it. */
    public LossInfo info() {
      return info;
    }

    /** Its record. */
    public Class<? extends Record> type() {
      return type;
    }

    /** The method that makes it with its defaults, as Java calls it: {@code Losses.huber}. */
    public String factory() {
      return factory;
    }

    /** The loss with its defaults. */
    public Loss create() {
      return create(Map.of());
    }

    /**
     * The loss with these parameters, and defaults for the rest. Values may be numbers, booleans,
     * enum constants or their names, {@link Doubles} or {@code double[]}, losses or their text as
     * {@link Catalog#parse} takes it.
     *
     * @throws LossException for a name that is not a parameter, or a value out of range
     */
    public Loss create(Map<String, ?> parameters) {
      Set<String> known = new TreeSet<>();
      info.parameters().forEach(p -> known.add(p.name()));
      for (String name : parameters.keySet()) {
        LossException.require(
            known.contains(name), info.id(), "parameter", "must be one of " + known, name);
      }
      RecordComponent[] components = type.getRecordComponents();
      Object[] arguments = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        Parameter parameter = info.parameters().get(i);
        Object given = parameters.get(parameter.name());
        arguments[i] =
            convert(
                info.id(),
                parameter.name(),
                given == null ? parameter.defaultValue() : given,
                components[i].getType());
      }
      try {
        Class<?>[] types =
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
        return (Loss) constructor.newInstance(arguments);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof LossException bad) {
          throw bad;
        }
        throw new IllegalStateException(e.getCause());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String toString() {
      return info.id();
    }
  }

  /** Those of the core and of every module that is there. */
  private static final class All {
    static final List<Entry> ENTRIES =
        with(ServiceLoader.load(LossProvider.class, LossProvider.class.getClassLoader()));
  }

  static List<Entry> with(Iterable<LossProvider> providers) {
    List<Entry> all = new ArrayList<>(CatalogIndex.ENTRIES);
    for (LossProvider provider : providers) {
      for (Entry entry : provider.losses()) {
        LossException.require(
            all.stream().noneMatch(e -> e.info().id().equalsIgnoreCase(entry.info().id())),
            "catalog",
            "id",
            "must be the id of one loss",
            entry.info().id() + " of " + provider.getClass().getName());
        all.add(entry);
      }
    }
    all.sort(
        Comparator.comparing((Entry e) -> e.info().family().name())
            .thenComparing(e -> e.type().getSimpleName()));
    return List.copyOf(all);
  }

  /** Every loss, ordered by family and name. */
  public static List<Entry> all() {
    return All.ENTRIES;
  }

  /** The loss with this id, whatever the case of its letters. */
  public static Optional<Entry> find(String id) {
    LossException.requirePresent("catalog", "id", id);
    return all().stream().filter(e -> e.info().id().equalsIgnoreCase(id)).findFirst();
  }

  /**
   * Makes the loss with this id, for example {@code create("huber", Map.of("delta", 2.0))}.
   *
   * @throws LossException for an unknown id, parameter or value
   */
  public static Loss create(String id, Map<String, ?> parameters) {
    return find(id)
        .orElseThrow(
            () ->
                new LossException(
                    "catalog", "id", "must be the id of a loss" + NearIds.hint(id), id))
        .create(parameters);
  }

  /**
   * Makes a loss from text such as {@code huber:delta=2} or {@code
   * cross-entropy:classWeights=0.2/0.3/0.5,labelSmoothing=0.1}: the id, then after a colon the
   * parameters, joined by commas; numbers of a list are joined by slashes. A parameter that is a
   * loss has its own parameters in brackets: {@code temporal-difference:error=huber(delta=2)}.
   *
   * @throws LossException for an unknown id, parameter or value
   */
  public static Loss parse(String text) {
    LossException.requirePresent("catalog", "text", text);
    int colon = text.indexOf(':');
    return colon < 0
        ? create(text, Map.of())
        : create(text.substring(0, colon), parameters(text.substring(0, colon), text, colon + 1));
  }

  /** The parameters written from a position on; commas within brackets do not part them. */
  private static Map<String, Object> parameters(String id, String text, int from) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    int depth = 0;
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      char c = i == text.length() ? ',' : text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      LossException.require(
          depth >= 0 && (depth == 0 || i < text.length()),
          id,
          "parameters",
          "must close every bracket that they open",
          "'" + text.substring(from) + "'");
      if (c == ',' && depth == 0) {
        String part = text.substring(start, i);
        int equals = part.indexOf('=');
        LossException.require(
            equals > 0,
            id,
            "parameter",
            "must have the form name=value, numbers of a list joined by slashes as in 1/2",
            "'" + part + "'");
        parameters.put(
            part.substring(0, equals).strip(), value(part.substring(equals + 1).strip()));
        start = i + 1;
      }
    }
    return parameters;
  }

  /** A loss as a parameter: {@code huber} or {@code huber(delta=2)}. */
  private static Loss nested(String loss, String name, String text) {
    int bracket = text.indexOf('(');
    if (bracket < 0) {
      return parse(text);
    }
    LossException.require(
        text.endsWith(")"), loss, name, "must be the id of a loss, or id(name=value,...)", text);
    return parse(text.substring(0, bracket) + ":" + text.substring(bracket + 1, text.length() - 1));
  }

  private static Object value(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    try {
      if (text.indexOf('/') < 0) {
        return Double.valueOf(text);
      }
      return Doubles.of(
          Arrays.stream(text.split("/", -1)).mapToDouble(Double::parseDouble).toArray());
    } catch (NumberFormatException e) {
      // The name of an enum constant; if it is none, what takes it will say so.
      return text;
    }
  }

  private static Object convert(String loss, String name, Object value, Class<?> type) {
    if (type == double.class && value instanceof Number n) {
      return n.doubleValue();
    }
    if (type == int.class && value instanceof Number n && n.doubleValue() == n.intValue()) {
      return n.intValue();
    }
    if (type == boolean.class && value instanceof Boolean) {
      return value;
    }
    if (type == Doubles.class) {
      if (value instanceof Doubles) {
        return value;
      }
      if (value instanceof double[] array) {
        return Doubles.of(array);
      }
      if (value instanceof Number n) {
        return Doubles.of(n.doubleValue());
      }
    }
    if (Loss.class.isAssignableFrom(type)) {
      Object made = value instanceof String text ? nested(loss, name, text) : value;
      if (type.isInstance(made)) {
        return made;
      }
    }
    if (type == Distance.class) {
      return value instanceof Distance ? value : distance(loss, name, value);
    }
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        String wanted = value.toString().replace('-', '_').toUpperCase(Locale.ROOT);
        if (constant == value || ((Enum<?>) constant).name().equals(wanted)) {
          return constant;
        }
      }
      throw new LossException(
          loss, name, "must be one of " + Arrays.toString(type.getEnumConstants()), value);
    }
    throw new LossException(loss, name, "must be " + words(type), value);
  }

  private static Distance distance(String loss, String name, Object value) {
    try {
      return Distance.of(value.toString());
    } catch (LossException e) {
      // Of what is named the p may be at fault.
      String rule = e.argument().equals("p") ? "must have a p >= 1" : e.rule();
      throw new LossException(loss, name, rule, value);
    }
  }

  private static String words(Class<?> type) {
    if (type == double.class) {
      return "a number";
    }
    if (type == int.class) {
      return "a whole number";
    }
    if (type == boolean.class) {
      return "true or false";
    }
    return type == Doubles.class
        ? "numbers joined by slashes as in 1/2"
        : "of type " + type.getSimpleName();
  }
}
