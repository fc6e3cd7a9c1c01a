package org.lossary.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lossary.LossException;

/**
 * Puts the rows of a training set into batches that a loss of embeddings can learn from. The
 * batches of an epoch follow from the seed and its number alone, so that a training that is resumed
 * sees the same ones.
 *
 * <p>All batches have the same size. What does not fill one is left out of the epoch; since the
 * order is another one each time, no row is left out for good.
 */
public final class BatchSampler {
  private static final String ID = "batch sampler";

  /** Makes the units that batches are made of, in a random order. */
  @FunctionalInterface
  private interface Units {
    List<int[]> shuffled(Seeded random);
  }

  private final Units units;

  /** What must not occur twice in a batch: for each row some keys. */
  private final int[][] keys;

  private final int unitsInBatch;
  private final int unitSize;
  private final long seed;

  private BatchSampler(Units units, int[][] keys, int unitsInBatch, int unitSize, long seed) {
    this.units = units;
    this.keys = keys;
    this.unitsInBatch = unitsInBatch;
    this.unitSize = unitSize;
    this.seed = seed;
  }

  /**
   * Batches of any rows.
   *
   * @param rows how many there are
   * @param size rows of a batch; 1 to {@code rows}
   */
  public static BatchSampler of(int rows, int size, long seed) {
    return distinct(rows, size, seed);
  }

  /**
   * Batches in which no key occurs twice: no two questions with one answer, for example, which
   * would be negatives of each other.
   *
   * @param rows how many there are
   * @param size rows of a batch; 1 to {@code rows}
   * @param keys arrays of one key for each row; rows of a batch differ in each of them
   */
  public static BatchSampler distinct(int rows, int size, long seed, int[]... keys) {
    LossException.require(
        size >= 1 && size <= rows, ID, "size", "must be within [1, " + rows + "]", size);
    int[][] copies = new int[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      LossException.require(keys[i].length == rows, ID, "keys", "must be " + rows, keys[i].length);
      copies[i] = keys[i].clone();
    }
    return new BatchSampler(random -> single(rows, random), copies, size, 1, seed);
  }

  /**
   * Batches of several rows of each of several labels; the rows of a label follow each other.
   *
   * @param labels one for each row
   * @param classes how many labels a batch has; at most as many as there are
   * @param perClass rows of each; a label that has less gives some of them more than once
   */
  public static BatchSampler perClass(int[] labels, int classes, int perClass, long seed) {
    return grouped(labels, classes, perClass, 1, seed);
  }

  /**
   * Batches of one pair of rows of each of several labels; rows {@code 2 i} and {@code 2 i + 1} of
   * a batch are a pair. Labels of one row are left out.
   *
   * @param labels one for each row
   * @param pairs pairs of a batch; at most as many as there are labels of two rows
   */
  public static BatchSampler pairs(int[] labels, int pairs, long seed) {
    return grouped(labels, pairs, 2, 2, seed);
  }

  private static BatchSampler grouped(
      int[] labels, int classes, int perClass, int least, long seed) {
    LossException.require(perClass >= 1, ID, "perClass", "must be >= 1", perClass);
    Map<Integer, List<Integer>> rows = new TreeMap<>();
    for (int i = 0; i < labels.length; i++) {
      rows.computeIfAbsent(labels[i], l -> new ArrayList<>()).add(i);
    }
    rows.values().removeIf(r -> r.size() < least);
    LossException.require(
        classes >= 1 && classes <= rows.size(),
        ID,
        "classes",
        "must be within [1, " + rows.size() + "]",
        classes);
    List<int[]> members =
        rows.values().stream().map(r -> r.stream().mapToInt(i -> i).toArray()).toList();
    return new BatchSampler(
        random -> groups(members, perClass, random),
        new int[][] {labels.clone()},
        classes,
        perClass,
        seed);
  }

  private static List<int[]> single(int rows, Seeded random) {
    return shuffled(rows, random).stream().map(i -> new int[] {i}).toList();
  }

  private static List<Integer> shuffled(int n, Seeded random) {
    int[] order = new int[n];
    Arrays.setAll(order, i -> i);
    random.shuffle(order);
    return Arrays.stream(order).boxed().toList();
  }

  private static List<int[]> groups(List<int[]> members, int perClass, Seeded random) {
    List<int[]> groups = new ArrayList<>();
    for (int[] of : members) {
      int[] rows = of.clone();
      random.shuffle(rows);
      for (int from = 0; from == 0 || from + perClass <= rows.length; from += perClass) {
        int[] group = new int[perClass];
        for (int i = 0; i < perClass; i++) {
          group[i] = rows[(from + i) % rows.length];
        }
        groups.add(group);
      }
    }
    return shuffled(groups.size(), random).stream().map(groups::get).toList();
  }

  /** Rows of a batch. */
  public int size() {
    return unitsInBatch * unitSize;
  }

  /**
   * All batches of an epoch, as numbers of rows.
   *
   * @param number of the epoch; each has an order of its own
   * @return none if keys never leave enough rows for a batch
   */
  public List<int[]> epoch(long number) {
    Iterator<int[]> order = units.shuffled(new Seeded(seed, number)).iterator();
    List<int[]> waiting = new ArrayList<>();
    List<int[]> batches = new ArrayList<>();
    while (true) {
      List<Set<Integer>> seen = new ArrayList<>();
      for (int i = 0; i < keys.length; i++) {
        seen.add(new HashSet<>());
      }
      List<int[]> taken = new ArrayList<>(unitsInBatch);
      List<int[]> still = new ArrayList<>();
      // Those that had to wait come first.
      for (int[] unit : waiting) {
        (taken.size() < unitsInBatch && take(unit[0], seen) ? taken : still).add(unit);
      }
      while (taken.size() < unitsInBatch && order.hasNext()) {
        int[] unit = order.next();
        (take(unit[0], seen) ? taken : still).add(unit);
      }
      if (taken.size() < unitsInBatch) {
        return batches;
      }
      waiting = still;
      batches.add(taken.stream().flatMapToInt(Arrays::stream).toArray());
    }
  }

  private boolean take(int row, List<Set<Integer>> seen) {
    for (int i = 0; i < keys.length; i++) {
      if (seen.get(i).contains(keys[i][row])) {
        return false;
      }
    }
    for (int i = 0; i < keys.length; i++) {
      seen.get(i).add(keys[i][row]);
    }
    return true;
  }
}
