package org.lossary.testkit;

import org.jspecify.annotations.Nullable;

/**
 * One named check of a loss. Running it returns, or throws an {@link AssertionError} that says what
 * was found where.
 *
 * @param name what holds, in words
 * @param body checks it
 */
public record Check(String name, Body body) {
  /** The code of a check. */
  @FunctionalInterface
  public interface Body {
    /** Returns, or throws an {@link AssertionError}. */
    void run();
  }

  /** Runs the check. */
  public void run() {
    body.run();
  }

  /** Fails with a message. */
  static void require(boolean holds, String message, @Nullable Object... arguments) {
    if (!holds) {
      throw new AssertionError(message.formatted(arguments));
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
