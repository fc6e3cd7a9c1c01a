package org.lossary.benchmarks;

import java.util.concurrent.CountDownLatch;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * How many fused multiplications and additions of floats this machine can do in a second: chains in
 * registers, enough of them that none waits for itself. What a product of matrices is measured by.
 */
final class FusedPeak {
  private static final VectorSpecies<Float> F = FloatVector.SPECIES_PREFERRED;
  private static final int CHAINS = 12;
  private static final int STEPS = 200_000;
  private static final int REPEATS = 60;

  private FusedPeak() {}

  /** Multiplications a second by so many threads at once: the best of some tries, each. */
  static double perSecond(int threads) throws InterruptedException {
    double[] best = new double[threads];
    CountDownLatch ready = new CountDownLatch(threads);
    Thread[] workers = new Thread[threads];
    for (int k = 0; k < threads; k++) {
      int worker = k;
      workers[k] = new Thread(() -> best[worker] = measure(ready));
      workers[k].start();
    }
    double sum = 0;
    for (int k = 0; k < threads; k++) {
      workers[k].join();
      sum += best[k];
    }
    return sum;
  }

  private static double measure(CountDownLatch ready) {
    float[] data = new float[4 * F.length()];
    ready.countDown();
    try {
      ready.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    double best = 0;
    for (int i = 0; i < REPEATS; i++) {
      long start = System.nanoTime();
      chains(data);
      double seconds = (System.nanoTime() - start) * 1e-9;
      best = Math.max(best, (double) STEPS * CHAINS * F.length() / seconds);
    }
    return best;
  }

  private static void chains(float[] data) {
    FloatVector x = FloatVector.fromArray(F, data, 0);
    FloatVector y = FloatVector.fromArray(F, data, F.length());
    FloatVector a = x;
    FloatVector b = x;
    FloatVector c = x;
    FloatVector d = x;
    FloatVector e = x;
    FloatVector f = x;
    FloatVector g = x;
    FloatVector h = x;
    FloatVector i = x;
    FloatVector j = x;
    FloatVector k = x;
    FloatVector l = x;
    for (int s = 0; s < STEPS; s++) {
      a = x.fma(y, a);
      b = x.fma(y, b);
      c = x.fma(y, c);
      d = x.fma(y, d);
      e = x.fma(y, e);
      f = x.fma(y, f);
      g = x.fma(y, g);
      h = x.fma(y, h);
      i = x.fma(y, i);
      j = x.fma(y, j);
      k = x.fma(y, k);
      l = x.fma(y, l);
    }
    FloatVector first = a.add(b).add(c).add(d).add(e).add(f);
    first.add(g).add(h).add(i).add(j).add(k).add(l).intoArray(data, 2 * F.length());
  }
}
