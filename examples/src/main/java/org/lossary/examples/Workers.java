package org.lossary.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Threads that share numbered pieces of work. Results do not depend on how many there are. */
public final class Workers implements AutoCloseable {
  private final ExecutorService threads;
  private final int count;

  /** So many threads; 0 stands for all processors. */
  public Workers(int threads) {
    count = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    this.threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(task, "lossary-example");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** Does each piece from 0 on, and returns when all are done. */
  public void each(int pieces, IntConsumer work) {
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      int piece = i;
      running.add(threads.submit(() -> work.accept(piece)));
    }
    for (Future<?> piece : running) {
      try {
        piece.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        threads.shutdownNow();
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
