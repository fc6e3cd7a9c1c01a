package org.lossary.peers.translate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls that make an array, or move one. */
final class ArrayCalls {
  private static final Set<String> MAKERS =
      Set.of("tensor", "array", "asarray", "Tensor", "list", "constant", "FloatTensor");
  private static final Set<String> MOVERS =
      Set.of("to", "cuda", "cpu", "detach", "numpy", "float", "double");

  private ArrayCalls() {}

  /** What is within them: {@code torch.tensor([1, 2]).cuda()}. */
  static @Nullable Expression within(@Nullable Expression value) {
    if (value instanceof Expression.Call c) {
      String last = c.name().substring(c.name().lastIndexOf('.') + 1);
      if (MAKERS.contains(last) && !c.positional().isEmpty()) {
        return within(c.positional().get(0));
      }
      if (MOVERS.contains(last)) {
        return c.name().contains(".")
            ? new Expression.Name(c.name().substring(0, c.name().lastIndexOf('.')))
            : c.positional().isEmpty() ? value : within(c.positional().get(0));
      }
    }
    return value;
  }
}
