package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call bound to a signature: what stands under each name, as it is written. It keeps account of
 * what was looked at: an argument that never was, and that is not the default, is an error.
 */
abstract class BoundCall {
  private final Signature signature;
  private final Map<String, Expression> values = new LinkedHashMap<>();
  private final Set<String> given = new HashSet<>();
  private final Set<String> read = new HashSet<>();
  private final Map<String, Expression> data = new HashMap<>();
  private final List<BoundCall> inner = new ArrayList<>();
  private final List<String> notes;

  /**
   * Binds.
   *
   * @param lenient whether arguments that are not parameters are left alone, with a note
   * @param notes receives what differs
   */
  BoundCall(Signature signature, Expression.Call call, boolean lenient, List<String> notes) {
    this.signature = signature;
    this.notes = notes;
    signature.parameters().forEach((name, value) -> value.ifPresent(v -> values.put(name, v)));
    List<String> names = List.copyOf(signature.parameters().keySet());
    if (call.positional().size() > names.size()) {
      throw new TranslationException(
          signature.name()
              + " takes "
              + names.size()
              + " arguments, got "
              + call.positional().size()
              + "; it is "
              + signature);
    }
    for (int i = 0; i < call.positional().size(); i++) {
      put(names.get(i), call.positional().get(i));
    }
    List<String> others = new ArrayList<>();
    for (Map.Entry<String, Expression> keyword : call.keywords().entrySet()) {
      if (signature.parameters().containsKey(keyword.getKey())) {
        put(keyword.getKey(), keyword.getValue());
      } else if (lenient) {
        others.add(keyword.getKey());
      } else {
        throw new TranslationException(
            signature.name() + " has no parameter " + keyword.getKey() + "; it is " + signature,
            keyword.getKey(),
            names);
      }
    }
    if (!others.isEmpty()) {
      notes.add("not about the loss, and left out: " + String.join(", ", others));
    }
    apply(call);
  }

  /** What the object is applied to, by place or by name. */
  private void apply(Expression.Call call) {
    List<String> names = signature.applied();
    List<Expression> given = call.applied();
    if (given.size() > names.size()) {
      throw new TranslationException(
          names.isEmpty()
              ? signature.name() + " makes nothing that is applied to data; it is " + signature
              : signature.name() + " is applied to " + names + ", got " + given);
    }
    for (int i = 0; i < given.size(); i++) {
      String name = given.get(i) instanceof Expression.Named n ? n.name() : names.get(i);
      if (!names.contains(name)) {
        throw new TranslationException(
            signature.name() + " is applied to " + names + ", not to " + name, name, names);
      }
      Expression value = given.get(i) instanceof Expression.Named n ? n.value() : given.get(i);
      if (!(value instanceof Expression.None) && data.put(name, value) != null) {
        throw new TranslationException(signature.name() + ": argument " + name + " is there twice");
      }
    }
  }

  private void put(String name, Expression value) {
    if (!given.add(name)) {
      throw new TranslationException(signature.name() + ": argument " + name + " is there twice");
    }
    values.put(name, value);
  }

  final Signature signature() {
    return signature;
  }

  /** A call within this one, which must be read to its end too. */
  final void add(BoundCall within) {
    inner.add(within);
  }

  final List<String> notes() {
    return notes;
  }

  /** Adds a sentence on what differs. */
  final void note(String sentence) {
    if (!notes.contains(sentence)) {
      notes.add(sentence);
    }
  }

  final @Nullable Expression value(String name) {
    read.add(name);
    return values.get(name);
  }

  final TranslationException bad(String name, String rule) {
    Expression value = values.get(name);
    return new TranslationException(
        signature.name() + ": " + name + " " + rule + (value == null ? "" : ", got " + value));
  }

  /** Whether it was given. */
  final boolean has(String name) {
    read.add(name);
    return values.containsKey(name) && !(values.get(name) instanceof Expression.None);
  }

  /** What stands there; null if nothing, or None. */
  final @Nullable Expression expression(String name) {
    Expression value = value(name);
    return value instanceof Expression.None ? null : value;
  }

  /** What the object is applied to under this name; null if nothing is said of it. */
  final @Nullable Expression applied(String name) {
    read.add(name);
    return data.get(name);
  }

  /** Whether the object is applied to this. */
  final boolean isApplied(String name) {
    return has(name) || data.containsKey(name);
  }

  /** What stands there, or the object is applied to under that name; null if nothing. */
  final @Nullable Expression dataOrValue(String name) {
    read.add(name);
    return data.getOrDefault(name, values.get(name));
  }

  /** Arguments that cannot matter for the number. */
  final void ignore(String... names) {
    read.addAll(List.of(names));
  }

  /** Fails if something was given that was not looked at. */
  final void requireAllRead() {
    inner.forEach(BoundCall::requireAllRead);
    for (String name : data.keySet()) {
      if (!read.contains(name)) {
        throw new TranslationException(
            signature.name() + ": " + name + ", to which it is applied, has no counterpart here");
      }
    }
    for (String name : given) {
      boolean same =
          signature.parameters().get(name) != null
              && signature
                  .parameters()
                  .get(name)
                  .map(v -> v.toString().equals(String.valueOf(values.get(name))))
                  .orElse(false);
      if (!read.contains(name) && !same) {
        throw bad(
            name,
            "has no counterpart here"
                + signature
                    .parameters()
                    .getOrDefault(name, Optional.empty())
                    .map(v -> " but for " + v)
                    .orElse(""));
      }
    }
  }

  @Override
  public final String toString() {
    return signature.name().toLowerCase(Locale.ROOT) + values;
  }
}
