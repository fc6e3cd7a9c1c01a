package org.lossary.peers;

/** The reductions of the peers over what {@link Evaluated} holds. */
final class Reduce {
  private Reduce() {}

  /**
   * Value and gradient under the case's {@code reduction}.
   *
   * @param input name of the input that the gradient belongs to
   * @param shape shape of the values under reduction none
   * @param denominator what {@code mean} divides by
   */
  static PeerResult by(
      PeerCase c, Evaluated e, String input, int[] gradientShape, int[] shape, double denominator) {
    String reduction = c.reduction("mean");
    return switch (reduction) {
      case "none" ->
          PeerResult.of(Tensor.of(shape, e.values()))
              .gradient(input, Tensor.of(gradientShape, e.gradient()));
      case "sum" ->
          PeerResult.of(e.total()).gradient(input, Tensor.of(gradientShape, e.gradient()));
      case "mean" -> {
        // No terms at all: 0, where most peers have 0/0.
        double factor = denominator == 0 ? 0 : 1 / denominator;
        double value = denominator == 0 ? 0 : e.total() / denominator;
        yield PeerResult.of(value)
            .gradient(input, Tensor.of(gradientShape, Evaluated.scaled(e.gradient(), factor)));
      }
      default ->
          throw new PeerException(
              c.loss() + ": reduction must be none, sum or mean, got " + reduction);
    };
  }
}
