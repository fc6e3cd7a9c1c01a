package org.lossary.embedding.train;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.lossary.embedding.PairVectors;

/** Which of some things hang together, directly or through others. */
final class PairGroups {
  private final int[] parents;

  /** Things from 0, each for itself. */
  PairGroups(int count) {
    parents = IntStream.range(0, count).toArray();
  }

  /** Pairs, joined by an anchor or a positive that they have in common. */
  static PairGroups ofBoth(PairVectors pairs) {
    PairGroups groups = ofAnchors(pairs);
    groups.joinEqual(pairs.positiveKeys());
    return groups;
  }

  /** Pairs, joined by the same anchor alone. */
  static PairGroups ofAnchors(PairVectors pairs) {
    PairGroups groups = new PairGroups(pairs.rows());
    groups.joinEqual(pairs.anchorKeys());
    return groups;
  }

  private void joinEqual(int... keys) {
    Map<Integer, Integer> first = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      int other = first.getOrDefault(keys[i], i);
      first.putIfAbsent(keys[i], i);
      join(i, other);
    }
  }

  /** From now on both hang together. */
  void join(int one, int other) {
    parents[root(one)] = root(other);
  }

  private int root(int pair) {
    int at = pair;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** The group of each, from 0, in the order of their first members. */
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
