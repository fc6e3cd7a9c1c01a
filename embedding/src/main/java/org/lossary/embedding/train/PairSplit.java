package org.lossary.embedding.train;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Seeds.Purpose;

/**
 * The split of pairs: about a quarter judges and 15% stop the training. Of three ways the first
 * that leaves enough pairs to each part:
 *
 * <ol>
 *   <li>Pairs that have an anchor or a positive in common, directly or through others, are in one
 *       part.
 *   <li>The same of pairs that are alike alone. Of the others, which say what is not alike, those
 *       whose anchor and positive are in two parts are in none. Still nothing is in two parts.
 *   <li>Pairs with the same anchor are in one part. Positives may be in several: judged are anchors
 *       that training has not seen, among positives that it may have seen.
 * </ol>
 */
final class PairSplit {
  private static final int NONE = -1;

  private PairSplit() {}

  /**
   * The split of a seed.
   *
   * @param alike which pairs are right answers
   */
  static Split of(PairVectors all, boolean[] alike, long seed) {
    int[] whole = whole(PairGroups.ofBoth(all).groups(), all.rows(), seed);
    List<Supplier<int[]>> others =
        List.of(
            () -> throughAlike(all, alike, seed),
            () -> whole(PairGroups.ofAnchors(all).groups(), all.rows(), seed));
    if (hasPairs(whole) && canJudge(whole, alike)) {
      return split(whole);
    }
    for (Supplier<int[]> other : others) {
      int[] parts = other.get();
      if (hasPairs(parts) && canJudge(parts, alike) && hasWrongAnswers(all, parts)) {
        return split(parts);
      }
    }
    if (hasPairs(whole)) {
      return split(whole); // what is missing is a pair that is alike
    }
    throw new EmbeddingException(
        Problem.TOO_FEW,
        all.name(),
        "there must be pairs of different anchors and positives for each of training, stopping and"
            + " judging",
        "%d %s of %s and %s"
            .formatted(
                all.rows(),
                all.rows() == 1 ? "pair" : "pairs",
                count(all.anchorKeys(), "anchor"),
                count(all.positiveKeys(), "positive")));
  }

  private static String count(int[] keys, String what) {
    long n = Arrays.stream(keys).distinct().count();
    return n == 1 ? "one " + what : n + " different " + what + "s";
  }

  /** The part of each pair, by its group. */
  private static int[] whole(int[] group, int rows, long seed) {
    int[] partOf = parts(group, count(group), rows, seed);
    return Arrays.stream(group).map(g -> partOf[g]).toArray();
  }

  private static int[] throughAlike(PairVectors all, boolean[] alike, long seed) {
    int anchors = count(all.anchorKeys());
    PairGroups joined = new PairGroups(anchors + count(all.positiveKeys()));
    for (int i = 0; i < alike.length; i++) {
      if (alike[i]) {
        joined.join(all.anchorKeys()[i], anchors + all.positiveKeys()[i]);
      }
    }
    int[] groups = joined.groups();
    int[] asking = Arrays.stream(all.anchorKeys()).map(k -> groups[k]).toArray();
    int[] partOf = parts(asking, count(groups), all.rows(), seed);
    return IntStream.range(0, alike.length)
        .map(
            i -> {
              int part = partOf[asking[i]];
              return part == partOf[groups[anchors + all.positiveKeys()[i]]] ? part : NONE;
            })
        .toArray();
  }

  /** How many numbers from 0 there are. */
  private static int count(int... numbers) {
    return Arrays.stream(numbers).max().orElse(-1) + 1;
  }

  /** The part of each group: 0, 1 or 2. */
  private static int[] parts(int[] group, int groups, int rows, long seed) {
    int[] sizes = new int[groups];
    for (int g : group) {
      sizes[g]++;
    }
    int[] order = IntStream.range(0, groups).toArray();
    Seeds.shuffle(order, Seeds.of(seed, Purpose.SPLIT, 0));
    double test = Split.TEST_ROWS * rows;
    double validation = Split.VALIDATION_ROWS * rows;
    int[] partOf = new int[groups];
    int[] filled = new int[3];
    for (int g : order) {
      int part =
          filled[2] + sizes[g] / 2.0 <= test ? 2 : filled[1] + sizes[g] / 2.0 <= validation ? 1 : 0;
      partOf[g] = part;
      filled[part] += sizes[g];
    }
    return partOf;
  }

  private static boolean hasPairs(int... parts) {
    return IntStream.range(0, 3)
        .allMatch(p -> Arrays.stream(parts).filter(q -> q == p).count() > 1);
  }

  private static boolean canJudge(int[] parts, boolean[] alike) {
    return IntStream.range(1, 3)
        .allMatch(p -> IntStream.range(0, parts.length).anyMatch(i -> parts[i] == p && alike[i]));
  }

  /** Who has but one positive to choose from finds it. */
  private static boolean hasWrongAnswers(PairVectors all, int... parts) {
    return IntStream.range(0, 3)
        .allMatch(
            p ->
                IntStream.range(0, parts.length)
                        .filter(i -> parts[i] == p)
                        .map(i -> all.positiveKeys()[i])
                        .distinct()
                        .count()
                    > 1);
  }

  private static Split split(int... parts) {
    return new Split(Split.part(parts, 0), Split.part(parts, 1), Split.part(parts, 2));
  }
}
