package org.lossary.bakeoff;

/**
 * How far a bake-off is.
 *
 * @param done trainings that are done
 * @param total trainings in all
 * @param what what has just been done, for example {@code huber, fold 3 of 10}
 * @param elapsedSeconds time since the start
 * @param remainingSeconds time left at this speed; NaN before the first training is done
 */
public record Progress(
    int done, int total, String what, double elapsedSeconds, double remainingSeconds) {
  /** Receives progress; called by one thread at a time. */
  @FunctionalInterface
  public interface Listener {
    /** Nobody listens. */
    Listener NONE = p -> {};

    /** Something was done. */
    void progress(Progress progress);
  }
}
