package org.lossary.peers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of a case that remember which of them a loss looked for, so that one it does not know
 * can be refused instead of being ignored.
 */
final class Asked extends LinkedHashMap<String, @Nullable Object> {
  private static final long serialVersionUID = 1L;

  private final TreeSet<String> names;

  Asked(Map<String, ? extends @Nullable Object> params) {
    this(params, new TreeSet<>());
  }

  private Asked(Map<String, ? extends @Nullable Object> params, TreeSet<String> names) {
    super(params);
    this.names = names;
  }

  /** A copy of parameters to change, with the same memory if they have one. */
  static Map<String, @Nullable Object> copyOf(Map<String, @Nullable Object> params) {
    return params instanceof Asked asked
        ? new Asked(asked, asked.names)
        : new LinkedHashMap<>(params);
  }

  /** What was looked for. */
  Set<String> names() {
    return names;
  }

  /** All of them were looked at, or are passed on to what says which it knows. */
  static void all(Map<String, @Nullable Object> params) {
    if (params instanceof Asked asked) {
      asked.names.addAll(asked.keySet());
    }
  }

  @Override
  public @Nullable Object get(@Nullable Object name) {
    names.add(String.valueOf(name));
    return super.get(name);
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    names.add(String.valueOf(name));
    return super.containsKey(name);
  }
}
