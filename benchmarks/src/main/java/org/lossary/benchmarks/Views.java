package org.lossary.benchmarks;

/** How the rows of a case of NT-Xent are views: row i and row i + half are of the same thing. */
final class Views {
  /** What similarities are divided by. */
  static final double TEMPERATURE = 0.5;

  private Views() {}

  static boolean are(Case of) {
    return of.loss().equals("nt-xent");
  }
}
