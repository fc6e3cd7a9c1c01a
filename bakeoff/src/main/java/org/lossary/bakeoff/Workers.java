package org.lossary.bakeoff;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.jspecify.annotations.Nullable;
import org.lossary.bakeoff.prepare.Features;
import org.lossary.bakeoff.prepare.Folds;
import org.lossary.bakeoff.prepare.Roles;
import org.lossary.bakeoff.prepare.Target;
import org.lossary.bakeoff.train.FoldData;
import org.lossary.bakeoff.train.Trainer;

/**
 * Threads that take jobs in order, fold after fold, each with its own copy of the fold it works on.
 * A job depends on nothing but its index, so that results do not depend on the number of threads.
 */
final class Workers implements AutoCloseable {
  private final Features features;
  private final Target target;
  private final Roles roles;
  private final List<Folds.Fold> folds;
  private final FoldSlot[] slots;

  Workers(Features features, Target target, Roles roles, List<Folds.Fold> folds, int threads) {
    this.features = features;
    this.target = target;
    this.roles = roles;
    this.folds = folds;
    int n = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    this.slots = new FoldSlot[n];
    for (int i = 0; i < n; i++) {
      slots[i] = new FoldSlot();
    }
  }

  /** Runs jobs 0 .. count - 1, {@code perFold} of them a fold, until all are done or stopped. */
  void run(int count, int perFold, Engine.FoldTask task) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    // More threads than jobs would have nothing to do.
    for (FoldSlot slot : List.of(slots).subList(0, Math.min(slots.length, count))) {
      Thread thread =
          new Thread(
              () -> {
                int index = next.getAndIncrement();
                while (index < count && failure.get() == null) {
                  try {
                    task.run(index, slot.get(index / perFold));
                  } catch (Trainer.Stopped e) {
                    return;
                  } catch (XGBoostError | RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                  }
                  index = next.getAndIncrement();
                }
              },
              "lossary-bakeoff");
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          // Native training cannot be left halfway: finish the job, then say it again.
          interrupted = true;
          next.set(count);
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    Throwable thrown = failure.get();
    if (thrown != null) {
      if (thrown instanceof XGBoostError) {
        throw new BakeOffException(
            BakeOffException.Problem.EVERY_LOSS_FAILED,
            "XGBoost cannot train on these data: "
                + String.valueOf(thrown.getMessage()).strip().lines().findFirst().orElse(""));
      }
      throw thrown instanceof RuntimeException e ? e : new IllegalStateException(thrown);
    }
  }

  @Override
  public void close() {
    for (FoldSlot slot : slots) {
      slot.close();
    }
  }

  /** The fold that one thread has in memory. */
  private final class FoldSlot implements AutoCloseable {
    private @Nullable FoldData data;
    private int fold = -1;

    FoldData get(int wanted) throws XGBoostError {
      FoldData now = data;
      if (now == null || fold != wanted) {
        close();
        now = new FoldData(features, target, roles, folds.get(wanted));
        data = now;
        fold = wanted;
      }
      return now;
    }

    @Override
    public void close() {
      if (data != null) {
        data.close();
        data = null;
      }
    }
  }
}
