package org.lossary.embedding.train;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.lossary.embedding.Seeds;

/**
 * Batches with several rows of each class in them. Classes come in random order, the rows of each
 * in a random order of their own that begins anew when it is used up. A row is twice in a batch
 * only if its class has too few.
 */
final class ClassBatches {
  private final int[][] rowsOf;
  private final int classes;
  private final int perClass;
  private final int steps;

  /**
   * For these labels.
   *
   * @param labels from 0, without gaps
   * @param batch rows of a batch, at most
   * @param perClass rows of each class; more if there are too few classes to fill the batch
   */
  ClassBatches(int[] labels, int batch, int perClass) {
    int known = Arrays.stream(labels).max().orElse(-1) + 1;
    rowsOf = new int[known][];
    for (int c = 0; c < known; c++) {
      int wanted = c;
      rowsOf[c] = IntStream.range(0, labels.length).filter(i -> labels[i] == wanted).toArray();
    }
    classes = Math.max(1, Math.min(known, batch / perClass));
    this.perClass = Math.max(perClass, batch / classes);
    steps = Math.max(1, labels.length / (classes * this.perClass));
  }

  /**
   * Which rows batches are made of. The only row of a class is no one's positive but its own, and
   * as good as a row without a label if others say what is alike: it is left out, unless fewer than
   * two classes have two rows.
   *
   * @param labels of rows, from 0
   */
  static int[] shown(int... labels) {
    int[] sizes = new int[Arrays.stream(labels).max().orElse(-1) + 1];
    for (int label : labels) {
      sizes[label]++;
    }
    int least = Arrays.stream(sizes).filter(n -> n > 1).count() > 1 ? 2 : 1;
    return IntStream.range(0, labels.length).filter(i -> sizes[labels[i]] >= least).toArray();
  }

  /** Rows of every batch. */
  int size() {
    return classes * perClass;
  }

  /** Batches of an epoch: as many as show each row once, on average. */
  int steps() {
    return steps;
  }

  /** The rows of all batches of an epoch. */
  int[][] epoch(Random random) {
    int[][] order = new int[rowsOf.length][];
    int[] used = new int[rowsOf.length];
    for (int c = 0; c < order.length; c++) {
      order[c] = rowsOf[c].clone();
      Seeds.shuffle(order[c], random);
    }
    int[] turn = IntStream.range(0, rowsOf.length).toArray();
    Seeds.shuffle(turn, random);
    int next = 0;
    int[][] batches = new int[steps][size()];
    for (int[] batch : batches) {
      if (next + classes > turn.length) {
        Seeds.shuffle(turn, random);
        next = 0;
      }
      int at = 0;
      for (int k = 0; k < classes; k++) {
        int c = turn[next++];
        for (int j = 0; j < perClass; j++) {
          if (used[c] == order[c].length) {
            again(order[c], j, random);
            used[c] = 0;
          }
          batch[at++] = order[c][used[c]++];
        }
      }
    }
    return batches;
  }

  /** Begins anew; the rows that the batch has already had, the last ones, come last again. */
  private static void again(int[] rows, int had, Random random) {
    int free = Math.max(0, rows.length - had);
    int[] first = Arrays.copyOf(rows, free);
    Seeds.shuffle(first, random);
    System.arraycopy(first, 0, rows, 0, free);
  }
}
