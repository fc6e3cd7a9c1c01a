package org.lossary.peers.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lossary.peers.PeerException;

/** The arguments of a call by name, with the defaults of the library, as Java text. */
final class Arguments {
  private final String name;
  private final Map<String, PythonValue> values = new LinkedHashMap<>();

  Arguments(String name, List<Signature.Argument> known, PythonValue.Call call) {
    this.name = name;
    known.forEach(a -> values.put(a.name(), a.otherwise()));
    if (call.positional().size() > known.size()) {
      throw new PeerException(
          name + " takes " + known.size() + " arguments, got " + call.positional().size());
    }
    for (int i = 0; i < call.positional().size(); i++) {
      values.put(known.get(i).name(), call.positional().get(i));
    }
    call.named()
        .forEach(
            (key, value) -> {
              if (!values.containsKey(key)) {
                throw new PeerException(
                    name + " has no argument " + key + "; it has " + values.keySet());
              }
              values.put(key, value);
            });
  }

  /** The value of an argument. */
  PythonValue value(String argument) {
    PythonValue value = values.get(argument);
    if (value == null) {
      throw new IllegalStateException(name + " has no argument " + argument);
    }
    return value;
  }

  /** Whether an argument is None. */
  boolean none(String argument) {
    return value(argument) instanceof PythonValue.Nothing;
  }

  /** A number as Java text; a variable keeps its name. */
  String number(String argument) {
    return java(argument, value(argument));
  }

  /** A whole number as Java text. */
  String integer(String argument) {
    if (value(argument) instanceof PythonValue.Number n) {
      if (n.value() != Math.rint(n.value())) {
        throw wrong(argument, "a whole number");
      }
      return String.valueOf((long) n.value());
    }
    return number(argument);
  }

  /** A number that must be written as one. */
  double literal(String argument) {
    if (value(argument) instanceof PythonValue.Number n) {
      return n.value();
    }
    throw wrong(argument, "a number");
  }

  /** A boolean that must be written as one. */
  boolean flag(String argument) {
    if (value(argument) instanceof PythonValue.Flag f) {
      return f.value();
    }
    throw wrong(argument, "True or False");
  }

  /** A string in lower case that must be written as one; empty for None. */
  String text(String argument) {
    if (value(argument) instanceof PythonValue.Text t) {
      return t.value().toLowerCase(Locale.ROOT);
    }
    if (value(argument) instanceof PythonValue.Variable v) {
      return v.java().toLowerCase(Locale.ROOT);
    }
    if (none(argument)) {
      return "";
    }
    throw wrong(argument, "a string");
  }

  /** Numbers as Java text of a {@code Doubles}; None is the empty list. */
  String doubles(String argument) {
    PythonValue value = value(argument);
    if (value instanceof PythonValue.Nothing) {
      return "Doubles.none()";
    }
    if (value instanceof PythonValue.Items items) {
      return items.values().stream()
          .map(v -> java(argument, v))
          .collect(Collectors.joining(", ", "Doubles.of(", ")"));
    }
    return "Doubles.of(" + java(argument, value) + ")";
  }

  private String java(String argument, PythonValue value) {
    if (value instanceof PythonValue.Number n) {
      double x = n.value();
      return Double.isInfinite(x)
          ? (x > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY")
          : String.valueOf(x);
    }
    if (value instanceof PythonValue.Variable v) {
      return v.java();
    }
    throw wrong(argument, "a number or a variable");
  }

  PeerException wrong(String argument, String expected) {
    return new PeerException(
        name + ": " + argument + " must be " + expected + ", got " + value(argument).python());
  }
}
