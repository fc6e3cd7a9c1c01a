package org.lossary.peers.translate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands in a call: a literal, a name, another call, or text that is not understood. */
sealed interface Expression {

  /** A number. */
  record Num(double value) implements Expression {
    @Override
    public String toString() {
      return value == Math.rint(value) && Math.abs(value) < 1e15
          ? Long.toString((long) value)
          : Double.toString(value);
    }
  }

  /** Text in quotes. */
  record Text(String value) implements Expression {
    @Override
    public String toString() {
      return "'" + value + "'";
    }
  }

  /** True or False. */
  record Bool(boolean value) implements Expression {
    @Override
    public String toString() {
      return value ? "True" : "False";
    }
  }

  /** None, or R's NULL. */
  record None() implements Expression {
    @Override
    public String toString() {
      return "None";
    }
  }

  /** A list or tuple, or R's c(...). */
  record Many(List<Expression> items) implements Expression {
    @Override
    public String toString() {
      return items.toString();
    }
  }

  /** A dictionary with texts as keys. */
  record Mapping(Map<String, Expression> entries) implements Expression {
    @Override
    public String toString() {
      return entries.entrySet().stream()
          .map(e -> "'" + e.getKey() + "': " + e.getValue())
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /** A name, dotted or not. */
  record Name(String name) implements Expression {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A call.
   *
   * @param applied what the result is applied to: {@code nn.MSELoss()(x, y)}
   */
  record Call(
      String name,
      List<Expression> positional,
      Map<String, Expression> keywords,
      List<Expression> applied)
      implements Expression {
    @Override
    public String toString() {
      String pairs =
          keywords.entrySet().stream()
              .map(e -> e.getKey() + "=" + e.getValue())
              .collect(Collectors.joining(", "));
      String first = positional.stream().map(Object::toString).collect(Collectors.joining(", "));
      return name + "(" + first + (first.isEmpty() || pairs.isEmpty() ? "" : ", ") + pairs + ")";
    }
  }

  /** An argument with its name, of those that an object is applied to. */
  record Named(String name, Expression value) implements Expression {
    @Override
    public String toString() {
      return name + "=" + value;
    }
  }

  /**
   * Two expressions with a sign between them.
   *
   * @param text how it is written
   */
  record Operation(String sign, Expression left, Expression right, String text)
      implements Expression {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Anything else, as it is written. */
  record Other(String text) implements Expression {
    @Override
    public String toString() {
      return text;
    }
  }
}
