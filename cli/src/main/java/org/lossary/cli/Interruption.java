package org.lossary.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets long work end in its own time when the user presses Ctrl-C: the JVM, which would stop at
 * once, is held until what is done has been written. A second Ctrl-C changes nothing, so work must
 * ask {@link #happened()} often.
 */
final class Interruption implements AutoCloseable {
  private final AtomicBoolean happened = new AtomicBoolean();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook;

  /** From now on. */
  Interruption(String message) {
    hook =
        new Thread(
            () -> {
              happened.set(true);
              System.err.println(message);
              try {
                finished.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the program has been asked to end. */
  boolean happened() {
    return happened.get();
  }

  /** Everything has been written: the JVM may end. */
  @Override
  public void close() {
    System.out.flush();
    System.err.flush();
    if (!happened()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // It is on its way down: the hook waits for the line below.
      }
    }
    finished.countDown();
  }
}
