package org.lossary.bakeoff;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Time, progress, and whether to stop. */
final class Clock {
  private final long start = System.nanoTime();
  private final double limit;
  private final Progress.Listener listener;
  private final BooleanSupplier cancelled;
  private int total;
  private int done;
  private double begun;

  Clock(@Nullable Duration limit, Progress.Listener listener, BooleanSupplier cancelled) {
    this.limit = limit == null ? Double.POSITIVE_INFINITY : limit.toNanos() / 1e9;
    this.listener = listener;
    this.cancelled = cancelled;
  }

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  boolean stopped() {
    return cancelled.getAsBoolean() || seconds() > limit;
  }

  synchronized void total(int trainings) {
    total = trainings;
    begun = seconds();
  }

  /** One training more is done. */
  synchronized void done(String what) {
    done++;
    double now = seconds();
    double remaining = (now - begun) / done * (total - done);
    listener.progress(new Progress(done, total, what, now, Math.min(remaining, limit - now)));
  }
}
