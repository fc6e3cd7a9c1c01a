package org.lossary.peers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a peer loss gives: a number or a tensor, gradients by input name, further outputs. */
public final class PeerResult {
  private final @Nullable Tensor value;
  private final Map<String, Tensor> gradients = new LinkedHashMap<>();
  private final Map<String, Tensor> outputs = new LinkedHashMap<>();

  private PeerResult(@Nullable Tensor value) {
    this.value = value;
  }

  /** A single number. */
  public static PeerResult of(double value) {
    return new PeerResult(Tensor.of(new int[0], value));
  }

  /** A tensor of numbers. */
  public static PeerResult of(Tensor values) {
    return new PeerResult(values);
  }

  /** No value, only outputs: miners, for example. */
  public static PeerResult outputsOnly() {
    return new PeerResult(null);
  }

  /** Adds the gradient with respect to an input. */
  public PeerResult gradient(String input, Tensor gradient) {
    gradients.put(input, gradient);
    return this;
  }

  /** Adds an output. */
  public PeerResult output(String name, Tensor output) {
    outputs.put(name, output);
    return this;
  }

  /** The value: without axes, if it is a single number; null if there is none. */
  public @Nullable Tensor value() {
    return value;
  }

  /** The gradients by input name. */
  public Map<String, Tensor> gradients() {
    return gradients;
  }

  /** The gradient with respect to an input that was differentiated. */
  Tensor gradientOf(String input) {
    Tensor gradient = gradients.get(input);
    if (gradient == null) {
      throw new IllegalStateException("no gradient of " + input);
    }
    return gradient;
  }

  /** Further outputs by name. */
  public Map<String, Tensor> outputs() {
    return outputs;
  }
}
