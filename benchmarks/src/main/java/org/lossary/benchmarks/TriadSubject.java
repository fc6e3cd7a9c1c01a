package org.lossary.benchmarks;

import java.util.concurrent.Phaser;

/**
 * The STREAM triad {@code a = b + s * c} on floats: the same two reads and one write an element as
 * a pointwise loss with its gradient, and next to no arithmetic. What it takes is what the memory
 * sets.
 */
final class TriadSubject implements Subject {
  private static final int CHUNK = 2048;

  private final float[] a;
  private final float[] b;
  private final float[] c;
  private final int threads;

  /** Helpers wait for a pass to begin, then for it to end. */
  private final Phaser phaser;

  private volatile boolean closed;

  TriadSubject(Case of) {
    int size = of.size() * (of.type().bytes / 4);
    a = new float[size];
    b = Inputs.floats(Inputs.of(new Case(Case.TRIAD, size, 1, of.type(), of.work(), 1)).prediction);
    c = b.clone();
    threads = of.threads();
    phaser = new Phaser(threads);
    for (int k = 1; k < threads; k++) {
      int part = k;
      Thread helper = new Thread(() -> help(part), "triad-" + k);
      helper.setDaemon(true);
      helper.start();
    }
  }

  private void help(int part) {
    while (true) {
      phaser.arriveAndAwaitAdvance();
      if (closed) {
        return;
      }
      pass(part);
      phaser.arriveAndAwaitAdvance();
    }
  }

  @Override
  public double run() {
    phaser.arriveAndAwaitAdvance();
    pass(0);
    phaser.arriveAndAwaitAdvance();
    return a[a.length / 2];
  }

  private void pass(int part) {
    int share = (a.length + threads - 1) / threads;
    int end = Math.min(a.length, (part + 1) * share);
    for (int from = part * share; from < end; from += CHUNK) {
      chunk(a, b, c, 3f, from, Math.min(end, from + CHUNK));
    }
  }

  private static void chunk(float[] a, float[] b, float[] c, float s, int from, int end) {
    for (int i = from; i < end; i++) {
      a[i] = b[i] + s * c[i];
    }
  }

  @Override
  public double[] gradient() {
    return new double[0];
  }

  @Override
  public void close() {
    closed = true;
    phaser.arriveAndDeregister();
  }
}
