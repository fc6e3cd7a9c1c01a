package org.lossary.testkit;

import java.lang.management.ManagementFactory;

/** Bytes that a call allocates once the JIT is done with it. */
final class Allocation {
  private static final long PATIENCE = 20_000_000_000L;

  private Allocation() {}

  static void requireNone(Object loss, Runnable call) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    // Until the JIT is done: interpreted lanes are boxed.
    long deadline = System.nanoTime() + PATIENCE;
    while (least > 0 && System.nanoTime() < deadline) {
      long pause = System.nanoTime() + 20_000_000L;
      do {
        call.run();
      } while (System.nanoTime() < pause);
      long before = threads.getThreadAllocatedBytes(id);
      for (int i = 0; i < 20; i++) {
        call.run();
      }
      least = Math.min(least, threads.getThreadAllocatedBytes(id) - before);
    }
    Check.require(least == 0, "%s allocates %d bytes in 20 calls", loss, least);
  }
}
