package org.lossary.embedding;

/**
 * What a head computes.
 *
 * @param kind how outputs follow from inputs
 * @param activation of the hidden layer; without meaning for other kinds
 * @param inputs numbers of a vector
 * @param hidden units of the hidden layer; 0 for other kinds
 * @param outputs numbers of an embedding; as many as inputs for an adapter
 * @param normalized whether embeddings are brought to length 1; those of zeros stay zeros
 * @param standardized whether each input has a scale of its own, not one for all
 */
public record HeadShape(
    Kind kind,
    Activation activation,
    int inputs,
    int hidden,
    int outputs,
    boolean normalized,
    boolean standardized) {

  /** How outputs follow from inputs x, z being (x - mean) times a scale, or scales. */
  public enum Kind {
    /** z W + b. */
    LINEAR,
    /** One hidden layer: activation(z W + b) V + c. */
    MLP,
    /**
     * z + z W + b, which starts as z, and that as the vector with a mean of 0, unless it is told.
     */
    ADAPTER
  }

  /** Of a hidden unit. */
  public enum Activation {
    /** max(0, x). */
    RELU,
    /** x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2, the Gaussian error linear unit. */
    GELU
  }

  /** Checks sizes. */
  public HeadShape {
    EmbeddingException.require(inputs >= 1, "inputs", "must be >= 1", inputs);
    EmbeddingException.require(outputs >= 1, "dimensions", "must be >= 1", outputs);
    EmbeddingException.require(
        kind == Kind.MLP ? hidden >= 1 : hidden == 0,
        "hidden",
        "must be >= 1 for an MLP, 0 for others",
        hidden);
    EmbeddingException.require(
        kind != Kind.ADAPTER || outputs == inputs,
        "dimensions",
        "must be those of the vectors (" + inputs + ") for an adapter",
        outputs);
  }

  /** With one scale for all inputs. */
  public HeadShape(
      Kind kind, Activation activation, int inputs, int hidden, int outputs, boolean normalized) {
    this(kind, activation, inputs, hidden, outputs, normalized, false);
  }

  /** How many scales there are. */
  int scales() {
    return standardized ? inputs : 1;
  }

  /** The number of layers with weights. */
  public int layers() {
    return kind == Kind.MLP ? 2 : 1;
  }

  /** How many numbers go into a layer. */
  int in(int layer) {
    return layer == 0 ? inputs : hidden;
  }

  /** How many numbers come out of a layer. */
  int out(int layer) {
    return kind == Kind.MLP && layer == 0 ? hidden : outputs;
  }
}
