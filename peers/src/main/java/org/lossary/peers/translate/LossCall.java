package org.lossary.peers.translate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lossary.Loss;
import org.lossary.LossException;
import org.lossary.Losses;

/**
 * A call of a factory of {@link Losses}. Where all arguments are known the loss is made, so that
 * values out of range are errors and defaults need not be written; where some are names, the call
 * is written with them.
 */
final class LossCall {

  /** A name of the caller's in place of a value. */
  record Symbol(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private final String factory;
  private final List<Object> arguments;

  private LossCall(String factory, List<Object> arguments) {
    this.factory = factory;
    this.arguments = arguments;
  }

  /**
   * A call.
   *
   * @param factory name of the method of {@link Losses}
   * @param arguments numbers, booleans, enum constants, lists, further calls, or {@link Symbol}s
   */
  static LossCall of(String factory, Object... arguments) {
    return new LossCall(factory, List.of(arguments));
  }

  /** The loss, if no argument is a name. */
  Optional<Loss> loss() {
    Object[] values = new Object[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = arguments.get(i);
      if (value instanceof LossCall inner) {
        value = inner.loss().map(Object.class::cast).orElse(new Symbol("loss"));
      }
      if (value instanceof Symbol) {
        return Optional.empty();
      }
      values[i] = value;
    }
    Method method =
        Arrays.stream(Losses.class.getMethods())
            .filter(m -> m.getName().equals(factory) && m.getParameterCount() == values.length)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no factory " + factory));
    Class<?>[] types = method.getParameterTypes();
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number n) {
        values[i] = types[i] == int.class ? (Object) n.intValue() : (Object) n.doubleValue();
      }
    }
    try {
      return Optional.of((Loss) method.invoke(null, values));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof LossException bad) {
        throw bad;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return loss().map(JavaLine::of).orElseGet(this::written);
  }

  private String written() {
    return "Losses."
        + factory
        + arguments.stream().map(LossCall::text).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String text(Object argument) {
    return argument instanceof LossCall || argument instanceof Symbol
        ? argument.toString()
        : JavaLine.literal(argument);
  }
}
