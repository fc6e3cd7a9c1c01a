package org.lossary.embedding.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Seeds.Purpose;
import org.lossary.embedding.Vectors;

/**
 * Which rows train, which stop the training, and which are judged by at the end; no row is in two.
 * Nor is a vector with a label, unless classes are held out and it is in several: rows with equal
 * vectors train together, and of those of a class one stops or judges, the others are in no part.
 * Of pairs some may be in none as well.
 *
 * @param train rows to train with
 * @param validation rows by whose retrieval training is stopped
 * @param test rows that training never sees
 */
@SuppressWarnings("ArrayRecordComponent") // Rows to take; never compared.
public record Split(int[] train, int[] validation, int[] test) {
  static final double VALIDATION_ROWS = 0.15;
  static final double TEST_ROWS = 0.25;

  /** Some of the rows are for training, half if classes are held out. */
  static final double TRAINING_ROWS = 1 - VALIDATION_ROWS - TEST_ROWS;

  private static final double VALIDATION_CLASSES = 0.2;
  private static final double TEST_CLASSES = 0.3;

  /** Of rows in no part. */
  private static final int NONE = 3;

  /** What is held out. */
  public enum Kind {
    /** About a quarter of the rows of each class is for the test, 15% for validation. */
    ROWS,
    /**
     * 30% of the classes are for the test, 20% for validation, at least two each: is what the head
     * has learned good for classes it has never seen?
     */
    CLASSES
  }

  /** The split of a seed. */
  public static Split of(Vectors all, Kind kind, long seed) {
    int classes = all.classes().size();
    int least = kind == Kind.CLASSES ? 6 : 2;
    if (classes < least) {
      throw new EmbeddingException(
          Problem.TOO_FEW,
          all.name(),
          kind == Kind.CLASSES
              ? "there must be 6 classes or more to hold classes out (use --hold-out rows)"
              : "there must be 2 classes or more",
          classes);
    }
    int[] keys = all.keys();
    long different = Arrays.stream(keys).distinct().count();
    if (different == 1) {
      throw new EmbeddingException(
          Problem.TOO_FEW,
          all.name(),
          "there must be vectors that differ (are all columns constant?)",
          all.rows() + " equal ones");
    }
    int[] parts = kind == Kind.CLASSES ? byClass(all, seed) : byRow(all, keys, seed);
    once(all.labels(), keys, parts);
    Split split = new Split(part(parts, 0), part(parts, 1), part(parts, 2));
    boolean copies = different < all.rows();
    check(all, copies, "training", split.train);
    check(all, copies, "validation", split.validation);
    check(all, copies, "test", split.test);
    return split;
  }

  /**
   * The split of pairs. Pairs that have an anchor or a positive in common, directly or through
   * others, are in one part: about a quarter judges and 15% stop the training. If that leaves too
   * few to a part, only pairs with a score above the middle hang together, and others that would be
   * in two parts are in none; if that does not help, pairs with the same anchor hang together.
   */
  public static Split of(PairVectors all, long seed) {
    return PairSplit.of(all, all.alike(all.middleScore()), seed);
  }

  /** 0, 1 or 2 for each row. */
  private static int[] byClass(Vectors all, long seed) {
    int classes = all.classes().size();
    int[] order = IntStream.range(0, classes).toArray();
    Seeds.shuffle(order, Seeds.of(seed, Purpose.SPLIT, 0));
    int test = (int) Math.max(2, Math.round(TEST_CLASSES * classes));
    int validation = (int) Math.max(2, Math.round(VALIDATION_CLASSES * classes));
    int[] partOf = new int[classes];
    for (int k = 0; k < classes; k++) {
      partOf[order[k]] = k < test ? 2 : k < test + validation ? 1 : 0;
    }
    return Arrays.stream(all.labels()).map(l -> partOf[l]).toArray();
  }

  /** 0, 1 or 2 for each row: equal vectors, which count as the class of the first, together. */
  private static int[] byRow(Vectors all, int[] keys, long seed) {
    int groups = Arrays.stream(keys).max().orElse(-1) + 1;
    int[] label = new int[groups];
    int[] rows = new int[groups];
    for (int i = 0; i < keys.length; i++) {
      label[keys[i]] = rows[keys[i]]++ == 0 ? all.labels()[i] : label[keys[i]];
    }
    int[] sizes = new int[all.classes().size()];
    int[] different = new int[sizes.length];
    for (int g = 0; g < groups; g++) {
      sizes[label[g]] += rows[g];
      different[label[g]]++;
    }
    int[] order = IntStream.range(0, groups).toArray();
    Seeds.shuffle(order, Seeds.of(seed, Purpose.SPLIT, 0));
    int[] partOf = new int[groups];
    int[][] filled = new int[3][sizes.length];
    for (int g : order) {
      int c = label[g];
      // With its middle; that of a single row is where it begins.
      double middle = (rows[g] - 1) / 2.0;
      long test = Math.round(TEST_ROWS * sizes[c]);
      long validation = Math.round(VALIDATION_ROWS * sizes[c]);
      int part =
          different[c] == 1
              ? 0
              : filled[2][c] + middle < test ? 2 : filled[1][c] + middle < validation ? 1 : 0;
      partOf[g] = part;
      filled[part][c] += rows[g];
    }
    return Arrays.stream(keys).map(k -> partOf[k]).toArray();
  }

  /**
   * Takes copies out of the parts that stop and judge: a row that finds its copy tells nothing, and
   * an answer that is given again is no further evidence.
   */
  private static void once(int[] labels, int[] keys, int[] parts) {
    Map<Integer, Set<Integer>> seen = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      if (!seen.computeIfAbsent(keys[i], k -> new HashSet<>()).add(labels[i]) && parts[i] > 0) {
        parts[i] = NONE;
      }
    }
  }

  static int[] part(int[] parts, int wanted) {
    return IntStream.range(0, parts.length).filter(i -> parts[i] == wanted).toArray();
  }

  private static void check(Vectors all, boolean copies, String what, int... rows) {
    int[] sizes = all.take(rows).sizes();
    long pairs = Arrays.stream(sizes).filter(n -> n > 1).count();
    long present = Arrays.stream(sizes).filter(n -> n > 0).count();
    if (pairs < 1 || present < 2) {
      throw new EmbeddingException(
          Problem.TOO_FEW,
          all.name(),
          "the rows for " + what + " must be of 2 classes or more, one of them with 2 rows or more",
          rows.length
              + " rows of "
              + present
              + " classes"
              + (copies ? " (equal vectors count once)" : ""));
    }
  }
}
