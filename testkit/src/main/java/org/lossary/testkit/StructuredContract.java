package org.lossary.testkit;

import java.util.stream.Stream;
import org.lossary.Inputs;
import org.lossary.StructuredLoss;

/**
 * What every structured loss must hold to. For a loss on inputs of the library's own shapes, {@link
 * #checks(StructuredLoss)}; for a shape of your own, write an {@link InputsSampler} for it.
 */
public final class StructuredContract {
  private StructuredContract() {}

  /** All checks. */
  public static <I extends Inputs<I>> Stream<Check> checks(StructuredLoss<I> loss) {
    return checks(loss, InputsSamplers.of(loss));
  }

  /** All checks, with inputs drawn by {@code sampler}. */
  public static <I extends Inputs<I>> Stream<Check> checks(
      StructuredLoss<I> loss, InputsSampler<I> sampler) {
    return new StructuredChecks<>(loss, sampler).all().stream();
  }

  /**
   * Runs {@code rounds} inputs of any kind: each must give a finite result (unless the sampler
   * knows better) or a typed error.
   */
  public static <I extends Inputs<I>> void fuzz(StructuredLoss<I> loss, int rounds, long seed) {
    new StructuredPropertyChecks<>(loss, InputsSamplers.of(loss)).fuzz(rounds, seed);
  }
}
