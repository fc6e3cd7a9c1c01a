package org.lossary.embedding.train;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.lossary.embedding.PairVectors;

/** Which pairs hang together, by an anchor or a positive that they have in common. */
final class PairGroups {
  private final int[] parents;

  PairGroups(PairVectors pairs) {
    parents = IntStream.range(0, pairs.rows()).toArray();
    join(pairs.anchorKeys());
    join(pairs.positiveKeys());
  }

  private void join(int... keys) {
    Map<Integer, Integer> first = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      int other = first.getOrDefault(keys[i], i);
      first.putIfAbsent(keys[i], i);
      parents[root(i)] = root(other);
    }
  }

  private int root(int pair) {
    int at = pair;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** The group of each pair, from 0, in the order of their first pairs. */
  int[] groups() {
    Map<Integer, Integer> numbers = new HashMap<>();
    return IntStream.range(0, parents.length)
        .map(
            i -> {
              numbers.putIfAbsent(root(i), numbers.size());
              return numbers.getOrDefault(root(i), 0);
            })
        .toArray();
  }
}
