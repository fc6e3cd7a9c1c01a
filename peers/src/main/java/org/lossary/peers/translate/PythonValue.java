package org.lossary.peers.translate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value in a call that was written in Python. */
sealed interface PythonValue {

  /** How Python writes it. */
  String python();

  /** A number. */
  record Number(double value, String python) implements PythonValue {}

  /** True or False. */
  record Flag(boolean value) implements PythonValue {
    @Override
    public String python() {
      return value ? "True" : "False";
    }
  }

  /** None. */
  record Nothing() implements PythonValue {
    @Override
    public String python() {
      return "None";
    }
  }

  /** A string. */
  record Text(String value) implements PythonValue {
    @Override
    public String python() {
      return "'" + value + "'";
    }
  }

  /**
   * A name that the call does not define: a variable, or a constant such as {@code torch.float32}.
   */
  record Variable(String python) implements PythonValue {
    /** The name as a Java variable: what follows the last dot. */
    String java() {
      return python.substring(python.lastIndexOf('.') + 1);
    }
  }

  /** A list or a tuple. */
  record Items(List<PythonValue> values) implements PythonValue {
    @Override
    public String python() {
      return values.stream().map(PythonValue::python).collect(Collectors.joining(", ", "[", "]"));
    }
  }

  /**
   * A call.
   *
   * @param name with its dots
   * @param positional arguments without names
   * @param named arguments by name, in their order
   */
  record Call(String name, List<PythonValue> positional, Map<String, PythonValue> named)
      implements PythonValue {
    @Override
    public String python() {
      String arguments =
          positional.stream().map(PythonValue::python).collect(Collectors.joining(", "));
      String others =
          named.entrySet().stream()
              .map(e -> e.getKey() + "=" + e.getValue().python())
              .collect(Collectors.joining(", "));
      return name
          + "("
          + arguments
          + (arguments.isEmpty() || others.isEmpty() ? "" : ", ")
          + others
          + ")";
    }
  }
}
