package org.lossary.internal.tiles;

/**
 * An order in which all pairs of blocks are visited so that no block occurs twice in a round: the
 * pairs of a round can run at the same time and write to both of their blocks, and each block is
 * written in the same order whatever the number of threads.
 */
final class Rounds {
  private Rounds() {}

  /** The number of rounds for the pairs of {@code blocks} blocks, each with itself first. */
  static int symmetric(int blocks) {
    return blocks == 0 ? 0 : 1 + (blocks > 1 ? even(blocks) - 1 : 0);
  }

  /** The number of places of a round, some of which may be empty. */
  static int symmetricPlaces(int blocks, int round) {
    return round == 0 ? blocks : even(blocks) / 2;
  }

  /** The first block of a pair: every pair occurs once (the schedule of a round robin). */
  static int first(int blocks, int round, int place) {
    if (round == 0) {
      return place;
    }
    int others = even(blocks) - 1;
    return place == 0 ? others : (round - 1 + place) % others;
  }

  /** The second block of a pair. If one of both is not below {@code blocks} the place is empty. */
  static int second(int blocks, int round, int place) {
    if (round == 0) {
      return place;
    }
    int others = even(blocks) - 1;
    return (round - 1 - place + others) % others;
  }

  private static int even(int blocks) {
    return blocks + blocks % 2;
  }
}
