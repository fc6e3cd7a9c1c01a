package org.lossary.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The cases that are measured. */
final class Workload {
  private static final int[][] SHAPES = {{32, 10}, {4096, 1000}, {800, 10_000}};

  /** 64 sequences of 100 classes. */
  private static final int[][] SEQUENCES = {{64 * Sequences.TIME, 100}};

  /** Rows, of two views, and coordinates. */
  private static final int[][] VIEWS = {{4096, 128}, {4096, 384}};

  private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000, 10_000_000};
  private static final int LARGE = 8_000_000;

  private Workload() {}

  /** What is looked at first: floats, value and gradient, in the cache and in memory. */
  static List<Case> quick(List<String> losses) {
    List<Case> cases = new ArrayList<>();
    for (String loss : losses) {
      for (int[] shape : shapes(loss, 100_000, LARGE)) {
        int threads = shape[0] * shape[1] < 1000 ? 1 : 2;
        cases.add(of(loss, shape, Case.Type.FLOAT, Case.Work.GRADIENT, threads));
      }
    }
    return cases;
  }

  /** Everything; all losses in one way before the next way, so that some of it is of use. */
  static List<Case> full(List<String> losses) {
    List<Case> cases = new ArrayList<>();
    for (Case.Type type : Case.Type.values()) {
      for (Case.Work work : List.of(Case.Work.GRADIENT, Case.Work.VALUE)) {
        for (int threads = 2; threads >= 1; threads--) {
          for (String loss : losses) {
            for (int[] shape : shapes(loss, SIZES)) {
              cases.add(of(loss, shape, type, work, threads));
            }
          }
        }
      }
    }
    return cases;
  }

  private static int[][] shapes(String loss, int... sizes) {
    if (loss.equals("cross-entropy")) {
      return SHAPES;
    }
    if (loss.equals("ctc")) {
      return SEQUENCES;
    }
    if (loss.equals("nt-xent")) {
      return VIEWS;
    }
    int[][] shapes = new int[sizes.length][];
    for (int i = 0; i < sizes.length; i++) {
      shapes[i] = new int[] {sizes[i], 1};
    }
    return shapes;
  }

  private static Case of(String loss, int[] shape, Case.Type type, Case.Work work, int threads) {
    return new Case(loss, shape[0], shape[1], type, work, threads);
  }
}
