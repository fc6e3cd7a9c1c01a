package org.lossary.bakeoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lossary.bakeoff.BakeOffException.Problem;
import org.lossary.bakeoff.train.Contender;
import org.lossary.bakeoff.train.FoldJob;
import org.lossary.bakeoff.train.FoldOutcome;

/**
 * What every contender did in every fold, filled in by several threads. A contender that fails in
 * one fold is left out of all: its mean over the others could not be compared.
 */
final class FoldOutcomes {
  private final List<Contender> contenders;
  private final @Nullable FoldOutcome[][] outcomes;
  private final @Nullable Failure[] failures;

  /** Contenders that the end came before; they are left out too. */
  private final boolean[] late;

  /** Why a contender failed, in the first fold in which it did. */
  private record Failure(int fold, String reason) {}

  FoldOutcomes(int folds, List<Contender> contenders) {
    this.contenders = contenders;
    this.outcomes = new FoldOutcome[folds][contenders.size()];
    this.failures = new Failure[contenders.size()];
    this.late = new boolean[contenders.size()];
  }

  synchronized void set(int fold, int contender, FoldOutcome outcome) {
    outcomes[fold][contender] = outcome;
  }

  synchronized void fail(int fold, int contender, FoldJob.Failed why) {
    Failure earlier = failures[contender];
    // Of several, the first by number, so that the words do not depend on threads.
    if (earlier == null || earlier.fold() > fold) {
      failures[contender] = new Failure(fold, String.valueOf(why.getMessage()));
    }
  }

  /** Whether there is no use in this fold: a contender that failed in one before it is out. */
  synchronized boolean hasFailedBefore(int fold, int contender) {
    Failure earlier = failures[contender];
    // A later one does not count: whichever fold fails first by number is to be told of.
    return earlier != null && earlier.fold() < fold;
  }

  /**
   * Called when no more is trained. If not even the first fold is complete, those that have
   * finished it are compared, if there are two or more, and the others left out.
   */
  synchronized void end() {
    if (complete() > 0) {
      return;
    }
    long done = Arrays.stream(outcomes[0]).filter(Objects::nonNull).count();
    for (int c = 0; c < late.length && done > 1; c++) {
      late[c] = failures[c] == null && outcomes[0][c] == null;
    }
  }

  /** Who was left out because the end came first. */
  synchronized List<String> late() {
    return IntStream.range(0, late.length)
        .filter(c -> late[c])
        .mapToObj(c -> contenders.get(c).id())
        .toList();
  }

  private boolean takesPart(int contender) {
    return failures[contender] == null && !late[contender];
  }

  /** The contenders that take part; an error if there are none. */
  synchronized List<Contender> finished() {
    List<Contender> finished = new ArrayList<>();
    for (int c = 0; c < contenders.size(); c++) {
      if (takesPart(c)) {
        finished.add(contenders.get(c));
      }
    }
    if (finished.isEmpty()) {
      BakeOffResult.Failure first = failures().get(0);
      throw new BakeOffException(
          Problem.EVERY_LOSS_FAILED,
          contenders.size() == 1
              ? "training failed: " + first.reason()
              : "training failed under all %d losses; the first: %s"
                  .formatted(contenders.size(), first.reason()));
    }
    return finished;
  }

  /** Who failed, and why. */
  synchronized List<BakeOffResult.Failure> failures() {
    List<BakeOffResult.Failure> all = new ArrayList<>();
    for (int c = 0; c < contenders.size(); c++) {
      Failure failure = failures[c];
      if (failure != null) {
        all.add(new BakeOffResult.Failure(contenders.get(c).id(), failure.reason()));
      }
    }
    return all;
  }

  /** The number of folds, from the first on, in which all who take part have finished. */
  synchronized int complete() {
    int complete = 0;
    while (complete < outcomes.length) {
      for (int c = 0; c < contenders.size(); c++) {
        if (takesPart(c) && outcomes[complete][c] == null) {
          return complete;
        }
      }
      complete++;
    }
    return complete;
  }

  /** By contender that takes part, what it did in the first so many folds. */
  synchronized FoldOutcome[][] table(int folds) {
    List<FoldOutcome[]> table = new ArrayList<>();
    for (int c = 0; c < contenders.size(); c++) {
      if (takesPart(c)) {
        FoldOutcome[] row = new FoldOutcome[folds];
        for (int f = 0; f < folds; f++) {
          FoldOutcome outcome = outcomes[f][c];
          if (outcome == null) {
            throw new IllegalStateException("fold " + f + " is not complete");
          }
          row[f] = outcome;
        }
        table.add(row);
      }
    }
    return table.toArray(FoldOutcome[][]::new);
  }
}
