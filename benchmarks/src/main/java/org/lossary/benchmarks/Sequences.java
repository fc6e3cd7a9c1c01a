package org.lossary.benchmarks;

/**
 * How the rows of a case of CTC are sequences: {@value #TIME} frames each, time first, with {@value
 * #LABELS} labels.
 */
final class Sequences {
  /** Frames of a sequence. */
  static final int TIME = 500;

  /** Labels of a sequence. */
  static final int LABELS = 100;

  private Sequences() {}

  static boolean are(Case of) {
    return of.loss().equals("ctc");
  }

  static int count(Case of) {
    return of.rows() / TIME;
  }
}
