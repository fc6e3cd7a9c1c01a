package org.lossary.bakeoff.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lossary.Catalog;
import org.lossary.Domain;
import org.lossary.Loss;
import org.lossary.Property;
import org.lossary.Task;

/**
 * Ranks the losses for a task by the {@link Situation}s that hold and by the {@link Aim}.
 *
 * @param attempt losses to try, best first
 * @param avoid losses not to take: those made for the task first, in their usual order
 */
public record Recommender(List<Recommendation> attempt, List<Recommendation> avoid) {
  /** What nobody asked for counts as much as a situation; what was asked for outweighs any. */
  private static final double AIM = 2;

  private static final double ASKED = 6;
  private static final double FITS = 2;
  private static final double HARMS = 3;
  private static final double USUAL = 1.5;
  private static final double OWN = 1;

  /** Losses that are reported rather than trained with. */
  private static final Set<String> FIGURES = Set.of("rmse");

  /** Keeps the lists. */
  public Recommender {
    attempt = List.copyOf(attempt);
    avoid = List.copyOf(avoid);
  }

  /** The ranking where nothing is known of how rare a rare class is. */
  public static Recommender of(Task task, @Nullable Aim aim, Set<Situation> situations) {
    return of(task, aim, situations, Double.NaN);
  }

  /**
   * The ranking. The aim is the task's usual one if it is null.
   *
   * @param ratio rows of the most frequent class for one of the rarest, or, of two classes, of
   *     class 0 for one of class 1; NaN if it is not known
   */
  public static Recommender of(
      Task task, @Nullable Aim aim, Set<Situation> situations, double ratio) {
    List<Aim> aims = Aim.of(task);
    Aim wanted = aim != null || aims.isEmpty() ? aim : aims.get(0);
    List<Recommendation> attempt = new ArrayList<>();
    List<Recommendation> avoid = new ArrayList<>();
    List<String> usual = Usual.of(task);
    double weight = aim == null ? AIM : ASKED;
    for (Catalog.Entry entry : Catalog.all()) {
      if (Tasks.suits(entry.info(), task)) {
        weigh(entry, task, wanted, weight, situations, ratio, usual, attempt, avoid);
      }
    }
    Comparator<Recommendation> order =
        Comparator.comparingDouble(Recommendation::score)
            .reversed()
            .thenComparing(r -> place(usual, r));
    attempt.sort(order);
    Twins.fold(attempt);
    avoid.sort(
        Comparator.<Recommendation>comparingInt(r -> r.loss().tasks().contains(task) ? 0 : 1)
            .thenComparing(r -> place(usual, r))
            .thenComparing(r -> Tasks.isOfNumbers(task) ? place(Usual.of(Task.REGRESSION), r) : 0)
            .thenComparing(Recommendation::score));
    return new Recommender(attempt, avoid);
  }

  private static int place(List<String> usual, Recommendation r) {
    return place(usual, r.loss().id());
  }

  private static int place(List<String> usual, String id) {
    int at = 0;
    while (at < usual.size() && !usual.get(at).equals(id)) {
      at++;
    }
    return at;
  }

  private static void weigh(
      Catalog.Entry entry,
      Task task,
      @Nullable Aim aim,
      double weight,
      Set<Situation> situations,
      double ratio,
      List<String> usual,
      List<Recommendation> attempt,
      List<Recommendation> avoid) {
    Set<String> reasons = new LinkedHashSet<>();
    Set<String> against = new LinkedHashSet<>();
    double score = 0;
    Loss suggested = Tuned.loss(entry, situations, ratio);
    boolean forbidden = FIGURES.contains(entry.info().id());
    if (forbidden) {
      against.add("it is mse in units of the target: a figure to report rather than to train with");
    }
    if (aim != null) {
      int serves = aim.serves(entry);
      score += weight * serves;
      (serves > 0 ? reasons : against).add(because(aim, entry, suggested));
    }
    int at = place(usual, entry.info().id());
    if (at < usual.size()) {
      score += USUAL - 0.1 * at;
      reasons.add(
          at > 0
              ? ""
              : "it is what one takes for " + words(task) + " unless something speaks against");
    }
    String use = "use it when " + entry.info().useWhen();
    reasons.add(use);
    for (Situation s : situations) {
      if (s.fits(entry.info())) {
        score += FITS * s.weight(entry.info());
        String answer = Answers.of(s, entry.info(), task, ratio);
        // What it is for is said once.
        reasons.add(
            answer.isEmpty()
                ? ""
                : s.words() + ": " + (answer.equals(use) ? "what it is for" : answer));
        if (s == Situation.OUTLIERS || s == Situation.MISTAKES) {
          reasons.add(Answers.scale(entry.info()));
        }
      } else if (s.harms(entry.info())) {
        score -= HARMS;
        forbidden |= s.forbids();
        against.add(s.words() + ": " + s.against(entry.info()));
      }
    }
    // Made for the task itself rather than for one that shares its losses.
    score += entry.info().tasks().contains(task) ? OWN : 0;
    boolean asksMore = task == Task.REGRESSION && entry.info().target() != Domain.REAL;
    if (asksMore && !situations.contains(Situation.SKEWED)) {
      score -= weight + FITS;
      against.add("it takes no negative targets");
    }
    reasons.addAll(Fitting.reasons(Fitting.of(entry.info(), situations)));
    reasons.remove("");
    against.remove("");
    if (forbidden || score < 0 && !against.isEmpty()) {
      avoid.add(new Recommendation(entry.info(), suggested, score, List.copyOf(against)));
    } else {
      List<String> all = new ArrayList<>(reasons);
      against.forEach(reason -> all.add("but " + reason));
      String not = "avoid it when " + entry.info().avoidWhen();
      if (against.stream().noneMatch(reason -> reason.endsWith(not))) {
        all.add(not);
      }
      attempt.add(new Recommendation(entry.info(), suggested, score, all));
    }
  }

  /** Weights and smoothing move probabilities; what they answer says by how much. */
  private static String because(Aim aim, Catalog.Entry entry, Loss suggested) {
    boolean moved = entry.info().has(Property.PROPER) && !suggested.info().has(Property.PROPER);
    return aim == Aim.PROBABILITY && moved ? "" : aim.because(entry);
  }

  private static String words(Task task) {
    return task.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
