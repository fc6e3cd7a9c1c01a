package org.lossary.bakeoff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.Task;
import org.lossary.bakeoff.advice.Finding;
import org.lossary.bakeoff.prepare.Target;
import org.lossary.tables.Table;

/**
 * What a target alone shows, without any training: the task and the situations.
 *
 * @param task the task
 * @param reason how it was found
 * @param findings what the values are like
 * @param imbalance rows of the most frequent class for one of the rarest, or, of two classes, of
 *     class 0 for one of class 1; NaN for numbers
 */
public record Survey(Task task, String reason, List<Finding> findings, double imbalance) {
  private static final int FOLDS = 2;

  /** Keeps the list. */
  public Survey {
    findings = List.copyOf(findings);
  }

  /**
   * Looks at a column.
   *
   * @param asked the task, or null to infer it
   * @throws BakeOffException if the column cannot be a target
   */
  public static Survey of(Table table, String target, @Nullable Task asked) {
    Target read = Target.of(table, target, asked, FOLDS, null);
    Profile profile = Profiler.ofTarget(table, read);
    Profile.NumberTarget number = profile.number();
    List<Finding> findings =
        number == null
            ? List.of(Findings.of(profile.classes(), profile.imbalance()))
            : Findings.of(number, "targets", profile.usedRows());
    return new Survey(
        read.task(), read.reason(), findings, number == null ? imbalance(profile) : Double.NaN);
  }

  private static double imbalance(Profile profile) {
    List<Profile.ClassCount> classes = profile.classes();
    boolean inverse = classes.size() == 2 && classes.get(0).code() == 1;
    return inverse ? 1 / profile.imbalance() : profile.imbalance();
  }
}
