package org.lossary.embedding.train;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Seeds.Purpose;
import org.lossary.embedding.Vectors;

/**
 * Which rows train, which stop the training, and which are judged by at the end; no row is in two,
 * and of pairs some may be in none.
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

  /** What is held out. */
  public enum Kind {
    /** A quarter of the rows of each class is for the test, 15% for validation. */
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
    int[] parts = kind == Kind.CLASSES ? byClass(all, seed) : byRow(all, seed);
    Split split = new Split(part(parts, 0), part(parts, 1), part(parts, 2));
    split.check(all, "training", split.train);
    split.check(all, "validation", split.validation);
    split.check(all, "test", split.test);
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

  private static int[] byRow(Vectors all, long seed) {
    int[] order = IntStream.range(0, all.rows()).toArray();
    Random random = Seeds.of(seed, Purpose.SPLIT, 0);
    Seeds.shuffle(order, random);
    int[] sizes = all.sizes();
    int[] seen = new int[sizes.length];
    int[] parts = new int[all.rows()];
    for (int row : order) {
      int label = all.labels()[row];
      int k = seen[label]++;
      int test = (int) Math.round(TEST_ROWS * sizes[label]);
      int validation = (int) Math.round(VALIDATION_ROWS * sizes[label]);
      parts[row] = k < test ? 2 : k < test + validation ? 1 : 0;
    }
    return parts;
  }

  static int[] part(int[] parts, int wanted) {
    return IntStream.range(0, parts.length).filter(i -> parts[i] == wanted).toArray();
  }

  private void check(Vectors all, String what, int[] rows) {
    int[] sizes = all.take(rows).sizes();
    long pairs = Arrays.stream(sizes).filter(n -> n > 1).count();
    long present = Arrays.stream(sizes).filter(n -> n > 0).count();
    if (pairs < 1 || present < 2) {
      throw new EmbeddingException(
          Problem.TOO_FEW,
          all.name(),
          "the rows for " + what + " must be of 2 classes or more, one of them with 2 rows or more",
          rows.length + " rows of " + present + " classes");
    }
  }
}
