package org.lossary.testkit;

import java.util.List;
import java.util.Locale;
import org.lossary.Catalog;
import org.lossary.Inputs;
import org.lossary.Loss;
import org.lossary.StructuredLoss;
import org.lossary.SupervisedLoss;

/**
 * Runs any inputs at all - random, extreme, degenerate, malformed - through losses of the
 * catalogue, and says which of them crashed, gave NaN where they should not, or threw an error
 * without a type. {@code tools/fuzz} calls it.
 *
 * <p>Arguments: the number of inputs for each loss (a million by default), then ids of losses; none
 * means all. Inputs are shared out among the settings of a loss, see {@link Settings}.
 */
public final class FuzzRun {
  private FuzzRun() {}

  /** Exit code 1 if a loss failed, 2 for arguments that are no number or loss. */
  public static void main(String[] args) {
    int inputs = 1_000_000;
    List<String> ids = List.of(args);
    try {
      if (!ids.isEmpty()) {
        inputs = Integer.parseInt(ids.get(0));
        ids = ids.subList(1, ids.size());
      }
    } catch (NumberFormatException notOne) {
      System.err.println("fuzz: the first argument is a number of inputs, not " + args[0]);
      System.exit(2);
    }
    for (String id : ids) {
      if (Catalog.find(id).isEmpty()) {
        System.err.println("fuzz: no loss is called " + id);
        System.exit(2);
      }
    }
    int failures = 0;
    int number = 0;
    List<Catalog.Entry> entries =
        ids.isEmpty()
            ? Catalog.all()
            : ids.stream().map(id -> Catalog.find(id).orElseThrow()).toList();
    for (Catalog.Entry entry : entries) {
      number++;
      failures += run(entry, inputs, number, entries.size());
    }
    System.out.println(
        failures == 0 ? "all " + entries.size() + " losses hold" : failures + " losses fail");
    System.exit(failures == 0 ? 0 : 1);
  }

  private static int run(Catalog.Entry entry, int inputs, int number, int of) {
    long start = System.nanoTime();
    String state = "ok";
    try {
      of(entry, inputs);
    } catch (AssertionError | RuntimeException failure) {
      state = "FAILS: " + failure;
    }
    System.out.printf(
        Locale.ROOT,
        "%3d of %d  %-28s %,d inputs, %.1f s  %s%n",
        number,
        of,
        entry.info().id(),
        inputs,
        (System.nanoTime() - start) * 1e-9,
        state);
    return state.equals("ok") ? 0 : 1;
  }

  /** Shares the inputs out among the settings of a loss. */
  static void of(Catalog.Entry entry, int inputs) {
    List<SupervisedLoss> supervised = Settings.of(entry);
    List<StructuredLoss<?>> structured =
        Settings.structured(entry).stream().<StructuredLoss<?>>map(loss -> loss).toList();
    int each = Math.max(1, -Math.floorDiv(-inputs, supervised.size() + structured.size()));
    for (SupervisedLoss loss : supervised) {
      new SupervisedFuzz(loss).run(each, seed(loss));
    }
    for (StructuredLoss<?> loss : structured) {
      structured(loss, each);
    }
  }

  private static <I extends Inputs<I>> void structured(StructuredLoss<I> loss, int rounds) {
    StructuredContract.fuzz(loss, rounds, seed(loss));
  }

  /** Follows from what the loss is, not from how many came before. */
  private static long seed(Loss loss) {
    return loss.toString().hashCode();
  }
}
