package org.lossary.peers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Parameters or inputs of a case that remember which of them a loss looked for, so that one it does
 * not know can be refused instead of being ignored.
 */
final class Asked<V extends @Nullable Object> extends LinkedHashMap<String, V> {
  private static final long serialVersionUID = 1L;

  private final TreeSet<String> names;

  Asked(Map<String, ? extends V> given) {
    this(given, new TreeSet<>());
  }

  private Asked(Map<String, ? extends V> given, TreeSet<String> names) {
    super(given);
    this.names = names;
  }

  /** A copy to change, with the same memory if there is one. */
  static <V extends @Nullable Object> Map<String, V> copyOf(Map<String, V> given) {
    return given instanceof Asked<V> asked
        ? new Asked<>(asked, asked.names)
        : new LinkedHashMap<>(given);
  }

  /** What was looked for. */
  Set<String> names() {
    return names;
  }

  /** All of them were looked at, or are passed on to what says which it knows. */
  static void all(Map<String, ?> given) {
    if (given instanceof Asked<?> asked) {
      asked.names.addAll(asked.keySet());
    }
  }

  @Override
  public @Nullable V get(@Nullable Object name) {
    names.add(String.valueOf(name));
    return super.get(name);
  }

  @Override
  public V getOrDefault(@Nullable Object name, V otherwise) {
    names.add(String.valueOf(name));
    return super.getOrDefault(name, otherwise);
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    names.add(String.valueOf(name));
    return super.containsKey(name);
  }
}
