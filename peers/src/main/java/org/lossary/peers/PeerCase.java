package org.lossary.peers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation that is asked for: a loss id, parameters and named inputs.
 *
 * @param loss the peer's loss id
 * @param id what the answer is labelled with
 * @param params parameters: numbers, booleans, text, lists, maps, or null
 * @param inputs the tensors by name
 * @param dtype the element type to compute in
 */
public record PeerCase(
    String loss,
    String id,
    Map<String, @Nullable Object> params,
    Map<String, Tensor> inputs,
    Dtype dtype) {

  /** Element types. */
  public enum Dtype {
    /** 32-bit floats. */
    F32,
    /** 64-bit floats. */
    F64
  }

  /** This case with another input. */
  PeerCase with(String input, Tensor tensor) {
    Map<String, Tensor> others = Asked.copyOf(inputs);
    others.put(input, tensor);
    return new PeerCase(loss, id, params, others, dtype);
  }

  /** This case with another reduction. */
  PeerCase withReduction(String reduction) {
    Map<String, @Nullable Object> others = Asked.copyOf(params);
    others.put("reduction", reduction);
    return new PeerCase(loss, id, others, inputs, dtype);
  }

  /** The input with this name. */
  public Tensor input(String name) {
    Tensor tensor = inputs.get(name);
    if (tensor == null) {
      throw new PeerException(
          loss
              + ": input '"
              + name
              + "' is missing; the case has "
              + (inputs.isEmpty() ? "no inputs" : String.join(", ", inputs.keySet())));
    }
    return tensor;
  }

  /** The input with this name, or null. */
  public @Nullable Tensor optional(String name) {
    return inputs.get(name);
  }

  /** A number among the parameters. */
  public double number(String name, double otherwise) {
    Object value = params.get(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Number n) {
      return n.doubleValue();
    }
    throw new PeerException(loss + ": parameter " + name + " must be a number, got " + value);
  }

  /** Whether the parameter is there and not null. */
  public boolean has(String name) {
    return params.get(name) != null;
  }

  /** A boolean among the parameters. */
  public boolean flag(String name, boolean otherwise) {
    Object value = params.get(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Boolean b) {
      return b;
    }
    throw new PeerException(loss + ": parameter " + name + " must be true or false, got " + value);
  }

  /** Text among the parameters. */
  public String text(String name, String otherwise) {
    Object value = params.get(name);
    return value == null ? otherwise : value.toString();
  }

  /** Numbers among the parameters; empty if it is not there. */
  public double[] numbers(String name) {
    Object value = params.get(name);
    if (value == null) {
      return new double[0];
    }
    if (value instanceof List<?> list && list.stream().allMatch(Number.class::isInstance)) {
      return list.stream().mapToDouble(n -> ((Number) n).doubleValue()).toArray();
    }
    throw new PeerException(
        loss + ": parameter " + name + " must be a list of numbers, got " + value);
  }

  /** The parameter {@code reduction} in lower case. */
  public String reduction(String otherwise) {
    return text("reduction", otherwise).toLowerCase(Locale.ROOT);
  }
}
