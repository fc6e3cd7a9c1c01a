package org.lossary.bakeoff;

import java.util.function.BooleanSupplier;
import org.lossary.tables.Table;

/**
 * Compares losses on data: {@link #run(Table, String, BakeOffOptions, Progress.Listener,
 * BooleanSupplier)}.
 */
public final class BakeOff {
  private BakeOff() {}

  /** As below, without progress or cancellation. */
  public static BakeOffResult run(Table table, String target, BakeOffOptions options) {
    return run(table, target, options, Progress.Listener.NONE, () -> false);
  }

  /**
   * Trains boosted trees under every loss that suits the target.
   *
   * @param table features and target
   * @param target the column to predict
   * @param listener hears of every training that is done
   * @param cancelled asked between rounds of training; once true, what is done is evaluated
   * @throws BakeOffException if data or options do not permit it
   * @throws org.lossary.tables.TableException if the target is not there or cannot be read
   */
  public static BakeOffResult run(
      Table table,
      String target,
      BakeOffOptions options,
      Progress.Listener listener,
      BooleanSupplier cancelled) {
    return new Engine(table, target, options, listener, cancelled, trainer -> trainer).run();
  }
}
