package org.lossary.bakeoff;

import java.util.List;
import org.lossary.Task;
import org.lossary.bakeoff.metric.Metric;

/**
 * Everything that a bake-off found.
 *
 * @param settings what was decided before training
 * @param profile what the data look like
 * @param advice which properties of losses answer it
 * @param candidates the losses in order of the deciding metric, best first
 * @param verdict which to train with
 * @param outOfFold rows and targets of the candidates' predictions
 * @param failures losses that were left out because their training failed
 * @param warnings what the user should know: rows left out, guesses made
 * @param partial whether it was stopped; then only the folds that were complete count
 * @param seconds time it took
 */
public record BakeOffResult(
    Settings settings,
    Profile profile,
    List<Advice> advice,
    List<Candidate> candidates,
    Verdict verdict,
    OutOfFold outOfFold,
    List<Failure> failures,
    List<String> warnings,
    boolean partial,
    double seconds) {
  /** Keeps the lists. */
  public BakeOffResult {
    advice = List.copyOf(advice);
    candidates = List.copyOf(candidates);
    failures = List.copyOf(failures);
    warnings = List.copyOf(warnings);
  }

  /**
   * A loss whose training failed.
   *
   * @param loss id of the contender
   * @param reason the loss as it was trained, and what went wrong
   */
  public record Failure(String loss, String reason) {}

  /** The candidate with this id. */
  public Candidate candidate(String id) {
    return candidates.stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a candidate: " + id));
  }

  /** The candidate to train with. */
  public Candidate recommended() {
    return candidate(verdict.recommended());
  }

  /**
   * What was decided before training.
   *
   * @param origin the file or data set
   * @param target the column that is predicted
   * @param task what is predicted
   * @param taskReason how that was found
   * @param metric what decides
   * @param metrics all metrics of the task, the deciding one first
   * @param defaultLoss id of the default loss of the task, to which differences are given
   * @param options what was asked for
   * @param folds the folds that are complete, in order, for example {@code 2.5}: repeat 2, fold 5
   * @param rows how many rows were used and by which rule
   * @param method how losses were tuned, stopped and compared, a sentence each
   */
  public record Settings(
      String origin,
      String target,
      Task task,
      String taskReason,
      Metric metric,
      List<Metric> metrics,
      String defaultLoss,
      BakeOffOptions options,
      List<String> folds,
      String rows,
      List<String> method) {
    /** Keeps the lists. */
    public Settings {
      metrics = List.copyOf(metrics);
      folds = List.copyOf(folds);
      method = List.copyOf(method);
    }
  }

  /**
   * The rows that were predicted by models that had not seen them, in the first repeat.
   *
   * @param rows row numbers in the table, from 0
   * @param targets the target of each: the number, or the code of the class
   * @param weights what each row counts; empty if all count the same
   * @param classLabels the labels of the codes; empty for numbers
   */
  public record OutOfFold(
      int[] rows, double[] targets, double[] weights, List<String> classLabels) {
    /** Keeps the labels. */
    public OutOfFold {
      classLabels = List.copyOf(classLabels);
    }
  }
}
